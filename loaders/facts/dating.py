"""When a figure is of, and whether it is so, planned or being built."""

from __future__ import annotations

import re
from typing import NamedTuple

from loaders.facts import periods, timelines
from loaders.facts.carry import Carry, Found
from loaders.facts.completions import is_on_completion
from loaders.facts.continued import AMONG
from loaders.facts.document import Clause, Document, within
from loaders.facts.lexicon import cues, flow_metrics
from loaders.facts.metrics import Binding
from loaders.facts.overviews import compared
from loaders.facts.plans import has_ended, is_task
from loaders.facts.rankings import RANKED
from loaders.facts.statuses import GROWN, runs, status_of
from loaders.records import Quantity, Sentence, TimeExpression

_ADDED = re.compile(  # 完成投资18亿元: in a period
    "(?:完成|累计)投资|新(?:认定|设|增|建|培育|获批|引进|入选|入[区园驻]|落户|注册|登记|批|开业)(?!的)"
    "|(?:获批|认定)(?=[省国市自])|专利(?:授权|申请)量?$"
    "|(?<![累已共])引[进育](?:各类|海外|高端|高层次|高技能|急需紧缺|紧缺|硕博){0,3}人才"
)
_EVENTS = frozenset({
    "project_investment", "project_count", "contract_value", "contract_project_count", "financing", "government_reward",
})  # fmt: skip
_SUMS = frozenset({"project_investment", "contract_value"})
_ATTAINS = re.compile(  # 占地1200亩 is so already
    "达[到至]?|突破|超过?|实现|形成|建成|培育|培养|新增|引进|引育|提[高升]|打造|带动|控制|保持|稳定|下降|降低|增长|增[至加]|淘汰|完成|建设|创建|集聚|发展"
)
_MEAN = re.compile("[日月]均(?:产|销|生产|加工|处理|出货|发电)?[^，,。；;、\\d]{0,6}$")  # 7月日均产量: of the month
_NEXT_STAGE = re.compile("(?:项目)?(?:第?[二三四五]期|远期|后期)")
_INCLUDES = re.compile("(?:主要)?(?:包括|涵盖|有|是|为)|即|分别[是为]")
_INVESTMENTS = frozenset({"project_investment", "fixed_asset_investment", "infrastructure_investment"})
_COUNTS = frozenset({"project_count", "contract_project_count"})  # 全年签约项目92个，计划总投资763亿元
_STANDING = frozenset({"order_value", "order_volume"})  # 在手订单: dated only in its own clause
_SIGNED = re.compile("新[签接承增]|签[订下约了]|承接|拿下|中标|斩获|合同额|订货")
_INVESTED = re.compile(r"[^，,。；;]{0,24}项目[，,]?(?:计划|预计)?总投资")
_BUILDS_TOO = re.compile("(?:并|还|同时|同步)?(?:配套|新|扩|兴|共)?(?:建设|新建|兴建|新上|上马|配套|配建)")
_DONE = re.compile("已|累计(?:完成)?投资|投产|目前|现有|实际产能|建[起了]|建成(?!后)|竣工(?!后)|完工(?!后)|建有")
_STANDS = re.compile("已|目前|现有")
_OF_FIGURE = frozenset({"change_of_previous", "share_of_previous", "amount_of_change", "respectively"})
_AIM_BEHIND = re.compile(  # 产值年均增长30%以上，|到2025年达到400亿元
    "(?:以上|左右)?(?:的?增长|的?增速)?[，,](?:并|力争|争取|确保)?[到至]?\\d{4}年[^，,。；;\\d]{0,10}(?:达|突破|超过|增至)"
)
_MONTHS = re.compile(r"(\d{4})-\d\d/\1-\d\d")
PART = re.compile("[^，,。；;]{0,6}[，,（(]其中[^，,。；;]{0,16}$")


class Told(NamedTuple):
    """A figure with what is settled of it before its time."""

    sentence: Sentence
    clause: Clause
    quantity: Quantity
    metric: str
    unit: str
    binding: Binding
    statistic: str


def dated(doc: Document, told: Told, carry: Carry, timeline: timelines.Timeline, plans_below: bool) -> tuple[str, str]:
    """Period and status of a figure; `plans_below` is true below a heading such as 2023年目标任务."""
    sentence, clause, quantity, metric, unit, binding, statistic = told
    at = quantity.outer_start
    grows = statistic in ("yoy", "average_annual")
    figure = periods.Figure(
        at,
        is_flow=metric in flow_metrics()
        or metric == "rnd_intensity"
        or grows
        or statistic == "delta"
        or bool(_ADDED.search(doc.text, clause.start, at)),
        is_growth=grows,
        is_average=statistic == "average_annual",
        is_rated=("/" in unit and not _MEAN.search(doc.text, clause.start, at))
        or metric in ("reward_standard", "fund_size")
        or (metric in _STANDING and not grows and not _SIGNED.search(doc.text, clause.start, clause.end)),
        is_event=metric in _EVENTS or (metric in _STANDING and bool(_SIGNED.search(doc.text, clause.start, at))),
        is_sum=metric == "project_investment",
        is_capacity=metric == "production_capacity",
    )
    period = periods.governing(doc, sentence, clause, figure, timeline)
    last = carry.last.fact if carry.last else None
    own_time = timelines.told_in(doc, clause.start, at)
    of_figure = binding.rule in _OF_FIGURE and statistic != "average_annual"
    whole = timelines.WHOLE_YEAR.search(doc.text, clause.start, at)  # 二季度下降2.3%，全年增长5.2%
    belongs = of_figure and last is not None and not own_time and not whole
    if belongs and last is not None:
        period = last.period  # 同比增长40%: of the figure that it belongs to
    if last is not None and last.end <= sentence.start and not own_time and not (figure.is_flow and period):
        period = last.period  # 截至5月底，…214家。其中，省级“专精特新”企业41家
    last_metric = last.metric if last is not None else ""
    told_beside = last is not None and not period and not own_time and last.end > sentence.start
    part = last_metric == metric and AMONG.match(doc.text, sentence.start) is not None
    of_sum = metric in _SUMS and last_metric in _COUNTS  # 签约项目28个，总投资186亿元
    goes_on = (
        of_sum
        or part
        or statistic == "share"
        or (binding.rule == "list" and last is not None and last.end > clause.start)
    )
    # 其中甲公司年产量为652万吨，乙公司年产量为355万吨: the same of another, told beside it.
    parallel = last_metric == metric and statistic == "level" and last is not None and last.statistic == statistic
    goes_on = goes_on or (parallel and bool(within(doc.mentions, clause.start, at)))
    if last is not None and told_beside and goes_on:
        period = last.period  # 年度计划完成投资78亿元，投资占比62%; 其中，水利、教育分别完成12亿元、9亿元
    if last is not None and last.end > sentence.start and not own_time and PART.match(doc.text[last.end : at]):
        period = last.period  # 现有专利68项，其中发明专利19项
    whole_told = _whole(doc, carry, metric, at) if not own_time else None
    if whole_told is not None:
        return whole_told.period, whole_told.status
    status = status_of(doc, sentence, clause, at, quantity.outer_end, metric, period)
    if status == "actual" and timeline.opens_year and not own_time and is_task(doc, sentence, at, period):
        status = "planned"
    if last is not None and told_beside and of_sum and not _is_aimed(doc, last.end, at):
        status = last.status  # 年度计划投资41亿元，其中外资项目6个，投资总额5.8亿美元
    staged = parallel and _NEXT_STAGE.match(doc.text, clause.start) and not _DONE.search(doc.text, clause.start, at)
    if staged and status == "actual" and last is not None:
        status = last.status  # 规划的加工厂一期产能10万吨，二期产能30万吨
    if parallel and told_beside and status == "planned" and last is not None and last.status == "actual":
        period = ""  # 甲公司去年产量为930万吨，乙公司预计为850万吨
    if belongs and last is not None and last.status == "planned":
        return period, last.status  # 有望达到280亿元，较去年增长25%
    built = carry.last and carry.last.binding.metric == "project_investment"
    if metric == "production_capacity" and not runs(doc, sentence, quantity.outer_end):
        if built and not (_DONE.search(doc.text, sentence.start, at) or GROWN.search(doc.text, clause.start, at)):
            status = "planned"  # 投资5亿元，年产3万吨: what the money is to build
        more = last_metric == metric and _BUILDS_TOO.match(doc.text, clause.start, at)
        if more and last is not None and last.status == "planned":
            status = "planned"  # 建设日产5000吨生产线，配套建设年产1500万吨骨料生产线
        if _INVESTED.match(doc.text, quantity.outer_end):
            status = "planned"  # 年产15万吨高纯工业硅项目，总投资72亿元
    done = (_STANDS if timeline.goal else _DONE).search(doc.text, sentence.start, at)
    ahead = plans_below and not _has_ended(doc, period) and not done
    if status == "actual" and (ahead or _is_part_of_plan(doc, told, last, bool(own_time))):
        status = "planned"
    if not period and (goal := _goal_above(doc, told, timeline)) is not None:
        return timelines.year_of(goal), "planned"
    aims = ahead and status == "planned" and timeline.goal is not None
    aims = aims and not (period or figure.is_event or figure.is_capacity or metric == "reward_standard")
    if aims and timeline.goal and not is_on_completion(doc, sentence.start, at):
        period = timeline.goal.period.removeprefix("as_of:")[:4]  # 到2025年，产值达到800亿元。企业达到90家。
    undone = not (period or figure.is_event or figure.is_capacity or is_on_completion(doc, sentence.start, at))
    if ahead and undone and status == "planned":
        period = timeline.aims  # 江苏：工业投资增长6%, below 多省公布2024年目标
    listed = binding.rule == "list" and last is not None and last.end > sentence.start
    listed = listed and not (
        own_time or _DONE.search(doc.text, clause.start, at) or "完成" in doc.text[clause.start : at]
    )
    one_list = last is not None and last.metric == metric and (listed or last.end > clause.start)
    if one_list and last is not None and status == "actual":
        status = last.status  # 年产客车5000辆、专用车5000辆; 装备制造业要实现950亿元，化工680亿元: one list, one state
    if status == "planned" and not _is_ahead(doc, period):
        yearly = periods.YEARLY.search(doc.text, max(clause.start, at - 24), quantity.outer_end)
        planned_sum = binding.phrase is not None and binding.phrase.text.startswith("计划")
        opening = periods.opening(doc, sentence, clause)
        told_before = any(b.fact and b.fact.status == "actual" and b.fact.period == period for b in carry.told)
        undated = not timelines.told_in(doc, opening, at) and not planned_sum
        no_flow = not figure.is_flow or "拟" in doc.text[clause.start : at]
        undated = undated and (told_before or no_flow)
        has_time = timelines.told_in(doc, sentence.start, at) and not is_on_completion(doc, sentence.start, at)
        beside = last is not None and last.end > sentence.start and last.period == period
        of_last = beside and (last_metric in _COUNTS or last_metric == metric == "project_investment")
        kept = of_last or (beside and statistic == "share")
        over = _is_past(doc, period) or (no_flow and _has_ended(doc, period))
        if (yearly and not has_time) or (undated and over and not kept):
            period = ""  # 年产值将达2亿元: of every year to come; 去年产值48亿元，拟募集资金20亿元
    spans = "/" in period and doc.published is None  # 2019年至2023年年均增长19.6%，2023年达到…, on a page without a day
    if (
        status == "actual"
        and figure.is_average
        and not spans
        and _AIM_BEHIND.match(doc.text, quantity.outer_end, sentence.end)
    ):
        coming = timelines.told_in(doc, quantity.outer_end, sentence.end)
        ahead_of_all = coming and timelines.is_ahead(doc, coming[0]) and (doc.published or not period)
        status = "planned" if ahead_of_all else status  # 2019年至2023年年均增长19%，2023年达到90亿元 is not
    if not period and binding.rule == RANKED:
        period = timelines.of_ranking(timeline)
    if not period and status == "actual":
        period = periods.reported(doc, clause, figure, timeline) or compared(doc, clause, figure, timeline.overview)
    return period, status


def _is_part_of_plan(doc: Document, told: Told, last: Found | None, has_time: bool) -> bool:
    """交通投资将达到3300亿元。其中公路投资约1500亿元: parts of what is planned, unless they are done."""
    sentence, at = told.sentence, told.quantity.outer_start
    listed = last is not None and last.end > sentence.start and _INCLUDES.match(doc.text, told.clause.start)
    if listed and last is not None and last.metric in _COUNTS and told.metric == "production_capacity":
        return last.status == "planned"  # 规划项目9个，包括年产300吨的生产线
    if last is None or last.status != "planned" or has_time:
        return False
    among = AMONG.match(doc.text, sentence.start) or (
        last.end > sentence.start and PART.match(doc.text[last.end : at])
    )  # 今年要完成投资650亿元，其中基础设施投资80亿元
    if not among:
        return False
    alike = last.metric == told.metric or {last.metric, told.metric} <= _INVESTMENTS
    return alike and not _DONE.search(doc.text, sentence.start, at)


def _goal_above(doc: Document, told: Told, timeline: timelines.Timeline) -> TimeExpression | None:
    """到2025年，产值达到500亿元。规上企业达到90家: the goal that the paragraph was told for."""
    sentence, at = told.sentence, told.quantity.outer_start
    dated_here = within(doc.times, sentence.start, at) or _STANDS.search(doc.text, sentence.start, at)
    if timeline.aimed is not None and not dated_here:
        return timeline.aimed  # 从业人员：2万人 below 2027年目标
    goal = timeline.goal if timeline.carried is timeline.goal and sentence.paragraph == timeline.paragraph else None
    if goal is None or dated_here:
        return None
    firms = [m for m in within(doc.mentions, sentence.start, at) if m.entity_type == "enterprise"]
    if firms and firms[0].text not in doc.text[goal.start : sentence.start]:
        return None  # 甲公司是龙头企业，产能达到50万吨
    return goal if _ATTAINS.search(doc.text, told.clause.start, told.quantity.start) else None


def _whole(doc: Document, carry: Carry, metric: str, at: int) -> Found | None:
    """新签约项目92个，计划总投资763亿元，其中制造业项目57个: a part is of the time of its whole, not of the sum's."""
    told = [bound.fact for bound in carry.told if bound.fact is not None]
    if not told or told[-1].metric == metric or not PART.match(doc.text[told[-1].end : at]):
        return None
    return next((fact for fact in reversed(told) if fact.metric == metric and fact.statistic == "level"), None)


def _is_aimed(doc: Document, start: int, end: int) -> bool:
    return any(cues()[cue.text].value == "planned" for cue in within(doc.cues, start, end))


def _is_past(doc: Document, period: str) -> bool:
    year = period.removeprefix("as_of:")[:4]
    return bool(doc.published and year.isdigit() and int(year) < doc.published.year and "/" not in period)


def _has_ended(doc: Document, period: str) -> bool:
    if doc.published is None:
        return _MONTHS.fullmatch(period) is not None  # 1-10月份, which no plan is for
    return has_ended(period, doc.published)


def _is_ahead(doc: Document, period: str) -> bool:
    year = period.removeprefix("as_of:")[:4]
    return year.isdigit() and (doc.published is None or int(year) > doc.published.year)
