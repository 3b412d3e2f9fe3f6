"""Holders that a list below its title names, one a line: 现公布省级专精特新企业名单如下：1. 甲公司 2. 乙公司."""

from __future__ import annotations

import re

from loaders.facts.candidates import JOINTS
from loaders.facts.counted_holders import Holding, with_level
from loaders.facts.document import Clause, Document, Phrase, within
from loaders.facts.levels import stated_level
from loaders.facts.lexicon import certification_senses
from loaders.records import EntityMention, Sentence

_OPENS = re.compile("名单|名录|如下|下列|以下|榜上有名|分别[是为]")
_NOT_YET = re.compile("拟|申报|推荐|公示")
_TAKEN_AWAY = re.compile("取消|撤销|移出|不予|未通过|失效|终止|注销")
_NUMBER = re.compile(r"\s*[（(]?(?:\d{1,4}|[一二三四五六七八九十]{1,3})[）)]?[、.．，,\s]{0,3}")
_BETWEEN = 3  # lines between a title and its list: who signs, the heads of the columns
_LINE_LONGEST = 40
_COLUMNS_LONGEST = 24  # characters of a row besides its firm
_FEWEST = 2
_CLOSED = "。！？!?；;"


def rosters(doc: Document, clause: Clause) -> list[Holding]:
    """A holding for each firm of the list that a title in this clause opens; [] where it opens none."""
    if not within(doc.nouns, clause.start, clause.end):
        return []
    sentence = doc.sentences[clause.sentence]
    told = doc.text[sentence.start : sentence.end].rstrip()
    if not (_OPENS.search(told) or told.endswith(("：", ":"))) or _TAKEN_AWAY.search(told):
        return []
    titles = [n for n in within(doc.nouns, sentence.start, sentence.end) if n.text in certification_senses()]
    phrase = titles[-1] if titles else None
    if phrase is None or not clause.start <= phrase.start < clause.end:
        return []
    sense = certification_senses()[phrase.text]
    level = stated_level(doc, clause, phrase) or sense.implied_level
    if len({certification_senses()[n.text].code for n in titles}) > 1 or (sense.needs_level and not level):
        return []
    status = "applying" if _NOT_YET.search(told) else "actual"
    start = with_level(doc, clause, phrase)
    return [
        Holding(firm, sense.code, level, phrase, start, status, "roster")
        for firm in _enumerated(doc, sentence, phrase) or _rows_below(doc, sentence)
    ]


def _rows_below(doc: Document, title: Sentence) -> list[EntityMention]:
    rows: list[EntityMention] = []
    between = 0
    for line in doc.sentences[title.index + 1 :]:
        firm = _firm_of_row(doc, line)
        if firm is not None:
            rows.append(firm)
            continue
        between += 1
        text = doc.text[line.start : line.end].rstrip()
        if rows or between > _BETWEEN or len(text) > _LINE_LONGEST or text[-1:] in _CLOSED:
            break
    return rows if len(rows) >= _FEWEST else []


def _firm_of_row(doc: Document, line: Sentence) -> EntityMention | None:
    """The only firm of a row of a list: 3、无锡东久精工有限公司，所属地区无锡市。"""
    firms = [m for m in within(doc.mentions, line.start, line.end) if m.entity_type == "enterprise"]
    if len(firms) != 1 or any(n.text in certification_senses() for n in within(doc.nouns, line.start, line.end)):
        return None
    number = _NUMBER.match(doc.text, line.start, line.end)
    begins = number.end() if number else line.start
    if number and firms[0].start == begins:
        return firms[0]
    rest = line.end - begins - (firms[0].end - firms[0].start)
    return firms[0] if rest <= _COLUMNS_LONGEST and not within(doc.quantities, begins, line.end) else None


def _enumerated(doc: Document, sentence: Sentence, phrase: Phrase) -> list[EntityMention]:
    """认定下列企业为省级绿色工厂：甲公司、乙公司。: all that the same sentence lists behind the colon."""
    colon = max(doc.text.find(mark, phrase.end, sentence.end) for mark in "：:")
    if colon < 0:
        return []
    firms = [m for m in within(doc.mentions, colon, sentence.end) if m.entity_type == "enterprise"]
    edges = [colon + 1, *(firm.end for firm in firms)]
    joined = all(doc.text[a : b.start].strip() in ("", *JOINTS) for a, b in zip(edges, firms, strict=False))
    closed = doc.text[edges[-1] : sentence.end].strip() in ("", "。", "；", ";")
    return firms if joined and closed and len(firms) >= _FEWEST else []
