"""Pages on the list of a local programme: 872家企业入选“登峰计划”, 其中登峰企业46家; 武进区以297家居首.

What such a page counts is who is on the list, a title of the place's own (other_recognition), however it is told:
by tier (登峰企业46家), by place, by trade, or again (741家在册企业).
"""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.facts.carry import Found
from loaders.facts.document import Document, within
from loaders.facts.lexicon import certification_senses
from loaders.records import Sentence

_LEAD = 4  # sentences
# 2023年度“登峰计划”入选企业名单, 名单出炉，612家企业入列, 企业入选“领航企业”培育库
_LIST = re.compile(
    "[”_’]?(?:计划|工程|行动|培育库|领航企业|[”_’])[”_’]?(?:培育|入选|入库|首批|试点|[^，,。；;]{0,8}){0,2}(?:企业)?(?:培育库)?_?名单"
    "|企业(?:入选|入库|入围|上榜)[^，,。；;]{0,12}?(?:计划|工程|行动|培育库|梯队)"
)
_HOLDERS = ("家", "户")
_COUNTS = frozenset({"enterprise_count", "listing_pipeline", "other_recognition", "high_tech_enterprise"})
# 872家|企业榜上有名, 297家|入选企业, 首批入库的|231家
_BEHIND = re.compile(
    "(?:“[^”]{2,8}企业”|企业)?(?:成功)?(?:入选(?!国家|省)|入库|上榜|入围|榜上有名|在列|入列)|(?:入选|入库|在册|在库|上榜|名单内|梯队)企业(?!完成[^，,。；;]{0,10}目标)"
    "|“[^”]{2,8}(?:企业|计划)”"
)
_BEFORE = re.compile(
    "(?:(?:入选|入库|在册|在库|上榜|入围)(?:的|企业)|[”_](?:企业|培育企业))(?:总?数)?[^，,。；;\\d亿]{0,14}(?:\\d[\\d.]{0,6}家[^，,。；;\\d]{0,8}(?:(?:19|20)\\d\\d年?底?的?))?$"
)
_TIERS = re.compile(
    "([\u4e00-\u9fff]{2}(?:企业|库))[”]?(?=\\d)|家“?([\u4e00-\u9fff]{2}企业)”|入选([\u4e00-\u9fff]{2}企业)"
)
_COMMON = re.compile(
    "上市|规上|规模|工业|制造|外贸|骨干|民营|中小|龙头|重点|国有|外资|科技|创新|高新|相关|入|新增|其他|优质"
)
_IN_ALL = re.compile("(?:合计|共计|一共|总共|总计)$")
# 从区域分布看，武进区以297家…居首; 分行业看，高端装备企业245家
_PARTED = re.compile("(?:从|按|分)[^，,。；;]{1,8}?(?:看|分布)[，,]")
_RANKED = re.compile("居首|居各|排名第一|位居第[一二三]|位列第|最多|分别[为有]")
_BY_TRADE = re.compile("(?:从|按|分)(?:行业|产业|领域|类型)[^，,。；;]{0,4}看?[，,]")


def with_programme(doc: Document, facts: list[Found]) -> list[Found]:
    """The facts of a page, in the same order, with the counts of its programme's list told as that title."""
    lead = _announced(doc)
    if lead is None:
        return facts
    tiers = _tiers(doc, lead)
    listed = [_is_of_list(doc, fact, lead, tiers) for fact in facts]
    first = next((fact for fact, of_list in zip(facts, listed, strict=True) if of_list and fact.period), None)
    if first is None:
        return facts
    return [_as_listed(doc, fact, first) if of_list else fact for fact, of_list in zip(facts, listed, strict=True)]


def _announced(doc: Document) -> Sentence | None:
    """The sentence of the lead that announces the list; None for another page, or the list of a known title."""
    for sentence in doc.sentences[:_LEAD]:
        if _LIST.search(doc.text, sentence.start, sentence.end) is None:
            continue
        named = (certification_senses().get(noun.text) for noun in within(doc.nouns, sentence.start, sentence.end))
        codes = {title.code for title in named if title is not None}
        return sentence if codes <= {"other_recognition", "listing_pipeline", "high_tech_enterprise"} else None
    return None


def _tiers(doc: Document, lead: Sentence) -> frozenset[str]:
    """What the parts of the list are called: 登峰企业, 核心库."""
    behind = min(lead.index + 2, len(doc.sentences) - 1)
    found = _TIERS.finditer(doc.text, doc.sentences[0].start, doc.sentences[behind].end)
    names = {name for match in found for name in match.groups() if name}
    return frozenset(name for name in names if not _COMMON.match(name))


def _is_of_list(doc: Document, fact: Found, lead: Sentence, tiers: frozenset[str]) -> bool:
    if fact.metric not in _COUNTS or fact.unit != "count" or fact.value is None or fact.statistic == "yoy":
        return False
    if doc.text[fact.end - 1] not in _HOLDERS:
        return False
    sentence = doc.sentences[fact.sentence]
    if _BEHIND.match(doc.text, fact.end) or _BEFORE.search(doc.text, sentence.start, fact.start):
        return True
    if any(doc.text.endswith((tier, tier + "”"), sentence.start, fact.start) for tier in tiers):
        return True
    if fact.sentence <= lead.index + _LEAD and _IN_ALL.search(doc.text, sentence.start, fact.start):
        return True
    parted = _PARTED.match(doc.text, sentence.start)
    return bool(parted and fact.metric in ("enterprise_count", "other_recognition")) or bool(
        _RANKED.search(doc.text, sentence.start, sentence.end) and _is_parted(doc, sentence)
    )


def _is_parted(doc: Document, sentence: Sentence) -> bool:
    """Whether the paragraph of a sentence tells how the list is parted."""
    first = next(s for s in doc.sentences if s.paragraph == sentence.paragraph)
    return _PARTED.match(doc.text, first.start) is not None


def _as_listed(doc: Document, fact: Found, first: Found) -> Found:
    """A count told as the title, of the time of the `first` where it tells none, and of its place where by trade."""
    sentence = doc.sentences[fact.sentence]
    listed = replace(fact, kind="certification", metric="other_recognition", level="", rule=f"programme {fact.rule}")
    if not within(doc.times, sentence.start, fact.start):
        listed = replace(listed, period=first.period)
    if _BY_TRADE.match(doc.text, sentence.start) and not within(doc.mentions, sentence.start, fact.start):
        listed = replace(listed, subject=first.subject)
    return listed
