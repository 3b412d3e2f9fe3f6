"""Figures of a ranking: the head of the list, or the heading above it, names what the figure behind each name is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from loaders.facts import statistic
from loaders.facts.document import Clause, Document, holding, within
from loaders.facts.figures import unit_class
from loaders.facts.lexicon import metric_senses
from loaders.facts.metrics import Binding, sense
from loaders.records import Quantity, Sentence

RANKED = "ranked"
_PLACES = "[一二两三四五六七八九十百\\d]{1,3}[大]?[位名强家个]?"
_RANKS = re.compile(  # 增速|前三位：, 增速|排名靠后的县区：, 总量|居前三位的县区依次为
    f"(?:排[名行位在]?|位?[居列]|靠)?(?:靠?[前后]{_PLACES}|靠[前后]|[前后]列|垫底|末[位尾])(?:[（(][^）)]{{1,8}}[）)])?"
    "[^，,。；;：:\\d]{0,10}?(?:[：:]|(?:分别|依次)?[是为有][：:]?)"
)
_MEASURES = "增速|增幅|增长率?|涨幅|降幅|跌幅|总量|总额|金额|绝对值|个数|总数|数量|完成额|规模"
_GENERIC = re.compile(  # says nothing but which places are ranked, by size or growth
    r"(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]{1,2})?"
    f"(?:[^，,。；;：:\\d]{{0,6}}(?:[市州县区镇盟旗]|企业|街道|地区|单位)(?:[（(][^）)]{{1,10}}[）)])?)?(?:的?按)?(?:{_MEASURES})?"
)
_ITEM = re.compile(  # 栾川县16%, 栾川县（16%）, 栾川县，增长16%
    "[（(：:，, 　]{0,2}以?(?:同比|比上年)?(?:增长|下降|增幅|增速|降幅|上升|回落|[增降])?"
    "(?:达到|完成|实现|[为达共有])?[+＋\\-－ 　]{0,2}"
)
_RISES = re.compile("增速|增幅|增长|涨幅")
_FALLS = re.compile("降幅|跌幅")
_RATIO = re.compile("占比|比重|份额|[成位约工产率]率|进度")
_SECTION = re.compile(r"[一二三四五六七八九十]{1,3}、")
_OPENS = re.compile(r"(?:第[一二三四五六七八九十\d]{1,2}名|[红黄黑]榜)[：:，, ]?")
_LOWER = re.compile(r"[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、.．](?!\d)")
_RATIOS = frozenset({"rnd_intensity", "market_share"})
_HEADING = 30  # characters
_RUN_IN = 16  # characters of 一、固定资产投资。 before the text of its section
_FEW = 2  # items of a list
_RANKED_BEHIND = re.compile(
    "[）)]?的?[^，,。；;、\\d]{2,16}?(?:增速|增幅|增长|涨幅|降幅)[^，,。；;、\\d]{0,6}(?:居|列|排|前|后)"
)
_BACK = 40  # sentences in which the heading stands
_OF_MONEY = {"contract_project_count": "contract_value", "project_count": "project_investment"}
_MONEY = re.compile("金额|资金|投资额|总额")


def ranked(
    doc: Document, sentence: Sentence, clause: Clause, quantity: Quantity, kind: str
) -> tuple[Binding, str, int] | None:
    """Metric, statistic and sign of a figure that stands alone behind a name of a ranking; None where none is told."""
    named = within(doc.mentions, sentence.start, quantity.start)
    if not named or not _ITEM.fullmatch(doc.text, named[-1].end, quantity.outer_start):
        return None
    told: list[str] = []
    for start, end in _heads(doc, sentence, named[-1].start):
        told.append(doc.text[start:end])
        found = _bound(doc, start, end, quantity, kind)
        if found is not None:
            stat = _statistic(doc, clause, quantity, kind, "".join(told), found)
            return (found, *stat) if stat is not None else None
    return None


def _heads(doc: Document, sentence: Sentence, at: int) -> Iterator[tuple[int, int]]:
    """Ranges that may name the metric: the head of the list in its sentence, then the headings above it."""
    own = _RANKS.search(doc.text, sentence.start, at)
    if own is None and (shared := _shared(doc, sentence)) is not None:
        yield shared
        return
    if own is None:
        first = within(doc.mentions, sentence.start, sentence.end)[0]
        number = _LOWER.match(doc.text, sentence.start) or _OPENS.match(doc.text, sentence.start)
        if first.start != (number.end() if number else sentence.start):
            return
    else:
        start = holding(doc.clauses, own.start()).start
        plain = not within(doc.quantities, sentence.start, own.start())  # 从增速看，投资前三位依次是
        yield sentence.start if plain else start, own.end()
        if not _GENERIC.fullmatch(doc.text, start, own.start()):
            return
    for line in reversed(doc.sentences[max(0, sentence.index - _BACK) : sentence.index]):
        if _is_heading(doc, line):
            yield line.start, line.end
            if not _LOWER.match(doc.text, line.start):
                return


def _shared(doc: Document, sentence: Sentence) -> tuple[int, int] | None:
    """各县投资增速：甲县16%、乙县11%; 甲县（16%）、乙县（11%）投资增速位居前列: what names the metric of a list."""
    listed = [
        (named[-1].start, q.outer_end)
        for q in within(doc.quantities, sentence.start, sentence.end)
        if q.unit == "%"
        and (named := within(doc.mentions, sentence.start, q.start))
        and _ITEM.fullmatch(doc.text, named[-1].end, q.outer_start)
    ]
    if len(listed) < _FEW:
        return None
    behind = doc.text[listed[-1][1] : sentence.end]
    if (tail := _RANKED_BEHIND.match(behind)) is not None:
        return listed[-1][1], listed[-1][1] + tail.end()
    head = doc.text[sentence.start : listed[0][0]]
    return (sentence.start, listed[0][0]) if _RISES.search(head) or _FALLS.search(head) else None


def _is_heading(doc: Document, line: Sentence) -> bool:
    runs_in = doc.text[line.end - 1] == "。" and line.end - line.start > _RUN_IN
    if runs_in or doc.text[line.end - 1] in "！？!?；;，," or line.end - line.start > _HEADING:
        return False
    numbered = _SECTION.match(doc.text, line.start) or _LOWER.match(doc.text, line.start)
    start = numbered.end() if numbered else line.start
    if any(unit_class(q) in ("percent", "money") for q in within(doc.quantities, start, line.end)):
        return False
    return numbered is not None or _RISES.search(doc.text, start, line.end) is not None


def _bound(doc: Document, start: int, end: int, quantity: Quantity, kind: str) -> Binding | None:
    """What a head names for a figure of a class: the last of its words that can."""
    clause = holding(doc.clauses, start)
    for phrase in reversed(within(doc.nouns, start, end)):
        found = sense(doc, clause, phrase, kind, quantity, after=False)
        if kind == "money" and _MONEY.search(doc.text, phrase.end, end):
            codes = {_OF_MONEY.get(counted.metric, "") for counted in metric_senses().get(phrase.text, ())} - {""}
            found = Binding(codes.pop(), False, "", phrase, RANKED) if codes else found
        if found is not None:
            return replace(found, rule=RANKED, phrase=phrase)
    return None


def _statistic(
    doc: Document, clause: Clause, quantity: Quantity, kind: str, heads: str, found: Binding
) -> tuple[str, int] | None:
    if kind != "percent":
        added = found.phrase is not None and statistic.is_added(doc, found.phrase, quantity.start, quantity.end)
        return ("delta" if added else "level"), 1
    told = statistic.of_percent(doc, clause, quantity.start, clause.start)
    if told is not None and told.code in ("yoy", "change"):
        return statistic.settle(told, found.metric)
    if found.metric in _RATIOS:
        return "level", 1
    if _RATIO.search(heads):
        return None
    falls = _FALLS.search(heads)
    return ("yoy", -1 if falls else 1) if falls or _RISES.search(heads) else None
