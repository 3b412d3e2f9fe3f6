"""Asterisks that trade sites put for words which advertising law bars: *专精特新“小巨人”企业 was 国家级…."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from loaders.clean.lexicon import rows
from loaders.clean.mapped import Edit, Mapped

_MARK = re.compile(r"(?<!\*)\*(?!\*)(?![ \t]*\n?\*)")


class _Rule(NamedTuple):
    before: tuple[str, ...]
    after: tuple[str, ...]
    original: str


@cache
def _rules() -> tuple[_Rule, ...]:
    return tuple(
        _Rule(
            tuple(filter(None, row["before"].split("|"))), tuple(filter(None, row["after"].split("|"))), row["original"]
        )
        for row in rows("noise_censored")
    )


def _alternatives(cell: str) -> tuple[str, ...]:
    return tuple(filter(None, cell.split("|")))


def uncensor(mapped: Mapped) -> Mapped:
    """Resolve the asterisks whose context leaves one word; the others stay."""
    text = mapped.text
    if "*" not in text:
        return mapped
    edits: list[Edit] = []
    for match in _MARK.finditer(text):
        start, end = match.span()
        for rule in _rules():
            if (not rule.before or text.endswith(rule.before, 0, start)) and (
                not rule.after or text.startswith(rule.after, end)
            ):
                edits.append(Edit(start, end, rule.original))
                break
    return mapped.edited(edits, "censored")
