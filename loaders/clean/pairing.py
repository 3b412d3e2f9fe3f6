"""The likeliest reading of GBK bytes some of which are lost: where the pairs begin, and which bytes stand alone.

A search over the places between bytes, from left to right. At each it knows the character read last, since the chance
of the next one hangs on it, and keeps the best few readings, so its time is linear in the number of bytes.
"""

from __future__ import annotations

import math
from functools import cache, lru_cache
from operator import itemgetter
from typing import Any, Literal, NamedTuple

import numpy as np
import numpy.typing as npt

from loaders.clean.likelihood import GAP, model

Lost = Literal["lead", "trail", "either", "both"]

UNKNOWN = -1  # a byte that the decoder replaced by U+FFFD
WHOLE = 0x100  # added to the code point of a character that is no pair of bytes
_MARK = WHOLE + ord("!")
_MARK_COST = 3.0  # natural logarithms, as all costs
_CLOSED = 2.5  # a byte dropped by the decoder because the shifted pair meant nothing, so that pairs are right again …
_CLOSED_AT_END = 1.0  # … which every character that is no pair brings about
_CLOSED_AT_GAP = 0.0  # … and some decoders mark
_UNREADABLE = 5.0  # a character that no word around asks for
_GONE = 1.0  # U+FFFD and no byte left beside it, beyond the loss itself
_LETTER, _SYMBOL = 6.0, 12.0  # an ASCII character that became the second byte of a pair
_KEPT = 6  # readings at one place …
_BEHIND = 24.0  # … and how far the best one here or a byte before may lead: what two lost bytes cost at most


class Piece(NamedTuple):
    """A character as read, the first and last symbol it is made of, which bytes are lost, and the byte that is left."""

    text: str
    first: int
    last: int
    lost: Lost | None = None
    byte: int = 0


# A reading up to a place: its score, the character read last ('' when unknown), the reading that it goes on from, and
# what it added: the fields of a Piece. A bare tuple, as some hundred are made for each character.
_State = tuple[float, str, Any, str, int, int, Lost | None, int]
_score = itemgetter(0)


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
def candidates(lost: Lost, byte: int) -> frozenset[str]:
    """All characters that a byte can have been part of."""
    table = pairs()
    found: set[str] = set()
    if lost in ("trail", "either"):
        found.update(table[byte * 256 + other] for other in range(0x40, 0xFF))
    if lost in ("lead", "either"):
        found.update(table[other * 256 + byte] for other in range(0x81, 0xFF))
    return frozenset(found - {""})


@cache
def _bytes_of() -> dict[str, tuple[int, int]]:
    return {character: divmod(code, 256) for code, character in enumerate(pairs()) if character}


@lru_cache(maxsize=1 << 13)
def _likeliest(before: str, lost: Lost) -> str:
    """The two likeliest characters behind one for each byte that may be left of them, at twice the byte; or blanks."""
    of, found = _bytes_of(), [" "] * 512
    for one in model().behind(before):
        if one in of:
            lead, trail = of[one]
            for byte in (trail,) if lost == "lead" or lead == trail else (lead,) if lost == "trail" else (lead, trail):
                if found[2 * byte] == " ":
                    found[2 * byte] = one
                elif found[2 * byte + 1] == " ":
                    found[2 * byte + 1] = one
    return "".join(found)


@lru_cache(maxsize=1 << 14)
def _fillings(before: str, lost: Lost, byte: int) -> tuple[tuple[str, str, float], ...]:
    """What a byte can have been part of: the character, what the next one is read behind, and its score."""
    likeliest = _likeliest(before, lost)[2 * byte : 2 * byte + 2].rstrip()
    return (*((one, one, model().score(before, one)) for one in likeliest), (GAP, "", -_UNREADABLE))


def read(symbols: list[int], seconds: frozenset[int], before: str, loss: float) -> list[Piece]:
    """The pieces of the likeliest reading of bytes, UNKNOWN ones and WHOLE characters.

    `seconds` are the places of bytes that the decoder took for second ones; `before` is the character ahead;
    `loss` is what a lost byte costs, as a natural logarithm: the less, the readier bytes are taken to be lost.
    """
    count = len(symbols)
    table, behind = pairs(), model().rows
    at_place: list[dict[str, _State]] = [{} for _ in range(count + 3)]
    at_place[0][before] = (0.0, before, None, "", 0, 0, None, 0)
    best_before = least = -math.inf

    def reach(place: int, state: _State, cost: float, piece: Piece, last: str) -> None:
        known = at_place[place].get(last)
        total = state[0] + cost
        if known is None or known[0] < total:
            at_place[place][last] = (total, last, state, *piece)

    def damaged(place: int, state: _State, cost: float, first: int, lost: Lost, byte: int) -> None:
        total = state[0] - cost
        if total < least:
            return
        reached = at_place[place]
        for text, before, chance in _fillings(state[1], lost, byte):
            sum_ = total + chance
            if sum_ >= least and ((known := reached.get(before)) is None or known[0] < sum_):
                reached[before] = (sum_, before, state, text, first, place - 1, lost, byte)

    for at in range(count):
        here = at_place[at]
        if not here:
            best_before = -math.inf
            continue
        one = symbols[at]
        two = symbols[at + 1] if at + 1 < count else WHOLE
        ends = two == UNKNOWN or two >= WHOLE
        states = sorted(here.values(), key=_score, reverse=True)[:_KEPT]
        at_place[at] = {}
        best_here = states[0][0]
        least = max(best_here, best_before) - _BEHIND
        best_before = best_here
        while states and states[-1][0] < least:
            states.pop()
        if one >= WHOLE:
            text = chr(one - WHOLE)
            for state in states:
                reach(at + 1, state, behind[state[1]][text], Piece(text, at, at), text)
                if one == _MARK and two in (0xB0, 0xB1):
                    quote = Piece("。" + table[0xA100 + two], at, at + 1)
                    reach(at + 2, state, behind[state[1]]["。"] - _MARK_COST, quote, quote.text[-1])
        elif one == UNKNOWN:
            for state in states:
                reach(at + 1, state, -_GONE - loss, Piece(GAP, at, at, "both"), "")
                if 0x40 <= two < WHOLE:
                    damaged(at + 2, state, loss, at, "lead", two)
        elif one < 0x80:  # the second byte of a shifted pair: an ASCII character put the bytes right
            text = chr(one)
            cost = _LETTER if text.isalpha() else _SYMBOL
            for state in states:
                reach(at + 1, state, -cost, Piece(text, at, at), text)
        else:
            second = two if two < WHOLE else two - WHOLE
            text = table[one * 256 + second] if 0x40 <= second < 0xFF else ""
            closed = _CLOSED_AT_END if ends else _CLOSED
            cost = closed if at in seconds else loss
            further = at_place[at + 2]
            for state in states:
                if two == UNKNOWN:
                    damaged(at + 2, state, _CLOSED_AT_GAP if at in seconds else loss, at, "trail", one)
                if text:
                    total = state[0] + behind[state[1]][text]
                    known = further.get(text)
                    if known is None or known[0] < total:
                        further[text] = (total, text, state, text, at, at + 1, None, 0)
                damaged(at + 1, state, cost, at, "either", one)
    best: _State | None = max(at_place[count].values(), key=_score, default=None)
    pieces: list[Piece] = []
    while best is not None and best[2] is not None:
        pieces.append(Piece(*best[3:]))
        best = best[2]
    return pieces[::-1]
