"""Planned or done: which cue word governs a figure."""

from __future__ import annotations

import re
from datetime import date

from loaders.facts.document import Clause, Document, Phrase, within
from loaders.facts.lexicon import cues
from loaders.facts.period_codes import last_day
from loaders.facts.words import alternation, words
from loaders.records import Sentence

_NUMBERED = re.compile(r"(?:[一二三四五六七八九十两\d]年)$")  # 三年计划
_IN_QUOTES = re.compile(r"[^“，,。；;]{0,4}”")
_DISPOSAL = re.compile(r"[^，,。；;]{1,12}?" + alternation("disposal"))
_NOW = re.compile("目前(?!的)|现有|现已|实际")
_GOAL = re.compile("的[^，,。；;、]{0,4}(?:目标|任务)")
_REACHED = re.compile("(?:完成|实现了|达成|超过)[^，,。；;]{0,8}$")
_FINISHED = re.compile("(?:已经?|顺利|正式|全面|全部)(?:完成|建成|投产|竣工|达产|完工)(?!后)")
_TO_COME = re.compile(
    "[^，,。；;]{0,12}?(?:将|计划|预计|拟)[^，,。；;]{0,10}?(?:建成|投产|竣工|达产|完工|开工|动工|试产)"
)
_ESTIMATED = re.compile("估计|预估|预测|估算|测算")
_NOW_REACH = 40  # characters
_CONSTRUCTION_METRICS = frozenset({"production_capacity", "area", "production_line_count"})


def status_of(
    doc: Document,
    sentence: Sentence,
    clause: Clause,
    at: int,
    end: int,
    metric: str,
    period: str,
) -> str:
    """planned or actual; the nearest cue of the clause wins, then the nearest sentence-wide cue before it."""
    if _lies_ahead(period, doc.published):
        return "planned"
    if _GOAL.match(doc.text, end) and not _REACHED.search(doc.text[clause.start : at]):
        return "planned"  # 朝着50万吨的目标
    own = _nearest(doc, clause.start, at, at, metric, any_scope=True)
    if own is None and not _NOW.search(doc.text, max(clause.start, at - _NOW_REACH), at):
        own = _nearest(doc, sentence.start, clause.start, at, metric, any_scope=False)
    if metric in _CONSTRUCTION_METRICS and own != "planned" and _TO_COME.match(doc.text, end):
        return "planned"  # 二期5万吨项目将于明年建成
    if own is not None:
        return own
    if _is_open(period, doc.published) and _ESTIMATED.search(doc.text, sentence.start, end):
        return "planned"  # 全年产量估计21亿吨, told within the year
    if metric in _CONSTRUCTION_METRICS and _building_behind(doc, end, clause.end):
        return "planned"
    return "actual"


def _nearest(doc: Document, start: int, end: int, at: int, metric: str, any_scope: bool) -> str | None:
    for cue in reversed(within(doc.cues, start, end)):
        meaning = cues()[cue.text]
        if meaning.kind != "status" or cue.end > end or meaning.value in ("", "applying"):
            continue
        if not any_scope and meaning.scope != "sentence":
            continue
        if meaning.value == "building":
            if metric in _CONSTRUCTION_METRICS:
                done = doc.text[cue.start - 1 : cue.start] == "已" or doc.text[cue.end : cue.end + 1] == "了"
                done = done or bool(_FINISHED.search(doc.text, cue.end, at))
                return "actual" if done else "planned"
            continue
        if _is_noun(doc, cue) or _is_of_old_value(doc, cue, at):
            continue
        return meaning.value
    return None


def _is_of_old_value(doc: Document, cue: Phrase, at: int) -> bool:
    """将由目前的2亿吨提高到3亿吨: 目前 tells when the older figure holds."""
    return doc.text[cue.end : cue.end + 1] == "的" and any(q.start < at for q in within(doc.quantities, cue.end, at))


def _is_noun(doc: Document, cue: Phrase) -> bool:
    """True where a cue word plans nothing: 三年跨越计划, 《产业规划》, 将产品销往海外."""
    if _IN_QUOTES.match(doc.text, cue.end) and "“" in doc.text[max(cue.start - 8, 0) : cue.start]:
        return True  # “倍增计划”
    if cue.text in ("计划", "规划", "目标"):
        before, behind = doc.text[cue.start - 1 : cue.start], doc.text[cue.end : cue.end + 1]
        numbered = bool(_NUMBERED.search(doc.text[max(cue.start - 2, 0) : cue.start]))
        return numbered or behind in words("noun_behind") or before in words("noun_before")
    if cue.text == "将":
        return bool(_DISPOSAL.match(doc.text, cue.end))
    return False


def _building_behind(doc: Document, end: int, limit: int) -> bool:
    return any(cues()[cue.text].value == "building" for cue in within(doc.cues, end, limit))


def _is_open(period: str, published: date | None) -> bool:
    """Whether a period has not ended at the publication."""
    ended = last_day(period)
    return bool(published and ended and ended > published)


def _lies_ahead(period: str, published: date | None) -> bool:
    if published is None or not period:
        return False
    first = period.removeprefix("as_of:").split("/")[0]
    return first[:4].isdigit() and int(first[:4]) > published.year
