"""Which phrase names the metric of a figure: before it, behind it, or told once for a whole list."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from loaders.facts.document import Clause, Document, Phrase, within
from loaders.facts.levels import stated_level
from loaders.facts.lexicon import certification_senses, metric_senses
from loaders.facts.words import alternation, linking_characters, words
from loaders.records import Quantity

_BOUNDARY = re.compile(r"[\s，,。；;、：:！!？?（(）)”’]|和|及|以及|与|并|等|$")
_AFTER_WINDOW = 26
WHO_BUILDS = re.compile("业?(?:投资|承建|建设|实施|牵头|主导)的")  # 中央企业投资的有9个
_BY_WHOM = re.compile("(?:均|都)?由")
_FOR_WHOM = re.compile("(?:为|给|向)[^，,。；;、]{0,6}$")
_SUPPLIES = re.compile("[^，,。；;]{0,14}?(?:供货|配套|供应)(?!商|链)")
_SUPPLIED = re.compile("(?:供应|供货给|配套|供给)(?:国内外|国内|海外|全国|全球)?的?$")  # 供应国内|27家电池材料厂
_PLANTS = re.compile("[^，,。；;、\\d]{1,8}(?:厂|厂商|企业|公司|工厂)")
_CAUSE = re.compile("(?:因|受|由于|随着)[^，,。；;]{0,10}$")
_DEDUCTED = re.compile("(?:扣除|剔除|不考虑)[^，,。；;]{0,8}$")
_FACTOR = re.compile("[^，,。；;]{0,6}(?:因素|影响|等)")
_COUNTED_ALONE = frozenset({"park_count", "project_count"})
_COUNT_REACH = 16  # characters between a noun and the count of it
_TIGHT_AFTER = 10
_PRODUCES = re.compile(r"[^，,。；;：:]{0,40}?" + alternation("production_noun"))
_PROJECT = re.compile(alternation("production_noun") + "各?$")
# 年产轮胎500万条|的甲项目: what is counted stands before the figure
_OF_PLANT = re.compile("(?:的[^，,。；;、\\d]{0,16}?)?(?:项目|工程|生产线|产线|流水线|基地|工厂|车间)(?![数个])")
_GOODS_LIST = re.compile(r"(?:[^，,。；;、\d]{1,4}、){1,3}[^，,。；;、\d]{1,6}")  # 形成360万吨铁、钢、材配套产能
_MADE = re.compile(
    r"(?:^|[，,；;]|共|其|累计|总共|[矿厂司]|(?<=[\d去今上全])年|半年|季度|月份?)产(?![能值量业品出])[^，,。；;、\d]{1,8}$|生产$"
)  # 产混合糖226万吨; 2012年生产80兆瓦时
_MAKES = re.compile("产(?![能值量业品出])[^，,。；;、\\d]{1,8}")
# 一天能出150吨, 一年做6000万套: what is made in a time.
_MADE_IN = re.compile(
    r"(?:一天一夜|一昼夜|一个?班|一天|每天|每日|一年|每年|一个?月|每月|每个?小时|每分钟)"
    r"(?:都|就|大概|大约|差不多|至少|最多|可以|能够|[能可要会])*(?:出|做|产|采(?!购|用)|挖|开采|炼|冶炼|生产|加工|造|织|缝|灌装|包装|下线|压制|处理|处置|回收|组装|装配|冲压|打印)"
    r"(?!来|口|自)(?:出|了|个)?[^，,。；;、\d]{0,6}$"
)
_MADE_IN_REACH = 24
_ANY_LINE = "(?<![铁航热路管战支专干班公地高视天海岸光红流底主防曲])线"  # no railway, no hotline
_LINE = re.compile(r"[^，,。；;、\d条线]{0,8}" + _ANY_LINE + r"(?=[，,。；;、！!？?“”」]|$|[的已都可能一每就])")
_NAMED_LINE = re.compile(r"[^，,。；;、\d条线]{2,10}" + _ANY_LINE + "(?:已|共)?(?:达到?|有)?$")
_OF_PROJECT = re.compile(
    "的[^，,。；;、\\d]{0,10}?(?:改造|技改|扩建|扩能|扩产)(?!贷款|资金|补助|补贴|奖励|专项)"
)  # 8000万元的智能化改造
_INVESTS_IN = re.compile(
    "[^，,。；;、\\d]{0,8}?(?:布局|投建|加码|落子|押注|扩建|扩产|扩充|建厂|打造|投向)"
)  # 海信集团28亿元贵阳布局…
_LINE_BEHIND = re.compile(r"[^，,。；;、]{0,30}?(?:生产线|产线|流水线)")  # 两条日熔量500吨的玻璃生产线
_ENLARGED = re.compile(
    "(?:放大到|放大至|(?:扩大到|扩大至|提高到|提升到|增加到|达到)每[年月天日]|扩大到|扩大至|扩到|扩至|扩建|扩建到|扩建至|扩产到|扩产至|扩能到|扩能至|规划|规划了)$"
)  # 把正极材料扩到8万吨
_SCALE = re.compile(r"[^，,。；;]{0,30}的?(?:生产)?(?:规模|能力)")  # 将形成200万吨乙烯、300万吨芳烃的规模
_IN_CHAIN = re.compile("[^，,。；;、\\d]{1,10}的?(?:供应链|供应商|采购|合格供方|配套)(?:体系|名录|目录|名单)?")
_ENTERED = re.compile("(?:进入|打入|跻身|挤进|切入|纳入)了?(?:国内外|全球|国内|海外|国际)?$")  # 进入|46家晶圆厂的供应链
_INCLUDES = re.compile(
    "客户(?:包括|包含|涵盖|覆盖|遍布|有|达|达到)?了?(?:[^，,。；;\\d]{1,40}等)?$"
)  # 客户包括30多家整车厂
_CLIENTS_REACH = 50
_ON_RESEARCH = re.compile(
    "(?:用于|用来|用在|投入|投向|投到|搞|做|进行)[^，,。；;、]{0,4}?(?:研发|科研|技术创新|技术攻关)"
)
_SPENT = frozenset({"投入", "花了", "投了", "砸"})
_ROUND = re.compile("(?:人民币)?的?(?:天使|[Pp]re-?)?[A-F]?\\+{0,2}轮(?!胎|毂|椅|船)")
_SUPPORT = re.compile("的?(?:资金|经费|财政)?(?:支持|扶持|资助)")
_OF_FUND = re.compile(r"的[^，,。；;、\d]{0,16}?基金(?!会|公司|支持|资助)")
_FOUNDS = re.compile("规模|首期|设立|组建|成立|发起|募集")
_UNDER_WAY = re.compile(
    "[\u4e00-\u9fffA-Za-z]{2,12}?(?:技改|扩产|扩能|扩建|改造|项目|工程|装置"
    "|(?:要|将|于|计划|预计|力争|有望)[^，,。；;]{0,10}?(?:竣工|投产|试车|达产|建成|开工))"
)
_OF_SCALE = re.compile("(?:以上|左右)?的(?:生产)?(?:规模|能力)")  # 达到500万吨的规模, 扩建为100MW/年的规模
_STAGED = re.compile("(?:[一二三四首]期(?:工程|项目)?|第[一二三四]步)$")  # 一期1万吨计划今年投产
_YEAR_OF = frozenset("全去今明上本当次同翌半0123456789")
_PUTS_UP = frozenset("新再拟又已")
_MONTH_OF = frozenset("个本上当0123456789一二三四五六七八九十")
_SETTLED = re.compile("(?:入驻|进驻|入园)[了有达共已至]{0,3}$")
_OF_PROJECTS = frozenset({"个", "项"})
_STAFF = frozenset({"员工", "职工", "工人"})
_RESEARCH_STAFF = re.compile("(?:在|专门|专职)?(?:做|搞|从事|负责)[^，,。；;、]{0,4}研发")  # 团队里有38人做研发
_FIRMS = frozenset({"家", "户"})
_COUNTED_IN_FIRMS = frozenset(
    {"enterprise_count", "above_scale_enterprise_count", "incubated_enterprise_count", "customer_count"}
    | {"rnd_institution_count", "park_count"}
)
_BEING_INCUBATED = re.compile("在孵化?$")  # 在孵|科技型中小企业
_MASS_GOODS = 10_000
_FEW = 100
_MANY = 1000
_BUILDS = re.compile("(?:建设|新建|投建|扩建|打造|建成|新增|上马)[^，,。；;\\d]{0,4}$")
_GOODS = frozenset({"production_capacity", "production_volume", "sales_volume", "order"})
_NO_GOODS = frozenset("个家户项名位次种条")
_PHYSICAL = frozenset({"mass", "power", "energy", "volume", "horsepower"})
_MADE_KINDS = _PHYSICAL | {"area", "length"}


@dataclass(frozen=True, slots=True)
class Binding:
    """The metric of one figure, and why."""

    metric: str
    is_certification: bool
    level: str
    phrase: Phrase | None  # None where the metric is taken over from another figure
    rule: str


def bind(doc: Document, clause: Clause, quantity: Quantity, unit_class: str, following_start: int) -> Binding | None:
    """The metric that the clause itself names for a figure, or None.

    `following_start` is where the next figure of the clause begins (the clause's end where there is none).
    """
    head = doc.text[max(clause.start, quantity.outer_start - 8) : quantity.outer_start]
    reach = doc.text[max(clause.start, quantity.outer_start - _CLIENTS_REACH) : quantity.outer_start]
    before = _before(doc, clause, quantity, unit_class)
    after = _after(doc, clause, quantity, unit_class, min(following_start, clause.end))
    tight_before = before if before and before.rule == "before_tight" else None
    if unit_class in ("count", "person"):
        counted_behind = not _BOUNDARY.match(doc.text, quantity.outer_end)
        goods = before if before and before.metric.startswith("production_") and before.rule == "before_tight" else None
        if (
            goods is None
            and before
            and before.metric == "production_capacity"
            and (quantity.value >= _MASS_GOODS or _is_goods(quantity, unit_class))
            and _OF_PLANT.match(doc.text, quantity.outer_end)
        ):
            goods = before
        clients = before if before and before.metric == "customer_count" and _INCLUDES.search(reach) else None
        choices: tuple[Binding | None, ...] = (goods or clients, after, tight_before) if counted_behind else (before,)
    else:
        tight_after = after if after and after.rule == "after_tight" else None
        choices = (tight_before, tight_after, before, after)
    spent = tight_before is None or (tight_before.phrase is not None and tight_before.phrase.text in _SPENT)
    if unit_class == "money" and _ON_RESEARCH.match(doc.text, quantity.outer_end) and spent:
        return Binding("rnd_expenditure", False, "", None, "sum_on_research")  # 砸下26亿元搞研发
    told = doc.text[max(clause.start, quantity.outer_start - _MADE_IN_REACH) : quantity.outer_start]
    if unit_class == "money" and not tight_before and "给予" in told and _SUPPORT.match(doc.text, quantity.outer_end):
        return Binding("government_reward", False, "", None, "after_tight")  # 给予最高2000万元支持
    for choice in choices:
        if choice is not None:
            return choice
    behind = doc.text[quantity.outer_end : clause.end]
    led = any(m.end == quantity.outer_start for m in within(doc.mentions, clause.start, quantity.start))
    if unit_class == "money" and (_OF_PROJECT.match(behind) or (led and _INVESTS_IN.match(behind))):
        return Binding("project_investment", False, "", None, "sum_of_project")
    if unit_class == "money" and _ROUND.match(behind):
        return Binding("financing", False, "", None, "after_tight")  # 刚拿了3.2亿元的A+轮
    if unit_class == "money" and _OF_FUND.match(behind) and _FOUNDS.search(told):
        return Binding("fund_size", False, "", None, "after_tight")  # 设立了总规模20亿元的医药产业创业投资基金
    made = doc.text[max(clause.start, quantity.outer_start - 14) : quantity.outer_start]
    if (unit_class in _MADE_KINDS or _is_goods(quantity, unit_class)) and (
        _MADE.search(made) or _made_by_named(doc, clause, quantity)
    ):
        return Binding("production_volume", False, "", None, "made")
    if (unit_class in _PHYSICAL or _is_goods(quantity, unit_class)) and _MADE_IN.search(told):
        return Binding("production_capacity", False, "", None, "made")
    if unit_class == "count" and quantity.classifier in _OF_PROJECTS and behind.startswith("项目"):
        return Binding("project_count", False, "", None, "after_tight")  # 9个|项目投资额均不足5亿元
    if unit_class == "person" and _RESEARCH_STAFF.match(doc.text, quantity.outer_end):
        return Binding("rnd_staff", False, "", None, "unit")
    if unit_class == "person" and quantity.classifier in _STAFF:
        return Binding("employment", False, "", None, "unit")  # 现有1.9万员工
    if unit_class == "count" and quantity.classifier in _FIRMS and _FOR_WHOM.search(head) and _SUPPLIES.match(behind):
        return Binding("customer_count", False, "", None, "supplied")  # 为国内11家整车厂供货
    if unit_class == "count" and quantity.classifier in _FIRMS and _SUPPLIED.search(head) and _PLANTS.match(behind):
        return Binding("customer_count", False, "", None, "supplied")
    if (
        unit_class == "count"
        and quantity.classifier in _FIRMS
        and _ENTERED.search(doc.text, clause.start, quantity.outer_start)
        and _IN_CHAIN.match(behind)
    ):
        return Binding("customer_count", False, "", None, "supplied")
    if unit_class == "count" and quantity.classifier in _FIRMS and _SETTLED.search(head):
        return Binding("enterprise_count", False, "", None, "settled")  # 现入驻31家单位
    lines = _LINE.match(doc.text, quantity.outer_end) or _LINE_BEHIND.match(doc.text, quantity.outer_end)
    if unit_class == "count" and quantity.classifier == "条" and lines:
        return Binding("production_line_count", False, "", None, "after_tight")  # 八条线, 两条纺粘线
    if unit_class == "count" and quantity.classifier == "条" and _NAMED_LINE.search(told):
        return Binding("production_line_count", False, "", None, "before_tight")  # 新上封装测试线12条
    if unit_class in _PHYSICAL and _ENLARGED.search(head):
        return Binding("production_capacity", False, "", None, "capacity_of_project")
    if unit_class in _PHYSICAL and _OF_SCALE.match(behind):
        return Binding("production_capacity", False, "", None, "capacity_of_project")
    if unit_class in _PHYSICAL and "形成" in told and _SCALE.match(behind):
        return Binding("production_capacity", False, "", None, "capacity_of_project")
    if unit_class in _PHYSICAL and _STAGED.search(head):
        return Binding("production_capacity", False, "", None, "capacity_of_project")
    of_plan = unit_class in _PHYSICAL or (_is_goods(quantity, unit_class) and quantity.value >= _MANY)
    by_firm = any(
        m.end == quantity.outer_start and m.entity_type == "enterprise"
        for m in within(doc.mentions, clause.start, quantity.start)
    )
    if of_plan and by_firm and _UNDER_WAY.match(behind):
        return Binding("production_capacity", False, "", None, "capacity_of_project")  # 甲集团300万吨煤矿技改
    if (
        _is_goods(quantity, unit_class)
        and quantity.value >= _MANY
        and _BUILDS.search(head)
        and _LINE_BEHIND.match(behind)
    ):
        return Binding("production_capacity", False, "", None, "capacity_of_project")  # 建设5000万套精密结构件生产线
    if unit_class in _PHYSICAL and (_PRODUCES.match(behind) or _PROJECT.search(head)):
        return Binding("production_capacity", False, "", None, "capacity_of_project")
    return None


def _made_by_named(doc: Document, clause: Clause, quantity: Quantity) -> bool:
    """某公司产铜25万吨: 产 right behind a name, or behind the time that follows it."""
    ends = {mention.end for mention in within(doc.mentions, clause.start, quantity.start)}
    ends |= {time.end for time in within(doc.times, clause.start, quantity.start)}
    return any(_MAKES.fullmatch(doc.text, end, quantity.outer_start) for end in ends)


def _is_goods(quantity: Quantity, unit_class: str) -> bool:
    return unit_class == "count" and quantity.classifier not in _NO_GOODS


def _before(doc: Document, clause: Clause, quantity: Quantity, unit_class: str) -> Binding | None:
    for phrase in reversed(within(doc.nouns, clause.start, quantity.start)):
        if phrase.end > quantity.start:
            continue
        if "价" in phrase.text and _CAUSE.search(doc.text, clause.start, phrase.start):
            continue  # 工业增加值因价格下跌下降4.6%
        if _DEDUCTED.search(doc.text, clause.start, phrase.start) and _FACTOR.match(doc.text, phrase.end):
            continue  # 扣除留抵退税因素后增长2.1%
        gap = doc.text[phrase.end : quantity.outer_start]
        tight = all(char in linking_characters() or char.isspace() for char in gap)
        binding = sense(doc, clause, phrase, unit_class, quantity, after=False)
        if binding is not None and unit_class == "count" and WHO_BUILDS.search(gap):
            continue  # 中央企业投资的有9个: projects
        if binding is not None:
            if binding.metric in _COUNTED_ALONE and not tight and len(gap) > _COUNT_REACH:
                continue  # 园区与高校共建的研究院已入驻团队16个
            if binding.metric == "park_count" and quantity.classifier in ("家", "户") and "有" in gap:
                binding = replace(binding, metric="enterprise_count")  # 园区已有31家: what it has are firms
            rule = "before_tight" if tight else "before"
            return Binding(binding.metric, binding.is_certification, binding.level, phrase, rule)
    return None


def _after(doc: Document, clause: Clause, quantity: Quantity, unit_class: str, limit: int) -> Binding | None:
    limit = min(limit, quantity.outer_end + _AFTER_WINDOW)
    found: Binding | None = None
    for phrase in within(doc.nouns, quantity.outer_end, limit):
        binding = sense(doc, clause, phrase, unit_class, quantity, after=True)
        if binding is None:
            continue
        if found is not None:
            beside = found.phrase is not None and phrase.start == found.phrase.end
            return _headed(doc, found, binding, phrase, quantity) if beside else found
        gap = phrase.start - quantity.outer_end
        if unit_class == "count" and _BY_WHOM.match(doc.text, quantity.outer_end, phrase.start):
            break  # 其余29个由疆内企业承建
        between = doc.text[quantity.outer_end : phrase.start]
        if unit_class not in ("count", "person") and "、" in between and not _GOODS_LIST.fullmatch(between):
            break  # 财务费用9313万、研发费用1799万: the next item's metric is the next figure's
        rule = "after_tight" if gap <= _TIGHT_AFTER else "after"
        found = Binding(binding.metric, binding.is_certification, binding.level, phrase, rule)
        if unit_class != "count":
            break
    return found


def _headed(doc: Document, own: Binding, head: Binding, phrase: Phrase, quantity: Quantity) -> Binding:
    """612家企业|研发机构, 86家园区|企业: of two nouns side by side the last one says what is counted."""
    fits = quantity.classifier not in _FIRMS or head.is_certification or head.metric in _COUNTED_IN_FIRMS
    if not fits or own.is_certification:
        return own
    return replace(own, metric=head.metric, is_certification=head.is_certification, level=head.level, phrase=phrase)


def sense(
    doc: Document, clause: Clause, phrase: Phrase, unit_class: str, quantity: Quantity, after: bool
) -> Binding | None:
    """What a phrase means for a figure of a class: a counted certification, a metric, or nothing."""
    word = own_word(doc, phrase)
    certification = certification_senses().get(word)
    if certification is not None and (
        unit_class == "count" or (unit_class == "person" and not certification.needs_level)
    ):
        level = stated_level(doc, clause, phrase) or certification.implied_level
        if certification.code == "tech_sme" and _BEING_INCUBATED.search(doc.text, clause.start, phrase.start):
            return Binding("incubated_enterprise_count", False, "", phrase, "")
        if level or not certification.needs_level:
            return Binding(certification.code, True, level, phrase, "")
    wanted = "money" if unit_class == "bare" else unit_class
    # 1条生产线 is no output, 2700万条轮胎 are.
    whole = unit_class == "count" and quantity.classifier in words("whole_classifier") and quantity.value < _MASS_GOODS
    for metric in metric_senses().get(word, ()):
        lines = whole and not (word.endswith("产能") and quantity.classifier == "条" and not after)  # 年产能180条
        if (lines or (unit_class == "count" and quantity.classifier in _FIRMS)) and metric.metric in _GOODS:
            continue  # 1条年产100万吨的生产线: a line is no output; 销售网点遍布全国，1800家经销商
        if after and metric.metric in _GOODS and quantity.classifier == "个" and quantity.value < _FEW:
            continue  # 4个年生产能力亿吨级的企业
        if unit_class == "count" and metric.classifiers and quantity.classifier not in metric.classifiers:
            continue
        if wanted in metric.unit_classes and (metric.after_figure if after else metric.before_figure):
            return Binding(metric.metric, False, "", phrase, "")
    return None


def own_word(doc: Document, phrase: Phrase) -> str:
    """The phrase without a 年 or 月 that belongs to the time before it: 去年|产量, 前5个月|销量."""
    before = doc.text[phrase.start - 1 : phrase.start]
    if before == "上" and doc.text[phrase.start - 2 : phrase.start - 1] in _PUTS_UP:
        return phrase.text  # 新上|年产12万吨项目
    borrowed = (phrase.text[0] == "年" and before in _YEAR_OF) or (phrase.text[0] == "月" and before in _MONTH_OF)
    return phrase.text[1:] if before and borrowed else phrase.text


def shares_list(doc: Document, left: Quantity, right: Quantity) -> bool:
    """True when two figures stand in one list: 50万元、30万元、10万元; 8.2%和22.6%."""
    between = doc.text[left.outer_end : right.outer_start]
    return between in ("、", "和", "及", "以及", "与", "，", ",") or between.strip() == "、"


def only_named(doc: Document, left: Quantity, right: Quantity) -> bool:
    """肥西县1800亿元、惠山区2200亿元的产值: nothing but the next name between two figures."""
    between = doc.text[left.outer_end : right.outer_start]
    named = within(doc.mentions, left.outer_end, right.outer_start)
    return len(named) == 1 and between[:1] in "、和与及" and between[1:] == named[0].text


def numerator(doc: Document, clause: Clause, share_word: Phrase) -> Sequence[Phrase]:
    """Phrases before a share word: in 研发投入占销售收入比重达5.14% the numerator is 研发投入."""
    return [p for p in within(doc.nouns, clause.start, share_word.start) if p.end <= share_word.start]
