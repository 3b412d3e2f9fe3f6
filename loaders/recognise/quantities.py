"""Every number, quantity, amount of money and percentage of a text."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from loaders.recognise.approximators import approx_after, approx_before, comparison
from loaders.recognise.characters import FORMAL, MAGNITUDES, fold
from loaders.recognise.measures import Measure, measure_at
from loaders.recognise.numerals import STARTS, arabic_end
from loaders.recognise.ranges import extend, merge_bounds, with_currency_before
from loaders.recognise.units import NO_QUANTITY
from loaders.records import Quantity
from loaders.vocabulary import rows

_START = re.compile(f"[{STARTS}翻过]")
_NOT_FIGURES = re.compile(  # dates, clock times, telephone numbers, versions: 2022-04-07, 11:43, 0993-1234567, 1.0.2
    r"[12][0-9]{3}([-/.])[01]?[0-9]\1[0-3]?[0-9](?![0-9])|[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?![0-9])"
    r"|0[0-9]{2,3}-[0-9]{7,8}(?![0-9])|1[3-9][0-9]{9}(?![0-9.])|[0-9]{1,4}(?:\.[0-9]{1,4}){2,6}(?![0-9])"
    r"|[0-9]{2,5}(?:-[0-9]{2,5}){2,6}(?![0-9])"
)
_URL = re.compile(r"(?:https?://|www\.)[!-~]{1,2000}")
_MONEY = frozenset({"money", "money_part"})
_PERCENT = frozenset({"percent", "points"})
_UNITLESS = NO_QUANTITY | {""}
_RANK_UNITS = frozenset({"名", "位", "强", "大", ""})


@cache
def _fixed() -> dict[str, tuple[str, str, float, str]]:
    """Words that are figures as a whole: 一半 = 50 %, 翻两番 = 4 times."""
    return {r["word"]: (r["kind"], r["unit"], float(r["value"]), r["approx"]) for r in rows("figure_words")}


@cache
def _fixed_starts() -> dict[str, tuple[str, ...]]:
    starts: dict[str, list[str]] = {}
    for word in sorted(_fixed(), key=len, reverse=True):
        starts.setdefault(word[0], []).append(word)
    return {first: tuple(words) for first, words in starts.items()}


@cache
def _idioms() -> frozenset[str]:
    return frozenset(row["word"] for row in rows("numeral_idioms"))


@cache
def _idiom_span() -> tuple[int, int]:
    """Longest idiom, and how far from its beginning its first numeral may stand."""
    numeral = re.compile(f"[{STARTS}]")
    offsets = [found.start() for word in _idioms() if (found := numeral.search(word))]
    return max(map(len, _idioms())), max(offsets)


def idiom_end(text: str, measure: Measure) -> int:
    """End of the longest fixed expression that covers the numeral (统一, 四川); its start when there is none.

    A figure with a unit that reaches further than an expression beginning with it wins: 一小时 over 一小.
    """
    pos, end = measure.start, measure.numeral.end
    longest, reach = _idiom_span()
    idioms = _idioms()
    for begin in range(max(0, pos - reach), pos + 1):
        needed = max(end, begin + 2, measure.end if begin == pos and measure.dimension not in _UNITLESS else 0)
        for stop in range(min(len(text), begin + longest), needed - 1, -1):
            if text[begin:stop] in idioms:
                return stop
    return pos


def recognise_quantities(text: str) -> list[Quantity]:
    """Figures of the text in order, not overlapping; offsets are code points in `text`. Raises nothing."""
    folded = fold(text)
    if "翻" not in folded and _START.search(folded) is None:
        return []
    urls = [match.span() for match in _URL.finditer(folded)] if "://" in folded or "www." in folded else []
    found: list[Quantity] = []
    pos = floor = 0
    while (start := _START.search(folded, pos)) is not None:
        at = start.start()
        while urls and urls[0][1] <= at:
            urls.pop(0)
        if urls and urls[0][0] <= at:
            pos = urls[0][1]
            continue
        quantity, pos = _read(folded, at, floor)
        if quantity is not None:
            found.append(quantity)
            floor = quantity.end
    found = merge_bounds(folded, found)
    return found if folded is text else [replace(q, text=text[q.start : q.end]) for q in found]


def recognise_figures(text: str) -> list[tuple[int, int, float]]:
    """(start, end, value) of every written number, with or without a unit, also inside dates; idioms excepted."""
    folded = fold(text)
    found: list[tuple[int, int, float]] = []
    pos = 0
    while (start := _START.search(folded, pos)) is not None:
        at = start.start()
        measure = measure_at(folded, at) if folded[at] not in "翻过半几数" else None
        if measure is None:
            pos = max(at + 1, arabic_end(folded, at))
            continue
        pos = measure.numeral.end
        skip = at if measure.numeral.arabic else idiom_end(folded, measure)
        if skip > at:
            pos = skip
            continue
        numeral = measure.numeral
        if numeral.bare and len(folded[numeral.start : numeral.end]) == 1 and numeral.value > 10 and not measure.dimension:
            continue  # 五十千: the last character is no number of its own
        if measure.dimension == "fraction":
            begin, sign = _sign(folded, measure.start, 0)
            found.append((begin, measure.end, sign * measure.value))
            pos = measure.end
            continue
        if measure.classifier == "百分之":
            pos = measure.end
        begin, sign = _sign(folded, numeral.start, found[-1][1] if found else 0)
        found.append((begin, numeral.end, sign * numeral.value))
    return found


def _read(text: str, at: int, floor: int) -> tuple[Quantity | None, int]:
    """The quantity whose figure begins at `at`, and where to go on; nothing before `floor` is used again."""
    char = text[at]
    if "0" <= char <= "9":
        skipped = _NOT_FIGURES.match(text, at)
        if skipped is not None:
            return None, skipped.end()
    else:
        fixed = _fixed_word(text, at)
        if fixed is not None:
            return fixed, fixed.end
    measure = measure_at(text, at) if char not in "翻过" else None
    if measure is None:
        return None, max(at + 1, arabic_end(text, at))
    if not measure.numeral.arabic:
        skip = idiom_end(text, measure)
        if skip > at:
            return None, skip
    whole = with_currency_before(text, extend(text, measure))
    if whole.start < floor:
        whole = replace(whole, start=at)
    if whole.dimension in NO_QUANTITY:
        return None, whole.end
    ordinal = _ordinal(text, whole)
    if ordinal is not None:
        return ordinal, ordinal.end
    if not _is_figure(text, whole, floor):
        return None, max(whole.numeral.end, at + 1)
    return _quantity(text, whole, floor), whole.end


def _fixed_word(text: str, at: int) -> Quantity | None:
    for word in _fixed_starts().get(text[at], ()):
        if text.startswith(word, at):
            kind, unit, value, approx = _fixed()[word]
            code, outer = approx_before(text, at, False)
            after, outer_end = approx_after(text, at + len(word))
            end = at + len(word)
            return Quantity(at, end, word, kind, value, None, unit, word, code or after or approx, outer, outer_end)
    return None


def _ordinal(text: str, measure: Measure) -> Quantity | None:
    """第三家, 第10位, 前10强: ranks, not counts."""
    before = text[measure.start - 1 : measure.start] if measure.start else ""
    if before == "第" or (before == "前" and measure.classifier in _RANK_UNITS and measure.dimension != "money"):
        start = measure.start - 1
        return Quantity(start, measure.end, text[start : measure.end], "ordinal", measure.value, measure.value_max, "",
                        measure.classifier, "exact", start, measure.end)
    return None


def _is_figure(text: str, measure: Measure, floor: int) -> bool:
    numeral, start = measure.numeral, measure.start
    before, after = text[start - 1 : start] if start else "", text[measure.end : measure.end + 1]
    if numeral.bare and measure.dimension != "percent":
        return _is_bare_figure(text, measure)
    if measure.dimension == "money_part":  # 五角钱, 5角; a bare 分 is a mark or a score
        return measure.classifier != "分"
    if measure.dimension:
        return numeral.value != 0.5 or text[numeral.start] != "半" or measure.dimension == "time"
    if numeral.arabic:
        if start == floor and start and numeral.value < 100 and numeral.end - numeral.start <= 2:
            return False  # a footnote mark behind a unit: 3541.07万元2
        code = before.isascii() and before.isalpha() or (before in "-." and text[start - 2 : start - 1].isalpha())
        return not (code and before) and not (after.isascii() and after.isalpha())
    written = text[numeral.start : numeral.end]
    return len(written) > 1 and (numeral.over or any(char in MAGNITUDES for char in written) or "零" in written)


def _is_bare_figure(text: str, measure: Measure) -> bool:
    """百名, 千亿元, 突破百亿: magnitudes without a digit are figures with a unit or a bound."""
    written = text[measure.numeral.start : measure.numeral.end]
    if written[0] in FORMAL:
        return len(written) > 1
    bounded = approx_before(text, measure.start, True)[0] != ""
    if written == "十":
        return bool(measure.dimension)
    if len(written) > 1:
        return True
    if measure.dimension in ("count", "person"):
        return bounded or written in "百千万"
    return bounded


def _quantity(text: str, measure: Measure, floor: int) -> Quantity:
    start, sign = _sign(text, measure.start, floor)
    before, outer = approx_before(text, start, measure.numeral.bare)
    if outer < floor:
        before, outer = "", start
    after, outer_end = approx_after(text, measure.end)
    if not before and not after and outer == start:
        before, outer, outer_end = comparison(text, start, measure.end)
    approx = before if before and before != "exact" else after
    if measure.value_max is not None:
        approx = approx if approx == "about" else "exact"
    elif not approx:
        approx = "over" if measure.over else "exact"
    kind = "money" if measure.dimension in _MONEY else "percent" if measure.dimension in _PERCENT else "quantity"
    if measure.dimension in ("", "number", "fraction"):
        kind = "number"
    return Quantity(
        start, measure.end, text[start : measure.end], kind, sign * measure.value,
        sign * measure.value_max if measure.value_max is not None else None,
        measure.unit, measure.classifier, approx, outer, outer_end, measure.ceiling,
    )


def _sign(text: str, start: int, floor: int) -> tuple[int, float]:
    """负 or a minus that does not join two things: 增速为-0.5%, but 5-8 and A-12 have none."""
    if start > floor and text[start - 1] == "负":
        return start - 1, -1.0
    if start > floor and text[start - 1] == "-":
        before = text[start - 2 : start - 1]
        if not before or not (before.isascii() and before.isalnum() or before in "%)年月日号-"):
            return start - 1, -1.0
    return start, 1.0
