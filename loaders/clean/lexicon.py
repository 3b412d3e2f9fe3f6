"""The noise lexicons of seeds/, read once a process."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path
from typing import NamedTuple

SEEDS = Path(__file__).resolve().parent.parent.parent / "seeds"
_DIGIT = "[0-9]"


class Context(NamedTuple):
    """What has to stand at one side of a word: one of `texts` (or a digit), or with `barred` none of them."""

    texts: tuple[str, ...] = ()
    digit: bool = False
    barred: bool = False

    @classmethod
    def parse(cls, cell: str) -> Context:
        """From a cell of a seed: alternatives joined by |, a leading ! bars them."""
        barred = cell.startswith("!")
        words = [word for word in cell.removeprefix("!").split("|") if word]
        return cls(tuple(word for word in words if word != _DIGIT), _DIGIT in words, barred)

    def allows_before(self, text: str, at: int) -> bool:
        """Whether the text that ends at `at` fits."""
        if not self.texts and not self.digit:
            return True
        found = text.endswith(self.texts, max(at - 12, 0), at) or (self.digit and text[at - 1 : at].isdecimal())
        return found != self.barred

    def allows_after(self, text: str, at: int) -> bool:
        """Whether the text that starts at `at` fits."""
        if not self.texts and not self.digit:
            return True
        found = text.startswith(self.texts, at) or (self.digit and text[at : at + 1].isdecimal())
        return found != self.barred


@cache
def rows(name: str) -> tuple[dict[str, str], ...]:
    """Rows of seeds/NAME.csv. Raises FileNotFoundError naming the file when it is missing."""
    with (SEEDS / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))
