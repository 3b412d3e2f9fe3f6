"""Planned or done: which cue word governs a figure."""

from __future__ import annotations

import re
from datetime import date

from loaders.facts.document import Clause, Document, Phrase, holding, within
from loaders.facts.lexicon import certification_codes, cues
from loaders.facts.period_codes import first_day, last_day
from loaders.facts.timelines import is_of_whole_year, told_in
from loaders.facts.words import alternation, words
from loaders.records import Sentence

_NUMBERED = re.compile(r"(?:[一二三四五六七八九十两]|(?<!\d)\d{1,2})年$")  # 三年计划, not 2023年计划新增60家
_IN_QUOTES = re.compile(r"[^“，,。；;]{0,4}”")
_DISPOSAL = re.compile(r"[^，,。；;]{1,12}?" + alternation("disposal"))
_NOW = re.compile("目前(?!的)|现在(?!的)|现有|现已|实际")
_GOAL = re.compile("的[^，,。；;、]{0,4}(?:目标|任务)")
_MET = re.compile(
    "(?<![要将待])(?:完成|实现|达成|超额|超过|超出|超|占)了?(?:年度|全年|既定|预定|各项|年初)?(?:新增|预期|计划)?$"
)
_REACHED = re.compile("(?:完成|实现了|达成|超过)[^，,。；;]{0,8}$")
_FINISHED = re.compile(
    "(?:已经?|顺利|正式|全面|全部|便|就)(?:完成|建成|投产|竣工|达产|完工)(?!后)|(?:建成|投产|竣工|达产|完工)了"
)
_COMING = "[^，,。；;]{0,2}?(?:将|计划|预计|拟)[^，,。；;]{0,12}?(?:建成|投产|竣工|达产|完工|开工|动工|试产)"
_SOON = "[^，,。；;已]{0,10}?(?:年内|年底前|月底前|明年)(?:可|有望)?(?:建成|投产|竣工|达产|满产|完工)"
_TO_COME = re.compile("[^，,。；;]{0,10}?" + _COMING + "|" + _SOON)
_LISTED_TO_COME = re.compile(  # 甲1万吨合金、乙2万吨钛白粉等续建项目要在三季度前建成
    "[^，,。；;]{0,40}?等(?:[^，,。；;、]{0,6}(?:项目|工程))?[^，,。；;、]{0,4}(?:要|将|力争|争取|确保|计划|预计|正在|都在|也都在|抓紧|加快)"
)
_TO_COME_BEHIND = re.compile("[^，,。；;]{0,12}[，,]" + _COMING)  # 建设8条生产线，计划2013年3月投产; 占地150亩 is so
_OBTAINS = re.compile("[到了]?[^，,。；;]{0,16}?(?:资金|补助|专项债|贷款|债券|额度|指标)\\d")  # 争取专项债券资金12亿元
_GROWS = re.compile(r"(?:年均|同比)增长\d")
_DONE = re.compile("(?:建成|竣工|完工)了|(?:已|相继|陆续|先后|分别)(?:投资)?(?:建成|竣工|完工)(?!后|投产后)")
_TO_DO = re.compile(
    "(?P<too>同时，|同步)?(?:加大|加快|着力|推动|推进|扎实|大力|全力|实施|聚焦|强化|依托|继续|支持|深入)"
)
_WILL_DO = re.compile(
    "还将|将(?:全力|继续|着力|加快|大力|扎实|重点|以)|下一步|要(?:坚持|全力|加快|着力)|今年计划|力争|确保"
)
_TASKS = 3  # sentences in a row
_DESIGNS = re.compile("(?:建设)?\\d+条")  # 规划4条生产线，形成12亿瓶的产能，总产值45亿元
_ESTIMATED = re.compile("估计|预估|预测|估算|测算")
_BROUGHT = re.compile("(?:实现|完成)$")  # 实现新建产能20亿立方米
RUNS = re.compile(  # 新建的年产1万吨装置试运行; 新建的厂房3万平方米，已投入使用
    "(?:[^，,。；;将拟待计预有即]{0,20}|[^，,。；;]{0,12}[，,](?:现|均|目前)?已(?:经|全部|正式|于[^，,。；;]{2,9})?)"
    "(?:投入使用|投用|试运行|试生产|试产|投产|投运|竣工|建成|下线|点火|通线|开车|量产)(?![后时前])"
)
_WILL = re.compile(
    "宣布(?:将)?在?[^，,。；;]{0,10}(?:建设|兴建|投建|新建)|(?<![社协商委大晚机都才就不一盟])会(?:投资|新建|建设|建成|形成|达到|增至|突破)"
)
_ON_COMPLETION = re.compile("[^，,。；;]{0,24}[，,](?:该?项目)?(?:全部|全面)?(?:建成|达产|投产|竣工|建成投产)后")
_BUILT = frozenset({"area", "production_line_count"})
_NEWLY = re.compile("新建(?!的|项目|年产)")
_EARLY = 3  # months of a year in which its figures are aims
_PROPOSED = re.compile("(?:会议|大会|全会|报告|会上|方案|意见)[^，,。；;]{0,6}(?:提出|明确|要求|指出|强调)")
_YEARLY_REPORT = re.compile("政府工作报告[^，,。；;]{0,4}(?:提出|明确|要求|安排)")  # is of the year that begins
_LAST_MONTH = 12  # of a year: what is told then of the whole year has come true
_ACCORDING = re.compile("(?:根据|按照|依照|按)$")
_OF_PLANT = re.compile("[^，,。；;]{0,10}(?:工厂|加工厂|项目|基地|园区|生产线|产线|厂区|厂房)")
_SPENDS = re.compile(r"[^，,。；;]{0,8}[\d%％][^，,。；;]{0,6}投入(?:到|研发|技术|科研)")  # 每年将营收的5%投入研发
_PLANNED_SUM = re.compile("(?:计划|预计|拟)(?:总)?投资\\d")
_THEN_WILL = re.compile("(?:建成|投产|达产|竣工|完工)后[^，,。；;]{0,6}(?:将|可|预计)$")
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
    if _lies_ahead(period, doc.published):
        return "planned"
    if _WILL.search(doc.text, clause.start, at):
        return "planned"  # 集团会投资建设年产100万吨的项目
    if _GOAL.match(doc.text, end) and not _REACHED.search(doc.text[clause.start : at]):
        return "planned"  # 朝着50万吨的目标
    own = _nearest(doc, clause.start, at, at, metric, any_scope=True)
    told_past = any(_has_ended(t.period, doc.published) for t in told_in(doc, clause.start, at))
    if own is None and not told_past and not _NOW.search(doc.text, max(clause.start, at - _NOW_REACH), at):
        own = _nearest(doc, sentence.start, clause.start, at, metric, any_scope=False)
    comes = _TO_COME.match(doc.text, end) or _LISTED_TO_COME.match(doc.text, end)
    if metric in _CONSTRUCTION_METRICS and own != "planned" and comes:
        return "planned"  # 二期5万吨项目将于明年建成
    if (
        own == "planned"
        and metric in _BUILT
        and _has_ended(period, doc.published)
        and _NEWLY.search(doc.text, clause.start, at)
    ):
        return "actual"  # 2022年，园区新建厂房16万平方米
    if own is not None:
        return own
    if metric in _CONSTRUCTION_METRICS and metric != "area" and _TO_COME_BEHIND.match(doc.text, end):
        return "planned"
    if _is_set(doc, sentence, at, period):
        return "planned"
    if _begins_now(period, doc.published) or _is_of_open_year(doc, sentence, at, period):
        return "planned"
    if _is_open(period, doc.published) and _ESTIMATED.search(doc.text, sentence.start, end):
        return "planned"  # 全年产量估计21亿吨, told within the year
    if (not period or _is_open(period, doc.published)) and _goes_on(doc, sentence):
        return "planned"
    if metric in _CONSTRUCTION_METRICS and _building_behind(doc, end, clause.end):
        return "actual" if _DONE.search(doc.text, clause.start, at) else "planned"  # 建成10万吨磷酸扩建工程
    if metric == "production_capacity" and _ON_COMPLETION.match(doc.text, end):
        return "planned"  # 年产1620公里的项目，项目建成后…
    return "actual"


def _goes_on(doc: Document, sentence: Sentence) -> bool:
    """全市还将推动项目落地。加大投资力度，开工建设10个项目: the sentence goes on with what is to be done."""
    following = sentence
    for index in range(sentence.index - 1, max(sentence.index - _TASKS, 0) - 1, -1):
        task = _TO_DO.match(doc.text, following.start)
        before = doc.sentences[index]
        if task is None or (before.paragraph != following.paragraph and not task["too"]):
            return False
        if _WILL_DO.search(doc.text, before.start, before.end):
            return True
        following = before
    return False


def _is_set(doc: Document, sentence: Sentence, at: int, period: str) -> bool:
    """会议提出，今年工业投资增长15%: an aim for the whole year, told while it has hardly begun."""
    if doc.published is None or period != str(doc.published.year):
        return False
    if _YEARLY_REPORT.search(doc.text, sentence.start, at):
        return True  # 政府工作报告提出，2022年工业增加值增长5%, told in April
    if doc.published.month > _EARLY:
        return False
    return _PROPOSED.search(doc.text, sentence.start, at) is not None


def _is_of_open_year(doc: Document, sentence: Sentence, at: int, period: str) -> bool:
    """2011年全年产量会在21亿吨左右, told in the summer of that year."""
    told_in_time = doc.published is not None and doc.published.month < _LAST_MONTH
    return told_in_time and _is_open(period, doc.published) and is_of_whole_year(doc, sentence, at)


def _nearest(doc: Document, start: int, end: int, at: int, metric: str, any_scope: bool) -> str | None:
    for cue in reversed(within(doc.cues, start, end)):
        meaning = cues()[cue.text]
        if meaning.kind != "status" or cue.end > end or meaning.value in ("", "applying"):
            continue
        if _is_over(doc, cue, start, end, metric):
            continue
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
                done = done or bool(RUNS.match(doc.text, at) or _DONE.search(doc.text, start, cue.start))
                return "actual" if done else "planned"
            continue
        if _is_noun(doc, cue) or _is_of_old_value(doc, cue, at):
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
    told = told_in(doc, max(start, clause.start), cue.start) if completes else ()
    return any(_has_ended(t.period, doc.published) for t in told)


def _is_of_sum(doc: Document, cue: Phrase, metric: str) -> bool:
    """项目68个，计划投资216亿元，上市企业达到23家: the sum is planned, not what is counted behind it."""
    counted = (metric.endswith("_count") or metric in certification_codes()) and metric not in _CONSTRUCTION_METRICS
    return counted and _PLANNED_SUM.match(doc.text, cue.start) is not None


def _is_of_old_value(doc: Document, cue: Phrase, at: int) -> bool:
    """将由目前的2亿吨提高到3亿吨: 目前 tells when the older figure holds."""
    return doc.text[cue.end : cue.end + 1] == "的" and any(q.start < at for q in within(doc.quantities, cue.end, at))


def _is_noun(doc: Document, cue: Phrase) -> bool:
    """True where a cue word plans nothing: 三年跨越计划, 《产业规划》, 将产品销往海外."""
    if _IN_QUOTES.match(doc.text, cue.end) and "“" in doc.text[max(cue.start - 8, 0) : cue.start]:
        return True  # “倍增计划”
    if cue.text in ("计划", "规划", "目标", "打算"):
        before, behind = doc.text[cue.start - 1 : cue.start], doc.text[cue.end : cue.end + 1]
        if _ACCORDING.search(doc.text[max(cue.start - 2, 0) : cue.start]) and behind in ("，", ","):
            return False  # 根据计划，总投资40亿元
        if cue.text in ("目标", "计划") and _MET.search(doc.text, max(cue.start - 8, 0), cue.start):
            return True  # 按进度完成目标任务, 超计划目标12.6%
        if cue.text == "目标" and before == "的":
            return behind not in ("是", "为", "：", ":")  # 使建设强市的目标尽早实现
        if behind == "的" and _OF_PLANT.match(doc.text, cue.end + 1):
            return before in words("noun_before")  # 企业规划的加工厂
        if doc.text.startswith("工业", cue.end):
            return False  # 全区计划工业投资增长12%
        numbered = bool(_NUMBERED.search(doc.text[max(cue.start - 5, 0) : cue.start]))
        return numbered or behind in words("noun_behind") or before in words("noun_before")
    if cue.text == "争取":
        return bool(_OBTAINS.match(doc.text, cue.end))
    if cue.text == "拟":
        return doc.text.startswith(("上市企业", "上市公司", "挂牌企业"), cue.end)
    if cue.text == "将":
        return bool(
            doc.text.startswith("来", cue.end) or _DISPOSAL.match(doc.text, cue.end) or _SPENDS.match(doc.text, cue.end)
        )
    return False


def _building_behind(doc: Document, end: int, limit: int) -> bool:
    bracket = doc.text.find("（", end, limit)  # 阳江基地8万吨（二期在建）
    until = bracket if bracket >= 0 else limit
    behind = [cue for cue in within(doc.cues, end, until) if cues()[cue.text].value == "building"]
    # 建成产能225万吨、在建产能40万吨: the next of the list, not this one
    return any(not doc.text.startswith("产能", cue.end) for cue in behind)


def _is_open(period: str, published: date | None) -> bool:
    """Whether a period has not ended at the publication."""
    ended = last_day(period)
    return bool(published and ended and ended > published)


def _has_ended(period: str, published: date | None) -> bool:
    ended = last_day(period)
    return bool(published and ended and ended < published)


def _lies_ahead(period: str, published: date | None) -> bool:
    begins = first_day(period)
    if published is None or begins is None:
        return False
    if len(period) == len("2022-04-07"):  # a page's own date may be off by days
        return begins.year > published.year
    return begins > published


def _begins_now(period: str, published: date | None) -> bool:
    """Whether a span of years begins with the year of the publication: “十二五”期间, told in 2011."""
    first, _, last = period.partition("/")
    return bool(published and last and first == str(published.year) and first[:4] != last[:4])
