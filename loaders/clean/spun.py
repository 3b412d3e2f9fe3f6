"""Articles that a rewriting machine has spun: 家当 for 产业, 计策性新兴家当 for 战略性新兴产业.

Only a text dense in words that hardly occur otherwise counts as spun; no other text is touched.
"""

from __future__ import annotations

from functools import cache
from itertools import groupby
from typing import NamedTuple

import ahocorasick_rs

from loaders.clean.lexicon import Context, rows
from loaders.clean.mapped import Edit, Mapped
from loaders.vocabulary import automaton

_FEWEST = 2  # telltale places …
_FEWEST_WORDS = 2  # … of so many different words …
_LONG = 5  # characters of a word that is never met otherwise
_DENSITY = 1 / 800  # … a character


class _Rule(NamedTuple):
    original: str
    before: Context
    after: Context
    is_telltale: bool


class _Lexicon(NamedTuple):
    words: list[str]
    rules: list[list[_Rule]]  # of each word, those with a context first
    matcher: ahocorasick_rs.AhoCorasick


@cache
def _lexicon(telltales_only: bool) -> _Lexicon:
    chosen = [row for row in rows("spun_words") if not telltales_only or row["is_telltale"] == "true"]
    chosen.sort(key=lambda row: (row["spun"], not row["before"] and not row["after"]))
    grouped = [(word, list(group)) for word, group in groupby(chosen, key=lambda row: row["spun"])]
    words = [word for word, _ in grouped]
    rules = [[_rule(row) for row in group] for _, group in grouped]
    matcher = automaton(words)
    return _Lexicon(words, rules, matcher)


def _rule(row: dict[str, str]) -> _Rule:
    before, after = Context.parse(row["before"]), Context.parse(row["after"])
    return _Rule(row["original"], before, after, row["is_telltale"] == "true")


def _edits(text: str, lexicon: _Lexicon) -> list[Edit]:
    edits: list[Edit] = []
    for index, start, end in lexicon.matcher.find_matches_as_indexes(text):
        for rule in lexicon.rules[index]:
            if rule.before.allows_before(text, start) and rule.after.allows_after(text, end):
                edits.append(Edit(start, end, rule.original))
                break
    return edits


def is_spun(text: str) -> bool:
    """Whether a machine has swapped words for synonyms throughout the text."""
    found = _edits(text, _lexicon(True))
    words = {text[edit.start : edit.end] for edit in found}
    if any(len(word) >= _LONG for word in words):  # 经济技能开拓区 says as much as two words
        return len(found) >= _DENSITY * len(text)
    return len(found) >= _FEWEST and len(words) >= _FEWEST_WORDS and len(found) >= _DENSITY * len(text)


def unspin(mapped: Mapped) -> Mapped:
    """Put the usual words back into a spun text; every other text is left as it is."""
    if not is_spun(mapped.text):
        return mapped
    return mapped.edited(_edits(mapped.text, _lexicon(False)), "spun")
