"""Calendar arithmetic: spans of days, and the period codes of the fact guide."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import MAXYEAR, date, timedelta
from functools import lru_cache

_FIRST_YEAR = 1


@dataclass(frozen=True, slots=True)
class Span:
    """Days from `first` to `last`, both included (None: open), and the code that names them."""

    first: date | None
    last: date | None
    code: str


EMPTY = Span(None, None, "")
_kept = lru_cache(maxsize=1 << 10)  # the news of some years names the same spans again and again


_NAMES = {
    (1, 12): "", (1, 6): "-H1", (7, 12): "-H2", (1, 3): "-Q1", (4, 6): "-Q2", (7, 9): "-Q3", (10, 12): "-Q4",
}  # fmt: skip


def valid_year(year: int) -> bool:
    """Whether the calendar has this year."""
    return _FIRST_YEAR <= year < MAXYEAR


@_kept
def year_span(year: int) -> Span:
    """The year as a span."""
    return Span(date(year, 1, 1), date(year, 12, 31), f"{year:04d}")


@_kept
def month_span(year: int, month: int) -> Span:
    """The month as a span."""
    last = calendar.monthrange(year, month)[1]
    return Span(date(year, month, 1), date(year, month, last), f"{year:04d}-{month:02d}")


@_kept
def day_span(day: date) -> Span:
    """The day as a span."""
    return Span(day, day, day.isoformat())


def make_day(year: int, month: int, day: int) -> date | None:
    """The date, or None when the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


@_kept
def quarter_span(year: int, quarter: int) -> Span:
    """One quarter, 1 to 4."""
    return month_range(year, quarter * 3 - 2, year, quarter * 3)


@_kept
def half_span(year: int, half: int) -> Span:
    """One half of a year, 1 or 2."""
    return month_range(year, half * 6 - 5, year, half * 6)


@_kept
def month_range(year: int, month: int, last_year: int, last_month: int) -> Span:
    """Whole months, both included; 1—6月 is called the half year that it is."""
    first, last = month_span(year, month), month_span(last_year, last_month)
    code = first.code if first.code == last.code else f"{first.code}/{last.code}"
    if year == last_year and (name := _NAMES.get((month, last_month))) is not None:
        code = f"{year:04d}{name}"
    return Span(first.first, last.last, code)


def months_until(year: int, month: int, count: int) -> Span | None:
    """So many months up to the end of one, by the name that they have: a year, half or quarter; None without one."""
    first_year, first = divmod(year * 12 + month - count, 12)
    if not valid_year(first_year):
        return None
    return month_range(first_year, first + 1, year, month)


@_kept
def year_range(first: int, last: int) -> Span:
    """Whole years, both included."""
    return Span(date(first, 1, 1), date(last, 12, 31), f"{first:04d}" if first == last else f"{first:04d}/{last:04d}")


def join(first: Span, last: Span) -> Span:
    """From the beginning of one span to the end of another."""
    low = first.code.removeprefix("as_of:").split("/")[0]
    high = last.code.removeprefix("as_of:").split("/")[-1]
    if len(low) == len(high) == len("2022-04") and low[:4] != high[:4] and low[5].isdigit() != high[5].isdigit():
        low, high = f"{first.first:%Y-%m}", f"{last.last:%Y-%m}"  # 去年10月至今年一季度: in months
    code = f"{low}/{high}" if low and high and low != high else low or high
    return Span(first.first, last.last, code)


def add_months(day: date, months: int) -> date | None:
    """The same day of another month, at most its last; None beyond the calendar."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not valid_year(year):
        return None
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def add_days(day: date, days: int) -> date | None:
    """The day some days on; None beyond the calendar."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def century_year(two_digits: int, reference: int | None) -> int | None:
    """The year that '98年' or '22年' means: the latest that lies at most ten years after the reference."""
    if reference is None:
        return None
    limit = reference + 10
    year = limit - (limit - two_digits) % 100
    return year if year > 0 else None
