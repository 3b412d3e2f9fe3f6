"""Times that date no figure: they say when something happened once, which thing is meant, or when it was told."""

from __future__ import annotations

import re

from loaders.facts.document import Document, holding, within
from loaders.facts.words import alternation
from loaders.records import Sentence, TimeExpression

_HAPPENED = re.compile(alternation("happened"))
_ATTRIBUTE = re.compile(
    f"(?:{alternation('happened')}|{alternation('built')})[^，,。；;]{{0,30}}的[^，,。；;的]{{2,16}}"
)
_AS = re.compile("作为[^，,。；;]{4,40}的[^，,。；;]{2,12}")
_MEETING = re.compile(
    "[^，,。；;]{0,24}?(?:仪式|大会|博览会|论坛|峰会|推介会|洽谈会|交易会|年会|开工活动|签约活动|集中开工|集中签约)"
)
# 2010年才落户的|甲公司, 创办于2009年的|乙企业
_FIRM_THAT = re.compile(
    f"(?:[初底末春夏秋冬]|年初|年底)?[^，,。；;、\\d的]{{0,14}}?(?:{alternation('happened')}|{alternation('came')}|{alternation('built')})"
    "[^，,。；;、\\d]{0,12}?的"
)
_BEGUN_IN = re.compile("(?:成立|创办|创建|创立|组建|始建|建成|落户|入驻|投产)于$")
_SINCE_THEN = re.compile(r"[^，,。；;\d]{1,16}?(?:以来|至今|迄今|到现在)[，,]")
_SAYS = re.compile("(?:介绍|表示|说|称|透露|指出|坦言|告诉[^，,。；;]{0,8})$")
_TALK = re.compile("发布会|大会|会议|座谈会|论坛|峰会|年会|公布|通报|获悉|了解到")
_COMES = re.compile(  # 预计2026年6月|投产; 计划于年底|前全部建成
    "(?:前|左右|内)?[^，,。；;、]{0,12}?(?:建成|投产|达产|竣工|完工|落成|投用|投运|试产|满产|量产|开业|交付|交房|投入(?:使用|运营|生产)|开工|动工|上市)"
    "(?!后)"
)
_DAY = len("2022-04-07")
_PLACE_BEFORE = 8  # characters of a place before the name of a firm
EXPECTED = re.compile("预计|计划(?!总?投资)|拟|将|有望|力争|目标|确保|要(?=实现|达|完成|突破|超|新|有)")


def dates_event(doc: Document, time: TimeExpression) -> bool:
    """去年入选…，手握专利187件: the date of what happened once says nothing of what stands."""
    clause = holding(doc.clauses, time.start)
    if time.kind == "as_of" or EXPECTED.search(doc.text, clause.start, clause.end):
        return False
    happened = _HAPPENED.search(doc.text, time.end, clause.end) is not None
    return happened and not within(doc.quantities, time.start, clause.end)


def dates_coming(doc: Document, time: TimeExpression) -> bool:
    """预计2026年6月投产: when something is to happen says nothing of the figures of later sentences."""
    clause = holding(doc.clauses, time.start)
    if within(doc.quantities, time.start, clause.end) or not _COMES.match(doc.text, time.end, clause.end):
        return False
    if doc.published is not None:
        return time.period_end is not None and time.period_end > doc.published
    return EXPECTED.search(doc.text, clause.start, clause.end) is not None


def names_meeting(doc: Document, sentence: Sentence, time: TimeExpression) -> bool:
    """4月20日，在2023年重点项目签约仪式上: the year is part of a name, the day told beside it says when."""
    if len(time.period) not in (len("2021"), len("2021-Q1")) or not _MEETING.match(doc.text, time.end):
        return False
    told = within(doc.times, sentence.start, sentence.end)
    return any(len(t.period) > len("2021-Q1") and t.period.startswith(time.period[:4]) for t in told)


def tells_which(doc: Document, time: TimeExpression, at: int) -> bool:
    """Whether a time before `at` only tells which firm or park is meant: 2010年才落户的甲公司投资8500万元."""
    if doc.text.find("的", time.end, at) < 0:
        return False
    if doc.text[time.end : time.end + 1] == "的":
        end = time.end + 1 if _BEGUN_IN.search(doc.text, max(time.start - 4, 0), time.start) else 0
    else:
        found = _FIRM_THAT.match(doc.text, time.end)
        end = found.end() if found is not None else 0
    firms = within(doc.mentions, end, end + _PLACE_BEFORE) if 0 < end <= at else ()
    told = ("enterprise", "park")  # 2006年起步的泸县经开区
    return any(m.entity_type in told and m.method != "project" and m.end <= at for m in firms)


def is_beginning(doc: Document, time: TimeExpression) -> bool:
    """Whether a time tells since when: 2016年进入某县以来，累计投资9亿元. 今年投产以来 is within the year."""
    return not time.text.startswith(("今年", "本")) and _SINCE_THEN.match(doc.text, time.end) is not None


def is_attribute(doc: Document, time: TimeExpression) -> bool:
    """Whether a time only tells which project is meant: 2021年宣布、总投资60亿元的甲项目，…"""
    clause = holding(doc.clauses, time.start)
    if _AS.match(doc.text, max(time.start - 2, 0), clause.end):
        return True  # 作为2011年三地共建的省级开发区，园区…
    return bool(_ATTRIBUTE.fullmatch(doc.text, time.end, clause.end)) and time.kind == "date"


def is_day_of_talk(doc: Document, time: TimeExpression) -> bool:
    """12月26日举行的发布会上, 昨日召开大会: when it was said, not when it was so."""
    clause = holding(doc.clauses, time.start)
    is_day = time.kind == "date" and len(time.period) == _DAY
    if not is_day:
        return False
    if time.end >= clause.end - 1 and clause.index + 1 < len(doc.clauses):
        clause = doc.clauses[clause.index + 1]  # 5月11日，|该公司董事介绍说，…
    text = doc.text[time.end : clause.end]
    return _TALK.search(text) is not None or _SAYS.search(text) is not None
