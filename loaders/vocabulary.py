"""The word lists of seeds/: one CSV a list, read once a process."""

from __future__ import annotations

import csv
from collections.abc import Collection, Mapping, Sequence
from functools import cache
from pathlib import Path

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

SEEDS = Path(__file__).resolve().parent.parent / "seeds"


_MOST_IN_TABLE = 5_000  # words; the table of a longer list takes long to build
_FEW = 40


@cache
def rows(seed: str) -> tuple[Mapping[str, str], ...]:
    """All rows of seeds/<seed>.csv. Raises FileNotFoundError when the list is missing."""
    with (SEEDS / f"{seed}.csv").open(encoding="utf-8", newline="") as handle:
        return tuple(csv.DictReader(handle))


def automaton(words: Sequence[str]) -> AhoCorasick:
    """Finds words leftmost and longest, not overlapping; a full table of states where the list is not too long."""
    table = Implementation.DFA if len(words) <= _MOST_IN_TABLE else None
    return AhoCorasick(words, matchkind=MatchKind.LeftmostLongest, implementation=table)


def find_few(words: Collection[str], text: str) -> list[tuple[int, int, str]]:
    """(start, end, word) as Phrases.find gives them, for words of one text: searching each costs less than a table."""
    if len(words) > _FEW:
        return Phrases(dict.fromkeys(words)).find(text)
    hits: list[tuple[int, int, str]] = []
    for word in words:
        at = text.find(word)
        while at >= 0:
            hits.append((at, -at - len(word), word))
            at = text.find(word, at + 1)
    found: list[tuple[int, int, str]] = []
    end = 0
    for start, negative_end, word in sorted(hits):
        if start >= end:
            end = -negative_end
            found.append((start, end, word))
    return found


class Phrases:
    """Finds every phrase of a word list in one pass: leftmost, longest, not overlapping."""

    def __init__(self, phrases: Mapping[str, object]) -> None:
        self._words = list(phrases)
        self._automaton = automaton(self._words)

    def find(self, text: str) -> list[tuple[int, int, str]]:
        """(start, end, phrase) of each hit, in order."""
        return [(start, end, self._words[i]) for i, start, end in self._automaton.find_matches_as_indexes(text)]
