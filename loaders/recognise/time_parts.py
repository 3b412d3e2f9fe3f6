"""The part of a year or month that a text names: half, quarter, month, ten days, day, 年底."""

from __future__ import annotations

import re
from datetime import date

from loaders.recognise.calendar_spans import (
    EMPTY,
    Span,
    day_span,
    half_span,
    make_day,
    month_range,
    month_span,
    quarter_span,
    year_span,
)
from loaders.recognise.time_types import SMALL, Point, small

_HALF = re.compile(r"(?P<half>[上下])半年(?:度)?")
_QUARTER = re.compile(
    r"(?:第?(?P<q>[一二三四1-4首]) ?|第(?P<nth>[一二三四1-4]) ?个)季(?!节)度?(?P<end>末)?"
    r"|[前头首](?P<first>[两二三123]) ?个?季(?!节)度?|Q(?P<roman>[1-4])(?![0-9])"
)

_OF_RESULTS = tuple("收营盈纯净业实录毛产销出")  # 首季收入, not the first season of a show
_COUNTING = re.compile("连续$|[新又每逐]$")  # 连续第三个季度, 新一季度: no quarter of the calendar

_FIRST_MONTHS = re.compile(
    rf"(?<!提)[前头首](?P<n>{SMALL}|两)(?: ?个月|月(?![日号\d]))|(?P<one>首月)|第(?P<nth>{SMALL}) ?个?月"
)
_MONTH = re.compile(rf"(?P<m>{SMALL}) ?月(?:份)?")
_DAY = re.compile(rf"(?P<d>{SMALL}) ?(?:[日号](?![元圆线楼])|(?=[ ]?(?:$|[-—~至到,，。、])))")
# not 一号工程
_DAY_ALONE = re.compile(rf"(?P<d>{SMALL}) ?(?:日|号(?!工程|文件|公告|产业|任务|战略))(?![元圆线楼机电照])")
_YEAR_PART = re.compile(
    r"的?(?:年)?(?P<part>底|末|岁末|初|伊始|中期|中(?![国央小型高])|内(?![部容蒙])|开年|首(?![0-9批个次家届条台创期位度单席要先座例款支列度发席]))"
)
_TEN_DAYS = {
    "上旬": (1, 10),
    "初": (1, 10),
    "中旬": (11, 20),
    "中": (11, 20),
    "上中旬": (1, 20),
    "中下旬": (11, 31),
}
_MONTH_PART = re.compile(r"(?:月)?(?P<part>上旬|中旬|下旬|上中旬|中下旬|初|中(?![国央小型高])|底|末)")


def inside_number(text: str, pos: int) -> bool:
    return pos > 0 and (text[pos - 1] in "0123456789.一二三四五六七八九十百千万零〇")


def in_year(text: str, start: int, pos: int, year: int) -> Point:
    """The part of a named year that follows it, or the year."""
    after = pos + 1 if text[pos : pos + 1] in (" ", "的") else pos
    part = part_of_year(text, start, after, year, True, None, top=False) if after < len(text) else None
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


def part_of_year(
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
    found = None if top and _COUNTING.search(text[max(pos - 2, 0) : pos]) else _QUARTER.match(text, pos)
    if found is not None and (
        found.group().endswith(("季度", "末"))
        or found.group()[0] == "第"
        or found["roman"]
        or found["first"]
        or (found["q"] == "首" and text[found.end() : found.end() + 1] in _OF_RESULTS)
        or not top
    ):
        return _quarter(found, start, year, named)
    if char in "前头首第":
        found = _FIRST_MONTHS.match(text, pos)
        if found is not None:
            return _first_months(found, start, year, named, top)
    found = _MONTH.match(text, pos)
    if found is not None and 1 <= small(found["m"]) <= 12 and not (top and inside_number(text, pos)):
        return in_month(text, start, found.end(), year, small(found["m"]), named)
    if top:
        found = _DAY_ALONE.match(text, pos)
        if found is not None and 1 <= small(found["d"]) <= 31 and not inside_number(text, pos):
            return _day_alone(text, found, start, year, month, named)
    return None


def _quarter(found: re.Match[str], start: int, year: int | None, named: bool) -> Point:
    if year is None:
        return Point(start, found.end(), EMPTY, "quarter", None, None, named)
    if found["first"]:
        last = small(found["first"]) * 3
        return Point(start, found.end(), month_range(year, 1, year, last), "quarter", year, last, named)
    number = 1 if found["q"] == "首" else small(found["roman"] or found["q"] or found["nth"])
    span = month_span(year, number * 3) if found["end"] else quarter_span(year, number)
    return Point(start, found.end(), span, "quarter", year, None, named)


def _first_months(found: re.Match[str], start: int, year: int | None, named: bool, top: bool) -> Point | None:
    if found["nth"] and top:
        return None
    count = 1 if found["one"] else small(found["n"] or found["nth"])
    if not 1 <= count <= 12:
        return None
    if year is None or (found["one"] and top):  # 政策实施首月: of what began then, not of the year
        return Point(start, found.end(), EMPTY, "month", None, None, named)
    span = month_span(year, count) if found["nth"] else month_range(year, 1, year, count)
    return Point(start, found.end(), span, "month", year, count, named)


def in_month(text: str, start: int, pos: int, year: int | None, month: int, named: bool) -> Point:
    after = pos + 1 if text[pos : pos + 1] == " " else pos
    found = _DAY.match(text, after)
    if found is not None and 1 <= small(found["d"]) <= 31:
        day = make_day(year, month, small(found["d"])) if year else None
        return Point(start, found.end(), day_span(day) if day else EMPTY, "day", year, month, named)
    part = _MONTH_PART.match(text, pos)
    if year is None:
        return Point(start, part.end() if part else pos, EMPTY, "month", None, month, named)
    span = month_span(year, month)
    if part is not None:
        low, high = _TEN_DAYS.get(part["part"], (21, 31))
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
