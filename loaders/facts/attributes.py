"""What a figure is told with besides metric and subject: its unit, bound, level and the end of its period."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from loaders.facts.carry import Bound, Found
from loaders.facts.conditions import is_condition
from loaders.facts.continued import STAGE
from loaders.facts.distribute import place_in_list
from loaders.facts.document import Clause, Document, within
from loaders.facts.figures import (
    is_idle_count,
    is_kind_of_thing,
    is_of_shares,
    is_price,
    is_rule,
    is_size_name,
    is_threshold,
    is_vague,
    unit_class,
)
from loaders.facts.levels import levels_in
from loaders.facts.lexicon import metric_senses
from loaders.facts.metrics import Binding, shares_list
from loaders.facts.roles import paid_firm
from loaders.facts.supposed import is_base, is_of_rule, is_supposed, size_of_class
from loaders.facts.words import alternation
from loaders.records import EntityMention, Quantity, Sentence

_POLICY = re.compile(alternation("policy"))
_PAID = re.compile(alternation("paid"))
_POLICY_PAPER = re.compile("政策|措施|办法|意见|细则|申报|通知|规定|条例|指南|解读")
_STAGE_BEHIND = re.compile("[^，,。；;、\\d签]{0,4}项目(?:全部|集中|顺利|已|正式)?(?:开工|竣工|投产|建成|达产|动工)")
_SIGNED = re.compile("签约|签了|签下|签订")
_FIRM_INVESTS = re.compile("(?:计划|拟|共|独资)?投资(?:约|近|超)?$")
_INVESTS = re.compile("投资|引资|招商|外资|内资|签约项目|落户|落地")
# 投入12亿元完善道路、供水等基础设施
_PUBLIC_WORKS = re.compile(
    "元(?:用于|来)?(?:完善|配套|建设|推进|实施|改善|加强|园区|开发区|新区)[^，,。；;]{0,20}基础设施"
)
_FOR_PUBLIC_WORKS = re.compile("基础设施(?:建设)?[^，,。；;、\\d项]{0,12}$")  # 园区基础设施建设共投入资金11.4亿元
BY_VIEW = re.compile(
    "各[市县区镇乡街道园片]{1,4}[中里][，,]|(?:从|分|按)[^，,。；;\\d]{1,10}(?:来看|看|划分|分)[，,：:]"
)
_VIEW_REACH = 160
_POLICY_REACH = 60
_SCALE_BEHIND = re.compile("(?:规上|规模以上)[^，,。；;、\\d]{0,10}(?:企业|公司|厂家|[\u4e00-\u9fff]企)")
_FROM = r"(?:[由从][\d.]{1,6}[多余]?[家户个])?"
_ABOVE_SCALE = re.compile(_SCALE_BEHIND.pattern + _FROM + r"[^，,。；;、\d]{0,6}$")  # 规上企业由46户增加到90户
_TO = re.compile("(?:[为向给]|服务|进入|供应|供货)[^，,。；;\\d]{0,14}$")
_SUPPLIES = re.compile(
    "[^，,。；;、\\d]{0,14}?(?:企业|公司|厂商|厂家|单位)(?:的)?(?:供货|供应|配套|提供|服务|交付|采购|供应链|供应商|配套体系)"
)
_ABOUT_SHARE = re.compile("(?:大约|约)[仅只共]?(?:占[^，,。；;、\\d]{0,14}|分别(?:为|达到?|是)?)$")
_AGAINST = re.compile("(接近|超过|不足|不到)[^，,。；;、\\d]{1,14}的$")  # 接近全省总产能的30%
_AT_MOST = re.compile("(?:最多|至多|顶多)[只仅也就]?[能可]以?够?[\u4e00-\u9fff]{0,3}$")  # 一天最多只能生产1万台
_PASSED = re.compile("(?:要|将|已|均|都|首次|首|再|就|能)?过")  # 产值过30亿元, 利税要过3亿元
_BELOW = re.compile("占(?:据)?(?:不到|不足)[^，,。；;、\\d]{1,14}的$")  # 占不到全国总产量的20%
_AT_LEAST = re.compile("至少(?:将|能|可)?[提增降减]?[升高加长低少]?了?$")
_HATCHED = re.compile("(?:孵化|在孵)[^，,。；;、\\d园器基]{0,8}企业[共累计达到已有为]{0,4}$")  # 孵化储能领域企业32家
_HATCHED_BEHIND = re.compile("(?:在孵化?|孵化)[^，,。；;、\\d园器基]{0,8}企业")
_OF_ALL = re.compile("(?:分别|双双|依次)(?:已|将|均|都)?$")  # 分别|超过3亿元、2亿元
_OF_ALL_REACH = 4
_SCALE_REACH = 24  # characters
_FOR_EACH = re.compile(
    "每(?:个|家|户|项)(?:再)?(?:奖励|给予|补助|奖补)|^对[^，,。；;]{0,40}的[^，,。；;、的]{0,8}(?:企业|项目|单位|机构|园区|平台)[^，,。；;]{0,8}(?:奖励|给予|补助|补贴|奖补)"
    "|的[^，,。；;、]{0,10}(?:企业|项目|单位)(?:将|均|最高){0,2}可?(?:获|享受)|(?:企业|项目|单位)(?:最高)?可(?:获|享受|申领)|一律"
)
_FOR_KIND = re.compile("对[^，,。；;]{0,40}的[^，,。；;、的]{0,8}(?:企业|项目|单位|机构|园区|平台|集群|人才|团队)$")
_OF_KIND = re.compile("的(?:企业|项目|单位|机构|平台|园区)$")  # 对首次上市的企业，奖励…；在科创板上市的企业，奖励…
_FOR_ANY = re.compile("对[^，,。；;]{2,40}的[^，,。；;]{0,12}(?:企业|项目|单位|机构|平台|园区)")
_GRANTS = re.compile("(?:分别|一次性|可|最高|最多|累计|再|均|给予){0,3}(?:奖励|补助|补贴|奖补)")
_COMPARED_REACH = 24  # characters
_COMPARED_YEAR = re.compile(r"[比较](\d{4})年")


def telling(doc: Document, clause: Clause) -> list[Quantity]:
    """The figures of a clause that measure something: no thresholds, no names of sizes, no 一家 that only says `a`."""
    figures = [q for q in within(doc.quantities, clause.start, clause.end) if unit_class(q)]
    if not figures:
        return figures
    alone = len(figures) == 1
    sizes = () if alone else {size.start for q in figures if (size := size_of_class(doc, clause, q)) is not None}
    counts = () if alone else [q for q in figures if unit_class(q) == "count" and not _is_idle(doc, clause, q)]
    return [
        q
        for q in figures
        if not is_vague(q)
        and not is_price(doc.text, clause.start, q)
        and not is_of_shares(doc.text, q)
        and not is_size_name(doc.text, q)
        and not _is_idle(doc, clause, q)
        and not is_threshold(doc.text, clause.start, q, any(c is not q for c in counts))
        and not is_rule(doc.text, clause.start, q)
        and not is_supposed(doc, clause, q)
        and not is_base(doc, clause, q)
        and not is_of_rule(doc, clause, q)
        and not is_condition(doc, clause, q)
        and q.start not in sizes
        and not (is_kind_of_thing(doc.text, q) and _is_counted_behind(doc, clause))
    ]


def _is_idle(doc: Document, clause: Clause, quantity: Quantity) -> bool:
    return is_idle_count(doc.text, clause.start, quantity)


def _is_counted_behind(doc: Document, clause: Clause) -> bool:
    sentence = doc.sentences[clause.sentence]
    return any(unit_class(q) == "count" for q in within(doc.quantities, clause.end, sentence.end))


def refined(doc: Document, sentence: Sentence, clause: Clause, metric: str, quantity: Quantity) -> str:
    """Metrics that the unit or the words around decide."""
    kind = unit_class(quantity)
    if metric == "order":
        return "order_value" if kind in ("money", "bare", "percent") else "order_volume"
    text = doc.text[clause.start : clause.end]
    head = doc.text[clause.start : quantity.outer_start]
    if metric == "project_count" and _SIGNED.search(text) and not STAGE.search(head):
        # 签约项目36个、|开工28个; 36个项目签约、28个|项目开工
        behind = _STAGE_BEHIND.match(doc.text, quantity.outer_end)
        return metric if behind else "contract_project_count"
    if metric == "project_investment" and (_PUBLIC_WORKS.search(text) or _FOR_PUBLIC_WORKS.search(head)):
        return "infrastructure_investment"
    seen = BY_VIEW.match(doc.text, sentence.start)
    if seen and metric == "project_investment":
        metric = _seen_from(doc, sentence, metric)
    if metric == "project_count" and (seen or doc.text.startswith("其中", sentence.start)):
        metric = _seen_from(doc, sentence, metric)
    if (
        metric == "project_investment"
        and "签约" in text
        and "总投资" not in text
        and not _firm_invests(doc, head, clause)
    ):
        return "contract_value"
    if metric == "enterprise_count":  # 规模以上船舶企业63家, 31家规上白酒企业
        before = _ABOVE_SCALE.search(
            doc.text[max(clause.start, quantity.outer_start - _SCALE_REACH) : quantity.outer_start]
        )
        if _HATCHED.search(head) or _HATCHED_BEHIND.match(doc.text, quantity.outer_end):
            return "incubated_enterprise_count"
        return "above_scale_enterprise_count" if before or _SCALE_BEHIND.match(doc.text, quantity.outer_end) else metric
    if metric == "government_reward" and paid_firm(doc, clause.start, quantity.start) is not None:
        return metric
    earlier = doc.clauses[clause.index - 1] if clause.index else clause
    ruled = earlier.sentence == clause.sentence and (
        _FOR_KIND.search(doc.text, earlier.start, earlier.end)
        or (
            _OF_KIND.search(doc.text, earlier.start, earlier.end)
            and _FOR_ANY.search(doc.text, sentence.start, clause.start)
        )
    )
    if metric == "government_reward" and (_FOR_EACH.search(text) or (ruled and _GRANTS.match(text))):
        return "reward_standard"  # 对年出口额达1000万美元的企业奖励30万元
    if metric == "government_reward" and _POLICY.search(doc.text, max(sentence.start, clause.start - 30), clause.end):
        return metric if _PAID.search(text) else "reward_standard"
    if metric == "government_reward" and _POLICY_PAPER.search(doc.title) and not _PAID.search(text):
        return "reward_standard"
    return metric


def _firm_invests(doc: Document, head: str, clause: Clause) -> bool:
    """甲公司|投资12亿元建设的项目当年签约: what the firm invests."""
    verb = _FIRM_INVESTS.search(head)
    at = clause.start + verb.start() if verb else -1
    return any(m.end == at and m.entity_type == "enterprise" for m in within(doc.mentions, clause.start, at))


def _seen_from(doc: Document, sentence: Sentence, metric: str) -> str:
    """完成固定资产投资63亿元。从产业看，工业投资40亿元: a part is of the kind of the whole told before."""
    wider = "fixed_asset_investment" if metric == "project_investment" else "contract_project_count"
    for phrase in reversed(within(doc.nouns, sentence.start - _VIEW_REACH, sentence.start)):
        told = {sense.metric for sense in metric_senses().get(phrase.text, ())}
        if told & {wider, metric}:
            return wider if wider in told else metric
    return metric


def served(doc: Document, clause: Clause, metric: str, quantity: Quantity, subject: EntityMention) -> str:
    """为28家企业供货, 进入30多家企业的供应链: the customers of a firm; a park that serves firms counts them."""
    if metric != "enterprise_count" or subject.entity_type != "enterprise":
        return metric
    supplies = _SUPPLIES.match(doc.text, quantity.outer_end, clause.end)
    return "customer_count" if supplies and _TO.search(doc.text, clause.start, quantity.outer_start) else metric


def ordered(doc: Document, sentence: Sentence, metric: str, subject: EntityMention) -> str:
    """The sum of a contract is an order's where a firm sells; where somebody invests it stays contract_value."""
    if metric != "contract_value" or subject.entity_type != "enterprise":
        return metric
    return metric if _INVESTS.search(doc.text, sentence.start, sentence.end) else "order_value"


def bound_of(doc: Document, clause: Clause, quantity: Quantity, binding: Binding) -> str:
    """Bound of a figure; one before its verb counts too: 最高奖励300万元, 约占40%."""
    if quantity.approx == "exact" and binding.rule == "share_on_research":
        head = doc.text[max(clause.start, quantity.outer_start - 8) : quantity.start]
        return "at_least" if "不低于" in head or "不少于" in head else "over" if "超过" in head else "exact"
    if quantity.approx == "exact" and _ABOUT_SHARE.search(doc.text[clause.start : quantity.outer_start]):
        return "about"  # 约占全市的42%
    if quantity.approx == "exact" and _BELOW.search(doc.text[clause.start : quantity.outer_start]):
        return "at_most"
    if quantity.approx == "exact" and _AT_LEAST.search(doc.text[clause.start : quantity.outer_start]):
        return "at_least"  # 生产效率将至少提升20%
    compared = _AGAINST.search(doc.text[clause.start : quantity.outer_start])
    if quantity.approx == "exact" and binding.rule == "share_of_whole" and compared:
        return "near" if compared[1] == "接近" else "over" if compared[1] == "超过" else "at_most"
    if quantity.approx == "exact" and _AT_MOST.search(doc.text[clause.start : quantity.outer_start]):
        return "at_most"
    named = binding.phrase.end if binding.phrase is not None else quantity.outer_start
    if quantity.approx == "exact" and _PASSED.fullmatch(doc.text, named, quantity.outer_start):
        return "over"
    if quantity.approx != "exact" or binding.phrase is None:
        return quantity.approx
    if binding.metric in ("government_reward", "reward_standard") and binding.phrase.start > quantity.start:
        head = doc.text[max(clause.start, quantity.outer_start - 6) : quantity.start]
        return "at_most" if any(word in head for word in ("最高", "最多", "不超过")) else "exact"
    if binding.phrase.start > quantity.start:
        return quantity.approx
    if binding.metric in ("government_reward", "reward_standard"):
        head = doc.text[max(clause.start, binding.phrase.start - 6) : quantity.start]
        return "at_most" if any(word in head for word in ("最高", "最多", "不超过")) else "exact"
    head = doc.text[max(clause.start, quantity.outer_start - 3) : quantity.outer_start]
    return "about" if head.endswith(("约占", "约为", "大约占")) else "exact"


def with_bound_of_list(doc: Document, fact: Found, quantity: Quantity, last: Bound | None) -> Found:
    """最高50万元、30万元; 约分别为168亿元和155亿元; 双双突破30亿元、2亿元: the bound holds for the whole list."""
    if last is None or last.fact is None or fact.approx != "exact" or not shares_list(doc, last.quantity, quantity):
        return fact
    about = "约分别" in doc.text[last.quantity.outer_start - 6 : last.quantity.outer_start]
    led = last.quantity.start > last.quantity.outer_start and _OF_ALL.search(
        doc.text, last.quantity.outer_start - _OF_ALL_REACH, last.quantity.outer_start
    )
    handed_on = last.quantity.approx == "exact" != last.fact.approx
    bounded = last.fact.approx == "at_most" or about or led or handed_on
    return replace(fact, approx=last.fact.approx) if bounded else fact


def reward_level(doc: Document, sentence: Sentence, clause: Clause, figures: Sequence[Quantity], index: int) -> str:
    """对国家级、省级、市级企业分别给予50万元、30万元、10万元: one level a figure; one level alone holds for all."""
    place, length = place_in_list(doc, figures, index)
    told = [q.end for q in within(doc.quantities, sentence.start, figures[index - place].start) if unit_class(q)]
    levels = levels_in(doc, max([sentence.start, clause.start - _POLICY_REACH, *told]), clause.end)
    if length > 1 and len(levels) >= length:
        return levels[-length:][place]
    return levels[-1] if levels and len(set(levels)) == 1 else ""


def is_on_year_before(doc: Document, clause: Clause, fact: Found) -> bool:
    """2010年产值1500亿元，较2009年增长28%: a change on the year before."""
    compared = _COMPARED_YEAR.search(doc.text, max(clause.start, fact.start - _COMPARED_REACH), fact.start)
    year = fact.period.removeprefix("as_of:")[:4]
    return bool(compared and year.isdigit() and int(compared[1]) + 1 == int(year))
