"""Every written number, whether it measures something or not, and the sign in front of one."""

from __future__ import annotations

import re

from loaders.recognise.characters import NUMERALS, fold
from loaders.recognise.idioms import idiom_end
from loaders.recognise.measures import measure_at
from loaders.recognise.numerals import STARTS, run_end

_START = re.compile(f"[{STARTS}]")


def recognise_figures(text: str) -> list[tuple[int, int, float]]:
    """(start, end, value) of every written number, with or without a unit, also inside dates; idioms excepted."""
    folded = fold(text)
    found: list[tuple[int, int, float]] = []
    pos = 0
    while (start := _START.search(folded, pos)) is not None:
        at = start.start()
        measure = measure_at(folded, at) if folded[at] not in "半几数" else None
        if measure is None:
            pos = max(at + 1, run_end(folded, at))
            continue
        pos = measure.numeral.end
        skip = at if measure.numeral.arabic else idiom_end(folded, measure)
        if skip > at:
            pos = skip
            continue
        numeral = measure.numeral
        if (
            numeral.bare
            and len(folded[numeral.start : numeral.end]) == 1
            and numeral.value > 10
            and not measure.dimension
        ):
            continue  # 五十千: the last character is no number of its own
        if measure.dimension == "fraction":
            begin, sign = signed(folded, measure.start, 0)
            found.append((begin, measure.end, sign * measure.value))
            pos = measure.end
            continue
        if measure.classifier == "百分之" or any(char in NUMERALS for char in measure.classifier):
            pos = measure.end  # 千瓦, 百分点 and 两 are units, no further numbers
        begin, sign = signed(folded, numeral.start, found[-1][1] if found else 0)
        found.append((begin, numeral.end, sign * numeral.value))
    return found


def signed(text: str, start: int, floor: int) -> tuple[int, float]:
    """负 or a minus that does not join two things: 增速为-0.5%, but 5-8 and A-12 have none."""
    if start > floor and text[start - 1] == "负":
        return start - 1, -1.0
    if start > floor and text[start - 1] == "-" and not start - 1 == floor > 0:
        before = text[start - 2 : start - 1]
        if not before or not (before.isascii() and before.isalnum() or before in "%)年月日号-"):
            return start - 1, -1.0
    return start, 1.0
