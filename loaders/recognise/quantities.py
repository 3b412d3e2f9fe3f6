"""Every number, quantity, amount of money and percentage of a text."""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.recognise.approximators import approx_after, approx_before, comparison
from loaders.recognise.characters import DIGITS, FORMAL, MAGNITUDES, NUMERALS, SOME, TENS, fold
from loaders.recognise.figures import signed
from loaders.recognise.idioms import idiom_end
from loaders.recognise.measures import Measure, measure_at, with_currency_before
from loaders.recognise.numerals import STARTS, run_end
from loaders.recognise.ranges import JOINTS, extend, merge_bounds
from loaders.recognise.units import MEASURE_FIRSTS, NO_QUANTITY
from loaders.records import Quantity
from loaders.vocabulary import rows

_SINGLE = "".join(char for char in DIGITS if char not in FORMAL)
# One set of characters to look for, and then what stands around; digits are taken as a run, from its first one. A
# single Chinese digit is a figure only before another numeral, a unit or a fraction.
_LIKELY = re.compile(
    f"[{STARTS}翻过对](?:"
    r"(?<=[0-9])(?<![0-9].)[0-9]*+(?! ?(?:[年月号]|日(?![元圆币本])))"
    f"|(?<=[{''.join(FORMAL)}{''.join(MAGNITUDES)}{''.join(TENS)}])|(?<=[{''.join(SOME)}])(?=[十百千拾佰仟])"
    f"|(?<=[{_SINGLE}])(?=[{re.escape(NUMERALS + MEASURE_FIRSTS)}分点又半余多几来和与至到~—-])"
    f"|(?<=[第于少多等][{_SINGLE}])"
    "|(?<=对)(?=折)|(?<=半)(?=[小个天成公])|(?<=翻)(?=[番倍了一两二三1])|(?<=过)(?=半))"
)
_NOT_FIGURES = re.compile(  # dates, clock times, telephone numbers, versions: 2022-04-07, 11:43, 0993-1234567, 1.0.2
    r"[12][0-9]{3}([-/.])[01]?[0-9]\1[0-3]?[0-9](?![0-9])|[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?![0-9])"
    r"|0[0-9]{2,3}-[0-9]{7,8}(?![0-9])|1[3-9][0-9]{9}(?![0-9.])|[0-9]{1,4}(?:\.[0-9]{1,4}){2,6}(?![0-9])"
    r"|[0-9]{2,5}(?:-[0-9]{2,5}){2,6}(?![0-9])"
)
_TELEPHONE_DIGITS = 11
_URL = re.compile(r"(?:https?://|www\.)[!-~]{1,2000}")
_GOES_ON_WITHOUT_UNIT = "的且并同而但小大"
_NUMBERING = "、.)．"
_MONEY = frozenset({"money", "money_part"})
_PERCENT = frozenset({"percent", "points"})
_RANK_UNITS = frozenset({"名", "位", "强", "大", ""})


# Words that are figures as a whole: 一半 = 50 %, 翻两番 = 4 times; the longest first.
_FIXED = {row["word"]: row for row in rows("figure_words")}
_FIXED_WORD = re.compile("|".join(sorted(map(re.escape, _FIXED), key=len, reverse=True)))
_FIXED_FIRSTS = frozenset(word[0] for word in _FIXED)


def recognise_quantities(text: str) -> list[Quantity]:
    """Figures of the text in order, not overlapping; offsets are code points in `text`. Raises nothing."""
    folded = fold(text)
    urls = [match.span() for match in _URL.finditer(folded)] if "://" in folded or "www." in folded else []
    found: list[Quantity] = []
    pos = floor = 0
    for first in _LIKELY.finditer(folded):
        at = first.start()
        if at < pos:
            continue
        while urls and urls[0][1] <= at:
            urls.pop(0)
        if urls and urls[0][0] <= at:
            pos = urls[0][1]
            continue
        quantity, pos = _read(folded, at, first.end(), floor)
        if quantity is not None:
            found.append(quantity)
            floor = quantity.end
    found = merge_bounds(folded, found)
    return found if folded is text else [_as_written(q, text[q.start : q.end]) for q in found]


def _as_written(quantity: Quantity, text: str) -> Quantity:
    return quantity if quantity.text == text else replace(quantity, text=text)


def _read(text: str, at: int, end: int, floor: int) -> tuple[Quantity | None, int]:
    """The quantity whose figure begins at `at`, and where to go on; nothing before `floor` is used again.

    `end` is the end of the run of digits where there is one.
    """
    char = text[at]
    if "0" <= char <= "9":
        if (text[end : end + 1] or "\0") in "-/:." or end - at == _TELEPHONE_DIGITS:
            skipped = _NOT_FIGURES.match(text, at)
            if skipped is not None:
                return None, skipped.end()
    elif char in _FIXED_FIRSTS:
        fixed = _fixed_word(text, at)
        if fixed is not None:
            return fixed, fixed.end
    measure = measure_at(text, at) if char not in "翻过对" else None
    if measure is None:
        return None, max(end, run_end(text, at))
    if not measure.numeral.arabic:
        skip = idiom_end(text, measure)
        if skip > at:
            return None, skip
    if text[measure.end : measure.end + 1] in JOINTS:
        measure = extend(text, measure)
    if measure.dimension in NO_QUANTITY:
        return None, measure.end
    whole = with_currency_before(text, measure) if at > floor else measure
    if whole.start < floor:
        whole = measure
    if at and text[at - 1] in "第前":
        ordinal = _ordinal(text, whole)
        if ordinal is not None:
            return ordinal, ordinal.end
    if not _is_figure(text, whole, floor):
        return None, max(whole.numeral.end, at + 1)
    return _quantity(text, whole, floor), whole.end


def _fixed_word(text: str, at: int) -> Quantity | None:
    match = _FIXED_WORD.match(text, at)
    if match is None:
        return None
    word, end = match.group(), match.end()
    row = _FIXED[word]
    before, outer = approx_before(text, at, False)
    after, outer_end = approx_after(text, end)
    approx = before or after or row["approx"]
    return Quantity(at, end, word, row["kind"], float(row["value"]), None, row["unit"], word, approx, outer, outer_end)


def _ordinal(text: str, measure: Measure) -> Quantity | None:
    """第三家, 第10位, 前10强: ranks, not counts."""
    if text[measure.start - 1] == "第" or (measure.classifier in _RANK_UNITS and measure.dimension != "money"):
        start = measure.start - 1
        return Quantity(
            start,
            measure.end,
            text[start : measure.end],
            "ordinal",
            measure.value,
            measure.value_max,
            "",
            measure.classifier,
            "exact",
            start,
            measure.end,
        )
    return None


def _is_figure(text: str, measure: Measure, floor: int) -> bool:
    numeral, start = measure.numeral, measure.start
    before, after = text[start - 1 : start] if start else "", text[measure.end : measure.end + 1]
    if numeral.bare and measure.dimension != "percent":
        return _is_bare_figure(text, measure)
    if measure.dimension == "money_part":  # 五角钱, 5角; a bare 分 is a mark or a score
        return measure.classifier != "分"
    if text[numeral.start : numeral.end] == "零":  # 零部件, 零距离
        return measure.dimension == "percent"
    if measure.dimension:
        return numeral.value != 0.5 or text[numeral.start] != "半" or measure.dimension == "time"
    if numeral.arabic:
        if start == floor and start and numeral.value < 100 and numeral.end - numeral.start <= 2:
            return False  # a footnote mark behind a unit: 3541.07万元2
        if after and after in _NUMBERING and (not before or before in "\n("):  # 2、 at the beginning of a line
            return False
        code = before.isascii() and before.isalpha() or (before in "-." and text[start - 2 : start - 1].isalpha())
        return not (code and before) and not (after.isascii() and after.isalpha())
    written = text[numeral.start : numeral.end]
    if measure.value_max is not None and measure.start < numeral.start:  # 五至八
        return True
    if len(written) == 1:
        return not (after and after not in _GOES_ON_WITHOUT_UNIT and after.isalpha()) and _bounded(text, start)
    return len(written) > 1 and (numeral.over or any(char in MAGNITUDES for char in written) or "零" in written)


def _bounded(text: str, start: int) -> bool:
    """不大于七, 多于三: a comparison in front, of more than one character."""
    code, outer = approx_before(text, start, False)
    return code != "" and start - outer > 1


def _is_bare_figure(text: str, measure: Measure) -> bool:
    """百名, 千亿元, 突破百亿: magnitudes without a digit are figures with a unit or a bound."""
    written = text[measure.numeral.start : measure.numeral.end]
    if written[0] in FORMAL:
        return len(written) > 1
    if text[measure.start - 1 : measure.start] in ("（", "(") and text[measure.end : measure.end + 1] in ("）", ")"):
        return False  # 就业人数（万人）: the unit of the figures below
    bounded = approx_before(text, measure.start, True)[0] != ""
    if written == "十":
        joined = measure.value_max is not None and measure.start < measure.numeral.start
        return bool(measure.dimension) or joined or (measure.end == len(text) and bounded)
    if len(written) > 1:  # 百亿园区 is a slogan
        return bounded or measure.dimension != "count" or len(measure.classifier) == 1
    if measure.dimension in ("count", "person"):
        return bounded or (written in "百千万" and len(measure.classifier) == 1)
    return bounded


def _quantity(text: str, measure: Measure, floor: int) -> Quantity:
    start, sign = signed(text, measure.start, floor)
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
        start,
        measure.end,
        text[start : measure.end],
        kind,
        sign * measure.value,
        sign * measure.value_max if measure.value_max is not None else None,
        measure.unit,
        measure.classifier,
        approx,
        outer,
        outer_end,
        measure.ceiling,
    )
