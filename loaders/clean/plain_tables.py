"""Tables of plain text: lines of as many cells each, parted by tabs, by | or by two and more blanks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from loaders.clean.label_tables import plan_labels
from loaders.clean.mapped import Edit, Mapped
from loaders.clean.table_rows import CellPlan
from loaders.clean.tables import plan_table

CAPTION = 160  # characters above a table in which its name and its unit stand
_PROBE = re.compile(r"[^\s|](?:\t|[ \u3000]{2}|\u3000|[ \t]{0,4}\|)")
_BLANKS = re.compile(r"[ \u3000]{2,}+|\u3000")
_FEWEST_ROWS = 3  # the headings among them
_FEWEST_CELLS = 2
_LONGEST_LINE = 400

Cells = list[tuple[int, int]]


def strip_plain_tables(mapped: Mapped) -> Mapped:
    """The rows of tables as sentences, where their headings say what the figures are; all else stays as it is."""
    text = mapped.text
    if not ("\t" in text or "|" in text or "\u3000" in text or "  " in text) or not _PROBE.search(text):
        return mapped
    return mapped.edited(list(_tables(mapped.text)), "table")


def _tables(text: str) -> Iterator[Edit]:
    block: list[tuple[int, int, Cells]] = []
    at, mark = 0, ""
    for line in [*text.split("\n"), ""]:
        end = at + len(line)
        found, cells = _cells(text, at, end) if len(line) <= _LONGEST_LINE else ("", [])
        if len(block) == 1 and found == mark and len(cells) == len(block[0][2]) + 1 and _is_indented(text, block[0][0]):
            start, stop, heads = block[0]
            block = [(start, stop, [(start, start), *heads])]  # the first column has no heading
        if block and (found != mark or len(cells) != len(block[0][2])):
            yield from _table(text, block)
            block = []
        if found:
            block.append((at, end, cells))
        at, mark = end + 1, found


def _is_indented(text: str, start: int) -> bool:
    return _BLANKS.match(text, start) is not None


def _table(text: str, block: Sequence[tuple[int, int, Cells]]) -> Iterator[Edit]:
    if len(block) < _FEWEST_ROWS:
        return
    first = block[0][0]
    rows = [[text[start:end] for start, end in cells] for _, _, cells in block]
    plans = plan_table(rows, headed=False, caption=text[max(first - CAPTION, 0) : first])
    labelled = plan_labels(rows, [[bool(cell) for cell in row] for row in rows]) is not None
    if plans is None or not (labelled or plans[0][-1].separator == "、"):
        return  # no headings: whatever it is, its lines stay
    for (start, end, cells), planned in zip(block, plans, strict=True):
        yield from line_edits(start, end, cells, planned)


def line_edits(start: int, end: int, cells: Cells, planned: Sequence[CellPlan]) -> Iterator[Edit]:
    """What turns the line [start, end) into a sentence, its cells being told as planned."""
    at = start
    for (cell_start, cell_end), plan in zip(cells, planned, strict=True):
        yield Edit(at, cell_start, plan.separator.strip("\n"))
        if plan.before:
            yield Edit(cell_start, cell_start, plan.before, to_next=True)
        if plan.after:
            yield Edit(cell_end, cell_end, plan.after)
        at = cell_end
    yield Edit(at, end, "")


def _cells(text: str, start: int, end: int) -> tuple[str, Cells]:
    """What parts the cells of a line, and their places; ('', []) for a line of prose."""
    line = text[start:end].rstrip()
    if "\t" in line.strip():
        return "\t", _parted(line, start, [match.span() for match in re.finditer("\t", line)])
    if "|" in line.strip(" |"):
        return "|", piped_cells(text, start, end)
    lead = len(line) - len(line.lstrip())
    gaps = [match.span() for match in _BLANKS.finditer(line, lead)]
    return (" ", _parted(line, start, gaps, lead)) if len(gaps) >= _FEWEST_CELLS else ("", [])


def _parted(line: str, start: int, gaps: Sequence[tuple[int, int]], lead: int = 0) -> Cells:
    cells: Cells = []
    begins = [lead, *(end for _, end in gaps)]
    ends = [*(begin for begin, _ in gaps), len(line)]
    for begin, end in zip(begins, ends, strict=True):
        inner = line[begin:end].strip()
        at = begin + line[begin:end].find(inner)
        cells.append((start + at, start + at + len(inner)))
    return cells


def piped_cells(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Places of the cells of a line parted by |, without the blanks around them."""
    line = text[start:end]
    first = len(line) - len(line.lstrip(" \t|")) if line.lstrip().startswith("|") else 0
    body = line.rstrip(" \t\r")
    last = len(body) - 1 if body.endswith("|") else len(body)
    cells: list[tuple[int, int]] = []
    at = min(first, last)
    for piece in line[at:last].split("|"):
        inner = piece.strip()
        lead = len(piece) - len(piece.lstrip()) if inner else 0
        cells.append((start + at + lead, start + at + lead + len(inner)))
        at += len(piece) + 1
    return cells
