"""Firms in a list of projects, each before what it is to make: 宏远化工公司|15万吨环氧树脂、彩云纺织|12万锭气流纺.

What stands in such a list is a firm even where its brand is an everyday word, as long as the list holds another firm or
the name ends with a legal form.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from loaders.recognise.coinage import trades
from loaders.recognise.name_bounds import NO_BEGINNING, PARTICLES
from loaders.recognise.nearby import places_between
from loaders.recognise.words import industry_words, is_noun, is_place, is_verb, modifier_endings, segment, stop_words
from loaders.records import EntityMention

# A number and its unit before the goods it counts: 15万吨|环氧树脂、; no money, no firms, no years
_CAPACITY = re.compile(
    r"(?<=[\u4e00-\u9fff])\d[\d.]{0,9}(?:[百千]?[万亿]|千)?"
    r"(?:吨|千瓦|兆瓦|[MG]W|吉瓦|千伏安|立方米|平方米|方|米|[锭台套辆只片件条支块桶枚双瓶头羽箱][^，,。；;、\d]?)"
    r"(?=(?:[^，,。；;、\d\n]|\d{1,3}(?=[盐酸号型])){1,20}(?:[、；;，,。\n]|[和及与][^，,。；;、]{0,12}\d|$))"
)
_LEADS = re.compile(
    "[有是为由对如]|包括|抓[好紧]|推[进动]|加快|支持|扶持|确保|[力督]促|促进|引进|签约|开工|[新续]建|以及|其中|[即]|[和及与]"
)
_FORM = re.compile("(?:股份|分)?公司$|集团$|总?厂$")
_BRANDS = (2, 3)
_NO_FIRST = NO_BEGINNING | frozenset("有和既")
_BARE = range(2, 5)  # characters of a brand behind its place
_NO_LAST = frozenset("内外中市县区省州旗镇乡村市产建设年月日将已共有")
_CORE = 14  # characters between a mark and the figure
_COUNTY = re.compile("[\u4e00-\u9fff]{2,3}[县市区镇旗城]")  # that no list of regions holds
_PROJECT = re.compile("[^，,。；;、]{1,30}(?:项目|工程|技改|扩建)")
_MARKS = re.compile("[、，,；;：:。.．\n（(）)“”\\s！!？?]")
_RATES, _RATE = ("年产", "日产"), 2  # between a name and its capacity
_APART = 60  # characters from one capacity of a list to the next


class _Name(NamedTuple):
    start: int
    end: int
    is_sure: bool  # by its legal form, or by the county before it


def capacity_names(
    text: str, taken: Sequence[EntityMention], places: Sequence[EntityMention]
) -> Iterator[EntityMention]:
    """Names before the capacities of a list, where none of `taken` stands; offsets in `text`."""
    firms = {m.end for m in taken}
    covered = {at for m in taken for at in range(m.start, m.end)}
    ends = [found.start() - _RATE * text.endswith(_RATES, 0, found.start()) for found in _CAPACITY.finditer(text)]
    for listed in _by_list(ends):
        if len(listed) == 1 and not _PROJECT.match(text, listed[0]):
            continue
        names = [name for end in listed if end not in firms and (name := _name(text, end, places)) is not None]
        vouched = any(end in firms for end in listed) or len(names) > 1
        for name in names:
            if (vouched or name.is_sure) and covered.isdisjoint(range(name.start, name.end)):
                whole = text[name.start : name.end]
                yield EntityMention(name.start, name.end, whole, "enterprise", whole, "capacity")


def _by_list(ends: Sequence[int]) -> Iterator[list[int]]:
    """Figures near each other, of a sentence or of a list of lines."""
    listed: list[int] = []
    for end in ends:
        if listed and end - listed[-1] > _APART:
            yield listed
            listed = []
        listed.append(end)
    if listed:
        yield listed


def _name(text: str, end: int, places: Sequence[EntityMention]) -> _Name | None:
    """The name that ends at `end` and begins behind a mark, or behind the word that leads the list."""
    low = max(end - _CORE, 0)
    marks = [found.end() for found in _MARKS.finditer(text, low, end)]
    opens = [marks[-1] if marks else low] if marks or not low else []
    for start in (*opens, *(found.end() for found in _LEADS.finditer(text, opens[0] if opens else low, end))):
        region = next((p for p in places_between(places, start, start + 1) if p.entity_type == "region"), None)
        former = _COUNTY.match(text, start, end)
        behind = region.end if region is not None else former.end() if former is not None else end
        for inner in (start, behind) if behind < end else (start,):
            form = _FORM.search(text, inner, end)
            if _is_name(text[inner : form.start() if form else end], form is not None):
                return _Name(start, end, form is not None or inner > start)
        if region is not None and form is None and _is_brand_of_place(text[behind:end]):
            return _Name(start, end, False)
    return None


def _is_brand_of_place(name: str) -> bool:
    """湖北|远东卓越, 当阳|华强: no trade, nothing that is done (湖北|新建) and nothing that is made."""
    if len(name) not in _BARE or not _may_be_brand(name[: _BRANDS[0]]) or name[-1] in _NO_LAST:
        return False
    words = [token.text for token in segment(name)]
    if any(is_verb(word) or word in stop_words() or word in industry_words() or word in trades() for word in words):
        return False
    return not is_noun(name) and not name.endswith(modifier_endings())


def _is_name(core: str, has_form: bool) -> bool:
    """宏远|化工 before 公司, 彩云|纺织, 巨力|九江 before 公司: a brand, and the trade or place that ends the name."""
    for size in _BRANDS:
        brand, rest = core[:size], core[size:]
        if not _may_be_brand(brand):
            continue
        if has_form and (not rest or is_place(rest)):
            return True
        if rest and _is_trade(rest):
            return True
    return False


def _is_trade(word: str) -> bool:
    if word in trades() or word in industry_words():
        return True
    words = [token.text for token in segment(word)]
    return all(one in trades() or one in industry_words() for one in words)


def _may_be_brand(brand: str) -> bool:
    if len(brand) < _BRANDS[0] or brand in stop_words() or brand in industry_words() or is_place(brand):
        return False
    if brand.endswith(modifier_endings()) or (len(brand) > _BRANDS[0] and is_verb(brand)):
        return False
    if set(brand) & PARTICLES or brand[0] in _NO_FIRST:
        return False
    words = [token.text for token in segment(brand) if len(token.text) > 1]
    return not any(word in stop_words() or word in industry_words() for word in words)
