"""Enterprises named only by brand and trade, as on a stock ticker: 吉冈精密, 海承碳素. Found by the words around."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from loaders.recognise.name_bounds import name_start
from loaders.recognise.words import Phrases, is_word, seed_rows, seed_words, segment
from loaders.records import EntityMention

MAX_SHORT_BRAND = 4


@cache
def _trades() -> tuple[Phrases, dict[str, str]]:
    trades = ("trade", "strong_trade")
    kinds = {row["suffix"]: row["kind"] for row in seed_rows("enterprise_suffixes.csv") if row["kind"] in trades}
    return Phrases(kinds), kinds


@cache
def _modifiers() -> tuple[str, ...]:
    """Endings of words that say what a thing is made of or like, not who makes it: 铝基(新材料), 柔性(电子)."""
    return tuple(sorted(seed_words("name_stop_words.csv", "word", ("modifier_ending",))))


@cache
def _cues() -> tuple[frozenset[str], frozenset[str]]:
    rows = seed_rows("enterprise_cues.csv")
    left = frozenset(row["cue"] for row in rows if row["side"] == "left")
    return left, frozenset(row["cue"] for row in rows if row["side"] == "right")


def stock_names(text: str, taken: Sequence[EntityMention]) -> Iterator[EntityMention]:
    """Names of two to four characters and a trade, outside the mentions already taken."""
    candidates = [candidate for candidate in _candidates(text) if not _overlaps(candidate, taken)]
    accepted: set[tuple[int, int]] = set()
    for start, end in candidates:
        if has_evidence(text, start, end):
            accepted.add((start, end))
    names = {text[start:end] for start, end in accepted}
    for start, end in candidates:
        listed = any(
            _listed(text, one, other) or _listed(text, other, one) for one in [(start, end)] for other in accepted
        )
        if (start, end) in accepted or text[start:end] in names or listed:
            yield EntityMention(start, end, text[start:end], "enterprise", text[start:end], "stock_name")


def _listed(text: str, one: tuple[int, int], other: tuple[int, int]) -> bool:
    """True when only 、 stands between: 海承碳素、自高阀门."""
    return one[1] + 1 == other[0] and text[one[1]] == "、"


@cache
def _strong_trades() -> tuple[str, ...]:
    return tuple(sorted(seed_words("enterprise_suffixes.csv", "suffix", ("strong_trade",))))


def _candidates(text: str) -> list[tuple[int, int]]:
    phrases, _ = _trades()
    found: list[tuple[int, int]] = []
    for start, end, trade in phrases.find(text):
        if not _ends_word(text, start, end):
            continue
        name = name_start(text, start, 0, ())
        if name is None or name.industry or name.brand.endswith(_modifiers()):
            continue
        whole = text[name.start : end]
        if name.has_region and not name.brand and trade in _strong_trades():
            found.append((name.start, end))  # 锦州钛业
        if name.rare and 2 <= len(name.brand) <= MAX_SHORT_BRAND and not is_word(whole):
            found.append((name.start, end))
    return found


def _ends_word(text: str, start: int, end: int) -> bool:
    following = segment(text[start : end + 6])
    position = 0
    for token in following:
        position += len(token.text)
        if position == end - start:
            return True
    return False


def _overlaps(span: tuple[int, int], taken: Sequence[EntityMention]) -> bool:
    return any(mention.start < span[1] and span[0] < mention.end for mention in taken)


def has_evidence(text: str, start: int, end: int) -> bool:
    """True when the words around want an enterprise: 企业|X, X|董事长, X|成为, 由|X."""
    if text[start:end].endswith(_strong_trades()):
        return True
    left, right = _cues()
    before, after = text[max(0, start - 8) : start], text[end : end + 8]
    return any(before.endswith(cue) for cue in left) or any(after.startswith(cue) for cue in right)
