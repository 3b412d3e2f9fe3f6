"""Which time expression governs a figure: the nearest before it, reaching on until the next one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from loaders.facts.document import Clause, Document, within
from loaders.facts.words import alternation, words
from loaders.records import Sentence, TimeExpression

_REACHING = frozenset({"date", "period", "as_of", "now"})
_COMPARED = re.compile(alternation("compared") + "$")
_NOW = re.compile(alternation("now"))
_COMPLETION = re.compile(alternation("completion"))
_BEHIND = 12  # characters behind a figure within which its time may stand: 600MW于2010年达产


@dataclass(slots=True)
class Timeline:
    """The time that the text stands in, carried from sentence to sentence of a paragraph."""

    carried: TimeExpression | None = None
    growth: str = ""  # period of the last change told: lists of changes go on for paragraphs
    year: str = ""  # last year named: what 当年 means
    paragraph: int = -1


def governing(
    doc: Document, sentence: Sentence, clause: Clause, at: int, timeline: Timeline, is_flow: bool, is_growth: bool
) -> str:
    """Period code for a figure at an offset; '' when none governs it."""
    told = _told(doc, clause.start, clause.end)
    before = [t for t in told if t.start < at]
    completion = _completion(doc, sentence.start, at)
    if before:
        return "" if before[-1].start < completion else _code(before[-1], timeline)
    if told and told[0].kind != "now" and told[0].start - at < _BEHIND:
        return _code(told[0], timeline)
    if completion >= 0:
        return ""
    if _NOW.match(doc.text, clause.start):
        return ""
    # 于2010年达产 dates its own clause only; an opening date dates what follows.
    earlier = [t for t in _told(doc, sentence.start, clause.start) if doc.text[t.start - 1 : t.start] != "于"]
    if earlier:
        return _code(earlier[-1], timeline)
    if is_growth and timeline.growth:
        return timeline.growth
    if is_flow and timeline.carried is not None:
        return _code(timeline.carried, timeline)
    return ""


def _told(doc: Document, start: int, end: int) -> Sequence[TimeExpression]:
    """Times of a range that place something; a time that is only compared with (较一季度) does not."""
    return [
        t
        for t in within(doc.times, start, end)
        if t.kind in _REACHING and not _COMPARED.search(doc.text[max(t.start - 3, 0) : t.start])
    ]


def _completion(doc: Document, start: int, end: int) -> int:
    """Where the last 达产后 before a figure stands; -1 when there is none."""
    return max((m.start() for m in _COMPLETION.finditer(doc.text, start, end)), default=-1)


def _code(time: TimeExpression, timeline: Timeline) -> str:
    return timeline.year if time.text in words("that_year") else time.period


def advance(doc: Document, sentence: Sentence, timeline: Timeline) -> None:
    """Carries the last time of a sentence into the next one of its paragraph."""
    told = _told(doc, sentence.start, sentence.end)
    years = [
        t.period[-4:] if t.period.startswith("as_of") else t.period[:4]
        for t in told
        if t.text not in words("that_year")
    ]
    timeline.year = next((year for year in reversed(years) if year), timeline.year)
    if told:
        timeline.carried = told[-1] if told[-1].kind != "now" else None
    elif sentence.paragraph != timeline.paragraph:
        timeline.carried = None
    timeline.paragraph = sentence.paragraph
