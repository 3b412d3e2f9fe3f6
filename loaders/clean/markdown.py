"""Markdown to paragraphs: marks of headings, emphasis, links and lists go, table rows become sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.clean.mapped import Edit, Mapped
from loaders.clean.plain_tables import CAPTION, line_edits, piped_cells
from loaders.clean.tables import plan_table

_PROBE = re.compile(r"\]\(|^#{1,6} |\*\*|^\|[^\n]{1,400}\|[ \t]*$", re.MULTILINE)
_MARKS = ("](", "#", "**", "|")
_LINK = re.compile(
    r"(?P<image>!?)\[(?P<text>[^\[\]\n]{0,200})\]"
    r"\([^()\s]{0,500}(?:\([^()\s]{0,100}\)[^()\s]{0,200})?[^()\n]{0,100}\)"
)
_LINE_MARK = re.compile(
    r"^[ \t]{0,8}(?:#{1,6}[ \t]+|(?:>[ \t]?){1,4}|[-*+][ \t]+(?!\*)|(?:[-*_][ \t]?){3,80}$|`{3}[^\n`]{0,40}$|={3,80}$"
    r"|\[[^\[\]\n]{1,40}\]:[ \t]*\S{1,500}[^\n]{0,100}$)",
    re.MULTILINE,
)
_INLINE = re.compile(
    r"__(?=\S)|(?<=\S)__|~~|`|\\(?=[\\`*_{}\[\]()#+\-.!|])|\[\^[^\[\]\n]{1,20}\]|<https?://[^<>\s]{1,500}>"
)
# Unpaired ones stay: trade sites put ** for a word of two characters that advertising law bars.
_STRONG = re.compile(r"(\*{2,3})[^*\n]{1,400}\1")
_EMPHASIS = re.compile(r"(?<!\*)\*[^\s*，。；、0-9][^*\n，。；、0-9]{0,40}\*(?!\*)")
_LINK_ONLY = re.compile(
    r"^(?:[-*+>|｜·•/»\s]{0,9}+!?\[[^\[\]\n]{0,200}+\]\([^()\n]{0,600}+\)){1,40}+[-*+>|｜·•/»\t ]{0,9}+$", re.MULTILINE
)
_RULE_LINE = re.compile(
    r"[ \t]{0,8}\|?[ \t]*(?::?-{2,}:?|:-:?|-:)[ \t]*(?:\|[ \t]*(?::?-{2,}:?|:-:?|-:)[ \t]*){1,40}\|?[ \t]*"
)
_SENTENCE_END = re.compile(r"[。！？；]")


def looks_like_markdown(text: str) -> bool:
    """Whether a text shows marks of Markdown."""
    return any(mark in text for mark in _MARKS) and _PROBE.search(text) is not None


def strip_markdown(mapped: Mapped) -> Mapped:
    """The words of a Markdown text. Lines that are nothing but links go, as menus do."""
    menus = [m for m in _LINK_ONLY.finditer(mapped.text) if not _SENTENCE_END.search(m[0])]
    mapped = mapped.edited([Edit(*match.span(), "") for match in menus], "menu")
    mapped = mapped.edited(list(_tables(mapped.text)), "table")
    links: list[Edit] = []
    for match in _LINK.finditer(mapped.text):
        start, end = match.span("text")
        if match["image"]:
            links.append(Edit(*match.span(), ""))
        else:
            links.extend((Edit(match.start(), start, ""), Edit(end, match.end(), "")))
    mapped = mapped.edited(links, "markdown")
    mapped = mapped.edited([Edit(*match.span(), "") for match in _LINE_MARK.finditer(mapped.text)], "markdown")
    mapped = mapped.edited([Edit(*match.span(), "") for match in _INLINE.finditer(mapped.text)], "markdown")
    strong = [(match.span(), match.end(1) - match.start()) for match in _STRONG.finditer(mapped.text)]
    edits = [Edit(at, at + size, "") for (start, end), size in strong for at in (start, end - size)]
    mapped = mapped.edited(edits, "markdown")
    stars = [match.span() for match in _EMPHASIS.finditer(mapped.text)]
    edits = [Edit(at, at + 1, "") for start, end in stars for at in (start, end - 1)]
    return mapped.edited(edits, "markdown")


def _tables(text: str) -> Iterator[Edit]:
    lines = text.split("\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    at = 1
    while at < len(lines):
        headed = "|" in lines[at] and "|" in lines[at - 1].strip(" \t|")
        if not headed or not _RULE_LINE.fullmatch(lines[at].rstrip("\r")):
            at += 1
            continue
        end = at + 1
        while end < len(lines) and "|" in lines[end]:
            end += 1
        yield from _table(text, starts, [at - 1, *range(at + 1, end)], at)
        at = end + 1


def _table(text: str, starts: list[int], numbers: list[int], rule: int) -> Iterator[Edit]:
    spans = [piped_cells(text, starts[number], starts[number + 1] - 1) for number in numbers]
    above = text[max(starts[numbers[0]] - CAPTION, 0) : starts[numbers[0]]].split("\n")
    cells = [[text[start:end] for start, end in row] for row in spans]
    plans = plan_table(cells, headed=True, caption="\n".join(line.strip(" #*\r") for line in above))
    if plans is None:
        return
    for number, row, planned in zip(numbers, spans, plans, strict=True):
        yield from line_edits(starts[number], min(starts[number + 1] - 1, len(text)), row, planned)
        if number == rule - 1:
            yield Edit(starts[rule], min(starts[rule + 1], len(text)), "")
