"""Finding many names in one pass over a text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from loaders.vocabulary import automaton, rows


class Hit(NamedTuple):
    """A vocabulary word in a text: code points, end exclusive."""

    start: int
    end: int
    word: str


class Gazetteer:
    """A fixed vocabulary; finds its words leftmost-longest, without overlaps, in time linear in the text."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = sorted({word for word in words if word})
        self._automaton = automaton(self._words)
        self._last: tuple[str, tuple[Hit, ...]] = ("", ())

    def find(self, text: str) -> Iterator[Hit]:
        """Words of the vocabulary in `text`, in order; those of the last text are kept, as parks ask after regions."""
        known, hits = self._last
        if known is not text:
            matches = self._automaton.find_matches_as_indexes(text)
            hits = tuple([Hit(start, end, self._words[index]) for index, start, end in matches])
            self._last = (text, hits)
        return iter(hits)


def read_seed(name: str) -> tuple[dict[str, str], ...]:
    """Rows of seeds/NAME (with its ending). Raises FileNotFoundError when the seed is missing."""
    return tuple(dict(row) for row in rows(name.removesuffix(".csv")))


def is_han(character: str) -> bool:
    """Whether a character is a Chinese one."""
    return "㐀" <= character <= "鿿"
