"""分别: hands the items of one list to the figures of another, in order."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from loaders.facts.document import Clause, Document, Phrase, within
from loaders.facts.figures import unit_class
from loaders.facts.levels import level_of
from loaders.facts.lexicon import metric_senses
from loaders.facts.metrics import shares_list
from loaders.records import Quantity, Sentence, TimeExpression

_YEAR = len("2021")
_COUNTS = "一二三四五六七八九"
_RECENT = re.compile(r"(?:最?近|过去|此前|前)([二三四五六七八九2-9])年")


def place_in_list(doc: Document, figures: Sequence[Quantity], index: int) -> tuple[int, int]:
    """(place, length) of figures[index] in the list of figures that it stands in; (0, 1) outside of any list."""
    kind = unit_class(figures[index])
    first = last = index
    while first > 0 and _joined(doc, figures[first - 1], figures[first], kind):
        first -= 1
    while last + 1 < len(figures) and _joined(doc, figures[last], figures[last + 1], kind):
        last += 1
    return index - first, last - first + 1


def _joined(doc: Document, left: Quantity, right: Quantity, kind: str) -> bool:
    return unit_class(left) == kind == unit_class(right) and shares_list(doc, left, right)


def respectively(doc: Document, clause: Clause, first_figure: int) -> int:
    """Where 分别 stands in a clause before its figures; -1 when it does not."""
    return max(doc.text.rfind("分别", clause.start, first_figure), doc.text.rfind("依次", clause.start, first_figure))


def distributed_phrase(
    doc: Document, clause: Clause, figures: Sequence[Quantity], index: int, unit: str
) -> Phrase | None:
    """产值、收入分别为120亿元、80亿元: the phrase that belongs to figures[index]; None when nothing is handed out."""
    place, length = place_in_list(doc, figures, index)
    if length < 2 or (at := respectively(doc, clause, figures[index - place].outer_start)) < 0:
        return None
    named = [
        p
        for p in within(doc.nouns, clause.start, at)
        if any(unit in sense.unit_classes for sense in metric_senses().get(p.text, ()))
    ]
    if len(named) < length or not _listed(doc, named[-length:]):
        return None
    return named[-length:][place]


def handed_level(doc: Document, clause: Clause, figures: Sequence[Quantity], index: int) -> str:
    """国家级、省级企业技术中心分别为3家、22家: the level of figures[index]; '' when no levels are handed out."""
    place, length = place_in_list(doc, figures, index)
    if length < 2:
        return ""
    first = figures[index - place].outer_start
    at = respectively(doc, clause, first)
    told = within(doc.levels, clause.start, at if at >= 0 else first)[-length:]
    joined = all(doc.text[a.end : b.start] in ("、", "和", "及", "") for a, b in zip(told, told[1:], strict=False))
    return level_of(doc, told[place]) if len(told) == length and joined else ""


def handed_period(doc: Document, sentence: Sentence, clause: Clause, figures: Sequence[Quantity], index: int) -> str:
    """2020年、2021年营收分别为3亿元、4亿元; 近三年分别为…: the time of figures[index]; '' when none is handed out."""
    place, length = place_in_list(doc, figures, index)
    if length < 2:
        return ""
    at = respectively(doc, clause, figures[index - place].outer_start)
    if at < 0:
        return ""
    times = [t for t in within(doc.times, sentence.start, at) if t.kind not in ("now", "clock")]
    several = times[-length:]
    if len(several) == length and all(t.period for t in several) and _in_a_row(doc, several):
        return several[place].period
    years = _years(times[-1], doc.published) if times else ()
    return years[place] if len(years) == length else ""


def _in_a_row(doc: Document, times: Sequence[TimeExpression]) -> bool:
    return all(doc.text[a.end : b.start] in ("、", "和", "及", "与", "以及", "，", ",") for a, b in pairwise(times))


def _years(time: TimeExpression, published: date | None) -> Sequence[str]:
    """The years of 2019-2021年, and those before the publication that 近三年 means."""
    recent = _RECENT.fullmatch(time.text)
    first, _, last = time.period.partition("/")
    if recent is None and len(first) == len(last) == _YEAR:
        return [str(year) for year in range(int(first), int(last) + 1)]
    if recent is None or published is None:
        return ()
    count = _COUNTS.find(recent[1]) + 1 if recent[1] in _COUNTS else int(recent[1])
    return [str(published.year - count + index) for index in range(count)]


def _listed(doc: Document, phrases: Sequence[Phrase]) -> bool:
    return all(
        any(mark in doc.text[left.end : right.start] for mark in "、和及与")
        for left, right in zip(phrases, phrases[1:], strict=False)
    )
