"""The words of a park's name between its place and its suffix: which may belong to it, and which make it a name."""

from __future__ import annotations

import re
from functools import cache

from loaders.recognise.gazetteer import is_han
from loaders.recognise.park_index import ParkIndex, Suffix
from loaders.recognise.words import (
    Token,
    industry_words,
    is_rare,
    is_unknown,
    is_verb,
    is_word,
    seed_words,
    segment,
    stop_words,
)

_MOST = 12  # characters between place and suffix
_SPECIAL = frozenset(["chemical_park", "bonded_zone", "logistics_park", "science_park", "free_trade_zone"])
LATIN = re.compile(r"[A-Za-z0-9]+")
_AREA = "片区"
_FUNCTION = "在于从向到对为与和及被把将的了是由以等起"


def name_tokens(text: str, low: int, end: int, index: ParkIndex) -> list[Token]:
    """Words before a suffix that may belong to its name, at most 12 characters, offsets in `text`."""
    kept: list[Token] = []
    for token in reversed(segment(text[low:end])):
        word = Token(low + token.start, low + token.end, token.text)
        if end - word.start > _MOST or _ends_name(word.text, index):
            break
        if word.text[0] in _FUNCTION and len(word.text) > 1 and not is_word(word.text):
            kept.append(Token(word.start + 1, word.end, word.text[1:]))  # 在浒关, taken for a word
            break
        kept.append(word)
    return kept[::-1]


@cache
def _trades() -> frozenset[str]:
    """Trades, of which some are verbs too: 起重工业园, 铸造产业园."""
    return seed_words("enterprise_suffixes", "suffix", ("trade", "weak_trade", "generic_trade"))


def _ends_name(word: str, index: ParkIndex) -> bool:
    if word in index.generic or word in index.proper:
        return False
    verb = len(word) > 1 and is_verb(word) and word not in industry_words() and word not in _trades()
    return (
        verb
        or word[0] == "第"
        or (len(word) > 1 and word[-1] == "是")
        or word in index.stops
        or word in stop_words()
        or word in "）)"
    )


def from_proper(tokens: list[Token], index: ParkIndex) -> list[Token]:
    """Words from the first that can be a name of its own: 8|月份|起|南屏 -> 南屏."""
    for position, token in enumerate(tokens):
        if is_proper(token, index) or spelled_out(tokens[position : position + 2], index):
            return tokens[position:]
    return tokens


def names_a_park(core: list[Token], suffix: Suffix, has_place: bool, in_park: bool, index: ParkIndex) -> bool:
    proper = any(is_proper(token, index) for token in core) or spelled_out(core, index)
    if suffix.needs_core:
        coined = any(is_unknown(token.text) and is_proper(token, index) for token in core)
        return coined or (has_place and any(token.text in industry_words() for token in core))  # 云栖小镇, 诸暨袜业小镇
    if suffix.needs_place:
        if has_place and suffix.text == _AREA and sum(len(token.text) for token in core) == 1:
            return True  # 钦州|港|片区
        unnamed = has_place and bool(core) == (suffix.kind == "industry_park")  # 无锡新区, 昆明家具园区; not 新疆园区
        return unnamed or (proper and (has_place or in_park))
    inside = in_park and (bool(core) or suffix.kind in _SPECIAL)
    return has_place or inside or proper


def is_proper(token: Token, index: ParkIndex) -> bool:
    common = token.text in industry_words() or token.text in index.generic or LATIN.fullmatch(token.text)
    return len(token.text) > 1 and is_rare(token.text) and not common


def spelled_out(tokens: list[Token], index: ParkIndex) -> bool:
    """Two single characters side by side are a name that the dictionary does not know: 任|泽."""
    single = [len(token.text) == 1 and is_han(token.text) and token.text not in index.generic for token in tokens]
    return any(a and b for a, b in zip(single, single[1:], strict=False))
