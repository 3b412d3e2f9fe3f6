"""Menus at the head of a page that came as plain text: 首页 | 新闻 | 园区, breadcrumbs, and mottos between them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import re2

from loaders.clean.lexicon import rows

_LINES = 24  # at the head, in which menus may stand
_LONGEST = 60  # characters of a menu's line
_LONGEST_WORD = 6  # characters of a word of a long menu, which may be one that the list lacks
_LONG_MENU = 5  # words
_FEWEST = 3  # menus of one word, each in a line of its own
_PARTS = re.compile(r"[\s|｜丨/>»›·•,，、:：\-—_\[\]【】()（）]+")
_SENTENCE_ENDS = frozenset("。！？；!?;")
_DIGIT = re.compile(r"[0-9]")
_DAY = re.compile(r"[0-9]{4}[-/.年][0-9]{1,2}[-/.月]")


@cache
def _words() -> frozenset[str]:
    return frozenset(row["word"] for row in rows("noise_menu_words"))


@cache
def _motto() -> re2._Regexp:
    return re2.compile("|".join(row["pattern"] for row in rows("noise_boilerplate") if row["place"] == "menu"))


def is_menu(line: str) -> bool:
    """Whether most words of a line are those of menus (首页 > 新闻中心 > 正文), or some of a long row of short ones."""
    if not 0 < len(line) <= _LONGEST:
        return False
    parts = [part for part in _PARTS.split(line) if part]
    known = sum(part in _words() for part in parts)
    if known * 5 >= len(parts) * 3:
        return known > 0
    is_row = len(parts) >= _LONG_MENU and not _DIGIT.search(line) and max(map(len, parts)) <= _LONGEST_WORD
    return is_row and known * 2 >= len(parts)


def is_row(line: str) -> bool:
    """Whether a menu has several words: 产业 alone may be a heading of the text."""
    return is_menu(line) and sum(map(bool, _PARTS.split(line))) > 1


def menu_end(text: str) -> int:
    """Where the text goes on behind the menus that it begins with; 0 when it begins with none.

    What stands between two menus goes with them, and a motto before the first or behind the last of them, where a
    title follows.
    """
    lines = list(_head(text))
    menus = [at for at, (line, _) in enumerate(lines) if is_menu(line)]
    if len(menus) < _FEWEST and not any(is_row(lines[at][0]) for at in menus):
        return 0
    last = menus[-1]
    titled = len(lines) > last + 1
    if menus[0] and not (titled and _motto().fullmatch(lines[0][0])):
        return 0
    if len(lines) > last + 2 and _motto().fullmatch(lines[last + 1][0]):
        last += 1
    return lines[last][1]


def _head(text: str) -> Iterator[tuple[str, int]]:
    """Lines that may be menus, mottos or a title, with their ends: short ones before the text or its source line."""
    at = 0
    for _ in range(_LINES):
        stop = text.find("\n", at)
        if stop < 0:
            return
        line = text[at:stop].strip()
        at = stop + 1
        if line and not _may_be_motto(line):
            return
        if line:
            yield line, at


def _may_be_motto(line: str) -> bool:
    """Short, no sentence unless it is a known motto, and no line that tells source and day."""
    if _motto().fullmatch(line):
        return True
    return len(line) <= _LONGEST and line[-1] not in _SENTENCE_ENDS and not _DAY.search(line)
