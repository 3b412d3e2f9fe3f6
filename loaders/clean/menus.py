"""Menus at the head of a page that came as plain text: 首页 | 新闻 | 园区, breadcrumbs, and mottos between them."""

from __future__ import annotations

import re
from collections.abc import Sequence
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
    """Where a text goes on behind the menus that it begins with; 0 when it begins with none."""
    lines = text.split("\n", _LINES)[:_LINES]
    return sum(len(line) + 1 for line in lines[: menu_lines(lines)])


def menu_lines(lines: Sequence[str]) -> int:
    """How many lines at the head are menus. The last line of all is none.

    What stands between two menus goes with them, and a motto before the first or behind the last of them, where a
    title follows.
    """
    head = _head(lines)
    menus = [at for at, (_, line) in enumerate(head) if is_menu(line)]
    if len(menus) < _FEWEST and not any(is_row(head[at][1]) for at in menus):
        return 0
    last = menus[-1]
    if menus[0] and not (len(head) > last + 1 and _motto().fullmatch(head[0][1])):
        return 0
    if len(head) > last + 2 and _motto().fullmatch(head[last + 1][1]):
        last += 1
    return head[last][0] + 1


def _head(lines: Sequence[str]) -> list[tuple[int, str]]:
    """Lines that may be menus, mottos or a title, with their numbers: short ones before the text or its source line."""
    head: list[tuple[int, str]] = []
    for number, whole in enumerate(lines[: min(_LINES, len(lines) - 1)]):
        line = whole.strip()
        if line and not _may_be_motto(line):
            break
        if line:
            head.append((number, line))
    return head


def _may_be_motto(line: str) -> bool:
    """Short, no sentence, and no line that tells source and day; or a known motto."""
    is_short = len(line) <= _LONGEST and line[-1] not in _SENTENCE_ENDS and not _DAY.search(line)
    return is_short or (len(line) <= 2 * _LONGEST and _motto().fullmatch(line) is not None)
