"""Percentages: changes, shares and ratios, and the metric that they belong to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from loaders.facts import rankings, statistic
from loaders.facts.carry import Bound, Carry
from loaders.facts.continued import NAMED, next_named
from loaders.facts.counted import counted, counted_before
from loaders.facts.deeds import signed_change
from loaders.facts.distribute import distributed_phrase, place_in_list, respectively
from loaders.facts.document import Clause, Document, holding, within
from loaders.facts.figures import unit_class
from loaders.facts.lexicon import metric_senses
from loaders.facts.metrics import Binding, bind, shares_list
from loaders.facts.shares import MARKET_BEHIND, near_whole, share, share_behind, share_from, share_of_named
from loaders.facts.supposed import is_base
from loaders.facts.unnamed import rate_of_tile
from loaders.facts.words import made_of
from loaders.records import Quantity, Sentence

_SECTOR_GROWS = re.compile(r"业(?:同比)?(?:增长|下降)$")
_RATIOS = frozenset({"market_share", "rnd_intensity"})
_SAVINGS = frozenset({"节能", "节省能耗", "节约能耗", "节约能源", "节省能源"})
# 拿下国内磁材市场的|12%
_TAKES_MARKET = re.compile("(?:拿下|占领|占据|占有|夺得|抢下|拥有|握有)了?[^，,。；;、]{0,18}市场的$")
_TAKES_REACH = 28
_HOLDS = re.compile("(?:占领|占据|占有|拥有|取得)了?[^，,。；;]{0,6}$")
_FIRMS_BEHIND = re.compile("(?:以上|左右)?的?[^，,。；;、]{0,8}企业")  # 集聚了全省八成、80%以上的相关企业
_GATHERED = re.compile("(?:集中|集聚|聚集|汇聚|聚拢|拥有|占有)了?[^，,。；;]{0,8}$")
_OF_REVENUE = re.compile("(?:营收|收入|销售额|产值|营业额|利润)的?$")
_REVENUE = re.compile("营业?收|销售收入|销售额|收入")  # 将15%以上的营收投入研发
_ON_RESEARCH = re.compile(
    "(?:以上|左右|的资金|的经费|的营业?收入?|的销售收入|的销售额|的收入|的利润){0,2}(?:都|全部)?(?:用于|用来|投入|投进|投向|投到|搞|做|作为|当作|列为)了?[^，,。；;]{0,8}?(?:研发|科研|创新)"
)  # 拿出收入的5%搞研发
_OF_TURNOVER = re.compile("(?:销售额|销售收入|销售总额|营业收入|营收|收入|产值|利润)(?:总额)?的$")
_INTENSITY = re.compile("(?:投入)?(?:强度|占比|比重)[^，,。；;、\\d]{0,6}$")  # 研发投入11.9亿元，强度提高到5.44%
_CREATES = re.compile("(?:创造|贡献|撑起|提供|产出|生产|实现|完成)了?[^，,。；;、]{0,8}$")
_RANKS = re.compile("的?(?:市场)?(?:占有率|市占率|份额|比例)?(?:位居|居|位列|列|排名|排|领先|稳居|名列|占据)")
_MARKETS = re.compile("市场|份额|市占")
_GATHER_BEHIND = re.compile("(?:都|均|在此|在[^，,。；;]{1,6})?(?:集中|集聚|聚集|汇聚|云集|落户|扎根)")
_COMPARED = re.compile("[比较][^，,。；;、]{1,10}$")
_AMOUNTS = frozenset({"energy", "power", "mass", "volume", "area", "person", "count", "length"})
_CHANGE_BEHIND = re.compile(
    "[，,]?(?:同比|环比|[较比](?:上年|去年)(?:同期)?)?(?:增长|增加|上升|提高|下降|减少|回落)了?"
)
_EACH_GROWS = re.compile(
    "(?:的)?[^，,。；;、\\d占]{0,6}(?:企业|公司|行业)(?:的)?[^，,。；;、\\d占]{1,8}(?:增幅|增速|增长率?|降幅|下降|占比)(?:均|都)?[在达到为]{0,2}"
)
_ALIKE = re.compile("均|都|双双")  # also of 年均
_LISTED_BEFORE = re.compile("[、和及与][^，,。；;、\\d]{0,6}")
_REACHES = re.compile(
    "(?:达到?|升至|提高到|提升到|做到|增至|到了|增加到|增长到|扩大到|上升到|上升至|(?:目前|现在|如今|之前|此前|当前)(?:却|还|仅|才){0,2}(?:只有|只占|仅有|仅为|仅占|为|是|有))$"
)
_HEAD = 16  # characters before a figure in which the verb stands that holds it
_GROWTH_BEHIND = re.compile("的?(?:高|快速|强劲)?(?:增速|增长|增幅|成长)")
_GROWTH_OF = re.compile("的?([^，,。；;、\\d的]{2,8}?)(?:增速|增长|增幅|成长)")  # 达成31%的营收成长
_ITS_GROWTH = re.compile("(?:增速|增长率|增幅|涨幅)(?:均|都|也)?(?:为|达到?|是|在)$")
_NEXT_SECTOR = re.compile(
    "(?:而|但)?[^，,。；;、\\d率比占份价量额值]{2,12}(?:则|也)?为|[和及]?[^，,。；;、\\d率比占份价量额值]{2,12}(?:为)?"
)


def bind_percent(
    doc: Document, sentence: Sentence, clause: Clause, figures: Sequence[Quantity], index: int, carry: Carry
) -> tuple[Binding, str, int] | None:
    """Metric, statistic and sign of figures[index], a percentage; None when nothing says what it measures."""
    quantity, previous = figures[index], figures[index - 1] if index else None
    if previous is not None and _is_criterion(doc, previous, quantity):
        return None
    if (rank := rankings.ranked(doc, sentence, clause, quantity, "percent")) is not None:
        return rank
    left = previous.outer_end if previous is not None else clause.start
    stat = statistic.of_percent(doc, clause, quantity.start, left)  # the 占 of 约占15% is part of the bound
    if stat is None and previous is None:
        stat = statistic.of_clause_before(doc, clause, quantity.outer_start)
    last = carry.last
    if stat is None and last is not None and (sign := signed_change(doc, quantity, carry)):
        return replace(last.binding, rule="change_of_previous", phrase=None), "yoy", sign
    if stat is None and (tile := rate_of_tile(doc, sentence, quantity)) is not None:
        return tile, "yoy", 1
    if stat is None and last is not None and _is_of_next_sector(doc, clause, quantity, last):
        return replace(last.binding, rule="sector_of_list", phrase=None), last.statistic, 1
    if stat is None and (named_behind := _growth_named_behind(doc, clause, quantity)) is not None:
        return named_behind, "yoy", 1
    if stat is None and _GROWTH_BEHIND.match(doc.text, quantity.outer_end):
        grown = _change(doc, sentence, clause, quantity, previous, carry, "yoy")
        return (grown, "yoy", 1) if grown else None  # 保持20%以上的增速
    if stat is None and (named := next_named(doc, clause, quantity, "percent", None, carry)) is not None:
        falls = named.fact is not None and named.statistic in ("yoy", "change") and (named.fact.value or 0) < 0
        return replace(named.binding, rule=NAMED, phrase=None), named.statistic, -1 if falls else 1
    if stat is None and last is not None and last.fact is None and last.quantity is previous:
        return replace(last.binding, rule="new_value", phrase=None), last.statistic, 1  # 从4.1%提高到7.3%
    if stat is None and (source := share_from(doc, clause, quantity)) is not None:
        return source, "share", 1
    if stat is None:
        handed = _handed_out(doc, clause, figures, index, carry)
        in_shares = carry.last is not None and carry.last.binding.metric == "rnd_intensity"
        if handed is not None and handed.metric == "rnd_expenditure" and in_shares:
            return replace(handed, metric="rnd_intensity"), "level", 1  # 占比分别为4.8%、5.1%
        if handed is not None and (carry.last or handed.metric in _RATIOS):
            return handed, carry.last.statistic if carry.last and handed.metric not in _RATIOS else "level", 1
        if previous is not None and carry.last and shares_list(doc, previous, quantity):
            told = carry.last.fact  # 降幅依次为21%、12%: each of a list falls
            falls = told is not None and told.statistic in ("yoy", "change") and (told.value or 0) < 0
            return replace(carry.last.binding, rule="list", phrase=None), carry.last.statistic, -1 if falls else 1
        limit = figures[index + 1].outer_start if index + 1 < len(figures) else clause.end
        if _HOLDS.search(_head(doc, clause, quantity)) and MARKET_BEHIND.match(doc.text, quantity.end):
            return Binding("market_share", False, "", None, "share_of_market"), "share", 1
        taken = doc.text[max(clause.start, quantity.outer_start - _TAKES_REACH) : quantity.outer_start]
        if _TAKES_MARKET.search(taken):
            return Binding("market_share", False, "", None, "share_of_market"), "level", 1
        if _gathers_firms(doc, clause, quantity):
            return Binding("enterprise_count", False, "", None, "share_gathered"), "share", 1
        behind_it = _ON_RESEARCH.match(doc.text, quantity.end)
        earned = (
            last is not None and last.binding.metric == "operating_revenue" and "其中" in _head(doc, clause, quantity)
        )
        if behind_it and (earned or _OF_REVENUE.search(_head(doc, clause, quantity)) or _REVENUE.search(behind_it[0])):
            return Binding("rnd_intensity", False, "", None, "share_on_research"), "level", 1
        if _of_market(doc, sentence, clause, quantity):
            return Binding("market_share", False, "", None, "share_of_market"), "level", 1
        shares = last is not None and last.statistic == "share"
        spent = last is not None and last.binding.metric == "rnd_expenditure"  # 研发开支1亿元，相当于收入的4.8%
        if shares and last is not None and (part := share_of_named(doc, quantity, last.quantity.outer_end)) is not None:
            return part, "share", 1  # 贡献了税收的81%、就业的85%
        again = shares and doc.text.startswith(("%的", "成的"), quantity.end - 1)
        if again and (behind := share_behind(doc, clause, quantity, limit)) is not None:
            return behind, "share", 1  # 贡献了58%的税收、66%的出口额
        if spent and _INTENSITY.search(_head(doc, clause, quantity)):
            return Binding("rnd_intensity", False, "", None, "share_of_rnd"), "level", 1
        made = doc.text.startswith("的", quantity.outer_end) and _CREATES.search(_head(doc, clause, quantity))
        if made and (behind := share_behind(doc, clause, quantity, limit)) is not None:
            return behind, "share", 1  # 创造了全市15%的经济总量
        if (near := near_whole(doc, clause, quantity)) is not None:
            return near, "share", 1
        own = bind(doc, clause, quantity, "percent", limit)
        if _OF_TURNOVER.search(_head(doc, clause, quantity)) and (spent or _spends(doc, clause, quantity)):
            return Binding("rnd_intensity", False, "", None, "share_on_research"), "level", 1
        if own is not None and own.phrase is not None and own.phrase.text in _SAVINGS:
            if own.rule != "before_tight":
                return None  # 节能玻璃的使用率达到50%
            return own, "change", 1  # 实现节能15%
        ratio = last if last is not None and last.quantity.unit == "%" else None
        if own is None and ratio is not None and _REACHES.search(_head(doc, clause, quantity)):
            if ratio.binding.metric in _RATIOS:
                return replace(ratio.binding, rule="new_value", phrase=None), "level", 1  # 份额只有3%，投产后能达到8%
            if ratio.statistic == "share":
                return replace(ratio.binding, rule="new_value", phrase=None), "share", 1  # 出口占比5%，今年到了12%
        return (own, "level", 1) if own and own.metric in _RATIOS else None
    handed = _handed_out(doc, clause, figures, index, carry)
    if handed is not None and handed.metric == "rnd_expenditure" and stat.code == "share":
        return replace(handed, metric="rnd_intensity"), "level", 1
    if handed is not None:
        return (handed, *statistic.settle(stat, handed.metric))
    if stat.code == "share" and stat.word is not None:
        shared = share(doc, sentence, clause, quantity, stat.word, left, carry)
        if shared is not None and shared.metric in _RATIOS:
            return shared, "level", 1  # a figure of its own
        return (shared, "share", 1) if shared else None
    if stat.word is not None and (counted := counted_before(doc, clause, stat.word, left)) is not None:
        return counted, stat.code, stat.sign
    changed = _change(doc, sentence, clause, quantity, previous, carry, stat.code)
    told_by = last.binding.phrase if last is not None else None
    of_sum = changed is not None and changed.rule == "change_of_previous" and told_by and "总投资" in told_by.text
    if changed is not None and changed.metric == "project_investment" and not of_sum:
        changed = replace(changed, metric="fixed_asset_investment")  # 制造业投资增长12%: no single project grows
    return (changed, *statistic.settle(stat, changed.metric)) if changed else None


def growing_too(doc: Document, clause: Clause, quantity: Quantity, binding: Binding) -> list[str]:
    """工业总产值、主营业务收入均增长10%: the metrics that are listed before the one named and change as it does."""
    last = binding.phrase
    if last is None or not binding.rule.startswith("before") or last.end > quantity.outer_start:
        return []
    if not _ALIKE.search(doc.text, last.end, quantity.outer_start):
        return []
    metrics: list[str] = []
    for phrase in reversed(within(doc.nouns, clause.start, last.start)):
        if not _LISTED_BEFORE.fullmatch(doc.text, phrase.end, last.start):
            break
        senses = [s.metric for s in metric_senses().get(phrase.text, ()) if "percent" in s.unit_classes]
        if not senses:
            break
        metrics, last = [senses[0], *metrics], phrase
    return [metric for metric in metrics if metric != binding.metric]


def _is_criterion(doc: Document, counted: Quantity, bound: Quantity) -> bool:
    """10家企业净利润增幅在100%以上: the percentage only says which firms are counted."""
    if bound.approx not in ("over", "at_least", "at_most") or counted.classifier not in ("家", "户", "个"):
        return False
    return _EACH_GROWS.fullmatch(doc.text, counted.outer_end, bound.outer_start) is not None


def _head(doc: Document, clause: Clause, quantity: Quantity) -> str:
    return doc.text[max(clause.start, quantity.outer_start - _HEAD) : quantity.outer_start]


def _spends(doc: Document, clause: Clause, quantity: Quantity) -> bool:
    """每年研发投入不低于销售额的5%: what is spent on research is named before the turnover."""
    named = within(doc.nouns, clause.start, quantity.outer_start)
    return any(s.metric == "rnd_expenditure" for phrase in named for s in metric_senses().get(phrase.text, ()))


def _of_market(doc: Document, sentence: Sentence, clause: Clause, quantity: Quantity) -> bool:
    """某市场上，甲公司以19%的份额位列第二，乙公司以9%居第三."""
    with_share = doc.text[quantity.outer_start - 1 : quantity.outer_start] == "以"
    if not with_share or not _RANKS.match(doc.text, quantity.outer_end):
        return False
    return bool(_MARKETS.search(doc.text, sentence.start, clause.end))


def _gathers_firms(doc: Document, clause: Clause, quantity: Quantity) -> bool:
    """集聚了全省八成以上的相关企业, 吸引25%的封测企业在此聚集."""
    firms = _FIRMS_BEHIND.match(doc.text, quantity.end)
    if firms is None:
        return False
    return bool(_GATHERED.search(_head(doc, clause, quantity)) or _GATHER_BEHIND.match(doc.text, firms.end()))


def _handed_out(doc: Document, clause: Clause, figures: Sequence[Quantity], index: int, carry: Carry) -> Binding | None:
    """分别增长13.6%、10.2%: the metric named, or the figure told, at the same place of the list before."""
    phrase = distributed_phrase(doc, clause, figures, index, "percent")
    if phrase is not None:
        senses = metric_senses().get(phrase.text, ())
        for sense in senses:
            if "percent" in sense.unit_classes:
                return Binding(sense.metric, False, "", phrase, "respectively")
        return replace(counted(doc, clause, phrase), rule="respectively")
    place, length = place_in_list(doc, figures, index)
    own = bind(doc, clause, figures[index - place], "percent", figures[index - place].outer_end)
    if length > 1 and own is not None and own.metric in _RATIOS and own.rule.startswith("before"):
        return own  # 甲、乙产品市场占有率分别达到45%和30%
    told = [bound for bound in carry.told if bound.quantity.end <= figures[index - place].start][-length:]
    if length < 2 or len(told) < length:
        return None
    # 产值、税收分别完成320亿元、12亿元，增长12%、9%
    again = all(bound.binding.rule == "respectively" for bound in told)
    if respectively(doc, clause, figures[index - place].outer_start) < 0 and not again:
        return None
    return replace(told[place].binding, rule="respectively", phrase=None)


def _is_of_next_sector(doc: Document, clause: Clause, quantity: Quantity, last: Bound) -> bool:
    """水泥业增加值增速为13%，而水泥制品为34.8%、玻璃纤维46.3%: the growth of the next sector."""
    if last.statistic not in ("yoy", "average_annual") or last.quantity.unit != "%":
        return False
    told = last.fact is not None and last.binding.rule == "sector_of_list"
    start = max(clause.start, last.quantity.outer_end)
    head = doc.text[start : quantity.outer_start].lstrip("、")
    named = within(doc.nouns, start, quantity.outer_start)
    whose = within(doc.mentions, start, quantity.outer_start)
    before = holding(doc.clauses, last.quantity.start)
    led = told or _ITS_GROWTH.search(doc.text, before.start, last.quantity.outer_start)
    return bool(led) and not named and not whose and _NEXT_SECTOR.fullmatch(head) is not None


def _growth_named_behind(doc: Document, clause: Clause, quantity: Quantity) -> Binding | None:
    named = _GROWTH_OF.match(doc.text, quantity.outer_end, clause.end)
    for phrase in within(doc.nouns, named.start(1), named.end(1)) if named else ():
        for sense in metric_senses().get(phrase.text, ()):
            if "percent" in sense.unit_classes and named is not None and phrase.end == named.end(1):
                return Binding(sense.metric, False, "", phrase, "after_tight")
    return None


def _is_of_unknown(doc: Document, clause: Clause, carry: Carry, quantity: Quantity) -> bool:
    """其中第二产业增加值150亿元，增长7%: the change of a sum that has no metric, not of the one told before it."""
    told = {bound.quantity for bound in carry.told}
    last = max((bound.quantity.end for bound in carry.told), default=0)
    between = within(doc.quantities, last, quantity.start)
    untold = [q for q in between if q not in told and not is_base(doc, clause, q)]
    if any(unit_class(q) == "money" for q in untold):
        return True
    # 用电量4.6亿千瓦时，增长11%: whatever stands right before its change
    beside = untold[-1:] if between and untold and untold[-1] is between[-1] else []
    amount = bool(beside) and unit_class(beside[0]) in _AMOUNTS
    if amount and _COMPARED.search(doc.text, clause.start, beside[0].outer_start):
        return False  # 环比5月份的153.6万吨增加3.6%
    return amount and _CHANGE_BEHIND.fullmatch(doc.text, beside[0].outer_end, quantity.outer_start) is not None


def _change(
    doc: Document,
    sentence: Sentence,
    clause: Clause,
    quantity: Quantity,
    previous: Quantity | None,
    carry: Carry,
    code: str,
) -> Binding | None:
    own = bind(doc, clause, quantity, "percent", quantity.outer_end)
    if own is not None and own.phrase is not None and (previous is None or own.phrase.start >= previous.end):
        return own
    if carry.last is not None and _is_of_unknown(doc, clause, carry, quantity):
        return None
    if carry.last is not None:
        return replace(carry.last.binding, rule="change_of_previous", phrase=None)
    if own is not None:
        return own
    for phrase in reversed(within(doc.nouns, sentence.start, clause.start)):
        for sense in metric_senses().get(phrase.text, ()):
            if "percent" in sense.unit_classes:
                return Binding(sense.metric, False, "", phrase, "heading")
    head = doc.text[clause.start : quantity.outer_start]
    for mention in within(doc.mentions, clause.start, quantity.start):
        head = head.replace(mention.text, "", 1)
    places_only = made_of(head, "link", "opening", "place_grows")
    if carry.growth and code == "yoy" and (places_only or _SECTOR_GROWS.search(head)):
        return Binding(carry.growth, False, "", None, "sector_of_list")
    return None
