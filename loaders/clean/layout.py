"""Lines to paragraphs: trimmed, without empty ones, hard-wrapped lines joined."""

from __future__ import annotations

import re
from collections import Counter

from loaders.clean.mapped import Edit, Mapped

_BLANKS = re.compile(r"\s++")
_LINE_ENDS = frozenset("\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029")
_CLOSERS = frozenset("”’』」")
_ENDS_SENTENCE = frozenset("。！？!?；;：:”’』」》…")
_STARTS_ITEM = re.compile(
    r"[　\s]|[-*•·●■◆□○]|[0-9０-９]{1,3}[.、．)）]|[一二三四五六七八九十]{1,3}、|[(（]"
    r"|第[一二三四五六七八九十0-9]{1,3}[章节条]|[#|]"
)
_SHORTEST_WRAP = 16  # characters; shorter columns are lists or verse
_FEWEST_LINES = 3


def join_wrapped(mapped: Mapped) -> Mapped:
    """Join lines that were cut at a fixed width: most of them equally long, the next one not starting an item."""
    text = mapped.text
    if "\n" not in text:
        return mapped
    lines = text.split("\n")
    widths = [
        len(line.rstrip().encode("gb18030", "replace")) if len(line) >= _SHORTEST_WRAP else len(line) for line in lines
    ]
    common = Counter(width for width in widths if width >= 2 * _SHORTEST_WRAP).most_common(1)
    full = common[0][0] if common else 0
    at_width = sum(full - 2 <= width <= full + 2 for width in widths)
    longer = sum(width > full + 2 for width in widths)
    if at_width < _FEWEST_LINES or longer * 5 > at_width:
        return mapped
    edits: list[Edit] = []
    at = 0
    for line, width, following in zip(lines, widths, lines[1:], strict=False):
        at += len(line) + 1
        wrapped = full - 2 <= width <= full + 2 and following.strip() and line[-1:] not in _ENDS_SENTENCE
        if wrapped and not _STARTS_ITEM.match(following):
            blank = line[-1:].isascii() and following[:1].isascii() and line[-1:].isalpha() and following[:1].isalpha()
            edits.append(Edit(at - 1, at, " " if blank else ""))
    return mapped.edited(edits, "wrapped_line")


def trim_lines(mapped: Mapped) -> Mapped:
    """One line feed between paragraphs, no space around it, none at the ends of the text.

    A closing quote at the head of a line goes back to the sentence that it closes.
    """
    text = mapped.text
    edits: list[Edit] = []
    for match in _BLANKS.finditer(text):
        start, end = match.span()
        if start == 0 or end == len(text) or (text[end] in _CLOSERS and text[start - 1] in _ENDS_SENTENCE):
            edits.append(Edit(start, end, ""))
        elif match[0] != "\n" and not _LINE_ENDS.isdisjoint(match[0]):
            edits.append(Edit(start, end, "\n"))
    return mapped.edited(edits)
