"""A table row becomes a sentence: 甲公司 | 12.5 under 企业 | 产值(亿元) reads 甲公司，产值12.5亿元。"""

from __future__ import annotations

import re
from typing import NamedTuple

_MAX_HEADER = 24  # characters of a header cell; longer ones are prose in a layout table
_MAX_CELL = 120
_BARE_NUMBER = re.compile(r"[-+]?[0-9][0-9,]{0,20}(?:\.[0-9]{1,10})?%?")
_UNIT = re.compile(
    r"(?P<name>[^()（）/]{1,20})[(（](?:单位[:：])?(?P<unit>[^()（）]{1,8})[)）]|(?P<name2>[^()（）/]{1,20})/(?P<unit2>.{1,4})"
)
_DIGIT = re.compile(r"[0-9]")


class CellPlan(NamedTuple):
    """What to put before a cell (its separator, then header words) and behind it (unit, full stop)."""

    separator: str
    before: str = ""
    after: str = ""


def plan_table(rows: list[list[str]], *, headed: bool) -> list[list[CellPlan]] | None:
    """How to read the rows as sentences; None when this is no table of data but layout.

    `headed`: the first row is marked as a header.
    """
    if len(rows) < 2 or max(len(row) for row in rows) < 2:
        return None
    if any(len(cell) > _MAX_CELL for row in rows for cell in row):
        return None
    header = rows[0]
    body = rows[1:]
    if not headed:
        headed = _is_header(header) and any(_DIGIT.search(cell) for row in body for cell in row)
        # Two columns without a marked header are name and value (总投资 | 12亿元) unless the values are bare numbers.
        headed = headed and (len(header) > 2 or all(_BARE_NUMBER.fullmatch(row[-1]) for row in body))
    if not headed:
        return [_plain_row(row) for row in rows]
    return [[CellPlan("\n" if at == 0 else "、") for at in range(len(header))]] + [_row(row, header) for row in body]


def _is_header(cells: list[str]) -> bool:
    return bool(cells) and all(0 < len(cell) <= _MAX_HEADER and not _DIGIT.search(cell) for cell in cells)


def _plain_row(row: list[str]) -> list[CellPlan]:
    between = "：" if len(row) == 2 else "，"
    return [
        CellPlan(
            "\n" if at == 0 else between if cell else "", after="。" if at == len(row) - 1 and len(row) > 1 else ""
        )
        for at, cell in enumerate(row)
    ]


def _row(row: list[str], header: list[str]) -> list[CellPlan]:
    plans: list[CellPlan] = []
    for at, cell in enumerate(row):
        stop = "。" if at == len(row) - 1 else ""
        if at == 0:
            plans.append(CellPlan("\n", after=stop))
        elif not cell or len(row) != len(header):
            plans.append(CellPlan("，" if cell else "", after=stop))
        else:
            name, unit = header[at], ""
            match = _UNIT.fullmatch(name)
            if match and _BARE_NUMBER.fullmatch(cell):
                name, unit = match["name"] or match["name2"], match["unit"] or match["unit2"]
                if cell.endswith("%"):
                    unit = ""
            plans.append(CellPlan("，", name, unit + stop))
    return plans
