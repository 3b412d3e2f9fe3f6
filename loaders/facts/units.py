"""The unit of a figure, with the rate that stands beside it or that its list shares."""

from __future__ import annotations

from loaders.facts.carry import Bound
from loaders.facts.dating import PART
from loaders.facts.document import Clause, Document, Phrase
from loaders.facts.figures import unit_class
from loaders.facts.listed_projects import builder
from loaders.facts.metrics import Binding
from loaders.facts.rates import rate_of
from loaders.records import Quantity

_PEOPLE = frozenset({"employment", "rnd_staff", "talent_count"})
_RATED = frozenset({"production_capacity", "production_volume", "sales_volume"})


def settled_unit(
    doc: Document, clause: Clause, quantity: Quantity, metric: str, binding: Binding, last: Bound | None
) -> str:
    """Unit of a figure; 年产电缆460公里、光缆780公里 and 日产量由100吨提升到180吨 have one rate each."""
    at = quantity.outer_start
    unit = _unit_of(doc, clause, quantity, metric, binding.phrase)
    told = last.fact if last is not None else None
    if last is not None and told is None and last.binding.metric == metric and last.quantity.unit == unit:
        return _unit_of(doc, clause, last.quantity, metric, last.binding.phrase)
    if told is None or told.metric != metric or not told.unit.startswith(unit + "/"):
        return unit
    if not told.unit.endswith("/a") and builder(doc, at) not in (None, told.subject):
        return unit  # 甲水泥日产5000吨熟料线、乙钢铁80万吨宽厚板
    beside = told.end > clause.start or metric == "production_capacity"
    return told.unit if beside or PART.match(doc.text[told.end : at]) else unit


def _unit_of(doc: Document, clause: Clause, quantity: Quantity, metric: str, phrase: Phrase | None) -> str:
    kind = unit_class(quantity)
    if kind == "bare":
        return "CNY"
    if kind in ("money", "percent"):
        return quantity.unit.split("/")[0]
    if metric in _PEOPLE and quantity.unit == "count":
        return "person"  # 3000个就业岗位
    if metric in _RATED and "/" not in quantity.unit:
        return quantity.unit + rate_of(doc, clause, phrase, quantity.outer_start, quantity.outer_end)
    return quantity.unit
