"""Which time expression governs a figure: the nearest before it, reaching on until the next one."""

from __future__ import annotations

import re
from typing import NamedTuple

from loaders.facts.averages import length, of_average
from loaders.facts.completions import completion, is_target
from loaders.facts.document import Clause, Document, holding, within
from loaders.facts.event_times import (
    EXPECTED,
    dates_coming,
    dates_event,
    is_attribute,
    is_day_of_talk,
    names_meeting,
    tells_which,
)
from loaders.facts.period_codes import last_day
from loaders.facts.plans import HAS_GOT
from loaders.facts.time_codes import YEAR_END, code_of
from loaders.facts.timelines import (
    WHOLE_YEAR,
    YEAR_ENDS,
    Timeline,
    is_ahead,
    is_of_whole_year,
    is_years,
    told_in,
    year_of,
)
from loaders.facts.words import alternation, made_of
from loaders.recognise.time_types import small
from loaders.records import Sentence, TimeExpression

_NOW = re.compile("(?!现[代场金实象货行])" + alternation("now"))
_BY_NOW = re.compile("至此[，,]")
_SETTLED = re.compile(alternation("settled"))
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_IN_REPORT = re.compile("报告期内?(?!末)")
_STANDING = re.compile("[，,；;](?:目前|现有|现已|现(?!场|代|金))")
_HAS = re.compile(  # the clause says what stands: 公司并设有…, 在当地拥有2条生产线
    "[^，,。；;]{0,12}?(?:拥有|设有|建有|具有|具备|现有|共有(?![^，,。；;]{0,24}(?:入选|获|签约|落户|开工|新增|通过)))"
    "|(?:但|且|还)?(?:手握|握有|持有|手[里头中]|攒下|已经?(?:拿下?|积累|攒)了?)"
    "|(?:也|还|又|并且?|同时|均|共|它|其|公司|集团|企业|园区|全区){0,3}(?:是(?!否)|有(?![望效限色机关]))"
)
_IS = re.compile("(?:也|亦|均|都|公司|集团|企业|园区)?(?:[系为]|属于?)")  # 公司系省级龙头企业
_OF_YEAR = re.compile("(?<!明)(?:全年|年度|今年)(?:的)?(?:主要|总体|工作|发展|预期)?(?:目标|任务){1,2}(?:是|为)?[：:]")
_ANNUAL = re.compile("(?:年度|当年)计划(?:总|完成)?(?:投资)?[^，,。；;]{0,4}$|(?:全年|年度)目标(?:为|是|值)?$")
_AIM = re.compile("[^，,。；;]{2,12}的[^，,。；;]{0,6}(?:目标|任务)")  # 全年产值90亿元的目标不变
_YEAR_BEFORE = "0-9一二三四五六七八九〇今去明本全前后当同上多末整几每近半成"
_SINCE_A_YEAR = re.compile(  # 2023年上半年…。就业人数达5万人，较去年同期增加5000人
    r"[\d,.]{0,12}[^，,。；;]{1,16}[，,](?:同比|[比较](?:去年|上年|前年|\d{4}年)(?:同期)?)(?:净)?[增减下上]"
)
_GROWN = re.compile("[^。；;]{1,80}?[，,]同比")
_NEXT_STAGE = re.compile("(?:项目)?[一二三四五]期")
_THEN = re.compile("届时|到那时")
_THEN_YEARLY = re.compile("(?:届时|到那时)[，,]?每年")
_BEGINS = re.compile("开工|动工|奠基|开建|启动|进场|签约")  # 三季度开工，届时产能达到8万吨: when it is done is not told
_SO_LONG = re.compile(
    r"(?P<n>[一二三四五六七八九十\d]{1,3}|两)(?:多|余|来)?年(?:间|来|时间|累计|投入)"
)  # 三年间: whose end is not told
YEARLY = re.compile(f"(?<![{_YEAR_BEFORE}])(?:{alternation('yearly')})")  # 年产值, not 去年产值
_ABLE = re.compile("[可能](?:年产|生产|处理|加工|制造)")
_KEPT = re.compile(  # 2007年销售额超过9亿元，公司员工870余人
    "在册|旗下|合计(?=有?(?:雇员|员工))|累计(?=申请|获得?|拥有|授权)|占地|研发团队|共获|公司(?=员工|职工)"
)
_ALWAYS = re.compile("每年|保持在|常年|一直|始终|历年")
_IN_ALL = re.compile("(?:公司|企业|园区|集团|已|已经|至今|迄今|目前|先后){0,3}累计|至今|迄今")
_THIS_TIME = re.compile("(?:但|而)?(?:这次|此次|这一?回|此番|如今)")  # 公司2010年落户，这次计划投资8500万元
_UNDER_WAY = re.compile(  # 去年收入6亿元，此次投资3亿元扩建; 正在扩建的二期投资9亿元
    "[此本这]次|正(?=在|投资|加[紧快]|抓紧|全力|推进|筹|兴?建|扩建|施工)|刚刚|日前|近日|新近|眼下"
)
_DUE_OF_ALL = re.compile("全(?:行业|[省市州县区旗镇])|要|力争|确保")
_WILL = re.compile("将(?!近)|计划|拟|力争|确保|要(?=达|完成|实现|新|开|突破)")
_DONE_THEN = re.compile("前?(?:建成|投产|竣工|达产|完工|投用|投运)")
_RAISES = re.compile("[^，,。；;]{0,6}(?:募集|募资|融资|发行|签约)")  # 已于今年7月登陆科创板，募集资金11亿元
_BULLETIN = re.compile("公报|统计|总结|年报|年度报告")
_BEHIND = 12  # characters behind a figure within which its time may stand: 600MW于2010年达产


_SINCE = re.compile(r"近?[一二两三四五六七八九十\d]{1,3}[多余几]?年来")
_YEARS_TILL_NOW = re.compile(r"(?:近|最近|过去|这)[一二两三四五六七八九十\d]{1,3}[多余几]?年(?:间|来|里)?")
_TOGETHER = re.compile("[^，,。；;、\\d]{0,4}累计")
_HAS_NOW = re.compile("人员|员工|职工|拥有|现有|持有")
_REACHED = re.compile(
    "(?<![\\d去今明上前])年[^，,。；;、\\d]{1,10}已?(?:经)?(?:达到?|超过?|突破|接近|为)了?[^，,。；;、\\d]{0,4}$"
)
_GATHERED = re.compile("(?:集聚|聚集|汇聚|拥有|现有|已有|共有|达到?)了?[^，,。；;、\\d]{0,10}$")


class Figure(NamedTuple):
    """What of a figure decides how far a time may reach to it."""

    at: int
    is_flow: bool  # adds up over a period: takes the period of the sentence before
    is_growth: bool  # a change: lists of changes share one period for paragraphs
    is_average: bool  # 年均增长: of several years
    is_rated: bool  # 月产量900吨: a state, dated only in its own clause
    is_event: bool  # an investment or a signing, which a day may date
    is_held: bool = False  # a certification that is held
    is_sum: bool = False  # of a project: told of another one behind a semicolon
    is_capacity: bool = False  # what a plant can make: no day dates it


def held_at(at: int) -> Figure:
    """A certification that is held, named at `at`."""
    return Figure(at, is_flow=False, is_growth=False, is_average=False, is_rated=False, is_event=True, is_held=True)


def reported(doc: Document, clause: Clause, figure: Figure, timeline: Timeline) -> str:
    """Period of a figure that no time governs in a report; '' outside of reports and for what is so now.

    A report dates what adds up in its time; the bulletin of a year also what stands at its end.
    """
    dated = (figure.is_flow and (timeline.titled != "" or not figure.is_event)) or (
        len(timeline.report) == len("2021") and bool(_BULLETIN.search(doc.title))
    )
    return timeline.report if dated and not _NOW.search(doc.text, clause.start, figure.at) else ""


def governing(doc: Document, sentence: Sentence, clause: Clause, figure: Figure, timeline: Timeline) -> str:
    """Period code for a figure; '' when none governs it."""
    period = _governing(doc, sentence, clause, figure, timeline)
    ends = last_day(period) if figure.is_flow and period.startswith("as_of:") and period.endswith("-12") else None
    if ends and (doc.published is None or ends > doc.published):
        period = str(ends.year)  # 到2025年底，产值达到80亿元: of that year
    years = {part[:4] for part in period.removeprefix("as_of:").split("/")}
    opens = doc.clauses[clause.index - 1] if clause.index else clause
    alone = doc.text[opens.start : opens.end] in ("全年", "预计全年", "力争全年") and opens.sentence == clause.sentence
    whole = WHOLE_YEAR.search(doc.text, opens.start if alone else clause.start, figure.at)
    untold = not told_in(doc, sentence.start, figure.at)
    coming = whole and untold and not timeline.report and _WILL.search(doc.text, clause.start, figure.at)
    if coming and doc.published and period == str(doc.published.year - 1):
        return str(doc.published.year)  # 2013年产值645亿元。全年开工项目将不少于110个
    if (
        whole
        and untold
        and len(timeline.report) == len("2021")
        and not EXPECTED.search(doc.text, clause.start, figure.at)
    ):
        return timeline.report  # 预计2024年投产。子公司全年营业收入1.8亿元, in the report of 2023
    if whole and not period and timeline.carried is not None and untold:
        return code_of(doc, sentence, timeline.carried, timeline).removeprefix("as_of:")[
            :4
        ]  # 一、2023年工作回顾 … 全年新开工项目47个
    if period and len(years) == 1 and is_of_whole_year(doc, sentence, figure.at):
        return years.pop()  # 截至2022年底…，全年出货量36万吨
    annual = _ANNUAL.search(doc.text[clause.start : figure.at])
    if annual and doc.published and not told_in(doc, clause.start, figure.at):
        named = [year for t in told_in(doc, sentence.start, clause.start) if (year := year_of(t))]
        return named[-1] if named else str(doc.published.year)  # 共开工项目92个，年度计划投资103亿元
    aims = not period and doc.published and untold
    if aims and doc.published and _OF_YEAR.search(doc.text[sentence.start : figure.at]):
        return str(doc.published.year)  # 年度计划投资56亿元; 全年目标是：产值350亿元
    if not period and doc.published and is_of_whole_year(doc, sentence, figure.at):
        aimed = EXPECTED.search(doc.text, sentence.start, figure.at) or _AIM.match(doc.text, figure.at)
        if aimed:
            return str(doc.published.year)  # 预计全年实现营业收入26亿元，税收3亿元
        return timeline.year if timeline.year < str(doc.published.year) else ""  # 2006年…。全年完成产值392亿元
    return period


def _is_since(doc: Document, clause: Clause, time: TimeExpression, figure: Figure) -> bool:
    """Whether years till now only tell how a state came about, or a yearly figure was reached."""
    reached = _REACHED if figure.is_flow else _GATHERED
    if figure.is_growth or _SINCE.fullmatch(time.text) is None:
        return False
    return reached.search(doc.text, max(clause.start, time.end), figure.at) is not None


def _only_then(doc: Document, clause: Clause, time: TimeExpression, figure: Figure) -> bool:
    """Whether a span of years up to now is told in a clause before a state, which is so now."""
    stands = not (figure.is_flow or figure.is_growth or figure.is_event or figure.is_held)
    so_now = stands and time.end <= clause.start and _HAS_NOW.search(doc.text, clause.start, figure.at)
    return bool(so_now) and _YEARS_TILL_NOW.fullmatch(time.text) is not None


def _governing(doc: Document, sentence: Sentence, clause: Clause, figure: Figure, timeline: Timeline) -> str:
    at = figure.at
    begin = opening(doc, sentence, clause)
    told = [
        t
        for t in told_in(doc, begin, clause.end)
        if not names_meeting(doc, sentence, t) and not tells_which(doc, t, at)
    ]
    before = [t for t in told if t.start < at]
    complete = completion(doc, sentence.start, at)
    if timeline.part and _is_in_report(doc, sentence, at):
        return timeline.part
    span = of_average(doc, sentence, clause, at, timeline) if figure.is_average else None
    if span is not None:
        return span
    if figure.is_average and before and len(before[-1].period) == len("2021"):
        return timeline.span  # 过去5年…。2021年增长10%，年均增长11.6%: of the years before
    if before and _is_since(doc, clause, before[-1], figure):
        return ""  # 近20年来，这里集聚了各类企业2300余户
    if before:
        return (
            ""
            if before[-1].start < complete
            else code_of(doc, sentence, before[-1], timeline, is_event=figure.is_event)
        )
    if told and told[0].kind != "now" and told[0].start - at < _BEHIND and doc.text[told[0].start - 1] not in "（(":
        ends = YEAR_END.search(told[0].text) and is_ahead(doc, told[0])
        if figure.is_capacity and ends and _DONE_THEN.match(doc.text, told[0].end):
            return ""  # 首期15GWh预计2024年底投产
        return code_of(doc, sentence, told[0], timeline, is_event=figure.is_event)
    then = None if figure.is_event else _by_then(doc, sentence, at)
    if then is not None:
        if _THEN_YEARLY.search(doc.text, sentence.start, at):
            return ""  # 届时每年可实现销售收入13亿元
        begins = _BEGINS.search(doc.text, then.end, holding(doc.clauses, then.start).end)
        yearly = figure.is_flow and len(then.period) > len("2021") and YEARLY.search(doc.text, clause.start, at)
        if begins or yearly:
            return ""  # 预计2026年6月投产，届时每年销售收入8亿元: not of that month
        return code_of(doc, sentence, then, timeline, is_event=figure.is_event)
    if complete >= 0 and not is_target(doc, sentence, complete):
        return ""
    if _NOW.match(doc.text, clause.start):
        return ""
    is_raised = figure.is_event and _RAISES.match(doc.text, clause.start)
    # 于2010年达产 dates its own clause only; an opening date dates what follows.
    earlier = [
        t
        for t in told_in(doc, sentence.start, begin)
        if (doc.text[t.start - 1 : t.start] != "于" or is_raised)
        and not t.text.endswith("同期")
        and not is_attribute(doc, t)
        and not tells_which(doc, t, at)
        and not names_meeting(doc, sentence, t)
    ]
    got = doc.text[clause.start - 1] in "；;" and HAS_GOT.match(doc.text, clause.start)
    if earlier and got and doc.published and is_ahead(doc, earlier[-1]):
        return ""
    if earlier and not figure.is_flow and _BY_NOW.search(doc.text, earlier[-1].end, at):
        return ""  # 9月，甲公司登陆科创板；至此，全市上市公司增至13家
    if earlier and (_is_since(doc, clause, earlier[-1], figure) or _only_then(doc, clause, earlier[-1], figure)):
        return ""  # 近三年累计投入研发2.8亿元，|研发人员168人
    ahead = bool(earlier) and (is_years(earlier[-1].period) or timeline.span.rpartition("/")[2] < year_of(earlier[-1]))
    if figure.is_average and timeline.span and not ahead:
        return timeline.span
    since = _IN_ALL.match(doc.text, clause.start) or _THIS_TIME.match(doc.text, clause.start)
    if earlier and since and dates_event(doc, earlier[-1]):
        return ""  # 2021年入选省级名单，累计投入研发经费1.1亿元
    if earlier and _is_after_all_year(doc, clause, earlier[-1], figure):
        return ""
    due = earlier and figure.is_flow and len(earlier[-1].period) > len("2021") and dates_coming(doc, earlier[-1])
    if due and _DUE_OF_ALL.search(doc.text, clause.start, at):
        return year_of(earlier[-1])  # 甲项目10月底前投产，全行业产值要达到600亿元: of the year
    if earlier and _stands(figure):
        happened = dates_event(doc, earlier[-1])
        states = _HAS.match(doc.text, clause.start, at) or (figure.is_held and _IS.match(doc.text, clause.start, at))
        has = states and (happened or not _is_lasting(earlier[-1]))
        kept = not _is_lasting(earlier[-1]) and _KEPT.search(doc.text, clause.start, at)
        if has or kept or (happened and not figure.is_held):
            return ""  # 2009年收购乙公司，在当地拥有2条生产线
    if earlier and not figure.is_flow and _STANDING.search(doc.text, earlier[-1].end, begin):
        return ""  # 2022年收入41亿元，现有员工近5000人，拥有专利326件
    passing = not earlier or not (_is_lasting(earlier[-1]) or is_years(earlier[-1].period))
    if passing and _ALWAYS.search(doc.text, clause.start, at):
        return ""  # 2014年成立…，每年将营收的5%投入研发; 研发投入强度保持在8%以上
    if earlier and (figure.is_sum or not figure.is_event) and not figure.is_held and is_day_of_talk(doc, earlier[-1]):
        return ""
    if long := _SO_LONG.search(doc.text, earlier[-1].end if earlier else sentence.start, at):
        spans = [t.period for t in earlier if is_years(t.period)] or [timeline.span]
        return spans[-1] if length(spans[-1]) == small(long["n"]) else ""  # 上市5年间融资150亿元
    parted = doc.text.rfind("；", earlier[-1].end, begin) if earlier and not figure.is_flow else -1
    if parted >= 0 and figure.is_sum and within(doc.mentions, parted, at):
        return ""  # 2015年营业收入66亿元；乙项目总投资25亿元
    if parted >= 0 and _NEXT_STAGE.match(doc.text, parted + 1):
        return ""  # 二期计划2023年10月建成；三期将上马2条生产线
    if earlier:
        in_all = _TOGETHER.match(doc.text, clause.start, at) and not _stands(figure)
        whole = [t for t in earlier if in_all and is_years(t.period)]  # “十三五”期间…2020年达到386亿元；累计投资460亿元
        return _reaching(doc, sentence, whole[-1] if whole else earlier[-1], figure, timeline)
    if figure.is_growth and timeline.growth:
        return timeline.growth
    if figure.is_flow and not figure.is_growth and YEARLY.search(doc.text, clause.start, at):
        return ""  # 年产值20亿元: of every year
    if figure.is_flow and _ABLE.search(doc.text, clause.start, at):
        return ""  # 全年可生产味精2万吨
    if timeline.announced is not None and (figure.is_event or _is_lasting(timeline.announced)):
        return _reaching(doc, sentence, timeline.announced, figure, timeline)
    line = doc.sentences[max(sentence.index - 1, 0)]
    if figure.is_event and timeline.carried and doc.text[line.start : line.end].strip() == timeline.carried.text:
        return _reaching(doc, sentence, timeline.carried, figure, timeline)  # 2009年5月|公司成立，投资8000万元建厂
    if figure.is_flow and timeline.carried is not None and not _SETTLED.search(doc.text, clause.start, at):
        return _reaching(doc, sentence, timeline.carried, figure, timeline)
    if (
        figure.is_flow
        and timeline.growth
        and timeline.carried is None
        and _GROWN.match(doc.text, figure.at, sentence.end)
    ):
        return timeline.growth  # 前三季度产值增长10%。|新材料产业产值540亿元，同比增长11%
    if timeline.carried is not None and _stands(figure) and _SINCE_A_YEAR.match(doc.text, figure.at):
        return _reaching(doc, sentence, timeline.carried, figure, timeline)
    return ""


def _is_after_all_year(doc: Document, clause: Clause, time: TimeExpression, figure: Figure) -> bool:
    """去年销售收入6亿元，|此次投资3亿元扩建: what goes on now is not of the year that is over."""
    own = figure.is_growth or (figure.is_flow and not figure.is_event)
    if own or time.end > clause.start or len(time.period) != len("2021"):
        return False
    if doc.published is not None and int(time.period) >= doc.published.year:
        return False
    told = within(doc.quantities, time.end, clause.start)
    return bool(told) and _UNDER_WAY.search(doc.text, clause.start, figure.at) is not None


def _is_in_report(doc: Document, sentence: Sentence, at: int) -> bool:
    """Whether 报告期内 reaches a figure: no time stands between."""
    since = max((t.end for t in told_in(doc, sentence.start, at)), default=sentence.start)
    return _IN_REPORT.search(doc.text, since, at) is not None


def _by_then(doc: Document, sentence: Sentence, at: int) -> TimeExpression | None:
    """The time that 届时 means: the last one told, in this sentence or the one before."""
    found = _THEN.search(doc.text, sentence.start, at)
    if found is None or told_in(doc, found.end(), at):
        return None
    told = told_in(doc, doc.sentences[max(sentence.index - 1, 0)].start, found.start())
    return told[-1] if told else None


def _stands(figure: Figure) -> bool:
    """Whether a figure tells a state: neither what adds up over a period nor what happens on a day."""
    return figure.is_held or not (figure.is_flow or figure.is_event)


def _reaching(doc: Document, sentence: Sentence, time: TimeExpression, figure: Figure, timeline: Timeline) -> str:
    """Code of a time outside the figure's clause; a day dates only events, and no date reaches a bare rate."""
    if timeline.report and figure.is_flow and (time.text in YEAR_ENDS or _ends_report(time, timeline)):
        return timeline.report  # 年末企业588户。营业收入1693亿元: of the year that the report is about
    if (figure.is_rated and not _is_lasting(time) and not (figure.is_capacity and _is_aim(doc, time))) or (
        _DAY.fullmatch(time.period) and not figure.is_event and (figure.is_flow or figure.is_capacity)
    ):
        return ""
    return code_of(doc, sentence, time, timeline, is_event=figure.is_event)


def _is_aim(doc: Document, time: TimeExpression) -> bool:
    """到2025年: when it is to be so."""
    return doc.text[time.start - 1 : time.start] in ("到", "至") and is_ahead(doc, time)


def _ends_report(time: TimeExpression, timeline: Timeline) -> bool:
    """截至2023年12月底 in the report of 2023: the day on which the time of the report ends."""
    return time.kind == "as_of" and last_day(time.period) == last_day(timeline.report)


def _is_lasting(time: TimeExpression) -> bool:
    """截至2022年11月, 2022年底: the state on that day, which all that follows may describe."""
    return time.kind == "as_of" or bool(YEAR_END.search(time.text))


def opening(doc: Document, sentence: Sentence, clause: Clause) -> int:
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
