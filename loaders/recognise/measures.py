"""One numeral with its unit at one place, before ranges and bounds are put together."""

from __future__ import annotations

import re
from typing import NamedTuple

from loaders.recognise.approximators import approx_after
from loaders.recognise.characters import DIGITS, MORE, NUMERALS
from loaders.recognise.numeral_values import Numeral, round_value, step_of
from loaders.recognise.numerals import numeral_at
from loaders.recognise.units import (
    CURRENCIES,
    CURRENCIES_BY_LAST,
    NO_QUANTITY,
    PLAIN_YUAN,
    UnitWord,
    denominator_at,
    unit_at,
)
from loaders.vocabulary import rows

DIGITS_BEHIND = {**DIGITS, **{str(digit): float(digit) for digit in range(10)}}


class Measure(NamedTuple):
    """A numeral with unit; values are in the canonical unit."""

    start: int
    end: int
    numeral: Numeral
    value: float
    value_max: float | None
    ceiling: float | None
    unit: str
    classifier: str
    dimension: str  # '' for a bare number
    over: bool


_LETTERS = {row["character"]: float(row["value"]) for row in rows("numerals") if row["role"] == "letter"}
_ARABIC_FRACTION = re.compile(r"(?<![0-9/.-])([0-9]{1,2})/([0-9]{1,3})(?![0-9/.年月日号-])")
_LARGEST_DENOMINATOR = 100
_TENTHS_BEHIND = frozenset({"块", "米", "成"})  # 六块八, 1米8, 三成五
_PER = "分之"


def measure_at(text: str, pos: int) -> Measure | None:
    """The figure with its unit at pos in folded text, or None. Reads a bounded number of characters."""
    numeral = numeral_at(text, pos)
    if numeral is None:
        return None
    following = text[numeral.end : numeral.end + 1]
    if following == "分" and text.startswith(_PER, numeral.end):
        fraction = _fraction(text, numeral)
        if fraction is not None:
            return fraction
    if following == "/" and numeral.arabic:
        ratio = _ARABIC_FRACTION.match(text, numeral.start)
        if ratio is not None and 0 < int(ratio[1]) < int(ratio[2]) <= _LARGEST_DENOMINATOR:
            value = round_value(int(ratio[1]) / int(ratio[2]))
            return Measure(numeral.start, ratio.end(), numeral, value, None, None, "", "/", "fraction", False)
    if following == "又":
        mixed = _mixed_fraction(text, numeral)
        if mixed is not None:
            return mixed
    return _with_unit(text, numeral)


def _fraction(text: str, below: Numeral) -> Measure | None:
    """百分之五 is a percentage, 三分之一 and 一百分之二 are numbers."""
    pos = below.end + len(_PER)
    if text[pos : pos + 1] == " ":
        pos += 1
    if text[pos : pos + 1] == "负":
        pos += 1
    above = numeral_at(text, pos) if pos < len(text) else None
    if above is None or below.value == 0:
        return None
    value = round_value(above.value / below.value)
    if below.bare:
        percent = round_value(above.value * 100 / below.value)
        if text[pos - 1] == "负":
            percent = -percent
        upper = round_value(above.value_max * 100 / below.value) if above.value_max else None
        return Measure(below.start, above.end, above, percent, upper, None, "%", "百分之", "percent", above.over)
    return Measure(below.start, above.end, above, value, None, None, "", "分之", "fraction", above.over)


def _mixed_fraction(text: str, whole: Numeral) -> Measure | None:
    """一又二分之一."""
    below = numeral_at(text, whole.end + 1) if whole.end + 1 < len(text) else None
    if below is None or not text.startswith(_PER, below.end):
        return None
    part = _fraction(text, below)
    if part is None or part.unit:
        return None
    value = round_value(whole.value + part.value)
    return Measure(whole.start, part.end, whole, value, None, None, "", "分之", "fraction", False)


def _with_unit(text: str, numeral: Numeral) -> Measure:
    end, over, ceiling = numeral.end, numeral.over, numeral.ceiling
    unit = None
    if text[end : end + 1] in MORE and end < len(text) and not numeral.value_max:
        unit = unit_at(text, end + 1)
        if unit is not None or (text[end] != "来" and not _is_letter(text, end + 1)):
            over = True
            ceiling = ceiling or round_value(numeral.value + step_of(numeral.value))
            end += 1
    if unit is None:
        gap = text[end : end + 1] == " " and numeral.arabic
        unit = unit_at(text, end + gap)
        if unit is not None and gap:
            end += 1
    if unit is not None and unit.word == "大" and text[numeral.start - 1 : numeral.start] == "比":
        unit = None  # 比60大
    if unit is None and numeral.arabic and not over and text[end : end + 1] in _LETTERS and end < len(text):
        lettered = _with_letter(text, numeral, end)
        if lettered is not None:
            return lettered
    if unit is None:
        return Measure(
            numeral.start,
            numeral.end if not over else end,
            numeral,
            numeral.value,
            numeral.value_max,
            ceiling,
            "",
            "",
            "",
            over,
        )
    return _scaled(text, numeral, unit, end, over, ceiling)


def _with_letter(text: str, numeral: Numeral, end: int) -> Measure | None:
    """15k左右, 30w元: spoken thousands and ten thousands, only beside a bound or a currency; 8k is a model."""
    factor = _LETTERS[text[end]]
    end += 1
    money = unit_at(text, end)
    if money is not None and money.dimension == "money":
        value = round_value(numeral.value * factor * money.factor)
        return Measure(
            numeral.start, end + len(money.word), numeral, value, None, None, money.unit, money.word, "money", False
        )
    if not approx_after(text, end)[0]:
        return None
    return Measure(
        numeral.start, end, numeral, round_value(numeral.value * factor), None, None, "", "", "number", False
    )


def _is_letter(text: str, pos: int) -> bool:
    return text[pos : pos + 1].isalpha()


def _scaled(text: str, numeral: Numeral, unit: UnitWord, end: int, over: bool, ceiling: float | None) -> Measure:
    end += unit.length
    factor, code, word, dimension = unit.factor, unit.unit, unit.word, unit.dimension
    extra = 0.0
    if dimension not in NO_QUANTITY:
        if dimension == "number":
            money = unit_at(text, end)
            if money is not None and money.dimension == "money":  # 两个亿元
                factor, code, word, dimension = factor * money.factor, money.unit, money.word, money.dimension
                end += len(money.word)
        following = text[end : end + 1]
        if word == "折" and numeral.value > 10:  # 八五折
            factor = 1.0
        if word in _TENTHS_BEHIND and following in DIGITS_BEHIND and _ends_figure(text, end + 1):
            extra, end = DIGITS_BEHIND[following] / 10, end + 1
        elif following == "半":
            extra, code, factor, end = _half(text, unit, code, factor, end)
        elif following == "/":
            rate = denominator_at(text, end)
            if rate is not None:
                code, factor, word = f"{code}/{rate[0]}", factor / rate[1], f"{word}{text[end : rate[2]]}"
                end = rate[2]
        elif following in ("多", "余") and not _is_letter(text, end + 1):
            over, end = True, end + 1
    value = numeral.value if factor == 1 and not extra else round_value((numeral.value + extra) * factor)
    upper = round_value(numeral.value_max * factor) if numeral.value_max is not None else None
    top = round_value(ceiling * factor) if ceiling is not None else None
    measure = Measure(numeral.start, end, numeral, value, upper, top, code, word, dimension, over)
    return _with_parts(text, measure) if dimension == "money" else measure


def _ends_figure(text: str, pos: int) -> bool:
    """Whether no further numeral or unit follows: 三成五, but not 三成五家."""
    following = text[pos : pos + 1]
    return not following or (following not in NUMERALS and not following.isdigit() and unit_at(text, pos) is None)


def _half(text: str, unit: UnitWord, code: str, factor: float, end: int) -> tuple[float, str, float, int]:
    """三斤半, 两倍半; 1个半小时, where the unit stands behind the half."""
    following = unit_at(text, end + 1) if unit.word == "个" else None
    if following is not None and following.dimension == "time":
        return 0.5, following.unit, following.factor, end + 1 + len(following.word)
    if unit.dimension in ("count", "person") or _is_letter(text, end + 1):
        return 0.0, code, factor, end
    return 0.5, code, factor, end + 1


def _with_parts(text: str, money: Measure) -> Measure:
    """50元6角三分; 8亿元人民币 (the currency named behind) is one word of the unit list."""
    for _ in range(2):
        if money.end >= len(text) or not (text[money.end].isdigit() or text[money.end] in "一二两三四五六七八九零"):
            return money
        pos = money.end + (text[money.end] == "零")
        numeral = numeral_at(text, pos) if pos < len(text) else None
        part = unit_at(text, numeral.end) if numeral is not None else None
        if numeral is None or part is None or part.dimension != "money_part":
            return money
        value = round_value(round(money.value + numeral.value * part.factor, 4))
        money = money._replace(end=numeral.end + len(part.word), value=value)
    return money


def with_currency_before(text: str, measure: Measure) -> Measure:
    """人民币8千元, 港币两千元, US$5万: the currency stands before the figure."""
    start = measure.start
    if start == 0 or measure.dimension not in ("money", "", "number"):
        return measure
    pos = start - 1 if text[start - 1] == " " else start
    if pos == 0:
        return measure
    for word in CURRENCIES_BY_LAST.get(text[pos - 1], ()):
        if text.endswith(word, max(0, pos - len(word)), pos):
            if measure.dimension == "money" and measure.classifier not in PLAIN_YUAN:
                return measure
            return measure._replace(
                start=pos - len(word), unit=CURRENCIES[word], dimension="money", classifier=measure.classifier or word
            )
    return measure
