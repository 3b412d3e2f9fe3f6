"""Times told from the day of reading: 今年, 上个月, 昨日, 目前 (seeds/relative_times.csv)."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from loaders.recognise.calendar_spans import EMPTY, Span, add_days, add_months, day_span, quarter_span, valid_year
from loaders.recognise.time_parts import in_month, in_year
from loaders.recognise.time_types import Clock, Point
from loaders.vocabulary import rows


@cache
def _relatives() -> dict[str, tuple[tuple[str, str, int, str, bool, str], ...]]:
    found: dict[str, list[tuple[str, str, int, str, bool, str]]] = {}
    for r in rows("relative_times"):
        entry = (r["word"], r["unit"], int(r["offset"]), r["anchor"], r["needs_boundary"] == "yes", r["not_before"])
        found.setdefault(r["word"][0], []).append(entry)
    return {first: tuple(sorted(words, key=lambda w: -len(w[0]))) for first, words in found.items()}


def relative_pairs() -> frozenset[str]:
    """First two characters of every relative expression."""
    return frozenset(entry[0][:2] for words in _relatives().values() for entry in words)


_BOUNDARY = frozenset("到在于至从比较与和、,，。；：“（( \n\t自")


def relative_at(text: str, pos: int, clock: Clock) -> Point | None:
    """今年, 上个月, 昨日, 目前 at pos."""
    for word, unit, offset, anchor, alone, not_before in _relatives().get(text[pos], ()):
        end = pos + len(word)
        if not text.startswith(word, pos) or (text[end : end + 1] or "\0") in not_before:
            continue
        if alone and pos and text[pos - 1] not in _BOUNDARY:
            continue
        if word == "今天" and text[pos - 1 : pos] == "的":
            unit = "now"  # 三十年后的今天, 改革开放的今天: no day
        return _relative(text, pos, end, unit, offset, anchor, clock)
    return None


_ANY_YEAR = 2000
_SPRING = 3  # the last month in which the year before is summed up
_YEAR_ENDS = 10  # the month from which 新的一年 is the next one


def _new_year(clock: Clock) -> int | None:
    """The year that 新的一年 looks ahead to: the coming one at the end of a year, else that of the page's day."""
    if clock.reference is None:
        return clock.year + 1 if clock.year is not None else None
    if _SPRING < clock.reference.month < _YEAR_ENDS:
        return None
    return clock.reference.year + (clock.reference.month >= _YEAR_ENDS)


def _year_behind(clock: Clock) -> int | None:
    """The year that 一年来 looks back on: told in its last months, or in the first ones of the next."""
    day = clock.reference
    if day is None or _SPRING < day.month < _YEAR_ENDS:
        return None
    return day.year - (day.month <= _SPRING)


def _relative(text: str, pos: int, end: int, unit: str, offset: int, anchor: str, clock: Clock) -> Point | None:
    if unit in ("now", "recent"):
        today = day_span(clock.reference) if clock.reference and unit == "now" else EMPTY
        return Point(pos, end, Span(today.first, today.last, ""), unit)
    if unit in ("new_year", "past_year"):
        year = _new_year(clock) if unit == "new_year" else _year_behind(clock)
        return in_year(text, pos, end, year) if year is not None and valid_year(year) else None
    if unit == "year":
        base = {"discourse": clock.year, "either": clock.base_year}.get(anchor, clock.near_year)
        if base is None or not valid_year(base + offset):  # 同年12月 is read as one, without a period
            return replace(in_year(text, pos, end, _ANY_YEAR), span=EMPTY, year=None)
        return in_year(text, pos, end, base + offset)
    reference = clock.reference
    if unit == "month" and reference is None:
        return in_month(text, pos, end, None, 1, True)
    told_elsewhere = anchor == "discourse" or (
        anchor == "either" and clock.year not in (None, reference and reference.year)
    )
    if reference is None or told_elsewhere:  # 当日, 同月: the day or month that the text spoke of
        return Point(pos, end, EMPTY, unit, named_year=True)
    if unit == "month":
        day = add_months(reference, offset)
        return in_month(text, pos, end, day.year, day.month, True) if day else None
    if unit == "quarter":
        day = add_months(reference, offset * 3)
        return Point(pos, end, quarter_span(day.year, (day.month + 2) // 3), "quarter", day.year) if day else None
    if unit == "day":
        day = add_days(reference, offset)
        return Point(pos, end, day_span(day) if day else EMPTY, "day", named_year=True)
    monday = add_days(reference, offset * 7 - reference.weekday())
    if monday is None:
        return None
    if text[end : end + 1] and text[end] in "一二三四五六日天":
        day = add_days(monday, "一二三四五六日".index("日" if text[end] == "天" else text[end]))
        return Point(pos, end + 1, day_span(day), "day", named_year=True) if day else None
    sunday = add_days(monday, 6)
    return Point(pos, end, Span(monday, sunday, f"{monday}/{sunday}"), "week") if sunday else None
