"""Finding many names in one pass over a text, and checking that a short name is not a piece of other words."""

from __future__ import annotations

import csv
import logging
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import jieba
from ahocorasick_rs import AhoCorasick, MatchKind

SEEDS = Path(__file__).resolve().parent.parent.parent / "seeds"
_REACH = 6  # characters on either side of a name that are segmented to see where words begin and end
_LONGEST_WORD = 5


@dataclass(frozen=True, slots=True)
class Hit:
    """A vocabulary word in a text: code points, end exclusive."""

    start: int
    end: int
    word: str


class Gazetteer:
    """A fixed vocabulary; finds its words leftmost-longest, without overlaps, in time linear in the text."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = sorted({word for word in words if word})
        self._automaton = AhoCorasick(self._words, matchkind=MatchKind.LeftmostLongest)

    def find(self, text: str) -> Iterator[Hit]:
        """Words of the vocabulary in `text`, in order."""
        for index, start, end in self._automaton.find_matches_as_indexes(text):
            yield Hit(start, end, self._words[index])


def read_seed(name: str) -> tuple[dict[str, str], ...]:
    """Rows of seeds/NAME. Raises FileNotFoundError when the seed is missing."""
    with (SEEDS / name).open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


def is_han(character: str) -> bool:
    """Whether a character is a Chinese one."""
    return "㐀" <= character <= "鿿"


@cache
def _dictionary() -> dict[str, int]:
    jieba.setLogLevel(logging.WARNING)
    jieba.initialize()
    frequencies: dict[str, int] = jieba.dt.FREQ
    return frequencies


def word_frequency(word: str) -> int:
    """How often jieba's dictionary has seen the word; 0 when it does not hold it."""
    return _dictionary().get(word, 0)


def _crossed(text: str, boundary: int) -> bool:
    """Whether any dictionary word runs across `boundary`."""
    words = _dictionary()
    for start in range(max(0, boundary - _LONGEST_WORD + 1), boundary):
        for end in range(boundary + 1, min(len(text), start + _LONGEST_WORD) + 1):
            if words.get(text[start:end]):
                return True
    return False


def is_whole(text: str, start: int, end: int, *, left_only: bool = False) -> bool:
    """Whether words begin at `start` and end at `end` (or only begin, for names that take endings: 北京人)."""
    low, high = max(0, start - _REACH), min(len(text), end + _REACH)
    boundaries = [start] if left_only else [start, end]
    window = text[low:high]
    if not any(_crossed(window, boundary - low) for boundary in boundaries):
        return True
    position, cuts = low, {low}
    for word in jieba.cut(window, HMM=False):
        position += len(word)
        cuts.add(position)
    return all(boundary in cuts for boundary in boundaries)
