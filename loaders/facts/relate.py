"""Ties the figures of a document into facts: metric, statistic, subject, level, period and status of each."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from loaders.facts import held, periods, statistic, subjects
from loaders.facts.document import Clause, Document, Phrase, holding, within
from loaders.facts.figures import is_old_value, is_size_name, is_threshold, unit_class
from loaders.facts.levels import levels_in, stated_level
from loaders.facts.lexicon import certification_senses, flow_metrics, metric_kinds, metric_senses
from loaders.facts.metrics import Binding, bind, numerator, shares_list
from loaders.facts.rates import rate_of
from loaders.facts.statuses import status_of
from loaders.facts.words import alternation
from loaders.records import EntityMention, Quantity, Sentence

_RND = frozenset({"rnd_expenditure"})
_RATED = frozenset({"production_capacity", "production_volume", "sales_volume"})
_POLICY = re.compile(alternation("policy"))
_PAID = re.compile(alternation("paid"))
_CERTIFIED = re.compile(alternation("certified"))
_AMONG = re.compile(alternation("among"))
_SECTOR_GROWS = re.compile(r"业(?:同比)?(?:增长|下降)$")


@dataclass(frozen=True, slots=True)
class Found:
    """A fact in clean offsets."""

    sentence: int
    kind: str
    subject: EntityMention
    metric: str
    level: str
    statistic: str
    value: float | None
    value_max: float | None
    unit: str
    approx: str
    period: str
    status: str
    start: int
    end: int
    rule: str
    confidence: float


@dataclass(slots=True)
class _Carry:
    """What later figures of a sentence may take over."""

    bound: tuple[Quantity, Binding, Found] | None = None
    growth: Found | None = None  # of the sentences before
    taken: set[int] = field(default_factory=set)  # starts of phrases that a figure has taken


def relate(doc: Document) -> list[Found]:
    """All facts of a document, in order of their figures."""
    discourse = subjects.Discourse(article=subjects.article_subject(doc))
    timeline = periods.Timeline()
    facts: list[Found] = []
    growth: Found | None = None
    for sentence in doc.sentences:
        found = subjects.candidates(doc, discourse, sentence.start, sentence.end)
        carry = _Carry(growth=growth)
        told: list[Found] = []
        for clause in within(doc.clauses, sentence.start, sentence.end):
            told += _figures(doc, sentence, clause, found, discourse, timeline, carry)
            told += _held(doc, sentence, clause, found, discourse, timeline, carry)
        facts += told
        growth = next((f for f in reversed(told) if f.statistic in ("yoy", "average_annual")), growth)
        subjects.advance(discourse, found)
        periods.advance(doc, sentence, timeline)
    return facts


def _figures(
    doc: Document,
    sentence: Sentence,
    clause: Clause,
    found: list[subjects.Candidate],
    discourse: subjects.Discourse,
    timeline: periods.Timeline,
    carry: _Carry,
) -> list[Found]:
    figures = [q for q in within(doc.quantities, clause.start, clause.end) if unit_class(q)]
    told: list[Found] = []
    clause_levels = levels_in(doc, max(sentence.start, clause.start - 60), clause.end) if len(figures) > 1 else []
    for index, quantity in enumerate(figures):
        kind = unit_class(quantity)
        following = figures[index + 1] if index + 1 < len(figures) else None
        previous = figures[index - 1] if index else None
        if is_size_name(doc.text, quantity):
            continue
        counts_near = any(unit_class(q) == "count" for q in figures if q is not quantity)
        if is_threshold(doc.text, quantity, counts_near) or is_old_value(doc.text, clause.start, quantity, following):
            continue
        limit = following.outer_start if following else clause.end
        if kind in ("percent", "pp", "multiple"):
            bound = _bind_percent(doc, sentence, clause, quantity, previous, carry)
        else:
            bound = _bind_amount(doc, sentence, clause, quantity, kind, limit, previous, carry)
        if bound is None:
            continue
        binding, stat, sign = bound
        if kind == "bare" and binding.is_certification:
            continue
        fact = _assemble(doc, sentence, clause, quantity, kind, binding, stat, sign, found, discourse, timeline, carry)
        if fact is None:
            continue
        if fact.metric == "reward_standard" and len(clause_levels) >= 2:
            place = [q for q in figures if unit_class(q) == "money"].index(quantity)
            if place < len(clause_levels):
                fact = replace(fact, level=clause_levels[place])
        if previous is not None and carry.bound and carry.bound[0] is previous and shares_list(doc, previous, quantity):
            head = carry.bound[2]
            if fact.approx == "exact" and head.approx == "at_most":
                fact = replace(fact, approx=head.approx)
        told.append(fact)
        carry.bound = (quantity, binding, fact)
    return told


def _bind_percent(
    doc: Document,
    sentence: Sentence,
    clause: Clause,
    quantity: Quantity,
    previous: Quantity | None,
    carry: _Carry,
) -> tuple[Binding, str, int] | None:
    if unit_class(quantity) != "percent":
        return None
    left = previous.outer_end if previous is not None else clause.start
    stat = statistic.of_percent(doc, clause, quantity.outer_start, left)
    if stat is None and previous is not None and carry.bound and shares_list(doc, previous, quantity):
        head = carry.bound[1]
        return replace(head, rule="list", phrase=None), carry.bound[2].statistic, 1
    if stat is None:
        own = bind(doc, clause, quantity, "percent", quantity.outer_end)
        if own and own.metric in ("market_share", "rnd_intensity"):
            return own, "level", 1
        return None
    word = stat.word
    if stat.code == "share" and word is not None:
        heads = [p for p in numerator(doc, clause, word) if p.start >= left or previous is None]
        for phrase in reversed(heads):
            for sense in metric_senses().get(phrase.text, ()):
                if sense.metric in _RND:
                    return Binding("rnd_intensity", False, "", phrase, "share", 0.92), "share", 1
                if "money" in sense.unit_classes or "count" in sense.unit_classes or "mass" in sense.unit_classes:
                    if _AMONG.search(doc.text[clause.start : phrase.start]) and carry.bound:
                        break
                    return Binding(sense.metric, False, "", phrase, "share", 0.85), "share", 1
        if carry.bound is not None:
            return replace(carry.bound[1], rule="share_of_previous", phrase=None, strength=0.85), "share", 1
        return None
    own = bind(doc, clause, quantity, "percent", quantity.outer_end)
    if own is not None and own.phrase is not None and (previous is None or own.phrase.start >= previous.end):
        return own, statistic.settle(stat.code, own.metric), stat.sign
    if carry.bound is not None:
        base = replace(carry.bound[1], rule="change_of_previous", phrase=None, strength=0.9)
        return base, statistic.settle(stat.code, base.metric), stat.sign
    if own is not None:
        return own, statistic.settle(stat.code, own.metric), stat.sign
    for phrase in reversed(within(doc.nouns, sentence.start, clause.start)):
        for sense in metric_senses().get(phrase.text, ()):
            if "percent" in sense.unit_classes:
                return Binding(sense.metric, False, "", phrase, "heading", 0.8), stat.code, stat.sign
    if carry.growth is not None and _SECTOR_GROWS.search(doc.text[clause.start : quantity.outer_start]):
        return Binding(carry.growth.metric, False, "", None, "sector_of_list", 0.75), stat.code, stat.sign
    return None


def _bind_amount(
    doc: Document,
    sentence: Sentence,
    clause: Clause,
    quantity: Quantity,
    kind: str,
    limit: int,
    previous: Quantity | None,
    carry: _Carry,
) -> tuple[Binding, str, int] | None:
    binding = bind(doc, clause, quantity, kind, limit)
    head = doc.text[max(clause.start, quantity.outer_start - 24) : quantity.outer_start]
    if carry.bound is not None:
        last, last_binding, last_fact = carry.bound
        listed = previous is last and shares_list(doc, last, quantity)
        ellipsis = kind == "count" and unit_class(last) == "count" and bool(_AMONG.search(head))
        if (binding is None or (binding.phrase and binding.phrase.start < last.start)) and (
            (listed and unit_class(last) == kind) or ellipsis
        ):
            levels = levels_in(doc, quantity.outer_start - len(head), quantity.outer_start)
            level = levels[-1] if levels and last_binding.is_certification else last_binding.level
            return replace(last_binding, rule="list", phrase=None, level=level), last_fact.statistic, 1
        if ellipsis and binding is not None and binding.metric == "project_count":
            binding = replace(binding, metric=last_binding.metric)
    if binding is None and kind == "money" and clause.start > sentence.start:
        binding = _from_heading(doc, sentence, clause, kind)
    if binding is None:
        return None
    if binding.metric in ("enterprise_count", "other") and kind == "count" and not binding.is_certification:
        binding = _certified_behind(doc, clause, quantity, binding) or binding
    if binding.metric == "other":
        return None
    added = not binding.is_certification and statistic.is_added(doc, binding.phrase, quantity.outer_start)
    return binding, "delta" if added else "level", 1


def _from_heading(doc: Document, sentence: Sentence, clause: Clause, kind: str) -> Binding | None:
    """A figure alone in its clause takes the metric that ends the clause before: 预计产值，可达5亿元."""
    for phrase in reversed(within(doc.nouns, max(sentence.start, clause.start - 14), clause.start)):
        for sense in metric_senses().get(phrase.text, ()):
            if kind in sense.unit_classes and phrase.end >= clause.start - 2:
                return Binding(sense.metric, False, "", phrase, "heading", 0.7)
    return None


def _certified_behind(doc: Document, clause: Clause, quantity: Quantity, binding: Binding) -> Binding | None:
    """14家企业积极申报专精特新中小企业: the count is of the certification behind the verb."""
    tail = doc.text[quantity.outer_end : clause.end]
    verb = _CERTIFIED.search(tail)
    if verb is None:
        return None
    for phrase in within(doc.nouns, quantity.outer_end + verb.end(), clause.end):
        sense = certification_senses().get(phrase.text)
        if sense is not None:
            level = stated_level(doc, clause, phrase) or sense.implied_level
            return Binding(sense.code, True, level, phrase, "count_of_certified", 0.85)
    return None


def _assemble(
    doc: Document,
    sentence: Sentence,
    clause: Clause,
    quantity: Quantity,
    kind: str,
    binding: Binding,
    stat: str,
    sign: int,
    found: list[subjects.Candidate],
    discourse: subjects.Discourse,
    timeline: periods.Timeline,
    carry: _Carry,
) -> Found | None:
    metric = _refine(doc, sentence, clause, binding.metric, kind)
    if binding.phrase is not None:
        carry.taken.add(binding.phrase.start)
    anchor = quantity.outer_start
    if binding.phrase is not None and clause.start <= binding.phrase.start < anchor:
        anchor = binding.phrase.start
    is_count = binding.is_certification
    chosen: subjects.Subject | None = None
    inherits = binding.phrase is None and carry.bound is not None
    if inherits and carry.bound is not None and not any(clause.start <= c.start < quantity.start for c in found):
        chosen = subjects.Subject(carry.bound[2].subject, "inherited", 0.97)
    if chosen is None:
        chosen = subjects.choose(doc, discourse, clause, anchor, metric, is_count, found)
    if chosen is None:
        return None
    is_flow = metric in flow_metrics() or stat in ("yoy", "average_annual")
    period = periods.governing(doc, sentence, clause, quantity.outer_start, timeline, is_flow)
    unit = quantity.unit
    if kind == "bare":
        unit = "CNY"
    if metric in _RATED and "/" not in unit:
        unit += rate_of(doc, clause, binding.phrase, quantity.outer_start, quantity.outer_end)
    if kind == "money":
        unit = unit.split("/")[0]
    status = status_of(doc, sentence, clause, quantity.outer_start, quantity.outer_end, metric, period, doc.published)
    if binding.is_certification and "申报" in doc.text[quantity.outer_end : clause.end]:
        status = "applying"
    kind_code = "certification" if binding.is_certification else metric_kinds().get(metric, "output")
    return Found(
        sentence.index, kind_code, chosen.entity, metric, binding.level if is_count else "", stat,
        quantity.value * sign, None if quantity.value_max is None else quantity.value_max * sign, unit,
        quantity.approx, period, status, quantity.start, quantity.end,
        f"{binding.rule}/{chosen.rule}", round(binding.strength * chosen.strength, 3),
    )  # fmt: skip


def _refine(doc: Document, sentence: Sentence, clause: Clause, metric: str, kind: str) -> str:
    """Metrics that the unit or the words around decide."""
    if metric == "order":
        return "order_value" if kind in ("money", "bare") else "order_volume"
    text = doc.text[clause.start : clause.end]
    if metric == "project_count" and "签约" in text:
        return "contract_project_count"
    if metric == "project_investment" and "签约" in text and "总投资" not in text:
        return "contract_value"
    if metric == "government_reward" and _POLICY.search(doc.text[max(sentence.start, clause.start - 30) : clause.end]):
        return metric if _PAID.search(text) else "reward_standard"
    return metric


def _held(
    doc: Document,
    sentence: Sentence,
    clause: Clause,
    found: list[subjects.Candidate],
    discourse: subjects.Discourse,
    timeline: periods.Timeline,
    carry: _Carry,
) -> list[Found]:
    facts: list[Found] = []
    for item in held.holdings(doc, clause, found, discourse.topic, carry.taken):
        period = periods.governing(doc, sentence, clause, item.phrase.start, timeline, is_flow=False)
        start = _with_level(doc, clause, item.phrase)
        facts.append(
            Found(
                sentence.index, "certification", item.holder, item.code, item.level, "level", None, None, "", "exact",
                period, "actual", start, item.phrase.end, f"held_{item.rule}", item.strength,
            )
        )  # fmt: skip
    return facts


def _with_level(doc: Document, clause: Clause, phrase: Phrase) -> int:
    """Start of the certification's name with the level word right before it."""
    for word in reversed(within(doc.levels, clause.start, phrase.start)):
        if word.end >= phrase.start - 1:
            return word.start
    return phrase.start


def sentence_at(doc: Document, offset: int) -> Sentence:
    """The sentence that holds an offset."""
    return holding(doc.sentences, offset)
