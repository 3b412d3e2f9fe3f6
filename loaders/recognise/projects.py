"""Projects that go by a name of their own, where the text gives no builder: 总投资25亿元的玉柴低速船机项目."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator, Sequence

from loaders.recognise.coinage import characters
from loaders.recognise.gazetteer import is_han
from loaders.recognise.words import is_known, is_place, is_rare, is_unknown, modifier_endings, segment, stop_words
from loaders.records import EntityMention

_PROJECT = "项目"
_FUNCTION = frozenset("是在和与及为有个一二三四五六七八九十")
_SAYING = re.compile(r"[但据经按若如因由从对将把被以于至年月日]")
_LONGEST = 18  # characters of a project's name before 项目
_BRANDS = (2, 3)  # characters
_POINTING = frozenset("这该此各本某全每两几多")
_DOES = re.compile(
    "抓[实好紧住]|狠抓|紧盯|聚焦|谋划|推进|签约|引进|落地|招引|储备|争取|力推|包装|建设[^的]{0,2}$"
)  # 鹤壁市抓实|项目
_COUNTED = re.compile(r"(?:各|共|有|达|约|占)?(?:\d|[一二两三四五六七八九十]{1,3}个)")  # 高精铝项目2个: a kind
_COSTS = re.compile(
    r"投资(?:额|规模)?[约近超达过]{0,2}\d[\d.,]{0,8}[余多]?[万亿]{1,2}(?:元|美元)(?:人民币)?的"
    r"([\u4e00-\u9fff][^，,。；;：:、的“”‘’（）()《》\n]{2,20}?(?:工程|基地|创新区|产业园|产业城|污水处理厂|[水火风光]?电站|电厂|综合体|示范园|物流园|港区|码头))"
    r"(?![\u4e00-\u9fff]{0,2}项目)"
)
_SIZED = re.compile("(?:元|人民币|亩|平方米|平方公里|公顷)的$")
_STAGE = re.compile("[一二三四]期(?:工程)?$")
_START = re.compile(r"[，,。；;：:！!？?\n的]([^，,。；;：:！!？?\n的、“”‘’（）()《》\d\s]{2,18})$")


def recognise_projects(text: str, mentions: Sequence[EntityMention]) -> tuple[EntityMention, ...]:
    """Named projects that open a clause or stand behind 的, outside of the names already found.

    A name begins with a word that no dictionary knows (玉柴), or with a place and such a word; 光伏项目 is no name.
    """
    taken = sorted((m.start, m.end) for m in mentions if m.entity_type != "region")
    found: list[EntityMention] = []
    at = text.find(_PROJECT)
    index = 0
    while at >= 0:
        end = at + len(_PROJECT)
        window = "\n" + text[:at] if at <= _LONGEST else text[at - _LONGEST - 1 : at]
        match = _START.search(window)
        if match is not None:
            start = at - len(match[1])
            while index < len(taken) and taken[index][1] <= start:
                index += 1
            free = index == len(taken) or taken[index][0] >= end
            if (
                free
                and _is_name(match[1], costed=_SIZED.search(text, max(0, start - 6), start) is not None)
                and not _COUNTED.match(text, end)
            ):
                name = text[start:end]
                firm = _firm_of(match[1], mentions)
                if firm:  # 宏拓|项目 of 宁国宏拓密封科技有限公司
                    found.append(EntityMention(start, at, match[1], "enterprise", firm, "short_name"))
                else:
                    found.append(EntityMention(start, end, name, "organization", name, "project"))
        at = text.find(_PROJECT, end)
    ends = {(mention.start, mention.end) for mention in found}
    found += list(_costed(text, [*taken, *ends]))
    return tuple(sorted(found, key=lambda mention: mention.start))


def _firm_of(brand: str, mentions: Sequence[EntityMention]) -> str:
    """The one firm of the article that has a project's name in its own; '' for none."""
    if len(brand) not in _BRANDS or not is_unknown(brand):
        return ""
    firms = {m.canonical for m in mentions if m.entity_type == "enterprise" and brand in m.canonical}
    return firms.pop() if len(firms) == 1 else ""


def _costed(text: str, taken: Sequence[tuple[int, int]]) -> Iterator[EntityMention]:
    """总投资120亿元的|八角湾海洋经济创新区|: a place or unknown word before what it is, told with what it costs."""
    taken = sorted(taken)
    for found in _COSTS.finditer(text):
        name = _STAGE.sub("", found[1])
        start, end = found.start(1), found.start(1) + len(name)
        tokens = segment(name)
        before = bisect(taken, (end,))  # names do not overlap: the last that begins before the end ends last
        if found[1][0] in _POINTING or (before and taken[before - 1][1] > start):
            continue
        named = is_place(tokens[0].text) or is_rare(tokens[0].text)
        if named and not any(token.text in stop_words() for token in tokens[:-1]):
            yield EntityMention(start, end, name, "organization", name, "project")


def _is_name(phrase: str, *, costed: bool) -> bool:
    """`costed`: its cost or size stands before it, so that it may hold any word: 占地80亩的|锐川新型显示|项目."""
    if phrase[0] in _POINTING or _DOES.search(phrase):
        return False
    tokens = segment(phrase)
    if _SAYING.search(phrase) or any(token.text in stop_words() for token in tokens[: 1 if costed else None]):
        return False
    if is_place(tokens[0].text):
        tokens = tokens[1:]
    if not tokens or not all(is_han(char) and char not in _FUNCTION for char in tokens[0].text):
        return False
    first = tokens[0].text
    if first.endswith(modifier_endings()) or first[0] in characters("material"):
        return False  # 车规级|功率器件, 煤制|天然气
    return len(first) > 1 and not is_known(first)
