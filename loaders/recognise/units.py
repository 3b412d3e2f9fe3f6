"""Unit words after a figure: the longest word of seeds/unit_words.csv, and a rate or denominator behind it."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from loaders.recognise.approximators import after_words
from loaders.vocabulary import rows

NO_QUANTITY = frozenset({"calendar", "label"})  # 5日, 三级: figures that count or measure nothing


class UnitWord(NamedTuple):
    """A unit as written: value x factor is in the canonical unit."""

    word: str
    unit: str
    factor: float
    dimension: str
    not_before: str  # characters that make another word of it: 成 in 一成立

    @property
    def is_ascii(self) -> bool:
        return self.word[-1].isascii() and self.word[-1].isalnum()


@cache
def _by_first() -> dict[str, tuple[UnitWord, ...]]:
    found: dict[str, list[UnitWord]] = {}
    for row in rows("unit_words"):
        unit = UnitWord(row["word"], row["unit"], float(row["factor"]), row["dimension"], row["not_before"])
        found.setdefault(unit.word[0], []).append(unit)
    return {first: tuple(sorted(units, key=lambda unit: -len(unit.word))) for first, units in found.items()}


_COUNT_OF_PIECES = UnitWord("块", "count", 1.0, "count", "")


def unit_at(text: str, pos: int) -> UnitWord | None:
    """The longest unit word that begins at pos."""
    for unit in _by_first().get(text[pos : pos + 1], ()):
        if not text.startswith(unit.word, pos):
            continue
        following = text[pos + len(unit.word) : pos + len(unit.word) + 1]
        if following and (following in unit.not_before or (unit.is_ascii and following.isascii() and following.isalnum())):
            continue
        if unit.word == "块" and _begins_a_noun(text, pos + 1):
            return _COUNT_OF_PIECES  # 3块土地, but 花了3块
        return unit
    return None


def _begins_a_noun(text: str, pos: int) -> bool:
    following = text[pos : pos + 1]
    return "\u4e00" <= following <= "\u9fff" and following not in "的多左上以一二两三四五六七八九零"  


@cache
def _rates() -> dict[str, str]:
    return {row["word"]: row["rate"] for row in rows("rate_words")}


def denominator_at(text: str, pos: int) -> tuple[str, float, int] | None:
    """(code, factor, end) of `/年`, `/亩`, `/d` at pos, which points at the slash."""
    if text[pos : pos + 1] != "/":
        return None
    for length in (3, 2, 1):
        word = text[pos + 1 : pos + 1 + length]
        end = pos + 1 + len(word)
        if word in _rates() and not (word.isascii() and text[end : end + 1].isascii() and text[end : end + 1].isalpha()):
            return _rates()[word], 1.0, end
    unit = unit_at(text, pos + 1)
    if unit is None or unit.dimension in NO_QUANTITY or not unit.unit:
        return None
    return unit.unit, unit.factor, pos + 1 + len(unit.word)


@cache
def currency_prefixes() -> dict[str, tuple[str, ...]]:
    """Currency words that may stand before the figure, by their last character: 人民币, 港币, US$."""
    found: dict[str, list[str]] = {}
    for word in currency_codes():
        found.setdefault(word[-1], []).append(word)
    return {last: tuple(sorted(words, key=len, reverse=True)) for last, words in found.items()}


_SYMBOLS = {"$": "USD", "US$": "USD", "HK$": "HKD", "A$": "AUD", "NT$": "TWD", "¥": "CNY", "￥": "CNY", "€": "EUR", "£": "GBP"}


@cache
def currency_codes() -> dict[str, str]:
    """Currency word or sign -> ISO code; words for plain yuan are no prefixes."""
    words = {row["word"]: row["unit"] for row in rows("unit_words") if row["dimension"] == "money"}
    plain = {"元", "块", "块钱", "圆", "元整"}
    return _SYMBOLS | {w: code for w, code in words.items() if w not in plain and float_is_one(w) and not w.startswith("元")}


def float_is_one(word: str) -> bool:
    """Whether the currency word is a whole unit, not a hundredth."""
    return all(float(row["factor"]) == 1.0 for row in rows("unit_words") if row["word"] == word)


__all__ = ["NO_QUANTITY", "UnitWord", "after_words", "currency_codes", "currency_prefixes", "denominator_at", "unit_at"]
