"""The names and endings of names that the recognisers look for, found in one pass over a text."""

from __future__ import annotations

from loaders.vocabulary import OnePass, rows

NAMES = OnePass()


def read_seed(name: str) -> tuple[dict[str, str], ...]:
    """Rows of seeds/NAME (with its ending). Raises FileNotFoundError when the seed is missing."""
    return tuple(dict(row) for row in rows(name.removesuffix(".csv")))


def is_han(character: str) -> bool:
    """Whether a character is a Chinese one."""
    return "㐀" <= character <= "鿿"
