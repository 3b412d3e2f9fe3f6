"""Figures that no noun measures: the verb behind or before them, or a sign, says what they tell."""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders.facts.carry import Carry
from loaders.facts.distribute import place_in_list, respectively
from loaders.facts.document import Clause, Document
from loaders.facts.metrics import Binding
from loaders.records import Quantity

STAGED = "stages_of_list"
_STAGE = "(?:集中|正式)?新?(?:签约|签|引进|落地|开工|续建|在建|竣工|建成|投产|达产|入库|储备|在谈)(?:项目)?"
# 新签约、新开工、新投产项目分别为36个、28个、19个
_STAGES = re.compile(f"(?:{_STAGE}[、和及与]){{1,5}}{_STAGE}(?:个?数量?)?$")
_BETWEEN_STAGES = re.compile("[、和及与]")
_STAGES_REACH = 48
_OF_PROJECTS = frozenset({"个", "项"})
# 120人务工, 1200多名村民在家门口上班; 外出务工 works elsewhere.
_AT_WORK = re.compile(
    "(?!外出)(?:以上|左右)?(?:的)?[^，,。；;、\\d外转]{0,8}?"
    "(?:就业|就近务工|在此务工|前来务工|来务工|务工|上班|上岗|打工|在岗|有活干)(?!培训|服务|补贴|意向|率)"
)
_WORKING = re.compile("(?:外出|转移|培训|参加|招聘会|求职|意向|失业)[^，,。；;]{0,10}$")
_TAKES_OUT = re.compile("(?:拿出|掏出|砸出|腾出|挤出|花费|花|花去|投下|投进|斥)(?:近|约|了|逾|超)?$")
_RENEWS = re.compile("[，,]?[^，,。；;、\\d]{0,8}?(?:升级|改造|技改|引进|购置|购买|新建|更新|扩建|建设|新上|上马|添置)")
_RENEWAL = re.compile("[，,]?[^，,。；;、\\d]{0,8}?(?:改造|技改)")
# 光是一间检测中心|就花掉2600万元, 三个车间就要用去15.8亿元
_COSTS = re.compile(
    "(?:光是?|仅|单是?|[一二三四五六七八九十两几\\d][间座条个套])[^，,。；;]{2,24}就(?:要|得)?(?:花掉|花了|花去|用去|用掉|投了|砸了?)$"
)
_COSTS_REACH = 36
# 市财政今年|安排这项资金2.2亿元, 已预拨到企业9600万元, 每年安排园区发展资金10亿元
_BUDGETS = re.compile(
    "财政[^，,。；;\\d]{0,10}?(?:安排|拿出|列支|筹措|拨出|统筹|预算)[^，,。；;\\d]{0,12}$"
    "|(?<!目)安排[^，,。；;\\d投贷]{0,14}资金$|(?:预拨|拨付|兑付|兑现|直达|发放)(?:到|给|至)(?:企业|商户|农户)$"
)
_FOUNDS = re.compile("[^，,。；;\\d]{0,4}设立[^，,。；;\\d]{0,14}(?:基金|引导资金)")
_SIGN = re.compile("[（(，,]同?比?([+＋-])?")
# “科技贷”累计发放4.6亿元, 为132家企业办理“人才贷”4.6亿元
_LENT = re.compile("(?<![可能借还])贷[”’」》]?(?:[^。；;\\d可]{0,12}?(?:发放|投放|授信|放款))?[达到了共计约近超]{0,3}$")
_PAID_OUT = re.compile("(?:发放|投放|放款)[达到了共计约近超]{0,3}$")
_LENT_REACH = 24
_OF_SIZE = re.compile("的(?:产业|经济|发展)?规模")
_TRADE = re.compile("产业|集群|产业链")
_ARROW = re.compile("[（(，,、] ?(?i:同比|yoy ?)?([+＋↑-])?")


def of_stages(doc: Document, clause: Clause, figures: Sequence[Quantity], index: int) -> Binding | None:
    """新签约、新开工项目分别为36个、28个: projects, each in the stage at its place of the list."""
    place, length = place_in_list(doc, figures, index)
    at = respectively(doc, clause, figures[index - place].outer_start)
    if length == 1 or at < 0 or figures[index].classifier not in _OF_PROJECTS:
        return None
    listed = _STAGES.search(doc.text, max(clause.start, at - _STAGES_REACH), at)
    stages = _BETWEEN_STAGES.split(listed.group()) if listed else []
    if len(stages) != length:
        return None
    return Binding("contract_project_count" if "签" in stages[place] else "project_count", False, "", None, STAGED)


def done(doc: Document, clause: Clause, quantity: Quantity, kind: str) -> Binding | None:
    """吸纳120人务工, 拿出3亿元升级产线, 形成300亿元的产业规模: what happens names the metric."""
    head = doc.text[max(clause.start, quantity.outer_start - 12) : quantity.outer_start]
    if kind == "person" and _AT_WORK.match(doc.text, quantity.outer_end) and not _WORKING.search(head):
        return Binding("employment", False, "", None, "deed")
    if kind == "money" and _is_lent(doc, clause, quantity):
        return Binding("financing", False, "", None, "deed")
    if kind == "money" and _TAKES_OUT.search(head) and _RENEWS.match(doc.text, quantity.outer_end):
        renews = _RENEWAL.match(doc.text, quantity.outer_end)
        return Binding("fixed_asset_investment" if renews else "project_investment", False, "", None, "deed")
    reach = max(clause.start, quantity.outer_start - _COSTS_REACH), quantity.outer_start
    if kind == "money" and _BUDGETS.search(doc.text, *reach):
        founds = _FOUNDS.match(doc.text, quantity.outer_end)
        return Binding("fund_size" if founds else "government_reward", False, "", None, "deed")
    if kind == "money" and _COSTS.search(doc.text, *reach):
        return Binding("project_investment", False, "", None, "deed")
    sized = kind == "money" and "形成" in head and _OF_SIZE.match(doc.text, quantity.outer_end)
    if sized and _TRADE.search(doc.text, clause.start, clause.end):
        return Binding("industrial_output_value", False, "", None, "deed")
    return None


def _is_lent(doc: Document, clause: Clause, quantity: Quantity) -> bool:
    """“科技贷”累计发放4.6亿元, “科技贷”最高可贷2000万元，已投放4.6亿元."""
    start = max(doc.sentences[clause.sentence].start, clause.start - _LENT_REACH)
    if _LENT.search(doc.text, start, quantity.outer_start):
        return True
    return "贷" in doc.text[start : clause.start] and bool(
        _PAID_OUT.search(doc.text, clause.start, quantity.outer_start)
    )


def signed_change(doc: Document, quantity: Quantity, carry: Carry) -> int:
    """1 for a percentage that only + or - calls a change: 产值320亿元（+8.6%）; 0 for any other."""
    last = carry.last
    if last is None or last.statistic not in ("level", "delta") or last.quantity.unit == "%":
        return 0
    signs = (sign.fullmatch(doc.text, last.quantity.outer_end, quantity.outer_start) for sign in (_SIGN, _ARROW))
    sign = next(filter(None, signs), None)
    return 1 if sign is not None and (sign[1] or quantity.value < 0) else 0  # a minus is part of the figure
