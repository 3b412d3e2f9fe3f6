"""Where an enterprise is listed, as the bracket behind its name says: （300998.SZ）, （纳斯达克：ABC）."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from loaders.vocabulary import rows

_BRACKET = re.compile(r"[”\"’'」』》]?[（(]([^（）()\n]{2,60})[）)]?")
_SIX = re.compile(r"(?<![\d.])(\d{6})(?![\d.%％]*\d|[%％元万亿吨家])")
_HONG_KONG = re.compile(r"(?<!\d)(\d{3,5})(?!\d)")
_TICKER = re.compile(r"(?<![A-Za-z])([A-Z]{1,5})(?![A-Za-z])")
_COMMAS = ("，", ",", "、", "；", ";")
_EITHER = "BSE|NEEQ"  # their codes begin alike
_FEW = 12  # characters between the name of an exchange, or 代码, and the code


def listing(text: str, end: int) -> tuple[str, str]:
    """Stock code and exchange (seeds/stock_exchanges.csv) in the bracket behind a name that ends at `end`.

    ('', '') without a code; the exchange is '' where neither the text nor the code's first digits tell it.
    """
    bracket = _BRACKET.match(text, end)
    return _in_bracket(bracket.group(1)) if bracket else ("", "")


def _in_bracket(words: str) -> tuple[str, str]:
    exchange, place = _exchange(words)
    six = _SIX.search(words)
    if six and _is_code(words, six.start(), exchange):
        return six.group(1), exchange or _by_digits(six.group(1))
    if exchange == "HKEX" and (short := _HONG_KONG.search(words)) and abs(short.start() - place) <= _FEW:
        return short.group(1).zfill(5), exchange
    if exchange in _abroad() and (ticker := _TICKER.search(words, place)):
        return ticker.group(1), exchange
    return "", ""


def _is_code(words: str, start: int, exchange: str) -> bool:
    """A six-digit figure behind 代码, beside an exchange, or alone between commas with the digits of one."""
    if exchange or "代码" in words[max(0, start - _FEW) : start]:
        return True
    alone = words[start - 1 : start] in ("", *_COMMAS) and words[start + 6 : start + 7] in ("", *_COMMAS)
    return alone and words[start : start + 2] in _digits()


def _exchange(words: str) -> tuple[str, int]:
    """The exchange that the words name, and where its name ends; the longest name counts."""
    for name, (code, pattern) in _names().items():
        if name in words and (found := pattern.search(words)):
            return code, found.end()
    return "", 0


@cache
def _names() -> Mapping[str, tuple[str, re.Pattern[str]]]:
    """Code of each name, and where it stands alone; the longest name first."""
    named = {row["text"]: row["exchange_code"] for row in rows("stock_exchanges") if row["role"] == "name"}
    return {
        name: (named[name], re.compile(rf"(?<![A-Za-z]){re.escape(name)}(?![A-Za-z])"))
        for name in sorted(named, key=lambda name: (-len(name), name))
    }


@cache
def _digits() -> Mapping[str, str]:
    return {row["text"]: row["exchange_code"] for row in rows("stock_exchanges") if row["role"] == "digits"}


@cache
def _abroad() -> frozenset[str]:
    """Exchanges whose codes are letters."""
    return frozenset(row["exchange_code"] for row in rows("stock_exchanges") if row["role"] == "letters")


def _by_digits(code: str) -> str:
    exchange = _digits().get(code[:2], "")
    return "" if exchange == _EITHER else exchange
