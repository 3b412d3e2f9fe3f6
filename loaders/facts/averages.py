"""The years that an average growth is of: 年均增长, 两年平均增长."""

from __future__ import annotations

import re

from loaders.facts.document import Clause, Document, within
from loaders.facts.timelines import Timeline, told_in
from loaders.recognise.time_types import small
from loaders.records import Sentence

_AVERAGE_OF = re.compile(r"(?<!\d)(?P<n>[二三四五六七八九十\d]{1,2}|两)年(?:年均|平均)")
_PLAN_END = re.compile('五[”"]?(?:期末|末期?|收官)')
_PAIR = 2  # years: from and to
_UP_TO = re.compile("[到至为]")


def of_average(doc: Document, sentence: Sentence, clause: Clause, at: int, timeline: Timeline) -> str | None:
    """Code of the years that 年均增长 at `at` is of; '' where no code tells them, None where nothing here does."""
    if span := _between(doc, sentence, at):
        return span
    if years := _AVERAGE_OF.search(doc.text, clause.start, at):
        return _years_up_to(doc, sentence, at, small(years["n"]), timeline)
    return None


def length(period: str) -> int:
    """Years of 2021/2023; 0 for what is no span of years."""
    first, _, last = period.partition("/")
    return int(last[:4]) - int(first[:4]) + 1 if last else 0


def _between(doc: Document, sentence: Sentence, at: int) -> str:
    """由2020年的390亿元增长到2024年的1050亿元，年均增长28%: the years between; '' when no two such years are told.

    “十一五”末，…年均增长20%: the five years that end then.
    """
    years = [t for t in within(doc.times, sentence.start, at) if len(t.period) == len("2021")]
    if years and _PLAN_END.search(years[-1].text):
        return f"{int(years[-1].period) - 4}/{years[-1].period}"
    if len(years) < _PAIR:
        return ""
    first, last = years[-_PAIR:]
    listed = doc.text[first.end : last.start] in ("、", "和", "及", "与", "至", "到")
    if listed and first.period < last.period:
        start = years[-3] if len(years) > _PAIR and doc.text[years[-3].end : first.start] == "、" else first
        return f"{start.period}/{last.period}"  # 2020年、2021年和2022年…，年均增长34%
    rises = doc.text[first.start - 1 : first.start] in ("从", "由", "自") and first.period < last.period
    return f"{first.period}/{last.period}" if rises and _UP_TO.search(doc.text, first.end, last.start) else ""


def _years_up_to(doc: Document, sentence: Sentence, at: int, count: int, timeline: Timeline) -> str:
    """2021年一季度，…两年平均增长13.8%: on the same part of the year so many years before.

    '' for months of a year (1—9月): no code tells the same months of several years.
    """
    if length(timeline.span) == count:
        return timeline.span
    told = [t.period for t in told_in(doc, sentence.start, at)] or [timeline.growth]
    of = told[-1].removeprefix("as_of:")
    return f"{int(of[:4]) - count}{of[4:]}/{of}" if len(of) in (len("2021"), len("2021-Q1")) else ""
