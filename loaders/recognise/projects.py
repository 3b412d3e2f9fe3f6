"""Projects that go by a name of their own, where the text gives no builder: 总投资25亿元的玉柴低速船机项目."""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders.recognise.coinage import characters
from loaders.recognise.gazetteer import is_han
from loaders.recognise.words import is_known, is_place, modifier_endings, segment, stop_words
from loaders.records import EntityMention

_PROJECT = "项目"
_FUNCTION = frozenset("是在和与及为有个一二三四五六七八九十")
_SAYING = re.compile(r"[但据经按若如因由从对将把被以于至年月日]")
_LONGEST = 18  # characters of a project's name before 项目
_POINTING = frozenset("这该此各本某全每两几多")
_DOES = re.compile(
    "抓[实好紧住]|狠抓|紧盯|聚焦|谋划|推进|签约|引进|落地|招引|储备|争取|力推|包装|建设[^的]{0,2}$"
)  # 鹤壁市抓实|项目
_COUNTED = re.compile(r"(?:各|共|有|达|约|占)?(?:\d|[一二两三四五六七八九十]{1,3}个)")  # 高精铝项目2个: a kind
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
            if free and _is_name(match[1]) and not _COUNTED.match(text, end):
                name = text[start:end]
                found.append(EntityMention(start, end, name, "organization", name, "project"))
        at = text.find(_PROJECT, end)
    return tuple(found)


def _is_name(phrase: str) -> bool:
    if phrase[0] in _POINTING or _DOES.search(phrase):
        return False
    if _SAYING.search(phrase) or any(token.text in stop_words() for token in segment(phrase)):
        return False
    tokens = segment(phrase)
    if is_place(tokens[0].text):
        tokens = tokens[1:]
    if not tokens or not all(is_han(char) and char not in _FUNCTION for char in tokens[0].text):
        return False
    first = tokens[0].text
    if first.endswith(modifier_endings()) or first[0] in characters("material"):
        return False  # 车规级|功率器件, 煤制|天然气
    return len(first) > 1 and not is_known(first)
