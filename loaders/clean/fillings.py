"""The characters that lost bytes leave open: told by the words around and the article's other words, or left open."""

from __future__ import annotations

import math
import re
from functools import cache, cached_property, lru_cache

from loaders.clean.likelihood import GAP, model
from loaders.clean.pairing import Lost, Piece, candidates

_SURE = 0.6  # chance of the best character against all others
_SURER = 0.8  # where no byte is left to go by
_CONTEXT = 6  # characters on each side
_REPEATED = 3.0  # natural logarithm that a sequence of three found elsewhere in the article adds
_TRIED = 16
_NEIGHBOURS = 60
_MOST = 400  # damaged places of an article that are filled in


class Fillings:
    """What the sound part of one article says."""

    def __init__(self, text: str, suspects: list[int]) -> None:
        self._text = text
        self._suspects = suspects
        self._filled_so_far = 0

    @cached_property
    def _triples(self) -> frozenset[str]:
        """Sequences of three characters of the article, but for those at suspicious places."""
        text = self._text
        bad = {at + shift for at in self._suspects for shift in range(-4, 5)}
        return frozenset(text[at : at + 3] for at in range(len(text) - 2) if at not in bad)

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
        damage = tuple((piece.lost or "both", piece.byte) for piece in pieces)
        tried = _possible(damage, left[-1:], right[:1]) if self._filled_so_far <= _MOST else []
        if len(tried) > _TRIED:
            tried = sorted(tried, key=lambda one: self._rough(left, one, right), reverse=True)[:_TRIED]
        if not tried:
            return GAP * len(pieces)
        head, tail = "".join(map(words.simple, left)), "".join(map(words.simple, right))
        begun = words.words_scores(head)
        scores = {
            one: words.words_scores(head + one + tail, begun)[-1] + self._repeats(left, one, right) for one in tried
        }
        best = max(tried, key=scores.__getitem__)
        share = 1 / sum(math.exp(max(score - scores[best], -50)) for score in scores.values())
        sure = _SURER if any(piece.lost == "both" for piece in pieces) else _SURE
        return best if share >= sure else GAP * len(pieces)

    def _rough(self, left: str, one: str, right: str) -> float:
        whole = left[-1:] + one + right[:1]
        return sum(map(model().score, whole, whole[1:])) + self._repeats(left, one, right)

    def _repeats(self, left: str, one: str, right: str) -> float:
        whole = left[-2:] + one + right[:2]
        return _REPEATED * sum(whole[at : at + 3] in self._triples for at in range(len(whole) - 2))


@lru_cache(maxsize=1 << 12)
def _possible(pieces: tuple[tuple[Lost, int], ...], before: str, after: str) -> list[str]:
    """What damaged characters may have been, by the bytes that are left; by the words around where none is. In
    Simplified forms."""
    words = model()
    known = [None if lost == "both" else _simple_candidates(lost, byte) for lost, byte in pieces]
    first, last = known[0], known[-1]
    starts = [one for one in words.behind(before) if first is None or one in first][:_NEIGHBOURS]
    ends = [two for two in words.ahead(after) if last is None or two in last][:_NEIGHBOURS]
    if len(pieces) == 1:
        usual = [] if first is None else sorted(first, key=lambda one: words.score("", one), reverse=True)[:_TRIED]
        return list(dict.fromkeys([*starts, *ends, *usual]))
    inside = [
        one + two
        for one in (starts if first is None else first)
        for two in words.behind(one)
        if (two in ends if last is None else two in last)
    ]
    return [*inside, *(one + two for one in starts[:_TRIED] for two in ends[:_TRIED])]


@cache
def _simple_candidates(lost: Lost, byte: int) -> dict[str, None]:
    """In a fixed order: of two that are equally likely the same one has to win in every run."""
    return dict.fromkeys(sorted(map(model().simple, candidates(lost, byte))))
