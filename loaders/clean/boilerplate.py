"""Lines of the web page that are no part of the article: source lines, share counters, mottos, copyright."""

from __future__ import annotations

import re
from functools import cache

import re2

from loaders.clean.lexicon import rows
from loaders.clean.mapped import Edit, Mapped

_HEAD = 6  # paragraphs at the top …
_TAIL = 14  # … and at the end in which lines of the page stand
_LONGEST = 120  # characters; longer paragraphs are body text whatever they hold
_FIGURE = re.compile(r"[0-9][0-9.,]*\s?(?:[万亿]|元|吨|家|[%％]|平方|公里|亩|千瓦|台|件|户)")
_DATE = re.compile(r"[0-9]{4}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}日?")


@cache
def _pattern(place: str) -> re2._Regexp:
    chosen = [row for row in rows("noise_boilerplate") if row["place"] == place]
    return re2.compile(
        "|".join(f"^(?:{row['pattern']})$" if row["is_whole"] == "true" else f"(?:{row['pattern']})" for row in chosen)
    )


def strip_boilerplate(mapped: Mapped) -> Mapped:
    """Drop short lines that match seeds/noise_boilerplate.csv, never one that states a figure.

    Rules for the edge hold only among the first and last paragraphs: the same words in the middle may be text.
    """
    text = mapped.text
    lines = text.split("\n")
    edits: list[Edit] = []
    at = 0
    for number, line in enumerate(lines):
        end = at + len(line)
        if 0 < len(line) <= _LONGEST and _is_page(line, at_edge=number < _HEAD or number >= len(lines) - _TAIL):
            edits.append(Edit(at, min(end + 1, len(text)), ""))
        at = end + 1
    return mapped.edited(edits, "boilerplate")


def _is_page(line: str, *, at_edge: bool) -> bool:
    if _FIGURE.search(_DATE.sub("", line)):
        return False
    return _pattern("any").search(line) is not None or (at_edge and _pattern("edge").search(line) is not None)
