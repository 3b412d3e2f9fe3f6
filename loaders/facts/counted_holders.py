"""Holders of a title that a text counts and names: 4家企业入选，分别是…, 龙头企业2家（甲公司、乙公司）."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from loaders.facts.carry import Bound
from loaders.facts.document import Clause, Document, Phrase, within
from loaders.records import EntityMention

_COUNTED = re.compile('[”"]?(?:企业)?(?:共|有)?(\\d{1,2})[家户个][（(]')
_ONE_BY_ONE = re.compile("(?:它们|他们)?(?:分别)?(?:是|为|包括)[：:]?")
_OF_SEVERAL = re.compile(
    r"等(?:[一二三四五六七八九十百两\d]{1,4}余?多?[家户])[^，,。；;、\d]{0,10}(?:企业|公司|户)?(?=为|[^，,。；;]{0,14}"
    "(?:获|被|入选|认定|评为|列入|列为|通过|成为|跻身|上榜|进入))"
)
_NOT_YET = re.compile("申报|申请|拟|推荐|力争|争取|培育|有望|将|计划")
_BRACKET_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Holding:
    """One certification of one holder."""

    holder: EntityMention
    code: str
    level: str
    phrase: Phrase
    start: int  # of its name with the level before it
    status: str
    rule: str
    year: str = ""  # before a title in a list of honours: 2018山东省瞪羚企业


def one_by_one(doc: Document, clause: Clause, last: Bound | None) -> list[Holding]:
    """3家企业入选单项冠军，分别是甲公司、乙公司、丙公司: all that the figure before counts, by name."""
    opens = _ONE_BY_ONE.match(doc.text, clause.start, clause.end)
    if opens is None or last is None or last.fact is None or not last.binding.is_certification:
        return []
    named = within(doc.mentions, clause.start, clause.end)
    firms = [m for m in named if m.entity_type == "enterprise" and not _is_inside(m, named)]
    edges = [opens.end(), *(firm.end for firm in firms)]
    joined = all(doc.text[a : b.start] in ("", "、", "和", "及", "以及") for a, b in zip(edges, firms, strict=False))
    phrase = last.binding.phrase
    if not joined or not firms or len(firms) != last.quantity.value or edges[-1] < clause.end - 1:
        return []
    if phrase is None or phrase.start < doc.sentences[clause.sentence].start:
        return []
    code, level, start = last.binding.metric, last.binding.level, with_level(doc, clause, phrase)
    return [Holding(firm, code, level, phrase, start, "actual", "one_by_one") for firm in firms]


def in_bracket(doc: Document, phrase: Phrase) -> list[EntityMention]:
    """省级龙头企业4家（甲公司、乙公司、丙公司、丁公司）: all that are counted, by name."""
    counts = _COUNTED.match(doc.text, phrase.end)
    if counts is None:
        return []
    firms = [
        m for m in within(doc.mentions, counts.end(), counts.end() + _BRACKET_LONGEST) if m.entity_type == "enterprise"
    ]
    named: list[EntityMention] = []
    at = counts.end()
    for firm in firms:
        if doc.text[at : firm.start] not in ("", "、", "和", "，", ","):
            break
        named.append(firm)
        at = firm.end
    closed = doc.text[at : at + 1] in ("）", ")")
    return named if closed and len(named) == int(counts[1]) else []


def named_before(doc: Document, clause: Clause, phrase: Phrase) -> list[EntityMention]:
    """甲公司、乙公司等21家企业获批省级专精特新企业: those named of the ones that are counted."""
    told = _OF_SEVERAL.search(doc.text, clause.start, phrase.start)
    if told is None or _NOT_YET.search(doc.text, clause.start, phrase.start):
        return []
    named: list[EntityMention] = []
    end = told.start()
    for firm in reversed(within(doc.mentions, clause.start, told.start())):
        if firm.entity_type != "enterprise" or firm.end != end:
            break
        named.insert(0, firm)
        if doc.text[firm.start - 1 : firm.start] not in ("、", "和"):
            break
        end = firm.start - 1
    return named


def with_level(doc: Document, clause: Clause, phrase: Phrase) -> int:
    """Start of the certification's name with the level word right before it."""
    for word in reversed(within(doc.levels, clause.start, phrase.start)):
        if word.end >= phrase.start - 1:
            return word.start
    return phrase.start


def _is_inside(mention: EntityMention, others: Sequence[EntityMention]) -> bool:
    return any(o.start <= mention.start and mention.end <= o.end and o is not mention for o in others)
