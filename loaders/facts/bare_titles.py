"""Titles told without a verb: beside a name, behind 为, as examples, in a list or below a heading of honours."""

from __future__ import annotations

import re

from loaders.facts.discourse import Candidate
from loaders.facts.document import Clause, Document, Phrase, holding, within
from loaders.facts.lexicon import certification_senses, level_words
from loaders.records import EntityMention

_EXAMPLES = re.compile(r"等(?:一批|一大批|众多|多家|知名|优秀|本土)?(?:[^，,。；;、\d]{0,6})$")
_EXAMPLES_REACH = 14
_BRACKETED = re.compile(r"[（(](?:国家级?|省级|市级|自治区级|[\u4e00-\u9fa5]{2,4}省)?[“「]?$")
_BRACKET_REACH = 8
_LABEL = re.compile("荣誉|资质|称号|奖项|牌子|牌匾|奖牌|证书|头衔")
_LABEL_ALONE = re.compile("【[^】]{0,6}(?:荣誉|资质|称号)】|[^，,。；;：:\\s]{0,4}(?:荣誉|资质|称号)[ \t]")
_HONOURS_HEADING = re.compile(
    r"(?:[^，,。；;、\d]{0,8}(?:荣誉|资质|奖项|认证)[^，,。；;、\d]{0,6}|[\s\w&]{0,24}(?i:honou?rs?|awards?|qualifications?)[\s\w&]{0,12})"
)
_HONOURS = 24  # lines below a heading
_TITLE_ENDS = re.compile('[”’"》」）)\\s]{0,4}(?:上市)?(?:企业|公司|单位)?(?:荣誉)?(?:称号)?[”’"》」）)\\s]{0,8}')
_LINE = 40  # characters of a line that is no prose
_PROSE = "。；;，,！!"
TITLE_CLOSES = re.compile("[”’」）)]{0,2}(?:称号)?(?:[，,。；;、和及\n]|$)")
_TOLD_AS = re.compile("为")
_NUMBER = re.compile(r"[\s（(]{0,2}[\d一二三四五六七八九十]{0,3}[)）.．、\s]{0,2}")
_COLUMN = re.compile(  # heads of a column of titles
    "(?:企业|所获|获得|获评|获批|认定)?(?:荣誉|称号|资质|奖项|类型|类别|项目|名称|名录|等级){1,2}(?:名称)?[：:]?"
)
_LEVEL_COLUMN = re.compile("[，,](?:认定|荣誉|称号|资质)?(?:级别|层级|等级|级次)[：:]?")
_TIME_COLUMN = re.compile("[，,](?:认定|获评|获得|获批|授予|入选|公布)?(?:年份|年度|时间|日期)[：:]?")
# The holder's name may stand right behind its title: 国家级高新技术企业兴储世纪科技股份有限公司.
_APPOSITION = 2


def told_as(doc: Document, clause: Clause, phrase: Phrase) -> re.Match[str] | None:
    """该园为国家级孵化器, 甲公司为高新技术企业、省级瞪羚企业: nothing but titles between a name and 为."""
    at = doc.text.rfind("为", clause.start, phrase.start)
    ends = {m.end for m in within(doc.mentions, clause.start, at)} | {
        a.end for a in within(doc.anaphors, clause.start, at)
    }
    if at not in ends:
        return None
    titles = [n for n in within(doc.nouns, at, phrase.start) if n.text in certification_senses()]
    covered = {i for word in [*titles, *within(doc.levels, at, phrase.start)] for i in range(word.start, word.end)}
    rest = "".join(doc.text[i] for i in range(at + 1, phrase.start) if i not in covered)
    alone = not rest.strip("“”‘’「」、和 ") and TITLE_CLOSES.match(doc.text, phrase.end)
    return _TOLD_AS.match(doc.text, at) if alone else None


def exemplified(doc: Document, clause: Clause, phrase: Phrase, found: list[Candidate]) -> list[EntityMention]:
    """甲、乙、丙等一批上市企业: each of the names before 等."""
    low = max(clause.start, phrase.start - _EXAMPLES_REACH)
    opening = _EXAMPLES.search(doc.text[low : phrase.start])
    if opening is None:
        return []
    named = [c for c in found if clause.start <= c.start < phrase.start and c.entity.entity_type == "enterprise"]
    chosen: list[EntityMention] = []
    edge = low + opening.start()
    for candidate in reversed(named):
        if doc.text[candidate.end : edge].strip("、和及") != "":
            break
        chosen.append(candidate.entity)
        edge = candidate.start
    return chosen[::-1]


def is_labelled(doc: Document, clause: Clause) -> bool:
    """所获荣誉：国家级单项冠军示范企业: the label before the colon says that the title is held."""
    before = doc.clauses[clause.index - 1] if clause.index else None
    after_colon = before and before.closed_by in "：:" and _LABEL.search(doc.text, before.start, before.end)
    return bool(after_colon or _LABEL_ALONE.match(doc.text, clause.start, clause.end))


def stands_alone(doc: Document, clause: Clause, phrase: Phrase) -> bool:
    """国家高新技术企业，现有员工320人: a title alone opens a sentence about the firm named before."""
    opens = clause.start == doc.sentences[clause.sentence].start and clause.closed_by in ("，", ",")
    rest = doc.text[clause.start : phrase.start]
    for word in within(doc.levels, clause.start, phrase.start):
        rest = rest.replace(word.text, "", 1)
    return opens and not rest.strip('“" ') and bool(_TITLE_ENDS.fullmatch(doc.text, phrase.end, clause.end))


def is_honour(doc: Document, clause: Clause, phrase: Phrase) -> bool:
    """2018江苏省瞪羚企业 on a line of its own below the heading 企业荣誉."""
    if not _TITLE_ENDS.fullmatch(doc.text, phrase.end, doc.sentences[clause.sentence].end):
        return False
    for index in range(clause.sentence, max(clause.sentence - _HONOURS, -1), -1):
        line = doc.sentences[index]
        text = doc.text[line.start : line.end].strip()
        if _HONOURS_HEADING.fullmatch(text):
            return index < clause.sentence
        titled = any(n.text in certification_senses() for n in within(doc.nouns, line.start, line.end))
        if len(text) > _LINE or text[-1:] in _PROSE or not (titled or text.isdigit()):
            return False
    return False


def apposed(doc: Document, phrase: Phrase) -> EntityMention | None:
    """国家级高新技术企业甲公司, 甲公司（国家级单项冠军）: the holder right behind a title or before its bracket."""
    behind = _BRACKETED.search(doc.text[max(phrase.start - _BRACKET_REACH, 0) : phrase.start])
    if behind is not None:  # 甲公司（国家级制造业单项冠军）
        opened = max(phrase.start - _BRACKET_REACH, 0) + behind.start()
        named = [m for m in within(doc.mentions, opened - 40, opened) if m.end == opened]
        if named and named[-1].entity_type in ("enterprise", "park"):
            return named[-1]
    for mention in within(doc.mentions, phrase.end, phrase.end + _APPOSITION + 1):
        gap = doc.text[phrase.end : mention.start]
        if mention.entity_type in ("enterprise", "park") and gap.strip('”’"」 —') == "":
            return mention
    return None


def entered(doc: Document, clause: Clause, phrase: Phrase) -> EntityMention | None:
    """1.甲公司，国家级专精特新“小巨人”企业，拟奖励50万元: a title alone behind a name alone, as lists enter them.

    In a row of a table, too, whose column of titles may stand behind others: 1、甲公司，认定年份2022年，称号绿色工厂。
    """
    opening = holding(doc.clauses, doc.sentences[clause.sentence].start)
    before = doc.clauses[clause.index - 1] if clause.index else opening
    if before.start < opening.start or clause.index == opening.index:
        return None
    label = _COLUMN.match(doc.text, clause.start, phrase.start)
    named = opening if label else before
    titles = [n for n in within(doc.nouns, clause.start, clause.end) if n.text in certification_senses()]
    rest = doc.text[label.end() if label else clause.start : clause.end].rstrip("。")
    for word in [*titles, *within(doc.levels, clause.start, clause.end)]:
        rest = rest.replace(doc.text[word.start : word.end], "", 1)
    firms = [m for m in within(doc.mentions, named.start, named.end) if m.entity_type == "enterprise"]
    if rest.strip("、和 “”度") or len(firms) != 1 or firms[0].end != named.end:
        return None
    return firms[0] if _NUMBER.fullmatch(doc.text, named.start, firms[0].start) else None


def level_of_row(doc: Document, clause: Clause) -> str:
    """甲公司，称号绿色工厂，级别国家级。: the level in another column of the row; ''."""
    sentence = doc.sentences[clause.sentence]
    found = _LEVEL_COLUMN.search(doc.text, sentence.start, sentence.end)
    words = within(doc.levels, found.end(), found.end() + 1) if found else ()
    return level_words()[words[0].text] if words else ""


def year_of_row(doc: Document, clause: Clause) -> str:
    """甲公司，认定年份2022年，类型省级绿色工厂。: the time in another column of the row; ''."""
    sentence = doc.sentences[clause.sentence]
    found = _TIME_COLUMN.search(doc.text, sentence.start, sentence.end)
    times = within(doc.times, found.end(), found.end() + 1) if found else ()
    return times[0].period if times else ""
