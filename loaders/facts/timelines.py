"""The time that a text stands in: what its title, headings and sentences tell, for the figures behind them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from loaders.facts.document import Document, Ordered, in_byline, within
from loaders.facts.event_times import dates_coming, is_beginning, names_meeting, tells_which
from loaders.facts.period_codes import last_day
from loaders.facts.words import alternation, words
from loaders.recognise.times import recognise_times
from loaders.records import Sentence, TimeExpression

REACHING = frozenset({"date", "period", "as_of", "now"})
_COMPARED = re.compile(alternation("compared") + "$")
# 一年内完成, 压减至30个工作日以内: how long it took.
_WITHIN = re.compile(
    r"半年(?:以|之)?内|[一二两三四五六七八九十\d]{1,3}(?:年内|个月内|(?:个?工作日|天|日|个?小时)(?:以|之)?内)"
)
# 是2005年的2.8倍, 完成年初预算的58.8%
_OF_OTHER = re.compile(r"的?\d[\d.]{0,5}倍|(?:制?定的?|确定的?)?(?:预算|目标的)")
_TOLD_THEN = re.compile("[\u4e00-\u9fff]{0,4}(?:披露|发布|公布|公告|定下?|制定|下达)的")  # 公司4月底披露的一季报
_SCHEDULED = re.compile("(?:排[产单期]?|延续?|持续|推迟|顺延|排期)[到至]了?$")  # 交货期已排至明年5月
# 延续去年以来的良好势头: since when, not what the figures behind are of
_KEEPS = re.compile("(?:延续|扭转|改变|一改|承接|保持)了?$")
_GOES_ON = re.compile("(?:以来)?的?[^，,。；;]{0,8}(?:趋势|势头|态势|局面|格局|颓势|走势)")
_ON_BASE = re.compile("[^，,。；;]{0,24}?的?基础上")  # 在2月19日第一批项目开工的基础上，新开工28个
# 十二年后，公司营收达到418亿元: later than what was told, not than today.
_LATER = re.compile(r"[一二两三四五六七八九十\d]{1,3}(?:多|余)?年(?:以|之)?后")
_TO_COME = re.compile("将|预计|计划|力争|有望|要|目标|未来|今后|再过|争取|会(?!议)")
_VIEWED = re.compile("的?[^，,。；;\\d]{0,10}?看(?![好重中齐])")  # 从一季度的情况看，…
_LATER_REACH = 16  # characters
_SAME = frozenset({"当年", "当月", "当季"})  # 9月当月
_HEADING = 40
_CHAPTER = re.compile(r"[一二三四五六七八九十]{1,3}、[^，,。；;]{2,16}。?$")
_ANNOUNCES = re.compile("下表|如下|见表|附表")
_REPORT = re.compile(
    "公报|年报|年度报告|运行情况|发展情况|经济运行|总结|成绩单|(?:主要|经济|统计)指标|统计数据|半年报|季报|业绩"
    "|工作回顾|年[终度]盘点|答卷|大事记"
)
# 数说某开发区2023, 再见2023！: a title looks back on a year that it names without 年
_BARE_YEAR = re.compile(r"(?<![\d.])20[0-4]\d(?![\d年.%/-])")
_LOOKS_BACK = re.compile(
    "数说|数读|数看|回眸|回望|回顾|盘点|再见|答卷|大事记|成绩单|走过|这一年|的20[0-4]\\d$|奋进|亮点|精彩|[^\\d]20[0-4]\\d$"
)
_PART_REPORTS = (  # a report of part of a year, which its title names without a year or with it alone
    (re.compile("半年报|半年度报|中报|中期(?:业绩|报告)"), "{year}-H1"),
    (re.compile("三季报|三季度报|前三季度(?:业绩|报告)"), "{year}-01/{year}-09"),
    (re.compile("一季报|一季度报"), "{year}-Q1"),
)
_LISTS = re.compile(  # 投向产业、民生两大领域：
    "[二两三四五六七八九十几\\d](?:大|个|项|类|方面)[^，,。；;：:]{0,10}[：:]$|(?:如下|包括|分别是)[：:]$|(?:拥有|现有|共有|已有|达到)[：:—]{1,2}$"
)
_COLONS = ("：", ":")
_AND = frozenset("及和暨与")
_INTENDED = re.compile("(?:的?工作)?(?:打算|安排|计划|思路|建议|重点|部署)")  # 上半年运行情况及|下半年工作打算
_OF_PART = "(?:半年报|半年度报告|中报|[一三]季报|[一三]季度报告)"
_PUBLISHED = re.compile(f"(?:披露|发布|公布|公告)了?[^，,。；;]{{0,8}}?{_OF_PART}|{_OF_PART}(?:显示|披露|表明|称)")
_ASIDE = re.compile("(?:从|分)?(?:单季度?|单月|季度)(?:来)?看|其中[，,]?[一二三四]季度")
_SECTION = re.compile("回顾|总结|工作|目标|任务|安排|情况|成效|打算|计划")  # of a report, in headings
WHOLE_YEAR = re.compile("(?<=预计)全年(?=可)|全年(?!均|可|度?(?:目标|任务|计划(?!实施|新|开工|建设|安排|引进|实现)))")
_DECADES = "世纪"  # too long for what 年均 means
YEAR_ENDS = ("年末", "年底")
SO_FAR = frozenset({"今年以来", "今年来"})  # told in January: of the year that a text reviews
_NUMBER = re.compile(r"(?:\d{1,2}[、.．]|[（(]\d{1,2}[）)])(?!\d)")
_ITEM = re.compile(
    r"[一二三四五六七八九十]是|[（(][一二三四五六七八九十][）)]|第[一二三四五六七八九十]，|—{1,2}|" + _NUMBER.pattern
)


@dataclass(slots=True)
class Timeline:
    """The time that the text stands in, carried from sentence to sentence of a paragraph."""

    carried: TimeExpression | None = None
    span: str = ""  # last span of years told
    growth: str = ""  # period of the last change told: lists of changes go on for paragraphs
    year: str = ""  # last year named: what 当年 means
    report: str = ""  # period that the title of a report gives: of all that is told without a time
    titled: str = ""  # period that any other title gives: of the rankings below it
    overview: str = ""  # period that a page on several subjects compares them in
    aims: str = ""  # year whose aims such a page compares
    opens_year: bool = False  # the page sets the aims of the year that begins
    part: str = ""  # what 报告期内 means: the half year of a 半年报
    section: TimeExpression | None = None  # of the heading above: 一、2023年工作回顾
    base: TimeExpression | None = None  # told last before an enumeration of paragraphs: 一是…, 二是…
    above: TimeExpression | None = None  # told by the last heading: of the items that are numbered below it
    goal: TimeExpression | None = None  # 到2025年 below a heading of aims
    aimed: TimeExpression | None = None  # told by a heading of years to come: 2030年愿景, 到2027年
    announced: TimeExpression | None = None  # told before a colon that ends a paragraph: of the paragraphs below
    before_list: TimeExpression | None = None  # told before paragraphs that are each headed by a name
    is_listing: bool = False  # from the first of these on
    in_item: bool = False  # within such a paragraph
    paragraph: int = -1
    in_heading: bool = False


def of_report(doc: Document) -> Timeline:
    """Timeline of a document; a report's title dates it: 某市2022年国民经济和社会发展统计公报."""
    times = [t for t in recognise_times(doc.title, doc.published) if t.kind in ("date", "period") and t.period]
    period = times[0].period if times else ""
    if not period and (year := _year_behind(doc)):
        return Timeline(report=year, titled=year, part=year, year=year)
    if not _REPORT.search(doc.title):
        return Timeline(titled=period)
    part = next((code for named, code in _PART_REPORTS if named.search(doc.title)), "{year}" if period else "")
    year = period[:4] or (str(doc.published.year) if doc.published else "")
    covered = part.format(year=year) if year and len(period) in (0, len("2021")) else period
    ends = last_day(covered)
    if not period and ends is not None and doc.published is not None and ends < doc.published:
        return Timeline(report=covered, part=covered, year=year)  # 锂电企业三季报：…, published in November
    return Timeline(report=period, titled=period, part=covered, year=period[:4])


def _year_behind(doc: Document) -> str:
    """The year over when the text was published that its title looks back on; '' where there is none."""
    years = _BARE_YEAR.findall(doc.title)
    if len(years) != 1 or not _LOOKS_BACK.search(doc.title):
        return ""
    return years[0] if doc.published is not None and int(years[0]) == doc.published.year - 1 else ""


def told_in(doc: Document, start: int, end: int) -> Sequence[TimeExpression]:
    """Times of a range that place something; a time that is only compared with (较一季度) does not."""
    return within(doc.placing, start, end)


def with_placing(doc: Document) -> Document:
    """The document with the times that place something told once: every figure asks for some of them."""
    times = (
        t
        for t in doc.times
        if t.kind in REACHING
        and (not _COMPARED.search(doc.text[max(t.start - 3, 0) : t.start]) or _VIEWED.match(doc.text, t.end))
        and not is_beginning(doc, t)
        and not _WITHIN.fullmatch(t.text)
        and not _SCHEDULED.search(doc.text[max(t.start - 4, 0) : t.start])
        and not _is_later(doc, t)
        and not _OF_OTHER.match(doc.text, t.end)
        and not _TOLD_THEN.match(doc.text, t.end)
        and not (_GOES_ON.match(doc.text, t.end) and _KEEPS.search(doc.text, max(t.start - 6, 0), t.start))
        and not in_byline(doc, t.start)
        and not _is_base(doc, t)
        and not (doc.text[t.start - 1 : t.start] in ("是", "为", "达") and _MULTIPLE_OF.match(doc.text, t.end))
        and not (doc.text[t.start - 1 : t.start] in _AND and _INTENDED.match(doc.text, t.end))
        and not (t.text in _SAME and any(other.end == t.start for other in within(doc.times, t.start - 12, t.start)))
    )
    return replace(doc, placing=Ordered.of(times))


# 是2005年|9.5万辆的三倍
_MULTIPLE_OF = re.compile(
    "(?:全年|同期)?的?(?:\\d[\\d.]{0,8}[\u4e00-\u9fff]{0,4})?的[\\d一二两三四五六七八九十][\\d.]{0,4}(?:多|余)?倍"
)


def _is_base(doc: Document, time: TimeExpression) -> bool:
    on_base = _ON_BASE.match(doc.text, time.end)  # 2022年产值在上年的基础上增长 is of 2022
    return on_base is not None and not within(doc.times, time.end, on_base.end())


def _is_later(doc: Document, time: TimeExpression) -> bool:
    if not _LATER.fullmatch(time.text):
        return False
    return not _TO_COME.search(doc.text, max(0, time.start - 6), time.end + _LATER_REACH)


def is_of_whole_year(doc: Document, sentence: Sentence, at: int) -> bool:
    """Whether 全年 reaches `at`: 冲刺四季度，确保全年工业增长8%，工业投资突破80亿元."""
    told = [found.end() for found in WHOLE_YEAR.finditer(doc.text, sentence.start, at)]
    return bool(told) and not any(t.kind in REACHING for t in within(doc.times, told[-1], at))


def is_years(period: str) -> bool:
    """Whether a code spans several years: 2021/2023."""
    first, _, last = period.partition("/")
    return bool(last) and first[:4] != last[:4]


def year_of(time: TimeExpression) -> str:
    """Year in which a time begins; '' when nothing resolves it."""
    return time.period.removeprefix("as_of:")[:4]


def is_ahead(doc: Document, time: TimeExpression) -> bool:
    """Whether a time ends after the publication; true where the publication is not known."""
    return doc.published is None or (time.period_end is not None and time.period_end > doc.published)


def _is_of_later_year(doc: Document, time: TimeExpression) -> bool:
    year = year_of(time)
    return doc.published is not None and year.isdigit() and int(year) > doc.published.year


def enter(doc: Document, sentence: Sentence, timeline: Timeline) -> None:
    """An item of a numbered list (1、… 2、…) begins with the time of the heading above, not of the item before."""
    opens = sentence.paragraph != timeline.paragraph
    if opens and _opens_with_name(doc, sentence):
        if not timeline.is_listing:
            timeline.is_listing, timeline.before_list = True, timeline.carried
        timeline.carried, timeline.growth = timeline.before_list, ""  # 甲重机：…5月投产。|乙重机：营收52亿元
    begins = opens and _NUMBER.match(doc.text, sentence.start)
    if begins and timeline.above is not None:
        timeline.carried, timeline.growth = timeline.above, ""


def _opens_with_name(doc: Document, sentence: Sentence) -> bool:
    """Whether a paragraph is headed by whom it is about: 乙重机：营收52亿元."""
    return any(doc.text[m.end : m.end + 1] in _COLONS for m in within(doc.mentions, sentence.start, sentence.start + 4))


def of_ranking(timeline: Timeline) -> str:
    """Period of a ranking that no time is told with: that of the title, or the last one told before the list."""
    base = timeline.base
    return timeline.titled or (base.period if base is not None and base.kind == "period" else "")


def advance(doc: Document, sentence: Sentence, timeline: Timeline) -> None:
    """Carries the last time of a sentence into the next one of its paragraph."""
    told = told_in(doc, sentence.start, sentence.end)
    may_name = not timeline.part and doc.published and "报" in doc.text[sentence.start : sentence.end]
    if may_name and doc.published and (out := _PUBLISHED.search(doc.text, sentence.start, sentence.end)):
        part = next(code for named, code in _PART_REPORTS if named.search(out[0]))
        timeline.part = part.format(year=doc.published.year)  # 公司披露三季报。…报告期内研发费用
    of_report = YEAR_ENDS if timeline.report else ()
    lasting: list[TimeExpression] = []
    for time in told:
        if time.text not in words("that_year") and time.text not in words("next_year") and time.text not in of_report:
            reviews = time.text in SO_FAR and doc.published is not None and doc.published.month == 1
            timeline.year = timeline.year if reviews and timeline.year else year_of(time) or timeline.year
        if is_years(time.period) and time.kind != "now" and _DECADES not in time.text:
            timeline.span = time.period
        aside = names_meeting(doc, sentence, time) or tells_which(doc, time, sentence.end) or dates_coming(doc, time)
        if not time.text.endswith("同期") and not aside:
            lasting.append(time)
    if len(timeline.report) == len("2021"):  # 2023年营业收入12亿元，2022年10亿元: the report goes on with its own year
        lasting = [time for time in lasting if year_of(time) >= timeline.report] or lasting
    if lasting and _ASIDE.match(doc.text, sentence.start):
        pass  # 单季来看，第三季度营收12亿元: what follows is of the nine months again
    elif lasting:
        timeline.carried = lasting[-1] if lasting[-1].kind != "now" else None
    elif sentence.paragraph != timeline.paragraph and not timeline.in_heading:
        below = timeline.base if _ITEM.match(doc.text, sentence.start) else timeline.section
        timeline.carried = timeline.announced or below
    if sentence.paragraph != timeline.paragraph:
        timeline.in_item = bool(_ITEM.match(doc.text, sentence.start))
    if told and not timeline.in_item:
        timeline.base = timeline.carried
    if told:
        lists = doc.text[sentence.end - 1] in "：:—" and _LISTS.search(doc.text, told[-1].end, sentence.end)
        timeline.announced = told[-1] if lists else None
    # A heading, or what announces a table, dates all that follows until the next time is told.
    start, end = sentence.start, sentence.end
    numbered = _CHAPTER.match(doc.text, start, end) is not None  # 二、2018年目标任务。
    is_heading = numbered or (end - start <= _HEADING and doc.text[end - 1] not in "。！？!?；;")
    if told:
        timeline.in_heading = is_heading
    if is_heading and (told or not _ITEM.match(doc.text, start)):
        timeline.above = told[-1] if told else None
    if is_heading and not within(doc.quantities, start, end):
        timeline.aimed = told[-1] if told and _is_of_later_year(doc, told[-1]) else None
    elif told:
        timeline.aimed = None
    if numbered:
        timeline.goal = None
    for time in told:
        if doc.text[time.start - 1 : time.start] in ("到", "至") and is_ahead(doc, time):
            timeline.goal = time
    if is_heading and (told or (numbered and timeline.report)):
        timeline.growth = ""
    if told and is_heading:
        timeline.section = told[-1] if _SECTION.search(doc.text, start, end) else None
    if timeline.carried and not timeline.in_heading:
        timeline.in_heading = bool(_ANNOUNCES.search(doc.text, start, end))
    timeline.paragraph = sentence.paragraph
