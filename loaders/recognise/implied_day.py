"""The day near which a text was written that nobody dates: what it tells of as past, beside 今年 and 去年."""

from __future__ import annotations

import calendar
import re
from datetime import date

_RELATIVE = re.compile(
    "今年|去年|上年|前年|明年|本月|上月|上个月|昨日|昨天"
    r"|(?<![年\d])(?:上半年|前三季度|[一二三]季度|1[—\-–－~～至](?:1[0-2]|[1-9])月)"  # 截至2016年6月底…。1-6月，
)
_YEAR = re.compile(
    r"(?<![\d.])(?P<y>20[0-4]\d)年"
    r"(?P<part>第?[一二三四]季度|前三季度|上半年|前(?P<n>[二三四五六七八九十]|1[01]|[2-9])个?月|1?[—\-~至]?(?P<m>1[0-2]|[1-9])月)?"
)
# 到2025年, 计划2026年投产: what is to come dates nothing; 2024年计划投资 neither.
_AHEAD_BEFORE = re.compile(
    r"(?:(?<!截)[到至]|力争|预计|计划|将于|有望|拟于|拟从|争取|目标|规划|预期|前瞻|展望|确保|于)[^，,。；;]{0,6}$"
)
_AHEAD_BEHIND = re.compile(
    r"(?!便|就|已|即已|[^，,。；;]{0,12}?(?:建成|投产|竣工|达产|完工)了)[^，,。；;]{0,12}?(?:计划|力争|目标|预计|将|拟|逐步|有望|前建成|前完成|底前|投产|建成|竣工|达产|完工|规划|预期|确保)"
)
_ENDS = {"一": 3, "二": 6, "三": 9, "四": 12}
_COUNTS = {char: at for at, char in enumerate("〇一二三四五六七八九十")}
_DATELINE = re.compile(r"(?P<m>1[0-2]|[1-9])月(?P<d>3[01]|[12]\d|[1-9])日")
_SENT = re.compile(_DATELINE.pattern + "(?:电|讯|消息)")
_EVENT = re.compile(  # 12月8日，2017年某县签约仪式举行; 2月13日，公司提出了2009年发展目标
    _DATELINE.pattern
    + r"[^。；;]{0,40}?(?P<y>20[0-4]\d)年(?!度?(?:总结|表彰|考核|全年)|[末底初])[^，,。；;、\d]{0,24}?"
    "(?:仪式|大会|推介会|洽谈会|活动|会议|论坛|发展目标|目标任务|工作目标|重点项目)"
)
_DAYS_LATE = 10  # from the dateline to the page that prints it
_HEAD = 200  # characters in which a dateline stands
_MOST = 400  # years of one text that are looked at


def written_on(text: str, published: date | None) -> date | None:
    """The day of a dateline (本报某地4月12日电) shortly before the publication, from which 今天 counts; else that."""
    line = _SENT.search(text[:_HEAD]) if published is not None else None
    if published is None or line is None:
        return published
    month = int(line["m"])
    year = published.year - (month > published.month)
    sent = date(year, month, min(int(line["d"]), calendar.monthrange(year, month)[1]))
    return sent if 0 <= (published - sent).days <= _DAYS_LATE else published


def implied_day(text: str) -> date | None:
    """A day of the year in which a text seems to have been written; None where it does not tell.

    The last year named is the text's own where a part of it is told as past (2021年一季度); a year told whole may as
    well be the one before. Years that are only planned for do not count.
    """
    if not _RELATIVE.search(text):
        return None
    told = [found for _, found in zip(range(_MOST), _YEAR.finditer(text), strict=False) if _is_past(text, found)]
    latest = max((int(found["y"]) for found in told), default=0)
    parts = [month for found in told if int(found["y"]) == latest and (month := _last_month(found))]
    return _near(text, latest, max(parts)) if parts else _of_event(text)


def _of_event(text: str) -> date | None:
    """The dateline's day in the year that the event of that day bears in its name; None for none."""
    event = _EVENT.search(text[:_HEAD])
    if event is None:
        return None
    year, month = int(event["y"]), int(event["m"])
    return date(year, month, min(int(event["d"]), calendar.monthrange(year, month)[1]))


def _is_past(text: str, found: re.Match[str]) -> bool:
    before = text[max(0, found.start() - 10) : found.start()]
    return not _AHEAD_BEFORE.search(before) and not _AHEAD_BEHIND.match(text, found.end())


def _last_month(found: re.Match[str]) -> int:
    part = found["part"] or ""
    if not part:
        return 0
    if found["m"]:
        return int(found["m"])
    if found["n"]:
        return int(found["n"]) if found["n"].isdigit() else _COUNTS[found["n"]]
    return 6 if "半年" in part else 9 if "前三" in part else _ENDS[part.removeprefix("第")[0]]


def _near(text: str, year: int, month: int) -> date:
    """The dateline's day (中新社某地4月28日电) where it lies behind the month, else the last day of the month."""
    line = _DATELINE.search(text[:_HEAD])
    if line is not None and int(line["m"]) >= month:
        day = min(int(line["d"]), calendar.monthrange(year, int(line["m"]))[1])
        return date(year, int(line["m"]), day)
    return date(year, month, calendar.monthrange(year, month)[1])
