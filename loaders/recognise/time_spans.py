"""Spans told by their length: 过去5年, 三年前, 两个月内, 今明两年."""

from __future__ import annotations

import re
from datetime import date

from loaders.recognise.calendar_spans import EMPTY, Span, add_days, add_months, month_span, valid_year, year_range
from loaders.recognise.lengths import Length, length_at
from loaders.recognise.time_types import Clock, Point

_WINDOW = re.compile(r"(?P<w>过去的?|最近的?|近|未来的?|今后的?|此后|随后|接下来的?|前|后|上|下|刚过去的?)(?:整|这)? ?")
_PAST = ("过去", "最近", "近", "前", "上", "刚过去", "过去的", "最近的", "刚过去的")
_SEVERAL = 2  # years that are told as years: 过去5年; 过去一年 is told by its months
_NEARLY_OVER = 10  # month from which on the year of the publication is the last of 近三年
_AFTER = re.compile(r"(?P<s>以前|之前|前|以后|之后|后|以来|来|以内|之内|内)(?![期后沿程身景端列往者面续台置])")


def window_at(text: str, pos: int, clock: Clock) -> Point | None:
    """过去5年, 近三个月, 未来两天, 上2个月."""
    found = _WINDOW.match(text, pos)
    if found is None or found.end() >= len(text):
        return None
    length = length_at(text, found.end())
    if (
        length is None
        or (pos and text[pos - 1] in "以之目今日年此接先提")
        or "hour" in length.amounts
        or "minute" in length.amounts
    ):
        return None
    if length.amounts.get("year", 0) > 100 or not any(length.amounts.values()):
        return None  # 下0年
    word = found["w"]
    if word in ("上", "下", "后", "前") and text[found.end()] == "半":
        return None
    if word == "后" and pos and text[pos - 1] not in "，,。、 在":
        return None
    end = length.end
    if text[end : end + 1] == "来" or text.startswith("以来", end):
        end += 1 if text[end] == "来" else 2
    elif text.startswith(("间", "里", "中"), end) and text[end : end + 2] not in ("中国", "中央", "中心", "间接"):
        end += 1
    past = word in _PAST
    if word == "前" and set(length.amounts) == {"month"} and length.amounts["month"] > 1:
        return None  # 前两个月 of a report are the first two of its year
    if word == "前" and set(length.amounts.values()) == {1.0}:  # 前一天, 前一年: before something that the text tells
        return Point(pos, end, EMPTY, "window")
    return Point(pos, end, _window(length, clock.reference, past), "window")


def _window(length: Length, reference: date | None, past: bool) -> Span:
    if reference is None:
        return EMPTY
    sign = -1 if past else 1
    base = reference if past else add_days(reference, 1)
    if base is None:
        return EMPTY
    other = add_months(base, sign * int(length.months)) if length.months else add_days(base, sign * int(length.days))
    if other is not None and length.months % 1:
        other = add_days(other, sign * int(length.months % 1 * 30))
    if other is None:
        return EMPTY
    first, last = (other, reference) if past else (base, add_days(other, -1))
    if last is None:
        return EMPTY
    if not past and not length.more and set(length.amounts) == {"year"} and length.amounts["year"] >= 1:
        return Span(first, last, f"{reference.year:04d}/{reference.year + int(length.amounts['year']):04d}")
    if length.more:
        return Span(first, last, "")  # 近几年: nobody knows how many
    if set(length.amounts) == {"year"} and length.amounts["year"] >= _SEVERAL and length.amounts["year"] % 1 == 0:
        full = reference.year if reference.month >= _NEARLY_OVER else reference.year - 1  # the last year that counts
        return Span(first, last, f"{full - int(length.amounts['year']) + 1:04d}/{full:04d}")
    if length.months:
        return Span(first, last, f"{first:%Y-%m}/{last:%Y-%m}")
    return Span(first, last, f"{first}/{last}")


_NEIGHBOURS = {"前": -2, "去": -1, "今": 0, "明": 1, "后": 2}


def years_together(text: str, pos: int, clock: Clock) -> Point | None:
    """今明两年, 去今两年."""
    first, last = text[pos], text[pos + 1 : pos + 2]
    if not text.startswith("两年", pos + 2) or _NEIGHBOURS.get(last, -9) != _NEIGHBOURS.get(first, 9) + 1:
        return None
    year = clock.near_year
    span = year_range(year + _NEIGHBOURS[first], year + _NEIGHBOURS[last]) if year and 3 < year < 9990 else EMPTY
    return Point(pos, pos + 4, span, "span", None, None, True)


def shifted_at(text: str, pos: int, clock: Clock) -> Point | None:
    """三年前, 两个月后, 3年以来, 一年半以前; a plain length of time is a duration."""
    length = length_at(text, pos)
    if length is None or (pos and text[pos - 1] == "第"):
        return None
    found = _AFTER.match(text, length.end)
    suffix = found["s"] if found is not None else ""
    if found is None or "hour" in length.amounts or "minute" in length.amounts:
        return Point(pos, length.end, EMPTY, "duration")
    reference = clock.reference
    if reference is None:
        return Point(pos, found.end(), EMPTY, "duration")
    if suffix == "来" or (suffix == "以来" and length.amounts == {"year": 1}):
        return Point(pos, found.end(), EMPTY, "duration")  # 挂牌一年以来: since then, not since a year ago
    return Point(pos, found.end(), _shifted(length, suffix, reference), "shifted")


def _shifted(length: Length, suffix: str, reference: date) -> Span:
    if suffix in ("以内", "之内", "内"):
        last = _moved(reference, length, 1)
        if last is None:
            return EMPTY
        in_years = set(length.amounts) == {"year"} and length.amounts["year"] >= _SEVERAL
        return Span(reference, last, f"{reference.year:04d}/{last.year:04d}" if in_years else f"{reference}/{last}")
    back = suffix in ("以前", "之前", "前", "以来")
    target = _around(reference, length, -1 if back else 1)
    if target.first is None or target.last is None:
        return EMPTY
    if suffix == "以来":
        return Span(target.first, reference, f"{target.code.split('/')[0]}/{reference}")
    if suffix in ("以前", "之前"):
        return Span(None, target.last, "")
    return target


def _moved(reference: date, length: Length, sign: int) -> date | None:
    moved = add_months(reference, sign * int(length.months))
    extra = int(length.days + length.months % 1 * 30)
    return add_days(moved, sign * extra) if moved else None


def _around(reference: date, length: Length, sign: int) -> Span:
    """The year, month or day that lies that far away; both ends when the length is vague (二十几年)."""
    if set(length.amounts) == {"year"} and length.amounts["year"] % 1 == 0:
        near = reference.year + sign * int(length.amounts["year"])
        far = reference.year + sign * int(length.ceiling) if length.ceiling else near
        low, high = min(near, far), max(near, far)
        return year_range(low, high) if valid_year(low) and valid_year(high) else EMPTY
    if length.months % 1:
        moved_day = _moved(reference, length, sign)
        return Span(moved_day, moved_day, moved_day.isoformat()) if moved_day else EMPTY
    if length.months:
        moved = add_months(reference, sign * int(length.months))
        return month_span(moved.year, moved.month) if moved else EMPTY
    day = add_days(reference, sign * int(length.days))
    return Span(day, day, day.isoformat()) if day else EMPTY
