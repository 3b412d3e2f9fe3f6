"""Who holds the title that a verb tells of: the one named in its clause, in its sentence, or the topic."""

from __future__ import annotations

import re

from loaders.facts.candidates import JOINTS
from loaders.facts.discourse import Candidate
from loaders.facts.document import Clause, Document, Phrase, within
from loaders.facts.lexicon import certification_senses
from loaders.records import EntityMention

_CONFERS = re.compile("(?:认定|授予|评定|命名|确定|评选|批准|批复|表彰|将)$")
_CONFERRED = re.compile(
    "(?:等[\\d一二三四五六七八九十]{1,4}[家户个](?:企业|单位)?)?(?:的?(?:企业)?技术中心)?(?:分别)?(?:认定|评定|命名|确定|评选|列)?(?:为|成为)?"
    "(?:20\\d\\d年度?|第[一二三四五六七八九十\\d]{1,3}批|首批|新一批)?[“‘「]?"
)
_WHO_BEHIND = re.compile(
    "[”’」]?(?:企业)?(?:称号|认定|名单)?的(?:(?:企业|公司|单位)?(?:分别)?(?:有|是|为|包括)[：:]?)?"
)
_TOGETHER = re.compile("同时|双双|均|都|一同|一起|共同|也")
_OWN = re.compile("的[^，,。；;的]{0,6}")
_FIRM_REACH = 120  # characters of a list of firms


def conferred_on(doc: Document, clause: Clause, phrase: Phrase, start: int) -> list[EntityMention]:
    """认定甲公司、乙公司为省级绿色工厂, 获评绿色工厂的（有）甲公司: those a title is given to; it begins at `start`."""
    firms = [m for m in within(doc.mentions, clause.start, start) if m.entity_type == "enterprise"]
    if firms and not doc.text.startswith("为", phrase.end) and _CONFERRED.fullmatch(doc.text, firms[-1].end, start):
        given = _chain(doc, firms[::-1])[::-1]
        if _CONFERS.search(doc.text, clause.start, given[0].start):
            return given
    behind = _WHO_BEHIND.match(doc.text, phrase.end)
    if behind is None:
        return []
    listed = within(doc.mentions, behind.end(), behind.end() + _FIRM_REACH)
    firms = [m for m in listed if m.entity_type == "enterprise"]
    return _chain(doc, firms) if firms and firms[0].start == behind.end() else []


def _chain(doc: Document, firms: list[EntityMention]) -> list[EntityMention]:
    """The first of the firms and those that a list goes on with, forward or backward."""
    listed = firms[:1]
    for firm in firms[1:]:
        left, right = sorted((listed[-1], firm), key=lambda m: m.start)
        if doc.text[left.end : right.start] not in JOINTS:
            break
        listed.append(firm)
    return listed


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
    together = [c.entity for c in named if c.entity is not holder and _TOGETHER.match(doc.text, c.end)]
    if together and together[0] not in others and holder is not None:
        joint = [m for m in within(doc.mentions, clause.start, at) if m.end < together[0].start]
        if joint and doc.text[joint[-1].end : together[0].start] in JOINTS and joint[-1].end == holder.end:
            others.append(together[0])  # 甲公司与乙公司同时获评
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
    if len(in_clause) > 1 and _is_laboratory(doc, in_clause[-2], in_clause[-1]):
        in_clause.pop()
    if in_clause:
        return in_clause[-1].entity, "holder_in_clause"
    parted = doc.text.rfind("；", doc.sentences[clause.sentence].start, clause.start)
    acting = [c for c in acting if c.start > parted and c.role in ("subject", "agent")] or acting
    if acting:
        return acting[0].entity, "holder_in_sentence"
    return topic, "holder_topic"


def _is_laboratory(doc: Document, firm: Candidate, candidate: Candidate) -> bool:
    """公司的|光伏技术实验室|被认定为省重点实验室: whose it is, holds the title."""
    owned = firm.entity.entity_type == "enterprise" and _OWN.fullmatch(doc.text, firm.end, candidate.start)
    return bool(owned) and candidate.entity.entity_type == "organization"


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
