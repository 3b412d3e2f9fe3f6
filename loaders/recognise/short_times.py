"""Times of one form only: ranges whose unit is written once, bare years, 年底, weekdays, clock times."""

from __future__ import annotations

import re

from loaders.recognise.calendar_spans import (
    EMPTY,
    Span,
    add_days,
    day_span,
    make_day,
    month_range,
    valid_year,
    year_range,
)
from loaders.recognise.time_types import SMALL, Clock, Point, digits_of, small

TO = r" ?(?:-{1,2}|—{1,2}|–|~{1,2}|～|至|到|─{1,2}) ?"
_FULL_YEAR = r"(?:[12][0-9]{3}|[一二][零〇一二三四五六七八九]{3})"
_YEARS = re.compile(rf"(?P<a>{_FULL_YEAR}){TO}(?P<b>{_FULL_YEAR})(?P<y> ?年)?(?![0-9])")
_CROP_YEAR = re.compile(r"(?P<a>20[0-9]{2})/(?:20)?(?P<b>[0-9]{2})(?: ?年度?)?(?:榨季|产季|制糖期|年度|财年)")
_MONTHS = re.compile(rf"(?P<a>{SMALL})(?: ?月份?)?(?:{TO}|[、,，])(?P<b>{SMALL}) ?月(?:份)?(?!{SMALL} ?[日号])")
_QUARTERS = re.compile(rf"第?(?P<a>[一二三四1-4])(?: ?季度)?(?:{TO}|[、和])第?(?P<b>[一二三四1-4]) ?季度")
_DAYS = re.compile(rf"(?P<a>{SMALL})(?: ?[日号])?{TO}(?P<b>{SMALL}) ?[日号]")
_BARE_YEAR = re.compile(r"(?P<y>(?:19|20)[0-9]{2})(?:[-.](?P<m>0?[1-9]|1[0-2]))?(?![0-9.]|[-/年])")
_CLOCK = re.compile(
    r"(?:凌晨|早上|早晨|清晨|上午|中午|下午|傍晚|晚上|晚间|晚)?"
    r"(?P<h>[0-9]{1,2}(?![0-9])|[一二三四五六七八九十]{1,3}|零|两) ?"
    r"(?:点(?![零〇一二三四五六七八九0-9])(?:钟|半|整|许)?|点(?P<m>[0-9]{2}|[一二三四五]?十[一二三四五六七八九]?|零[一二三四五六七八九])分?|时(?:许|整|[0-9]{1,2}分)"
    r"|:[0-5][0-9](?::[0-5][0-9])?)"
)

_WEEKDAY = re.compile(
    r"(?:周|星期|礼拜)(?P<d>[一二三四五六日天])(?![\u4e00-\u9fff])|(?:星期|礼拜)(?P<e>[一二三四五六日天])"
)


def short_range(text: str, at: int, clock: Clock, inherit: Point | None = None) -> Point | None:
    """2016-2020年, 1-10月, 23日至24日: the unit or the year is written once."""
    if at and text[at - 1] in "0123456789./-":
        return None
    found = _CROP_YEAR.match(text, at) if text[at + 4 : at + 5] == "/" else None
    if found is not None and (int(found["a"]) + 1) % 100 == int(found["b"]):
        begins = int(found["a"])
        return Point(at, found.end(), year_range(begins, begins + 1), "span", begins + 1, None, True)
    found = _YEARS.match(text, at)
    if found is not None:
        first, last = digits_of(found["a"]), digits_of(found["b"])
        if first < last and valid_year(first) and valid_year(last) and (found["y"] or (first >= 1900 and last < 2100)):
            return Point(at, found.end(), year_range(first, last), "span", last, None, True)
        return None
    year = inherit.year if inherit and inherit.year else clock.base_year
    named = bool(inherit and inherit.named_year)
    found = _MONTHS.match(text, at)
    if found is not None and 1 <= small(found["a"]) < small(found["b"]) <= 12:
        span = month_range(year, small(found["a"]), year, small(found["b"])) if year else EMPTY
        return Point(at, found.end(), span, "span", year, small(found["b"]), named)
    found = _QUARTERS.match(text, at)
    if found is not None and small(found["a"]) < small(found["b"]):
        span = month_range(year, small(found["a"]) * 3 - 2, year, small(found["b"]) * 3) if year else EMPTY
        return Point(at, found.end(), span, "span", year, None, named)
    found = _DAYS.match(text, at)
    month = inherit.month if inherit else clock.base_month
    if found is not None and 1 <= small(found["a"]) < small(found["b"]) <= 31:
        low = make_day(year, month, small(found["a"])) if year and month else None
        high = make_day(year, month, small(found["b"])) if year and month else None
        span = Span(low, high, f"{low}/{high}") if low and high else EMPTY
        return Point(at, found.end(), span, "span", year, month, named)
    return None


_OF_YEAR = re.compile(
    r"(?P<y>20[0-9]{2})(?=中国|国家|全国|全省|全市|首批|第[一二三四五六七八九十]{1,2}批|入选|荣?获|被|度"
    r"|[\u4e00-\u9fff]{2,3}[省市](?!级)|省级|市级"
    # 2019引入战略投资者: a line of a firm's history
    r"|(?![年家户个人名台辆套件项吨元万亿千百多余米亩平升座栋间位株头只条块张双部款种份批次倍强码版版型号座道级]|公(?!司))[\u4e00-\u9fff]{2})"
)


# 2022 12月在新三板挂牌: a line of a firm's history
_MONTH_OF_YEAR = re.compile(r"(?P<y>20[0-9]{2}) (?P<m>0?[1-9]|1[0-2])月(?![底末初份])")


def bare_year(text: str, at: int) -> Point | None:
    """2018 standing alone, or before an honour in a list of them, is a year."""
    found = _MONTH_OF_YEAR.match(text, at) if not at or text[at - 1] == "\n" else None
    if found is not None:
        year, month = int(found["y"]), int(found["m"])
        return Point(at, found.end(), month_range(year, month, year, month), "month", year, month, True)
    found = _OF_YEAR.match(text, at) if not at or text[at - 1] == "\n" else None
    if found is not None:
        year = int(found["y"])
        return Point(at, found.end(), year_range(year, year), "year", year, None, True)
    found = _BARE_YEAR.match(text, at)
    if found is None or (at and not text[at - 1].isspace()):
        return None
    after = text[found.end() : found.end() + 1]
    if after and not after.isspace():
        return None
    year = int(found["y"])
    if found["m"]:
        span = month_range(year, int(found["m"]), year, int(found["m"]))
        return Point(at, found.end(), span, "month", year, int(found["m"]), True)
    return Point(at, found.end(), year_range(year, year), "year", year, None, True)


def part_alone(text: str, at: int, clock: Clock) -> Point | None:
    """年底, 年初, 年内, 月底 without a year or month."""
    if at and (text[at - 1].isdigit() or text[at - 1] in "一二三四五六七八九十今去明前后两几半每全多周个百千"):
        return None
    word = text[at : at + 2]
    year = clock.base_year
    if word in ("年底", "年末", "岁末"):
        return Point(at, at + 2, month_range(year, 12, year, 12) if year else EMPTY, "year_part", year)
    if word == "年初":
        return Point(at, at + 2, month_range(year, 1, year, 2) if year else EMPTY, "year_part", year)
    if word == "年内":
        return Point(at, at + 2, year_range(year, year) if year else EMPTY, "year", year)
    if word in ("月底", "月末", "月初"):
        month = clock.base_month
        return Point(
            at, at + 2, month_range(year, month, year, month) if year and month else EMPTY, "month", year, month
        )
    return None


def weekday_at(text: str, at: int, clock: Clock) -> Point | None:
    """周三, 星期五: a day of the week in which the text is read."""
    found = _WEEKDAY.match(text, at)
    if found is None or (at and text[at - 1] in "每逢"):
        return None
    if clock.reference is None:
        return Point(at, found.end(), EMPTY, "day")
    number = "一二三四五六日".index((found["d"] or found["e"]).replace("天", "日"))
    day = add_days(clock.reference, number - clock.reference.weekday())
    return Point(at, found.end(), day_span(day) if day else EMPTY, "day", named_year=True)


def clock_at(text: str, at: int) -> Point | None:
    """十一点, 下午3点半, 11:43."""
    found = _CLOCK.match(text, at)
    if (
        found is None
        or small(found["h"]) > 24
        or (at and text[at - 1] in "零〇一二三四五六七八九十百千万0123456789.:减加")
    ):
        return None
    spoken = text[at] in "一二三四五六七八九两" and found.group().endswith("点")
    if spoken and small(found["h"]) < 10:  # 简单一点, 有两点
        return None
    return Point(at, found.end(), EMPTY, "clock")
