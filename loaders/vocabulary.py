"""The word lists of seeds/: one CSV a list, read once a process."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from ahocorasick_rs import AhoCorasick, MatchKind

SEEDS = Path(__file__).resolve().parent.parent / "seeds"


@cache
def rows(seed: str) -> tuple[Mapping[str, str], ...]:
    """All rows of seeds/<seed>.csv. Raises FileNotFoundError when the list is missing."""
    with (SEEDS / f"{seed}.csv").open(encoding="utf-8", newline="") as handle:
        return tuple(csv.DictReader(handle))


class Phrases:
    """Finds every phrase of a word list in one pass: leftmost, longest, not overlapping."""

    def __init__(self, phrases: Mapping[str, object]) -> None:
        self._words = list(phrases)
        self._automaton = AhoCorasick(self._words, matchkind=MatchKind.LeftmostLongest)

    def find(self, text: str) -> list[tuple[int, int, str]]:
        """(start, end, phrase) of each hit, in order."""
        return [(start, end, self._words[i]) for i, start, end in self._automaton.find_matches_as_indexes(text)]
