"""Lines of the web page that are no part of the article: menus, source lines, share counters, mottos, copyright."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

import re2

from loaders.clean.lexicon import rows
from loaders.clean.mapped import Edit, Mapped
from loaders.clean.menus import is_row, menu_lines

_HEAD = 6  # paragraphs at the top …
_TAIL = 14  # … and at the end in which lines of the page stand
_HEADLINE = 60  # characters of a headline that a list of related articles may have
_LONGEST = 120  # characters; longer paragraphs are body text whatever they hold
_SENTENCE_ENDS = frozenset("。！？；!?;")
_FIGURE = re.compile(r"[0-9][0-9.,]*\s?(?:[万亿]|元|吨|家|[%％]|平方|公里|亩|千瓦|台|件|户)")
_DATE = re.compile(r"[0-9]{4}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}日?")


@cache
def _pattern(*places: str) -> re2._Regexp:
    return _lines_of([row for row in rows("noise_boilerplate") if row["place"] in places])


@cache
def _heading() -> re2._Regexp:
    return _lines_of([row for row in rows("noise_boilerplate") if row["kind"] == "related" and row["place"] == "any"])


def _lines_of(chosen: list[dict[str, str]]) -> re2._Regexp:
    lines = [row["pattern"] if row["is_whole"] == "true" else f".*(?:{row['pattern']}).*" for row in chosen]
    options = re2.Options()
    options.max_mem = 64 << 20
    return re2.compile("(?m)^(?:" + "|".join(lines) + ")$", options)


def strip_boilerplate(mapped: Mapped) -> Mapped:
    """Drop menus and short lines that match seeds/noise_boilerplate.csv, never one that states a figure but for certain
    ones. Rules for the edge hold only among the first and last paragraphs: the same words in the middle may be text.
    """
    text = mapped.text
    lines = text.split("\n")
    told = _matching(_pattern("any", "certain", "edge"), lines, range(len(lines)))  # by any pattern: mostly none is
    dropped = _anywhere(lines, told)
    dropped |= _at_edges(lines, [number for number in range(len(lines)) if number not in dropped], set(told))
    edits: list[Edit] = []
    at = 0
    for number, line in enumerate(lines):
        following = min(at + len(line) + 1, len(text))
        if number in dropped and at < following:
            edits.append(Edit(at, following, ""))
        at = following
    return mapped.edited(edits, "boilerplate")


def _anywhere(lines: list[str], told: list[int]) -> set[int]:
    """Numbers of the lines that belong to the page wherever they stand."""
    found: set[int] = set()
    for number in _matching(_pattern("any", "certain"), lines, told):
        line = lines[number]
        if number not in found and _heading().fullmatch(line):  # the list of one before goes on to the same end
            found |= _headlines(lines, number)
        if not _states_figure(line) or _pattern("certain").fullmatch(line):
            found.add(number)
    return found


def _at_edges(lines: list[str], kept: list[int], told: set[int]) -> set[int]:
    menus = menu_lines([lines[number] for number in kept])
    text = kept[menus:]
    near = [*text[:_HEAD], *text[max(_HEAD, len(text) - _TAIL) :]]
    found = {number for number in near if is_row(lines[number])}
    found.update(_matching(_pattern("edge"), lines, [number for number in near if number in told]))
    return {*kept[:menus], *(number for number in found if not _states_figure(lines[number]))}


def _matching(pattern: re2._Regexp, lines: list[str], numbers: Sequence[int]) -> list[int]:
    """Which of the lines match. They are searched in one text, as a call for each takes longer."""
    short = [number for number in numbers if 0 < len(lines[number]) <= _LONGEST]
    if not short:
        return []
    starts: dict[int, int] = {}
    at = 0
    for number in short:
        starts[at] = number
        at += len(lines[number]) + 1
    found = pattern.finditer("\n".join(lines[number] for number in short))
    return [
        starts[match.start()] for match in found if match.end() - match.start() == len(lines[starts[match.start()]])
    ]


def _states_figure(line: str) -> bool:
    return _FIGURE.search(_DATE.sub("", line)) is not None


def _headlines(lines: list[str], heading: int) -> set[int]:
    """Lines of the list that a heading such as 相关阅读 opens: short ones that end like no sentence."""
    number = heading + 1
    while number < len(lines) and 0 < len(lines[number]) <= _HEADLINE and lines[number][-1] not in _SENTENCE_ENDS:
        number += 1
    return set(range(heading + 1, number))
