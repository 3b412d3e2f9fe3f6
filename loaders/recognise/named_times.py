"""Times that date nothing: in a name (九号公司), over its edge (2020年中|环股份), of a rank (近十年来最快的一年)."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from loaders.recognise.times import recognise_times
from loaders.records import EntityMention, TimeExpression

# 是近十年来增加最快的一年, 创五年来新高: how a figure ranks, not when it was.
_RANKS = re.compile(
    "(?:以?来|间|内)?[^，,。；;、]{0,14}?(?:最[^，,。；;、]{1,8}?(?:一年|一次|水平|时期|纪录|月份)|之最|新高|新低)"
)
_SPAN = re.compile("[近五十百]|过去")


def outside_of_names(
    text: str, times: Sequence[TimeExpression], mentions: Sequence[EntityMention], reference: date | None
) -> list[TimeExpression]:
    """The times without those inside of a firm's name, each ending where a name begins; `mentions` in order."""
    starts = [mention.start for mention in mentions]
    kept: list[TimeExpression] = []
    for time in times:
        if _SPAN.match(time.text) and _RANKS.match(text, time.end):
            continue
        if time.text == "一年" and text[time.start - 1 : time.start] == "的":
            continue  # 最快的一年
        index = bisect_right(starts, time.end - 1) - 1
        mention = mentions[index] if index >= 0 else None
        if mention is None or time.start < mention.start < time.end < mention.end:
            kept += _cut(text, time, mention, reference) if mention else [time]
            continue
        holder = mentions[bisect_right(starts, time.start) - 1] if starts[0] <= time.start else None
        inside = holder is not None and holder.start <= time.start and time.end <= holder.end
        if not (inside and holder is not None and holder.entity_type == "enterprise"):
            kept.append(time)
    return kept


def _cut(text: str, time: TimeExpression, mention: EntityMention, reference: date | None) -> list[TimeExpression]:
    """What the words before the name tell, moved to where they stand."""
    read = recognise_times(text[time.start : mention.start], reference)
    return [replace(t, start=t.start + time.start, end=t.end + time.start) for t in read]
