"""Periods that are no calendar dates: five-year plans, decades, the last five years, three years ago, lengths of time."""

from __future__ import annotations

import re
from datetime import date

from loaders.recognise.calendar_spans import (
    EMPTY,
    Span,
    add_days,
    add_months,
    month_span,
    valid_year,
    year_range,
    year_span,
)
from loaders.recognise.numerals import numeral_at
from loaders.recognise.time_points import Clock, Point

_QUOTE = "“”\"'‘’「」"
_PLAN = re.compile(
    rf"[{_QUOTE}]?(?P<n>十[一二三四五六七]?五|九五|八五|七五|六五)[{_QUOTE}]?(?:规划|计划)?"
    r"(?P<part>期间|时期|期末|末期|末|以来|初期|初|收官之年|收官|开局之年|开局|中期|后期|中后期|前[一二三两四]年|前期)?"
)
_PLAN_YEARS = {"六五": 1981, "七五": 1986, "八五": 1991, "九五": 1996, "十五": 2001}
_DECADE = re.compile(
    r"(?:(?P<c>[0-9]{1,2}|[一二]?十[一二三四五六七八九]?|本|上个?)世纪 ?(?:(?P<cp>[初中末]|初期|末期|中叶|末叶|以来)|(?P<d>[0-9]0|[一二三四五六七八九]十)年代)?"
    r"|(?P<y4>[12][0-9]{2}0)年代|(?P<d2>[1-9]0|[一二三四五六七八九]十)年代)(?P<part>初期|中期|末期|后期|初|中|末)?"
)
_UNITS = (
    ("个工作日", "day"),
    ("个季度", "quarter"),
    ("个星期", "week"),
    ("个小时", "hour"),
    ("个月", "month"),
    ("星期", "week"),
    ("小时", "hour"),
    ("分钟", "minute"),
    ("周", "week"),
    ("年", "year"),
    ("天", "day"),
    ("日", "day"),
    ("月", "month_word"),
)
_WINDOW = re.compile(r"(?P<w>过去的?|最近的?|近|未来的?|今后的?|此后|随后|接下来的?|前|后|上|下|刚过去的?)(?:整|这)? ?")
_PAST = ("过去", "最近", "近", "前", "上", "刚过去", "过去的", "最近的", "刚过去的")
_AFTER = re.compile(r"(?P<s>以前|之前|前|以后|之后|后|以来|来|以内|之内|内)(?![期后沿程身景端列往者面续台置])")
_MORE = "多余几"


class Length:
    """A length of time: amounts by unit, in the order written; `more` when 多, 余 or 几 is in it."""

    def __init__(self, end: int, amounts: dict[str, float], more: bool, ceiling: float | None) -> None:
        self.end = end
        self.amounts = amounts
        self.more = more
        self.ceiling = ceiling

    @property
    def months(self) -> float:
        """Calendar months of its years, quarters and months."""
        return self.amounts.get("year", 0) * 12 + self.amounts.get("quarter", 0) * 3 + self.amounts.get("month", 0)

    @property
    def days(self) -> float:
        """Days of its weeks and days."""
        return self.amounts.get("week", 0) * 7 + self.amounts.get("day", 0)


def length_at(text: str, pos: int) -> Length | None:
    """四年六个月, 17个多月, 两年半, 半年 at pos."""
    amounts: dict[str, float] = {}
    more, ceiling, end = False, None, pos
    for _ in range(3):
        part = _one_length(text, end)
        if part is None or part[0] in amounts:
            break
        unit, amount, over, top, end = part
        amounts[unit] = amount
        more, ceiling = more or over, top
    return Length(end, amounts, more, ceiling) if amounts else None


def _one_length(text: str, pos: int) -> tuple[str, float, bool, float | None, int] | None:
    if text.startswith("0", pos) and text[pos + 1 : pos + 2].isdigit():  # 05年 is a year
        return None
    if pos >= len(text) or (text[pos] not in "0123456789半几数零一二三四五六七八九十百千万两"):
        return None
    if text[pos] == "几" and text[pos + 1 : pos + 2] in ("年", "个", "天", "周"):
        value, over, top, end = 1.0, True, 10.0, pos + 1
    else:
        numeral = numeral_at(text, pos)
        if numeral is None:
            return None
        value, over, top, end = numeral.value, numeral.over, numeral.ceiling, numeral.end
        if text[pos] == "几" and numeral.over:
            value *= 2  # 几十年 is twenty or more
    if text[end : end + 1] == " ":
        end += 1
    for _ in range(2):
        if end < len(text) and text[end] in _MORE:
            over, end = True, end + 1
        elif text.startswith(("个多", "个半"), end):
            value += 0.5 if text[end + 1] == "半" else 0.0
            over = over or text[end + 1] == "多"
            unit = next(
                (
                    u
                    for w, u in (("月", "month"), ("小时", "hour"), ("星期", "week"), ("季度", "quarter"))
                    if text.startswith(w, end + 2)
                ),
                None,
            )
            word = next((w for w in ("月", "小时", "星期", "季度") if text.startswith(w, end + 2)), "")
            return (unit, value, over, top, end + 2 + len(word)) if unit else None
    for word, unit in _UNITS:
        if text.startswith(word, end):
            end += len(word)
            if (
                unit == "month_word"
                or (word == "日" and not 0 < value < 100)
                or (word == "年" and text[end : end + 1] in ("代", "级", "第"))
            ):
                return None
            if text[end : end + 1] == "半" and text[end + 1 : end + 2] not in ("导", "年", "成"):
                value, end = value + 0.5, end + 1
            elif (
                text[end : end + 1] and text[end] in "多余" and text[end + 1 : end + 2] not in ("家", "个", "名", "项")
            ):
                over, end = True, end + 1
            return unit, value, over, top, end
    return None


def plan_at(text: str, pos: int) -> Point | None:
    """“十四五”期间, 十三五末: 2021/2025, 2020."""
    found = _PLAN.match(text, pos)
    if found is None:
        return None
    name, part = found["n"], found["part"]
    first = _PLAN_YEARS.get(name) or 2001 + 5 * "一二三四五六七".index(name[1]) + 5
    before = text[pos - 1 : pos]
    quoted = found.group()[0] in _QUOTE
    if part is None and not ((quoted or len(name) == 3) and before and before in "在到自至从个"):
        return None
    if len(name) == 2 and not quoted and part not in ("期间", "时期", "期末", "末期"):
        return None
    span = year_range(first, first + 4)
    if part in ("期末", "末期", "末", "收官之年", "收官"):
        span = year_span(first + 4)
    elif part in ("开局之年", "开局", "初", "初期"):
        span = year_span(first)
    elif part is not None and part[0] == "前" and part[-1] == "年":
        span = year_range(first, first + "一二三四".index("二" if part[1] == "两" else part[1]))
    return Point(pos, found.end(), span, "plan", None, None, True)


def decade_at(text: str, pos: int, clock: Clock) -> Point | None:
    """20世纪80年代, 九十年代末, 2010年代, 二十一世纪."""
    found = _DECADE.match(text, pos)
    if found is None or (pos and (text[pos - 1].isdigit() or text[pos - 1] == "第")):
        return None
    decade = found["d"] or found["d2"]
    ten = None
    if decade is not None:
        ten = int(decade) if decade.isascii() else "零一二三四五六七八九".index(decade[0]) * 10
    if found["y4"]:
        first: int | None = int(found["y4"])
    elif found["c"]:
        century = _century(found["c"], clock)
        first = None if century is None else century + (ten or 0)
        if ten is None and first is not None:
            return Point(pos, found.end(), year_range(first, first + 99), "century", None, None, True)
    else:
        now = clock.near_year or 2000
        first = now - now % 100 + (ten or 0)
        first = first - 100 if first > now else first
    if first is None or not valid_year(first):
        return Point(pos, found.end(), EMPTY, "decade")
    low, high = {"初": (0, 2), "初期": (0, 2), "中": (3, 6), "中期": (3, 6)}.get(found["part"], (0, 9))
    if found["part"] in ("末", "末期", "后期"):
        low = 7
    return Point(pos, found.end(), year_range(first + low, first + high), "decade", None, None, True)


def _century(written: str, clock: Clock) -> int | None:
    if written[0] in "本上":
        now = clock.near_year
        return None if now is None else now - now % 100 - (100 if written[0] == "上" else 0)
    if written.isascii():
        return (int(written) - 1) * 100
    numeral = numeral_at(written, 0)
    return None if numeral is None else (int(numeral.value) - 1) * 100


def window_at(text: str, pos: int, clock: Clock) -> Point | None:
    """过去5年, 近三个月, 未来两天, 上2个月."""
    found = _WINDOW.match(text, pos)
    if found is None or found.end() >= len(text):
        return None
    length = length_at(text, found.end())
    if (
        length is None
        or (pos and text[pos - 1] in "以之目今日年此接先")
        or "hour" in length.amounts
        or "minute" in length.amounts
    ):
        return None
    if length.amounts.get("year", 0) > 100:
        return None
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
    if set(length.amounts) == {"year"}:
        years = int(length.amounts["year"])
        low, high = (reference.year - years, reference.year) if past else (reference.year, reference.year + years)
        return Span(first, last, f"{low:04d}/{high:04d}")
    if "month" in length.amounts or "quarter" in length.amounts:
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
    if length is None:
        return None
    found = _AFTER.match(text, length.end)
    suffix = found["s"] if found is not None else ""
    if found is None or "hour" in length.amounts or "minute" in length.amounts:
        return Point(pos, length.end, EMPTY, "duration")
    reference = clock.reference
    if reference is None:
        return Point(pos, found.end(), EMPTY, "duration")
    if suffix == "来":
        return Point(pos, found.end(), EMPTY, "duration")
    return Point(pos, found.end(), _shifted(length, suffix, reference), "shifted")


def _shifted(length: Length, suffix: str, reference: date) -> Span:
    if suffix in ("以内", "之内", "内"):
        last = _moved(reference, length, 1)
        return Span(reference, last, f"{reference}/{last}") if last else EMPTY
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
