"""Five-year plans, decades and centuries."""

from __future__ import annotations

import re

from loaders.recognise.calendar_spans import EMPTY, valid_year, year_range, year_span
from loaders.recognise.numerals import numeral_at
from loaders.recognise.time_types import Clock, Point

_QUOTE = "“”\"'‘’「」"
_PLAN = re.compile(
    rf"[{_QUOTE}]?(?P<n>十[一二三四五六七]?五|九五|八五|七五|六五)[{_QUOTE}]?(?:规划|计划)?"
    r"(?P<part>期间|时期|期末|末期|末|以来|初期|初|收官之年|收官|开局之年|开局|中期|后期|中后期|前[一二三两四]年|前期)?"
)

# “十三五”申请专利1000项, “十三五”全市新增专利3000件
_DID = re.compile(
    "(?:全[省市区县国]|我[省市区县国])?(?:共|累计|共计|总共)?(?:申请|新增|实现|引进|建成|投入|获得?)(?!情况|目标|任务)"
)

_PLAN_YEARS = {"六五": 1981, "七五": 1986, "八五": 1991, "九五": 1996, "十五": 2001}
_DECADE = re.compile(
    r"(?:(?P<c>[0-9]{1,2}|[一二]?十[一二三四五六七八九]?|本|上个?)世纪 ?"
    r"(?:(?P<cp>[初中末]|初期|末期|中叶|末叶|以来)|(?P<d>[0-9]0|[一二三四五六七八九]十)年代)?"
    r"|(?P<y4>[12][0-9]{2}0)年代|(?P<d2>[1-9]0|[一二三四五六七八九]十)年代)(?P<part>初期|中期|末期|后期|初|中|末)?"
)

_CENTURY_PARTS = {"初": (0, 9), "中": (40, 59), "末": (90, 99)}


def plan_at(text: str, pos: int) -> Point | None:
    """“十四五”期间, 十三五末: 2021/2025, 2020."""
    found = _PLAN.match(text, pos)
    if found is None:
        return None
    name, part = found["n"], found["part"]
    first = _PLAN_YEARS.get(name) or 2001 + 5 * "一二三四五六七".index(name[1]) + 5
    before = text[pos - 1 : pos]
    quoted = found.group()[0] in _QUOTE
    if part is None and found.group().endswith("划"):  # the plan as a document: “十二五”规划
        return None
    sure = quoted or len(name) == 3
    led = bool(before) and before in "在到自至从个"
    if part is None and not (sure and (led or _DID.match(text, found.end()))):
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
            low, high = _CENTURY_PARTS.get((found["cp"] or found["part"] or " ")[0], (0, 99))
            return Point(pos, found.end(), year_range(first + low, first + high), "century", None, None, True)
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
