"""Period codes of the fact guide: 2022, 2022-Q1, 2022-04-07, 2022-01/2022-02, as_of:2021-12."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache

_PERIOD = re.compile(r"(?P<y>\d{4})(?:-(?P<part>[QH]\d)|-(?P<m>\d\d)(?:-(?P<d>\d\d))?)?")


@lru_cache(maxsize=1 << 12)  # an article's figures share a handful of periods
def first_day(period: str) -> date | None:
    """First day of a period code; None for an empty one."""
    found = _PERIOD.fullmatch(period.removeprefix("as_of:").split("/")[0])
    if found is None:
        return None
    part, month, day = found["part"], found["m"], found["d"]
    first = int(month) if month else 1 if not part else (int(part[1]) - 1) * (3 if part[0] == "Q" else 6) + 1
    return date(int(found["y"]), first, int(day) if day else 1)


@lru_cache(maxsize=1 << 12)  # an article's figures share a handful of periods
def last_day(period: str) -> date | None:
    """Last day of a period code; None for an empty one."""
    code = period.removeprefix("as_of:").split("/")[-1]
    found = _PERIOD.fullmatch(code)
    if found is None:
        return None
    year, part, month, day = int(found["y"]), found["part"], found["m"], found["d"]
    if day:
        return date(year, int(month), int(day))
    last = int(month) if month else 12 if not part else int(part[1]) * (3 if part[0] == "Q" else 6)
    return date(year + last // 12, last % 12 + 1, 1) - timedelta(days=1)
