"""Which time expression governs a figure: the nearest before it, reaching on until the next one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from loaders.facts.document import Clause, Document, holding, within
from loaders.facts.words import alternation, made_of, words
from loaders.recognise.times import recognise_times
from loaders.records import Sentence, TimeExpression

_REACHING = frozenset({"date", "period", "as_of", "now"})
_COMPARED = re.compile(alternation("compared") + "$")
_NOW = re.compile(alternation("now"))
_COMPLETION = re.compile(alternation("completion"))
_SETTLED = re.compile(alternation("settled"))
_WITHIN = re.compile(r"[一二两三四五六七八九十\d]{1,3}(?:年|个月)内")  # 一年内完成: how long it took
_SAME = frozenset({"当年", "当月", "当季"})  # 9月当月
_DAY = len("2022-04-07")
_HEADING = 40
_THAT_YEAR = ("当年", "同年", "该年")  # 当年四季度
_YEAR_END = re.compile("年?[底末]$")  # 2021年底: a state on that day, not what December brought
_MONTH = re.compile(r"\d{4}-12")
_ANNOUNCES = re.compile("下表|如下|见表|附表")
_WHOLE_YEAR = re.compile("全年(?!均)")
_REPORT = re.compile("公报|年报|年度报告|运行情况|发展情况|经济运行|总结|成绩单|主要指标|统计数据|半年报|季报|业绩")
_SECTION = re.compile("回顾|总结|工作|目标|任务|安排|情况|成效|打算|计划")  # of a report, in headings
_LAST_YEAR = frozenset({"过去的一年", "过去一年", "刚刚过去的一年", "刚过去的一年", "这一年"})
_STANDING = re.compile("[，,；;](?:目前|现有|现已|现(?!场|代|金))")
_HAPPENED = re.compile(
    "入选|认定|获评|评为|荣获|获批|登陆|上市|挂牌|成立|创立|创办|创建|注册|启动|动工|开工|投产|落户|入驻|设立|更名|搬迁|迁入|授予"
)
_BULLETIN = re.compile("公报|统计|总结|年报|年度报告")
_YEAR_ENDS = ("年末", "年底")
_ITEM = re.compile("[一二三四五六七八九十]是|[（(][一二三四五六七八九十][）)]|第[一二三四五六七八九十]，")
_BEHIND = 12  # characters behind a figure within which its time may stand: 600MW于2010年达产


@dataclass(slots=True)
class Timeline:
    """The time that the text stands in, carried from sentence to sentence of a paragraph."""

    carried: TimeExpression | None = None
    span: str = ""  # last span of years told
    growth: str = ""  # period of the last change told: lists of changes go on for paragraphs
    year: str = ""  # last year named: what 当年 means
    report: str = ""  # period that the title of a report gives: of all that is told without a time
    section: TimeExpression | None = None  # of the heading above: 一、2023年工作回顾
    base: TimeExpression | None = None  # told last before an enumeration of paragraphs: 一是…, 二是…
    in_item: bool = False  # within such a paragraph
    paragraph: int = -1
    in_heading: bool = False


class Figure(NamedTuple):
    """What of a figure decides how far a time may reach to it."""

    at: int
    is_flow: bool  # adds up over a period: takes the period of the sentence before
    is_growth: bool  # a change: lists of changes share one period for paragraphs
    is_average: bool  # 年均增长: of several years
    is_rated: bool  # 月产量900吨: a state, dated only in its own clause
    is_event: bool  # an investment or a signing, which a day may date


def of_report(doc: Document) -> Timeline:
    """Timeline of a document; a report's title dates it: 某市2022年国民经济和社会发展统计公报."""
    if not _REPORT.search(doc.title):
        return Timeline()
    times = [t for t in recognise_times(doc.title, doc.published) if t.kind in ("date", "period") and t.period]
    period = times[0].period if times else ""
    return Timeline(report=period, year=period[:4])


def reported(doc: Document, clause: Clause, figure: Figure, timeline: Timeline) -> str:
    """Period of a figure that no time governs in a report; '' outside of reports and for what is so now.

    A report dates what adds up in its time; the bulletin of a year also what stands at its end.
    """
    dated = figure.is_flow or (len(timeline.report) == len("2021") and bool(_BULLETIN.search(doc.title)))
    return timeline.report if dated and not _NOW.search(doc.text, clause.start, figure.at) else ""


def governing(doc: Document, sentence: Sentence, clause: Clause, figure: Figure, timeline: Timeline) -> str:
    """Period code for a figure; '' when none governs it."""
    period = _governing(doc, sentence, clause, figure, timeline)
    years = {part[:4] for part in period.removeprefix("as_of:").split("/")}
    whole = _WHOLE_YEAR.search(doc.text, clause.start, figure.at)
    if whole and not period and timeline.carried is not None and not told_in(doc, sentence.start, figure.at):
        return _year(timeline.carried)  # 一、2023年工作回顾 … 全年新开工项目47个
    if period and whole and len(years) == 1 and not within(doc.times, whole.end(), figure.at):
        return years.pop()  # 截至2022年底…，全年出货量36万吨
    return period


def _governing(doc: Document, sentence: Sentence, clause: Clause, figure: Figure, timeline: Timeline) -> str:
    at = figure.at
    opening = _opening(doc, sentence, clause)
    told = told_in(doc, opening, clause.end)
    before = [t for t in told if t.start < at]
    completion = _completion(doc, sentence.start, at)
    if figure.is_average and before and len(before[-1].period) == len("2021"):
        return timeline.span  # 过去5年…。2021年增长10%，年均增长11.6%: of the years before
    if before:
        return "" if before[-1].start < completion else _code(doc, sentence, before[-1], figure, timeline)
    if told and told[0].kind != "now" and told[0].start - at < _BEHIND:
        return _code(doc, sentence, told[0], figure, timeline)
    if completion >= 0:
        return ""
    if _NOW.match(doc.text, clause.start):
        return ""
    # 于2010年达产 dates its own clause only; an opening date dates what follows.
    earlier = [
        t
        for t in told_in(doc, sentence.start, opening)
        if doc.text[t.start - 1 : t.start] != "于" and not t.text.endswith("同期")
    ]
    ahead = bool(earlier) and timeline.span.rpartition("/")[2] < _year(earlier[-1])
    if figure.is_average and timeline.span and not ahead:
        return timeline.span
    if earlier and not figure.is_flow and _STANDING.search(doc.text, earlier[-1].end, opening):
        return ""  # 2022年收入41亿元，现有员工近5000人，拥有专利326件
    if earlier and not figure.is_flow and not figure.is_event and _dates_event(doc, earlier[-1]):
        return ""
    if earlier:
        return _reaching(doc, sentence, earlier[-1], figure, timeline)
    if figure.is_growth and timeline.growth:
        return timeline.growth
    if figure.is_flow and timeline.carried is not None and not _SETTLED.search(doc.text, clause.start, at):
        return _reaching(doc, sentence, timeline.carried, figure, timeline)
    return ""


def _dates_event(doc: Document, time: TimeExpression) -> bool:
    """去年入选…，手握专利187件: the date of what happened once says nothing of what stands."""
    clause = holding(doc.clauses, time.start)
    happened = time.kind != "as_of" and _HAPPENED.search(doc.text, time.end, clause.end)
    return bool(happened) and not within(doc.quantities, clause.start, clause.end)


def _reaching(doc: Document, sentence: Sentence, time: TimeExpression, figure: Figure, timeline: Timeline) -> str:
    """Code of a time outside the figure's clause; a day dates only events, and no date reaches a bare rate."""
    if timeline.report and figure.is_flow and time.text in _YEAR_ENDS:
        return timeline.report  # 年末企业588户。营业收入1693亿元: of the year that the report is about
    lasting = time.kind == "as_of" or bool(_YEAR_END.search(time.text))
    if (figure.is_rated and not lasting) or (len(time.period) == _DAY and not figure.is_event and figure.is_flow):
        return ""
    return _code(doc, sentence, time, figure, timeline)


def _opening(doc: Document, sentence: Sentence, clause: Clause) -> int:
    """Start of a clause with the bare time before it: 今年前4个月，新接订单6.3亿元."""
    start, index = clause.start, clause.index - 1
    while index >= 0 and doc.clauses[index].sentence == sentence.index:
        before = doc.clauses[index]
        text = doc.text[before.start : before.end]
        for time in within(doc.times, before.start, before.end):
            text = text.replace(time.text, "")
        if text == doc.text[before.start : before.end] or not made_of(text, "opening"):
            break
        start, index = before.start, index - 1
    return start


def told_in(doc: Document, start: int, end: int) -> Sequence[TimeExpression]:
    """Times of a range that place something; a time that is only compared with (较一季度) does not."""
    times = within(doc.times, start, end)
    return times and [
        t
        for t in times
        if t.kind in _REACHING
        and not _COMPARED.search(doc.text[max(t.start - 3, 0) : t.start])
        and not _WITHIN.fullmatch(t.text)
        and not (t.text in _SAME and any(other.end == t.start for other in within(doc.times, t.start - 12, t.start)))
    ]


def is_on_completion(doc: Document, start: int, end: int) -> bool:
    """Whether 达产后 or the like stands in a range."""
    return _completion(doc, start, end) >= 0


def _is_years(period: str) -> bool:
    first, _, last = period.partition("/")
    return bool(last) and first[:4] != last[:4]


def _completion(doc: Document, start: int, end: int) -> int:
    """Where the last 达产后 before a figure stands; -1 when there is none."""
    last = -1
    for match in _COMPLETION.finditer(doc.text, start, end):
        last = match.start()
    return last


def _code(doc: Document, sentence: Sentence, time: TimeExpression, figure: Figure, timeline: Timeline) -> str:
    of_that_year = doc.text[time.start - 2 : time.start] in _THAT_YEAR or time.text[:2] in _THAT_YEAR
    if of_that_year and len(time.period) > len("2021"):
        year = _named_year(doc, sentence, time, timeline)
        return year + time.period[4:] if year and "/" not in time.period else time.period  # 2010年。当年四季度
    if time.text in _LAST_YEAR and (timeline.section is not None or doc.published):
        return _year(timeline.section) if timeline.section else str(doc.published.year - 1) if doc.published else ""
    if time.text in _YEAR_ENDS and timeline.report and doc.text[time.start - 1 : time.start] not in ("到", "至"):
        return f"as_of:{timeline.report[:4]}-12"  # 年末企业588户 in the bulletin of that year
    if time.text not in words("that_year"):
        ends = not figure.is_event and _YEAR_END.search(time.text) and _MONTH.fullmatch(time.period)
        return f"as_of:{time.period}" if ends else time.period
    return _named_year(doc, sentence, time, timeline)


def _named_year(doc: Document, sentence: Sentence, time: TimeExpression, timeline: Timeline) -> str:
    """The year named last before a time."""
    years = [_year(t) for t in told_in(doc, sentence.start, time.start) if t.text not in words("that_year")]
    return next((year for year in reversed(years) if year), timeline.year)


def _year(time: TimeExpression) -> str:
    return time.period.removeprefix("as_of:")[:4]


def advance(doc: Document, sentence: Sentence, timeline: Timeline) -> None:
    """Carries the last time of a sentence into the next one of its paragraph."""
    told = told_in(doc, sentence.start, sentence.end)
    of_report = _YEAR_ENDS if timeline.report else ()
    lasting: list[TimeExpression] = []
    for time in told:
        if time.text not in words("that_year") and time.text not in of_report:
            timeline.year = _year(time) or timeline.year
        if _is_years(time.period):
            timeline.span = time.period
        if not time.text.endswith("同期"):
            lasting.append(time)
    if lasting:
        timeline.carried = lasting[-1] if lasting[-1].kind != "now" else None
    elif sentence.paragraph != timeline.paragraph and not timeline.in_heading:
        timeline.carried = timeline.base if _ITEM.match(doc.text, sentence.start) else timeline.section
    if sentence.paragraph != timeline.paragraph:
        timeline.in_item = bool(_ITEM.match(doc.text, sentence.start))
    if told and not timeline.in_item:
        timeline.base = timeline.carried
    # A heading, or what announces a table, dates all that follows until the next time is told.
    start, end = sentence.start, sentence.end
    is_heading = end - start <= _HEADING and doc.text[end - 1] not in "。！？!?；;"
    if told:
        timeline.in_heading = is_heading
    if told and is_heading:
        timeline.growth = ""
        timeline.section = told[-1] if _SECTION.search(doc.text, start, end) else None
    if timeline.carried and not timeline.in_heading:
        timeline.in_heading = bool(_ANNOUNCES.search(doc.text, start, end))
    timeline.paragraph = sentence.paragraph
