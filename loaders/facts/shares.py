"""Shares: what a percentage is a part of, named before the share word, behind the figure or in a clause before."""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.facts.carry import Carry
from loaders.facts.continued import AMONG
from loaders.facts.counted import counted_before
from loaders.facts.document import Clause, Document, Phrase, within
from loaders.facts.figures import unit_class
from loaders.facts.lexicon import cues, metric_senses
from loaders.facts.metrics import Binding, bind, numerator
from loaders.records import Quantity, Sentence

_COUNTED = frozenset({"employment", "enterprise_count"})
_COUNTED_REACH = 10  # characters behind a share: 80%以上的城镇劳动就业
_GENERIC = frozenset({"enterprise_count", "project_count", "other"})  # 其中民营企业占95%: of the whole told before
_MARKET = re.compile(r"(?:到|了|据)?(?:国内|全国|全球|国际|世界|省内|中国|欧洲|北美)[^，,。；;]{0,12}?市场")
_WORLD = re.compile("(?:到|据)?了?(?:全球|世界|全国|国内)的?(?:近|约|超过?)?\\d")  # 已占到全球的70%
MARKET_BEHIND = re.compile(  # 占领了约30%的市场
    "(?:左右|以上)?(?:的[^，,。；;、]{0,6}(?:市场|份额)|(?:国内|全国|全球|国际)?市场份额)"
)
_IN_MARKET = re.compile(  # 在国内市场|占了四成
    "(?:国内|全国|全球|国际|世界|省内|中国)[^，,。；;、]{0,6}市场(?:上|中|里)?$"
)
_OF_GOAL = re.compile(
    "(?:到|了|据)?(?:(?:全年|年度|年初|计划)[^，,。；;]{0,4}(?:任务|目标|计划|预算|投资)|年?计划|目标|预算)"
)
_WHOLES = frozenset({"money", "count", "mass", "person"})
_MADE = frozenset({"money", "mass"})  # what is earned and made
COMES_FROM = re.compile("(?:来自|来源于|源自|出自|产自|源于)于?")
_COMES = re.compile("[多余]?的?(?:[份数总]额|总[值量]|以上|左右)?(?:都|均|全部|主要|大多|就)?是?" + COMES_FROM.pattern)
_PART_OF = re.compile("(?:总[额量值])?[的中]?(?:就?有|占)?")
_ONLY = re.compile("[只仅约就也已都还]{0,2}")
_GIVES = ("贡献", "创造")
_BEFORE_WHOLE = re.compile(
    "[了出、和及与]{0,2}(?:以及)?(?:全?[国省市县区州盟旗镇]|当地|本地|该[省市县区州镇]|园区|城镇)?的?"
)
_FROM_REACH = 14  # characters
_COMPARES = re.compile("(?:已|将|约|大约)?(?:接近|相当于|约为|超过|不足|不到|达到|高达)")


def share(
    doc: Document, sentence: Sentence, clause: Clause, quantity: Quantity, word: Phrase, left: int, carry: Carry
) -> Binding | None:
    """What a percentage beside a share word (占, 贡献) is a share of; None where nothing tells it.

    Nouns before `left`, where the figure before ends, are that figure's.
    """
    if _OF_GOAL.match(doc.text, word.end):
        return None  # 完成收入4.6亿元，占年度任务的31%
    if doc.text[word.start - 1 : word.start] == "税" and doc.text[word.end - 1] == "比":
        return Binding("tax_paid", False, "", word, "share")  # 收入4.6亿元，税占比82%
    if (
        _MARKET.match(doc.text, word.end)
        or MARKET_BEHIND.match(doc.text, quantity.end)
        or _IN_MARKET.search(doc.text, clause.start, word.start)
    ):
        return Binding("market_share", False, "", word, "share_of_market")
    if carry.last is not None and carry.last.binding.metric == "rnd_expenditure" and not numerator(doc, clause, word):
        return Binding("rnd_intensity", False, "", None, "share_of_rnd")
    given = doc.text.startswith("的", quantity.outer_end) and doc.text.startswith("贡献", word.start)
    if given and (behind := share_behind(doc, clause, quantity, clause.end)) is not None:
        return behind  # 台企贡献约三成的地区生产总值
    gave = doc.text.startswith(_GIVES, word.start)
    if gave and (named := share_of_named(doc, quantity, word.end)) is not None:
        return named  # 民企贡献了税收的81%
    if (of_count := counted_before(doc, clause, word, left)) is not None:
        return of_count
    for phrase in reversed(numerator(doc, clause, word)):
        if phrase.start < left and carry.last is not None:
            break
        if phrase.text == "公司" and phrase.start == clause.start and doc.text[phrase.end] not in "占数":
            continue  # 公司高端产品占比升到26%: of its products
        if phrase.text in ("进口", "出口") and not _ONLY.fullmatch(doc.text, phrase.end, word.start):
            continue  # 美国从我国进口纱线占我国出口额的29.5%: the verb
        for sense in metric_senses().get(phrase.text, ()):
            if sense.metric == "rnd_expenditure":
                return Binding("rnd_intensity", False, "", phrase, "share")
            if sense.unit_classes & _WHOLES:
                told_before = carry.last.quantity.outer_end if carry.last else clause.start
                part = carry.last is not None and AMONG.search(doc.text, told_before, phrase.start)
                if carry.last is not None and part and sense.metric in _GENERIC:
                    return replace(carry.last.binding, rule="share_among", phrase=None)
                return Binding(sense.metric, False, "", phrase, "share")
    if doc.text[quantity.outer_end : quantity.outer_end + 1] == "的":
        behind = share_behind(doc, clause, quantity, clause.end)
        if behind is not None:
            return behind  # 贡献了全市78%的税收
    counted = carry.last is not None and unit_class(carry.last.quantity) == "count"
    if counted and (of_whole := _whole_beside(doc, word, quantity)) is not None:
        return of_whole
    if (whole := _share_within(doc, sentence, clause, word)) is not None:
        return whole
    if carry.last is not None:
        return replace(carry.last.binding, rule="share_of_previous", phrase=None)
    if (headed := _share_headed(doc, sentence, clause, word)) is not None:
        return headed
    if doc.text[word.start : word.end] == "占" and not numerator(doc, clause, word):
        for phrase in within(doc.nouns, word.end, quantity.start):
            beside = doc.text[phrase.end : quantity.outer_start] in ("的", "")  # 占全省产量的40%
            for sense in metric_senses().get(phrase.text, ()):
                if "money" in sense.unit_classes or (beside and sense.unit_classes & _WHOLES):
                    # 三大产业占园区总产值的比重为41%
                    return Binding(sense.metric, False, "", phrase, "share_of_whole")
    if _WORLD.match(doc.text, word.end) and not numerator(doc, clause, word):
        return Binding("market_share", False, "", word, "share_of_world")
    return None


def share_from(doc: Document, clause: Clause, quantity: Quantity) -> Binding | None:
    """营业收入的60%来自海外, 80%的税收来自高新区: a share by where it comes from."""
    if COMES_FROM.search(doc.text, quantity.end, min(clause.end, quantity.outer_end + _FROM_REACH)) is None:
        return None
    if _COMES.match(doc.text, quantity.outer_end):
        named = within(doc.nouns, max(clause.start, quantity.outer_start - _FROM_REACH), quantity.outer_start)
        phrase = named[-1] if named and _PART_OF.fullmatch(doc.text, named[-1].end, quantity.outer_start) else None
    else:
        named = within(doc.nouns, quantity.outer_end, quantity.outer_end + _FROM_REACH)
        phrase = next((p for p in named if _COMES.match(doc.text, p.end)), None)
    senses = metric_senses().get(phrase.text, ()) if phrase is not None else ()
    metric = next((s.metric for s in senses if s.unit_classes & _MADE), "")
    return Binding(metric, False, "", phrase, "share_from") if metric else None


def share_behind(doc: Document, clause: Clause, quantity: Quantity, limit: int) -> Binding | None:
    """15%的经济总量: the metric right behind the share of it."""
    behind = bind(doc, clause, quantity, "money", limit)
    if behind is not None and behind.rule == "after_tight":
        return replace(behind, rule="share_behind")
    counted = within(doc.nouns, quantity.outer_end, min(limit, quantity.outer_end + _COUNTED_REACH))
    for phrase in counted:
        for metric in (sense.metric for sense in metric_senses().get(phrase.text, ())):
            told = metric == "employment" or doc.text.startswith(("数量", "总数", "总量"), phrase.end)
            if metric in _COUNTED and told:
                return Binding(metric, False, "", phrase, "share_behind")  # 71%的就业、88%的企业数量
    return None


def share_of_named(doc: Document, quantity: Quantity, start: int) -> Binding | None:
    """税收的81%: the metric right before a share of it, where nothing from `start` stands between but its place."""
    named = within(doc.nouns, start, quantity.outer_start)
    if not named or doc.text[named[-1].end : quantity.outer_start] != "的":
        return None
    before = list(within(doc.mentions, start, named[-1].start))[-1:]
    if not _BEFORE_WHOLE.fullmatch(doc.text, before[0].end if before else start, named[-1].start):
        return None
    senses = metric_senses().get(named[-1].text, ())
    metric = next((s.metric for s in senses if "money" in s.unit_classes or s.metric in _COUNTED), "")
    return Binding(metric, False, "", named[-1], "share_of_named") if metric else None


def near_whole(doc: Document, clause: Clause, quantity: Quantity) -> Binding | None:
    """其水泥产能接近新疆总产能的30%: the same metric on both sides of a comparison."""
    told = [
        (phrase, {s.metric for s in metric_senses().get(phrase.text, ()) if s.unit_classes & _WHOLES})
        for phrase in within(doc.nouns, clause.start, quantity.outer_start)
    ]
    if len(told) < 2 or doc.text[told[-1][0].end : quantity.outer_start] != "的":
        return None
    (part, ours), (whole, theirs) = told[-2:]
    if not ours & theirs or not _COMPARES.match(doc.text, part.end, whole.start):
        return None
    return Binding(min(ours & theirs), False, "", part, "share_of_whole")


def _whole_beside(doc: Document, word: Phrase, quantity: Quantity) -> Binding | None:
    """企业240家，占全市工业总产值的20%: no share of firms, but of the value named."""
    for phrase in within(doc.nouns, word.end, quantity.start):
        if doc.text[phrase.end : quantity.outer_start] == "的":
            for sense in metric_senses().get(phrase.text, ()):
                if "money" in sense.unit_classes:
                    return Binding(sense.metric, False, "", phrase, "share_of_whole")
    return None


def _share_within(doc: Document, sentence: Sentence, clause: Clause, word: Phrase) -> Binding | None:
    """全国造船完工量中，江苏占比达45%: what an earlier clause opens as the whole."""
    if within(doc.nouns, clause.start, word.start):
        return None
    for phrase in reversed(within(doc.nouns, sentence.start, clause.start)):
        if doc.text[phrase.end : phrase.end + 2] in ("中，", "中,"):
            for sense in metric_senses().get(phrase.text, ()):
                if sense.unit_classes & _WHOLES:
                    return Binding(sense.metric, False, "", phrase, "share_within")
    return None


def _share_headed(doc: Document, sentence: Sentence, clause: Clause, word: Phrase) -> Binding | None:
    """纺织业产值占全国的比重较为稳定，2021年占比为7.68%: what the clause before told the share of."""
    before = doc.clauses[clause.index - 1] if clause.index else None
    if before is None or before.start < sentence.start:
        return None
    shares = [cue for cue in within(doc.cues, before.start, before.end) if cues()[cue.text].value == "share"]
    if not shares or within(doc.nouns, clause.start, word.start):
        return None
    if within(doc.quantities, shares[0].start, before.end):
        return None
    for phrase in reversed(numerator(doc, before, shares[0])):
        for sense in metric_senses().get(phrase.text, ()):
            if sense.unit_classes & _WHOLES:
                return Binding(sense.metric, False, "", phrase, "share_headed")
    return None
