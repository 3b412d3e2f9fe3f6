"""Parts of projects and sums told before: 投资过10亿元的有3个, 为整车厂配套的就有9个, 其中投向新能源的资金20亿元."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from loaders.facts.carry import Bound, Carry
from loaders.facts.continued import AMONG
from loaders.facts.document import Clause, Document
from loaders.facts.figures import unit_class
from loaders.facts.metrics import Binding
from loaders.records import EntityMention, Quantity, Sentence

COST = "cost_of_projects"
_PROJECTS = {"contract_project_count": "contract_value", "project_count": "project_investment"}  # and what they cost
_PIECES = frozenset({"个", "项"})
# 投资额过10亿元的|有3个, 仅汽车零部件就有|5个
_OF_CLASS = re.compile(
    "的(?:项目)?(?:就|共|仅|也|则|多达)?(?:有|达到?|占)?了?$|[就仅共](?:有|占)了?$|占了$|签(?:约|下|订)了?$"
)
_FOR_WHOM = re.compile("(?:为|与|和|给|向|由|同|对|属于?|来自|涉及)[^，,。；;]{1,24}$")
_ENDS = re.compile("[，,。；;、）)]|$")
_COSTS = re.compile("(?:项目)?[，,、（(]?(?:总|合同|协议|签约)?(?:金额|资金|资额|额)?[达到为共约计超近逾]{0,2}")
_SPENT = frozenset({"rnd_expenditure", "fixed_asset_investment", "financing", "government_reward", "funds_in_place"})
# 其中投向新能源领域的资金|20亿元, 其中|20亿元投向新能源, 其中新能源领域投入|20亿元
_GOES_TO = re.compile("(?:投向|投入|用于|投到|用在)(?!的?研发)[^，,。；;\\d]{0,16}$")
_GOES_BEHIND = re.compile("(?:投向|投入到?|用于|投到|用在)")


def of_projects(doc: Document, clause: Clause, quantity: Quantity, own: Binding | None, carry: Carry) -> Binding | None:
    """投资过10亿元的有3个: some of the projects counted before; None where the words count something else."""
    whole = _last_projects(carry.told, quantity)
    head = doc.text[clause.start : quantity.outer_start]
    if whole is None or not _OF_CLASS.search(head) or not _ENDS.match(doc.text, quantity.outer_end):
        return None
    if own is not None and not own.metric.endswith("project_count") and not _FOR_WHOM.search(head):
        return None
    return replace(whole.binding, rule="list", phrase=None)


def cost_of_projects(doc: Document, quantity: Quantity, kind: str, carry: Carry) -> Binding | None:
    """签约9个项目，金额118.5亿元; 签约7个项目、52亿元: the sum right behind a count of projects is theirs."""
    last = carry.told[-1] if carry.told else None
    if kind != "money" or last is None or last.statistic != "level":
        return None
    metric = _PROJECTS.get(last.binding.metric, "")
    told = metric and _COSTS.fullmatch(doc.text, last.quantity.outer_end, quantity.outer_start)
    return Binding(metric, False, "", None, COST) if told and _ENDS.match(doc.text, quantity.outer_end) else None


def whose_projects(binding: Binding, carry: Carry) -> EntityMention | None:
    """Whose projects a cost is of: those counted right before it."""
    fact = carry.told[-1].fact if binding.rule == COST and carry.told else None
    return fact.subject if fact is not None else None


def of_sum(doc: Document, clause: Clause, quantity: Quantity, kind: str, carry: Carry) -> Binding | None:
    """研发投入66亿元，占营收的4%，其中投向新能源领域的资金超过20亿元: a part of the money told before."""
    sums = [b for b in carry.told if unit_class(b.quantity) == kind == "money" and b.quantity.value > quantity.value]
    if not sums or sums[-1].binding.metric not in _SPENT or not AMONG.search(doc.text, clause.start, quantity.start):
        return None
    goes = _GOES_TO.search(doc.text, clause.start, quantity.outer_start)
    if not goes and not _GOES_BEHIND.match(doc.text, quantity.outer_end):
        return None
    return replace(sums[-1].binding, rule="list", phrase=None)


def whole_of(doc: Document, sentence: Sentence, figures: Sequence[Quantity], told: Sequence[Bound]) -> Bound | None:
    """开工项目16个，…。投资过10亿元的有3个: what the part that a sentence tells is a part of."""
    for quantity in figures:
        if unit_class(quantity) != "count":
            continue
        head = doc.text[max(sentence.start, quantity.outer_start - 30) : quantity.outer_start]
        if _OF_CLASS.search(head) and _ENDS.match(doc.text, quantity.outer_end):
            return _last_projects(told, quantity)
    return None


def _last_projects(told: Sequence[Bound], quantity: Quantity) -> Bound | None:
    """The last count of projects told, of more than the figure."""
    if quantity.classifier not in _PIECES:
        return None
    wholes = (b for b in reversed(told) if b.binding.metric in _PROJECTS and b.quantity.value > quantity.value)
    return next((b for b in wholes if b.fact is not None), None)
