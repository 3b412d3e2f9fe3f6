"""The characters that lost bytes leave open: told by the words around and the article's other words, or left open."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache, cached_property, lru_cache
from typing import NamedTuple

from loaders.clean.likelihood import GAP, model
from loaders.clean.pairing import Piece
from loaders.clean.remains import Lost, candidates

_SURE = 0.6  # chance of the best character against all others
_SURER = 0.7  # where no byte is left to go by
_CONTEXT = 6  # characters on each side
_REPEATED = 5.0  # natural logarithm that a sequence of three found elsewhere in the article adds
_TRIED = 16
_NEIGHBOURS = 60
_TRADITIONAL = 0.04  # share of characters
_LOST = 4.0  # natural logarithm that a byte lost besides those that decoders drop costs
_WIDE_DIGITS = frozenset("０１２３４５６７８９")
NUMERALS = frozenset("一二三四五六七八九十两")
_MARKS = frozenset("，。；、：")
_MOST = 400  # damaged places of an article that are filled in


class _Damage(NamedTuple):
    """What is left of a character: as in Piece; and whether its text is in Traditional characters."""

    lost: Lost
    byte: int
    after: int
    is_traditional: bool


class Fillings:
    """What the sound part of one article says; places that may be damaged are U+FFFD in its text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._filled_so_far = 0

    @cached_property
    def _sequences(self) -> frozenset[str]:
        """Sequences of three and of four characters of the article."""
        text = self._text
        return frozenset(text[at : at + size] for size in (3, 4) for at in range(len(text) - size + 1))

    @cached_property
    def _between(self) -> dict[tuple[str, int, str], set[str]]:
        """What stands in the article between two characters, behind one and ahead of one: one or two others."""
        text, found = self._text, defaultdict[tuple[str, int, str], set[str]](set)
        for size in (1, 2):
            for at in range(1, len(text) - size):
                inside = text[at : at + size]
                if GAP not in inside and not inside.isascii():
                    before, behind = text[at - 1], text[at + size]
                    found[before, size, behind].add(inside)
                    if size == 1:
                        found[before, size, ""].add(inside)
                        found["", size, behind].add(inside)
        return found

    def _told(self, damage: tuple[_Damage, ...], before: str, behind: str) -> Iterator[str]:
        """What the article has in such a place and may have left those bytes."""
        found = self._between
        size = len(damage)
        for place in ((before, size, behind), (before, size, ""), ("", size, behind)):
            if len(some := found.get(place, ())) <= _NEIGHBOURS:
                yield from (one for one in sorted(some) if _fits(one, damage))

    @cached_property
    def _is_traditional(self) -> bool:
        simple = model().simple
        return sum(simple(one) != one for one in self._text if one > "\x7f") > _TRADITIONAL * len(self._text)

    def settle(self, pieces: list[Piece], before: str, after: str) -> list[Piece]:
        """The pieces with each damaged one filled in, or marked as a gap."""
        if all(piece.lost is None for piece in pieces):
            return pieces
        texts = [piece.text for piece in pieces]
        at = 0
        while at < len(pieces):
            size = 1
            if pieces[at].lost is not None:
                size = 2 if at + 1 < len(pieces) and pieces[at + 1].lost is not None else 1
                left = (before + "".join(texts[max(at - _CONTEXT, 0) : at]))[-_CONTEXT:]
                right = ("".join(texts[at + size : at + size + _CONTEXT]) + after)[:_CONTEXT]
                left, right = re.split("[\n\ufffd]", left)[-1], re.split("[\n\ufffd]", right)[0]
                texts[at : at + size] = self._filled(pieces[at : at + size], left, right)
            at += size
        return [piece._replace(text=text) for piece, text in zip(pieces, texts, strict=True)]

    def _filled(self, pieces: list[Piece], left: str, right: str) -> str:
        """The characters that stand for one or two damaged ones side by side."""
        words = model()
        self._filled_so_far += 1
        script = self._is_traditional
        damage = tuple(_Damage(piece.lost or "both", piece.byte, piece.after, script) for piece in pieces)
        likely = dict.fromkeys(_possible(damage, left[-1:], right[:1]) if self._filled_so_far <= _MOST else [], 0.0)
        if any(lost == "trail" and after for lost, _, after, _ in damage):
            loose = tuple(one._replace(lost="either") if one.lost == "trail" else one for one in damage)
            likely = dict.fromkeys(_possible(loose, left[-1:], right[:1]), -_LOST) | likely
        likely |= dict.fromkeys(self._told(damage, left[-1:], right[:1]), 0.0)
        if not likely:
            return GAP * len(pieces)
        tried = list(likely)
        if len(tried) > _TRIED:
            tried = sorted(tried, key=lambda one: likely[one] + self._rough(left, one, right), reverse=True)[:_TRIED]
        head, tail = "".join(map(words.simple, left)), "".join(map(words.simple, right))
        begun = words.words_scores(head)
        scores = {
            one: likely[one] + words.words_scores(head + one + tail, begun)[-1] + self._repeats(left, one, right)
            for one in tried
        }
        best = max(tried, key=scores.__getitem__)
        alike = [one for one in tried if one == best or (one in _MARKS and best in _MARKS)]  # which mark matters little
        chances = {one: math.exp(max(score - scores[best], -50)) for one, score in scores.items()}
        share = sum(chances[one] for one in alike) / sum(chances.values())
        sure = _SURER if any(piece.lost == "both" for piece in pieces) else _SURE
        return best if share >= sure and not _guesses_numeral(best, likely) else GAP * len(pieces)

    def _rough(self, left: str, one: str, right: str) -> float:
        whole = left[-1:] + one + right[:1]
        return sum(map(model().score, whole, whole[1:])) + self._repeats(left, one, right)

    def _repeats(self, left: str, one: str, right: str) -> float:
        """What the article's other words say for some characters."""
        known = self._sequences
        whole, first = left[-3:] + one + right[:3], min(len(left), 3)
        last = first + len(one)
        return _REPEATED * sum(
            whole[at : at + size] in known
            for size in (3, 4)
            for at in range(max(first - size + 1, 0), min(last, len(whole) - size + 1))
        )


def _fits(texts: str, damage: tuple[_Damage, ...]) -> bool:
    """Whether characters may have left those bytes."""
    return all(
        of.lost == "both"
        or one in _simple_candidates(of._replace(lost="either" if of.lost == "trail" else of.lost, after=0))
        for one, of in zip(texts, damage, strict=True)
    )


def _guesses_numeral(best: str, others: Iterable[str]) -> bool:
    """Whether a numeral stands where another may have stood: words never tell which."""
    return any(
        own in NUMERALS and any(one[place] in NUMERALS and one[place] != own for one in others)
        for place, own in enumerate(best)
    )


@lru_cache(maxsize=1 << 12)
def _possible(pieces: tuple[_Damage, ...], before: str, after: str) -> list[str]:
    """What damaged characters may have been, by the bytes that are left; by the words around where none is. In
    Simplified forms."""
    words = model()
    known = [None if one.lost == "both" and not one.after else _simple_candidates(one) for one in pieces]
    first, last = known[0], known[-1]
    starts = [one for one in words.behind(before) if first is None or one in first][:_NEIGHBOURS]
    ends = [two for two in words.ahead(after) if last is None or two in last][:_NEIGHBOURS]
    if len(pieces) == 1:
        return list(dict.fromkeys([*starts, *ends, *_usual(first)]))
    inside = [
        one + two
        for one in (starts if first is None else first)
        for two in words.behind(one)
        if (two in ends if last is None else two in last)
    ]
    firsts, lasts = dict.fromkeys([*starts[:_TRIED], *_usual(first)]), dict.fromkeys([*ends[:_TRIED], *_usual(last)])
    return list(dict.fromkeys([*inside, *(one + two for one in firsts for two in lasts)]))


def _usual(characters: dict[str, None] | None) -> list[str]:
    """The commonest of some characters."""
    words = model()
    return [] if characters is None else sorted(characters, key=lambda one: words.score("", one), reverse=True)[:_TRIED]


@cache
def _simple_candidates(damage: _Damage) -> dict[str, None]:
    """In a fixed order: of two that are equally likely the same one has to win in every run."""
    simple = model().simple
    found = candidates(damage.lost, damage.byte, damage.after) - _WIDE_DIGITS
    return dict.fromkeys(sorted(simple(one) for one in found if damage.is_traditional or simple(one) == one))
