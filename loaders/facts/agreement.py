"""One figure told twice in an article agrees with itself: headlines and plans after the sentence that tells all."""

from __future__ import annotations

from dataclasses import replace

from loaders.facts.carry import Found
from loaders.facts.document import Document
from loaders.records import EntityMention


def agreed(doc: Document, facts: list[Found]) -> list[Found]:
    """The facts of a document, in the same order, with what their like says of them.

    A headline takes period, status and place from the sentence that tells it in full; a capacity planned in one
    sentence is planned in the next.
    """
    facts = _planned_alike(facts)
    told: dict[tuple[object, ...], list[Found]] = {}
    for fact in facts:
        if not _in_heading(doc, fact):
            told.setdefault(_figure_of(fact), []).append(fact)
    return [_as_told(fact, told.get(_figure_of(fact), [])) if _in_heading(doc, fact) else fact for fact in facts]


def _planned_alike(facts: list[Found]) -> list[Found]:
    planned = {
        (*_figure_of(fact), fact.subject.canonical, fact.period)
        for fact in facts
        if fact.status == "planned" and fact.metric == "production_capacity"
    }
    if not planned:
        return facts
    return [
        replace(fact, status="planned") if (*_figure_of(fact), fact.subject.canonical, fact.period) in planned else fact
        for fact in facts
    ]


def _figure_of(fact: Found) -> tuple[object, ...]:
    return (fact.kind, fact.metric, fact.statistic, fact.value, fact.unit)


def _in_heading(doc: Document, fact: Found) -> bool:
    sentence = doc.sentences[fact.sentence]
    return doc.text[sentence.end - 1] not in "。！？!?；;”"


def _as_told(heading: Found, body: list[Found]) -> Found:
    """The body's period where it tells just one, its plan, and its place within the headline's province."""
    same = [fact for fact in body if _is_within(fact.subject, heading.subject)]
    if not same or heading.value is None:
        return heading
    told = {fact.period for fact in same if fact.period}
    return replace(
        heading,
        subject=same[0].subject,
        period=told.pop() if len(told) == 1 else heading.period,
        status="planned" if any(fact.status == "planned" for fact in same) else same[0].status,
    )


def _is_within(inner: EntityMention, outer: EntityMention) -> bool:
    if inner.canonical == outer.canonical:
        return True
    if inner.entity_type == outer.entity_type == "enterprise" and outer.canonical in inner.canonical:
        return True  # 神龙汽车 in the headline, 神龙汽车有限公司 below
    both = inner.entity_type == outer.entity_type == "region" and bool(outer.region_code)
    return (
        both and outer.region_code != inner.region_code and inner.region_code.startswith(outer.region_code.rstrip("0"))
    )
