"""A table row becomes a sentence: 甲公司 | 12.5 under 企业 | 产值(亿元) reads 甲公司，产值12.5亿元。

Which rows are headings, and whether this is a table of data at all; `table_rows` says how its rows are read.
"""

from __future__ import annotations

import re
from itertools import zip_longest

from loaders.clean.columns import Column, caption_of, is_bare, read_heading
from loaders.clean.label_tables import plan_labels
from loaders.clean.table_rows import CellPlan, plan_rows

_MAX_HEADER = 24  # characters of a header cell; longer ones are prose in a layout table
_MAX_CELL = 120
_NAME_AND_VALUE = 2  # cells of a row
_MAX_COLUMNS = 64
_DIGIT = re.compile(r"[0-9０-９]")


def plan_table(
    rows: list[list[str]], *, headed: bool, owned: list[list[bool]] | None = None, caption: str = ""
) -> list[list[CellPlan]] | None:
    """How to read the rows as sentences; None when this is no table of data but layout.

    `headed`: the first row is marked as a header. `owned`: for each place whether its text stands there, and not in a
    cell that spans it. `caption`: the lines above the table, which may tell the metric and the unit of its figures.
    """
    own = owned or [[bool(cell) for cell in row] for row in rows]
    if max(map(len, rows), default=0) > _MAX_COLUMNS or any(len(cell) > _MAX_CELL for row in rows for cell in row):
        return None
    if (labelled := plan_labels(rows, own)) is not None:
        return labelled
    lead = 0  # rows of one cell above the headings: the table's name, its unit
    while lead < len(rows) - 2 and sum(own[lead]) == 1 and max(map(len, rows)) > 1:
        lead += 1
    caption = caption_of(caption) + "".join("\n" + max(row, key=len) for row in rows[:lead])
    header_rows = _header_rows(rows[lead:], own[lead:])
    heads = rows[lead : lead + header_rows]
    if header_rows > 1:
        heads = [_filled(heads[0]), *heads[1:]]
    body = rows[lead + header_rows :]
    if not body or max(map(len, [*heads, *body])) < 2:
        return None
    header = heads[0] if header_rows == 1 else [_joined(column) for column in zip_longest(*heads, fillvalue="")]
    columns = [read_heading(cell) for cell in header]
    if not headed or header_rows > 1 or lead:
        headed = _is_header(header, columns) and any(_DIGIT.search(cell) for row in body for cell in row)
        # Two columns without a marked header are name and value (总投资 | 12亿元) unless the values are bare numbers.
        headed = headed and (len(header) > 2 or all(is_bare(row[-1]) for row in body))
    if not headed:
        goal = columns[-1].heading if len(columns) == _NAME_AND_VALUE and columns[-1].kind == "plan" else ""
        return [_plain_row(row, goal * (at > lead)) for at, row in enumerate(rows)]
    first = [_heading_row(row, mine) for row, mine in zip(rows, own[: lead + header_rows], strict=False)]
    return first + plan_rows(columns, body, own[lead + header_rows :], caption)


def _header_rows(rows: list[list[str]], owned: list[list[bool]]) -> int:
    """Two where cells of the first row reach down into the second one, or span columns that it heads."""
    if len(rows) < 3:
        return 1
    (top, below), (mine, under) = rows[:2], owned[:2]
    if any(
        cell and not own and at < len(top) and top[at] == cell
        for at, (cell, own) in enumerate(zip(below, under, strict=True))
    ):
        return 2
    spans = any(cell and not own for cell, own in zip(top, mine, strict=True))
    spans |= not below[0] and not all(top) and bool(top[0])  # blank cells in place of spans, as spreadsheets have them
    return 2 if spans and not any(is_bare(cell) for cell in below) else 1


def _filled(cells: list[str]) -> list[str]:
    """Blank cells of a line of headings with what stands to their left."""
    filled: list[str] = []
    for cell in cells:
        filled.append(cell or (filled[-1] if filled else ""))
    return filled


def _joined(cells: tuple[str, ...]) -> str:
    return "".join(dict.fromkeys(cells))


def _is_header(header: list[str], columns: list[Column]) -> bool:
    return bool(header) and all(
        (cell or not at) and len(cell) <= _MAX_HEADER and not _DIGIT.search(column.name + column.unit)
        for at, (cell, column) in enumerate(zip(header, columns, strict=True))
    )


def _heading_row(row: list[str], owned: list[bool]) -> list[CellPlan]:
    first = owned.index(True) if any(owned) else 0
    return [CellPlan("\n" if at == first else "、" if cell else "") for at, cell in enumerate(row)]


def _plain_row(row: list[str], goal: str) -> list[CellPlan]:
    """A row as it stands; `goal` heads its values where they are aims: 全年目标."""
    between = "：" if len(row) == _NAME_AND_VALUE else "，"
    between *= not row[0].rstrip().endswith(("：", ":"))
    last = len(row) - 1
    return [
        CellPlan(
            "\n" if at == 0 else between if cell else "",
            before=goal if at == last and _DIGIT.search(cell) else "",
            after="。" if at == last and last else "",
        )
        for at, cell in enumerate(row)
    ]
