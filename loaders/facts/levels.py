"""Level of a certification or reward: 国家级, 省级以上, 河北省, 自治区."""

from __future__ import annotations

import re

from loaders.facts.bodies import is_municipality, level_of_body
from loaders.facts.document import Clause, Document, Phrase, within
from loaders.facts.lexicon import certification_senses, level_words

_WINDOW = 16  # characters before a certification in which its level may stand
_WITHOUT_LEVEL = frozenset({"listed_company", "listing_pipeline"})
_OF_ONE_LEVEL = frozenset({"high_tech_enterprise", "lab_accreditation"})  # whoever examines them
_ADJACENT = 8
_NAMED_LEVEL = re.compile("(?:[\u4e00-\u9fff]{2,5}?)?(国家|全国|省|自治区|市)")
_LEVELS_OF_NAMES = {
    "国家": "national", "全国": "national", "省": "provincial", "自治区": "provincial", "市": "municipal",
}  # fmt: skip
_HAVING = frozenset("有共增育定达至已个家新累现厅局委")
# 省级以上|开发区集聚高新技术企业1420家: the level of the parks
_OF_PARKS = re.compile(
    "(?:以上)?(?:经济技术|经济|高新技术产业|高新技术|工业|产业)?(?:开发区|经开区|高新区|[产工]业园区?|园区)"
)
_CUTS = frozenset("，,。；;、：:和与（(")


def stated_level(doc: Document, clause: Clause, phrase: Phrase) -> str:
    """Level that stands before (or at the head of) a phrase within its noun phrase; '' when none is stated."""
    title = certification_senses().get(phrase.text)
    if title is not None and title.code in _WITHOUT_LEVEL:
        return ""  # 香港上市公司
    low = max(clause.start, phrase.start - _WINDOW)
    between = doc.text[low : phrase.start]
    cut = max((i for i, char in enumerate(between) if char in _CUTS), default=-1)
    low += cut + 1
    low = max([low, *(q.outer_end for q in within(doc.quantities, low, phrase.start) if q.outer_end <= phrase.start)])
    level = _level_of_name(doc, phrase)
    for word in within(doc.levels, low, phrase.end):
        of_parks = _OF_PARKS.match(doc.text, word.end)
        if of_parks and of_parks.end() <= phrase.start:
            continue
        # A bare 省 or 市 is a level only right before the title: 省重点实验室, not 上市公司.
        if word.start < phrase.start + 2 and (len(word.text) > 1 or word.end == phrase.start):
            level = level_of(doc, word)
    if level:
        return level
    if doc.text[phrase.start - 1] in "和、及与":  # 国家级科技企业孵化器和众创空间
        titles = [n for n in within(doc.nouns, clause.start, phrase.start) if n.end == phrase.start - 1]
        before = certification_senses().get(titles[-1].text) if titles else None
        if before is not None and title is not None and before.code == title.code:
            return stated_level(doc, clause, titles[-1])
    for mention in within(doc.mentions, low, phrase.start):
        if (
            mention.entity_type == "region"
            and mention.region_code.endswith("0000")
            and not _apart(doc, mention.end, phrase)
        ):
            return "provincial"
    awarded = title is not None and not title.needs_level and title.code not in _OF_ONE_LEVEL
    return level_of_body(doc, clause, phrase) if awarded else ""


def _level_of_name(doc: Document, phrase: Phrase) -> str:
    """山东省特种纤维重点实验室: the level that the name tells which ends with the title; ''."""
    for mention in within(doc.mentions, phrase.start - _WINDOW, phrase.start):
        if mention.end == phrase.end and mention.entity_type == "organization":
            found = _NAMED_LEVEL.match(mention.text)
            return _LEVELS_OF_NAMES[found[1]] if found is not None and found[1] in _LEVELS_OF_NAMES else ""
    return ""


def _apart(doc: Document, end: int, phrase: Phrase) -> bool:
    """True for 海南省有高新技术企业: the province has the titles, and is not their level."""
    gap = doc.text[end : phrase.start]
    return len(gap) > _ADJACENT or any(char in _HAVING for char in gap)


def level_of(doc: Document, word: Phrase) -> str:
    """Code of a level word, with '+' when 以上 follows."""
    code = level_words()[word.text]
    if code.startswith("municipal") and word.text != "省市" and is_municipality(doc, word.start + 1):
        code = code.replace("municipal", "provincial")  # 重庆的市级企业技术中心
    if code and doc.text[word.end : word.end + 2] == "以上" or doc.text[word.end : word.end + 3] == "及以上":
        return code.rstrip("+") + "+"
    return code


def _is_no_level(doc: Document, word: Phrase) -> bool:
    """上市, 市场: no city."""
    return word.text == "市" and (doc.text[word.start - 1] == "上" or doc.text[word.end : word.end + 1] == "场")


def levels_in(doc: Document, start: int, end: int) -> list[str]:
    """Codes of all level words in a range: the 国家级、省级、市级 that 分别 hands out."""
    return [level_of(doc, word) for word in within(doc.levels, start, end) if not _is_no_level(doc, word)]
