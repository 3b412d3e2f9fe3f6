"""Asterisks that trade sites put for words which advertising law bars: *专精特新“小巨人”企业 was 国家级…."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from loaders.clean.lexicon import rows
from loaders.clean.mapped import Edit, Mapped

_MARK = re.compile(r"(?<!\*)\*{1,2}(?!\*)(?![ \t]*\n?\*)")  # some sites put one for each character


class _Rule(NamedTuple):
    before: tuple[str, ...]
    after: tuple[str, ...]
    original: str


_Rules = dict[str, list[_Rule]]


@cache
def _rules() -> tuple[_Rules, _Rules]:
    """Rules by the first character that they want behind the asterisk, the others by the last one before it."""
    behind: _Rules = {}
    before: _Rules = {}
    for row in rows("noise_censored"):
        rule = _Rule(_alternatives(row["before"]), _alternatives(row["after"]), row["original"])
        for character in {text[0] for text in rule.after}:
            behind.setdefault(character, []).append(rule)
        for character in set() if rule.after else {text[-1] for text in rule.before}:
            before.setdefault(character, []).append(rule)
    return behind, before


def _alternatives(cell: str) -> tuple[str, ...]:
    return tuple(filter(None, cell.split("|")))


def _fits(rule: _Rule, text: str, start: int, end: int) -> bool:
    if rule.before and not text.endswith(rule.before, 0, start):
        return False
    return not rule.after or text.startswith(rule.after, end)


def uncensor(mapped: Mapped) -> Mapped:
    """Resolve the asterisks whose context leaves one word; the others stay."""
    text = mapped.text
    if "*" not in text:
        return mapped
    behind, before = _rules()
    edits: list[Edit] = []
    for match in _MARK.finditer(text):
        start, end = match.span()
        candidates = [*behind.get(text[end : end + 1], ()), *before.get(text[start - 1 : start], ())]
        rule = next((rule for rule in candidates if _fits(rule, text, start, end)), None)
        if rule:
            edits.append(Edit(start, end, rule.original))
    return mapped.edited(edits, "censored")
