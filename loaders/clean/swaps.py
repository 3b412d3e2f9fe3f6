"""Words that stand for others in certain contexts, and the edits that put the others back."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import NamedTuple

import ahocorasick_rs

from loaders.clean.lexicon import Context
from loaders.clean.mapped import Edit
from loaders.vocabulary import automaton


class _Rule(NamedTuple):
    original: str
    before: Context
    after: Context


class Swaps(NamedTuple):
    """A list of words to put back; of a word's rows those with a context come first."""

    rules: list[list[_Rule]]
    matcher: ahocorasick_rs.AhoCorasick

    @classmethod
    def of(cls, rows: Iterable[dict[str, str]], swapped: str, original: str) -> Swaps:
        """From rows of a seed: the columns `swapped`, `original`, before and after."""
        chosen = sorted(rows, key=lambda row: (row[swapped], not row["before"] and not row["after"]))
        grouped = [(word, list(group)) for word, group in groupby(chosen, key=lambda row: row[swapped])]
        rules = [
            [_Rule(row[original], Context.parse(row["before"]), Context.parse(row["after"])) for row in group]
            for _, group in grouped
        ]
        return cls(rules, automaton([word for word, _ in grouped]))

    def edits(self, text: str) -> list[Edit]:
        """What puts the original words back, in order."""
        edits: list[Edit] = []
        for index, start, end in self.matcher.find_matches_as_indexes(text):
            for rule in self.rules[index]:
                if rule.before.allows_before(text, start) and rule.after.allows_after(text, end):
                    edits.append(Edit(start, end, rule.original))
                    break
        return edits
