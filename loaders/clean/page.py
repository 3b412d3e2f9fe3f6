"""Visible stretches of a page, and what becomes of them: table rows are read as sentences, menus are left out."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from loaders.clean.entities import REFERENCE
from loaders.clean.mapped import Edit
from loaders.clean.tables import plan_table

_LINE_BREAK = r"[\r\n][ \t\r\n\f\xa0\u3000]*+"
_SPECIAL = re.compile(f"{REFERENCE}|{_LINE_BREAK}")
_MAX_SPAN = 20  # rows and columns that a cell is taken to span at most
_MOST_LINES, _LONGEST_LINE = 4, 12  # of a cell that is broken into lines and no prose
_DATE = re.compile(r"[0-9]{2,4}[-/.年][0-9]{1,2}(?:[-/.月][0-9]{1,2}日?)?(?:\s[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?")
_OF_FIGURES = frozenset("0123456789.,%")
_SENTENCE_END = re.compile(r"[。！？；]")


@dataclass(slots=True)
class Chunk:
    """A stretch of visible source and what parts it from the one before."""

    start: int
    end: int
    separator: str  # '' inline, otherwise what to put between
    linked: bool = False
    heading: bool = False
    closes_lines: bool = True
    before: str = ""
    after: str = ""


@dataclass(slots=True)
class Table:
    rows: list[list[list[Chunk]]] = field(default_factory=list)
    headed: bool = False
    is_layout: bool = False
    borrowed: dict[tuple[int, int], tuple[int, int]] = field(default_factory=dict)  # spanned places: the cell's own
    cell: list[Chunk] | None = None  # the one that is open
    first: int = 0  # how many chunks of the page stand before the first one of a cell
    below: dict[int, tuple[int, tuple[int, int]]] = field(default_factory=dict)  # columns spanned by rows yet to come

    def open_row(self) -> None:
        self._span_rows()
        self.rows.append([])
        self.cell = None

    def open_cell(self, columns: int, rows: int) -> None:
        """A cell of the last row, at the first place that no cell above spans."""
        self._span_rows()
        cells = self.rows[-1]
        own = len(self.rows) - 1, len(cells)
        for column in range(own[1], own[1] + min(columns, _MAX_SPAN)):
            cells.append([])
            if column > own[1]:
                self.borrowed[own[0], column] = own
            if rows > 1 and column < _MAX_SPAN:
                self.below[column] = rows - 1, own
        self.cell = cells[own[1]]

    def _span_rows(self) -> None:
        cells = self.rows[-1] if self.rows else []
        while self.rows and len(cells) in self.below and self.below[len(cells)][1][0] < len(self.rows) - 1:
            left, own = self.below.pop(len(cells))
            if left > 1:
                self.below[len(cells)] = left - 1, own
            self.borrowed[len(self.rows) - 1, len(cells)] = own
            cells.append([])


def lay_out(source: str, table: Table, above: list[Chunk]) -> None:
    """Turn the rows of a finished table of data into sentences; `above`: the chunks before its first cell."""
    rows = [row for row in table.rows if any(row)]
    if table.is_layout or any(_is_prose(source, cell) for row in rows for cell in row):
        return
    texts = [[_cell_text(source, cell) for cell in row] for row in table.rows]
    for (at, column), (row_of, column_of) in table.borrowed.items():
        texts[at][column] = texts[row_of][column_of]
    texts = [text for text, row in zip(texts, table.rows, strict=True) if any(row)]
    owned = [[bool(cell) for cell in row] for row in rows]
    caption = "".join(chunk.separator + source[chunk.start : chunk.end] for chunk in above)
    plans = plan_table(texts, headed=table.headed, owned=owned, caption=caption)
    for row, planned in zip(rows, plans or [], strict=False):
        for cell, plan in zip(row, planned, strict=True):
            if cell:
                for chunk in cell[1:]:
                    chunk.separator = ""
                cell[0].separator, cell[0].before, cell[-1].after = plan.separator, plan.before, plan.after


def _is_prose(source: str, cell: list[Chunk]) -> bool:
    """Whether a cell holds paragraphs; a heading of two lines (同比<br>增长) is still one."""
    if sum(bool(chunk.separator) for chunk in cell) < 2:
        return False
    return len(cell) > _MOST_LINES or any(chunk.end - chunk.start > _LONGEST_LINE for chunk in cell)


def _cell_text(source: str, cell: list[Chunk]) -> str:
    return " ".join(html.unescape("".join(source[chunk.start : chunk.end] for chunk in cell)).split())


def without_menus(source: str, chunks: list[Chunk]) -> tuple[list[Chunk], int]:
    """Leave out paragraphs all of whose words are links: menus, related headlines. Headings stay."""
    kept: list[Chunk] = []
    links = 0
    paragraph: list[Chunk] = []
    for chunk in [*chunks, Chunk(len(source), len(source), "\n")]:
        if chunk.separator == "\n" and paragraph:
            if _is_menu(source, paragraph):
                links += 1
            else:
                kept.extend(paragraph)
            paragraph = []
        paragraph.append(chunk)
    return kept, links


def _is_menu(source: str, paragraph: list[Chunk]) -> bool:
    if not any(chunk.linked for chunk in paragraph) or any(chunk.heading for chunk in paragraph):
        return False
    if any(_SENTENCE_END.search(source, chunk.start, chunk.end) for chunk in paragraph):
        return False
    linked = sum(chunk.end - chunk.start for chunk in paragraph if chunk.linked)
    other = "".join(source[chunk.start : chunk.end] for chunk in paragraph if not chunk.linked)
    return len(re.sub(r"\W|&[a-z]{2,6};", "", _DATE.sub("", other))) * 5 <= linked


def chunk_edits(source: str, chunks: list[Chunk]) -> list[Edit]:
    """What turns the source into the text of the chunks: markup and all that is hidden goes, separators come."""
    edits: list[Edit] = []
    at = 0
    after = ""
    for number, chunk in enumerate(chunks):
        if after:
            edits.append(Edit(at, at, after))
        separator = chunk.separator if number else ""
        if at < chunk.start or separator:
            edits.append(Edit(at, chunk.start, separator))
        if chunk.before:
            edits.append(Edit(chunk.start, chunk.start, chunk.before, to_next=True))
        edits.extend(_inside(source, chunk))
        at, after = chunk.end, chunk.after
    if after:
        edits.append(Edit(at, at, after))
    if at < len(source):
        edits.append(Edit(at, len(source), ""))
    return edits


def _inside(source: str, chunk: Chunk) -> Iterator[Edit]:
    """Character references decoded; line breaks of the source closed, but for a space between Latin words."""
    for match in _SPECIAL.finditer(source, chunk.start, chunk.end):
        start, end = match.span()
        if source[start] != "&":
            if chunk.closes_lines:
                between = source[max(start - 1, 0)] + source[end : end + 1]
                apart = between.isascii() and not set(between) <= _OF_FIGURES  # 8\n6.5亿 was cut at a width
                yield Edit(start, end, " " if apart and start > chunk.start and end < chunk.end else "")
        elif (text := html.unescape(match[0])) != match[0]:
            yield Edit(start, end, text)
