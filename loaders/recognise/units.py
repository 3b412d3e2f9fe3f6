"""Unit words after a figure: the longest word of seeds/unit_words.csv, and a rate or denominator behind it."""

from __future__ import annotations

from typing import NamedTuple

from loaders.vocabulary import rows

NO_QUANTITY = frozenset({"calendar", "label"})  # 5日, 三级: figures that count or measure nothing


class UnitWord(NamedTuple):
    """A unit as written: value x factor is in the canonical unit."""

    word: str
    unit: str
    factor: float
    dimension: str
    not_before: str  # characters that make another word of it: 成 in 一成立
    length: int
    is_ascii: bool  # ends in a Latin letter or digit: kW, m2


def _by_first() -> dict[str, tuple[UnitWord, ...]]:
    found: dict[str, list[UnitWord]] = {}
    for row in rows("unit_words"):
        word = row["word"]
        latin = word[-1].isascii() and word[-1].isalnum()
        unit = UnitWord(word, row["unit"], float(row["factor"]), row["dimension"], row["not_before"], len(word), latin)
        found.setdefault(word[0], []).append(unit)
    return {first: tuple(sorted(units, key=lambda unit: -unit.length)) for first, units in found.items()}


_UNITS = _by_first()
_RATES = {row["word"]: row["rate"] for row in rows("rate_words")}
_LONGEST_RATE = max(map(len, _RATES))
_COUNT_OF_PIECES = UnitWord("块", "count", 1.0, "count", "", 1, False)
MEASURE_FIRSTS = "".join(first for first, units in _UNITS.items() if any(u.dimension not in NO_QUANTITY for u in units))


def unit_at(text: str, pos: int) -> UnitWord | None:
    """The longest unit word that begins at pos."""
    for unit in _UNITS.get(text[pos : pos + 1], ()):
        if not text.startswith(unit.word, pos):
            continue
        following = text[pos + unit.length : pos + unit.length + 1]
        if following and (
            following in unit.not_before or (unit.is_ascii and following.isascii() and following.isalnum())
        ):
            continue
        if unit.dimension == "number" and text.startswith(("元以上", "元及以上"), pos + unit.length):
            continue  # 30个亿元以上项目 are thirty
        if unit.word == "块" and _begins_a_noun(following):
            return _COUNT_OF_PIECES  # 3块土地, but 花了3块
        return unit
    return None


def _begins_a_noun(char: str) -> bool:
    return "\u4e00" <= char <= "\u9fff" and char not in "的多左上以一二两三四五六七八九零"


def denominator_at(text: str, pos: int) -> tuple[str, float, int] | None:
    """(code, factor, end) of `/年`, `/亩`, `/d` at pos, which points at the slash."""
    for length in range(_LONGEST_RATE, 0, -1):
        end = pos + 1 + length
        word = text[pos + 1 : end]
        if len(word) == length and word in _RATES:  # shorter where the text ends
            following = text[end : end + 1]
            if not (word.isascii() and following.isascii() and following.isalpha()):
                return _RATES[word], 1.0, end
    unit = unit_at(text, pos + 1)
    if unit is None or unit.dimension in NO_QUANTITY or not unit.unit:
        return None
    return unit.unit, unit.factor, pos + 1 + unit.length


PLAIN_YUAN = frozenset({"元", "圆", "块", "块钱", "元整"})  # may name another currency when one stands before


def _currencies() -> dict[str, str]:
    """Currency words and signs that may stand before the figure -> ISO code: 人民币, 港币, US$."""
    words = [row for row in rows("unit_words") if row["dimension"] in ("money", "money_sign")]
    return {r["word"]: r["unit"] for r in words if float(r["factor"]) == 1 and r["word"][0] not in "元圆块"}


CURRENCIES = _currencies()


def _currencies_by_last() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for word in CURRENCIES:
        found.setdefault(word[-1], []).append(word)
    return {last: tuple(sorted(words, key=len, reverse=True)) for last, words in found.items()}


CURRENCIES_BY_LAST = _currencies_by_last()
