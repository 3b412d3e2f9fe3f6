"""One date or period at one place: ISO forms, years in full or two digits, relative words, parts of the year."""

from __future__ import annotations

import re

from loaders.recognise.calendar_spans import EMPTY, century_year, day_span, make_day, month_span, valid_year
from loaders.recognise.relative_times import relative_at
from loaders.recognise.time_parts import in_year, inside_number, part_of_year
from loaders.recognise.time_types import Clock, Point, digits_of

_ISO = re.compile(
    r"(?P<y>[12][0-9]{3})(?:(?P<s>[-/.])(?P<m>0?[1-9]|1[0-2])(?:[-/.](?P<d>[0-3]?[0-9])(?![0-9]))?(?![0-9])"
    r"| (?P<m2>[01][0-9]) (?P<d2>[0-3][0-9])(?![0-9])|(?P<m3>[01][0-9])(?P<d3>[0-3][0-9])(?![0-9]))"
)

_MONTH_DAY = re.compile(r"(?P<m>0[1-9]|1[0-2])-(?P<d>[0-3][0-9])(?![0-9-])")
_YEAR = re.compile(
    r"(?:(?P<y4>[12][0-9]{3})|(?P<c4>[一二][零〇○一二三四五六七八九]{3})"
    r"|(?P<y2>1[01][0-9]|[0-9]{2})|(?P<c2>[零〇○一二三四五六七八九]{2})) ?"
    r"(?:年(?!代|级|来|期)度?(?:份(?!额))?|(?<=[0-9]{4})(?=[上下]半年|第?[一二三四1-4]季度|Q[1-4](?![0-9])))"
)


def point_at(text: str, pos: int, clock: Clock, inherit: Point | None = None) -> Point | None:
    """The date or period that begins at pos. `inherit` gives year and month to the end of a range."""
    char = text[pos]
    if char.isdigit() and char.isascii():
        iso = _iso_at(text, pos, clock, inherit is not None)
        if iso is not None:
            return iso
    found = _YEAR.match(text, pos)
    if found is not None and not inside_number(text, pos):
        point = _dated_year(text, pos, found, clock)
        if point is not None:
            return point
    point = relative_at(text, pos, clock)
    if point is not None:
        return point
    year = inherit.year if inherit is not None and inherit.year else clock.base_year
    named = bool(inherit and inherit.named_year)
    month = inherit.month if inherit is not None else clock.base_month
    return part_of_year(text, pos, pos, year, named, month, top=True)


_DURATION_BEFORE = "近去来用期时约达超共满续过逾短年这第前后每足立营来了经耗"
_MINGUO = ("民国", "民国 ")
_BEFORE_MINGUO = 1911
_EARLIEST = 60  # 97年 is a year of it, 20年 how long something takes
_THREE_DIGITS = 100
_OF_YEAR = re.compile(r"\d|净?利润|营|收入|产[量值能]|销|数据|总")  # 17年的16.03亿元, not 10年的经验
_DURATION_AFTER = "来间以前后多期的历时余内里连长不等之质半"


def _dated_year(text: str, pos: int, found: re.Match[str], clock: Clock) -> Point | None:
    full = found["y4"] or found["c4"]
    if full is not None:
        year = digits_of(full)
        return in_year(text, pos, found.end(), year) if valid_year(year) else None
    short = found["y2"] or found["c2"]
    assert short is not None
    number = digits_of(short)
    if found["c2"] and short[0] not in "零〇○" and 0 < number % 10 - number // 10 <= 2:  # 五六年
        return None
    before, after = text[pos - 1 : pos], text[found.end() : found.end() + 1]
    of_year = after == "的" and _OF_YEAR.match(text, found.end() + 1)
    lasting = (before and before in _DURATION_BEFORE) or (after and after in _DURATION_AFTER)
    told = text.endswith(_MINGUO, 0, pos)
    if found["y2"] and (told or (clock.minguo and number >= _EARLIEST and not lasting)):
        return in_year(text, pos, found.end(), _BEFORE_MINGUO + number)
    if number >= _THREE_DIGITS:
        return None
    resolved = century_year(number, clock.near_year)
    reading = in_year(text, pos, found.end(), resolved) if resolved else Point(pos, found.end(), EMPTY, "year")
    if reading.unit != "year" or short[0] in "0零〇○" or reading.end > found.end():
        return reading
    if (lasting and not of_year) or resolved is None:
        return None
    near = clock.near_year is not None and (abs(resolved - clock.near_year) <= 5 or found["c2"] or number >= 50)
    return reading if near else None


def _iso_at(text: str, pos: int, clock: Clock, in_range: bool) -> Point | None:
    if inside_number(text, pos) or (pos and text[pos - 1] in "-/" and not in_range):
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
