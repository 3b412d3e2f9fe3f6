"""Level, change, share or added amount: what a figure tells of its metric."""

from __future__ import annotations

import re
from dataclasses import dataclass

from loaders.facts.document import Clause, Document, Phrase, within
from loaders.facts.lexicon import cues
from loaders.facts.words import alternation, made_of, words

# 过去5年增长, 比2000年增长: a change over another span than the year before.
_OTHER_SPAN = re.compile(
    r"(?:比|较|与|同)[^，,。；;]{0,8}(?:\d{4}年|[一二三四五六七八九十\d]{1,3}年前)"
    r"|(?:比|较)(?:[上下]半年|上?[一二三四上]个?季度?|上个?月|\d{1,2}月份?|年初)|[一二三四五六七八九十\d]{1,3}年(?:来|间|内|期间)|(?<![第连续〇零一二三四五六七八九十])[二两三四五六七八九十]年(?:累计|共|总共)?(?:[增提减扩]|下降|上升)"
)
_FROM_LAST_MONTH = "环比"
_ON_YEAR = re.compile("同比|[去上]年(?:的?同期|同[月季])")
_SHORT = re.compile("(?<![新净])([增涨减])(?:[约近逾超]|超过|达)?$")  # 产值412亿元，增8.1%
_SHORT_REACH = 4
_BETWEEN = re.compile("[将预计可约还共累的能]{0,4}(?:新增|净增)(?![至到])")  # 产量新增0.8亿吨
_NOUN_REACH = 8
_SPAN_REACH = 14  # 与2015年相比，…: the span may stand in the clause before
_ADDED_REACH = 8
_ADDED = re.compile(alternation("added") + r"[^，,。；;、\d]{0,5}$")  # 新增铜产业产值
FALLS = frozenset({"cost_reduction", "energy_saving"})
_PLAIN_CHANGE = frozenset(
    {"production_capacity", "efficiency_gain", "cost_reduction", "energy_saving", "rnd_intensity", "market_share"}
)


@dataclass(frozen=True, slots=True)
class Statistic:
    """What a figure tells, its sign, and the word that says so."""

    code: str
    sign: int
    word: Phrase | None
    is_plain: bool = False  # 增长 alone, without 同比


def of_percent(doc: Document, clause: Clause, start: int, left_limit: int) -> Statistic | None:
    """Statistic of a percentage, from the nearest change or share word before it; None when there is none."""
    short = _SHORT.search(doc.text, max(clause.start, left_limit, start - _SHORT_REACH), start)
    known = short and any(cue.end >= short.end(1) for cue in within(doc.cues, max(clause.start, left_limit), start))
    if short is not None and not known:  # 环比锐减19% has its word
        word = Phrase(short.start(), short.end(1), short[1])
        code = _span_of_growth(doc, clause, word.start, start, left_limit)
        return Statistic(code, -1 if short[1] == "减" else 1, word, is_plain=True)
    for cue in reversed(within(doc.cues, max(clause.start, left_limit), start)):
        cue = _word_of_change(cue)
        meaning = cues()[cue.text]
        if meaning.kind != "change" or not meaning.value or cue.end > start:
            continue
        if cue.text == "增加" and doc.text[cue.end] == "值":
            continue  # 占全市工业增加值的22%
        if any(noun.start < cue.start < noun.end for noun in within(doc.nouns, cue.start - _NOUN_REACH, cue.end)):
            continue  # 税收贡献
        code = meaning.value
        if doc.text[cue.end : cue.end + 1] in words("reached") and cue.text not in words("rate_noun"):
            continue  # 占比提高到7.3%: no change but the new value
        if code == "growth":
            code = _span_of_growth(doc, clause, cue.start, start, left_limit)
        if code == "share":
            cue = _first_share(doc, max(clause.start, left_limit), cue)
        return Statistic(code, meaning.direction, cue, meaning.value == "growth")
    return None


def _word_of_change(cue: Phrase) -> Phrase:
    """The 增长 of 要增长, which says that it is planned as well."""
    bare = cue.text.removeprefix("要")
    is_change = bare != cue.text and bare in cues() and cues()[bare].kind == "change"
    return Phrase(cue.start + 1, cue.end, bare) if is_change else cue


def _span_of_growth(doc: Document, clause: Clause, at: int, start: int, left_limit: int) -> str:
    """yoy, or change where the word at `at` is told of another span: 环比, 比2000年."""
    told = [q.end for q in within(doc.quantities, clause.start - _SPAN_REACH, clause.start)]
    before = doc.text[max([clause.start - _SPAN_REACH, 0, *told]) : start].rpartition("。")[2]
    if _ON_YEAR.search(doc.text, max(clause.start, left_limit), start):
        return "yoy"
    month_on_month = _FROM_LAST_MONTH in doc.text[max(clause.start, left_limit) : at]
    return "change" if month_on_month or _OTHER_SPAN.search(before) else "yoy"


def of_clause_before(doc: Document, clause: Clause, start: int) -> Statistic | None:
    """同比增长也最高，达到12.4%: the change that the clause before speaks of without a figure."""
    if not clause.index or not made_of(doc.text[clause.start : start], "link", "new_value", "opening"):
        return None
    before = doc.clauses[clause.index - 1]
    if before.sentence != clause.sentence or within(doc.quantities, before.start, before.end):
        return None
    found = of_percent(doc, before, before.end, before.start)
    return found if found is not None and found.code in ("yoy", "change") else None


def _first_share(doc: Document, start: int, cue: Phrase) -> Phrase:
    """In 研发投入占销售收入比重达5.14% the numerator stands before 占, not before 比重."""
    shares = [
        c
        for c in within(doc.cues, start, cue.start)
        if cues()[c.text].value == "share"
        and not any(n.start < c.start < n.end for n in within(doc.nouns, c.start - _NOUN_REACH, c.end))
    ]
    return shares[0] if shares else cue


def settle(statistic: Statistic, metric: str) -> tuple[str, int]:
    """Statistic and sign of a change of a metric.

    Efficiency and intensity rise by a change, not year on year, unless 同比 says so. Metrics that are named for a fall
    (cost_reduction, energy_saving) count it as positive: 成本下降18% is 18.
    """
    code = "change" if statistic.code == "yoy" and metric in _PLAIN_CHANGE and statistic.is_plain else statistic.code
    return code, -statistic.sign if metric in FALLS else statistic.sign


_ADDS = ("新增", "后每年新增", "后每月新增", "后每年可新增", "后每月可新增", "后月新增")


def is_added(doc: Document, phrase: Phrase | None, figure_start: int, figure_end: int) -> bool:
    """True for 新增产值60亿元 and 800万吨新增产能: the figure is an added amount."""
    behind = phrase is not None and phrase.start >= figure_end and doc.text.startswith("新增", figure_end)
    if behind or (phrase is not None and phrase.text.startswith(_ADDS)):
        return True
    if phrase is not None and phrase.end <= figure_start and _BETWEEN.match(doc.text, phrase.end):
        return True
    start = min(phrase.start, figure_start) if phrase else figure_start
    return bool(_ADDED.search(doc.text[max(start - _ADDED_REACH, 0) : start]))
