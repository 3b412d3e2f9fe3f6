"""Companies called by a brand and any trade where a clause begins and a firm acts: 远筑住工|年产, 嘉旭铜箔|营收.

The trades are many and the words around few, so all must fit: the brand is no everyday word, the name opens its clause
or stands behind 龙头企业 and the like, and behind it stands what is told of firms. One such use vouches for the others.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from functools import cache

from loaders.recognise.kinds import one_of
from loaders.recognise.name_bounds import NO_BEGINNING, PARTICLES
from loaders.recognise.words import (
    industry_words,
    is_everyday,
    is_place,
    is_word,
    modifier_endings,
    seed_words,
    segment,
    stop_words,
)
from loaders.records import EntityMention
from loaders.vocabulary import find_few, rows

_TRADES = ("strong_trade", "trade", "weak_trade")
_BRANDS = (2, 3)  # characters
_NAME = r"([\u4e00-\u9fff]{4,9}?)"  # with its region
_OPENING = re.compile(r"[\n，,。；;：:、“”（(\s！!？?—的]")
_CALLED = re.compile(
    r"(?:名为|名叫|叫作|叫做|叫)[“\"]?([\u4e00-\u9fff]{2,10}?)[”\"]?的[\u4e00-\u9fff]{0,6}(?:企业|公司|厂)"
)
_BESIDE = re.compile(r"[\u4e00-\u9fff]{4,7}?(?=[、和与及等，,。；;])")
_LISTED = range(4, 8)  # characters of a name beside another in a list
_MARKS = "、，,。；;：:\n（(“"
_NO_FIRST = NO_BEGINNING | frozenset("以和与我你他其把给跟自新老大小上下中")


def brand_names(text: str, taken: Sequence[EntityMention], known: Collection[str]) -> Iterator[EntityMention]:
    """Names found by where they stand and what is told of them; offsets in `text`.

    No name reaches over a mention of `taken`, but one of a brand in `known` (short names of the article's companies):
    华岳|矿机 beside 华岳重工集团 is another company.
    """
    brands = {name for name in known if len(name) in _BRANDS}
    covered = {at for m in taken if m.text not in brands for at in range(m.start, m.end)}
    names = set(_neighbours(text, taken))
    openings = [0, *(mark.end() for mark in _OPENING.finditer(text))]
    for pattern, opens, fits in _patterns():
        found = _matches(pattern, text, openings) if opens else pattern.finditer(text)
        names |= {m[1] for m in found if covered.isdisjoint(range(*m.span(1))) and fits(m[1])}
    if brands:
        names |= set(_of_brands(brands, text))
    for start, end, name in find_few(names - set(known), text):
        if covered.isdisjoint(range(start, end)):
            yield EntityMention(start, end, name, "enterprise", name, "stock_name")


@cache
def trades() -> frozenset[str]:
    """Words of two and three characters that may end the short name of a company."""
    words = seed_words("enterprise_suffixes", "suffix", _TRADES)
    return frozenset(word for word in words if len(word) in (2, 3))


def weak_trades() -> frozenset[str]:
    """Those of them that end a name only where all around wants one."""
    return seed_words("enterprise_suffixes", "suffix", ("weak_trade",))


def _neighbours(text: str, taken: Sequence[EntityMention]) -> Iterator[str]:
    """铭达股份、|嘉旭铜箔、粤鑫科技: beside a company in a list stands another."""
    for mention in taken:
        if mention.entity_type != "enterprise":
            continue
        if text[mention.start - 1 : mention.start] == "、":
            low = max(text.rfind(mark, 0, mention.start - 1) for mark in _MARKS) + 1
            name = text[low : mention.start - 1]
            if len(name) in _LISTED and _is_brand_and_trade(name):
                yield name
        if text[mention.end : mention.end + 1] == "、":
            behind = _BESIDE.match(text, mention.end + 1)
            if behind and _is_brand_and_trade(behind.group()):
                yield behind.group()


def _matches(pattern: re.Pattern[str], text: str, places: Sequence[int]) -> Iterator[re.Match[str]]:
    """Matches that begin at one of the places, not overlapping."""
    end = 0
    for at in places:
        if at >= end and (match := pattern.match(text, at)):
            end = match.end()
            yield match


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], bool, Callable[[str], bool]], ...]:
    """Where to look, whether only where a clause opens, and what the name found has to be."""
    does, may = _before("right_does"), _before("right_may")
    return (
        (re.compile(_NAME + does), True, _is_brand_and_trade),
        (re.compile(_NAME + may), True, _is_firm_only),
        (re.compile(one_of("left_opens") + _NAME + f"(?:{does}|{may}|(?=[，,。；;、]))"), False, _is_brand_and_trade),
        (_CALLED, False, _is_called),
    )


def _of_brands(brands: Collection[str], text: str) -> Iterator[str]:
    """A known brand with another trade: 华岳|矿机."""
    end = 0
    for at, brand in sorted((at, one) for one in brands for at in _places(one, text)):
        if at >= end and (trade := _trade_behind().match(text, at + len(brand))):
            end = trade.end()
            yield text[at:end]


def _places(word: str, text: str) -> Iterator[int]:
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + 1)


@cache
def _trade_behind() -> re.Pattern[str]:
    trade = "|".join(sorted(trades(), key=lambda word: (-len(word), word)))
    return re.compile(f"(?:{trade})" + _before("right_does", "right_may"))


def _before(*sides: str) -> str:
    """What has to stand behind a name; most places fail at its first character."""
    firsts = {row["cue"][0] for row in rows("enterprise_cues") if row["side"] in sides}
    return rf"(?=[{re.escape(''.join(sorted(firsts)))}\d（( ])(?=[ （(]|\d{{2,4}}年|{one_of(*sides)})"


def _is_brand_and_trade(name: str) -> bool:
    """Whether a phrase is a brand that is no everyday word, perhaps behind its region, and a trade."""
    inner = _without_region(name)
    if is_word(inner) or name[0] in _NO_FIRST or any(char in PARTICLES for char in name):
        return False
    return any(inner[size:] in trades() and _is_brand(inner[:size]) for size in _BRANDS)


def _is_firm_only(name: str) -> bool:
    """What also things may do takes a trade that is no word for goods: 恒康无纺|今年, not 锂电材料|今年."""
    return _is_brand_and_trade(name) and not any(is_everyday(name[-size:]) for size in _BRANDS)


def _without_region(name: str) -> str:
    return next((name[size:] for size in (3, 2) if len(name) > size + 3 and is_place(name[:size])), name)


def _is_brand(brand: str) -> bool:
    if brand[0] in _NO_FIRST or brand.endswith(modifier_endings()) or is_everyday(brand) or is_place(brand):
        return False
    words = [token.text for token in segment(brand) if len(token.text) > 1]
    return not any(
        is_everyday(word) or is_place(word) or word in industry_words() or word in stop_words() for word in words
    )


def _is_called(name: str) -> bool:
    return not is_word(name) and not any(token.text in stop_words() for token in segment(name) if len(token.text) > 1)
