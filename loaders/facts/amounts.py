"""Amounts and counts: sums of money, weights, people, things, and the metric that they belong to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from loaders.facts import statistic
from loaders.facts.carry import Bound, Carry
from loaders.facts.distribute import distributed_phrase, handed_level, place_in_list, respectively
from loaders.facts.document import Clause, Document, within
from loaders.facts.figures import unit_class
from loaders.facts.levels import levels_in, stated_level
from loaders.facts.lexicon import certification_senses, metric_senses
from loaders.facts.metrics import Binding, bind, sense, shares_list
from loaders.facts.words import alternation, made_of, words
from loaders.records import Quantity, Sentence

_CERTIFIED = re.compile(alternation("certified"))
_AMONG = re.compile(alternation("among"))
_CHANGED = re.compile(alternation("amount_change") + "$")
_HEADING_REACH = 14
_LOSSES = ("亏损", "净亏损", "亏了", "净亏")
_GOODS_KINDS = frozenset({"count", "mass", "length", "area", "volume", "energy", "power"})
_GOODS_BETWEEN = re.compile(r"[^，,。；;、\d]{0,14}[、和及][^，,。；;\d]{0,30}")
_TOTAL = re.compile("总|达|突破|累计|至|到")  # 新增2.6万户，总量突破40万户; 减少620人，至1940人
_NET = re.compile("净[增减][加少]?(?:了)?[^，,。；;、\\d]{0,8}$")
_LISTED = re.compile("(?:本土|重点|优质)?(?:企业|公司)(?:成功|实现|顺利)?(?:上市|挂牌)(?![公企后])")  # 推动1家企业上市
_CEILING = re.compile("最高|最多|上限|封顶|不超过|再")
_STAGE = re.compile(
    "(?:开工|竣工|投产|建成|续建|复工|入库|落地|达产|建设|在建|完工|开业|运营|入驻)(?:的)?(?:已|就)?(?:达|有|了)?$"
)
_STAGED = {"个": "project_count", "项": "project_count", "家": "enterprise_count", "户": "enterprise_count"}
_ENDS = re.compile(r"[，,。；;、）)\s]|$|和|以及")
_SUMS = frozenset({"money", "bare", "mass", "power", "energy"})
_NEXT_PART = re.compile("[、和及][^，,。；;、\\d]{2,12}")
_OF_CLASS = re.compile("(?:以[上下](?:的|项目)?|(?:超|超过|逾|突破)\\d[\\d.]{0,6}[百千]?[万亿]元的)(?:有)?$")
_CLASS_REACH = 12
_TILE_REST = 2  # characters beside a figure that stands alone on its line
_TILE_LABEL = 16


def bind_amount(
    doc: Document,
    sentence: Sentence,
    clause: Clause,
    figures: Sequence[Quantity],
    index: int,
    carry: Carry,
) -> tuple[Binding, str, int] | None:
    """Metric, statistic and sign of figures[index]; None when nothing says what it measures.

    `figures` are the figures of the clause that count (thresholds left out).
    """
    quantity = figures[index]
    kind = unit_class(quantity)
    limit = figures[index + 1].outer_start if index + 1 < len(figures) else clause.end
    binding = bind(doc, clause, quantity, kind, limit)
    handed = distributed_phrase(doc, clause, figures, index, kind)
    if handed is not None:
        own = sense(doc, clause, handed, kind, quantity, after=False)
        return (replace(own, phrase=handed, rule="respectively", strength=0.9), "level", 1) if own else None
    if (each := _changed_each(doc, clause, figures, index, carry)) is not None:
        return each
    if carry.last is not None and (changed := _changed_by(doc, clause, quantity, kind, carry.last)) is not None:
        return changed
    if carry.last is not None:
        taken_over = _taken_over(doc, clause, quantity, kind, binding, carry.last)
        if taken_over is not None:
            if taken_over.is_certification and (level := handed_level(doc, clause, figures, index)):
                taken_over = replace(taken_over, level=level)
            total = _TOTAL.search(doc.text, max(clause.start, carry.last.quantity.outer_end), quantity.outer_start)
            told = carry.last.fact
            loss = told is not None and told.statistic == "level" and told.value is not None and told.value < 0
            return taken_over, "level" if total else carry.last.statistic, -1 if loss else 1
    if binding is None and (reached := _after_change(doc, clause, quantity, kind, carry)) is not None:
        return reached, "level", 1
    if binding is None or not binding.rule.startswith("before"):
        binding = _from_head_of_list(doc, sentence, clause, quantity, kind) or binding
    if binding is None:
        binding = _of_stage(doc, clause, quantity, kind, carry) or _of_whole(doc, clause, quantity, kind, carry)
    if binding is None:
        binding = _from_list_end(doc, clause, figures, index, kind) or _from_listed_goods(
            doc, clause, figures, index, kind
        )
    if binding is None:
        binding = _from_heading(doc, sentence, clause, quantity, kind)
    if binding is None and kind == "money" and _CEILING.search(doc.text[clause.start : quantity.start]):
        binding = _from_policy(doc, sentence, clause)
    if binding is None:
        binding = _from_tile(doc, sentence, quantity, kind)
    if binding is None and kind == "area":
        binding = Binding("area", False, "", None, "unit", 0.55)
    if binding is None:
        return None
    if binding.is_certification and (level := handed_level(doc, clause, figures, index)):
        binding = replace(binding, level=level)
    if binding.is_certification and not binding.level:
        binding = replace(binding, level=_level_of_whole(doc, quantity, carry))
    if kind == "count" and (binding.is_certification or binding.metric in ("enterprise_count", "other")):
        binding = _certified_behind(doc, clause, quantity, binding) or binding
    if binding.metric == "other":
        return None
    if (
        binding.metric == "project_count"
        and binding.rule != "stage"
        and _AMONG.search(doc.text, clause.start, quantity.outer_start)
    ):
        # 签约项目116项，…其中主导产业项目40个: a part is of the kind of its whole.
        wholes = [b.binding.metric for b in carry.told if b.binding.metric.endswith("project_count")]
        binding = replace(binding, metric=wholes[-1]) if wholes else binding
    if binding.is_certification:
        head_end = min(quantity.outer_start, binding.phrase.start) if binding.phrase else quantity.outer_start
        net = _NET.search(doc.text, clause.start, head_end)
        return binding, "delta" if net else "level", -1 if net and net.group()[1] == "减" else 1
    growth = _CHANGED.search(doc.text, max(clause.start, quantity.outer_start - 4), quantity.outer_start)
    if growth and binding.rule.startswith(("before", "after")):
        return binding, "delta", -1 if any(char in growth.group() for char in "减降") else 1
    if binding.phrase is not None and binding.phrase.text.startswith(_LOSSES):
        return binding, "level", -1
    added = statistic.is_added(doc, binding.phrase, quantity.outer_start, quantity.outer_end)
    return binding, "delta" if added else "level", 1


def _changed_each(
    doc: Document, clause: Clause, figures: Sequence[Quantity], index: int, carry: Carry
) -> tuple[Binding, str, int] | None:
    """有甲类508家、乙类873家，分别增加了291家和402家: the change of the figure at the same place of the list before."""
    place, length = place_in_list(doc, figures, index)
    first = figures[index - place]
    at = respectively(doc, clause, first.outer_start)
    growth = _CHANGED.search(doc.text, max(clause.start, first.outer_start - 6), first.outer_start)
    told = [bound for bound in carry.told if bound.quantity.end <= first.start][-length:]
    if length < 2 or at < 0 or growth is None or len(told) < length:
        return None
    if any(unit_class(bound.quantity) != unit_class(figures[index]) for bound in told):
        return None
    sign = -1 if any(char in growth.group() for char in "减降") else 1
    return replace(told[place].binding, rule="respectively", phrase=None, strength=0.9), "delta", sign


def _changed_by(
    doc: Document, clause: Clause, quantity: Quantity, kind: str, last: Bound
) -> tuple[Binding, str, int] | None:
    """营业收入9.3亿元，同比增加1.7亿元: the amount by which the figure before has changed."""
    head = doc.text[clause.start : quantity.outer_start]
    undated = _without_times(doc, clause.start, quantity.outer_start)
    if unit_class(last.quantity) != kind or not _CHANGED.search(head):
        return None
    if not any(made_of(words_, "amount_change", "compared_with") for words_ in (head, undated)):
        return None
    sign = -1 if any(word in head for word in "减降") else 1
    return replace(last.binding, rule="amount_of_change", phrase=None), "delta", sign


def _after_change(doc: Document, clause: Clause, quantity: Quantity, kind: str, carry: Carry) -> Binding | None:
    """下滑7.5%，至3.1亿元; 产值1018亿元，增长37%，一季度再完成289亿元: the value behind its change."""
    last = carry.last
    if last is None or unit_class(last.quantity) != "percent" or last.statistic not in ("yoy", "change"):
        return None
    start = max(clause.start, last.quantity.outer_end)
    head = _without_times(doc, start, quantity.outer_start)
    metric = last.binding.metric
    fits = any(
        kind in sense.unit_classes for senses in metric_senses().values() for sense in senses if sense.metric == metric
    )
    told = [b for b in carry.told if unit_class(b.quantity) == kind and b.binding.metric == metric]
    if (fits and head.strip() and made_of(head, "new_value")) or (
        told and within(doc.times, start, quantity.outer_start) and made_of(head, "link", "new_value", "opening")
    ):
        return replace(last.binding, rule="value_of_change", phrase=None, strength=0.85)
    return None


def _without_times(doc: Document, start: int, end: int) -> str:
    """The words of a range that tell no time: 2022年达到248亿元."""
    words_ = doc.text[start:end]
    for time in within(doc.times, start, end):
        words_ = words_.replace(time.text, "", 1)
    return words_


def _taken_over(
    doc: Document, clause: Clause, quantity: Quantity, kind: str, own: Binding | None, last: Bound
) -> Binding | None:
    """The metric of the figure before, for the next of a list, a part (其中国家级9个) or a new value (如今9000家)."""
    if unit_class(last.quantity) != kind:
        return None
    fresh = own is not None and own.phrase is not None and own.phrase.start >= last.quantity.start
    if own is not None and own.rule in ("capacity_of_project", "sum_of_project"):
        fresh = True
    between = doc.text[last.quantity.outer_end : quantity.outer_start]
    part = bool(_AMONG.search(between))
    if fresh:
        return None
    start = max(clause.start, last.quantity.outer_end)
    head = _without_times(doc, start, quantity.outer_start)
    for word in within(doc.levels, start, quantity.outer_start):
        head = head.replace(word.text, "", 1)  # 国家级9个、省级31个
    bare = made_of(head, "link", "new_value", "opening", "stage", "completion") and not _named_between(
        doc, last, quantity, kind
    )
    goes_on = (
        own is None and last.binding.rule == "list" and kind in _SUMS and _NEXT_PART.fullmatch(between) is not None
    )  # 其中光伏产业1420亿元、智能家电产业890亿元
    if not (part or bare or goes_on or shares_list(doc, last.quantity, quantity)):
        return None
    if not last.binding.is_certification:
        begun = last.binding.metric == "contract_project_count" and _STAGE.search(head)  # 签约67个，其中已开工41个
        metric = "project_count" if begun else last.binding.metric
        return replace(last.binding, metric=metric, rule="list", phrase=None)
    levels = levels_in(doc, max(clause.start, last.quantity.outer_end), quantity.outer_start)
    return replace(last.binding, rule="list", phrase=None, level=levels[-1] if levels else last.binding.level)


def _named_between(doc: Document, last: Bound, quantity: Quantity, kind: str) -> bool:
    """净利润由亏转盈，达到6200万元: another metric was named since the figure before."""
    return any(
        kind in metric.unit_classes and metric.before_figure and metric.metric != last.binding.metric
        for phrase in within(doc.nouns, last.quantity.end, quantity.start)
        for metric in metric_senses().get(phrase.text, ())
    )


def _from_head_of_list(
    doc: Document, sentence: Sentence, clause: Clause, quantity: Quantity, kind: str
) -> Binding | None:
    """主要产品产量：水泥68万吨；电路板126万平方米: the metric that announces a list of goods."""
    if kind not in _GOODS_KINDS:
        return None
    for head in reversed(within(doc.clauses, sentence.start, clause.start)):
        if head.closed_by not in ":：":
            continue
        for phrase in within(doc.nouns, head.start, head.end):
            if phrase.end == head.end:
                for metric in metric_senses().get(phrase.text, ()):
                    if metric.metric in ("production_volume", "production_capacity", "sales_volume"):
                        return Binding(metric.metric, False, "", phrase, "list_head", 0.85)
        return None
    return None


def _of_stage(doc: Document, clause: Clause, quantity: Quantity, kind: str, carry: Carry) -> Binding | None:
    """新开工项目47个；竣工31个; 签约企业52家，已投产的27家: projects or firms again, in another stage."""
    metric = _STAGED.get(quantity.classifier, "") if kind == "count" else ""
    if not metric or not quantity.text.endswith(quantity.classifier):
        return None
    head = doc.text[clause.start : quantity.outer_start]
    told = any(bound.binding.metric.endswith(metric) for bound in carry.told)
    if not told or not _STAGE.search(head) or not _ENDS.match(doc.text, quantity.outer_end):
        return None
    return Binding(metric, False, "", None, "stage", 0.8)


def _of_whole(doc: Document, clause: Clause, quantity: Quantity, kind: str, carry: Carry) -> Binding | None:
    """签约项目14个，总金额87亿元，其中10亿元以上的3个: a part of the last count of its kind."""
    wholes = [bound for bound in carry.told if unit_class(bound.quantity) == kind == "count"]
    if not wholes or quantity.classifier != wholes[-1].quantity.classifier:
        return None
    among = _AMONG.search(doc.text, doc.sentences[clause.sentence].start, quantity.start)
    if not among or not _ENDS.match(doc.text, quantity.outer_end):
        return None
    head = doc.text[max(clause.start, quantity.outer_start - _CLASS_REACH) : quantity.outer_start]
    return replace(wholes[-1].binding, rule="list", phrase=None) if _OF_CLASS.search(head) else None


def _from_list_end(doc: Document, clause: Clause, figures: Sequence[Quantity], index: int, kind: str) -> Binding | None:
    """最高50万元、30万元、10万元奖励: the noun behind the last figure serves the whole list."""
    end = index
    while (
        end + 1 < len(figures)
        and unit_class(figures[end + 1]) == kind
        and (shares_list(doc, figures[end], figures[end + 1]) or _only_named(doc, figures[end], figures[end + 1]))
    ):
        end += 1
    if end == index:
        return None
    limit = figures[end + 1].outer_start if end + 1 < len(figures) else clause.end
    binding = bind(doc, clause, figures[end], kind, limit)
    return replace(binding, rule="list_end") if binding else None


def _only_named(doc: Document, left: Quantity, right: Quantity) -> bool:
    """肥西县1800亿元、惠山区2200亿元的产值: nothing but the next name between two figures."""
    between = doc.text[left.outer_end : right.outer_start]
    named = within(doc.mentions, left.outer_end, right.outer_start)
    return len(named) == 1 and between[:1] in "、和与及" and between[1:] == named[0].text


def _from_listed_goods(
    doc: Document, clause: Clause, figures: Sequence[Quantity], index: int, kind: str
) -> Binding | None:
    """形成泵车3000台、拖泵600台、喷浆车150台的年生产能力: the words behind the last of the goods serve all."""
    last = figures[-1]
    listed = all(_GOODS_BETWEEN.fullmatch(doc.text, a.outer_end, b.outer_start) for a, b in pairwise(figures[index:]))
    if kind not in _GOODS_KINDS or last is figures[index] or unit_class(last) != kind or not listed:
        return None
    for phrase in reversed(within(doc.nouns, last.outer_end, clause.end)):
        for metric in metric_senses().get(phrase.text, ()):
            if metric.metric == "production_capacity":
                return Binding(metric.metric, False, "", phrase, "list_end", 0.8)
    return None


def _from_heading(doc: Document, sentence: Sentence, clause: Clause, quantity: Quantity, kind: str) -> Binding | None:
    """A figure alone in its clause takes the metric of the clause before: 净利润由亏转盈，达到6200万元."""
    named = [m.end for m in within(doc.mentions, clause.start, quantity.start)]
    head = doc.text[max([clause.start, *named]) : quantity.outer_start]
    if clause.start == sentence.start or not made_of(head, "link", "new_value", "opening"):
        return None
    for phrase in reversed(within(doc.nouns, max(sentence.start, clause.start - _HEADING_REACH), clause.start)):
        for metric in metric_senses().get(phrase.text, ()):
            if metric.classifiers and quantity.classifier not in metric.classifiers:
                continue  # 项目的工地上，二十多台塔吊
            if kind in metric.unit_classes and metric.before_figure:
                return Binding(metric.metric, False, "", phrase, "heading", 0.7)
    return None


def _from_policy(doc: Document, sentence: Sentence, clause: Clause) -> Binding | None:
    """给予设备投资8%的补助，单个企业最高3000万元: the ceiling of the reward named before."""
    for phrase in reversed(within(doc.nouns, sentence.start, clause.start)):
        for metric in metric_senses().get(phrase.text, ()):
            if metric.metric == "government_reward":
                return Binding(metric.metric, False, "", phrase, "ceiling", 0.75)
    return None


def _from_tile(doc: Document, sentence: Sentence, quantity: Quantity, kind: str) -> Binding | None:
    """A figure alone on its line, as pages show key figures, takes the metric of the line before, or else behind."""
    if not _is_figure_alone(doc, sentence):
        return None
    # A label stands below its figure where a figure stands above the label before: 1126家/注册企业/43家/高新技术企业.
    below = sentence.index > 1 and _is_figure_alone(doc, doc.sentences[sentence.index - 2])
    for index in (sentence.index + 1, sentence.index - 1) if below else (sentence.index - 1, sentence.index + 1):
        if not 0 <= index < len(doc.sentences):
            continue
        label = doc.sentences[index]
        if label.end - label.start > _TILE_LABEL or within(doc.quantities, label.start, label.end):
            continue
        if doc.text[label.start : label.end].rstrip().endswith(("。", "！", "？", "；")):
            continue  # prose
        for phrase in reversed(within(doc.nouns, label.start, label.end)):
            title = certification_senses().get(phrase.text)
            if title is not None and kind == "count" and (title.implied_level or not title.needs_level):
                return Binding(title.code, True, title.implied_level, phrase, "tile", 0.75)
            for metric in metric_senses().get(phrase.text, ()):
                if ("money" if kind == "bare" else kind) in metric.unit_classes:
                    return Binding(metric.metric, False, "", phrase, "tile", 0.75)
    return None


def _is_figure_alone(doc: Document, line: Sentence) -> bool:
    figures = within(doc.quantities, line.start, line.end)
    if len(figures) != 1:
        return False
    return (
        len((doc.text[line.start : figures[0].start] + doc.text[figures[0].end : line.end]).strip(" \n+＋。."))
        <= _TILE_REST
    )


def _level_of_whole(doc: Document, quantity: Quantity, carry: Carry) -> str:
    """省级以上创新平台121个，其中技术中心73个: the level of the platforms holds for each kind of them."""
    for whole in carry.told:
        if whole.binding.metric == "rnd_platform" and _AMONG.search(doc.text, whole.quantity.end, quantity.start):
            return whole.binding.level
    return ""


def _certified_behind(doc: Document, clause: Clause, quantity: Quantity, own: Binding) -> Binding | None:
    """14家企业积极申报专精特新中小企业: the count is of the certification behind the verb."""
    if _LISTED.match(doc.text, quantity.outer_end):
        return Binding("listed_company", True, "", None, "count_of_certified", 0.8)
    verb = _CERTIFIED.search(doc.text, quantity.outer_end, clause.end)
    if verb is None or any(mark in doc.text[quantity.outer_end : verb.start()] for mark in "（(、"):
        return None
    # 公布名单，共有326家企业入选
    selected = verb.group() == "入选" and _ENDS.match(doc.text, verb.end()) and own.metric == "enterprise_count"
    if selected or verb.group() in words("listed_as"):
        return Binding("other_recognition", True, "", None, "count_of_selected", 0.75)
    counted_behind = own.phrase is not None and quantity.outer_end <= own.phrase.start
    for phrase in within(doc.nouns, verb.end(), clause.end):
        title = certification_senses().get(phrase.text)
        if counted_behind and "、" in doc.text[verb.end() : phrase.start]:
            break  # 3个国家认定技术中心、2家绿色工厂: the next of the list
        if title is not None and title.code != own.metric:
            level = stated_level(doc, clause, phrase) or title.implied_level
            return Binding(title.code, True, level, phrase, "count_of_certified", 0.85)
    return None
