"""Tables of labels and values, as cards of firms and projects have them: 总投资 | 12亿元 | 占地面积 | 180亩."""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders.clean.columns import NUMBER, is_bare, names_metric, read_heading, split_unit, without_blanks
from loaders.clean.table_rows import CellPlan

_LONGEST_LABEL = 20
_PAIR = 2
_DIGIT = re.compile(r"[0-9０-９]")


def plan_labels(rows: Sequence[list[str]], owned: Sequence[list[bool]]) -> list[list[CellPlan]] | None:
    """How to read such a table, each pair as a line of its own; None for a table of any other kind.

    `owned`: for each place whether its text stands there.
    """
    # A cell that spans several places is one, and an empty one is one too.
    places = [
        [at for at, cell in enumerate(row) if mine[at] or not cell] for row, mine in zip(rows, owned, strict=True)
    ]
    width = max(map(len, places), default=0)
    pairs = [
        (row[pair[0]], row[pair[1]])
        for row, cells in zip(rows, places, strict=True)
        for pair in zip(cells[::2], cells[1::2], strict=False)
    ]
    if len(rows) < _PAIR or width < _PAIR or any(len(cells) % _PAIR for cells in places if len(cells) > 1):
        return None
    told = any(_is_metric(label) and NUMBER.match(value) for label, value in pairs)
    labels = [without_blanks(label) for label, value in pairs if label]
    if not told or len(set(labels)) < len(labels) or not all(map(_is_label, labels)):
        return None
    if width == _PAIR and not _says_nothing(pairs[0]):
        return None  # rows of names and figures
    return [_pairs(row, cells) for row, cells in zip(rows, places, strict=True)]


def _is_metric(label: str) -> bool:
    return names_metric(read_heading(label).name)


def _is_label(label: str) -> bool:
    return len(label) <= _LONGEST_LABEL and not is_bare(label) and not _DIGIT.search(read_heading(label).name)


def _says_nothing(head: tuple[str, str]) -> bool:
    """项目 | 内容, or the first of the pairs: nothing that the figures below would be of."""
    column = read_heading(head[1])
    if _DIGIT.search(column.name):
        return True  # a value itself
    return column.kind == "metric" and not column.period and not column.unit and not names_metric(column.name)


def _pairs(row: Sequence[str], cells: Sequence[int]) -> list[CellPlan]:
    plans = [CellPlan("")] * len(row)
    for label in cells[::2]:
        plans[label] = CellPlan("\n")
    for label, value in zip(cells[::2], cells[1::2], strict=False):
        unit = split_unit(without_blanks(row[label]))[1] if is_bare(row[value]) else ""
        if row[value]:
            plans[value] = CellPlan("" if row[label].rstrip().endswith(("：", ":")) else "：", after=f"{unit}。")
    return plans
