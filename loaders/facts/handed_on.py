"""Counts that a page hands out to places, a paragraph each, naming what it counts once: 成都新增68家，累计287家。"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from loaders.facts.carry import Bound, Carry
from loaders.facts.document import Clause, Document, within
from loaders.facts.figures import unit_class
from loaders.facts.metrics import Binding
from loaders.records import Quantity

_PLACES = frozenset({"region", "park"})
_COUNTED = frozenset({
    "enterprise_count", "above_scale_enterprise_count", "project_count", "contract_project_count", "park_count",
})  # fmt: skip
_LEAD = re.compile("(?:[、和及与]|其中|而|以及|此外|另外|还有|紧随其后的是|其次是|最多的是){0,2}")
_SAYS = re.compile(  # says nothing of what is counted
    "(?:市|省|全[市省县区]|也|则|还|共|一共|共计|现|现有|目前|已|各|有|共有|拥有|累计|总计|合计|新增|净增|增加|达到?|增至|为|是|以|占|超过?|突破|近|约|总数|总量|数量"
    "|此次|本次|今年|开工|签约|竣工|投产|入选|入围|上榜|认定|获评|最多|居首|第一|第二|[，：]){0,5}"
)
_ENDS = re.compile("[，,。；;、）)\n]|$|和|及|入选|入围|上榜|居|位居|位列|排名|领跑|紧随|次之")
_ADDED = re.compile("新增|净增|增加")
_FARTHEST = 400  # characters since something was counted
_NEAR = 24  # characters back to the count of the clause before: 新增68家，|累计287家


def counted_last(told: Sequence[Bound], before: Bound | None) -> Bound | None:
    """What places are counted by, after a sentence: the first count in it of firms, titles or projects of a place."""
    counts = [
        bound
        for bound in told
        if bound.fact is not None
        and bound.fact.subject.entity_type in _PLACES
        and unit_class(bound.quantity) == "count"
        and (bound.binding.is_certification or bound.binding.metric in _COUNTED)
    ]
    return counts[0] if counts else before


def handed_on(
    doc: Document, clause: Clause, quantity: Quantity, carry: Carry, series: Bound | None
) -> tuple[Binding, str, int] | None:
    """The metric of the count told before, where a place is named and nothing else that could be counted."""
    if series is None or quantity.start - series.quantity.end > _FARTHEST or not _ENDS.match(doc.text, quantity.end):
        return None
    if quantity.classifier != series.quantity.classifier:
        return None
    last = carry.last.quantity if carry.last else None
    start = max(clause.start, last.end) if last else clause.start
    lead = _LEAD.match(doc.text, start)
    at = lead.end() if lead else start
    places = [m for m in within(doc.mentions, at, at + 1) if m.start == at and m.entity_type in _PLACES]
    again = last is not None and last.start > clause.start - _NEAR and last.classifier == quantity.classifier
    if not (places or again) or not _SAYS.fullmatch(doc.text, places[0].end if places else at, quantity.outer_start):
        return None
    added = _ADDED.search(doc.text, at, quantity.outer_start)
    return replace(series.binding, rule="list", phrase=None), "delta" if added else "level", 1
