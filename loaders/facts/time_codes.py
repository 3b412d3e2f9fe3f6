"""What one time expression means where it stands: 当年, 次年, 当月 and 年末 by what the text told before."""

from __future__ import annotations

import re
from bisect import bisect_left

from loaders.facts.document import Document, holding, within
from loaders.facts.period_codes import first_day, last_day
from loaders.facts.timelines import SO_FAR, YEAR_ENDS, Timeline, told_in, year_of
from loaders.facts.words import alternation, words
from loaders.records import Sentence, TimeExpression

YEAR_END = re.compile("年?[底末]$")  # 2021年底: a state on that day, not what December brought
_THAT_YEAR = ("当年", "同年", "该年")  # 当年四季度
_MONTH = re.compile(r"\d{4}-\d\d")
_A_MONTH = re.compile(r"(?:as_of:)?\d{4}-\d\d(?:-\d\d)?")
# 去年11月底投产, 7月底下线了第一只电芯; 9月底，电芯生产线正式投产: a day, not a state
_HAPPENED = re.compile(
    f"[^，,。；;]{{0,6}}(?:{alternation('happened')}|{alternation('built')}|下线|投料|试车)"
    "|[，,][^，,。；;]{2,14}?(?:正式|顺利|全面|率先)(?:投产|建成|竣工|投运|下线|开工)"
)
_WITHIN_YEAR = "年内"
_PART = re.compile(r"\d{4}-(?:\d\d|[QH]\d)(?:/\d{4}-\d\d)?")  # a part of a year in months, quarters or halves
_NAMES_YEAR = re.compile(r"\d{4}|\d\d年|[今明去本同当]|[前后上次翌]年|[上下]一?个?[月周季]")
_PART_ALONE = re.compile(
    "[上下]半年|前?第?[一二三四]个?季度|(?:前|1?[—~-])?(?:[1-9]|1[0-2]|[一二三四五六七八九十]{1,2})个?月份?"
)
_BACK = 60  # times: a bound, so that work grows with the text only
_FAR = 150  # days ahead: 四季度 told in January is over, 下半年 told in June is not
_FUTURE = re.compile(
    "[将拟至前待应需]|(?<![拿达得收遇受看见找])到|预计|计划|有望|争取|力争|确保|目标|预期|可望|安排|打算|要"
)
_AS_OF_PART = re.compile(r"as_of:\d{4}-[HQ]\d")
_YEARS = re.compile(r"\d{4}")
_BY_THEN = re.compile("[到至前将拟力今明]|预计|计划|有望|争取|确保")
_ONCE_DONE = re.compile(
    "[^，,。；;]{0,6}(?:建成|投产|完成|完工|竣工|达产)后[^。；;]{0,16}[将可]"
)  # 年底完成后，产能将增至…
_LAST_YEAR = frozenset({"过去的一年", "过去一年", "刚刚过去的一年", "刚过去的一年", "这一年"})
_CLAUSE_BOUNDS = "，,。；;：:！!？?、\n（(“> "
_YEAR_BEFORE = ("上年", "上一年", "去年同期")
_COMPARES = ("由", "从", "较", "比", "在", "与")
_TWO_MONTHS = re.compile(r"(\d{4})-01/\1-02")
_A_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_STARTS = ("投产", "建成", "达产", "落户", "入驻", "竣工", "开业")
_LATER = re.compile(r"[一二两三四五六七八九十几数\d]{1,3}多?(?:天|日|周|个?月)(?:以|之)?后")


def code_of(
    doc: Document, sentence: Sentence, time: TimeExpression, timeline: Timeline, *, is_event: bool = False
) -> str:
    """Period code that a time has where it stands; '' when the text does not resolve it."""
    if time.text.endswith("年初") and _TWO_MONTHS.fullmatch(time.period):
        return time.period[: len("2022-01")]  # 2022年初: no span of two months
    of_that_year = doc.text[time.start - 2 : time.start] in _THAT_YEAR or time.text[:2] in _THAT_YEAR
    if of_that_year and len(time.period) > len("2021"):
        year = _named_year(doc, sentence, time, timeline)
        return year + time.period[4:] if year and "/" not in time.period else time.period  # 2010年。当年四季度
    if time.text in _LAST_YEAR and (timeline.section is not None or doc.published):
        return year_of(timeline.section) if timeline.section else str(doc.published.year - 1) if doc.published else ""
    if time.text in YEAR_ENDS and timeline.report and doc.text[time.start - 1 : time.start] not in ("到", "至"):
        return f"as_of:{timeline.report[:4]}-12"  # 年末企业588户 in the bulletin of that year
    if time.text.endswith("同期") and time.text[0] in "去上" and (told := _told_before(doc, sentence, time, timeline)):
        return _YEARS.sub(lambda year: str(int(year[0]) - 1), told)  # 一季度…，去年同期
    if time.text.startswith(_YEAR_BEFORE) and (told := _year_compared(doc, sentence, time)):
        return str(int(told) - 1)  # 2019年营收5亿元，上年为4亿元
    if _LATER.fullmatch(time.text):
        return ""  # 20天后，双方签约: after what the text told
    if time.text in words("next_year"):
        year = _named_year(doc, sentence, time, timeline)
        return str(int(year) + 1) if year.isdigit() else ""
    if time.text in words("that_month") and (month := _named_month(doc, sentence, time)):
        return month
    if time.text in words("that_day"):
        return _named_day(doc, sentence, time, timeline)
    if doc.published and time.text in YEAR_ENDS and _lies_ahead(doc, time):
        year = _named_year(doc, sentence, time, timeline) or str(doc.published.year - 1)
        return f"as_of:{year}-12"  # 2022年营收5亿元，年末员工300人, told in 2023
    begun = doc.published is not None and doc.published.month == 1 and timeline.year == str(doc.published.year - 1)
    if time.text in SO_FAR and begun:
        return timeline.year  # 2022年…。今年以来, told in January 2023
    if time.text == _WITHIN_YEAR and (year := _year_that_is_over(doc, sentence, time, timeline)):
        return year
    if not time.period and (whole := _told_whole(doc, time)):
        return whole
    if time.text in words("that_year") and doc.text.endswith(_STARTS, sentence.start, time.start):
        return ""  # 投产当年即可实现产值1亿元
    if time.text not in words("that_year"):
        ends = not is_event and YEAR_END.search(time.text) and _MONTH.fullmatch(time.period)
        happened = _HAPPENED.match(doc.text, time.end)
        period = _of_year_told(doc, time, timeline)
        to_then = _up_to(doc, time)
        return f"as_of:{period}" if to_then or (ends and not happened) else _at_end(period)
    return _named_year(doc, sentence, time, timeline)


def _up_to(doc: Document, time: TimeExpression) -> bool:
    """到6月底，已入驻28家; 至2023年3月，…: a month that is over, which a clause begins with."""
    clause = doc.text[max(time.start - 2, 0) : time.start]
    opens = clause[-1:] in ("到", "至") and (len(clause) == 1 or clause[0] in _CLAUSE_BOUNDS)
    ends = last_day(time.period) if opens and _MONTH.fullmatch(time.period) else None
    return ends is not None and doc.published is not None and ends <= doc.published


def _at_end(period: str) -> str:
    """截至2023年上半年: a state is of the month that ends the half or the quarter."""
    ends = last_day(period) if _AS_OF_PART.fullmatch(period) else None
    return f"as_of:{ends:%Y-%m}" if ends else period


def _told_whole(doc: Document, time: TimeExpression) -> str:
    """Period of 上半年 in a text without a date, where 2021年上半年 was told before; '' where it was not."""
    if doc.published is not None or not _PART_ALONE.fullmatch(time.text):
        return ""
    at = bisect_left(doc.times.starts, time.start)
    told = (t for t in reversed(doc.times[max(at - _BACK, 0) : at]) if t.period and t.text.endswith(time.text))
    return next((t.period for t in told), "")


def _of_year_told(doc: Document, time: TimeExpression, timeline: Timeline) -> str:
    """Period of a month or quarter without a year: of the year that a report is about, or of the last one that had it.

    12月份 in a report on 2023, or told in February without a word of the future, is that of the year before.
    """
    published, period = doc.published, time.period
    bare = published and _PART.fullmatch(period) and period.startswith(str(published.year))
    if not bare or not published or _NAMES_YEAR.search(time.text) or _plans(doc, time):
        return period
    first, last = first_day(period), last_day(period)
    reports = len(timeline.report) == len("2021") and int(timeline.report) < published.year
    ahead = first is not None and (first - published).days > _FAR
    in_months = "/" in period or (period[5] in "QH" and "月" in time.text)  # 1—11月, 1—6月
    partly = in_months and last is not None and (last.year, last.month) > (published.year, published.month)
    if not (reports or ahead or partly):
        return period
    year = timeline.report if reports else str(published.year - 1)
    return _YEARS.sub(year, period)


def _plans(doc: Document, time: TimeExpression) -> bool:
    """Whether a word of the future stands in the clause of a time or in the one behind it."""
    clause = holding(doc.clauses, time.start)
    behind = doc.clauses[min(clause.index + 1, len(doc.clauses) - 1)]
    own = _FUTURE.search(doc.text, clause.start, time.start) or _FUTURE.search(doc.text, time.end, behind.end)
    return own is not None


def _year_that_is_over(doc: Document, sentence: Sentence, time: TimeExpression, timeline: Timeline) -> str:
    """年内 in a text about a year that is over: that year; '' otherwise."""
    year = _named_year(doc, sentence, time, timeline)
    over = bool(doc.published and year.isdigit() and int(year) == doc.published.year - 1)
    return year if over and not _plans(doc, time) else ""


def _told_before(doc: Document, sentence: Sentence, time: TimeExpression, timeline: Timeline) -> str:
    """Period of the last part of a year that was told before 去年同期; '' for none or a day."""
    told = [t for t in told_in(doc, sentence.start, time.start) if not t.text.endswith("同期")]
    last = told[-1] if told else timeline.carried
    period = last.period.removeprefix("as_of:") if last else ""
    return period if len(period) > len("2021") and len(period) != len("2022-04-07") else ""


def _year_compared(doc: Document, sentence: Sentence, time: TimeExpression) -> str:
    """The year told before 上年 in its sentence, with a figure between or a word that compares; '' for none."""
    told = [t for t in told_in(doc, sentence.start, time.start) if not t.text.startswith(_YEAR_BEFORE)]
    period = told[-1].period.removeprefix("as_of:").removesuffix("-12") if told else ""
    if not _YEARS.fullmatch(period):
        return ""
    compared = doc.text[time.start - 1 : time.start] in _COMPARES or within(doc.quantities, told[-1].end, time.start)
    return period if compared else ""


def _named_year(doc: Document, sentence: Sentence, time: TimeExpression, timeline: Timeline) -> str:
    """The year named last before a time."""
    of_report = YEAR_ENDS if timeline.report else ()
    unsaid = words("that_year") | words("next_year")
    skipped = unsaid.union(of_report, (time.text,))
    told = [t for t in told_in(doc, sentence.start, time.start) if t.text not in skipped]
    return next((year for year in map(year_of, reversed(told)) if year), timeline.report[:4] or timeline.year)


def _lies_ahead(doc: Document, time: TimeExpression) -> bool:
    """Whether a bare 年末 would be the coming one and nothing says that it is."""
    coming = bool(doc.published and time.period_end and time.period_end > doc.published)
    if _ONCE_DONE.match(doc.text, time.end):
        return False
    return coming and not _BY_THEN.search(doc.text, max(time.start - 6, 0), time.end)


def _named_month(doc: Document, sentence: Sentence, time: TimeExpression) -> str:
    """The month named last before 当月 in its sentence; '' when none is."""
    times = told_in(doc, sentence.start, time.start)
    told = [t.period for t in times if _A_MONTH.fullmatch(t.period) and t.text not in words("that_month")]
    return told[-1].removeprefix("as_of:")[: len("2022-04")] if told else ""


def _named_day(doc: Document, sentence: Sentence, time: TimeExpression, timeline: Timeline) -> str:
    """The day that 当天 means: the last one told in its sentence, or the time before it; '' for none."""
    carried = [timeline.carried] if timeline.carried else []
    told = [t.period for t in (*carried, *told_in(doc, sentence.start, time.start))]
    return next((period for period in reversed(told) if _A_DAY.fullmatch(period)), "")
