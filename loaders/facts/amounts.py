"""Amounts and counts: sums of money, weights, people, things, and the metric that they belong to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from loaders.facts import continued, deeds, listed_projects, parts, rankings, statistic, unnamed
from loaders.facts.carry import Bound, Carry
from loaders.facts.continued import AMONG, CHANGED
from loaders.facts.distribute import distributed_phrase, handed_level
from loaders.facts.document import Clause, Document, holding, within
from loaders.facts.figures import unit_class
from loaders.facts.levels import stated_level
from loaders.facts.lexicon import certification_senses
from loaders.facts.metrics import Binding, bind, sense
from loaders.facts.published_lists import of_published_list
from loaders.facts.supposed import counts_class, size_of_class
from loaders.facts.words import alternation, words
from loaders.records import Quantity, Sentence

_CERTIFIED = re.compile(alternation("certified"))
_RULED = re.compile("(?:认定|命名|确定|评定|公布|授予)[^，,。；;：:\\d]{0,60}$")
_AS = re.compile("(?:企业|公司|单位|机构)?为")
_LOSSES = ("亏损", "净亏损", "亏了", "净亏")
_FROM_LOSS = re.compile("[由从][^，,。；;\\d]{0,8}(?:亏损|净亏损)$")  # 由上年的亏损1.3亿元转为盈利: an older value
_TURNED = re.compile("[^，,。；;\\d]{0,4}(?:转|扭|变)")
_TOTAL = re.compile("总|达|突破|累计|至|到")  # 新增2.6万户，总量突破40万户; 减少620人，至1940人
_NET = re.compile("净[增减][加少]?(?:了)?[^，,。；;、\\d]{0,8}$")
_LISTED = re.compile(
    "(?:本土|重点|优质)?(?:企业|公司)(?:成功|实现|顺利|独立|先后|已|在A股|在港|在境内外|在海外|在境外){0,2}(?:(?:上市|挂牌)(?![公企后申辅])"
    "|登[陆录](?:了)?(?:资本市场|A股|[^，,。；;、]{0,4}[主创板所]))"
)  # 推动1家企业上市
_PASSED = re.compile("认定|评审|审核|复核")
_LOSE = re.compile("企业(?:因[^，,。；;]{0,8})?被(?:撤销|取消|移出|注销)")
_OF_THE = re.compile("[”’」）)]{0,2}(?:企业)?(?:认定|称号|名单|评价)?的")
_OF_SUM = re.compile(
    "^(?:(?!工|落|投产|建|竣|入库).){0,16}[亿万]元(?:及?以上|左右)的?[^，,。；;、\\d]{0,8}项目$"
)  # 单体投资20亿元以上项目11个
_SPENT = frozenset({"花了", "砸", "投了", "投入"})
_RESEARCH = re.compile("研发(?!中心|基地|大楼|楼|机构|平台|总部|园|和|及|与|、|生产|制造|设计|项目)")
_NEXT_ADDED = re.compile(  # 新增规上企业36户、高新技术企业12户; 新增规上企业36户，其中…工业企业12户
    r"(?:(?:[）)]?[、和及与]|以及)|[，,（(；;]?其中[，,：:]?)[^，,。；;、\d]{0,6}"
)
_NEXT_ADDED_BEHIND = re.compile(r"[^，,。；;、\d]{1,14}(?:[、和及与]|以及)")  # 新增12家规上企业、18家高新技术企业
_ADDED_EACH = re.compile("分别(?:新增|净增)")
_CONTRACTS = ("合同项目", "协议项目")
# 投资超10亿元的项目4个
_OF_SIZE = re.compile(r"^(?:总?投资|投资额)[^，,。；;建工产]{0,6}\d[^，,。；;建工产]{0,10}的?项目$")
_CEILING = re.compile("最高|最多|上限|封顶|不超过|再")


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
    if size_of_class(doc, clause, quantity) is not None or counts_class(doc, quantity):
        return Binding("enterprise_count", False, "", None, "class_of_firms"), "level", 1
    some = parts.of_projects(doc, clause, quantity, binding, carry) or parts.of_sum(doc, clause, quantity, kind, carry)
    if some is None and binding is None:
        some = parts.cost_of_projects(doc, quantity, kind, carry)
    if some is not None:
        return some, "level", 1
    if binding is None or listed_projects.is_rate_of_another(doc, quantity, binding):
        binding = listed_projects.listed_project(doc, sentence, quantity, kind, carry.last)
    if binding is None and (rank := rankings.ranked(doc, sentence, clause, quantity, kind)) is not None:
        return rank
    handed = distributed_phrase(doc, clause, figures, index, kind)
    if handed is not None:
        own = sense(doc, clause, handed, kind, quantity, after=False)
        added = _ADDED_EACH.search(doc.text, clause.start, quantity.outer_start)
        return (replace(own, phrase=handed, rule="respectively"), "delta" if added else "level", 1) if own else None
    if (staged := deeds.of_stages(doc, clause, figures, index)) is not None:
        return staged, "level", 1
    for handed_on in (continued.changed_each, continued.reached_each):
        if (each := handed_on(doc, clause, figures, index, carry)) is not None:
            return each
    if (
        carry.last is not None
        and (changed := continued.changed_by(doc, clause, quantity, kind, carry.last)) is not None
    ):
        return changed
    if carry.last is not None:
        taken_over = continued.taken_over(doc, clause, quantity, kind, binding, carry.last)
        if taken_over is not None:
            if taken_over.is_certification and (level := handed_level(doc, clause, figures, index)):
                taken_over = replace(taken_over, level=level)
            total = _TOTAL.search(doc.text, max(clause.start, carry.last.quantity.outer_end), quantity.outer_start)
            told = carry.last.fact
            loss = told is not None and told.statistic == "level" and told.value is not None and told.value < 0
            return taken_over, "level" if total else carry.last.statistic, -1 if loss else 1
    if binding is None and (given := continued.contributed(doc, clause, quantity, kind, carry)) is not None:
        return given, "level", 1
    if binding is None and (placed := continued.of_place(doc, clause, quantity, kind, carry)) is not None:
        return placed, "level", 1
    if (named := continued.next_named(doc, clause, quantity, kind, binding, carry)) is not None:
        return replace(named.binding, rule=continued.NAMED, phrase=None), named.statistic, 1
    if binding is None and (reached := continued.after_change(doc, clause, quantity, kind, carry)) is not None:
        return reached, "level", 1
    if binding is None and (many := continued.after_multiple(doc, clause, quantity, kind)) is not None:
        return many, "level", 1
    if binding is None or not binding.rule.startswith("before"):
        binding = unnamed.from_head_of_list(doc, sentence, clause, quantity, kind) or binding
    if binding is None:
        binding = deeds.done(doc, clause, quantity, kind)
    if binding is None or _is_told_of(binding, carry):
        binding = unnamed.of_stage(doc, clause, quantity, kind, carry) or binding
    if binding is None:
        binding = unnamed.of_whole(doc, clause, quantity, kind, carry)
    if binding is None:
        binding = unnamed.from_list_end(doc, clause, figures, index, kind) or unnamed.from_listed_goods(
            doc, clause, figures, index, kind
        )
    if binding is None:
        binding = unnamed.from_heading(doc, sentence, clause, quantity, kind, carry)
    if binding is None:
        binding = of_published_list(doc, sentence, clause, quantity, kind)
    if binding is None and kind == "money" and _CEILING.search(doc.text[clause.start : quantity.start]):
        binding = unnamed.from_policy(doc, sentence, clause)
    if binding is None:
        binding = unnamed.from_tile(doc, sentence, quantity, kind)
    if binding is None and kind == "area":
        binding = Binding("area", False, "", None, "unit")
    if binding is None:
        binding = continued.gone_on(doc, clause, quantity, kind, carry)
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
        and (
            AMONG.search(doc.text, clause.start, quantity.outer_start)
            or (
                AMONG.search(doc.text, sentence.start, quantity.outer_start)
                and _OF_SIZE.search(doc.text[clause.start : quantity.outer_start])
            )
            or _OF_SUM.search(doc.text[clause.start : quantity.outer_start])
        )
    ):
        # 签约项目116项，…其中主导产业项目40个: a part is of the kind of its whole.
        wholes = [b.binding.metric for b in carry.told if b.binding.metric.endswith("project_count")]
        binding = replace(binding, metric=wholes[-1]) if wholes else binding
    if binding.metric == "project_investment" and carry.last and _is_signed(doc, quantity, binding, carry.last):
        binding = replace(binding, metric="contract_value")
    if binding.metric == "project_investment" and _is_spent_on_research(doc, clause, binding, carry):
        binding = replace(binding, metric="rnd_expenditure")
    part = carry.last and AMONG.search(doc.text, carry.last.quantity.outer_end, quantity.outer_start)
    if binding.metric == "park_count" and part and binding.rule == "before_tight" and _goes_on(carry, quantity):
        binding = replace(binding, metric=carry.told[-1].binding.metric)  # 重点项目11个，其中新港园区5个
    if binding.metric == "enterprise_count" and part and binding.rule.startswith("before") and _is_above_scale(carry):
        binding = replace(binding, metric="above_scale_enterprise_count")  # 规上企业168家，其中电缆企业102家
    last = carry.last.binding.metric if carry.last else ""
    if binding.metric == "project_investment" and last == "fixed_asset_investment":
        part = carry.last and AMONG.search(doc.text, carry.last.quantity.outer_end, quantity.outer_start)
        binding = replace(binding, metric=last) if part else binding  # 固定资产投资70亿元，其中工业性投资45亿元
    if binding.is_certification:
        head_end = min(quantity.outer_start, binding.phrase.start) if binding.phrase else quantity.outer_start
        net = _NET.search(doc.text, clause.start, head_end)
        if net and net.group()[1] == "减":
            return binding, "delta", -1
        return binding, "delta" if net or _adds(doc, binding, quantity, carry) else "level", 1
    growth = CHANGED.search(doc.text, max(clause.start, quantity.outer_start - 4), quantity.outer_start)
    if growth and binding.rule.startswith(("before", "after")):
        return binding, "delta", -1 if any(char in growth.group() for char in "减降") else 1
    if binding.phrase is not None and binding.phrase.text.startswith(_LOSSES):
        turned = _TURNED.match(doc.text, quantity.outer_end) and _FROM_LOSS.search(
            doc.text, clause.start, quantity.start
        )
        return None if turned else (binding, "level", -1)
    return binding, "delta" if _adds(doc, binding, quantity, carry) else "level", 1


def _is_told_of(binding: Binding, carry: Carry) -> bool:
    """签约项目36个、开工28个、投产19个: the word for the projects is that of a figure before."""
    head, last = binding.phrase, carry.last
    return head is not None and last is not None and head.end <= last.quantity.start


def _adds(doc: Document, binding: Binding, quantity: Quantity, carry: Carry) -> bool:
    """新增产值60亿元, 新增规上企业36户、高新技术企业12户: an added amount, and what a list goes on with."""
    if statistic.is_added(doc, binding.phrase, quantity.outer_start, quantity.outer_end):
        return True
    last = carry.last
    if last is None or last.fact is None or last.statistic != "delta" or (last.fact.value or 0) < 0:
        return False
    if last.binding.rule == "amount_of_change":
        return False  # 企业达到63家，较年初增加9家，其中规上企业31家: of all
    head = min(quantity.outer_start, binding.phrase.start) if binding.phrase else quantity.outer_start
    between = doc.text[last.quantity.outer_end : head]
    behind = last.binding.phrase is not None and last.binding.phrase.start >= last.quantity.outer_end
    return (_NEXT_ADDED_BEHIND if behind else _NEXT_ADDED).fullmatch(between) is not None


def _is_signed(doc: Document, quantity: Quantity, binding: Binding, last: Bound) -> bool:
    """正式合同项目10个，投资187亿元: the sum right behind what a contract is about."""
    counted = last.binding.phrase.text if last.binding.phrase else ""
    head = binding.phrase.start if binding.phrase else quantity.outer_start
    return counted.endswith(_CONTRACTS) and doc.text[last.quantity.outer_end : head] in ("，", ",", "、")


def _is_spent_on_research(doc: Document, clause: Clause, binding: Binding, carry: Carry) -> bool:
    """研发倒是砸了8700万元; 研发投入不低于销售额的5%，去年花了2030万元."""
    if binding.phrase is None or binding.phrase.text not in _SPENT:
        return False
    before = doc.text[clause.start : binding.phrase.start]
    named = _RESEARCH.search(before) is not None
    return named or (carry.last is not None and carry.last.binding.metric.startswith("rnd_in"))


def _goes_on(carry: Carry, quantity: Quantity) -> bool:
    """Whether the figure before counts with the same word, and other things than parks."""
    before = carry.told[-1] if carry.told else None
    alike = before is not None and before.quantity.classifier == quantity.classifier
    return alike and before is not None and before.binding.metric.endswith("project_count")


def _is_above_scale(carry: Carry) -> bool:
    return carry.last is not None and carry.last.binding.metric == "above_scale_enterprise_count"


def _level_of_whole(doc: Document, quantity: Quantity, carry: Carry) -> str:
    """省级以上创新平台121个，其中技术中心73个: the level of the platforms holds for each kind of them."""
    for whole in carry.told:
        if whole.binding.metric == "rnd_platform" and AMONG.search(doc.text, whole.quantity.end, quantity.start):
            return whole.binding.level
    return ""


def _listed_title(doc: Document, clause: Clause, quantity: Quantity) -> Binding | None:
    """公布市级专精特新企业名单，共有762家企业通过认定: the title that the list before is of."""
    own_sentence = doc.sentences[clause.sentence]
    before = doc.sentences[max(clause.sentence - 1, 0)]
    start = before.start if before.paragraph == own_sentence.paragraph else own_sentence.start
    for phrase in reversed(within(doc.nouns, start, quantity.start)):
        if phrase.end <= own_sentence.start and not doc.text.startswith("名单", phrase.end):
            continue  # of the sentence before only what a list is of
        title = certification_senses().get(phrase.text)
        if title is not None and phrase.end <= quantity.start:
            own = holding(doc.clauses, phrase.start)
            level = stated_level(doc, own, phrase) or title.implied_level
            return Binding(title.code, True, level, phrase, "count_of_selected")
    return None


def _certified_behind(doc: Document, clause: Clause, quantity: Quantity, own: Binding) -> Binding | None:
    """14家企业积极申报专精特新中小企业: the count is of the certification behind the verb."""
    if _LISTED.match(doc.text, quantity.outer_end):
        return Binding("listed_company", True, "", None, "count_of_certified")
    if (named := _certified_before(doc, clause, quantity, own)) is not None:
        return named
    verb = _CERTIFIED.search(doc.text, quantity.outer_end, clause.end)
    if _RULED.search(doc.text, clause.start, quantity.outer_start):
        verb = _AS.match(doc.text, quantity.outer_end) or verb  # 认定下列4家企业为省级专精特新中小企业
    if verb is None or any(mark in doc.text[quantity.outer_end : verb.start()] for mark in "（(、"):
        return None
    # 公布名单，共有326家企业入选
    selected = verb.group() == "入选" and unnamed.ENDS.match(doc.text, verb.end()) and own.metric == "enterprise_count"
    titled = any(n.text in certification_senses() for n in within(doc.nouns, verb.end(), clause.end))
    if not titled and (
        selected
        or verb.group() in words("listed_as")
        or (verb.group() == "通过" and _PASSED.match(doc.text, verb.end()))
    ):
        if own.is_certification and own.metric != "other_recognition":
            return None  # 4家绿色工厂入围
        named = _listed_title(doc, clause, quantity)
        if named is None and verb.group() == "榜上有名":
            return None  # of any list
        return named or Binding("other_recognition", True, "", None, "count_of_selected")
    counted_behind = own.phrase is not None and quantity.outer_end <= own.phrase.start
    for phrase in within(doc.nouns, verb.end(), clause.end):
        title = certification_senses().get(phrase.text)
        if counted_behind and "、" in doc.text[verb.end() : phrase.start]:
            break  # 3个国家认定技术中心、2家绿色工厂: the next of the list
        if title is not None and title.code != own.metric:
            level = stated_level(doc, clause, phrase) or title.implied_level
            return Binding(title.code, True, level, phrase, "count_of_certified")
    return None


def _certified_before(doc: Document, clause: Clause, quantity: Quantity, own: Binding) -> Binding | None:
    """获评省级专精特新的企业达256家: the count is of what they were awarded; of a title lost it is of nothing."""
    titles = [n for n in within(doc.nouns, clause.start, clause.end) if n.text in certification_senses()]
    firms = own.phrase
    if own.metric != "enterprise_count" or firms is None or not titles:
        return None
    if _LOSE.match(doc.text, quantity.outer_end):
        return replace(own, metric="other")  # 18家企业被撤销省级瞪羚企业称号
    for title in titles:
        if title.end <= firms.start and _OF_THE.fullmatch(doc.text, title.end, firms.start):
            awarded = _CERTIFIED.search(doc.text, clause.start, title.start)
            return sense(doc, clause, title, "count", quantity, after=False) if awarded else None
    return None
