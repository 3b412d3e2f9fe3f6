"""Amounts that go on with a figure before them: the next of a list, a part, a change, the value behind a change."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from loaders.facts.carry import Bound, Carry
from loaders.facts.distribute import place_in_list, respectively
from loaders.facts.document import Clause, Document, holding, within
from loaders.facts.figures import unit_class
from loaders.facts.levels import levels_in
from loaders.facts.lexicon import metric_senses
from loaders.facts.metrics import WHO_BUILDS, Binding, only_named, shares_list
from loaders.facts.words import alternation, made_of
from loaders.records import Quantity, Sentence

AMONG = re.compile(alternation("among"))
# 其中…; 这一数字比上年增长8.6%: a sentence about the figures of the one before.
GOES_BACK = re.compile(alternation("among") + "|而?[这该][一个项]?(?:数字|数据|数值|指标)")
_OFF_PLAN = re.compile("[比较](?:年初|年度|原定?)?(?:计划|目标|预期|任务)|超(?:额|计划|目标)")  # 比计划超出2亿元
CHANGED = re.compile(alternation("amount_change") + "$")
STAGE = re.compile(
    "(?:开工|竣工|投产|建成|续建|复工|入库|落地|达产|建设|在建|完工|开业|运营|入驻|投运|投用)(?:的)?(?:已|就)?(?:达|有|了)?$"
)
_MADE = frozenset({"production_volume", "production_capacity"})
_NEXT_GOODS = re.compile(
    "[，,、；;](?![若按如以则每将需仅其共达年节耗减可消新占])[\u4e00-\u9fff]{1,5}"
)  # 生产阴极铜102万吨，黄金25.6吨
_ALL_REACH = re.compile(  # 总数分别达到, 累计达, 分别增加到
    "[，,；;]?(?:(?:总[数量]|累计|总计|合计|目前)(?:均|都|已)?(?:分别|依次)?|(?:分别|依次)(?:累计|总计|合计)?)"
    "(?:已|均|都)?(?:增加|增长|提高|上升|扩大|发展|累计)?(?:到|至|达到?|为|突破|超过?)?"
)
_MARK = re.compile("[，,；;]|的目标")
_ENDS = re.compile(r"[，,。；;、）)\s]|$|和|以及|由")
_PIECES = frozenset({"个", "项"})  # of projects
OF_PLACES = "list_of_places"
NAMED = "list_of_names"
_EACH_TELLS = frozenset({"money", "bare", "mass", "power", "energy", "percent", "count"})
_SUMS = frozenset({"money", "bare", "mass", "power", "energy"})
_GAVE = re.compile("贡献[了出约近超过达]{0,3}$")
_NEXT_PART = re.compile("[、和及][^，,。；;、\\d]{2,12}")
_AMONG_COUNTED = re.compile("[^，,。；;、\\d其]{0,14}中[，,][^，,。；;、\\d有]{2,10}")  # 68家规上企业中，主导产业62家
_NEXT_ITEM = re.compile(
    "[，,；;、](?![若按如以则每将需仅其共达])[\u4e00-\u9fff]{2,8}"
)  # 其中风电238万千瓦，生物质发电63万千瓦
_GOES_ON_AS = frozenset({"money", "mass", "power", "energy", "count"})
_GOES_ON_REACH = 16
_ANOTHER = re.compile(
    "[量额值数债贷税亏借补缴存费节省耗价每排罚箱]|外观|需求|消费|资产|缺口|工资|支出|成本|损失|采购|同期|目标|规划|预期|预估|低于|高于|超出|不足|相当|[增减]|到[账帐位]|赚"
)
_AIMS = re.compile("力争|争取|有望|可望|预计|确保|将|要")  # 年均增长30%，到2025年力争|达到400亿元
_PARTED = frozenset({"power", "energy", "mass", "area"})


def changed_each(
    doc: Document, clause: Clause, figures: Sequence[Quantity], index: int, carry: Carry
) -> tuple[Binding, str, int] | None:
    """有甲类508家、乙类873家，分别增加了291家和402家: the change of the figure at the same place of the list before."""
    place, length = place_in_list(doc, figures, index)
    first = figures[index - place]
    at = respectively(doc, clause, first.outer_start)
    growth = CHANGED.search(doc.text, max(clause.start, first.outer_start - 6), first.outer_start)
    told = [bound for bound in carry.told if bound.quantity.end <= first.start][-length:]
    again = all(bound.binding.rule == "respectively" for bound in told)
    if length < 2 or (at < 0 and not again) or growth is None or len(told) < length:
        return None
    if any(unit_class(bound.quantity) != unit_class(figures[index]) for bound in told):
        return None
    sign = -1 if any(char in growth.group() for char in "减降") else 1
    return replace(told[place].binding, rule="respectively", phrase=None), "delta", sign


def reached_each(
    doc: Document, clause: Clause, figures: Sequence[Quantity], index: int, carry: Carry
) -> tuple[Binding, str, int] | None:
    """新增甲类4家、乙类28家，总数分别达到12家和86家: the whole of what stands at the same place of the list before."""
    place, length = place_in_list(doc, figures, index)
    first = figures[index - place]
    told = [bound for bound in carry.told if bound.quantity.end <= first.start][-length:]
    if length < 2 or len(told) < length or told[0].quantity.start < doc.sentences[clause.sentence].start:
        return None
    if not _ALL_REACH.fullmatch(_without_times(doc, max(clause.start, told[-1].quantity.outer_end), first.outer_start)):
        return None
    if any(unit_class(bound.quantity) != unit_class(figures[index]) for bound in told):
        return None
    if len({bound.binding.metric for bound in told}) < length:
        return None
    return replace(told[place].binding, rule="respectively", phrase=None), "level", 1


def changed_by(
    doc: Document, clause: Clause, quantity: Quantity, kind: str, last: Bound
) -> tuple[Binding, str, int] | None:
    """营业收入9.3亿元，同比增加1.7亿元: the amount by which the figure before has changed."""
    head = doc.text[clause.start : quantity.outer_start]
    undated = _without_times(doc, clause.start, quantity.outer_start)
    if unit_class(last.quantity) != kind or not CHANGED.search(head):
        return None
    if not any(made_of(words_, "amount_change", "compared_with") for words_ in (head, undated)):
        return None
    sign = -1 if any(word in head for word in "减降少下跌回") else 1
    return replace(last.binding, rule="amount_of_change", phrase=None), "delta", sign


def after_change(doc: Document, clause: Clause, quantity: Quantity, kind: str, carry: Carry) -> Binding | None:
    """下滑7.5%，至3.1亿元; 产值1018亿元，增长37%，一季度再完成289亿元: the value behind its change."""
    last = carry.last
    if (
        last is None
        or unit_class(last.quantity) != "percent"
        or last.statistic not in ("yoy", "change", "average_annual")
    ):
        return None
    start = max(clause.start, last.quantity.outer_end)
    head = _without_times(doc, start, quantity.outer_start)
    metric = last.binding.metric
    reached = (
        head.strip()
        and made_of(_AIMS.sub("", head) if kind == "money" else head, "new_value", "link")
        and any(s.metric == metric and kind in s.unit_classes for senses in metric_senses().values() for s in senses)
    )
    told = any(unit_class(b.quantity) == kind and b.binding.metric == metric for b in carry.told)
    timed = within(doc.times, start, quantity.outer_start) or head.startswith("年度")
    again = told and timed and made_of(head, "link", "new_value", "opening", "stage")
    old = head.strip("的") in ("从", "由")  # 跌了三成，从2020年的600亿跌到380亿
    return replace(last.binding, rule="value_of_change", phrase=None) if reached or again or old else None


def after_multiple(doc: Document, clause: Clause, quantity: Quantity, kind: str) -> Binding | None:
    """产值在2020年的基础上翻一番，达到600亿元: the value behind how many times it is."""
    before = doc.clauses[clause.index - 1] if clause.index else None
    if before is None or before.sentence != clause.sentence:
        return None
    figures = within(doc.quantities, before.start, before.end)
    if not figures or unit_class(figures[-1]) != "multiple" or _MARK.match(doc.text, figures[-1].outer_end) is None:
        return None
    head = _without_times(doc, clause.start, quantity.outer_start)
    if not head or not made_of(_AIMS.sub("", head), "new_value", "link"):
        return None
    for phrase in reversed(within(doc.nouns, before.start, figures[-1].start)):
        for sense in metric_senses().get(phrase.text, ()):
            return Binding(sense.metric, False, "", phrase, "value_of_multiple") if kind in sense.unit_classes else None
    return None


def _without_times(doc: Document, start: int, end: int) -> str:
    """The words of a range that tell no time: 2022年达到248亿元."""
    words_ = doc.text[start:end]
    for time in within(doc.times, start, end):
        words_ = words_.replace(time.text, "", 1)
    return words_


def of_place(doc: Document, clause: Clause, quantity: Quantity, kind: str, carry: Carry) -> Binding | None:
    """签约项目21个，…港北区7个、港南区5个; 宁波283家，杭州207家: a count again, of a part that a place names."""
    same = {quantity.classifier} | (_PIECES if quantity.classifier in _PIECES else set())
    alike = [b for b in carry.told if unit_class(b.quantity) == kind and b.quantity.classifier in same]
    if carry.last is not None and not alike and carry.last.quantity.classifier in same:
        alike = [carry.last]
    named = within(doc.mentions, clause.start, quantity.start)
    if kind != "count" or not alike or not named or named[-1].entity_type not in ("region", "park"):
        return None
    between = doc.text[named[-1].end : quantity.outer_start]
    opens = doc.text[named[-1].start - 1 : named[-1].start] in "、，,；;：:和及。中" or named[-1].start == clause.start
    if not opens or not (between == "" or made_of(between, "link")) or not _ENDS.match(doc.text, quantity.outer_end):
        return None
    return replace(alike[-1].binding, rule=OF_PLACES, phrase=None)


def contributed(doc: Document, clause: Clause, quantity: Quantity, kind: str, carry: Carry) -> Binding | None:
    """产值1180亿元，其中三一重工一家就贡献了736亿元: a part of the sum told before."""
    sums = [bound for bound in carry.told if unit_class(bound.quantity) == kind and not bound.binding.is_certification]
    if kind not in ("money", "bare") or not sums or not _GAVE.search(doc.text, clause.start, quantity.outer_start):
        return None
    return replace(sums[-1].binding, rule="contributed", phrase=None)


def next_named(
    doc: Document, clause: Clause, quantity: Quantity, kind: str, own: Binding | None, carry: Carry
) -> Bound | None:
    """甲园区收入495亿元，居第五；乙园区325亿元; 浙江占总产能的15%，东北不到8%: what the same figure of another says.

    The figure that it goes on with: the last of its kind, told of one that was named as this one is; None where the
    name and the figure do not stand alone.
    """
    fresh = own is not None and own.phrase is not None and own.phrase.start >= clause.start
    named = within(doc.mentions, clause.start, quantity.start)
    if kind not in _EACH_TELLS or fresh or len(named) != 1:
        return None
    name = named[0]
    between = doc.text[name.end : quantity.outer_start]
    opens = made_of(doc.text[clause.start : name.start], "opening")
    if not opens or not made_of(between, "link", "new_value") or not _ENDS.match(doc.text, quantity.outer_end):
        return None
    alike = [bound for bound in carry.told if unit_class(bound.quantity) == kind]
    last = alike[-1] if alike else None
    if last is None or last.fact is None or last.binding.is_certification:
        return None
    first = holding(doc.clauses, last.quantity.start)
    told_of = within(doc.mentions, first.start, last.quantity.start)
    return last if any(m.entity_type == name.entity_type for m in told_of) else None


def next_of_list(doc: Document, sentence: Sentence, figures: Sequence[Quantity], told: Sequence[Bound]) -> Bound | None:
    """上海GDP为4.5万亿元，下降0.2%。|北京4.2万亿元，增长0.7%: the figure that a sentence of a name and a figure goes on
    with; the one before opens with a name of its kind, its metric and figure."""
    named = within(doc.mentions, sentence.start, sentence.end)
    before = doc.sentences[max(sentence.index - 1, 0)]
    first = next((bound for bound in told if bound.fact is not None and bound.quantity.start >= before.start), None)
    if not figures or not named or named[0].start != sentence.start or first is None or first.binding.is_certification:
        return None
    between = doc.text[named[0].end : figures[0].outer_start]
    alike = unit_class(figures[0]) == unit_class(first.quantity) and unit_class(first.quantity) in _SUMS
    if not alike or not (between == "" or made_of(between, "link", "new_value")):
        return None
    told_of = within(doc.mentions, before.start, first.quantity.start)
    same = len(told_of) == 1 and told_of[0].start == before.start and told_of[0].entity_type == named[0].entity_type
    return first if same else None


def counts_places(doc: Document, sentence: Sentence, figures: Sequence[Quantity]) -> bool:
    """宁波283家，杭州207家，台州135家: a sentence that hands a count of the one before out to places."""
    placed = [q for q in figures if any(m.end == q.outer_start for m in within(doc.mentions, q.start - 12, q.start))]
    counts = [q for q in placed if unit_class(q) == "count"]
    return len(counts) > 1 and len(counts) == len(figures)


_OF_FIRMS = frozenset({"家", "户"})
_OF_MACHINES = frozenset({"条", "台", "套", "座", "栋", "辆"})


def whole_before(told: Sequence[Bound], last: Bound | None, figures: Sequence[Quantity]) -> Bound | None:
    """装机412万千瓦，占6%。其中风电238万千瓦: of the sentence before the last figure of the same kind, or the last."""
    kind = unit_class(figures[0]) if figures else ""
    return next((bound for bound in reversed(told) if unit_class(bound.quantity) == kind), last)


def taken_over(
    doc: Document, clause: Clause, quantity: Quantity, kind: str, own: Binding | None, last: Bound
) -> Binding | None:
    """The metric of the figure before, for the next of a list, a part (其中国家级9个) or a new value (如今9000家)."""
    if unit_class(last.quantity) != kind or _counts_another(last.quantity, quantity, kind):
        return None
    fresh = own is not None and own.phrase is not None and own.phrase.start >= last.quantity.start
    if own is not None and own.rule in ("capacity_of_project", "sum_of_project", "unit"):
        fresh = True
    between = doc.text[last.quantity.outer_end : quantity.outer_start]
    part = bool(AMONG.search(between) or _AMONG_COUNTED.fullmatch(between))
    if part and last.quantity.classifier in _OF_FIRMS and quantity.classifier in _OF_MACHINES:
        return None  # 企业14家。其中，甲公司建成4条产线
    if fresh or _OFF_PLAN.search(doc.text, last.quantity.outer_end, quantity.start):
        return None
    start = max(clause.start, last.quantity.outer_end)
    head = _without_times(doc, start, quantity.outer_start)
    for word in within(doc.levels, start, quantity.outer_start):
        head = head.replace(word.text, "", 1)  # 国家级9个、省级31个
    bare = made_of(head, "link", "new_value", "opening", "stage", "completion", "rebuilt") and not _named_between(
        doc, last, quantity, kind
    )
    next_part = kind in _SUMS and _NEXT_PART.fullmatch(between) is not None
    # 其中光伏产业1420亿元、智能家电产业890亿元; 其中，慈溪市131家、北仑区118家
    goes_on = own is None and last.binding.rule == "list" and (next_part or only_named(doc, last.quantity, quantity))
    parted = kind in _PARTED and last.binding.rule == "list" and _ENDS.match(doc.text, quantity.outer_end) is not None
    goes_on |= own is None and parted and _NEXT_ITEM.fullmatch(between) is not None
    goes_on |= own is None and last.binding.metric in _MADE and bool(_NEXT_GOODS.fullmatch(between))
    if not (part or bare or goes_on or shares_list(doc, last.quantity, quantity)):
        return None
    if not last.binding.is_certification:
        begun = last.binding.metric == "contract_project_count" and STAGE.search(head)  # 签约67个，其中已开工41个
        metric = "project_count" if begun else last.binding.metric
        return replace(last.binding, metric=metric, rule="list", phrase=None)
    levels = levels_in(doc, max(clause.start, last.quantity.outer_end), quantity.outer_start)
    return replace(last.binding, rule="list", phrase=None, level=levels[-1] if levels else last.binding.level)


def _counts_another(left: Quantity, right: Quantity, kind: str) -> bool:
    """服务机构7万多家，为3亿人次提供支持: firms and people are no list."""
    return kind == "count" and left.classifier != right.classifier and "人次" in (left.classifier, right.classifier)


def _named_between(doc: Document, last: Bound, quantity: Quantity, kind: str) -> bool:
    """净利润由亏转盈，达到6200万元: another metric was named since the figure before."""
    return any(
        kind in metric.unit_classes and metric.before_figure and metric.metric != last.binding.metric
        for phrase in within(doc.nouns, last.quantity.end, quantity.start)
        for metric in metric_senses().get(phrase.text, ())
        if not WHO_BUILDS.match(doc.text, phrase.end)
    )


def gone_on(doc: Document, clause: Clause, quantity: Quantity, kind: str, carry: Carry) -> Binding | None:
    """铝材（22亿元，增长7%）、电力（44亿元）; 投资617亿元，增长6%，其中工业完成247亿元: the last metric told.

    None where the words since name another measure (需求量9万吨), compare (低于目标2万吨) or tell of another time.
    """
    alike = [
        bound
        for bound in carry.told
        if unit_class(bound.quantity) == kind and (kind != "count" or bound.quantity.classifier == quantity.classifier)
    ]
    if kind not in _GOES_ON_AS or not alike or alike[-1].fact is None or not _ENDS.match(doc.text, quantity.outer_end):
        return None
    last = alike[-1]
    since = doc.text[max(last.quantity.outer_end, clause.start) : quantity.outer_start]
    if _named_between(doc, last, quantity, kind) or len(since) > _GOES_ON_REACH or _ANOTHER.search(since):
        return None
    if _OFF_PLAN.search(doc.text, last.quantity.outer_end, quantity.start):
        return None
    return replace(last.binding, rule="list", phrase=None)
