"""Enterprises that a stock code behind them gives away: 宇顺电子（002289，…）."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from loaders.recognise.listings import listing
from loaders.recognise.name_bounds import begins_like_name, name_start
from loaders.recognise.words import stands_alone
from loaders.records import EntityMention
from loaders.vocabulary import find_few

_BRACKET = re.compile(r"[（(](?=[^（）()\n]{0,24}\d{4,6})")
# How investors' pages write a share: $锐川电气(SH600000)$
_CASHTAG = re.compile(r"\$([A-Za-z\u4e00-\u9fff·-]{2,8})[（(](?:SH|SZ|BJ|HK|NQ|OC)?\d{4,6}[）)]\$")
_FOUR_DIGITS = re.compile(r"[（(](?<=[\u4e00-\u9fffA-Za-z].)(\d{4})[）)]")
# 佳晞光学（03XXX）: a code that the page hides
_MASKED = re.compile(r"[（(]\d{1,4}[Xx×*＊]{2,5}(?:\.[A-Z]{2})?[）)]")
_HONG_KONG = re.compile(r"[（(]0\d{4}(?:\.HK)?[）)]")  # 锐川医疗（02155）
_YEAR = re.compile("19\\d\\d|20[0-3]\\d")
_SEVERAL = 3
_OFTEN = 4  # uses of a name with one code
_SHORTEST = 2  # characters of a name
_CODE_OPENS = frozenset("（(")
_FORMS = ("集团", "公司", "市", "区", "县")
_QUOTES = ("”", '"')  # that may close a name before the bracket
_LONGEST = 8  # characters of a name on the ticker


def listed_names(text: str, sure: Sequence[EntityMention], places: Sequence[EntityMention]) -> Iterator[EntityMention]:
    """Names before a bracket that holds a stock code, where no sure mention ends; offsets in `text`."""
    known = {mention.end for mention in sure}
    tagged = {match[1] for match in _CASHTAG.finditer(text)} - {mention.text for mention in sure}
    for start, end, tag in find_few(tagged, text):
        if text[start - 1 : start] == "$" or stands_alone(text, start, end):
            yield EntityMention(start, end, tag, "enterprise", tag, "listed")
    taiwan = _taiwan_ends(text)
    again: set[str] = set()
    for end in _listed_ends(text):
        if end in known:
            continue
        name = name_start(text, end, max(0, end - _LONGEST), places)
        if name is None or not begins_like_name(name.brand):
            continue
        if (name.rare and len(name.brand) > 1) or (name.has_region and name.industry):
            whole = text[name.start : end]
            yield EntityMention(name.start, end, whole, "enterprise", whole, "listed")
            again |= {whole} if end in taiwan else set()
    for start, end, whole in find_few(again, text):  # 高锋前11月合并营收…, without its code
        if text[end : end + 1] not in _CODE_OPENS and not text.startswith(_FORMS, end):
            yield EntityMention(start, end, whole, "enterprise", whole, "listed")


def before_codes(text: str) -> frozenset[str]:
    """What a text ends with, two to eight characters, where a stock code follows in a bracket."""
    return frozenset(text[max(0, end - size) : end] for end in _listed_ends(text) for size in range(2, _LONGEST + 1))


@lru_cache(maxsize=1)
def _listed_ends(text: str) -> tuple[int, ...]:
    """Where a name may end that a stock code stands behind."""
    ends = (match.start() - text.startswith(_QUOTES, match.start() - 1) for match in _BRACKET.finditer(text, 1))
    taiwan = _taiwan_ends(text)
    found = {end for end in ends if listing(text, end)[0] or end in taiwan}
    return tuple(
        sorted(
            found
            | {match.start() for match in _MASKED.finditer(text, 1)}
            | {match.start() for match in _HONG_KONG.finditer(text, 1)}
        )
    )


@lru_cache(maxsize=1)
def _taiwan_ends(text: str) -> frozenset[int]:
    """东台(4526)、亚崴(1530)、程泰(1583): codes of four digits, of which one alone may be a year or a number."""
    found = {match.start(): match[1] for match in _FOUR_DIGITS.finditer(text)}
    codes = {code for code in found.values() if not _YEAR.fullmatch(code)}
    if len(codes) >= _SEVERAL:
        return frozenset(found)
    often = (end for end, code in found.items() if code in codes and text.count(text[end - _SHORTEST : end]) >= _OFTEN)
    return frozenset(often)  # 元太(8069), of whom the whole text tells
