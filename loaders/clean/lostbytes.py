"""GBK text in which bytes were lost, so that pairs are shifted: !焙颖蓖ㄟ_ was 。”河北通達.

A shifted run lasts until the next ASCII character. Its characters are improbable, and pairing their bytes anew gives
probable ones: around every suspicious place the likeliest pairing is looked for. The characters whose bytes were lost
are filled in only where the words around leave one choice, and marked with U+FFFD otherwise.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from loaders.clean.fillings import Fillings
from loaders.clean.lexicon import rows
from loaders.clean.likelihood import GAP, model, rare_characters, uncommon_characters
from loaders.clean.mapped import Edit, Mapped
from loaders.clean.pairing import UNKNOWN, WHOLE, read
from loaders.clean.remains import byte_tables

_NEAR = 4  # characters
_MARGIN = 16  # characters on both sides of a suspicious one that are read anew with it
# `!` that a site made of the bytes A3 A1 across 。“ or 。”: then the next byte is the quote's second.
_MARK = re.compile(r"(?<=[㐀-鿿])!(?=[㐀-鿿])")
_DIGITS, _WIDE_DIGITS = re.compile("[0-9]"), re.compile("[０-９]")
# １０５．６亿: no pair of bytes, whatever stands around.
_WIDE_FIGURE = re.compile("[０-９]{2,8}(?:[．.][０-９]{1,4})?[万亿％%年月日家个]")
_LINE = re.compile(r"[^\n]+")
# Natural logarithms of how rare a lost byte is: in any text, most of which have lost none and name rare brands (昊骐),
# and in one that has lost some.
_LOSS, _NEXT_LOSS = 12.0, 5.0
_MOST = 3_000  # characters of a text that are read anew: a damaged place takes some forty
_WHOLE_TEXT = 20_000  # characters of a damaged text up to which all of it is read


def restore_lost_bytes(mapped: Mapped) -> Mapped:
    """Restore shifted runs; `noise` counts the runs as lost_byte and the characters gone for good as byte_gap."""
    text = mapped.text
    suspects = _suspects(text)
    odd = {at for match in _odd_words().finditer(text) for at in range(*match.span())} if suspects else set()
    suspects = [at for at in suspects if at not in odd]
    if not suspects:
        return mapped
    wide = bool(_WIDE_FIGURE.search(text)) or len(_WIDE_DIGITS.findall(text)) * 2 > len(_DIGITS.findall(text))
    sound = list(text)
    for at in {at + shift for at in suspects for shift in range(-_NEAR, _NEAR + 1)}.intersection(range(len(text))):
        sound[at] = GAP
    fillings = Fillings("".join(sound))
    places = list(_regions(text, suspects))
    readings = [_reread(text, *place, fillings, _LOSS, odd, wide) for place in places]
    if any(reading.edits for reading in readings) and len(text) <= _WHOLE_TEXT:
        # A damaged text: short runs may have no rare character at all, and what was restored tells more of the rest.
        fillings = Fillings(_spliced(text, places, readings))
        places = [match.span() for match in _LINE.finditer(text)]
        readings = [_reread(text, *place, fillings, _NEXT_LOSS, odd, wide) for place in places]
    edits = [edit for reading in readings for edit in reading.edits]
    runs = sum(two.start - one.end > 1 for one, two in pairwise(edits)) + bool(edits)
    gaps = sum(edit.text.count(GAP) for edit in edits)
    return mapped.edited(edits).noted("lost_byte", runs).noted("byte_gap", gaps)


@cache
def _odd_words() -> re.Pattern[str]:
    """Words of rewriting machines that look like damage but are none: 企颐魅."""
    words = {row["spun"] for row in rows("spun_words")}
    rare = uncommon_characters()
    odd = [word for word in words if sum(bool(rare[min(ord(one), 0xFFFF)]) for one in word) > 1]
    return re.compile("|".join(map(re.escape, sorted(odd, key=len, reverse=True))))


def _suspects(text: str) -> list[int]:
    """Places where characters out of common use make common ones when their bytes are paired anew, those of U+FFFD
    and of `!` that may have been a quote; sorted."""
    odd, rare, _, _ = _tables()
    found: set[int] = set()
    before = -_NEAR
    for match in _odd_characters().finditer(text):
        if len(found) > _MOST:  # more than will be read anew
            break
        at, code = match.start(), min(ord(match[0]), 0xFFFF)
        left, right = _between(text, at - 1), _between(text, at)
        if odd[code]:
            if left and right and not (odd[left] or odd[right]):
                found.add(at)
            if at - before < _NEAR and all((one := _between(text, at)) and not odd[one] for at in range(before, at)):
                found.add(before)
            before = at
        if match[0] == GAP or (rare[code] and ((left and not rare[left]) or (right and not rare[right]))):
            found.add(at)
    suspects = {at for at in found if text[at] == GAP or not _in_word(text, at)}
    if "!" in text:
        marks = (at.start() for at in _MARK.finditer(text) if _code(text[at.end()])[:1] in (b"\xb0", b"\xb1"))
        suspects.update(marks)
    return sorted(suspects)


@cache
def _odd_characters() -> re.Pattern[str]:
    """One character out of common use, as one set to look for."""
    table = uncommon_characters() | rare_characters()
    edges = np.flatnonzero(np.diff(table, prepend=False, append=False)).reshape(-1, 2)
    ranges = (f"{re.escape(chr(first))}-{re.escape(chr(last - 1))}" for first, last in edges.tolist())
    return re.compile("[" + "".join(ranges) + "\U00010000-\U0010ffff]")


def _between(text: str, at: int) -> int:
    """The code point whose bytes are the second of a character and the first of the next; 0 where there is none."""
    if not 0 <= at < len(text) - 1:
        return 0
    _, _, gbk, characters = _tables()
    one, two = gbk[min(ord(text[at]), 0xFFFF)], gbk[min(ord(text[at + 1]), 0xFFFF)]
    return characters[(one & 0xFF) << 8 | two >> 8]


@cache
def _tables() -> tuple[bytes, bytes, array[int], array[int]]:
    """For each code point whether it is uncommon, and rare; `byte_tables`: as bytes and arrays, read one by one."""
    gbk, characters = (array("H", table.tobytes()) for table in byte_tables())
    return uncommon_characters().tobytes(), rare_characters().tobytes(), gbk, characters


def _in_word(text: str, at: int) -> bool:
    """Whether a rare character makes a piece of a word with a neighbour: 东莞, 锂电. Damage seldom does."""
    score, character = model().score, text[at]
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    return score(before, character) > score("", character) or score(character, after) > score("", after)


@lru_cache(maxsize=1 << 14)
def _code(character: str) -> bytes:
    code = character.encode("gb18030", "ignore")
    return code if len(code) == 2 else b""


def _regions(text: str, suspects: list[int]) -> Iterator[tuple[int, int]]:
    """Stretches around the suspicious places, within their lines."""
    left = _MOST
    start = end = 0
    for at in [*suspects, len(text) + 2 * _MARGIN]:
        if at - _MARGIN >= end or text.find("\n", end - _MARGIN, at) >= 0:
            if start < end <= start + left:
                yield start, end
                left -= end - start
            start = max(text.rfind("\n", max(at - _MARGIN, end), at) + 1, at - _MARGIN, end)
        stop = text.find("\n", at, at + _MARGIN)
        end = stop if stop >= 0 else min(at + _MARGIN, len(text))


class _Reading(NamedTuple):
    """The changes that a stretch needs, and what it says with no character filled in."""

    edits: list[Edit]
    sure: str


def _spliced(text: str, places: list[tuple[int, int]], readings: list[_Reading]) -> str:
    pieces: list[str] = []
    at = 0
    for (start, end), reading in zip(places, readings, strict=True):
        pieces += [text[at:start], reading.sure]
        at = end
    return "".join([*pieces, text[at:]])


def _reread(text: str, start: int, end: int, fillings: Fillings, loss: float, odd: set[int], wide: bool) -> _Reading:
    symbols: list[int] = []
    owners: list[int] = []
    seconds: list[int] = []
    for at in range(start, end):
        code = _code(text[at]) if text[at] > "\x7f" and at not in odd else b""
        own = list(code) if code else [UNKNOWN if text[at] == GAP else WHOLE + ord(text[at])]
        symbols += own
        if code:
            seconds.append(len(symbols) - 1)
        owners += [at] * len(own)
    before = text[start - 1] if start else ""
    read_ = read(symbols, frozenset(seconds), before, loss, wide)
    pieces = fillings.settle(read_, text[max(start - 6, 0) : start], text[end : end + 6])
    told: dict[int, str] = dict.fromkeys(range(start, end), "")
    for piece in pieces:
        told[owners[piece.last]] += piece.text
    edits = [
        Edit(at, at + 1, said) for at, said in told.items() if said != text[at] and (said or not _is_icon(text[at]))
    ]
    return _Reading(edits, "".join(GAP if piece.lost else piece.text for piece in read_))


def _is_icon(character: str) -> bool:
    return "\ue000" <= character <= "\uf8ff"
