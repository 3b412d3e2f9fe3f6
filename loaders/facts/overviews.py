"""Pages that go through several regions, parks or firms, a paragraph each: what is compared is of one period."""

from __future__ import annotations

import re

from loaders.facts.document import Clause, Document, holding, within
from loaders.facts.event_times import names_meeting
from loaders.facts.period_codes import last_day
from loaders.facts.periods import YEARLY, Figure
from loaders.records import Sentence, TimeExpression

_LEAST = 3  # subjects of an overview
_HEAD = 7  # characters at the head of a paragraph that its subject begins within: 一、佛山, 再看陕西, NO.2 乙药谷
_NEWS = re.compile("[日月年天前据者]")  # 近日，湖北省公布…: the lead, no subject of the overview
_TYPES = frozenset({"region", "park", "enterprise"})
_YEARLY_REPORT = re.compile("年报|年度报告")
_PARTS = (
    (re.compile("半年报|半年度报|中报"), "{}-H1"),
    (re.compile("三季报|三季度报"), "{}-01/{}-09"),
    (re.compile("一季报|一季度报"), "{}-Q1"),
)
_SPAN = re.compile(r"\d{4}(?:-[QH]\d|-\d\d/\d{4}-\d\d|-\d\d)?")  # of a year or a part of it, no day
_MONTH = re.compile(r"\d{4}-\d\d")
_NOT_OF_IT = re.compile(  # what is so now, or was added up over all years
    "目前|现有|现已|如今|至今|迄今|每年|常年|累计|历年|以来|可(?:年产|生产|实现)|年(?:可)?(?:产|生产|处理|加工)|每[月天日]|日产|月产|合同|在手|曾|当时|成立|投产"
)
_COMING = re.compile("计划|规划|拟|将|预计|力争|目标")

_PLANS_OF_ALL = re.compile(
    "(?:[各多]地|[各多][省市县]|[一二两三四五六七八九十\\d]{1,3}[省市地城区]|省份|城市)[^，,。；;]{0,16}(?:目标|规划|“?十[三四五]五”?)"
    "|(?:目标|规划)[^，,。；;]{0,4}(?:汇总|一览|梳理|对比|盘点|一图读懂|大比拼)"
)
_ACTUAL_TOO = re.compile("完成|达成|回顾|成绩|收官|实现|兑现|落地|进展")


def overview_period(doc: Document, titled: str) -> str:
    """The period that a page compares its subjects in, as its title (`titled`) or lead says; '' for none or several."""
    openings = _openings(doc)
    if len({canonical for _, canonical in openings}) < _LEAST:
        return ""
    if _is_over(doc, titled):
        return titled
    told = {holding(doc.sentences, q.start).paragraph for q in doc.quantities}
    if sum(sentence.paragraph in told for sentence, _ in openings) * _LEAST < len(told):
        return ""  # a story with other paragraphs, in which the lead tells of itself
    lead = [t for t in doc.placing if t.start < openings[0][0].start and _is_over(doc, t.period) and not _is_month(t)]
    periods = {t.period for t in lead if not names_meeting(doc, holding(doc.sentences, t.start), t)}
    return periods.pop() if len(periods) == 1 else _of_reports(doc)


def aimed_period(doc: Document, titled: str) -> str:
    """The year whose aims a page compares: 多省公布2024年工业目标; '' for another page, or a year that is over."""
    ahead = len(titled) == len("2021") and not _is_over(doc, titled)
    return titled if ahead and compares_plans(doc) else ""


def compares_plans(doc: Document) -> bool:
    """各省储能规划目标汇总: all is planned but what is over or so now."""
    return _PLANS_OF_ALL.search(doc.title) is not None and _ACTUAL_TOO.search(doc.title) is None


def _is_over(doc: Document, period: str) -> bool:
    """Whether a period is a year, a part of one or several, and over when the page was published."""
    end = last_day(period) if _SPAN.fullmatch(period) else None
    return end is not None and (doc.published is None or end < doc.published)


def _is_month(time: TimeExpression) -> bool:
    return _MONTH.fullmatch(time.period) is not None  # when something happened


def _of_reports(doc: Document) -> str:
    """一季报, 年报 in the title, where no time is told: the last one that was over."""
    if doc.published is None:
        return ""
    for named, code in _PARTS:
        if named.search(doc.title):
            return code.replace("{}", str(doc.published.year))
    return str(doc.published.year - 1) if _YEARLY_REPORT.search(doc.title) else ""


def _openings(doc: Document) -> list[tuple[Sentence, str]]:
    """Paragraphs that begin with somebody, and with whom."""
    found = []
    paragraph = -1
    for sentence in doc.sentences:
        if sentence.paragraph != paragraph:
            heads = [m for m in within(doc.mentions, sentence.start, sentence.start + _HEAD) if m.entity_type in _TYPES]
            titled = doc.title and doc.text.startswith(doc.title, sentence.start)
            if heads and not titled and not _NEWS.search(doc.text, sentence.start, heads[0].start):
                found.append((sentence, heads[0].canonical))
        paragraph = sentence.paragraph
    return found


def compared(doc: Document, clause: Clause, figure: Figure, overview: str) -> str:
    """Period of a figure that no time governs on such a page; '' for what is so now or is of every year."""
    if not overview or not figure.is_flow or figure.is_rated or figure.is_event:
        return ""
    says = (_NOT_OF_IT, _COMING, YEARLY)
    return "" if any(pattern.search(doc.text, clause.start, figure.at) for pattern in says) else overview
