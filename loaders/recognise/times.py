"""Every date, period and duration of a text, resolved against the day on which it is read."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from loaders.recognise.calendar_spans import EMPTY, Span, join, make_day, month_range, valid_year, year_range
from loaders.recognise.characters import fold
from loaders.recognise.time_points import (
    SMALL,
    Clock,
    Point,
    digits_of,
    point_at,
    relative_beginnings,
    relative_firsts,
    small,
)
from loaders.recognise.time_spans import decade_at, plan_at, shifted_at, window_at, years_together
from loaders.records import TimeExpression

_NUMERALS = "0-9零〇○一二三四五六七八九十百千两几半"
_COUNTED = "[0-9零〇一二三四五六七八九十两几半]"
# A first look that lets through little else than times: what follows a numeral must be able to make a time of it.
_FOLLOWS = (
    rf" ?(?:[多余几来])?(?:[年月日号天周季时点:世星]|小时|分钟|个 ?[多半]?(?:月|季|星|小|工|周))"
    rf"|[-—~至到、─ ]{{1,3}}{_COUNTED}|[十百千万]{{1,3}}[年天]|半[年月天]"
)
_FIRST = re.compile(
    f"[0-9]++|[{_NUMERALS}{relative_firsts()}“\"‘'「Q第本前头首近上下后未过最随接今此刚年岁月凌早中晚傍清]"
)
_LIKELY = re.compile(
    rf"(?<![0-9.])[0-9]{{1,4}}(?={_FOLLOWS})|(?<![0-9.])[12][0-9]{{3}}(?=[-/. ][0-9]|\s|$|[0-9]{{4}}(?![0-9]))"
    r"|(?<![0-9/.-])[01][0-9](?=-[0-3][0-9])|"
    rf"[零〇○一二三四五六七八九十百千两几数半]{{1,8}}(?={_FOLLOWS}|年代)|[十九八七六][一二三四五六七]?五"
    rf"|{relative_beginnings()}|[“\"‘'「](?=[十九八七六][一二三四五六七]?五)|Q[1-4]|第[一二三四1-4] ?个?季|第{_COUNTED}{{1,2}}个月|本世|上个?世"
    rf"|[前头首](?=[两二三123])|[前头首近上下后](?={_COUNTED})|前年|首[季月]|[上下]半年|过去|未来|最近|随后|接下来|今后|此后|刚过去|[今去前明][今明后]两年"
    r"|[年岁][底末初内]|月[底末初]|[凌早中晚傍清上下][晨上午晚间](?=[0-9一二三四五六七八九十两])"
)
_NUMBER = re.compile(f"[{_NUMERALS}]")
_TO = r" ?(?:-{1,2}|—{1,2}|–|~{1,2}|～|至|到|─{1,2}) ?"
_RANGE = re.compile(r"(?:[起]?" + _TO + r"|(?=与|和)(?:与|和)(?=.{2,16}?间))")
_YEARS = re.compile(
    rf"(?P<a>[12][0-9]{{3}}|[一二][零〇一二三四五六七八九]{{3}}){_TO}(?P<b>[12][0-9]{{3}}|[一二][零〇一二三四五六七八九]{{3}})(?P<y> ?年)?(?![0-9])"
)
_MONTHS = re.compile(rf"(?P<a>{SMALL})(?: ?月份?)?(?:{_TO}|[、,，])(?P<b>{SMALL}) ?月(?:份)?(?!{SMALL} ?[日号])")
_DAYS = re.compile(rf"(?P<a>{SMALL})(?: ?[日号])?{_TO}(?P<b>{SMALL}) ?[日号]")
_BARE_YEAR = re.compile(r"(?:19|20)[0-9]{2}(?![0-9.]|[-/年])")
_CLOCK = re.compile(
    r"(?:凌晨|早上|早晨|清晨|上午|中午|下午|傍晚|晚上|晚间|晚)?(?P<h>[0-9]{1,2}(?![0-9])|[一二三四五六七八九十]{1,3}|零|两) ?"
    r"(?:点(?![零〇一二三四五六七八九0-9])(?:钟|半|整|许)?|点(?P<m>[0-9]{2}|[一二三四五]?十[一二三四五六七八九]?|零[一二三四五六七八九])分?|时(?:许|整|[0-9]{1,2}分)"
    r"|:[0-5][0-9](?::[0-5][0-9])?)"
)
_AS_OF = re.compile(r"(?:截[至止]到?|截)$")
_FROM = re.compile(r"(?:从|自|在)$")
_UNTIL_NOW = re.compile(r"起?(?:至今|以来|到现在|至现在)")
_BEFORE = re.compile(r"(?:以前|之前|前)(?![期后沿程景端列往者面三四两十二一1-9夕半])")
_TAIL = re.compile(r"(?:之?间|期间|左右|前后|止|内)(?![部容])")
_LIMIT = re.compile(r"以[上下]")
_PERIODS = frozenset({"half", "quarter", "plan", "decade", "century", "window", "week", "span", "shifted"})


def recognise_times(text: str, reference: date | None, *, year: int | None = None) -> list[TimeExpression]:
    """Time expressions of the text in order, not overlapping; offsets are code points in `text`.

    `reference` is the day on which the text was published; `year` the year of the discourse, for expressions that
    name only a month or a day. What neither can resolve has the period ''. Raises nothing.
    """
    folded = fold(text)
    clock = Clock(reference, year)
    found: list[TimeExpression] = []
    end = 0
    for first in _FIRST.finditer(folded):
        at = first.start()
        if at < end or _LIKELY.match(folded, at) is None:
            continue
        point = _read(folded, at, clock)
        if point is not None:
            found.append(_expression(text, point, folded, end))
            end = found[-1].end
    return found


def _read(text: str, at: int, clock: Clock) -> Point | None:
    char = text[at]
    numeric = _NUMBER.match(char) is not None
    if char in "十九八七六“\"‘'「":
        plan = plan_at(text, at)
        if plan is not None or not numeric:
            return plan
    if numeric or char in "本上第":
        decade = (
            decade_at(text, at, clock) if text.find("代", at, at + 10) > 0 or text.find("世", at, at + 5) > 0 else None
        )
        if decade is not None:
            return decade
    if numeric and at and text[at - 1] in "0123456789." and char.isascii():
        return None
    point = years_together(text, at, clock) if char in "前去今明" else None
    point = point or (_short_range(text, at, clock) if numeric else None)
    if point is None and char in "最近未过":  # 最近一年 before 最近
        point = window_at(text, at, clock)
    point = point or point_at(text, at, clock)
    if point is None and char in "过未近最随接后此刚上下前今":
        point = window_at(text, at, clock)
    if point is None and char in "0123456789零一二三四五六七八九十两凌早上中下晚傍清":
        point = _clock_at(text, at)
    if point is None and numeric:
        point = shifted_at(text, at, clock) or _bare_year(text, at)
    if point is None and char in "年月岁":
        point = _part_alone(text, at, clock)
    return _extended(text, point, clock) if point is not None else None


def _short_range(text: str, at: int, clock: Clock, inherit: Point | None = None) -> Point | None:
    """2016-2020年, 1-10月, 23日至24日: the unit or the year is written once."""
    if at and text[at - 1] in "0123456789./-":
        return None
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
    found = _DAYS.match(text, at)
    month = inherit.month if inherit else clock.base_month
    if found is not None and 1 <= small(found["a"]) < small(found["b"]) <= 31:
        low = make_day(year, month, small(found["a"])) if year and month else None
        high = make_day(year, month, small(found["b"])) if year and month else None
        span = Span(low, high, f"{low}/{high}") if low and high else EMPTY
        return Point(at, found.end(), span, "span", year, month, named)
    return None


def _bare_year(text: str, at: int) -> Point | None:
    """2018 standing alone is a year."""
    found = _BARE_YEAR.match(text, at)
    if found is None or (at and not text[at - 1].isspace()):
        return None
    after = text[found.end() : found.end() + 1]
    if after and not after.isspace():
        return None
    year = int(found.group())
    return Point(at, found.end(), year_range(year, year), "year", year, None, True)


def _part_alone(text: str, at: int, clock: Clock) -> Point | None:
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


def _clock_at(text: str, at: int) -> Point | None:
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


def _extended(text: str, point: Point, clock: Clock) -> Point:
    """The point with the rest of its range: 2017年8月11日至8月22日, 2019年4月12-19日, 去年到现在."""
    if point.unit in ("clock", "duration", "now", "recent"):
        return point
    if point.unit == "year" and point.span is not EMPTY and point.named_year:
        after = point.end + (text[point.end : point.end + 1] == " ")
        inner = _short_range(text, after, clock, point) if after < len(text) and _NUMBER.match(text[after]) else None
        if inner is not None:
            return replace(inner, start=point.start)
    if point.unit == "day" and point.month and point.year:
        point = _shared_day(text, point)
    until_now = _UNTIL_NOW.match(text, point.end)
    if until_now is not None and point.span.first is not None:
        return Point(point.start, until_now.end(), _since(point, clock), "span", None, None, True)
    before = _BEFORE.match(text, point.end)
    today = clock.reference
    if before is not None and today and point.span.last and point.span.last >= today:
        return replace(point, end=before.end(), span=Span(today, point.span.last, point.span.code))
    joint = _RANGE.match(text, point.end)
    if joint is None or joint.end() >= len(text):
        return point
    second = point_at(text, joint.end(), clock, point)
    if second is None or second.unit == "recent":
        return point
    if second.unit == "now":
        return Point(point.start, second.end, _since(point, clock), "span", None, None, True)
    if not point.span.first or not second.span.last or point.span.first > second.span.last:
        return point
    return Point(point.start, second.end, join(point.span, second.span), "span", second.year, second.month, True)


def _shared_day(text: str, point: Point) -> Point:
    """4月12-19日 reads as the 12th first: go on to the 19th."""
    found = re.compile(rf"{_TO}(?P<b>{SMALL}) ?[日号]").match(text, point.end)
    if found is None or point.year is None or point.month is None:
        return point
    last = make_day(point.year, point.month, small(found["b"]))
    if last is None or point.span.first is None or last <= point.span.first:
        return point
    return replace(point, end=found.end(), span=Span(point.span.first, last, f"{point.span.first}/{last}"), unit="span")


def _since(point: Point, clock: Clock) -> Span:
    """From the beginning of the period to the reference, named as finely as the period is."""
    today, span = clock.reference, point.span
    if today is None or span.first is None or span.first > today:
        return EMPTY
    first = span.code.split("/")[0]
    width = len(first) if "Q" not in first and "H" not in first else 7
    low, high = span.first.isoformat()[:width], today.isoformat()[:width]
    return Span(span.first, today, low if low == high else f"{low}/{high}")


def _expression(text: str, point: Point, folded: str, floor: int) -> TimeExpression:
    """The record, with 截至 before it and 以来, 左右, 之前 behind it."""
    kind = {"clock": "clock", "duration": "duration", "now": "now", "recent": "now"}.get(point.unit)
    if kind is None:
        kind = "period" if point.unit in _PERIODS else "date"
    start, end, span = point.start, point.end, point.span
    tail = _TAIL.match(folded, end)
    if point.unit == "duration":
        tail = _LIMIT.match(folded, end)
    if tail is not None and point.unit != "clock":
        end = tail.end()
    code = span.code
    opening = _FROM.search(folded[max(floor, start - 1) : start]) if point.unit == "span" else None
    if opening is not None:
        start -= 1
    prefix = _AS_OF.search(folded[max(floor, start - 3) : start])
    if prefix is not None and kind in ("date", "period") and code:
        kind, code = "as_of", f"as_of:{code.split('/')[-1]}"
        start -= len(prefix.group())
    elif prefix is not None and kind in ("date", "period"):
        kind, start = "as_of", start - len(prefix.group())
    return TimeExpression(start, end, text[start:end], kind, code, span.first, span.last)
