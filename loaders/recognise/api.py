"""All figures and times of a piece of text as plain dictionaries: what `parkfacts recognise` prints."""

from __future__ import annotations

from datetime import date
from typing import Any

from loaders.recognise.characters import fold
from loaders.recognise.figures import recognise_figures
from loaders.recognise.lengths import length_at
from loaders.recognise.quantities import recognise_quantities
from loaders.recognise.times import recognise_times
from loaders.records import Quantity, TimeExpression

_DURATIONS = ("duration", "shifted")


def recognise(text: str, published: date | None = None) -> list[dict[str, Any]]:
    """Figures, times and bare numerals of `text`, in order of their start; offsets are code points in `text`.

    `type` is number, money, percent, quantity, multiple, ordinal, time or numeral; a numeral is the written number
    inside any of the others except money (十 in 十斤), or one that measures nothing (五 in 答案是五).
    """
    quantities = recognise_quantities(text)
    found = [_quantity(text, quantity) for quantity in quantities]
    found += [_time(text, expression) for expression in recognise_times(text, published)]
    money = [(q.start, q.end) for q in quantities if q.kind == "money"]
    for start, end, value in recognise_figures(text):
        if not any(low <= start < high for low, high in money):
            found.append({"type": "numeral", "start": start, "end": end, "text": text[start:end], "value": value})
    return sorted(found, key=lambda item: (item["start"], -item["end"]))


def _quantity(text: str, quantity: Quantity) -> dict[str, Any]:
    item: dict[str, Any] = {
        "type": quantity.kind,
        "start": quantity.start,
        "end": quantity.end,
        "text": quantity.text,
        "value": quantity.value,
        "unit": quantity.unit,
        "unit_text": quantity.classifier,
        "approx": quantity.approx,
        "outer_start": quantity.outer_start,
        "outer_end": quantity.outer_end,
        "outer_text": text[quantity.outer_start : quantity.outer_end],
    }
    if quantity.value_max is not None:
        item["value_max"] = quantity.value_max
    if quantity.ceiling is not None:
        item["below"] = quantity.ceiling
    return item


def _time(text: str, expression: TimeExpression) -> dict[str, Any]:
    item: dict[str, Any] = {
        "type": "time",
        "kind": expression.kind,
        "start": expression.start,
        "end": expression.end,
        "text": expression.text,
        "period": expression.period,
        "period_start": expression.period_start.isoformat() if expression.period_start else None,
        "period_end": expression.period_end.isoformat() if expression.period_end else None,
    }
    if expression.kind == "duration":
        length = length_at(fold(text), expression.start)
        item["duration"] = dict(length.amounts) if length else {}
        bound = _bound(expression.text)
        if bound:
            item["bound"] = bound
    return item


def _bound(text: str) -> str:
    if text.endswith("以下"):
        return "at_most"
    return "at_least" if text.endswith("以上") else ""
