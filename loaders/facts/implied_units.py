"""Units that a text does not repeat at each figure: （港元，下同）, 21.6万从业人员."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from loaders.facts.words import alternation
from loaders.recognise.units import unit_at
from loaders.records import Quantity

_NOTE = re.compile(r"[（(](?:均?以|单位[：:]?|均?为)?([\u4e00-\u9fff]{2,5}?)(?:计|为单位)?[，,、；; ]{0,2}下同[）)]")
_MADE = re.compile("(?:[年月日]产|生产|产量|产能|销售|销量|出货|下线)[^，,。；;、]{0,8}$")  # 年产控制器1200万块
_PEOPLE_BEFORE = re.compile(
    alternation("person_noun") + "(?:总数|数量|人数)?"
    "(?:已?(?:增加|减少|发展|扩大|下降)到|已?[增降减]至)?[约近超逾达有为仅倒共过]{0,3}$"
)
_ENDS = re.compile(r"[，,。；;、！!？?）)\s]|$|以上|左右|余")
_PEOPLE = re.compile("(?:的|多|余)?" + alternation("person_noun"))


def with_implied_units(text: str, quantities: Iterable[Quantity]) -> Iterator[Quantity]:
    """The quantities, those with a unit that stands elsewhere completed."""
    notes = [(note.start(), unit) for note in _NOTE.finditer(text) if (unit := _currency(note[1]))]
    for quantity in quantities:
        if quantity.kind == "number" and quantity.text[-1] in "万亿" and _PEOPLE.match(text, quantity.outer_end):
            yield replace(quantity, kind="quantity", unit="person")
            continue
        if (
            quantity.kind == "number"
            and quantity.text[-1] in "万亿"
            and _PEOPLE_BEFORE.search(text[max(quantity.outer_start - 12, 0) : quantity.outer_start])
            and _ENDS.match(text, quantity.outer_end)
        ):
            yield replace(quantity, kind="quantity", unit="person")  # 从业人员约12万
            continue
        if (
            quantity.unit == "CNY"
            and quantity.text.endswith("块")
            and _MADE.search(text[max(quantity.start - 14, 0) : quantity.start])
        ):
            yield replace(quantity, kind="quantity", unit="count", classifier="块")
            continue
        # The note stands behind the first sum that it is about.
        told = [unit for at, unit in notes if at <= quantity.outer_end]
        if told and quantity.unit == "CNY" and quantity.text.endswith("元"):
            yield replace(quantity, unit=told[-1])
            continue
        yield quantity


def _currency(word: str) -> str:
    """Code of the currency that a word names; '' for any other word."""
    unit = unit_at(word, 0)
    return unit.unit if unit is not None and unit.dimension == "money" and unit.length == len(word) else ""
