"""One figure told twice in an article agrees with itself: headlines and plans after the sentence that tells all."""

from __future__ import annotations

from dataclasses import replace

from loaders.facts.carry import Found
from loaders.facts.document import Document
from loaders.records import EntityMention

_MARKS = "。！？!?；;”"
_LONGEST_HEADLINE = 50  # characters
_BY_CHANCE = 20
# How a subject was found that its own clause does not name; a headline goes on with what it names.
_UNNAMED = frozenset({"topic", "article", "behind", "sentence_any"})
_CARRIED = _UNNAMED | {"inherited", "sentence", "sentence_place", "pronoun", "clause_pronoun"}


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
    facts = [_as_told(fact, told.get(_figure_of(fact), [])) if _in_heading(doc, fact) else fact for fact in facts]
    named = {
        _figure_of(fact): fact.subject
        for fact in facts
        if _in_heading(doc, fact) and _is_telling(fact) and _found_by(fact) not in _UNNAMED
    }
    return [_as_headed(fact, named.get(_figure_of(fact))) for fact in facts]


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
    if doc.text[sentence.end - 1] not in _MARKS:
        return True
    # 总投资32亿元！某项目开工: two sentences of one headline
    start = doc.text.rfind("\n", 0, sentence.start) + 1
    end = doc.text.find("\n", sentence.end)
    end = len(doc.text) if end < 0 else end
    return doc.text[end - 1] not in _MARKS and end - start < _LONGEST_HEADLINE


def _as_told(heading: Found, body: list[Found]) -> Found:
    """The body's period where it tells just one, its plan, and its place within the headline's province."""
    same = [fact for fact in body if _is_within(fact.subject, heading.subject)]
    alone = len({fact.subject.canonical for fact in body}) == 1
    if not same and alone and _is_telling(heading) and _found_by(heading) in _UNNAMED:
        same = body  # 总投资32亿元！锂电项目在全椒开工: whose the text tells it is
    if not same or heading.value is None:
        return heading
    told = {fact.period for fact in same if fact.period}
    return replace(
        heading,
        subject=same[0].subject,
        period=told.pop() if len(told) == 1 else heading.period,
        status="planned" if any(fact.status == "planned" for fact in same) else same[0].status,
    )


def _as_headed(fact: Found, subject: EntityMention | None) -> Found:
    """芜湖经开区16个项目开工 above 本次开工项目共16个: of the zone that the headline names, not of a part of it."""
    moves = subject is not None and fact.subject.entity_type in ("region", "park") and _found_by(fact) in _CARRIED
    return replace(fact, subject=subject) if subject is not None and moves else fact


def _found_by(fact: Found) -> str:
    return fact.rule.split("/")[1]


def _is_telling(heading: Found) -> bool:
    """Whether no other figure of a text is the same by chance."""
    place = heading.subject.entity_type in ("region", "park")
    return place and heading.value is not None and heading.unit not in ("%", "pp") and heading.value >= _BY_CHANCE


def _is_within(inner: EntityMention, outer: EntityMention) -> bool:
    if inner.canonical == outer.canonical:
        return True
    if inner.entity_type == outer.entity_type == "enterprise" and outer.canonical in inner.canonical:
        return True  # 神龙汽车 in the headline, 神龙汽车有限公司 below
    both = inner.entity_type == outer.entity_type == "region" and bool(outer.region_code)
    return (
        both and outer.region_code != inner.region_code and inner.region_code.startswith(outer.region_code.rstrip("0"))
    )
