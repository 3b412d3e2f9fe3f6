"""What a day closes: 截至6月30日止六个月 is a half year, 截至12月31日止年度 a year."""

from __future__ import annotations

import re

from loaders.recognise.calendar_spans import Span, months_until
from loaders.recognise.time_types import small

# What a day closes: 截至6月30日止六个月, 截至6月底止的中期业绩. Months of it.
_CLOSED = re.compile(
    r"的?(?:(?P<n>三|六|九|十二|[369]|12) ?个月|(?P<half>上半年度?|半年度?|中期)|(?P<three>首[三3]季度?|前三季度)"
    r"|(?P<quarter>第?[一二三四1-4首]?季度?)|(?P<year>(?:财政|财务|会计)?年度|财年|全年))"
)


def closed(text: str, end: int, span: Span) -> tuple[Span, int] | None:
    """截至6月30日止六个月: the months that the day closes, and where they are told; None when it closes none."""
    found = _CLOSED.match(text, end)
    if found is None or span.last is None or not (text[end - 1] == "止" or found.group()[0] == "的"):
        return None
    if found["n"]:
        months = small(found["n"])
    else:
        months = 12 if found["year"] else 9 if found["three"] else 6 if found["half"] else 3
    covered = months_until(span.last.year, span.last.month, months)
    return (covered, found.end()) if covered is not None else None
