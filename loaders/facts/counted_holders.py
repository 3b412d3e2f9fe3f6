"""Holders of a title that a text counts and names: 4家企业入选，分别是…, 龙头企业2家（甲公司、乙公司）."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from loaders.facts.carry import Bound
from loaders.facts.document import Clause, Document, Phrase, within
from loaders.facts.metrics import Binding
from loaders.records import EntityMention, Quantity

_COUNTED = re.compile('[”"]?(?:企业)?(?:共|有)?(\\d{1,2})[家户个][（(]')
_ONE_BY_ONE = re.compile("(?:它们|他们)?(?:分别)?(?:是|为|包括)[：:]?")
_BRACKETED = re.compile("(?:企业|公司)?(?:入选|上榜|入围|在列|榜上有名|获批|获评|通过)[（(](?:分别[是为：]|即)?")
_OF_FIRM = re.compile("旗下|下属|子公司|所属|控股|参股|投资|孵化|培育|集聚|引进|入驻|拥有|[建设]有")
_OPENS_BRACKET = re.compile("[（(](?:共|计|合计)?$")
_OF_SEVERAL = re.compile(
    r"等(?:[一二三四五六七八九十百两\d]{1,4}余?多?[家户])[^，,。；;、\d]{0,10}(?:企业|公司|户)?(?=为|[^，,。；;]{0,14}"
    "(?:获|被|入选|认定|评为|列入|列为|通过|成为|跻身|上榜|进入))"
)
PROPOSED = re.compile(
    "(?:拟|建议)(?:定|同意|将)?(?:认定|授予|评定|命名|确定|推荐|列入|评为|批准)"
)  # 拟认定甲公司为省级绿色工厂
_NOT_YET = re.compile("申报|申请|拟|推荐|力争|争取|培育|有望|将|计划")
_BRACKET_LONGEST = 200

# Titles that a place cannot hold: 广东省高新技术企业 is a firm's.
OF_FIRMS = frozenset({
    "little_giant", "key_little_giant", "srdi_sme", "single_champion", "listed_company", "high_tech_enterprise",
    "gazelle", "unicorn", "smart_factory", "green_factory", "innovative_sme", "tech_sme",
})  # fmt: skip


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
    """3家企业入选单项冠军，分别是甲公司、乙公司、丙公司, or in a bracket: all that the figure counts."""
    if last is None or last.fact is None or not last.binding.is_certification:
        return []
    opens = _ONE_BY_ONE.match(doc.text, clause.start, clause.end)
    if opens is None and clause.start <= last.quantity.start < clause.end:
        opens = _BRACKETED.match(doc.text, last.quantity.end, clause.end)
    if opens is None:
        return []
    named = within(doc.mentions, opens.end(), clause.end)
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
    if told is None:
        return []
    if _NOT_YET.search(PROPOSED.sub("", doc.text[clause.start : phrase.start])):
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


def is_of_one(doc: Document, clause: Clause, subject: EntityMention, binding: Binding, quantity: Quantity) -> bool:
    """2023年省级瞪羚企业名单（共3家）, on a page whose first name is a firm: a firm is not three of them."""
    if subject.entity_type != "enterprise" or "集团" in subject.text or quantity.unit != "count":
        return False
    several = binding.metric in OF_FIRMS and quantity.value > 1
    headed = quantity.classifier == "家" and _OPENS_BRACKET.search(doc.text, clause.start, quantity.outer_start)
    counts = binding.is_certification and (several or headed)  # 二、省级企业技术中心（1家） above the firms
    return bool(counts) and _OF_FIRM.search(doc.text, clause.start, clause.end) is None
