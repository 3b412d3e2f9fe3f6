"""Amounts whose own clause names no metric: a heading, a list, a stage, a policy or a tile of the page names it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from loaders.facts.carry import Carry
from loaders.facts.continued import AMONG, STAGE
from loaders.facts.document import Clause, Document, holding, within
from loaders.facts.figures import unit_class
from loaders.facts.levels import level_of, stated_level
from loaders.facts.lexicon import certification_senses, metric_senses
from loaders.facts.metrics import Binding, bind, only_named, shares_list
from loaders.facts.words import made_of
from loaders.records import Quantity, Sentence

_DEALERS = re.compile(
    "(?:[^，,。；;、\\d]{0,4})(?:[经分]销商|代理商|零售商|采购商|供应商|专卖店|门店|网点|院校|高校|机构)"
)
_HEADING_REACH = 14
_GOODS = frozenset({"production_capacity", "production_volume", "sales_volume", "order"})
_GOODS_KINDS = frozenset({"count", "mass", "length", "area", "volume", "energy", "power"})
_GOODS_BETWEEN = re.compile(r"[^，,。；;、\d]{0,14}[、和及][^，,。；;\d]{0,30}")
_IN_STAGE = re.compile(
    "(?:已经|已|正在|均已|陆续)(?:开工|竣工|投产|建成|入库|落地|达产|在建|完工|开业|运营|入驻)"
)  # 甲公司等3家已投产
_STAGED = {"个": "project_count", "项": "project_count", "家": "enterprise_count", "户": "enterprise_count"}
ENDS = re.compile(r"[，,。；;、）)\s]|$|和|以及")
_OF_CLASS = re.compile("(?:以[上下](?:的|项目)?|(?:超|超过|逾|突破)\\d[\\d.]{0,6}[百千]?[万亿]元的)(?:有)?$")
_GREW = re.compile(  # 高新技术企业较上年翻番，达到95家; 瞪羚企业数量居全省第3位，达18家; 瞪羚企业中，省级18家
    "[^，,。；;\\d]{0,10}(?:翻番|一番|倍增|增长|增加|新高|提升|提高|递增|攀升|上升|走高|扩大|壮大|增多|越多|涌现|向好|台阶|强劲)[，,]|[”’」]?(?:企业)?(?:数量?|总数|总量)[^，,。；;]{0,14}[，,]|[”’」]?[中里][，,]"
)
_CLASS_REACH = 12
_TILE_REST = 2  # characters beside a figure that stands alone on its line
_TILES_MOST = 80  # lines of one block of tiles
_TILE_LABEL = 16
_RATE = re.compile("(?:同比|比上年)?(?:增速|增长|增幅|增长率)[（(：:%）)]{0,3}")


def from_head_of_list(
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
                        return Binding(metric.metric, False, "", phrase, "list_head")
        return None
    return None


def of_stage(doc: Document, clause: Clause, quantity: Quantity, kind: str, carry: Carry) -> Binding | None:
    """新开工项目47个；竣工31个; 签约企业52家，已投产的27家: projects or firms again, in another stage."""
    metric = _STAGED.get(quantity.classifier, "") if kind == "count" else ""
    if not metric or not quantity.text.endswith(quantity.classifier):
        return None
    head = doc.text[clause.start : quantity.outer_start]
    told = any(bound.binding.metric.endswith(metric) for bound in carry.told)
    in_stage = STAGE.search(head) and ENDS.match(doc.text, quantity.outer_end)
    among = head.endswith(("等", "其中", "其中有"))  # 签约项目11个，总投资53亿元，其中8个已开工
    if not told or not (in_stage or (among and _IN_STAGE.match(doc.text, quantity.outer_end))):
        return None
    return Binding(metric, False, "", None, "stage")


def of_whole(doc: Document, clause: Clause, quantity: Quantity, kind: str, carry: Carry) -> Binding | None:
    """签约项目14个，总金额87亿元，其中10亿元以上的3个: a part of the last count of its kind."""
    wholes = [bound for bound in carry.told if unit_class(bound.quantity) == kind == "count"]
    if not wholes or quantity.classifier != wholes[-1].quantity.classifier:
        return None
    among = AMONG.search(doc.text, doc.sentences[clause.sentence].start, quantity.start)
    if not among or not ENDS.match(doc.text, quantity.outer_end):
        return None
    head = doc.text[max(clause.start, quantity.outer_start - _CLASS_REACH) : quantity.outer_start]
    return replace(wholes[-1].binding, rule="list", phrase=None) if _OF_CLASS.search(head) else None


def from_list_end(doc: Document, clause: Clause, figures: Sequence[Quantity], index: int, kind: str) -> Binding | None:
    """最高50万元、30万元、10万元奖励: the noun behind the last figure serves the whole list."""
    end = index
    while (
        end + 1 < len(figures)
        and unit_class(figures[end + 1]) == kind
        and (shares_list(doc, figures[end], figures[end + 1]) or only_named(doc, figures[end], figures[end + 1]))
    ):
        end += 1
    if end == index:
        return None
    limit = figures[end + 1].outer_start if end + 1 < len(figures) else clause.end
    binding = bind(doc, clause, figures[end], kind, limit)
    return replace(binding, rule="list_end") if binding else None


def from_listed_goods(
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
                return Binding(metric.metric, False, "", phrase, "list_end")
    return None


def from_heading(
    doc: Document, sentence: Sentence, clause: Clause, quantity: Quantity, kind: str, carry: Carry
) -> Binding | None:
    """A figure alone in its clause takes the metric of the clause before: 净利润由亏转盈，达到6200万元."""
    named = [m.end for m in within(doc.mentions, clause.start, quantity.start)]
    named += [word.end for word in within(doc.anaphors, clause.start, quantity.start)]
    low = max([clause.start, *named])
    head = doc.text[low : quantity.outer_start]
    levels = [level_of(doc, word) for word in within(doc.levels, low, quantity.outer_start)]
    for word in within(doc.levels, low, quantity.outer_start):
        head = head.replace(word.text, "", 1)  # 全市瞪羚企业中，国家级3家
    for time in within(doc.times, low, quantity.outer_start):
        head = head.replace(time.text, "", 1)  # 产值连年攀升，2024年达到86亿元
    if clause.start == sentence.start or not made_of(head, "link", "new_value", "opening"):
        return None
    if kind == "count" and (titled := _counted_title(doc, clause, "总" in head)) is not None:
        return replace(titled, level=levels[0]) if levels and levels[0] else titled
    last = carry.last
    if kind == "count" and "总" in head and last is not None and last.binding.is_certification:
        return replace(last.binding, rule="heading", phrase=None)  # 12家企业上榜，总数达38家
    if levels:
        return None
    for phrase in reversed(within(doc.nouns, max(sentence.start, clause.start - _HEADING_REACH), clause.start)):
        for metric in metric_senses().get(phrase.text, ()):
            if metric.classifiers and quantity.classifier not in metric.classifiers:
                continue  # 项目的工地上，二十多台塔吊
            if metric.metric in _GOODS and quantity.classifier in ("家", "户"):
                continue  # 销售网点32个，经销商1800家
            if metric.metric == "enterprise_count" and _DEALERS.match(doc.text, quantity.outer_end):
                continue  # 通过6家整车厂的认证，与全国800多家经销商合作
            if kind in metric.unit_classes and metric.before_figure:
                return Binding(metric.metric, False, "", phrase, "heading")
    return None


def _counted_title(doc: Document, clause: Clause, is_total: bool) -> Binding | None:
    """像这样的国家级“小巨人”企业，全县共有4家: the title that the clause before ends with, or for a total names."""
    before = doc.clauses[clause.index - 1].start if clause.index else clause.start
    for phrase in within(doc.nouns, before, clause.start):
        title = certification_senses().get(phrase.text)
        grew = _GREW.fullmatch(doc.text, phrase.end, clause.start)
        if title is not None and (is_total or grew or doc.text[phrase.end : clause.start].strip("”’」") in ("，", ",")):
            level = stated_level(doc, holding(doc.clauses, phrase.start), phrase) or title.implied_level
            return Binding(title.code, True, level, phrase, "heading") if level or not title.needs_level else None
    return None


def from_policy(doc: Document, sentence: Sentence, clause: Clause) -> Binding | None:
    """给予设备投资8%的补助，单个企业最高3000万元: the ceiling of the reward named before."""
    for phrase in reversed(within(doc.nouns, sentence.start, clause.start)):
        for metric in metric_senses().get(phrase.text, ()):
            if metric.metric == "government_reward":
                return Binding(metric.metric, False, "", phrase, "ceiling")
    return None


def from_tile(doc: Document, sentence: Sentence, quantity: Quantity, kind: str) -> Binding | None:
    """A figure alone on its line, as pages show key figures, takes the metric of the line before, or else behind."""
    if not _is_figure_alone(doc, sentence):
        return None
    # A label stands below its figure where the first of the figures has none above: 1126家/注册企业/43家/高新技术企业.
    first = sentence.index
    while first > 1 and sentence.index - first < _TILES_MOST and _is_figure_alone(doc, doc.sentences[first - 2]):
        first -= 2
    below = first < sentence.index and _labelled(doc, first - 1, _class_of(doc, first)) is None
    for index in (sentence.index + 1, sentence.index - 1) if below else (sentence.index - 1, sentence.index + 1):
        if (binding := _labelled(doc, index, kind)) is not None:
            return binding
    return None


def rate_of_tile(doc: Document, sentence: Sentence, quantity: Quantity) -> Binding | None:
    """A percentage alone on its line, of the growth that the line before or behind names: 工业增加值增速/9.6%."""
    binding = from_tile(doc, sentence, quantity, "percent")
    if binding is None or binding.phrase is None:
        return None
    label = holding(doc.sentences, binding.phrase.start)
    return binding if _RATE.search(doc.text, binding.phrase.end, label.end) else None


def _class_of(doc: Document, index: int) -> str:
    """Class of the only figure of a line."""
    line = doc.sentences[index]
    return unit_class(within(doc.quantities, line.start, line.end)[0])


def _labelled(doc: Document, index: int, kind: str) -> Binding | None:
    """What the line at `index` names for a figure of a class; None where it is no label."""
    if not 0 <= index < len(doc.sentences):
        return None
    label = doc.sentences[index]
    if label.end - label.start > _TILE_LABEL or within(doc.quantities, label.start, label.end):
        return None
    if doc.text[label.start : label.end].rstrip().endswith(("。", "！", "？", "；")):
        return None  # prose
    for phrase in reversed(within(doc.nouns, label.start, label.end)):
        title = certification_senses().get(phrase.text)
        if title is not None and kind == "count" and (title.implied_level or not title.needs_level):
            return Binding(title.code, True, title.implied_level, phrase, "tile")
        for metric in metric_senses().get(phrase.text, ()):
            if ("money" if kind == "bare" else kind) in metric.unit_classes:
                return Binding(metric.metric, False, "", phrase, "tile")
    return None


def _is_figure_alone(doc: Document, line: Sentence) -> bool:
    figures = within(doc.quantities, line.start, line.end)
    if len(figures) != 1:
        return False
    return (
        len((doc.text[line.start : figures[0].start] + doc.text[figures[0].end : line.end]).strip(" \n+＋。."))
        <= _TILE_REST
    )
