"""Which time expression governs a figure: the nearest before it, reaching on until the next one."""

from __future__ import annotations

from dataclasses import dataclass

from loaders.facts.document import Clause, Document, within
from loaders.records import Sentence, TimeExpression

_REACHING = frozenset({"date", "period", "as_of", "now"})


@dataclass(slots=True)
class Timeline:
    """The time that the text stands in, carried from sentence to sentence of a paragraph."""

    carried: TimeExpression | None = None
    paragraph: int = -1


def governing(doc: Document, sentence: Sentence, clause: Clause, at: int, timeline: Timeline, is_flow: bool) -> str:
    """Period code for a figure at an offset; '' when none governs it."""
    in_clause = [t for t in within(doc.times, clause.start, clause.end) if t.kind in _REACHING]
    before = [t for t in in_clause if t.start < at]
    if before:
        return _last(before)
    if in_clause and in_clause[0].kind != "now" and in_clause[0].start - at < 12:
        return in_clause[0].period
    earlier = [t for t in within(doc.times, sentence.start, clause.start) if t.kind in _REACHING]
    if earlier:
        return _last(earlier)
    if is_flow and timeline.carried is not None:
        return timeline.carried.period
    return ""


def _last(times: list[TimeExpression]) -> str:
    return times[-1].period


def advance(doc: Document, sentence: Sentence, timeline: Timeline) -> None:
    """Carries the last time of a sentence into the next one of its paragraph."""
    told = [t for t in within(doc.times, sentence.start, sentence.end) if t.kind in _REACHING]
    if told:
        timeline.carried = told[-1] if told[-1].kind != "now" else None
    elif sentence.paragraph != timeline.paragraph:
        timeline.carried = None
    timeline.paragraph = sentence.paragraph
