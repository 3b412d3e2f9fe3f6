"""A day without its month: 28日 is of the month told before it, not of that in which the text was published."""

from __future__ import annotations

import re
from datetime import date

from loaders.recognise.time_types import SMALL, Clock, Point, small

_DAY_ALONE = re.compile(rf"(?P<d>{SMALL}) ?(?:[日号]|(?:至|到|-|—|~|～) ?{SMALL} ?[日号])")
_NAMED_MONTH = re.compile("[月/.-]")
_NEWS_AGE = 45  # days from what is told to the page that prints it
_BACK = 3  # days: 28日上午…，27日至28日两天
_AHEAD = 10  # days after the publication that a page's own date may be off by
_COMING = re.compile("[将拟至前待到]|定于|计划|预计|本月|有望|力争|确保|截止|报名")
_REACH = 12  # characters


def full_day(text: str, point: Point, clock: Clock, told: Point | None) -> Point | None:
    """The last day that the text tells with its month, shortly before it was published: `point`, or `told`."""
    today, first = clock.reference, point.span.first
    if today is None or first is None or point.month is None or point.unit not in ("day", "span"):
        return told
    if not _NAMED_MONTH.search(text, point.start, point.end) or "日" not in text[point.start : point.end]:
        return told
    return point if 0 <= (today - first).days <= _NEWS_AGE else None


def month_of_day(text: str, point: Point, clock: Clock, told: Point | None) -> date | None:
    """The day by whose month a bare day is to be read again; None where the month of the publication is right."""
    alone = _DAY_ALONE.match(text, point.start) if point.unit in ("day", "span") else None
    today = clock.reference
    if alone is None or today is None or text[point.start - 1 : point.start] in ("月", "/", "-"):
        return None
    number = small(alone["d"])
    if told is not None and told.span.first is not None:
        day = told.span.first
        same = (day.year, day.month) == (today.year, today.month)
        return None if same or number < day.day - _BACK else day
    near = text[max(0, point.start - _REACH) : point.end + _REACH]
    if number <= today.day + _AHEAD or _COMING.search(near):
        return None
    return date(today.year - (today.month == 1), (today.month - 2) % 12 + 1, 1)  # 28日, told on the 2nd
