"""Ties the figures of a document into facts: metric, statistic, subject, level, period and status of each."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from itertools import pairwise

from loaders.facts import held, several, subjects, timelines
from loaders.facts.agreement import agreed
from loaders.facts.amounts import bind_amount
from loaders.facts.attributes import (
    BY_VIEW,
    bound_of,
    is_on_year_before,
    ordered,
    refined,
    reward_level,
    served,
    telling,
    with_bound_of_list,
)
from loaders.facts.candidates import candidates
from loaders.facts.carry import Bound, Carry, Found
from loaders.facts.continued import GOES_BACK, OF_PLACES, counts_places, next_of_list, whole_before
from loaders.facts.counted_holders import is_of_one
from loaders.facts.dating import PART, Told, dated
from loaders.facts.deeds import STAGED
from loaders.facts.discourse import Candidate
from loaders.facts.distribute import handed_period
from loaders.facts.document import Clause, Document, with_whole_parks, within
from loaders.facts.figures import (
    is_old_value,
    is_small_count,
    unit_class,
)
from loaders.facts.handed_on import counted_last, handed_on
from loaders.facts.held_periods import held_period
from loaders.facts.lexicon import metric_kinds
from loaders.facts.listed_projects import builder_in_list
from loaders.facts.metrics import Binding
from loaders.facts.overviews import aimed_period, overview_period
from loaders.facts.parts import whole_of, whose_projects
from loaders.facts.percents import bind_percent, growing_too
from loaders.facts.plans import opens_year
from loaders.facts.programmes import with_programme
from loaders.facts.signs import Seen, opener, signs_of
from loaders.facts.speakers import official, speaker
from loaders.facts.statistic import FALLS
from loaders.facts.story import Story
from loaders.facts.titled import whose_name
from loaders.facts.units import settled_unit
from loaders.records import EntityMention, Quantity, Sentence

_OF_NOBODY = frozenset({"enterprise_count", "employment", "standard_count", "customer_count", "production_volume"})
_UNNAMED = frozenset({"topic", "article", "sentence_any", "sentence_place"})
_FEW = 2
_OF_FIRMS_MONEY = frozenset({"operating_revenue", "profit", "industrial_output_value", "trade_value", "export_value"})
_WAGE = 10_000  # yuan below which a sum is a wage or a price


class _Relater:
    """Walks through one document; the state is the discourse, the time and what a sentence carries on."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.story = Story(doc)
        self.discourse = self.story.discourse
        self.timeline = timelines.of_report(doc)
        self.timeline.overview = overview_period(doc, self.timeline.titled)
        self.timeline.aims = aimed_period(doc, self.timeline.titled)
        self.timeline.opens_year = opens_year(doc)
        self.growth = ""
        self.last: Bound | None = None  # of the sentence before
        self.told: list[Bound] = []  # in the sentence before
        self.series: Bound | None = None  # what places were counted by
        self.cohorts: dict[tuple[str, float], EntityMention] = {}  # counts told: 285家瞪羚企业 are the same again
        self.opener = ""  # the first that acts in the text
        self.seen: dict[int, Seen] = {}  # of the sentences that tell facts

    def sentence(self, sentence: Sentence) -> list[Found]:
        doc = self.doc
        if not self.story.enter(sentence):
            return []
        if self.story.is_next_item:
            self.last, self.told = None, []
        timelines.enter(doc, sentence, self.timeline)
        following = doc.sentences[sentence.index + 1] if sentence.index + 1 < len(doc.sentences) else None
        self.discourse.speaker = official(doc, sentence) or speaker(doc, sentence, following, self.discourse)
        self.discourse.speaker = self.story.spoken_for(sentence, following) or self.discourse.speaker
        self.story.hear(sentence)
        found = candidates(doc, self.discourse, sentence.start, sentence.end)
        self.opener = self.opener or opener(found)
        facts = self._told(sentence, found)
        if facts:
            self.seen[sentence.index] = Seen(found, self.opener)
        self.story.leave(sentence, found)
        timelines.advance(doc, sentence, self.timeline)
        return facts

    def _told(self, sentence: Sentence, found: list[Candidate]) -> list[Found]:
        doc = self.doc
        figures = [q for q in within(doc.quantities, sentence.start, sentence.end) if unit_class(q)]
        nouns = within(doc.nouns, sentence.start, sentence.end)
        goes_on = bool(GOES_BACK.match(doc.text, sentence.start)) or counts_places(doc, sentence, figures)
        if figures and unit_class(figures[0]) == "count":
            goes_on = goes_on or bool(BY_VIEW.match(doc.text, sentence.start))
        last = whole_of(doc, sentence, figures, self.told) or next_of_list(doc, sentence, figures, self.told)
        if last is None and goes_on:
            last = whole_before(self.told, self.last, figures)
        listed = [found_.start() for found_ in held.LISTED.finditer(doc.text, sentence.start, sentence.end)]
        if not figures and not nouns and not listed:
            self.last, self.told = last, []
            return []
        carry = Carry(growth=self.growth, last=last, told=[last] if last is not None else [])
        facts: list[Found] = []
        old = {q.start for q, following in pairwise(figures) if is_old_value(doc.text, sentence.start, q, following)}
        told = sorted([*(q.start for q in figures), *(noun.start for noun in nouns), *listed])
        for clause in within(doc.clauses, sentence.start, sentence.end):
            first = bisect_left(told, clause.start)
            if first == len(told) or told[first] >= clause.end:
                continue  # without a figure and a noun nothing is told
            facts += self._figures(sentence, clause, old, found, carry)
            lists = any(clause.start <= at < clause.end for at in listed)
            facts += self._held(sentence, clause, found, carry, lists)
        self.growth, self.last, self.told = carry.growth, carry.last, carry.told
        self.series = counted_last(carry.told, self.series)
        return facts

    def _figures(
        self, sentence: Sentence, clause: Clause, old: set[int], found: list[Candidate], carry: Carry
    ) -> list[Found]:
        doc = self.doc
        figures = telling(doc, clause)
        facts: list[Found] = []
        for index, quantity in enumerate(figures):
            kind = unit_class(quantity)
            if kind in ("pp", "multiple"):
                continue
            if kind == "percent":
                bound = bind_percent(doc, sentence, clause, figures, index, carry)
            else:
                bound = bind_amount(doc, sentence, clause, figures, index, carry)
                bound = bound or handed_on(doc, clause, quantity, carry, self.series)
            if bound is None or (kind == "bare" and bound[0].is_certification):
                continue
            binding, statistic, sign = bound
            if binding.metric in FALLS and sign < 0:
                continue  # 成本上升20%: neither a reduction nor a saving
            if binding.metric in _OF_NOBODY and binding.rule != "class_of_firms" and is_small_count(quantity):
                continue
            if binding.phrase is not None:
                carry.taken.add(binding.phrase.start)
            if quantity.start in old:
                carry.last = Bound(quantity, binding, statistic, None)
                continue
            fact = self._assemble(sentence, clause, quantity, binding, statistic, sign, found, carry)
            if fact is None:
                continue
            if fact.metric == "reward_standard":
                fact = replace(fact, level=reward_level(doc, sentence, clause, figures, index))
            fact = with_bound_of_list(doc, fact, quantity, carry.last)
            if fact.statistic == "change" and is_on_year_before(doc, clause, fact):
                fact = replace(fact, statistic="yoy")
            period = handed_period(doc, sentence, clause, figures, index)
            fact = replace(fact, period=period) if period else fact
            others = several.sharing(doc, clause, quantity.outer_start, found, fact.subject)
            facts += [replace(fact, subject=other, rule=f"{binding.rule}/each") for other in others]
            if kind == "percent" and statistic != "share":
                too = growing_too(doc, clause, quantity, binding)
                facts += [replace(fact, metric=code, kind=metric_kinds()[code]) for code in too]
            facts.append(fact)
            if binding.rule == OF_PLACES:
                carry.told.append(Bound(quantity, binding, statistic, fact))
                continue  # what follows goes on with the whole
            if statistic in ("yoy", "average_annual"):
                carry.growth = carry.growth if fact.metric.endswith("_count") else fact.metric
                self.timeline.growth = fact.period
            # What follows takes over the metric as it was settled: contract_project_count, order_value.
            settled = binding if binding.metric == fact.metric else replace(binding, metric=fact.metric)
            carry.last = Bound(quantity, settled, statistic, fact)
            carry.told.append(carry.last)
        return facts

    def _assemble(
        self,
        sentence: Sentence,
        clause: Clause,
        quantity: Quantity,
        binding: Binding,
        statistic: str,
        sign: int,
        found: list[Candidate],
        carry: Carry,
    ) -> Found | None:
        doc, kind = self.doc, unit_class(quantity)
        staged = binding.rule == STAGED
        metric = binding.metric if staged else refined(doc, sentence, clause, binding.metric, quantity)
        before = carry.last.fact.metric if carry.last and carry.last.fact else ""
        if metric == "contract_value" and before == "order_volume":
            metric = "order_value"  # 接到86台的订单，合同金额7亿元
        granted = before == "reward_standard" and doc.text[clause.start - 2 : clause.start] in ("的，", "者，")
        if metric == "government_reward" and granted:
            metric = before  # 首次入选的，奖励150万元；首次升规的，奖励10万元
        chosen = self._subject(clause, quantity, binding, metric, found, carry)
        if chosen is None:
            return None
        metric = served(doc, clause, ordered(doc, sentence, metric, chosen.entity), quantity, chosen.entity)
        if binding.is_certification and kind == "count" and quantity.value > _FEW:
            told_of = self.cohorts.setdefault((metric, quantity.value), chosen.entity)
            if chosen.rule in _UNNAMED:
                chosen = subjects.Subject(told_of, chosen.rule)
        if chosen.rule in _UNNAMED and is_of_one(doc, clause, chosen.entity, binding, quantity):
            return None
        if quantity.unit == "CNY" and metric in _OF_FIRMS_MONEY and abs(quantity.value) < _WAGE:
            return None  # 扣除保险后收入1300元: a wage
        unit = settled_unit(doc, clause, quantity, metric, binding, carry.last)
        told_figure = Told(sentence, clause, quantity, metric, unit, binding, statistic)
        period, status = dated(doc, told_figure, carry, self.timeline, self.story.plans_below)
        if binding.is_certification and "申报" in doc.text[quantity.outer_end : clause.end]:
            status = "applying"
        low, high = quantity.value, quantity.value_max
        if sign < 0 and low > 0:  # 减少，为-3.87% has its sign; 亏损21亿元至23亿元: the range from -23 to -21
            low, high = (-low, None) if high is None else (-high, -low)
        return Found(
            sentence=sentence.index,
            kind="certification" if binding.is_certification else metric_kinds()[metric],
            subject=chosen.entity,
            metric=metric,
            level=binding.level if binding.is_certification else "",
            statistic=statistic,
            value=low,
            value_max=high,
            unit=unit,
            approx=bound_of(doc, clause, quantity, binding),
            period=period,
            status=status,
            start=quantity.start,
            end=quantity.end,
            rule=f"{binding.rule}/{chosen.rule}",
        )

    def _subject(
        self,
        clause: Clause,
        quantity: Quantity,
        binding: Binding,
        metric: str,
        found: list[Candidate],
        carry: Carry,
    ) -> subjects.Subject | None:
        last = carry.last.fact if carry.last else None
        of_several = several.of_several(self.doc, clause, quantity, binding.rule, found, last, self.discourse)
        if of_several is not None:
            return of_several
        holder = whose_name(self.doc, quantity, found) or builder_in_list(self.doc, quantity, binding)
        if (holder := holder or whose_projects(binding, carry)) is not None:
            return subjects.Subject(holder, "adjacent")
        facts = [bound.fact for bound in carry.told if bound.fact is not None]
        whole = several.whole_again(self.doc, clause, facts)
        named = any(clause.start <= c.start < quantity.start and c.role != "oblique" for c in found)
        if binding.phrase is None and last is not None and not (named or several.turned(self.doc, clause, last, found)):
            return subjects.Subject(whole or last.subject, "inherited")
        anchor = quantity.outer_start
        phrase = binding.phrase
        if phrase is not None and clause.start <= phrase.start < anchor:
            # 年产…项目、博源集团30万吨: a name between the phrase and the figure begins a new item of the list.
            between = [c for c in found if phrase.end <= c.start < anchor and c.role != "oblique"]
            anchor = anchor if between else phrase.start
        if metric == "contract_value" and phrase is not None and "合同" in phrase.text and "投资" not in phrase.text:
            metric = "order_value"  # 新签合同额 is told of a builder or maker; of a place it is 签约额
        of_project = last is not None and last.metric == "project_investment" and metric == "fixed_asset_investment"
        if last is not None and of_project and PART.match(self.doc.text[last.end : anchor]):
            return subjects.Subject(last.subject, "inherited")  # 总投资32亿元，其中固定资产投资24.5亿元
        inherited = last.subject if last is not None else None
        inherited = whole or inherited
        examples = self.doc.text[anchor - 1 : anchor] == "等"
        if (
            last is not None
            and last.end > clause.start
            and not examples
            and not any(last.end <= c.start < anchor for c in found)
        ):
            # 甲公司6200t/d生产线和年产2000万吨生产线: nothing new was named since the figure before.
            fits = not (binding.is_certification or metric in subjects.PLACE_METRICS - subjects.OF_BOTH)
            if fits or last.subject.entity_type in ("region", "park"):
                return subjects.Subject(last.subject, "inherited")
        return subjects.choose(
            self.doc,
            self.discourse,
            clause,
            anchor,
            metric,
            binding.is_certification,
            found,
            inherited,
            last.end if last is not None else -1,
            quantity.outer_end,
        )

    def _held(
        self, sentence: Sentence, clause: Clause, found: list[Candidate], carry: Carry, lists: bool
    ) -> list[Found]:
        items = held.all_held(self.doc, sentence, clause, found, self.discourse, carry, lists)
        return [
            Found(
                sentence=sentence.index,
                kind="certification",
                subject=item.holder,
                metric=item.code,
                level=item.level,
                statistic="level",
                value=None,
                value_max=None,
                unit="",
                approx="exact",
                period=held_period(self.doc, sentence, clause, item, self.timeline),
                status=item.status,
                start=item.start,
                end=item.phrase.end,
                rule=f"held_{item.rule}",
            )
            for item in items
        ]


def relate(doc: Document) -> tuple[list[Found], list[list[str]]]:
    """All facts of a document, in order of their figures, and for each the signs that tell how sure it is."""
    doc = timelines.with_placing(with_whole_parks(doc))
    relater = _Relater(doc)
    facts = [fact for sentence in doc.sentences for fact in relater.sentence(sentence)]
    facts = agreed(doc, with_programme(doc, facts))
    return facts, signs_of(doc, facts, relater.discourse.article, relater.seen)
