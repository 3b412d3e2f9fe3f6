"""The numeral at one place, by a short way for the most frequent forms."""

from __future__ import annotations

import re

from loaders.recognise.characters import DIGITS, FORMAL, HALF, MORE, NUMERALS, SOME
from loaders.recognise.numeral_reader import POINT, NumeralReader
from loaders.recognise.numeral_values import MAX_TOKENS, Numeral, round_value

_RUN = re.compile(f"[0-9]++|[{NUMERALS}]++")


def run_end(text: str, pos: int) -> int:
    """Where to go on after something at pos that is no numeral: behind all its digits, or its too many characters."""
    run = _RUN.match(text, pos)
    if run is None:
        return pos + 1
    return run.end() if text[pos].isdigit() and text[pos].isascii() or run.end() - pos >= MAX_TOKENS else pos + 1


_PLAIN = re.compile(  # most figures of the news: 26.8, 3万, 1.5亿
    r"([0-9]{1,15}(?:\.[0-9]{1,6})?)(万亿|[万亿])?(?![0-9.,，零〇○一二三四五六七八九两余多几来十百千万亿兆 ])"
)

_TRILLIONS = re.compile(r"([0-9]{1,3})兆([0-9]{1,4}|[0-9],[0-9]{3})(\.[0-9]{1,4})?亿(?!万)")  # 1兆2,439.15亿元

_SINGLE = frozenset(DIGITS) - FORMAL
_GOES_ON = frozenset(NUMERALS) | SOME | MORE | {POINT}  # characters that a digit may form a longer numeral with
_LARGE = {None: 1.0, "万": 1e4, "亿": 1e8, "万亿": 1e12}


STARTS = "0-9" + NUMERALS + "".join(SOME) + "".join(HALF)


def numeral_at(text: str, pos: int) -> Numeral | None:
    """The numeral that begins at pos in folded text, or None. Looks at a bounded number of characters."""
    fast = _PLAIN.match(text, pos)
    if fast is not None:
        written, magnitude = fast.groups()
        value = float(written)
        large = _LARGE[magnitude]
        whole = value * large if value.is_integer() else round_value(value * large)
        return Numeral(pos, fast.end(), whole, None, False, None, value, large, False, True)
    char = text[pos]
    if "兆" in text[pos + 1 : pos + 4] and (trillions := _TRILLIONS.match(text, pos)) is not None:
        above, below, decimals = trillions.groups()
        value = round_value(float(above) * 1e12 + float(below.replace(",", "") + (decimals or "")) * 1e8)
        return Numeral(pos, trillions.end(), value, None, False, None, None, 1e8, False, True)
    if char in _SINGLE and text[pos + 1 : pos + 2] not in _GOES_ON:
        value = DIGITS[char]
        return Numeral(pos, pos + 1, value, None, False, None, value, 1.0, False, False)
    if char in HALF:
        return Numeral(pos, pos + 1, 0.5, None, False, None, None, 1.0, False, False)
    return NumeralReader(text, pos).read()
