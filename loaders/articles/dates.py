"""Published dates, as columns, front matter, meta tags and the heads of articles write them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime

CHINA = timezone(timedelta(hours=8))  # an instant counts as the day that it is in China
# `2011-03-29`, `2023年4月7日`, `2021/6/9`, `2024.01.31`; not 2023年1-9月, 2023年1.5亿元
DAY = re.compile(
    r"(?<![\d.])(\d{4}) ?(?:年 ?(?=\d{1,2} ?月)|[-/.] ?(?=\d{1,2} ?[-/.]))(\d{1,2}) ?[-/.月] ?(\d{1,2})(?![\d%.]| ?月)"
)
HAN_DAY = re.compile(
    "([二一][〇零○一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日"
)
MONTH_ALONE = re.compile(  # `（二〇二三年十二月）`, in NFKC
    r"[\s(]{0,4}(?:(?P<y>\d{4}) ?年 ?(?P<m>\d{1,2})"
    r"|(?P<hy>[二一][〇零○一二三四五六七八九]{3})年(?P<hm>[一二三四五六七八九十]{1,2})) ?月[\s)]{0,4}"
)
HAN_DIGITS = {**{char: str(at) for at, char in enumerate("〇一二三四五六七八九")}, "零": "0", "○": "0"}
COMPACT = re.compile(r"(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)")  # `20110329`, only where a column tells a date
EARLIEST, LATEST = 1949, 2100  # years
MONTHS = 12  # of a year
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
    """Days written out in a text, in its order; in Chinese numerals (二〇二三年四月七日) where there is no other."""
    text = unicodedata.normalize("NFKC", text)
    return _dates(DAY, text if DAY.search(text) else HAN_DAY.sub(_in_digits, text))


def month_alone(line: str) -> date | None:
    """Last day of the month that a line names and nothing else: （二〇二三年十二月）; None for any other line."""
    found = MONTH_ALONE.fullmatch(unicodedata.normalize("NFKC", line[:MAX_LENGTH]))
    if found is None:
        return None
    year = int(found["y"] or "".join(HAN_DIGITS[char] for char in found["hy"]))
    month = int(found["m"] or _count(found["hm"]))
    if not 1 <= month <= MONTHS:
        return None
    return _in_range(date(year + month // MONTHS, month % MONTHS + 1, 1) - timedelta(days=1))


def _in_digits(found: re.Match[str]) -> str:
    year = "".join(HAN_DIGITS[char] for char in found[1])
    return f"{year}-{_count(found[2])}-{_count(found[3])}"


def _count(numeral: str) -> int:
    """1 to 99 of 一 to 九十九; 0 where the numeral is none."""
    tens, ten, ones = numeral.rpartition("十")
    low = HAN_DIGITS.get(ones, "0" if ten else "")
    high = (HAN_DIGITS.get(tens, "") if tens else "1") if ten else "0"
    return int(high + low) if high.isdigit() and low.isdigit() else 0


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
