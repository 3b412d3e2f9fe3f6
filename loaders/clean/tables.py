"""A table row becomes a sentence: 甲公司 | 12.5 under 企业 | 产值(亿元) reads 甲公司，产值12.5亿元。"""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import NamedTuple

_MAX_HEADER = 24  # characters of a header cell; longer ones are prose in a layout table
_MAX_CELL = 120
_BARE_NUMBER = re.compile(r"[-+]?[0-9][0-9,]{0,20}(?:\.[0-9]{1,10})?%?")
_UNIT = re.compile(
    r"(?P<name>[^()（）/]{1,20})[(（](?:单位[:：])?(?P<unit>[^()（）]{1,8})[)）]|(?P<name2>[^()（）/]{1,20})/(?P<unit2>.{1,4})"
)
_UNIT_COLUMNS = frozenset({"单位", "计量单位"})
_SAYS_NO_METRIC = re.compile(
    r"(?:[0-9]{4}年?)?(?:[0-9]{1,2}(?:-[0-9]{1,2})?月|上半年|全年|[一二三四]季度)?"
    r"(?:数值|数量|总量|绝对量|绝对值|指标值|完成|完成数|完成情况|累计|本月|本期|合计|实绩)?"
)
_DIGIT = re.compile(r"[0-9]")


class CellPlan(NamedTuple):
    """What to put before a cell (its separator, then header words) and behind it (unit, full stop)."""

    separator: str
    before: str = ""
    after: str = ""


def plan_table(
    rows: list[list[str]], *, headed: bool, owned: list[list[bool]] | None = None, header_rows: int = 1
) -> list[list[CellPlan]] | None:
    """How to read the rows as sentences; None when this is no table of data but layout.

    `headed`: the first row is marked as a header. `owned`: for each place whether its text stands there, and not in a
    cell that spans it. `header_rows`: rows that cells of the first one reach down to.
    """
    if len(rows) <= header_rows or max(len(row) for row in rows) < 2:
        return None
    if any(len(cell) > _MAX_CELL for row in rows for cell in row):
        return None
    heads = rows[:header_rows]
    header = heads[0] if header_rows == 1 else [_joined(column) for column in zip_longest(*heads, fillvalue="")]
    body = rows[header_rows:]
    if not headed or header_rows > 1:
        headed = all(map(_is_header, heads)) and any(_DIGIT.search(cell) for row in body for cell in row)
        # Two columns without a marked header are name and value (总投资 | 12亿元) unless the values are bare numbers.
        headed = headed and (len(header) > 2 or all(_BARE_NUMBER.fullmatch(row[-1]) for row in body))
    if not headed:
        return [_plain_row(row) for row in rows]
    first = [[CellPlan("\n" if at == 0 else "、") for at in range(len(row))] for row in heads]
    own = owned[header_rows:] if owned else [[True] * len(row) for row in body]
    return first + [_row(row, header, mine) for row, mine in zip(body, own, strict=True)]


def _joined(cells: tuple[str, ...]) -> str:
    return "".join(dict.fromkeys(cells))


def _is_header(cells: list[str]) -> bool:
    return bool(cells) and all(
        0 < len(cell) <= _MAX_HEADER and (not _DIGIT.search(cell) or _SAYS_NO_METRIC.fullmatch(cell)) for cell in cells
    )


def _plain_row(row: list[str]) -> list[CellPlan]:
    between = "：" if len(row) == 2 else "，"
    return [
        CellPlan(
            "\n" if at == 0 else between if cell else "", after="。" if at == len(row) - 1 and len(row) > 1 else ""
        )
        for at, cell in enumerate(row)
    ]


def _row(row: list[str], header: list[str], owned: list[bool]) -> list[CellPlan]:
    plans: list[CellPlan] = []
    last = max((at for at, mine in enumerate(owned) if mine), default=0)
    subject = "" if owned[:1] != [False] or not row[0] else row[0] + "，"
    starts = True
    for at, (cell, mine) in enumerate(zip(row, owned, strict=True)):
        stop = "。" if at == last else ""
        separator = "\n" if starts else "，" if cell else ""
        name, unit = "", ""
        if at and cell and len(row) == len(header):
            name, unit = _label(row, header, at)
        if not mine:
            plans.append(CellPlan(""))
            continue
        plans.append(CellPlan(separator, subject + name if starts else name, unit + stop))
        starts = False
    return plans


def _label(row: list[str], header: list[str], at: int) -> tuple[str, str]:
    """What to say before a cell, and its unit when the cell is a bare number."""
    name, unit = _name_and_unit(header[at])
    if not _BARE_NUMBER.fullmatch(row[at]):
        return header[at], ""
    if not unit and _SAYS_NO_METRIC.fullmatch(name):  # the first column says what is counted, and in which unit
        metric, unit = _name_and_unit(row[0])
        unit = unit or next((one for one, head in zip(row, header, strict=True) if head in _UNIT_COLUMNS), "")
        if unit:
            name = (name if _DIGIT.search(name) else "") + metric
    return (name, "" if row[at].endswith("%") else unit) if unit else (header[at], "")


def _name_and_unit(cell: str) -> tuple[str, str]:
    match = _UNIT.fullmatch(cell)
    return (match["name"] or match["name2"], match["unit"] or match["unit2"]) if match else (cell, "")
