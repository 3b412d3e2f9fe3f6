"""What the bytes that are left of a character can have been part of: all characters, and the likeliest ones."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Literal

import numpy as np
import numpy.typing as npt

from loaders.clean.likelihood import model

Lost = Literal["lead", "trail", "either", "both"]


@cache
def pairs() -> list[str]:
    """The character of each two bytes, by lead * 256 + trail; '' where there is none."""
    return [_decoded(bytes(divmod(code, 256))) if code >= 0x8140 else "" for code in range(0x10000)]


def _decoded(pair: bytes) -> str:
    try:
        character = pair.decode("gb18030")
    except UnicodeDecodeError:
        return ""
    return "" if len(character) != 1 or "\ue000" <= character <= "\uf8ff" else character


@cache
def byte_tables() -> tuple[npt.NDArray[np.uint16], npt.NDArray[np.uint16]]:
    """For each code point of the basic plane its two bytes as one number, and for each such number its code point; 0
    where there is none."""
    bytes_of, character_of = np.zeros(0x10000, dtype=np.uint16), np.zeros(0x10000, dtype=np.uint16)
    for code, character in enumerate(pairs()):
        if character:
            bytes_of[ord(character)], character_of[code] = code, ord(character)
    return bytes_of, character_of


@cache
def unreadable(after: int) -> frozenset[int]:
    """The bytes that make no character with the one behind them, so that decoders mark or drop them; all for 0."""
    table = pairs()
    return frozenset(byte for byte in range(0x80, 0x100) if not (after and table[byte << 8 | after]))


@cache
def candidates(lost: Lost, byte: int, after: int = 0) -> frozenset[str]:
    """All characters that a byte can have been part of, the other one being such as decoders drop ahead of `after`."""
    table = pairs()
    found: set[str] = set()
    dropped = unreadable(after)
    if lost in ("trail", "either"):
        found.update(table[byte * 256 + other] for other in (range(0x40, 0xFF) if lost == "either" else dropped))
    if lost in ("lead", "either"):
        found.update(table[other * 256 + byte] for other in range(0x81, 0xFF))
    if lost == "both":
        found.update(table[lead * 256 + trail] for lead in range(0x81, 0xFF) for trail in dropped)
    return frozenset(found - {""})


@cache
def _bytes_of() -> dict[str, tuple[int, int]]:
    return {character: divmod(code, 256) for code, character in enumerate(pairs()) if character}


@lru_cache(maxsize=1 << 13)
def likeliest_behind(before: str, lost: Lost, dropped: frozenset[int]) -> str:
    """The two likeliest characters behind one for each byte that may be left of them, at twice the byte; or blanks."""
    return _first_two(model().behind(before), lost, dropped)


@lru_cache(maxsize=1 << 12)
def _ahead(after: str, lost: Lost, dropped: frozenset[int]) -> str:
    """The same ahead of one."""
    return _first_two(model().ahead(after), lost, dropped)


@cache
def _common(lost: Lost, dropped: frozenset[int]) -> str:
    """The same wherever they stand, marks among them."""
    return _first_two(model().common, lost, dropped)


def _first_two(ordered: Iterable[str], lost: Lost, dropped: frozenset[int]) -> str:
    of, found = _bytes_of(), [" "] * 512
    for one in ordered:
        if one not in of:
            continue
        lead, trail = of[one]
        if lost == "both":
            left: tuple[int, ...] = (0,) if trail in dropped else ()
        elif lost == "trail":
            left = (lead,) if trail in dropped else ()
        else:
            left = (trail,) if lost == "lead" or lead == trail else (lead, trail)
        for byte in left:
            if found[2 * byte] == " ":
                found[2 * byte] = one
            elif found[2 * byte + 1] == " ":
                found[2 * byte + 1] = one
    return "".join(found)


@lru_cache(maxsize=1 << 14)
def likeliest(lost: Lost, byte: int, after: int, next_: str) -> str:
    """The likeliest characters that a byte can have been part of, whatever stands before."""
    dropped = unreadable(after)
    both = (_common(lost, dropped), _ahead(next_, lost, dropped))
    return "".join(found[2 * byte : 2 * byte + 2] for found in both).replace(" ", "")
