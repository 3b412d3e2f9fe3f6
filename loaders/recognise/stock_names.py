"""Enterprises named only by brand and trade, as on a stock ticker: 吉冈精密, 海承碳素. Found by the words around."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from loaders.recognise.cue_names import CAPACITY
from loaders.recognise.name_bounds import NameStart, begins_like_name, name_start
from loaders.recognise.words import Token, is_place, is_verb, is_word, modifier_endings, seed_words, segment
from loaders.records import EntityMention
from loaders.vocabulary import Phrases, rows

MAX_SHORT_BRAND = 4
CUE_REACH = 8
Span = tuple[int, int]


@cache
def _trades() -> tuple[Phrases, dict[str, str]]:
    trades = ("trade", "strong_trade")
    kinds = {row["suffix"]: row["kind"] for row in rows("enterprise_suffixes") if row["kind"] in trades}
    return Phrases(kinds), kinds


@cache
def _cues(side: str) -> tuple[str, ...]:
    return tuple(sorted(row["cue"] for row in rows("enterprise_cues") if row["side"] == side))


def stock_names(text: str, sure: Sequence[EntityMention], places: Sequence[EntityMention]) -> Iterator[EntityMention]:
    """Names of two to four characters and a trade that reach over no sure mention but may hold one: 惠普|森医药.

    One place with evidence vouches for the same name elsewhere, and for its neighbours in a list.
    """
    known_ends = {mention.end for mention in sure}
    covered = {at for m in sure if m.method != "well_known" for at in range(m.start, m.end)}
    free = [span for span in _candidates(text, places) if covered.isdisjoint(range(*span))]
    candidates = [span for span in free if span[1] not in known_ends]  # 若|天齐锂业: the known name ends there already
    accepted = {span for span in candidates if has_evidence(text, *span)}
    known = {text[start:end] for start, end in accepted}
    listed = {mention.start for mention in sure} | {start for start, _ in accepted}
    until = {mention.end for mention in sure} | {end for _, end in accepted}
    for start, end in candidates:
        neighbour = (text[end : end + 1] == "、" and end + 1 in listed) or (
            text[start - 1 : start] == "、" and start - 1 in until
        )
        if (start, end) in accepted or text[start:end] in known or neighbour:
            yield EntityMention(start, end, text[start:end], "enterprise", text[start:end], "stock_name")


def _candidates(text: str, places: Sequence[EntityMention]) -> list[Span]:
    phrases, kinds = _trades()
    found: list[Span] = []
    for start, end, trade in phrases.find(text):
        if not _ends_word(text, start, end):
            continue
        name = name_start(text, start, 0, places)
        if name and is_place(name.brand) and text[name.start - 1 : name.start] in ("和", "与"):
            continue  # 冀南基地和|华北新材料|基地
        if name and _is_candidate(name, kinds[trade], text[name.start : end]):
            found.append((name.start, end))
    return found


def _is_candidate(name: NameStart, kind: str, whole: str) -> bool:
    if name.industry or name.brand.endswith(modifier_endings()) or is_word(whole):
        return False
    if name.has_region and not name.brand:
        return kind == "strong_trade"  # 锦州|钛业; 无锡|光伏 is a trade of the town
    if not begins_like_name(name.brand) or any(map(_is_no_brand, segment(name.brand))):
        return False
    return name.rare and 2 <= len(name.brand) <= MAX_SHORT_BRAND


def _is_no_brand(token: Token) -> bool:
    """True for verbs and for set phrases of four characters: 大力发展."""
    return is_verb(token.text) or (len(token.text) >= MAX_SHORT_BRAND and is_word(token.text))


def _ends_word(text: str, start: int, end: int) -> bool:
    """False when the trade is the head of a longer word: 能源|局, 电子|束."""
    position = start
    for token in segment(text[start : end + 6]):
        position += len(token.text)
        if position >= end:
            return position == end
    return False


def has_evidence(text: str, start: int, end: int) -> bool:
    """True when the form suffices or the words around want an enterprise: 企业|X, 由|X, X|董事长, X|年产5万吨."""
    if text[start:end].endswith(tuple(sorted(seed_words("enterprise_suffixes", "suffix", ("strong_trade",))))):
        return True
    before, after = text[max(0, start - CUE_REACH) : start], text[end : end + 2 * CUE_REACH]
    return before.endswith(_cues("left")) or after.startswith(_cues("right")) or CAPACITY.match(after) is not None
