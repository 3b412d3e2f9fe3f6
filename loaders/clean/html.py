"""HTML to paragraphs: markup goes, character references become characters, table rows become sentences."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import islice

from loaders.clean.mapped import Mapped
from loaders.clean.markup import Token, tokens
from loaders.clean.page import Chunk, Table, chunk_edits, lay_out, without_menus


def _names(words: str) -> frozenset[str]:
    return frozenset(words.split())


BLOCKS = _names(
    "address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure"
    " form frameset h1 h2 h3 h4 h5 h6 head header hr html legend li main menu ol optgroup p pre section summary table"
    " tbody td tfoot th thead title tr ul"
)
HIDDEN = _names(
    "audio button canvas footer iframe map math nav noembed noframes noscript object script select style svg template"
    " textarea video xmp c:param jsp:param"
)
_HEADINGS = _names("h1 h2 h3 h4 h5 h6")
_PROBE = re.compile(
    r"</?(?:p|div|br|span|td|tr|table|li|ul|h[1-6]|strong|b|font|a|img|html|body|script|article|section|em|center)[\s/>]",
    re.IGNORECASE,
)
_HIDDEN_END = re.compile(r"</(" + "|".join(sorted(HIDDEN)) + r")[\s>]", re.IGNORECASE)
_CAPTION = 6  # chunks above a table in which its name and its unit stand
_BLANK_LINE = re.compile(r"\n[ \t\r\f\xa0\u3000]*\n")
_VISIBLE = re.compile(r"[^\s\xa0\u3000\u200b\ufeff]")
_SPAN = re.compile(r"(col|row)span\s{0,9}=\s{0,9}[\"']?([0-9]{1,2})")


@dataclass(slots=True)
class _Reader:
    """State of one pass over the tokens."""

    source: str
    keep_lines: bool
    closed: frozenset[str]  # hidden elements that are closed somewhere: the others hide nothing
    chunks: list[Chunk] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    hidden: str = ""
    depth: int = 0
    separator: str = "\n"
    linked: bool = False
    heading: bool = False
    in_page: bool = False  # behind <html> or <body>
    in_component: bool = False
    inside: bool = False  # between the start and the end tag of a block

    def read(self, token: Token) -> None:
        kind, name = token.kind, token.name
        if self.hidden:
            if name == self.hidden:
                self.depth += 1 if kind == "start" else -1 if kind == "end" else 0
                if self.depth == 0:
                    self.hidden = ""
        elif kind == "text":
            self._text(token)
        elif kind == "start":
            self._start(token)
        elif kind == "end":
            self._end(name)
        elif kind == "raw" and name == "title":
            self.heading = True
            self._text(token)
            self.heading = False

    def _text(self, token: Token) -> None:
        source = self.source
        if self.keep_lines and _BLANK_LINE.search(source, token.start, token.end):
            self._split_lines(token)
            return
        visible = _VISIBLE.search(source, token.start, token.end)
        if not visible and (self.separator or "\n" in source[token.start : token.end]):
            return
        self._add(token.start, token.end)

    def _split_lines(self, token: Token) -> None:
        at = token.start
        for gap in _BLANK_LINE.finditer(self.source, token.start, token.end):
            if _VISIBLE.search(self.source, at, gap.start()):
                self._add(at, gap.start())
            self.separator = "\n"
            at = gap.end()
        if _VISIBLE.search(self.source, at, token.end):
            self._add(at, token.end)

    def _add(self, start: int, end: int) -> None:
        closes_lines = self.inside or not self.keep_lines
        chunk = Chunk(start, end, self.separator, self.linked, self.heading, closes_lines)
        self.separator = ""
        table = self.tables[-1] if self.tables else None
        if table is not None and table.cell is not None:
            table.first = table.first or len(self.chunks)
            table.cell.append(chunk)
        self.chunks.append(chunk)

    def _start(self, token: Token) -> None:
        name = token.name
        if name in HIDDEN and name in self.closed and not self._is_component(name):
            self.hidden, self.depth = name, 1
        elif name == "a":
            self.linked = "href" in token.attributes.lower()
        elif name in BLOCKS:
            self.in_page |= name in ("html", "body")
            self.separator = "\n"
            if name not in ("br", "hr"):
                self.linked, self.inside = False, True
            self.heading = name in _HEADINGS or (self.heading and name not in ("p", "div"))
            self._table_start(token)

    def _is_component(self, name: str) -> bool:
        """Whether an element is the template of a component file (Vue), which is the page itself, or within it."""
        self.in_component |= name == "template" and not self.chunks and not self.in_page
        return name == "template" and self.in_component

    def _end(self, name: str) -> None:
        if name == "a":
            self.linked = False
        elif name in BLOCKS:
            self.separator = "\n"
            self.linked = self.inside = False
            if name in _HEADINGS:
                self.heading = False
            if name == "table" and self.tables:
                table = self.tables.pop()
                lay_out(self.source, table, self.chunks[max(table.first - _CAPTION, 0) : table.first])

    def _table_start(self, token: Token) -> None:
        name = token.name
        if name == "table":
            for table in self.tables[-1:]:
                table.is_layout = True
            self.tables.append(Table())
        elif self.tables:
            table = self.tables[-1]
            if name == "tr":
                table.open_row()
            elif name in ("td", "th") and table.rows:
                spans = dict(_SPAN.findall(token.attributes.lower()))
                table.open_cell(int(spans.get("col", 1)) or 1, int(spans.get("row", 1)) or 1)
                table.headed |= name == "th" and len(table.rows) == 1


def looks_like_html(text: str) -> bool:
    """Whether a text that does not call itself HTML holds enough markup to be read as such."""
    return len(list(islice(_PROBE.finditer(text), 2))) == 2


def strip_html(mapped: Mapped, *, keep_lines: bool = False) -> Mapped:
    """Visible text of a page, one paragraph a line; paragraphs that are nothing but links are left out.

    `keep_lines`: blank lines part paragraphs, as in Markdown with HTML in it.
    """
    source = mapped.text
    closed = frozenset(name.lower() for name in _HIDDEN_END.findall(source))
    reader = _Reader(source, keep_lines, closed)
    tags = 0
    for token in tokens(source):
        tags += token.kind != "text"
        reader.read(token)
    kept, links = without_menus(source, reader.chunks)
    return mapped.edited(list(chunk_edits(source, kept))).noted("html", tags).noted("menu", links)
