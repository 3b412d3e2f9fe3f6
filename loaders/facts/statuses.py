"""Planned or done: which cue word governs a figure."""

from __future__ import annotations

import re

from loaders.facts import plans
from loaders.facts.document import Clause, Document, Phrase, holding, within
from loaders.facts.lexicon import certification_codes, cues
from loaders.facts.listed_projects import status_in_list
from loaders.facts.plan_words import plans_nothing
from loaders.facts.plans import (
    HAS_GOT,
    comes_behind,
    has_ended,
    is_awaited,
    is_of_project_under_way,
    is_to_come,
    lies_ahead,
)
from loaders.facts.timelines import told_in
from loaders.records import Sentence, TimeExpression

_NOW = re.compile("目前(?!的)|现在(?!的)|现有|现已|实际|在手订单|手[里中头持](?:的|现有)?(?:订单|合同)")
# behind the time: 上半年|完成固定资产投资; 目前|已开工12个
_DONE_SINCE = re.compile(
    "(?:，|全[市区县省]|我[市区县]|园区|公司|项目|累计|实际|共|均|都){0,3}(?:(?<!力争)(?<!确保)(?:完成|实现)|已经?|现已|新签约?|签约|现有|投产|开工)(?!后)"
)
_JOBS = re.compile("可(?:直接|间接)?(?:提供|供给|增加)[^，,。；;]{0,10}$")  # 可提供就业岗位2000个
_HAS_BEEN_BUILT = re.compile(
    "(?:已经?|已全部|正式|顺利|如期)(?:建成|投产|竣工|投用)(?!后|的)|(?:建成|竣工)投产(?!后|的|达效)"
)
_TO_BE = re.compile("(?:规划|拟建|在建|筹建|待建)(?:中|新增)?的?(?:总|年|新增)?产能[^，,。；;、\\d]{0,8}$")
_THIS_PROJECT = re.compile(
    "(?:本次|此次|这次)(?!投产|竣工|建成|点火|下线|达产|投用)[^，,。；;]{0,24}项目(?:达产后)?(?:将|可)?(?:形成|新增)?(?:年产|产能)[^，,。；;、\\d]{0,8}$"
)
_IN_PLAN = re.compile(
    "[^，,。；;、]{0,20}?(?:正?在|处于|尚在|还在)(?:计划|规划|筹划|筹建|酝酿|论证|设计)(?:之中|中|阶段)"
)
_MUST = re.compile(
    "(?<![需主重只首必纪摘概紧简提次险若将索想])要(?:实现|安排|拿出|新增|新建|引进|培育|建成|突破|达到|超过|开工|加快|坚持|推动|推进|提高|抓好|加大|突出|完成|全力|着力|持续|进一步|继续|不断"
    "|围绕|聚焦|确保|力争|强化|扎实|大力|全面|努力|切实|把|以|[由从][^，,。；;]{1,10}(?:增|提|上升|扩大|下降|降|减))"
)
_ATTAINS = re.compile("达到|突破|实现|形成|建成|培育|新增|新认定|引进|提[高升]|打造|控制|下降|降低|增长|增加|完成|淘汰")
_IDEA = re.compile("(?:提出|有过|抛出|公布)[^，,。；;]{0,14}$")
_IDEA_BEHIND = re.compile("[^，,。；;]{0,40}的(?:设想|构想|愿景)")
_EARLY = re.compile("(?<!力争)(?<!争取)(?<!有望)(?<!确保)提前[^，,。；;]{0,8}?(?:实现|完成|达到|达成)了?")
_GOAL = re.compile("的[^，,。；;、]{0,4}(?:目标|任务)")
_REACHED = re.compile("(?:完成|实现了|达成|超过)[^，,。；;]{0,8}$")
_FINISHED = re.compile(
    "(?:已经?|顺利|正式|全面|全部|便|就)(?:完成|建成|投产|竣工|达产|完工)(?!后)|(?:建成|投产|竣工|达产|完工)了"
)
_COMING = "[^，,。；;]{0,2}?(?:将|计划|预计|拟)[^，,。；;]{0,12}?(?:建成|投产|竣工|达产|完工|开工|动工|试产)"
_SOON = (
    "[^，,。；;已]{0,8}?(?:投产|建成|达产)(?:仍|还|尚)?(?:需|要)?(?:等到|待到|等待)"
    "|[^，,。；;已]{0,10}?(?:年内|年底前|月底前|明年)(?:可|有望)?(?:建成|投产|竣工|达产|满产|完工)"
)
_TO_COME = re.compile("[^，,。；;]{0,10}?" + _COMING + "|" + _SOON)
_LISTED_TO_COME = re.compile(  # 甲1万吨合金、乙2万吨钛白粉等续建项目要在三季度前建成
    "[^，,。；;]{0,40}?等(?:[^，,。；;、]{0,6}(?:项目|工程))?[^，,。；;、]{0,4}(?:要|将|力争|争取|确保|计划|预计|正在|都在|也都在|抓紧|加快)"
)
_TO_COME_BEHIND = re.compile("[^，,。；;]{0,12}[，,]" + _COMING)  # 建设8条生产线，计划2013年3月投产; 占地150亩 is so
_GROWS = re.compile(r"(?:年均|同比)增长\d")
_DONE = re.compile("(?:建成|竣工|完工)了|(?:已|相继|陆续|先后|分别)(?:投资)?(?:建成|竣工|完工)(?!后|投产后)")
_DESIGNS = re.compile("(?:建设)?\\d+条")  # 规划4条生产线，形成12亿瓶的产能，总产值45亿元
_BROUGHT = re.compile("(?:实现|完成)$")  # 实现新建产能20亿立方米
_RUNS = re.compile(  # 新建的年产1万吨装置试运行; 新建的厂房3万平方米，已投入使用
    "(?:[^，,。；;将拟待计预有即]{0,20}|[^，,。；;]{0,12}[，,](?:现|均|目前)?已(?:经|全部|正式|于[^，,。；;]{2,9})?)"
    "(?:投入使用|投用|试运行|试生产|试产|投产|投运|竣工|建成|下线|点火|通线|开车|量产)(?![后时前])"
)
_RUNS_SINCE = re.compile("[^，,。；;将拟待计预后]{0,6}(?:投产|竣工|建成|投用|投运|试产)(?![后时前])")
_OPENED_IN = re.compile(  # 投资19亿元建设的6万吨氨纶项目，从开工到出丝只用了14个月
    "[^，,。；;]{0,12}[，,]从(?:开工|签约|动工|落地|奠基)到[^，,。；;]{1,8}?(?:只用|仅用|用了|不到|历时)"
)
_HAS_RUN = re.compile(
    "[，,](?:目前|现|均)?已(?:经|全部|正式|顺利)?(?:建成|竣工)?(?:投产|竣工|建成|投用|投运)(?![后时前])"
)
_PROJECT_REACH = 60  # characters behind a project's capacity within which its start is told
_WILL = re.compile(
    "宣布(?:将)?在?[^，,。；;]{0,10}(?:建设|兴建|投建|新建)|(?<![社协商委大晚机都才就不一盟])会(?:投资|新建|建设|建成|形成|达到|增至|突破)"
)
_ON_COMPLETION = re.compile("[^，,。；;]{0,24}[，,](?:该?项目)?(?:全部|全面)?(?:建成|达产|投产|竣工|建成投产)后")
_BUILT = frozenset({"area", "production_line_count"})
_STARTED = re.compile(  # 今年十月动工，建设装配线4条
    "(?:动工|开工|奠基|开建|破土)[^，,。；;、后]{0,4}[，,](?:[^，,。；;]{2,12}[，,])?(?:计划|拟|将)?(?:建设|新建|兴建)[^，,。；;\\d]{0,14}$"
)
_DUE = re.compile(  # 41个|续建项目要在年内投产
    "[^，,。；;、\\d]{0,10}项目[^，,。；;、\\d]{0,4}(?:要|须|争取|力争|确保)在?[^，,。；;、]{1,10}?(?:投产|开工|竣工|建成|动工|完工)"
)
_NEWLY = re.compile("新建(?!的|项目|年产)")
_BEING_BUILT = re.compile(
    "[^，,。；;、]{0,12}?(?:正在|正|仍在|还在)(?:加紧|抓紧|加快|全力|有序|同步)?(?:建设|施工|兴建|推进)"
)
_OVER_YEARS = re.compile("近[两三四五几\\d]年(?:来)?|年来|累计|以来")
_OUGHT = re.compile(
    "(?<![主重需只就首])要(?:(?:分别|力争|争取|确保|全面|再|均)?|[由从][^，,。；;]{1,10}[增提升大降减][加高升长到至]{0,2})$"
)
_PLANNED_SUM = re.compile("(?:计划|预计|拟)(?:总)?投资\\d")
_PART_BEHIND_SUM = re.compile("计划[^，,。；;]{0,4}投资[^，,。；;]{0,2}\\d[^，,。；;]{0,12}[，,]其中")
_THEN_WILL = re.compile("(?:建成|投产|达产|竣工|完工)后[^，,。；;]{0,6}(?:将|可|预计)$")
GROWN = re.compile("[由从][^，,。；;]{0,4}\\d[^，,。；;]{1,8}(?:扩大|提[高升]|增加|增长|扩|增|升)[至到]了?$")
_IN_USE = ("投用", "投运", "投入使用")
_GAINS = frozenset({"efficiency_gain", "energy_saving"})
_DONE_REACH = 12  # characters behind the clause of a time that stands alone: 1—5月，已开工22个
_NOW_REACH = 40  # characters
_CONSTRUCTION_METRICS = frozenset({"production_capacity", "area", "production_line_count"})


def status_of(
    doc: Document,
    sentence: Sentence,
    clause: Clause,
    at: int,
    end: int,
    metric: str,
    period: str,
) -> str:
    """planned or actual; the nearest cue of the clause wins, then the nearest sentence-wide cue before it."""
    if lies_ahead(period, doc.published):
        return "planned"
    if metric == "production_capacity" and (listed := status_in_list(doc, sentence, at, end)):
        return listed
    if _WILL.search(doc.text, clause.start, at):
        return "planned"  # 集团会投资建设年产100万吨的项目
    if metric == "production_capacity" and _THIS_PROJECT.search(doc.text, clause.start, at):
        return "planned"  # 本次投资的项目年产500万只
    if metric == "production_capacity" and (_TO_BE.search(doc.text, clause.start, at) or _IN_PLAN.match(doc.text, end)):
        return "planned"  # 在建及规划产能已达到2000万吨; 一家年产1500吨的企业正在计划中
    if metric == "area" and plans.is_land_of_project(doc, sentence, at):
        return "planned"
    if _OUGHT.search(doc.text, clause.start, at):
        return "planned"  # 产值要|突破500亿元
    if _IDEA.search(doc.text, clause.start, at) and _IDEA_BEHIND.match(doc.text, end):
        return "planned"  # 曾提出投资约150亿元、建成基地的设想
    if _EARLY.search(doc.text, clause.start, at):
        return "actual"  # 提前两年实现产值3000亿元的目标
    if _GOAL.match(doc.text, end) and not _REACHED.search(doc.text[clause.start : at]):
        return "planned"  # 朝着50万吨的目标
    own = _nearest(doc, clause.start, at, at, metric, any_scope=True)
    told_past = any(has_ended(t.period, doc.published) for t in told_in(doc, clause.start, at))
    is_now = _NOW.search(doc.text, max(clause.start, at - _NOW_REACH), at) is not None
    alone = own is None and (told_past or is_now)  # what the sentence told before does not govern it
    turned = sentence.start if own is not None or alone else _turn(doc, sentence, clause)
    if own is None and not alone:
        own = _nearest(doc, turned, clause.start, at, metric, any_scope=False)
    if own is None and metric == "employment" and _JOBS.search(doc.text[clause.start : at]):
        return "planned"
    comes = _TO_COME.match(doc.text, end) or _LISTED_TO_COME.match(doc.text, end)
    if metric in _CONSTRUCTION_METRICS and own != "planned" and comes:
        return "planned"  # 二期5万吨项目将于明年建成
    if (
        own == "planned"
        and metric in _BUILT
        and has_ended(period, doc.published)
        and _NEWLY.search(doc.text, clause.start, at)
        and "将" not in doc.text[clause.start : at]
    ):
        return "actual"  # 2022年，园区新建厂房16万平方米
    if own == "planned" and metric in _BUILT and _is_built_over_years(doc, sentence, at):
        return "actual"
    if own == "planned" and metric == "production_capacity" and _has_grown(doc, turned, clause, at):
        return "actual"
    if own is not None:
        return own
    if metric in _CONSTRUCTION_METRICS and _STARTED.search(doc.text, sentence.start, at):
        return "planned"
    if metric == "project_count" and _DUE.match(doc.text, end):
        return "planned"
    if not alone and _MUST.search(doc.text, turned, clause.start) and _ATTAINS.search(doc.text, clause.start, end):
        return "planned"  # 要加快绿色转型，单位能耗下降15%
    made = metric in _CONSTRUCTION_METRICS and metric != "area"
    behind = made and not is_now and comes_behind(doc, sentence, end) and not runs(doc, sentence, end)
    if behind or (made and _TO_COME_BEHIND.match(doc.text, end)):
        return "planned"
    if is_to_come(doc, sentence, at, end, period) or (not alone and is_awaited(doc, sentence, at, metric)):
        return "planned"
    if metric in _CONSTRUCTION_METRICS and _building_behind(doc, end, clause.end):
        return "actual" if _DONE.search(doc.text, clause.start, at) else "planned"  # 建成10万吨磷酸扩建工程
    if metric == "production_capacity" and is_of_project_under_way(doc, sentence, at, end):
        return "planned"
    if metric == "production_capacity" and _ON_COMPLETION.match(doc.text, end):
        return "planned"  # 年产1620公里的项目，项目建成后…
    return "actual"


def _is_built_over_years(doc: Document, sentence: Sentence, at: int) -> bool:
    """近三年，新建小微园4个，建筑面积86万平方米: nothing but 新建 makes the area planned."""
    over = _OVER_YEARS.search(doc.text, sentence.start, at)
    newly = _NEWLY.search(doc.text, over.end(), at) if over is not None else None
    if newly is None:
        return False
    others = [cue for cue in within(doc.cues, sentence.start, at) if cue.start != newly.start()]
    return not any(cues()[cue.text].value in ("planned", "building") for cue in others)


def _has_grown(doc: Document, start: int, clause: Clause, at: int) -> bool:
    """投资1.2亿元新建车间，产能由3万台扩大到12万台: 新建 plans nothing where the old value is told and no 将."""
    grown = GROWN.search(doc.text, clause.start, at)
    cue = within(doc.cues, start, at)
    return grown is not None and not any(cues()[c.text].value == "planned" for c in cue)


def runs(doc: Document, sentence: Sentence, end: int) -> bool:
    """Whether what is told behind a capacity says that it works: 年产1亿只的项目，总投资3亿元，3月28日投产."""
    if _RUNS.match(doc.text, end) or _OPENED_IN.match(doc.text, end):
        return True
    parted = doc.text.find("；", end, sentence.end)
    until = min(end + _PROJECT_REACH, parted if parted >= 0 else sentence.end)
    if _HAS_RUN.search(doc.text, end, until):
        return True
    told = told_in(doc, end, until)
    return any(has_ended(t.period, doc.published) and _RUNS_SINCE.match(doc.text, t.end, until) for t in told)


def _turn(doc: Document, sentence: Sentence, clause: Clause) -> int:
    """Where a sentence turns from a plan to what was done: 计划实施项目28个；上半年完成投资24亿元，|新签约13个."""
    if doc.text[clause.start - 1] in "；;" and HAS_GOT.match(doc.text, clause.start):
        return clause.start  # 二期预计三季度投产；公司还拿下A轮融资12亿元
    for before in reversed(within(doc.clauses, sentence.start, clause.start)):
        planned = any(cues()[cue.text].value == "planned" for cue in within(doc.cues, before.start, before.end))
        if planned:
            return sentence.start
        over = any(
            has_ended(t.period, doc.published) and t.kind != "now" for t in told_in(doc, before.start, before.end)
        )
        built = _HAS_BEEN_BUILT.search(doc.text, before.start, before.end)
        if built or (over and "已" in doc.text[before.start : before.end]):
            return before.start  # 计划投资27亿元；乙公司三期建成投产，|新增产能10万吨
        told = told_in(doc, before.start, before.end)
        if (
            told
            and _DONE_SINCE.match(doc.text, told[-1].end, before.end + _DONE_REACH)
            and _is_part(doc, sentence, told[-1])
        ):
            return before.start
    return sentence.start


def _is_part(doc: Document, sentence: Sentence, time: TimeExpression) -> bool:
    """上半年 behind 2014年, or a time that is over: not the time that the plan is for."""
    if doc.published is not None:
        return time.kind == "now" or has_ended(time.period, doc.published)
    years = told_in(doc, sentence.start, time.start)
    return time.kind == "now" or (bool(years) and len(time.period) > len(years[-1].period))


def _nearest(doc: Document, start: int, end: int, at: int, metric: str, any_scope: bool) -> str | None:
    for cue in reversed(within(doc.cues, start, end)):
        meaning = cues()[cue.text]
        if meaning.kind != "status" or cue.end > end or meaning.value in ("", "applying"):
            continue
        if _is_over(doc, cue, start, end, metric):
            continue
        if metric in _GAINS and cue.text.startswith(_IN_USE):
            continue  # 新工厂投用后，人均效率提高42%
        designs = cue.text == "规划" and _DESIGNS.match(doc.text, cue.end) and "；" not in doc.text[cue.end : end]
        if not any_scope and not designs and (meaning.scope != "sentence" or _is_of_sum(doc, cue, metric)):
            continue
        if meaning.value == "building" and not any_scope and doc.text.startswith("产能", cue.end):
            continue  # 在建产能40万吨，氧化铝产能960万吨
        if not any_scope and _GROWS.match(doc.text, cue.end):
            continue  # 完成产值506亿元，预计年均增长27.9%；完成投资70亿元
        if meaning.value == "building":
            if metric in _CONSTRUCTION_METRICS:
                done = doc.text[cue.start - 1 : cue.start] == "已" or doc.text[cue.end : cue.end + 1] == "了"
                done = done or bool(
                    _FINISHED.search(doc.text, cue.end, at) or _BROUGHT.search(doc.text, start, cue.start)
                )
                done = done or bool(_RUNS.match(doc.text, at) or _DONE.search(doc.text, start, cue.start))
                return "actual" if done else "planned"
            continue
        if plans_nothing(doc, cue) or _is_of_old_value(doc, cue, at):
            continue
        return meaning.value
    return None


def _is_over(doc: Document, cue: Phrase, start: int, end: int, metric: str) -> bool:
    """甲项目建成后新增产能5万吨；乙项目…: told of the first alone. 生产线8月投产后…, told in October: it is so."""
    completes = cue.text.endswith("后")
    of_sum = metric != "production_capacity" and _PLANNED_SUM.match(doc.text, cue.start)
    if "；" in doc.text[cue.end : end] and (completes or of_sum or _THEN_WILL.search(doc.text, start, cue.end)):
        return True
    clause = holding(doc.clauses, cue.start)
    told = within(doc.times, max(start, clause.start), cue.start) if completes else ()  # also behind 自
    return any(has_ended(t.period, doc.published) for t in told)


def _is_of_sum(doc: Document, cue: Phrase, metric: str) -> bool:
    """项目68个，计划投资216亿元，上市企业达到23家: the sum is planned, not what is counted behind it."""
    counted = (metric.endswith("_count") or metric in certification_codes()) and metric not in _CONSTRUCTION_METRICS
    of_all = _PLANNED_SUM.match(doc.text, cue.start) or _PART_BEHIND_SUM.match(doc.text, cue.start)
    return counted and of_all is not None


def _is_of_old_value(doc: Document, cue: Phrase, at: int) -> bool:
    """将由目前的2亿吨提高到3亿吨: 目前 tells when the older figure holds."""
    return doc.text[cue.end : cue.end + 1] == "的" and any(q.start < at for q in within(doc.quantities, cue.end, at))


def _building_behind(doc: Document, end: int, limit: int) -> bool:
    if _BEING_BUILT.match(doc.text, end, limit):
        return True  # 45万平方米标准厂房正在加紧建设
    bracket = doc.text.find("（", end, limit)  # 阳江基地8万吨（二期在建）
    until = bracket if bracket >= 0 else limit
    behind = [cue for cue in within(doc.cues, end, until) if cues()[cue.text].value == "building"]
    # 建成产能225万吨、在建产能40万吨: the next of the list, not this one
    return any(not doc.text.startswith("产能", cue.end) for cue in behind)
