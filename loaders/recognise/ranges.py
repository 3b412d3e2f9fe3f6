"""Two figures that make one: 3至5亿元, 20-30亿元, 2×34万千瓦, 1000万元以上5000万元以下."""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.recognise.measures import Measure, measure_at
from loaders.recognise.numeral_values import round_value
from loaders.records import Quantity

_TO = re.compile(r"(?:[(（]含[)）])? ?(?:-{1,2}|—{1,2}|–|~|～|至|到|─{1,2}|──|~~) ?")
_AND = re.compile(r" ?[和与跟] ?")
_BETWEEN = re.compile(r" ?之?间")
_STARTS = re.compile(r"[0-9零〇一二三四五六七八九十百千万亿两几数半廿壹贰叁肆伍陆柒捌玖拾第人港美$¥￥]")
_JOINS = re.compile(r"[的,，、 ]{0,2}(?:同时|并且|并|且|而|又|但)?(?:也)?[ ]?$")
JOINTS = frozenset("-—–~～至到─ (（和与跟×")  # first characters of what may join two figures
_PRODUCT_DIMENSIONS = frozenset({"power", "energy", "mass", "volume", "apparent_power", "mass_rate"})


def extend(text: str, first: Measure) -> Measure:
    """`first` with the upper end that follows it, or as it is."""
    joint = _TO.match(text, first.end)
    if joint is not None:
        return _joined(text, first, joint.end(), needs_between=False)
    joint = _AND.match(text, first.end)
    if joint is not None:
        return _joined(text, first, joint.end(), needs_between=True)
    if text[first.end : first.end + 1] == "×" and not first.unit:
        return _product(text, first)
    return first


def _product(text: str, first: Measure) -> Measure:
    pos = first.end + 1
    second = measure_at(text, pos) if _STARTS.match(text, pos) else None
    if second is None or second.dimension not in _PRODUCT_DIMENSIONS:
        return first
    return second._replace(start=first.start, value=round_value(first.value * second.value))


def _joined(text: str, first: Measure, pos: int, needs_between: bool) -> Measure:
    if first.value_max is not None or _STARTS.match(text, pos) is None:
        return first
    if text[pos] == "第":
        pos += 1
    start = next((pos + len(word) for word in ("人民币", "美元", "港币") if text.startswith(word, pos)), pos)
    if start >= len(text) or _STARTS.match(text, start) is None or (second := measure_at(text, start)) is None:
        return first
    if second.value_max is not None:
        return first
    if needs_between and second.classifier == "间":  # 10000与20000间
        second = second._replace(unit="", classifier="", dimension="")
    elif needs_between and _BETWEEN.match(text, second.end) is None:
        return first
    low = _low_end(first, second)
    if low is None or low >= second.value:
        return first
    return second._replace(start=first.start, value=low, value_max=second.value, over=False, ceiling=None)


def _low_end(first: Measure, second: Measure) -> float | None:
    """The lower end in the unit of the upper one; None when the two are of different kinds."""
    if first.unit or first.dimension:
        same = first.unit == second.unit and first.dimension == second.dimension
        return first.value if same else None
    scale = second.value / second.numeral.value if second.numeral.value else 1.0
    numeral = second.numeral
    shared = 1.0
    if numeral.coefficient is not None and numeral.factor > 10 and first.numeral.value < numeral.coefficient:
        shared = numeral.factor
    elif first.numeral.large == 1 and first.numeral.value < numeral.value / numeral.large:
        shared = numeral.large
    return round_value(first.numeral.value * shared * scale)


def merge_bounds(text: str, quantities: list[Quantity]) -> list[Quantity]:
    """A lower and an upper bound on the same figure become one range: 1000以上, 1500以下."""
    merged: list[Quantity] = []
    for quantity in quantities:
        lower = merged[-1] if merged else None
        if (
            lower is not None
            and lower.approx in ("over", "at_least")
            and quantity.approx == "at_most"
            and lower.value_max is None
            and quantity.value_max is None
            and lower.value < quantity.value
            and (lower.unit == quantity.unit or not lower.unit)
            and 0 <= quantity.outer_start - lower.outer_end <= 5
            and _JOINS.match(text[lower.outer_end : quantity.outer_start])
        ):
            merged[-1] = replace(
                lower,
                end=quantity.end,
                text=text[lower.start : quantity.end],
                value_max=quantity.value,
                approx="exact",
                unit=quantity.unit,
                classifier=quantity.classifier,
                kind=quantity.kind,
                outer_end=quantity.outer_end,
                ceiling=None,
            )
        else:
            merged.append(quantity)
    return merged
