"""Who holds the title that a verb tells of: the one named in its clause, in its sentence, or the topic."""

from __future__ import annotations

from loaders.facts.discourse import Candidate
from loaders.facts.document import Clause, Document, within
from loaders.facts.lexicon import certification_senses
from loaders.records import EntityMention


def beside(
    doc: Document, clause: Clause, at: int, found: list[Candidate], holder: EntityMention | None
) -> list[EntityMention]:
    """甲公司、乙公司双双入选: the holders listed before the last one."""
    others: list[EntityMention] = []
    named = [c for c in found if clause.start <= c.start < at]
    for left, right in zip(reversed(named[:-1]), reversed(named), strict=False):
        if right.entity is not holder and not others:
            break
        if doc.text[left.end : right.start] not in ("、", "和", "及", "与", "以及"):
            break
        others.append(left.entity)
    return others[::-1]


def holder_of(
    doc: Document, clause: Clause, at: int, trigger: str, found: list[Candidate], topic: EntityMention | None
) -> tuple[EntityMention | None, str]:
    """Whose title the verb `trigger` at an offset tells of, and how it was found."""
    if trigger == "作为" and not any(clause.start <= c.start < at for c in found):
        behind = [c for c in found if c.start >= clause.end and c.role == "subject"]
        if behind:
            return behind[0].entity, "as_title"
    acting = [
        c
        for c in found
        if c.entity.method != "country"
        and c.start < at
        and c.role in ("subject", "agent", "listed", "embedded")
        and not _names_level(doc, c)
    ]
    in_clause = [c for c in acting if c.start >= clause.start]
    if in_clause:
        return in_clause[-1].entity, "holder_in_clause"
    parted = doc.text.rfind("；", doc.sentences[clause.sentence].start, clause.start)
    acting = [c for c in acting if c.start > parted and c.role in ("subject", "agent")] or acting
    if acting:
        return acting[0].entity, "holder_in_sentence"
    return topic, "holder_topic"


def _names_level(doc: Document, candidate: Candidate) -> bool:
    """烟台市重点实验室: the place only says whose title it is."""
    return (
        candidate.role in ("listed", "embedded")
        and candidate.entity.entity_type == "region"
        and any(
            noun.start == candidate.end and noun.text in certification_senses()
            for noun in within(doc.nouns, candidate.end, candidate.end + 1)
        )
    )
