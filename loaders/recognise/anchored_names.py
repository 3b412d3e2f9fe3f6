"""Legal names that only the place before them shows whole: their brand is an everyday word, or looks like a place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from loaders.recognise.kinds import one_of
from loaders.recognise.legal_names import MIN_BRAND
from loaders.recognise.name_bounds import NO_BEGINNING, SWALLOWED, NameStart
from loaders.recognise.name_window import is_name_character
from loaders.recognise.nearby import places_between
from loaders.recognise.region_index import region_index
from loaders.recognise.words import (
    industry_words,
    is_everyday,
    is_function_word,
    is_unknown,
    is_verb,
    says_who,
    seed_words,
    segment,
    stop_words,
    trade_words,
)
from loaders.records import EntityMention

_MISSED = 2  # characters of a brand before what was taken for the name: 浙江|金|海湾能源有限公司
_LONGEST_CORE = 10  # characters between the place and the legal form
_BRAND = range(2, 8)  # characters: 希望, 好想你
_NO_PLACE_END = frozenset("省市区县州旗盟镇乡村")
_LEADS = frozenset("由的据")
_REGION_NAME = range(8, 1, -1)
_COUNTS = frozenset("一二两三四五六七八九十几多各数某")
_NEVER = SWALLOWED | frozenset("和或等以其现原即指系含旧前后曾")


@cache
def _founding() -> re.Pattern[str]:
    """Words between a place and a legal form that are no brand: 在浙江|成立新材料有限公司."""
    return re.compile(one_of("left", "left_firm", "left_opens", "right"))


def anchored(
    text: str, name: NameStart | None, end: int, floor: int, places: Sequence[EntityMention], *, loose: bool = True
) -> NameStart | None:
    """The name with the place that it begins with, or `name` as it was where none stands before it.

    `end` is where the legal form begins. 诸城|天马物流有限公司, 浙江|金|海湾能源有限公司, 河南|鼎力达|重型装备有限公司;
    of `name` None 浙江|希望|食品有限公司. Not `loose`, no brand holds a word that is never one: 浙江|知名|食品集团.
    """
    if name is not None and text[name.start : end].startswith("（"):
        return name
    kept = name if name is not None and (name.brand or name.has_region) else None
    low = kept.start if kept is not None else _trade_start(text, end)
    if kept is None and low == end:
        return name
    placed = region_index().starts_at(text, low) or any(p.start == low for p in places_between(places, low, low + 1))
    reach = range(1 if placed else _MISSED + 1) if kept is not None else _BRAND
    for gap in reach:
        place_end = low - gap
        start = _place_start(text, place_end, floor, places)
        gap_text = text[place_end:low]
        if start is None or not _is_brand(gap_text, text, place_end):
            continue
        if _is_done(gap_text, behind=kept.brand if kept is not None else ""):
            continue
        if end - place_end > _LONGEST_CORE + gap or _is_inside(text, place_end, low):
            continue
        if not loose and gap > 1 and (gap_text[0] in _COUNTS or any(t.text in stop_words() for t in segment(gap_text))):
            continue
        brand = gap_text + (kept.brand if kept is not None else "")
        industry = name.industry if name is not None else (text[low:end],)
        return NameStart(start, brand, True, industry, True)
    return _opening(text, kept, low, end, floor) or name


def _opening(text: str, name: NameStart | None, low: int, end: int, floor: int) -> NameStart | None:
    """What opens the clause or stands behind 由: 信利|高端|显示科技有限公司, new word first, or 新|时代机械有限公司."""
    start = low
    while start > max(floor, end - _LONGEST_CORE - _MISSED) and _goes_on(text, start):
        start -= 1
    brand = text[start:low]
    if start == low or (start > floor and _goes_on(text, start)) or set(brand) & _NEVER:
        return None
    if name is not None:
        one = len(brand) == 1 and brand not in NO_BEGINNING | _NO_PLACE_END and not is_verb(brand)
        return name._replace(start=start, brand=brand + name.brand) if one and brand not in stop_words() else None
    first = segment(brand)[0].text
    first = first if len(first) >= MIN_BRAND else brand[:MIN_BRAND]
    known = len(first) < MIN_BRAND or not is_unknown(first) or first[0] in NO_BEGINNING
    known = known or bool(_founding().match(brand)) or any(char in stop_words() for char in first)
    return None if known else NameStart(start, brand, False, (text[low:end],), True)


def _goes_on(text: str, start: int) -> bool:
    """Whether a name may begin before `start`: no mark stands there, and no 由, 的 or 据."""
    return is_name_character(text, start - 1) and text[start - 1] not in _LEADS


def _trade_start(text: str, end: int) -> int:
    """Where the longest run of trades that the legal form ends begins: 希望|电子科技."""
    low = end
    while True:
        ends = (text[low - n : low] for n in range(6, 1, -1))
        size = next((len(word) for word in ends if word in industry_words() or word in trade_words()), 0)
        if not size:
            return low
        low -= size


def _is_brand(gap: str, text: str, at: int) -> bool:
    if not gap:
        return True
    if not all(is_name_character(text, position) for position in range(at, at + len(gap))) or set(gap) & _NEVER:
        return False
    if len(gap) == 1:
        return gap not in NO_BEGINNING and gap not in _NO_PLACE_END and not is_verb(gap)
    return gap[0] not in _NO_PLACE_END | NO_BEGINNING and not _founding().match(gap) and not says_who(gap)


def _is_done(gap: str, behind: str) -> bool:
    """江苏昆山|设立|广骐传动科技有限公司: whether what stands behind a place is done there."""
    stops = gap in seed_words("name_stop_words", "word", ("verb", "function"))
    return min(len(gap), len(behind)) > 1 and (stops or is_function_word(gap))


def _place_start(text: str, end: int, floor: int, places: Sequence[EntityMention]) -> int | None:
    """Start of the region, or of the chain of regions, that ends there; None where none does."""
    named = [p for p in places_between(places, end - 1, end) if p.entity_type == "region" and p.end == end]
    if named:
        start = named[0].start
    else:
        index = region_index()
        size = next((n for n in _REGION_NAME if end - n >= floor and text[end - n : end] in index.names), 0)
        start = end - size
        word = text[start:end]
        inside = start > 0 and is_name_character(text, start - 1)
        if not size or index.ends_at(text, start + 1) or word in stop_words() or is_verb(word):
            return None  # 诸|城中|天能源有限公司; 新建|锐川座椅有限公司
        if inside and is_everyday(word):
            return None  # 园区|大兴|锐川座椅有限公司
    before = [p for p in places_between(places, start - 1, start) if p.entity_type == "region" and p.end == start]
    start = before[0].start if before else start
    return start if start >= floor else None


def _is_inside(text: str, place_end: int, low: int) -> bool:
    """Whether the place goes on behind its short name: 浙江|省, 常州|市."""
    return text[place_end : place_end + 1] in _NO_PLACE_END and low > place_end
