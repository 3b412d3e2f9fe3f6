"""Key figures on lines of their own get their unit beside them: 286 below 工业总产值（亿元）, or above a line 亿元."""

from __future__ import annotations

import re

from loaders.clean.columns import is_bare, is_unit, split_unit, without_blanks
from loaders.clean.mapped import Edit, Mapped

_PROBE = re.compile(r"^[ \t\u3000]{0,8}[0-9０-９][0-9０-９,.，．]{0,15}[ \t\u3000\r]{0,8}$", re.MULTILINE)
_LONGEST_LABEL = 24


def join_tiles(mapped: Mapped) -> Mapped:
    """The unit of a label's bracket behind the number beside it, a unit's own line joined to the number above."""
    text = mapped.text
    if not _PROBE.search(text):
        return mapped
    lines: list[tuple[int, str]] = []  # without the empty ones
    at = 0
    for line in text.split("\n"):
        if line.strip():
            lines.append((at + len(line) - len(line.lstrip()), line.strip()))
        at += len(line) + 1
    edits: list[Edit] = []
    taken: set[int] = set()
    for number, (_, line) in enumerate(lines):
        above = number - 1
        if number and is_unit(line) and is_bare(lines[above][1]) and not lines[above][1].endswith(("%", "％")):
            start, bare = lines[above]
            edits.append(Edit(start + len(bare), lines[number][0], ""))
            taken.add(above)
            continue
        unit = split_unit(without_blanks(line))[1] if len(line) <= _LONGEST_LABEL and line[-1] in ")）" else ""
        beside = [n for n in (above, number + 1) if 0 <= n < len(lines) and n not in taken and is_bare(lines[n][1])]
        if unit and beside:  # a number above that no label has taken is this one's
            start, bare = lines[beside[0]]
            edits.append(Edit(start + len(bare), start + len(bare), unit))
            taken.add(beside[0])
    return mapped.edited(sorted(edits), "tile")
