"""The likeliest reading of GBK bytes some of which are lost: where the pairs begin, and which bytes stand alone.

A search over the places between bytes, from left to right. At each it knows the character read last, since the chance
of the next one hangs on it, and keeps the best few readings, so its time is linear in the number of bytes.
"""

from __future__ import annotations

import math
from operator import itemgetter
from typing import Any, NamedTuple

from loaders.clean.likelihood import GAP, model
from loaders.clean.remains import Lost, likeliest, likeliest_behind, pairs, unreadable

UNKNOWN = -1  # a byte that the decoder replaced by U+FFFD
WHOLE = 0x100  # added to the code point of a character that is no pair of bytes
_MARK = WHOLE + ord("!")
_MARK_COST = 3.0  # natural logarithms, as all costs
_CLOSED = 2.5  # a byte dropped by the decoder because the shifted pair meant nothing, so that pairs are right again …
_CLOSED_AT_END = 1.0  # … which every character that is no pair brings about
_CLOSED_AT_GAP = 0.0  # … and some decoders mark
_UNREADABLE = 5.0  # a character that no word around asks for
_ICON = 10.0  # a character for private use that stands for itself
_ODD_DIGIT = 5.0  # a digit in full width in a text that has none
_ODD = 2.0  # a byte that is marked although it made a character
_GONE = 1.0  # U+FFFD and no byte left beside it, beyond the loss itself
_LETTER, _SYMBOL = 6.0, 12.0  # an ASCII character that became the second byte of a pair
_TRYING = 2  # of them that are gone on from with a damaged character
_KEPT = 6  # readings at one place …
_BEHIND = 24.0  # … and how far the best one here or a byte before may lead: what two lost bytes cost at most


class Piece(NamedTuple):
    """A character as read, the last symbol it is made of, which bytes are lost, and the byte that is left;
    `after` is the byte behind the one that the decoder marked or dropped, 0 when that is not known."""

    text: str
    last: int
    lost: Lost | None = None
    byte: int = 0
    after: int = 0


# A reading up to a place: its score, the character read last ('' when unknown), the reading that it goes on from, and
# what it added: the fields of a Piece. A bare tuple, as some hundred are made for each character.
_State = tuple[float, str, Any, str, int, Lost | None, int, int]
_score = itemgetter(0)


def _byte(symbol: int) -> int:
    """The byte that a symbol is or begins with; 0 when it has none."""
    return symbol if 0 < symbol < WHOLE else symbol - WHOLE if WHOLE < symbol < WHOLE + 0x80 else 0


def read(symbols: list[int], seconds: frozenset[int], before: str, loss: float, wide: bool = True) -> list[Piece]:
    """The pieces of the likeliest reading of bytes, UNKNOWN ones and WHOLE characters.

    `seconds` are the places of bytes that the decoder took for second ones; `before` is the character ahead;
    `loss` is what a lost byte costs, as a natural logarithm: the less, the readier bytes are taken to be lost.
    `wide` tells whether the text has its digits in full width: elsewhere a comma and a lost byte make one.
    """
    count = len(symbols)
    marked = UNKNOWN in symbols  # then the decoder marked all that it dropped
    table, behind = pairs(), model().rows
    at_place: list[dict[str, _State]] = [{} for _ in range(count + 3)]
    at_place[0][before] = (0.0, before, None, "", 0, None, 0, 0)
    best_before = least = -math.inf

    def reach(place: int, state: _State, cost: float, piece: Piece, last: str) -> None:
        known = at_place[place].get(last)
        total = state[0] + cost
        if known is None or known[0] < total:
            at_place[place][last] = (total, last, state, *piece)

    def damaged(place: int, states: list[_State], cost: float, lost: Lost, byte: int, after: int = 0) -> None:
        """The character that a byte may be left of: the likeliest by those beside it, or a gap."""
        top = states[0][0] - cost
        if top < least:
            return
        reached, dropped = at_place[place], unreadable(after)
        pair = symbols[place] << 8 | symbols[place + 1] if place + 1 < count and symbols[place + 1] < WHOLE else 0
        further = likeliest(lost, byte, after, table[pair] if 0x8140 <= pair < 0xFFFF else "")
        for state in states[:_TRYING]:
            total, before = state[0] - cost, state[1]
            if total < least:
                break
            row = behind[before]
            for text in likeliest_behind(before, lost, dropped)[2 * byte : 2 * byte + 2].rstrip() + further:
                sum_ = total + row[text]
                if sum_ >= least and ((known := reached.get(text)) is None or known[0] < sum_):
                    reached[text] = (sum_, text, state, text, place - 1, lost, byte, after)
        sum_ = top - _UNREADABLE
        if sum_ >= least and ((known := reached.get("")) is None or known[0] < sum_):
            reached[""] = (sum_, "", states[0], GAP, place - 1, lost, byte, after)

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
        if not states:
            continue
        if one >= WHOLE:
            text = chr(one - WHOLE)
            for state in states:
                reach(at + 1, state, behind[state[1]][text], Piece(text, at), text)
                if one == _MARK and two in (0xB0, 0xB1):
                    quote = Piece("。" + table[0xA100 + two], at + 1)
                    reach(at + 2, state, behind[state[1]]["。"] - _MARK_COST, quote, quote.text[-1])
        elif one == UNKNOWN:
            after = _byte(two)
            for state in states:
                reach(at + 1, state, -_GONE - loss, Piece(GAP, at, "both", 0, after), "")
            damaged(at + 1, states, loss, "both", 0, after)
            if 0x40 <= two < WHOLE:
                damaged(at + 2, states, loss + _ODD, "lead", two)
        elif one < 0x80:  # the second byte of a shifted pair: an ASCII character put the bytes right
            text = chr(one)
            cost = _LETTER if text.isalpha() else _SYMBOL
            for state in states:
                reach(at + 1, state, -cost, Piece(text, at), text)
        else:
            second = two if two < WHOLE else two - WHOLE
            text = table[one * 256 + second] if 0x40 <= second < 0xFF else ""
            odd = 0.0 if wide or one != 0xA3 or not 0xB0 <= second <= 0xB9 else _ODD_DIGIT
            was_second = at in seconds
            closed = _CLOSED_AT_END if ends else _CLOSED
            behind_two = symbols[at + 2] if at + 2 < count else WHOLE
            further = at_place[at + 2]
            if text:
                known = further.get(text)
                top = known[0] if known is not None else -math.inf
                for state in states:
                    total = state[0] + behind[state[1]][text] - odd
                    if top < total:
                        top = total
                        further[text] = (total, text, state, text, at + 1, None, 0, 0)
            elif at + 1 in seconds:  # a character for private use: an icon
                for state in states:
                    reach(at + 2, state, -_ICON, Piece("", at + 1), state[1])
            if two == UNKNOWN:
                damaged(at + 2, states, _CLOSED_AT_GAP if was_second else loss, "trail", one, _byte(behind_two))
            if was_second and not marked:
                damaged(at + 1, states, closed, "trail", one, _byte(two))
            damaged(at + 1, states, loss, "either", one)
    best: _State | None = max(at_place[count].values(), key=_score, default=None)
    pieces: list[Piece] = []
    while best is not None and best[2] is not None:
        pieces.append(Piece(*best[3:]))
        best = best[2]
    return pieces[::-1]
