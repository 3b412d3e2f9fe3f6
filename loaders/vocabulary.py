"""The word lists of seeds/: one CSV a list, read once a process."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

SEEDS = Path(__file__).resolve().parent.parent / "seeds"


_MOST_IN_TABLE = 5_000  # words; the table of a longer list takes long to build
_FEW = 40


@cache
def rows(seed: str) -> tuple[Mapping[str, str], ...]:
    """All rows of seeds/<seed>.csv. Raises FileNotFoundError when the list is missing."""
    with (SEEDS / f"{seed}.csv").open(encoding="utf-8", newline="") as handle:
        return tuple(csv.DictReader(handle))


def one_of_words(words: Iterable[str]) -> str:
    """Words as one group of a pattern: at each place they are tried in their order.

    They are gathered by their first characters: most places fail at a few of these, not at a hundred words.
    """
    behind: dict[str, list[str]] = {}
    for word in words:
        behind.setdefault(word[0], []).append(re.escape(word[1:]))
    return "(?:" + "|".join(f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in behind.items()) + ")"


def automaton(words: Sequence[str]) -> AhoCorasick:
    """Finds words leftmost and longest, not overlapping; a full table of states where the list is not too long."""
    table = Implementation.DFA if len(words) <= _MOST_IN_TABLE else None
    return AhoCorasick(words, matchkind=MatchKind.LeftmostLongest, implementation=table)


def find_few(words: Collection[str], text: str) -> list[tuple[int, int, str]]:
    """(start, end, word) as OnePass finds them, for words of one text: searching each costs less than a table."""
    if len(words) > _FEW:
        listed = list(words)
        matches = automaton(listed).find_matches_as_indexes(text)
        return [(start, end, listed[index]) for index, start, end in matches]
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


def places_of_word(word: str, text: str, start: int = 0, end: int | None = None) -> Iterator[int]:
    """Where a word begins in a range of a text: words of one article are no patterns, which take long to compile."""
    at = text.find(word, start, end)
    while at >= 0:
        yield at
        at = text.find(word, at + 1, end)


class Hit(NamedTuple):
    """A word of a list in a text: code points, end exclusive."""

    start: int
    end: int
    word: str


_Found = tuple[int, int, str]  # start, -end, word: the longest of one start comes first


class OnePass:
    """Word lists that are looked for together: a text is read once, however many lists there are.

    A list is given as a function, called when the first text is read, and is known by the finder that `add` returns.
    """

    def __init__(self) -> None:
        self._lists: list[Callable[[], Collection[str]]] = []
        self._choose: list[Callable[[list[_Found]], list[Hit]]] = []
        self._words: list[str] = []
        self._holders: list[tuple[int, ...]] = []  # of each word the lists that hold it
        self._automaton: AhoCorasick | None = None
        self._text: str | None = None
        self._found: list[list[Hit]] = []

    def add(self, words: Callable[[], Collection[str]], *, overlapping: bool = False) -> Callable[[str], list[Hit]]:
        """A function that finds the words of this list in a text: leftmost, longest, not overlapping, in order.

        With `overlapping`, all of them, in order of their ends.
        """
        number = len(self._lists)
        self._lists.append(words)
        self._choose.append(_all if overlapping else _leftmost_longest)
        self._automaton = self._text = None

        def find(text: str) -> list[Hit]:
            if text is not self._text:
                self._found, self._text = self._read(text), text
            return self._found[number]

        return find

    def _read(self, text: str) -> list[list[Hit]]:
        if self._automaton is None:
            self._build()
        assert self._automaton is not None
        overlapping: list[list[_Found]] = [[] for _ in self._lists]
        words, holders = self._words, self._holders
        for index, start, end in self._automaton.find_matches_as_indexes(text, overlapping=True):
            for holder in holders[index]:
                overlapping[holder].append((start, -end, words[index]))
        return [choose(hits) if hits else [] for choose, hits in zip(self._choose, overlapping, strict=True)]

    def _build(self) -> None:
        held: dict[str, list[int]] = {}
        for number, words in enumerate(self._lists):
            for word in words():
                if word:
                    held.setdefault(word, []).append(number)
        self._words = list(held)
        self._holders = [tuple(dict.fromkeys(numbers)) for numbers in held.values()]
        # What a table of states saves by the character it loses in a processor's cache, which others use in between.
        self._automaton = AhoCorasick(self._words, implementation=Implementation.ContiguousNFA)


def _all(hits: list[_Found]) -> list[Hit]:
    return [Hit(start, -negative_end, word) for start, negative_end, word in hits]


def _leftmost_longest(hits: list[_Found]) -> list[Hit]:
    """Those that stay when the leftmost is taken first, the longest of one start."""
    if len(hits) > 1:
        hits.sort()
    kept: list[Hit] = []
    free = 0
    for start, negative_end, word in hits:
        if start >= free:
            free = -negative_end
            kept.append(Hit(start, free, word))
    return kept
