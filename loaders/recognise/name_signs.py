"""What speaks for a brand and a trade being a firm's name, and what against it: its words, those around, how often.

Signs and their weights are in seeds/name_signs.csv, the weights of characters and trades in seeds/name_parts.csv: both
are fitted by benchmarks/name_signs.py to the firms of the gold articles and of the shared corpus.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from loaders.recognise.coinage import characters, trades, weak_trades
from loaders.recognise.kinds import cue_behind
from loaders.recognise.name_bounds import NO_BEGINNING, PARTICLES
from loaders.recognise.park_index import park_index
from loaders.recognise.words import (
    industry_words,
    is_everyday,
    is_noun,
    is_place,
    is_unknown,
    is_verb,
    is_word,
    runs_over,
    says_who,
    seed_words,
    segment,
    stop_words,
)
from loaders.vocabulary import rows

_REACH = 8  # characters on either side in which words are cut
_NEXT = 6  # characters that hold the word on one side
_MARKS = "\n，,。；;：:、“”（）()！!？?—…·| "
_DIGITS = "0123456789"
_SHORT_TRADE = 2  # characters
_LONG_TRADE = 4  # characters: 电子科技
_REGIONS = (4, 3, 2, 5, 6)  # characters, the most usual first
_LEADS = frozenset("由与和及以据向为从被让对")
_GOES_ON = frozenset({*"在将已也还就正从与和等是为拟经再又", "目前", "今年", "去年", "正在", "已经"})
_NEVER_FIRST = NO_BEGINNING | frozenset("以和与我你他其把给跟自要看有年")
_JOINS = PARTICLES | {"及"}
# 这家成立不到十年的企业; 今年，公司实现营业收入…
_ITS_FIRM = re.compile("[这那该]家?[^，。；\n]{0,12}(?:企业|公司)|[，。；](?:公司|企业)(?![数家总])")
_TOLD = 80  # characters behind a name in which it may be spoken of again
_MEAN = 0.9  # weight of a character that no list and no text had


class Candidate(NamedTuple):
    """What may be a name: its brand is text[start:cut], its trade text[cut:end]."""

    start: int
    cut: int
    end: int


@lru_cache(maxsize=1 << 15)
def word_signs(brand: str, trade: str) -> tuple[str, ...] | None:
    """Signs within a name; None where it can be none: its brand is a place or a trade, or holds a word no name does."""
    if brand[0] in _NEVER_FIRST or not _JOINS.isdisjoint(brand):
        return None
    if (
        is_place(brand)
        or brand in _wide_places()
        or is_place(brand[1:])
        or is_place(brand[:2])
        or brand in industry_words()
        or is_word(brand + trade)
    ):
        return None
    words = [token.text for token in segment(brand) if len(token.text) > 1]
    if any(word in stop_words() or _is_long_trade(word) for word in words) or _is_cut(brand, trade):
        return None
    if brand.startswith(_likenesses()):
        return None
    return tuple(sign for sign, holds in _of_words(brand, trade, [word for word in words if word != brand]) if holds)


def _is_long_trade(word: str) -> bool:
    """网|联新能源|汽车"""
    return len(word) > _SHORT_TRADE and word in industry_words()


def _is_cut(brand: str, trade: str) -> bool:
    """富余劳|动力: a word lies across."""
    return any(token.start < len(brand) < token.end and is_word(token.text) for token in segment(brand + trade))


def _of_words(brand: str, trade: str, inner: list[str]) -> Iterator[tuple[str, bool]]:
    yield f"brand of {len(brand)} characters", True
    yield "brand is unknown", is_unknown(brand)
    yield "brand is an everyday word", is_everyday(brand)
    yield "brand is a noun", is_noun(brand)
    yield "brand is a verb", is_verb(brand)
    yield "brand holds an everyday word", any(is_everyday(word) for word in inner)
    yield "brand holds a place", any(is_place(word) for word in inner)
    yield "brand holds a trade", any(word in industry_words() for word in inner)
    yield "brand holds a verb", any(is_verb(word) for word in inner)
    yield "brand begins with a material", brand[0] in characters("material")
    yield "brand begins with a verb", is_verb(brand[0])
    yield "dictionary has its words", all(is_word(token.text) for token in segment(brand + trade))
    yield "trade of short names", trade in trades()
    yield "strong trade", trade in seed_words("enterprise_suffixes", "suffix", ("strong_trade",))
    yield "weak trade", trade in weak_trades()
    yield "two trades", len(trade) >= _LONG_TRADE


def signs_around(text: str, at: Candidate) -> Iterator[str]:
    """Signs of the words on both sides, and of how often the name is used."""
    low = max(text.rfind("\n", 0, at.start) + 1, at.start - _REACH, 0)
    window = text[low : at.end + _REACH].split("\n")[0]
    edges = {0, *(token.end for token in segment(window))}
    named = (("begins", at.start), ("parts", at.cut), ("ends", at.end))
    yield from (f"{name} with a word" for name, edge in named if edge - low in edges)
    yield from (f"a word runs over where it {name}" for name, edge in named if runs_over(window, edge - low))
    yield from _before(text, at.start)
    yield from _behind(text, at.end)
    uses = text.count(text[at.start : at.end])
    if uses > 1:
        yield "used twice" if uses == 2 else "used often"


def _before(text: str, start: int) -> Iterator[str]:
    left = text[start - 1 : start]
    if not left or left in _MARKS:
        yield "mark before it"
    elif left == "的":
        yield "的 before it"
    elif left in _DIGITS:
        yield "digit before it"
    size = next((size for size in _REGIONS if start >= size and is_place(text[start - size : start])), 0)
    if size:
        yield "place before it"
        if text[start - size - 1 : start - size] in _MARKS:
            yield "clause opens with its place"
    words = segment(text[max(start - _NEXT, 0) : start].split("\n")[-1])
    word = words[-1].text if words else ""
    if is_verb(word):
        yield "verb before it"
    elif is_noun(word):
        yield "noun before it"
    if word and says_who(word):
        yield "who it is before it"
    if word in _LEADS:
        yield "preposition before it"


def _behind(text: str, end: int) -> Iterator[str]:
    right = text[end : end + 1]
    if right == "的":
        yield "的 behind it"
    elif right and right in _DIGITS:
        yield "digit behind it"
    if cue_behind("right_does").match(text, end):
        yield "firms do what stands behind it"
    if cue_behind("right_kind").match(text, end):
        yield "kind of goods behind it"
    if text.startswith(_works(), end):
        yield "park or work behind it"
    if _ITS_FIRM.search(text, end, min(end + _TOLD, len(text))):
        yield "公司 behind it"
    words = segment(text[end : end + _NEXT].split("\n")[0])
    word = words[0].text if words else ""
    if word in _GOES_ON:
        yield "adverb behind it"
    if is_noun(word):
        yield "noun behind it"
    if word in industry_words():
        yield "trade behind it"


@cache
def _likenesses() -> tuple[str, ...]:
    return tuple(sorted(seed_words("name_stop_words", "word", ("likeness",))))


@cache
def _wide_places() -> frozenset[str]:
    return seed_words("wide_places", "name")


@cache
def _works() -> tuple[str, ...]:
    return tuple(sorted({*park_index().suffixes, *seed_words("facility_suffixes", "suffix")}))


@lru_cache(maxsize=1 << 14)
def parts_weight(brand: str, trade: str) -> float:
    """What the characters of a brand and its trade add to the log odds of being a name."""
    first, later, ends = (parts_weights(part) for part in ("first", "later", "trade"))
    behind = [later.get(character, _MEAN) for character in brand[1:]]
    return first.get(brand[0], _MEAN) + sum(behind) / len(behind) + ends.get(trade, 0.0)


@cache
def parts_weights(part: str) -> dict[str, float]:
    """Characters or trades -> their weights: part is first, later or trade."""
    return {row["text"]: float(row["weight"]) for row in rows("name_parts") if row["part"] == part}


@cache
def sign_weights() -> dict[str, float]:
    """Sign -> what it adds to the log odds of being a name."""
    return {row["sign"]: float(row["weight"]) for row in rows("name_signs")}
