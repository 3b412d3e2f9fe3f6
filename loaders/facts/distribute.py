"""分别: hands the items of one list to the figures of another, in order."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from loaders.facts.document import Clause, Document, Phrase, within
from loaders.facts.figures import unit_class
from loaders.facts.levels import level_of
from loaders.facts.lexicon import certification_senses, cues, metric_senses
from loaders.facts.metrics import shares_list
from loaders.facts.words import made_of
from loaders.records import Quantity, Sentence, TimeExpression

_ALIKE = re.compile("双双|分别|同比|[均各]")
_COUNT_ENDS = re.compile("[、和及与]|数量|总数|总量|[个户家]?数|分别|双双|均")
_IN_ROW = re.compile("(?:[、和及与]|以及)[^，,。；;、\\d占的]{0,8}")
_YEAR = len("2021")
_COUNTS = "一二三四五六七八九"
_PAIR = 2
_AND_YEAR = re.compile("[和及与、]全年")
_BARE_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)[和及与、]$")
_QUARTER = re.compile(r"(\d{4})-Q([1-4])")
_MONTH = re.compile(r"(\d{4})-(\d\d)")
_RECENT = re.compile(r"(?:最?近|过去|此前|前)([二三四五六七八九2-9])年")


def place_in_list(doc: Document, figures: Sequence[Quantity], index: int) -> tuple[int, int]:
    """(place, length) of figures[index] in the list of figures that it stands in; (0, 1) outside of any list."""
    kind = unit_class(figures[index])
    first = last = index
    while first > 0 and _joined(doc, figures[first - 1], figures[first], kind):
        first -= 1
    while last + 1 < len(figures) and _joined(doc, figures[last], figures[last + 1], kind):
        last += 1
    return index - first, last - first + 1


def _joined(doc: Document, left: Quantity, right: Quantity, kind: str) -> bool:
    return unit_class(left) == kind == unit_class(right) and shares_list(doc, left, right)


def respectively(doc: Document, clause: Clause, first_figure: int) -> int:
    """Where 分别 stands in a clause before its figures; -1 when it does not."""
    return max(doc.text.rfind("分别", clause.start, first_figure), doc.text.rfind("依次", clause.start, first_figure))


def distributed_phrase(
    doc: Document, clause: Clause, figures: Sequence[Quantity], index: int, unit: str
) -> Phrase | None:
    """产值、收入分别为120亿元、80亿元: the phrase that belongs to figures[index]; None when nothing is handed out."""
    place, length = place_in_list(doc, figures, index)
    if length < 2:
        return None
    first = figures[index - place].outer_start
    at = respectively(doc, clause, first)
    named = _measured(doc, clause.start, at, unit) if at >= 0 else []
    if not named:
        named = _just_before(doc, clause, first, unit) or _named_before(doc, clause, first, unit, told=at < 0)
        return named[place] if len(named) == length and _listed(doc, named) else None
    if len(named) < length or not _listed(doc, named[-length:]):
        return None
    return named[-length:][place]


def _measured(doc: Document, start: int, end: int, unit: str) -> list[Phrase]:
    """What a range names that figures of a class may measure or count."""
    titles = certification_senses() if unit in ("count", "percent") else {}
    found = []
    for p in within(doc.nouns, start, end):
        senses = metric_senses().get(p.text, ())
        if any(unit in sense.unit_classes for sense in senses) or (unit == "count" and p.text in titles):
            found.append(p)
        elif unit == "percent" and _COUNT_ENDS.match(doc.text, p.end):
            # 高新技术企业、规上企业数量分别增长21%和6%
            found += [p] if p.text in titles or any("count" in sense.unit_classes for sense in senses) else []
    return found


def _just_before(doc: Document, clause: Clause, first: int, unit: str) -> list[Phrase]:
    """产值、税收双双突破300亿元、10亿元; 工业投资、技改投资增长12%、25%: nouns in a row right before their figures."""
    named = _measured(doc, clause.start, first, unit)
    lead = _ALIKE.sub("", doc.text[named[-1].end : first]) if named else ""
    changes = lead in cues() and cues()[lead].kind == "change"
    if not named or not (changes or made_of(lead, "link", "new_value")):
        return []
    row = [named.pop()]
    while named and _IN_ROW.fullmatch(doc.text, named[-1].end, row[0].start):
        row.insert(0, named.pop())
    return row


def _named_before(doc: Document, clause: Clause, first: int, unit: str, told: bool) -> list[Phrase]:
    """What the clause before lists: 营业收入、利润总额双双增长，分别增长11%和16%.

    `told`: figures of another class may have been handed out there (产值和税收分别增长12%和9%，达到320亿元和12亿元).
    """
    before = doc.clauses[clause.index - 1] if clause.index else None
    if before is None or before.sentence != clause.sentence:
        return []
    figures = within(doc.quantities, before.start, before.end)
    if any(unit_class(q) in (unit, "count") for q in figures):
        return []
    if told:
        handed = figures and respectively(doc, before, figures[0].start) >= 0
        if not handed or not made_of(doc.text[clause.start : first], "link", "new_value"):
            return []
    return _measured(doc, before.start, before.end, unit)


def handed_level(doc: Document, clause: Clause, figures: Sequence[Quantity], index: int) -> str:
    """国家级、省级企业技术中心分别为3家、22家: the level of figures[index]; '' when no levels are handed out."""
    place, length = place_in_list(doc, figures, index)
    if length < 2:
        return ""
    first = figures[index - place].outer_start
    at = respectively(doc, clause, first)
    told = within(doc.levels, clause.start, at if at >= 0 else first)[-length:]
    joined = all(doc.text[a.end : b.start] in ("、", "和", "及", "") for a, b in zip(told, told[1:], strict=False))
    return level_of(doc, told[place]) if len(told) == length and joined else ""


def handed_period(doc: Document, sentence: Sentence, clause: Clause, figures: Sequence[Quantity], index: int) -> str:
    """2020年、2021年营收分别为3亿元、4亿元; 近三年分别为…: the time of figures[index]; '' when none is handed out."""
    place, length = place_in_list(doc, figures, index)
    if length < 2:
        return ""
    at = respectively(doc, clause, figures[index - place].outer_start)
    if at < 0:
        return ""
    times = [
        t
        for t in within(doc.times, sentence.start, at)
        if t.kind not in ("now", "clock") and not _in_title(doc, sentence, t)
    ]
    several = times[-length:]
    if len(several) == length and all(t.period for t in several) and _in_a_row(doc, several):
        return several[place].period
    if not times:
        return ""
    if length == _PAIR and (year := _year_beside(doc, times[-1])):
        return (year, times[-1].period)[place]  # 2012及2013年
    if length == _PAIR and _AND_YEAR.match(doc.text, times[-1].end):
        return (times[-1].period, times[-1].period[:_YEAR])[place]  # 去年第四季度和全年
    for handed in (_years(times[-1], doc.published), _parts(times[-1])):
        if len(handed) == length:
            return handed[place]
    return ""


def _in_title(doc: Document, sentence: Sentence, time: TimeExpression) -> bool:
    """《扶持办法（2023—2025年）》: how long a paper holds."""
    opens = doc.text.rfind("《", sentence.start, time.start)
    return opens >= 0 and doc.text.find("》", opens, time.start) < 0


def _in_a_row(doc: Document, times: Sequence[TimeExpression]) -> bool:
    return all(doc.text[a.end : b.start] in ("、", "和", "及", "与", "以及", "，", ",") for a, b in pairwise(times))


def _years(time: TimeExpression, published: date | None) -> Sequence[str]:
    """The years of 2019-2021年, and those before the publication that 近三年 means."""
    recent = _RECENT.fullmatch(time.text)
    first, _, last = time.period.partition("/")
    if recent is None and len(first) == len(last) == _YEAR:
        return [str(year) for year in range(int(first), int(last) + 1)]
    if recent is None or published is None:
        return ()
    count = _COUNTS.find(recent[1]) + 1 if recent[1] in _COUNTS else int(recent[1])
    return [str(published.year - count + index) for index in range(count)]


def _year_beside(doc: Document, time: TimeExpression) -> str:
    """The year without 年 that stands before another: 2012及|2013年; '' for none."""
    before = (
        _BARE_YEAR.search(doc.text, max(0, time.start - len("2012年及")), time.start)
        if len(time.period) == _YEAR
        else None
    )
    return before[1] if before is not None else ""


def _parts(time: TimeExpression) -> Sequence[str]:
    """The months or quarters of a span: 1—3月, 2011年第四季度到2012年第二季度."""
    first, _, last = time.period.partition("/")
    if "月" in time.text and (quarter := _QUARTER.fullmatch(time.period)):
        begin = int(quarter[2]) * 3 - 2
        return [f"{quarter[1]}-{month:02}" for month in range(begin, begin + 3)]
    if (a := _QUARTER.fullmatch(first)) and (b := _QUARTER.fullmatch(last)):
        spans = range(int(a[1]) * 4 + int(a[2]) - 1, int(b[1]) * 4 + int(b[2]))
        return [f"{at // 4}-Q{at % 4 + 1}" for at in spans]
    if (a := _MONTH.fullmatch(first)) and (b := _MONTH.fullmatch(last)):
        spans = range(int(a[1]) * 12 + int(a[2]) - 1, int(b[1]) * 12 + int(b[2]))
        return [f"{at // 12}-{at % 12 + 1:02}" for at in spans]
    return ()


def _listed(doc: Document, phrases: Sequence[Phrase]) -> bool:
    return all(
        any(mark in doc.text[left.end : right.start] for mark in "、和及与")
        for left, right in zip(phrases, phrases[1:], strict=False)
    )
