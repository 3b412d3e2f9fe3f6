"""Holders that a list below its title names, one a line: 现公布省级专精特新企业名单如下：1. 甲公司 2. 乙公司."""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.clean.columns import table_words
from loaders.facts.announced import announced
from loaders.facts.candidates import JOINTS
from loaders.facts.counted_holders import Holding, with_level
from loaders.facts.document import Clause, Document, Phrase, within
from loaders.facts.levels import stated_level
from loaders.facts.lexicon import certification_senses
from loaders.records import EntityMention, Sentence

_OPENS = re.compile("名单|名录|如下|下列|以下|榜上有名|分别[是为]")
# 现将名单公布如下： below the sentence that names the title
_OPENS_BELOW = re.compile(
    "(?:名单|结果|企业)[^。！？；]{0,16}(?:如下|公布|公示|公告|见下)[^。！？；：:]{0,20}[：:。]?$|(?:如下|分别[是为]|[它他]们是|名单)[：:。]?$"
)
_AWARDED = re.compile("认定|公布|评审|评选|评定|授予|确定|命名|名单|复核|入选|获评|获批|新增|公示|遴选")
_NUMBER = re.compile(r"\s*[（(]?(?:\d{1,4}|[一二三四五六七八九十]{1,3})[）)]?[、.．，,\s]{0,3}")
_LABEL = re.compile(  # 附件1：, 表2, 第一批：
    r"\s*(?:(?:附件|附表|附录|附|表)[\s]?[\d一二三四五六七八九十]{0,2}[\s：:、.．]{0,3}|第[一二三四五六七八九十]{1,2}[批类][\s：:、]{1,2})"
)
_LIST = re.compile(
    "(?:(?:拟|新)?(?:认定|入库|入选|公示|推荐|复核|复审|通过|评定|公布)){0,3}(?:企业|产品|单位)?(?:名单|名录)"
)
_NOTICE = re.compile("(?:的|名单|结果)(?:通知|公告|决定|公示|通报|批复)$|结果$")
_COUNTS = re.compile(r"\s*[（(]?(?:共|计|合计)?\d{1,4}[家户个][）)]?[：:】]?\s*")
_BETWEEN = 3  # lines between a title and its list: who signs, the heads of the columns
_REACH = 6  # sentences between a title and the one that opens the list
_LINE_LONGEST = 40
_HEADING_LONGEST = 16  # 二、赣州市（3家）, between the rows
_COLUMNS_LONGEST = 24  # characters of a row besides its firm
_BULLETS = "“‘「【 　#*■●◆▲★•·-—"
_CLOSED = "。！？!?；;"


def rosters(doc: Document, clause: Clause) -> list[Holding]:
    """A holding for each firm of the list that a title in this clause opens; [] where it opens none."""
    if not any(n.text in certification_senses() for n in within(doc.nouns, clause.start, clause.end)):
        return []
    sentence = doc.sentences[clause.sentence]
    titles = [n for n in within(doc.nouns, sentence.start, sentence.end) if n.text in certification_senses()]
    phrase = titles[-1] if titles else None
    if phrase is None or not clause.start <= phrase.start < clause.end:
        return []
    sense = certification_senses()[phrase.text]
    if len({certification_senses()[n.text].code for n in titles}) > 1:
        return []
    told = doc.text[sentence.start : sentence.end].rstrip()
    firms: list[EntityMention] = []
    heads = _is_heading(doc, sentence, titles) or bool(_NOTICE.search(told) and _AWARDED.search(told))
    if _OPENS.search(told) or told.endswith(("：", ":")) or heads:
        firms = _enumerated(doc, sentence, phrase.end)
        firms = firms or _rows_below(doc, sentence, 0 if heads else _BETWEEN)
    opening = None if firms or not _AWARDED.search(told) else _opening_below(doc, sentence)
    if opening is not None:
        firms = _enumerated(doc, opening, opening.start) or _rows_below(doc, opening, _BETWEEN)
        told += doc.text[opening.start : opening.end]
    status = announced(doc, sentence.index, told) if firms else ""
    if not status:
        return []
    level = stated_level(doc, clause, phrase) or sense.implied_level
    if sense.needs_level and not level:
        return []
    start = with_level(doc, clause, phrase)
    return [Holding(firm, sense.code, level, phrase, start, status, "roster") for firm in firms]


def told_in_row(doc: Document, sentence: Sentence, item: Holding) -> Holding:
    """A title in a row with the status of its list, '' for one taken away: 1、甲公司，类别省级瞪羚企业。"""
    number = _NUMBER.match(doc.text, sentence.start, sentence.end)
    if item.rule != "title_of" or number is None or number.end() != item.holder.start:
        return item
    if within(doc.quantities, number.end(), sentence.end):
        return item  # 1.甲公司，省级瞪羚企业，拟奖励20万元: what is posted is the money
    return replace(item, status=announced(doc, sentence.index, ""))


def _is_heading(doc: Document, line: Sentence, titles: list[Phrase]) -> bool:
    """一、省级瞪羚企业（2家）, 附件2：市级绿色工厂名单: a title alone on its line, or before a colon and firms."""
    told = [(t.start, t.end) for t in titles]
    told += [(level.start, level.end) for level in within(doc.levels, line.start, line.end)]
    told += [(time.start, time.end) for time in within(doc.times, line.start, line.end)]
    colon = max(doc.text.find(mark, titles[-1].end, line.end) for mark in "：:")
    rest = doc.text[line.start : line.end if colon < 0 else colon]
    for start, end in told:
        rest = rest.replace(doc.text[start:end], "", 1)
    rest = _LABEL.sub("", _COUNTS.sub("", rest, count=1).lstrip(_BULLETS), count=1)
    rest = _LIST.sub("", _NUMBER.sub("", rest, count=1), count=1)
    return not rest.strip(_BULLETS + "”’」（）()】《》：:度新认定获评")


def _opening_below(doc: Document, title: Sentence) -> Sentence | None:
    """The sentence below that opens the list, where nothing but words on the procedure stands between."""
    for sentence in doc.sentences[title.index + 1 : title.index + 1 + _REACH]:
        if any(n.text in certification_senses() for n in within(doc.nouns, sentence.start, sentence.end)):
            return None
        if _OPENS_BELOW.search(doc.text[sentence.start : sentence.end].rstrip()):
            return sentence
        if _enumerated(doc, sentence, sentence.start):
            opens = doc.text[sentence.start : sentence.end].startswith(("它们", "分别", "这些企业"))
            return sentence if opens else None
        if _firms_of_row(doc, sentence):
            return None
    return None


def _rows_below(doc: Document, title: Sentence, most_between: int) -> list[EntityMention]:
    rows: list[EntityMention] = []
    between = 0
    for line in doc.sentences[title.index + 1 :]:
        firms = _firms_of_row(doc, line)
        if firms and (rows or not between or len(firms) > 1 or _is_firm_alone(doc, line, firms[0])):
            rows += firms
            continue
        text = doc.text[line.start : line.end].rstrip()
        if (len(text) <= _HEADING_LONGEST and _is_place_alone(doc, line)) or _heads_columns(doc, line):
            continue
        between += 1
        if rows or between > most_between or len(text) > _LINE_LONGEST or text[-1:] in _CLOSED:
            break
        named = [n for n in within(doc.nouns, line.start, line.end) if n.text in certification_senses()]
        if named and (_OPENS.search(text) or _is_heading(doc, line, named)):
            break  # this line opens the list, not the title above it
        if within(doc.nouns, line.start, line.end) and not most_between:
            break
    return rows


def _is_firm_alone(doc: Document, line: Sentence, firm: EntityMention) -> bool:
    number = _NUMBER.match(doc.text, line.start, line.end)
    return firm.start == (number.end() if number else line.start) and not doc.text[firm.end : line.end].strip("。；;")


def _heads_columns(doc: Document, line: Sentence) -> bool:
    """序号、企业名称、所属地区: the heads of a table's columns."""
    text = doc.text[line.start : line.end]
    named = any(word in text for word in table_words("entity") if len(word) > len("企业"))
    return named and len(text) <= _LINE_LONGEST and not within(doc.mentions, line.start, line.end)


def _is_place_alone(doc: Document, line: Sentence) -> bool:
    """二、赣州市（3家）: a heading between the rows."""
    number = _NUMBER.match(doc.text, line.start, line.end)
    rest = doc.text[number.end() if number else line.start : line.end]
    for place in within(doc.mentions, line.start, line.end):
        if place.entity_type in ("region", "park"):
            rest = rest.replace(place.text, "", 1)
    changed = len(rest) < line.end - (number.end() if number else line.start)
    return changed and not _COUNTS.sub("", rest, count=1).strip("【】（）()：: 　#*")


def _firms_of_row(doc: Document, line: Sentence) -> list[EntityMention]:
    """The firm of a row of a list, or all of a row of names: 3、无锡东久精工有限公司，所属地区无锡市。"""
    firms = [m for m in within(doc.mentions, line.start, line.end) if m.entity_type == "enterprise"]
    if not firms or any(n.text in certification_senses() for n in within(doc.nouns, line.start, line.end)):
        return []
    if len(firms) > 1:
        return _several(doc, line, firms)
    number = _NUMBER.match(doc.text, line.start, line.end)
    begins = number.end() if number else line.start
    if number and firms[0].start == begins:
        return firms
    rest = line.end - begins - (firms[0].end - firms[0].start)
    return firms if rest <= _COLUMNS_LONGEST and not within(doc.quantities, begins, line.end) else []


def _several(doc: Document, line: Sentence, firms: list[EntityMention]) -> list[EntityMention]:
    """赣州市：甲公司、乙公司: a row of nothing but names below their place."""
    edges = [firms[0].start, *(firm.end for firm in firms)]
    joined = all(doc.text[a : b.start].strip() in ("", *JOINTS) for a, b in zip(edges, firms, strict=False))
    label = doc.text[line.start : firms[0].start].rstrip()
    closed = doc.text[edges[-1] : line.end].strip() in ("", "。", "；", ";")
    return firms if joined and closed and (not label or label.endswith(("：", ":"))) else []


def _enumerated(doc: Document, sentence: Sentence, start: int) -> list[EntityMention]:
    """认定下列企业为省级绿色工厂：甲公司、乙公司。: all that the same sentence lists behind the colon."""
    colon = max(doc.text.find(mark, start, sentence.end) for mark in "：:")
    if colon < 0:
        return []
    firms = [m for m in within(doc.mentions, colon, sentence.end) if m.entity_type == "enterprise"]
    edges = [colon + 1, *(firm.end for firm in firms)]
    joined = all(doc.text[a : b.start].strip() in ("", *JOINTS) for a, b in zip(edges, firms, strict=False))
    closed = doc.text[edges[-1] : sentence.end].strip() in ("", "。", "；", ";")
    return firms if joined and closed else []
