"""One date or period at one place: a year, and the half, quarter, month, day or part of it that follows."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from loaders.recognise.calendar_spans import (
    EMPTY,
    Span,
    add_days,
    add_months,
    century_year,
    day_span,
    half_span,
    make_day,
    month_range,
    month_span,
    quarter_span,
    valid_year,
    year_range,
    year_span,
)
from loaders.recognise.numerals import numeral_at
from loaders.vocabulary import rows

SMALL = r"(?:[0-9]{1,2}(?![0-9])|[一二三四五六七八九十]{1,3}|零[一二三四五六七八九])"
_ISO = re.compile(
    r"(?P<y>[12][0-9]{3})(?:(?P<s>[-/.])(?P<m>0?[1-9]|1[0-2])(?:[-/.](?P<d>[0-3]?[0-9])(?![0-9]))?(?![0-9])"
    r"| (?P<m2>[01][0-9]) (?P<d2>[0-3][0-9])(?![0-9])|(?P<m3>[01][0-9])(?P<d3>[0-3][0-9])(?![0-9]))"
)
_MONTH_DAY = re.compile(r"(?P<m>0[1-9]|1[0-2])-(?P<d>[0-3][0-9])(?![0-9-])")
_YEAR = re.compile(
    r"(?:(?P<y4>[12][0-9]{3})|(?P<c4>[一二][零〇○一二三四五六七八九]{3})|(?P<y2>[0-9]{2})|(?P<c2>[零〇○一二三四五六七八九]{2})) ?"
    r"年(?!代|级|来|期)度?(?:份(?!额))?"
)
_HALF = re.compile(r"(?P<half>[上下])半年(?:度)?")
_QUARTER = re.compile(
    r"第?(?P<q>[一二三四1-4首]) ?个?季(?!节)度?(?P<end>末)?|[前头](?P<first>[两二三123]) ?个?季度?|Q(?P<roman>[1-4])(?![0-9])"
)
_FIRST_MONTHS = re.compile(rf"[前头首](?P<n>{SMALL}) ?个月|(?P<one>首月)|第(?P<nth>{SMALL}) ?个月")
_MONTH = re.compile(rf"(?P<m>{SMALL}) ?月(?:份)?")
_DAY = re.compile(rf"(?P<d>{SMALL}) ?(?:[日号](?![元圆线楼])|(?=[ ]?(?:$|[-—~至到,，。、])))")
_DAY_ALONE = re.compile(rf"(?P<d>{SMALL}) ?[日号](?![元圆线楼机电照])")
_YEAR_PART = re.compile(r"的?(?:年)?(?P<part>底|末|岁末|初|伊始|中期|中(?![国央小型高])|内(?![部容蒙])|开年|首)")
_MONTH_PART = re.compile(r"(?:月)?(?P<part>上旬|中旬|下旬|初|中(?![国央小型高])|底|末)")
_WEEKDAY = "一二三四五六日"


@dataclass(frozen=True, slots=True)
class Point:
    """A period with its place in the text and what it is made of, for ranges that share a year or a month."""

    start: int
    end: int
    span: Span
    unit: str  # year, half, quarter, month, day, week, plan, decade
    year: int | None = None
    month: int | None = None
    named_year: bool = False  # the text itself names the year


@dataclass(frozen=True, slots=True)
class Clock:
    """What undated and relative expressions are resolved against."""

    reference: date | None
    year: int | None  # of the discourse

    @property
    def base_year(self) -> int | None:
        """For expressions without a year: the discourse's, else the reference's."""
        if self.year is not None:
            return self.year
        return self.reference.year if self.reference else None

    @property
    def base_month(self) -> int | None:
        """For days without a month: the reference's, unless the discourse is in another year."""
        return self.reference.month if self.reference and self.year in (None, self.reference.year) else None

    @property
    def near_year(self) -> int | None:
        """For 今年 and two-digit years: the reference's, else the discourse's."""
        return self.reference.year if self.reference else self.year


def small(text: str) -> int:
    """Value of a numeral of at most three characters; 0 when it is none."""
    numeral = numeral_at(text, 0)
    return int(numeral.value) if numeral is not None and numeral.end == len(text) and not numeral.value_max else 0


def digits_of(written: str) -> int:
    """二〇二二 -> 2022."""
    return int(
        "".join(
            str("零一二三四五六七八九".index("零" if c in "〇○" else c))
            if not c.isdigit() or c in "零〇○一二三四五六七八九"
            else c
            for c in written
        )
    )


@cache
def _relatives() -> dict[str, tuple[tuple[str, str, int, str, bool, str], ...]]:
    found: dict[str, list[tuple[str, str, int, str, bool, str]]] = {}
    for r in rows("relative_times"):
        entry = (r["word"], r["unit"], int(r["offset"]), r["anchor"], r["needs_boundary"] == "yes", r["not_before"])
        found.setdefault(r["word"][0], []).append(entry)
    return {first: tuple(sorted(words, key=lambda w: -len(w[0]))) for first, words in found.items()}


def relative_firsts() -> str:
    """First characters of relative expressions."""
    return "".join(_relatives())


def relative_beginnings() -> str:
    """Pattern of the first two characters of every relative expression: 今[天年日]|去年."""
    seconds: dict[str, set[str]] = {}
    for words in _relatives().values():
        for entry in words:
            seconds.setdefault(entry[0][0], set()).add(entry[0][1])
    return "|".join(f"{first}[{''.join(sorted(chars))}]" for first, chars in sorted(seconds.items()))


_BOUNDARY = frozenset("到在于至从比较与和、,，。；：“（( \n\t自")


def relative_at(text: str, pos: int, clock: Clock) -> Point | None:
    """今年, 上个月, 昨日, 目前 at pos."""
    for word, unit, offset, anchor, alone, not_before in _relatives().get(text[pos], ()):
        end = pos + len(word)
        if not text.startswith(word, pos) or (text[end : end + 1] or "\0") in not_before:
            continue
        if alone and pos and text[pos - 1] not in _BOUNDARY:
            continue
        return _relative(text, pos, end, unit, offset, anchor, clock)
    return None


def _relative(text: str, pos: int, end: int, unit: str, offset: int, anchor: str, clock: Clock) -> Point | None:
    if unit in ("now", "recent"):
        today = day_span(clock.reference) if clock.reference and unit == "now" else EMPTY
        return Point(pos, end, Span(today.first, today.last, ""), unit)
    if unit == "year":
        base = clock.base_year if anchor == "discourse" else clock.near_year
        if base is None or not valid_year(base + offset):
            return Point(pos, end, EMPTY, "year", named_year=True)
        return _in_year(text, pos, end, base + offset)
    reference = clock.reference
    if unit == "month" and reference is None:
        return _in_month(text, pos, end, None, 1, True)
    if reference is None or (anchor == "discourse" and unit != "day" and clock.year not in (None, reference.year)):
        return Point(pos, end, EMPTY, unit)
    if unit == "month":
        day = add_months(reference, offset)
        return _in_month(text, pos, end, day.year, day.month, True) if day else None
    if unit == "quarter":
        day = add_months(reference, offset * 3)
        return Point(pos, end, quarter_span(day.year, (day.month + 2) // 3), "quarter", day.year) if day else None
    if unit == "day":
        day = None if anchor == "discourse" else add_days(reference, offset)
        return Point(pos, end, day_span(day) if day else EMPTY, "day", named_year=True)
    monday = add_days(reference, offset * 7 - reference.weekday())
    if monday is None:
        return None
    if text[end : end + 1] and text[end] in "一二三四五六日天":
        day = add_days(monday, "一二三四五六日".index("日" if text[end] == "天" else text[end]))
        return Point(pos, end + 1, day_span(day), "day", named_year=True) if day else None
    sunday = add_days(monday, 6)
    return Point(pos, end, Span(monday, sunday, f"{monday}/{sunday}"), "week") if sunday else None


def point_at(text: str, pos: int, clock: Clock, inherit: Point | None = None) -> Point | None:
    """The date or period that begins at pos. `inherit` gives year and month to the end of a range."""
    char = text[pos]
    if char.isdigit() and char.isascii():
        iso = _iso_at(text, pos, clock)
        if iso is not None:
            return iso
    found = _YEAR.match(text, pos)
    if found is not None and not _inside_number(text, pos):
        point = _dated_year(text, pos, found, clock)
        if point is not None:
            return point
    point = relative_at(text, pos, clock)
    if point is not None:
        return point
    year = inherit.year if inherit is not None and inherit.year else clock.base_year
    named = bool(inherit and inherit.named_year)
    month = inherit.month if inherit is not None else clock.base_month
    return _part_of_year(text, pos, pos, year, named, month, top=True)


def _inside_number(text: str, pos: int) -> bool:
    return pos > 0 and (text[pos - 1] in "0123456789.一二三四五六七八九十百千万零〇")


_DURATION_BEFORE = "近去来用期时约达超共满续过逾短年这第前后每足立营来了经耗"
_DURATION_AFTER = "来间以前后多期的历时余内里连长不等之质半"


def _dated_year(text: str, pos: int, found: re.Match[str], clock: Clock) -> Point | None:
    full = found["y4"] or found["c4"]
    if full is not None:
        year = digits_of(full)
        return _in_year(text, pos, found.end(), year) if valid_year(year) else None
    short = found["y2"] or found["c2"]
    assert short is not None
    number = digits_of(short)
    if found["c2"] and short[0] not in "零〇○" and 0 < number % 10 - number // 10 <= 2:  # 五六年
        return None
    resolved = century_year(number, clock.near_year)
    reading = _in_year(text, pos, found.end(), resolved) if resolved else Point(pos, found.end(), EMPTY, "year")
    if reading.unit != "year" or short[0] in "0零〇○" or reading.end > found.end():
        return reading
    before, after = text[pos - 1 : pos], text[found.end() : found.end() + 1]
    if (before and before in _DURATION_BEFORE) or (after and after in _DURATION_AFTER) or resolved is None:
        return None
    near = clock.near_year is not None and (abs(resolved - clock.near_year) <= 5 or found["c2"] or number >= 50)
    return reading if near else None


def _iso_at(text: str, pos: int, clock: Clock) -> Point | None:
    if _inside_number(text, pos) or text[pos - 1 : pos] in ("-", "/") and pos:
        return None
    found = _ISO.match(text, pos)
    if found is not None:
        month = int(found["m"] or found["m2"] or found["m3"])
        written = found["d"] or found["d2"] or found["d3"]
        year = int(found["y"])
        if written is not None:
            day = make_day(year, month, int(written))
            return Point(pos, found.end(), day_span(day), "day", year, month, True) if day else None
        if found["s"] != "." and 1 <= month <= 12 and year >= 1900 and len(found["m"]) == 2:
            after = text[found.end() : found.end() + 1]
            if after not in ("月", "年", "-", "/"):
                return Point(pos, found.end(), month_span(year, month), "month", year, month, True)
        return None
    found = _MONTH_DAY.match(text, pos)
    if found is None or (pos and (text[pos - 1].isalnum() or text[pos - 1] in "-/.")):
        return None
    after = text[found.end() : found.end() + 1]
    if clock.base_year is None or after.isalnum():
        return None
    day = make_day(clock.base_year, int(found["m"]), int(found["d"]))
    return Point(pos, found.end(), day_span(day), "day", day.year, day.month) if day else None


def _in_year(text: str, start: int, pos: int, year: int) -> Point:
    """The part of a named year that follows it, or the year."""
    after = pos + 1 if text[pos : pos + 1] in (" ", "的") else pos
    part = _part_of_year(text, start, after, year, True, None, top=False) if after < len(text) else None
    if part is not None:
        return part
    found = _YEAR_PART.match(text, pos)
    if found is not None:
        return Point(start, found.end(), _year_part(year, found["part"]), "year_part", year, None, True)
    return Point(start, pos, year_span(year), "year", year, None, True)


def _year_part(year: int, part: str) -> Span:
    """年底 is December (the fact guide); 年初 is January and February, 伊始 January, 年中 June and July."""
    if part in ("底", "末", "岁末"):
        return month_span(year, 12)
    if part == "内":
        return year_span(year)
    if part in ("中", "中期"):
        return month_range(year, 6, year, 7)
    if part in ("伊始", "开年", "首"):
        return month_span(year, 1)
    return Span(date(year, 1, 1), month_span(year, 2).last, f"{year:04d}-01/{year:04d}-02")


def _part_of_year(
    text: str, start: int, pos: int, year: int | None, named: bool, month: int | None, *, top: bool
) -> Point | None:
    char = text[pos]
    if char in "上下":
        found = _HALF.match(text, pos)
        if found is not None:
            return Point(
                start,
                found.end(),
                half_span(year, 1 + (found["half"] == "下")) if year else EMPTY,
                "half",
                year,
                None,
                named,
            )
    found = _QUARTER.match(text, pos)
    if found is not None and (found.group().endswith(("季度", "末")) or found.group()[0] == "第" or found["roman"] or not top):
        return _quarter(found, start, year, named)
    if char in "前头首第":
        found = _FIRST_MONTHS.match(text, pos)
        if found is not None:
            return _first_months(found, start, year, named, top)
    found = _MONTH.match(text, pos)
    if found is not None and 1 <= small(found["m"]) <= 12 and not (top and _inside_number(text, pos)):
        return _in_month(text, start, found.end(), year, small(found["m"]), named)
    if top:
        found = _DAY_ALONE.match(text, pos)
        if found is not None and 1 <= small(found["d"]) <= 31 and not _inside_number(text, pos):
            return _day_alone(text, found, start, year, month, named)
    return None


def _quarter(found: re.Match[str], start: int, year: int | None, named: bool) -> Point:
    if year is None:
        return Point(start, found.end(), EMPTY, "quarter", None, None, named)
    if found["first"]:
        last = small(found["first"]) * 3
        return Point(start, found.end(), month_range(year, 1, year, last), "quarter", year, last, named)
    number = int(found["roman"]) if found["roman"] else 1 if found["q"] == "首" else small(found["q"])
    span = month_span(year, number * 3) if found["end"] else quarter_span(year, number)
    return Point(start, found.end(), span, "quarter", year, None, named)


def _first_months(found: re.Match[str], start: int, year: int | None, named: bool, top: bool) -> Point | None:
    if found["nth"] and top:
        return None
    count = 1 if found["one"] else small(found["n"] or found["nth"])
    if not 1 <= count <= 12:
        return None
    if year is None:
        return Point(start, found.end(), EMPTY, "month", None, None, named)
    span = month_span(year, count) if found["nth"] else month_range(year, 1, year, count)
    return Point(start, found.end(), span, "month", year, count, named)


def _in_month(text: str, start: int, pos: int, year: int | None, month: int, named: bool) -> Point:
    after = pos + 1 if text[pos : pos + 1] == " " else pos
    found = _DAY.match(text, after)
    if found is not None and 1 <= small(found["d"]) <= 31:
        day = make_day(year, month, small(found["d"])) if year else None
        if year is None or day is not None:
            return Point(start, found.end(), day_span(day) if day else EMPTY, "day", year, month, named)
    part = _MONTH_PART.match(text, pos)
    if year is None:
        return Point(start, part.end() if part else pos, EMPTY, "month", None, month, named)
    span = month_span(year, month)
    if part is not None:
        low, high = {"上旬": (1, 10), "初": (1, 10), "中旬": (11, 20), "中": (11, 20)}.get(part["part"], (21, 31))
        if part["part"] in ("底", "末"):
            low = 1
        assert span.last is not None
        span = Span(date(year, month, low), date(year, month, min(high, span.last.day)), span.code)
    return Point(start, part.end() if part else pos, span, "month", year, month, named)


def _day_alone(
    text: str, found: re.Match[str], start: int, year: int | None, month: int | None, named: bool
) -> Point | None:
    day = make_day(year, month, small(found["d"])) if year and month else None
    return Point(start, found.end(), day_span(day) if day else EMPTY, "day", year, month, named)


__all__ = [
    "EMPTY",
    "Clock",
    "Point",
    "SMALL",
    "digits_of",
    "point_at",
    "relative_beginnings",
    "relative_firsts",
    "small",
    "year_range",
]
