"""Lines of the web page that are no part of the article: source lines, share counters, mottos, copyright."""

from __future__ import annotations

import re
from functools import cache

import re2

from loaders.clean.lexicon import rows
from loaders.clean.mapped import Edit, Mapped
from loaders.clean.menus import is_row, menu_end

_HEAD = 6  # paragraphs at the top …
_TAIL = 14  # … and at the end in which lines of the page stand
_HEADLINE = 60  # characters of a headline that a list of related articles may have
_LONGEST = 120  # characters; longer paragraphs are body text whatever they hold
_SENTENCE_ENDS = frozenset("。！？；!?;")
_FIGURE = re.compile(r"[0-9][0-9.,]*\s?(?:[万亿]|元|吨|家|[%％]|平方|公里|亩|千瓦|台|件|户)")
_DATE = re.compile(r"[0-9]{4}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}日?")


@cache
def _pattern(place: str) -> re2._Regexp:
    chosen = [row for row in rows("noise_boilerplate") if row["place"] == place]
    lines = [row["pattern"] if row["is_whole"] == "true" else f".*(?:{row['pattern']}).*" for row in chosen]
    options = re2.Options()
    options.max_mem = 64 << 20
    return re2.compile("(?m)^(?:" + "|".join(lines) + ")$", options)


def strip_boilerplate(mapped: Mapped) -> Mapped:
    """Drop menus and short lines that match seeds/noise_boilerplate.csv, never one that states a figure but for certain
    ones. Rules for the edge hold only among the first and last paragraphs: the same words in the middle may be text.
    """
    return _strip_edges(_strip_anywhere(mapped))


def _strip_anywhere(mapped: Mapped) -> Mapped:
    text = mapped.text
    certain = {match.span() for match in _pattern("certain").finditer(text)} | _headlines(text)
    places = {match.span() for match in _pattern("any").finditer(text)} | certain
    return mapped.edited(_edits(text, places, certain), "boilerplate")


def _strip_edges(mapped: Mapped) -> Mapped:
    text = mapped.text
    menus = menu_end(text)
    head, tail = _edges(text, menus)
    places: set[tuple[int, int]] = set()
    for start, end in {(menus, head), (max(head, tail), len(text))}:
        places |= {(start + first, start + last) for first, last in _lines(_pattern("edge"), text[start:end])}
        places |= {place for place in _line_spans(text, start, end) if is_row(text[slice(*place)])}
    opening = [Edit(0, menus, "")] if menus else []
    return mapped.edited(opening + _edits(text, places, set()), "boilerplate")


def _edits(text: str, places: set[tuple[int, int]], certain: set[tuple[int, int]]) -> list[Edit]:
    return [
        Edit(start, min(end + 1, len(text)), "")
        for start, end in sorted(places)
        if 0 < end - start <= _LONGEST
        and "\n" not in text[start:end]
        and ((start, end) in certain or not _FIGURE.search(_DATE.sub("", text[start:end])))
    ]


def _line_spans(text: str, start: int, end: int) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        spans.append((start, stop))
        start = stop + 1
    return spans


def _headlines(text: str) -> set[tuple[int, int]]:
    """Lines of the lists that a heading such as 相关阅读 opens: short ones that end like no sentence."""
    found: set[tuple[int, int]] = set()
    for heading in _heading().finditer(text):
        start = heading.end() + 1 if heading.span() not in found else 0
        while 0 < start < len(text):
            end = text.find("\n", start)
            end = len(text) if end < 0 else end
            if end - start > _HEADLINE or text[end - 1] in _SENTENCE_ENDS or (start, end) in found:
                break
            found.add((start, end))
            start = end + 1
    return found


@cache
def _heading() -> re2._Regexp:
    lines = (
        row["pattern"] for row in rows("noise_boilerplate") if row["kind"] == "related" and row["is_whole"] == "true"
    )
    return re2.compile("(?m)^(?:" + "|".join(lines) + ")$")


def _lines(pattern: re2._Regexp, text: str) -> list[tuple[int, int]]:
    return [match.span() for match in pattern.finditer(text)]


def _edges(text: str, start: int) -> tuple[int, int]:
    """Where the first paragraphs from `start` on end, and the last ones begin."""
    head = start
    for _ in range(_HEAD):
        found = text.find("\n", head)
        if found < 0:
            return len(text), len(text)
        head = found + 1
    tail = len(text)
    for _ in range(_TAIL):
        tail = max(text.rfind("\n", start, tail), start)
    return head, tail + 1 if tail > start else start
