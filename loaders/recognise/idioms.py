"""Fixed expressions whose numeral counts nothing: 统一, 四川, 三峡, 一系列 (seeds/numeral_idioms.csv)."""

from __future__ import annotations

import re

from loaders.recognise.measures import Measure
from loaders.recognise.numerals import STARTS
from loaders.recognise.units import NO_QUANTITY
from loaders.vocabulary import rows

_UNITLESS = NO_QUANTITY | {""}


def _idioms_by_first() -> dict[str, tuple[int, frozenset[str]]]:
    """First character -> (longest, words)."""
    found: dict[str, set[str]] = {}
    for row in rows("numeral_idioms"):
        found.setdefault(row["word"][0], set()).add(row["word"])
    return {first: (max(map(len, words)), frozenset(words)) for first, words in found.items()}


_IDIOMS = _idioms_by_first()
_ANY_NUMERAL = re.compile(f"[{STARTS}]")
_IDIOM_REACH = max(  # how far from its beginning the first numeral of an idiom may stand
    match.start() for _, words in _IDIOMS.values() for word in words if (match := _ANY_NUMERAL.search(word))
)


def idiom_end(text: str, measure: Measure) -> int:
    """End of the longest fixed expression that covers the numeral (统一, 四川); its start when there is none.

    A figure with a unit that reaches further than an expression beginning with it wins: 一小时 over 一小.
    """
    pos, end = measure.start, measure.numeral.end
    for begin in range(max(0, pos - _IDIOM_REACH), pos + 1):
        entry = _IDIOMS.get(text[begin])
        if entry is None:
            continue
        needed = max(end, measure.end if begin == pos and measure.dimension not in _UNITLESS else 0)
        for stop in range(min(len(text), begin + entry[0]), max(needed, begin + 2) - 1, -1):
            if text[begin:stop] in entry[1]:
                return stop
    return pos
