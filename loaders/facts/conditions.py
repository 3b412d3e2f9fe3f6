"""Conditions that somebody must meet to apply for a title or an award: bounds of a policy, figures of nobody."""

from __future__ import annotations

import re

from loaders.facts.document import Clause, Document, within
from loaders.records import Quantity, Sentence

_WHAT = "(?:申报|申请|认定|准入|入库|入驻|入园|入选|评选|评定|评价|推荐|参评|遴选|备案|资格|必备)"
_NAMED = (
    f"(?:(?:{_WHAT}|基本|享受|报名)(?:的|企业|主体|单位){{0,2}}(?:条件|标准|门槛|范围|对象|指标)"
    "|(?:以下|下列|如下)(?:基本|必备)?(?:条件|标准|要求)|(?:支持|奖励|扶持|适用|培育)(?:对象|范围))"
)
_HEADS = re.compile(_NAMED)
_OPENS = re.compile(  # 申报条件：, 认定标准为, 符合下列条件之一的，可以申报：
    f"{_NAMED}[^，,。；;：:]{{0,6}}(?:[：:为是]|包括|之一)"
    "|(?:具备|符合|满足|达到)(?:以下|下列|如下)[^，,。；;]{0,4}(?:条件|标准|要求)"
)
_HEAD_LONGEST = 40  # characters of a line that opens a list of conditions
_ITEM = re.compile(
    r"\s*(?:[（(][\d一二三四五六七八九十]{1,3}[)）]|\d{1,2}[、.．)）](?!\d)|[①-⑳]|[-*•●·]\s|[一二三四五六七八九十]是)"
)
_ITEMS = 20  # lines above
_BODY = "(?:主体|企业|单位|项目|公司|对象|机构|产品)"
# 申报企业|年营业收入不低于5000万元; what those selected have reached (入选企业营收超百亿元) is so
_APPLICANT = re.compile(f"(?:申报|申请|参评|参选|受理)(?:认定)?的?{_BODY}[^。；;]{{0,40}}$")
_HAVE = "(?:同时)?(?:具备|满足|符合|达到?|拥有|不低于|不少于|不超过|不高于|在|为)"
_MUST = re.compile(  # 应当具备; 企业应达到; 原则上
    f"(?:{_WHAT}(?:企业|项目)(?:应当?|必?须|需|要|一般要求)|(?:应当?|必?须|需要?)(?:同时)?(?:具备|满足|符合)"
    "|(?:主体|对象|者)(?:应当?|必?须|需)|要求(?:企业|项目|公司|单位)|原则上"
    f"|(?:企业|单位|项目|公司|机构)(?:应当?|必?须|需|一般要求){_HAVE})"
    "(?![^。；;]{0,40}(?:确保|力争|完成|实现))[^。；;]{0,40}$"
)
_BOUND_BEHIND = re.compile("(?:（含）|\\(含\\))?(?:及?以[上下内]|之[上下])")
_BOUND_BEFORE = re.compile("(?:不[低少高小多]于|不超过|不足|至少|超过|[大高]于|达到|达|满)(?:人民币|约)?$")
# 营业收入1亿元以上的企业|方可申报; …且近三年未发生事故的，可推荐申报
_MAY = re.compile(
    "[^。；;]{0,60}?(?:的|者)(?:[^，,。；;]{0,10}?(?:企业|单位|项目|公司|机构|产品))?[，,]?"
    "(?:方可|才可|才能|均可以?|都可以?|可以?|有资格|优先)(?:直接|自愿|优先|按程序|向[^，,。；;]{2,12}?){0,2}"
    "(?:申报|申请|报名|推荐|参评|纳入|认定|备案|入库|入驻|支持)"
    "|[^，,。；;\\d]{0,12}(?:等(?:基本|必备)?(?:条件|要求)|是(?:硬指标|前提|门槛|基本条件|必要条件))"
)
# 营业收入首次达到10亿元的企业|可获得最高100万元补助; 给予投资5000万元以上的项目|最高50万元支持
_OF_CLASS = r"(?:（含）|\(含\))?(?:及?以[上下])?的[^，,。；;、\d]{0,10}(?:企业|项目|单位|机构|平台|公司)"
_CLASS_AWARDED = re.compile(
    f"{_OF_CLASS}(?:[，,][^。；;\\d]{{0,8}}?)?[^，,。；;\\d]{{0,6}}?(?:(?:最高|一次性|每家|给予)[^，,。；;\\d]{{0,10}}"
    "(?:奖励|补助|补贴|奖补|资助|扶持|支持|\\d)|(?:可|将|均|一律|按)[^，,。；;]{0,14}?(?:奖励|补助|补贴|奖补|资助|扶持))"
)
_CLASS = re.compile(_OF_CLASS)
# 研发费用占比不低于3%的企业|达120家
_CLASS_COUNTED = re.compile(f"{_OF_CLASS}(?:已|共|达到?|有|为|超过|突破|约){{0,3}}\\d{{1,5}}[家户个]")
_GIVES = re.compile("(?:给予|奖励|补助|对)[^，,。；;]{0,24}$")
_GIVEN = re.compile("给予|奖励|补助|补贴|资助|奖补|奖金|贷款|授信|兑现|发放")


def is_condition(doc: Document, clause: Clause, quantity: Quantity) -> bool:
    """True for 申报条件：上年度营收不低于5000万元, and for 研发费用占比不低于3%的企业方可申报."""
    sentence = doc.sentences[clause.sentence]
    at = quantity.outer_start
    if _is_of_awarded(doc, clause, quantity):
        return True
    if _GIVEN.search(doc.text, clause.start, quantity.end):
        return False
    if _OPENS.search(doc.text, sentence.start, at) or _is_item_of_conditions(doc, sentence):
        return True
    if not _is_bound(doc.text, quantity):
        return False
    if _MAY.match(doc.text, quantity.end) or (quantity.unit == "%" and _CLASS_COUNTED.match(doc.text, quantity.end)):
        return True
    must = _MUST.search(doc.text, sentence.start, at)
    if must is None and quantity.approx != "over" or _BOUND_BEHIND.match(doc.text, quantity.end):
        must = must or _APPLICANT.search(doc.text, sentence.start, at)
    return must is not None and not _names_firm(doc, must.start(), at)


def _is_of_awarded(doc: Document, clause: Clause, quantity: Quantity) -> bool:
    """Whether a figure only says which firms or projects an award is for; that of a firm by name is its own."""
    of_class = _CLASS.match(doc.text, quantity.end)
    if of_class is None or _names_firm(doc, clause.start, quantity.start):
        return False
    if any(m.entity_type != "region" for m in within(doc.mentions, quantity.end, of_class.end())):
        return False
    if _CLASS_AWARDED.match(doc.text, quantity.end):
        return True
    return _GIVES.search(doc.text, clause.start, quantity.outer_start) is not None


def _names_firm(doc: Document, start: int, end: int) -> bool:
    return any(m.entity_type == "enterprise" for m in within(doc.mentions, start, end))


def _is_bound(text: str, quantity: Quantity) -> bool:
    if quantity.approx in ("over", "at_least", "at_most"):
        return True
    before = _BOUND_BEFORE.search(text, max(0, quantity.outer_start - 8), quantity.outer_start)
    return before is not None or _BOUND_BEHIND.match(text, quantity.end) is not None


def _is_item_of_conditions(doc: Document, sentence: Sentence) -> bool:
    """Whether a sentence stands in a numbered list below a line such as 一、申报条件."""
    index = sentence.index
    while index > 0 and doc.sentences[index - 1].paragraph == sentence.paragraph:
        index -= 1
    for line in reversed(doc.sentences[max(0, index - _ITEMS) : index + 1]):
        if _ITEM.match(doc.text, line.start, line.end) is None:
            short = line.end - line.start <= _HEAD_LONGEST
            is_head = short and doc.text[line.end - 1] not in "。！？；;"
            return is_head and line.index < index and _HEADS.search(doc.text, line.start, line.end) is not None
    return False
