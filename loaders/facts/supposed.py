"""Figures that tell of no one thing: what is only supposed, what a rule forbids, and the size of a class of firms."""

from __future__ import annotations

import re

from loaders.facts.document import Clause, Document, within
from loaders.facts.figures import unit_class
from loaders.records import Quantity

# 如果产量控制在10万吨; 一个煤矿可能年产1000万吨
_SUPPOSED = re.compile(
    "(?:如果|假[如设使]|倘[若使]|(?<![主重需首])要是|若是)(?!说)|一[个座条家][^，,。；;、\\d]{1,8}可能"
)
# 如上一条年产100万吨的水泥线，需要投资3亿元: what any such line would cost.
_ANY_SUCH = re.compile("(?:新上|新建|建设|[上建])一[条座个](?=年产|日产|月产|\\d)")
_WOULD_COST = re.compile("(?:需要?|仅需|只需)(?:投[资入])")
_RULES = re.compile("禁止|严禁|不得|不再(?:新建|建设|审批|核准)|停止审批|审批权|准入|门槛|淘汰|红线")
# 较上年的24亿元增长50%, 扭转上年亏损1.3亿元的局面: the value that is compared with
_BASE = re.compile(
    "(?:[比较在与同跟]|扭转了?|摆脱了?|告别了?|一改)(?:上一?年度?|去年|前年|(?:19|20)\\d\\d年度?)(?:全年|同期)?的?"
    "(?:净?亏损|盈利)?[约近]?$"
)
_OF_YEAR = re.compile("[是为达]到?(?:上年|去年|(?:19|20)\\d\\d年)(?:全年|同期)?的?$")
_TIMES_AS_MANY = re.compile("的[\\d一二两三四五六七八九十][\\d.]{0,4}(?:多|余)?倍")
_BASE_REACH = 16  # characters
_BOUND = re.compile("(?:的?规模)?及?以[上下]")
_LESS_THAN = ("小于", "低于", "不足", "不到", "少于")
_NOT_REACH = 20  # characters
_OF_THINGS = re.compile(
    "的[^，,。；;、\\d]{0,8}?(?:小?厂|企业|项目|装置|生产线|高炉|转炉|电炉|矿井|煤矿|锅炉|机组)(?!集团)"
)
_NEGATED = re.compile("(?:尚未|还未|没有|未能|尚无)(?:能?形成|出现|培育出|产生)?[^，,。；;、\\d]{0,12}$")
_NO_SUCH = re.compile("[^，,。；;、]{0,4}的[^，,。；;、]{0,8}(?:企业|集团|公司|龙头|园区|集群|品牌)")
_SIZE_OF_FIRM = re.compile(
    "(?:年|总)?(?:产能|产量|产值|销售收入|销售额|营业收入|主营业务收入|营收|收入|纳税|税收|利税|规模|资产)(?:规模|额)?"
    "[为在达到超过突破]{0,3}"
)
_SIZE_CLASS = re.compile(
    r"(?:\d[\d.]{0,6})?[十百千万亿]{1,3}[吨元]?级(?:以上)?的?[^，,。；;、\d]{0,10}?(?:企业|集团|公司)(?!集群|园)"
)
_FIRMS_COUNTED = frozenset("家户个")
_SIZES = frozenset({"money", "mass", "bare", "volume", "power", "area"})
_LIST_REACH = 240  # characters
_REACH = 120  # characters of a sentence on either side that a rule or an example reaches
_FIRMS = re.compile("(?:以上|左右)?(?:的|[^，,。；;、]{0,4}[、和])?[^，,。；;、]{0,24}(?:企业|集团|公司)")
_NEXT_CLASS = re.compile("(?:以上|左右)?[、和]\\s*$")


def is_supposed(doc: Document, clause: Clause, quantity: Quantity) -> bool:
    """True for 如果产量控制在10万吨, 一个煤矿可能年产800万吨 and 新上一条年产200万吨的生产线，需要投资5亿元."""
    if _SUPPOSED.search(doc.text, clause.start, quantity.outer_start):
        return True
    sentence = doc.sentences[clause.sentence]
    low, high = max(sentence.start, quantity.start - _REACH), min(sentence.end, quantity.end + _REACH)
    any_such = _ANY_SUCH.search(doc.text, low, quantity.outer_end)
    return any_such is not None and _WOULD_COST.search(doc.text, any_such.start(), high) is not None


def is_base(doc: Document, clause: Clause, quantity: Quantity) -> bool:
    """True for 较上年的|24亿元|增长50%: the figures before and behind tell of this year."""
    low = max(clause.start, quantity.outer_start - _BASE_REACH)
    if _OF_YEAR.search(doc.text, low, quantity.outer_start) and _TIMES_AS_MANY.match(doc.text, quantity.outer_end):
        return True  # 是2005年9.5万辆的三倍
    return _BASE.search(doc.text, low, quantity.outer_start) is not None and unit_class(quantity) != "percent"


def is_of_rule(doc: Document, clause: Clause, quantity: Quantity) -> bool:
    """True for 禁止建设年产50万吨及以下的项目, 规模小于3000吨的小厂 and 尚未形成产值超千亿的集团."""
    if unit_class(quantity) in ("percent", "count", ""):
        return False
    text, end = doc.text, quantity.end
    sentence = doc.sentences[clause.sentence]
    around = max(sentence.start, quantity.start - _REACH), min(sentence.end, end + _REACH)
    if _BOUND.match(text, end) and _RULES.search(text, *around):
        return True
    before = max(clause.start, quantity.outer_start - _NOT_REACH), quantity.outer_start
    if _NEGATED.search(text, *before) and _NO_SUCH.match(text, end):
        return True
    less = text.endswith(_LESS_THAN, clause.start, quantity.start)
    return less and _OF_THINGS.match(text, quantity.outer_end) is not None


def counts_class(doc: Document, count: Quantity) -> bool:
    """True for 形成4个|亿吨级煤炭集团: firms counted by their size."""
    if unit_class(count) != "count" or count.classifier not in _FIRMS_COUNTED or count.value == 1:
        return False
    return _SIZE_CLASS.match(doc.text, count.outer_end) is not None


def size_of_class(doc: Document, clause: Clause, count: Quantity) -> Quantity | None:
    """The figure that says how large each of `count` firms is: 形成12家|年产能为20万吨至40万吨|的纸板企业.

    Of a list the last one alone may name the firms: 两家年销售收入20亿元以上、5家年销售收入10亿元以上的企业.
    """
    if unit_class(count) != "count" or count.classifier not in _FIRMS_COUNTED or count.value == 1:
        return None  # 打造一个年产值百亿元的企业: that size is the aim
    until = min(clause.end, count.start + _LIST_REACH)
    figures = [q for q in within(doc.quantities, count.start, until) if unit_class(q)]
    for at in range(0, len(figures) - 1, 2):
        of, size = figures[at], figures[at + 1]
        told = _SIZE_OF_FIRM.match(doc.text, of.outer_end)
        if told is None or told.end() != size.outer_start or unit_class(size) not in _SIZES:
            return None
        if _FIRMS.match(doc.text, size.outer_end):
            return figures[1]
        following = figures[at + 2] if at + 2 < len(figures) else None
        if following is None or following.classifier != count.classifier:
            return None
        if _NEXT_CLASS.fullmatch(doc.text, size.outer_end, following.outer_start) is None:
            return None
    return None
