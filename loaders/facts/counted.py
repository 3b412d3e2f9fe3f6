"""Shares and changes of what is counted: firms, projects, jobs and holders of a title."""

from __future__ import annotations

import re

from loaders.facts.document import Clause, Document, Phrase, within
from loaders.facts.levels import stated_level
from loaders.facts.lexicon import certification_senses, cues, metric_senses
from loaders.facts.metrics import Binding

_NUMBER = "数量|总数|总量|总户数|个数|户数|家数|户|数"
_LINK = "(?:(?:[较比与]上年|[较比与]去年)(?:同期)?|同比|[也均则]|实现|将|预计){0,2}"
# 高新技术企业|数量同比|增长32%; of firms alone 增长 may be that of what they make.
_COUNT_OF = re.compile(f"(?:{_NUMBER}){_LINK}")
_OF_TITLE = re.compile(f"(?:{_NUMBER})?{_LINK}")
_ADDED = re.compile("新[增登设]")
_PLAIN = frozenset({"市场主体", "经营主体", "个体工商户"})


def counted(doc: Document, clause: Clause, noun: Phrase) -> Binding:
    """The metric, or the title, that a count of a noun is of."""
    title = certification_senses().get(noun.text)
    if title is not None:
        level = stated_level(doc, clause, noun) or title.implied_level
        return Binding(title.code, True, level, noun, "count_of_title")
    return Binding(metric_senses()[noun.text][0].metric, False, "", noun, "count_of")


def counted_before(doc: Document, clause: Clause, word: Phrase, left: int) -> Binding | None:
    """What a change or share word right behind a noun counts; None where the noun may be measured by a sum too."""
    nouns = [p for p in within(doc.nouns, max(clause.start, left), word.start) if p.end <= word.start]
    if not nouns:
        return None
    last, gap = nouns[-1], doc.text[nouns[-1].end : word.start]
    title = certification_senses().get(last.text)
    if title is not None:
        own = counted(doc, clause, last)
        return own if _OF_TITLE.fullmatch(gap) and (own.level or not title.needs_level) else None
    senses = metric_senses().get(last.text, ())
    if any("percent" in sense.unit_classes for sense in senses):
        return None
    shares = cues()[word.text].value == "share"
    added = last.text in _PLAIN or last.text.startswith("新增") or _ADDED.match(doc.text, last.start - 2)
    numbered = last.text.endswith("数") or (added and not shares)
    pattern = _OF_TITLE if numbered else _COUNT_OF
    for sense in senses:
        if sense.unit_classes & {"count", "person"} and sense.metric != "other" and pattern.fullmatch(gap):
            return Binding(sense.metric, False, "", last, "count_of")
    return None
