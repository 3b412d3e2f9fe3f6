"""The value of a written numeral, and helpers of its arithmetic."""

from __future__ import annotations

from typing import NamedTuple

MAX_DIGITS = 18  # longer runs are identifiers


MAX_TOKENS = 40  # of one numeral; 四千五百六十九万八千三百一十一亿四千八百七十二万五千三百八十二 has 30
LARGEST = 1e18
TEN_THOUSAND = 10_000


class Numeral(NamedTuple):
    """A numeral without unit; `value_max` is the upper end of 八九亿 or 三五百."""

    start: int
    end: int
    value: float
    value_max: float | None
    over: bool  # 余, 多, 几 or 数 inside
    ceiling: float | None  # what 几, 数, 余, 多 can not reach: 十几 < 20
    coefficient: float | None  # 3 of 3千万; None unless it is one digit group with magnitudes
    large: float  # 万, 亿 or 万亿 at the end; 1 without
    bare: bool  # magnitudes only: 百亿
    arabic: bool

    @property
    def factor(self) -> float:
        """What the magnitudes multiply the coefficient by."""
        return self.value / self.coefficient if self.coefficient else 1.0


def step_of(value: float, decimal: bool = False) -> float:
    """Size of the last written digit: 500 -> 100, 1560 -> 10, 2.5 -> 0.1: what 余 and 多 stay below."""
    if decimal or value != int(value):
        decimals = f"{value:.12f}".rstrip("0").partition(".")[2]
        return float(10.0 ** -len(decimals))
    whole = f"{int(value)}"
    return float(10 ** (len(whole) - len(whole.rstrip("0")))) if value else 1.0


def round_value(value: float) -> float:
    """The decimal that was meant: 1.1 * 10000 is 11000, not 11000.000000000002."""
    return float(f"{value:.15g}")


_AFTER_MAGNITUDE = {"千": "瓦克米伏卡焦帕赫", "百": "帕", "兆": "瓦伏帕赫字比"}  # there 千, 百, 兆 begin the unit


def starts_unit(text: str, pos: int) -> bool:
    """Whether the magnitude character at pos belongs to a unit: 千瓦, 千米, 兆瓦."""
    following = _AFTER_MAGNITUDE.get(text[pos])
    return following is not None and text[pos + 1 : pos + 2] != "" and text[pos + 1] in following


def value_of_digits(digits: list[float]) -> tuple[float, float] | None:
    """(value, width) of digits without magnitudes: 二〇二二 is 2022, 八九 is 8 with width 1; None if too many."""
    if len(digits) == 1:
        return digits[0], 0.0
    if len(digits) == 2 and 0 < digits[1] - digits[0] <= 2 and digits[0] > 0:
        return digits[0], digits[1] - digits[0]
    if len(digits) > MAX_DIGITS:
        return None
    return float("".join(str(int(digit)) for digit in digits)), 0.0
