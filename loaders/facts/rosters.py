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
# 现将名单公布如下： below the sentence that names the title
_OPENS_BELOW = re.compile(
    "(?:名单|结果|企业)[^。！？；]{0,16}(?:如下|公布|公示|公告|见下)[^。！？；：:]{0,20}[：:。]?$|(?:如下|分别[是为]|[它他]们是|名单)[：:。]?$"
)
_AWARDED = re.compile("认定|公布|评审|评选|评定|授予|确定|命名|名单|复核|入选|获评|获批|新增|公示|遴选")
_NOT_YET = re.compile(  # 经推荐、评审、公示，认定…: how it was done
    "拟|候选|公示名单|公示如下|(?:予以|进行)公示|名单的公示|(?:推荐|申报)(?=[^，,。；、和及]{0,6}(?:名单|企业|单位|国家|省|市|为))"
)
_TAKEN_AWAY = re.compile("取消|撤销|移出|不予|未通过|不通过|不合格|失效|终止|注销|到期")
_NUMBER = re.compile(r"\s*[（(]?(?:\d{1,4}|[一二三四五六七八九十]{1,3})[）)]?[、.．，,\s]{0,3}")
_COUNTS = re.compile(r"\s*[（(]?(?:共|计|合计)?\d{1,4}[家户个][）)]?[：:】]?\s*")
_BETWEEN = 3  # lines between a title and its list: who signs, the heads of the columns
_REACH = 6  # sentences between a title and the one that opens the list
_LINE_LONGEST = 40
_HEADING_LONGEST = 16  # 二、赣州市（3家）, between the rows
_COLUMNS_LONGEST = 24  # characters of a row besides its firm
_FEWEST = 2
_SECTION = re.compile(r"\s*[（(]?[一二三四五六七八九十]{1,3}[）)、.．]")
_ANNOUNCED_ABOVE = 40  # lines between the words on all lists and one of them
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
    if _OPENS.search(told) or told.endswith(("：", ":")):
        firms = _enumerated(doc, sentence, phrase.end) or _rows_below(doc, sentence, _BETWEEN)
    elif _is_heading(doc, sentence, titles):
        firms = _rows_below(doc, sentence, 0, fewest=1 if _is_section(doc, sentence) else _FEWEST)
        told += _announcement(doc, sentence) if firms else ""
    opening = None if firms or not _AWARDED.search(told) else _opening_below(doc, sentence)
    if opening is not None:
        firms = _enumerated(doc, opening, opening.start) or _rows_below(doc, opening, _BETWEEN)
        told += doc.text[opening.start : opening.end]
    if not firms or _TAKEN_AWAY.search(told):
        return []
    level = stated_level(doc, clause, phrase) or sense.implied_level
    if sense.needs_level and not level:
        return []
    status = "applying" if _NOT_YET.search(told) else "actual"
    start = with_level(doc, clause, phrase)
    return [Holding(firm, sense.code, level, phrase, start, status, "roster") for firm in firms]


def _is_heading(doc: Document, line: Sentence, titles: list[Phrase]) -> bool:
    """一、省级瞪羚企业（2家）: a title alone on its line."""
    told = [(t.start, t.end) for t in titles]
    told += [(level.start, level.end) for level in within(doc.levels, line.start, line.end)]
    told += [(time.start, time.end) for time in within(doc.times, line.start, line.end)]
    rest = doc.text[line.start : line.end]
    for start, end in told:
        rest = rest.replace(doc.text[start:end], "", 1)
    rest = _COUNTS.sub("", _NUMBER.sub("", rest, count=1), count=1)
    return not rest.strip("“”‘’「」（）()【】《》：: 　度新认定获评#*")


def _is_section(doc: Document, line: Sentence) -> bool:
    """二、制造业单项冠军企业（1家）: one section of several, which may hold one firm alone."""
    return _SECTION.match(doc.text, line.start, line.end) is not None


def _announcement(doc: Document, heading: Sentence) -> str:
    """What the page says of its lists above the first of them: 拟认定名单予以公示."""
    above = doc.sentences[max(0, heading.index - _ANNOUNCED_ABOVE) : heading.index]
    told = (doc.text[line.start : line.end] for line in above)
    return doc.title + "".join(line for line in told if "名单" in line)


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


def _rows_below(doc: Document, title: Sentence, most_between: int, *, fewest: int = _FEWEST) -> list[EntityMention]:
    rows: list[EntityMention] = []
    between = 0
    for line in doc.sentences[title.index + 1 :]:
        firms = _firms_of_row(doc, line)
        if firms:
            rows += firms
            continue
        text = doc.text[line.start : line.end].rstrip()
        if len(text) <= _HEADING_LONGEST and _is_place_alone(doc, line):
            continue
        between += 1
        if rows or between > most_between or len(text) > _LINE_LONGEST or text[-1:] in _CLOSED:
            break
        named = [n for n in within(doc.nouns, line.start, line.end) if n.text in certification_senses()]
        if named and (_OPENS.search(text) or _is_heading(doc, line, named)):
            break  # this line opens the list, not the title above it
        if within(doc.nouns, line.start, line.end) and not most_between:
            break
    return rows if len(rows) >= fewest else []


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
    return firms if joined and closed and len(firms) >= _FEWEST else []
