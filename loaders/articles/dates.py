"""Published dates, as columns, front matter, meta tags and the heads of articles write them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime

CHINA = timezone(timedelta(hours=8))  # an instant counts as the day that it is in China
# `2011-03-29`, `2023年4月7日`, `2021/6/9`, `2024.01.31`
DAY = re.compile(r"(?<![\d.])(\d{4}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2})(?![\d%.])")
COMPACT = re.compile(r"(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)")  # `20110329`, only where a column tells a date
EARLIEST, LATEST = 1949, 2100  # years
MAX_LENGTH = 200  # characters of a value that is worth reading


def parse_date(value: object) -> date | None:
    """Day of a value that is said to be a date; None when it is none. Instants with a zone count in China's time."""
    if isinstance(value, datetime):
        return _in_range(_local(value))
    if isinstance(value, date):
        return _in_range(value)
    text = unicodedata.normalize("NFKC", str(value)).strip()[:MAX_LENGTH]
    for parse in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            found = _in_range(_local(parse(text)))
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
        if found:
            return found
    return next(dates_in(text), None) or next(_dates(COMPACT, text), None)


def dates_in(text: str) -> Iterator[date]:
    """Days written out in a text, in its order."""
    return _dates(DAY, unicodedata.normalize("NFKC", text))


def _dates(pattern: re.Pattern[str], text: str) -> Iterator[date]:
    for found in pattern.finditer(text):
        try:
            day = _in_range(date(int(found[1]), int(found[2]), int(found[3])))
        except ValueError:
            continue
        if day:
            yield day


def _local(moment: datetime) -> date:
    return (moment.astimezone(CHINA) if moment.tzinfo else moment).date()


def _in_range(day: date) -> date | None:
    return day if EARLIEST <= day.year <= LATEST else None
