"""When a certification was awarded, as far as the words around tell it."""

from __future__ import annotations

import re

from loaders.facts import periods
from loaders.facts.counted_holders import Holding
from loaders.facts.document import Clause, Document, within
from loaders.facts.plans import has_ended
from loaders.facts.timelines import Timeline
from loaders.records import Sentence

_ONE_BY_ONE = re.compile("先后|陆续|相继|接连|屡次|多次")


def held_period(doc: Document, sentence: Sentence, clause: Clause, item: Holding, timeline: Timeline) -> str:
    """The code of the time that governs the title of a holding; '' where none does."""
    if item.year or item.rule in ("title_of", "as_title") or one_by_one(doc, clause, item.start):
        return item.year
    if item.rule == "roster" and timeline.titled and not within(doc.times, sentence.start, sentence.end):
        return timeline.titled  # the year of 关于公布2022年度名单的通知, not the days for which it is posted
    period = periods.governing(doc, sentence, clause, periods.held_at(item.phrase.start), timeline)
    # 成立于2012年，拟在科创板上市
    return "" if item.status == "planned" and has_ended(period, doc.published) else period


def one_by_one(doc: Document, clause: Clause, at: int) -> bool:
    """先后入选…: on days of their own, whatever time was told before."""
    told = _ONE_BY_ONE.search(doc.text, clause.start, at)
    return told is not None and not within(doc.times, clause.start, at)
