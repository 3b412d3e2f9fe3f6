"""How the rows below the headings of a table are read: whose the figures are, of what, of when, and in which unit."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from loaders.clean.columns import (
    NUMBER,
    PERCENT,
    Column,
    compared,
    dated,
    is_bare,
    is_of_month,
    metric_of_caption,
    names_metric,
    newness,
    read_heading,
    split_unit,
    table_words,
    unit_of_caption,
    without_blanks,
)

_DIGIT = re.compile(r"[0-9０-９]")
_SAID = re.compile(rf"(?P<compared>同比|比上年)?(?:增长|上升|提高|增加|下降|减少|降低){NUMBER.pattern}[%％]?")
_NOTHING = re.compile(r"[-—–－/…\.·*]{0,6}")
_NUMBERING = re.compile(
    r"^(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十0-9]{1,3}[)）]|[0-9]{1,2}(?:[、．]|\.(?![0-9]))|#)"
)
_NOTE = re.compile("[①-⑳*]{1,3}$")
_COUNTS = frozenset({"serial", "rank"})
_NAMES = frozenset({"indicator", "entity"})
_LEVELS = frozenset({"value", "metric", "month"})
_OF_MONTH = ("当月", "本月")
_TOLD = _LEVELS | {"plan", "growth", "share"}


class CellPlan(NamedTuple):
    """What to put before a cell (its separator, then header words) and behind it (unit, full stop)."""

    separator: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class _Reading:
    """How the body of one table is read."""

    columns: list[Column]
    key: int  # column of the rows' names
    indicator: int | None  # column of metrics, where the rows are metrics
    unit_at: int | None  # column of units
    caption_unit: str
    metrics: list[str]  # of each column, by its heading or by the one it follows
    periods: list[str]


class _Counted(NamedTuple):
    """What the figures of a row measure, where the rows are metrics."""

    metric: str = ""
    unit: str = ""


def plan_rows(
    columns: list[Column], body: list[list[str]], owned: list[list[bool]], caption: str
) -> list[list[CellPlan]]:
    """How to read the rows below the headings. `owned`: for each place whether its text stands there."""
    reading = _reading(columns, body, caption)
    plans: list[list[CellPlan]] = []
    above = _Counted()
    for row, mine in zip(body, owned, strict=True):
        counted = _Counted()
        if reading.indicator is not None and reading.indicator < len(row):
            counted = _counted(row[reading.indicator], above)
            above = counted if counted.unit != "%" else above
        plans.append(_row(row, mine, reading, counted))
    return plans


def _reading(columns: list[Column], body: list[list[str]], caption: str) -> _Reading:
    figures = [any(at < len(row) and is_bare(row[at]) for row in body) for at in range(len(columns))]
    # Metrics alone, and no names: 产值 | 税收 above 12亿元 | 3亿元.
    key = -1 if names_metric(columns[0].name) and all(row and NUMBER.match(row[0]) for row in body) else 0
    while 0 <= key < len(columns) - 1 and (columns[key].kind in _COUNTS or (figures[key] and not columns[key].heading)):
        key += 1
    says = any(column.kind == "metric" and figures[at] for at, column in enumerate(columns) if at != key)
    metric = metric_of_caption(caption)
    indicator = next((at for at, column in enumerate(columns) if column.kind == "indicator"), None)
    if says or (indicator is None and columns[key].kind == "entity"):
        indicator = None
    elif indicator is None:
        named = any(key < len(row) and names_metric(_counted(row[key])[0]) for row in body)
        indicator = None if metric and not named else key
    is_list = "项目" in columns[key].heading and indicator is None
    columns = [
        column if column.kind == "growth" and not column.period else dated(column, caption, is_list)
        for column in columns
    ]
    metrics, periods = _governing(columns, metric)
    unit_at = next((at for at, column in enumerate(columns) if column.kind == "unit"), None)
    return _Reading(columns, key, indicator, unit_at, unit_of_caption(caption), metrics, periods)


def _governing(columns: list[Column], caption_metric: str) -> tuple[list[str], list[str]]:
    """Metric and period of each column; a rate has those of the newest of the levels that it follows."""
    metrics: list[str] = []
    periods: list[str] = []
    levels: list[int] = []  # since the last rate
    earlier: list[int] = []
    for at, column in enumerate(columns):
        name, period = column.name, column.period
        if column.kind in _LEVELS:
            name = name or caption_metric
            levels.append(at)
        elif column.kind in ("growth", "share"):
            same = levels or earlier
            if column.kind == "growth":
                earlier, levels = same, []
                name = name or (metrics[same[-1]] if same else "")
            period = period or _newest(columns, [each for each in same if metrics[each] == name or not name], column)
        metrics.append(name)
        periods.append(period)
    return metrics, periods


def _newest(columns: list[Column], levels: list[int], rate: Column) -> str:
    """The newest time of levels; 当月同比 is of the month, 累计同比 of the span."""
    of_month = rate.heading.startswith(_OF_MONTH)
    if of_month or rate.heading.startswith("累计"):
        levels = [at for at in levels if is_of_month(columns[at]) == of_month] or levels
    return max((columns[at].period for at in levels), key=newness, default="")


def _counted(cell: str, above: _Counted | None = None) -> _Counted:
    """By the name of a row: 一、产值（亿元）; 其中：税收 has the unit, 比上年增长（%） the metric of the row above."""
    name = _NOTE.sub("", _NUMBERING.sub("", without_blanks(cell)))
    whole = name
    for word in table_words("part"):
        name = name.removeprefix(word).lstrip(":：")
    metric, unit = split_unit(name)
    if above and above.metric and metric.rstrip("%").endswith(tuple(table_words("growth"))):
        heading = read_heading(name)
        if heading.kind == "growth" and not heading.name:
            return _Counted(above.metric + heading.words, "%")
    return _Counted(metric, unit or (above.unit if above and name != whole else ""))


def _row(row: list[str], owned: list[bool], reading: _Reading, counted: _Counted) -> list[CellPlan]:
    if sum(owned) < 2 or len(row) != len(reading.columns):
        return [CellPlan("\n" if at == 0 else "，" if cell else "") for at, cell in enumerate(row)]
    is_subtotal = without_blanks(row[reading.key]) in table_words("subtotal")
    first, last = owned.index(True), len(owned) - 1 - owned[::-1].index(True)
    spanned = [cell for cell, column in zip(row[:first], reading.columns, strict=False) if column.kind not in _COUNTS]
    begins = "".join(cell + "，" for cell in spanned if cell)
    plans: list[CellPlan] = []
    separator = "\n"
    for at, (cell, mine) in enumerate(zip(row, owned, strict=True)):
        if not mine:
            plans.append(CellPlan(""))
            continue
        before, after = ("", "") if is_subtotal else _around(row, at, reading, counted)
        # What is planned is so to the end of its sentence.
        ends = at == last or _ends(at, reading) or (at == reading.key and _is_project(cell, reading))
        plans.append(CellPlan(separator, begins + before, after + "。" * ends))
        begins, separator = "", "、" if at < reading.key else "" if ends else "，"
    return plans


def _ends(at: int, reading: _Reading) -> bool:
    """Whether nothing of a column may reach the next ones: what is planned, or a time that they have no part in."""
    column = reading.columns[at]
    if column.kind == "plan" or column.heading in table_words("date"):
        return True
    undated = at + 1 < len(reading.columns) and not reading.periods[at + 1]  # 2022年营收 | 专利
    figures = undated and reading.indicator is None and reading.columns[at + 1].kind == "metric"
    return figures and reading.periods[at] != ""


def _is_project(cell: str, reading: _Reading) -> bool:
    """年产5万吨铜箔项目 | 甲公司 | 12亿元: figures of the name are told apart, or the sum would take their subject."""
    return bool(_DIGIT.search(cell)) and any(column.kind == "builder" for column in reading.columns)


def _around(row: list[str], at: int, reading: _Reading, counted: _Counted) -> tuple[str, str]:
    """What to say before a cell, and behind it: its unit, when it is a bare number."""
    cell, column = row[at], reading.columns[at]
    if at == reading.key:
        return _around_name(cell, column)
    is_name = column.kind in _NAMES or column.heading.endswith("名称")
    if at in (reading.indicator, *range(reading.key)) or is_name or _NOTHING.fullmatch(cell):
        return "", ""
    if column.kind == "builder":
        return "由", ""
    said = _SAID.fullmatch(cell) if column.kind == "growth" else None
    bare = is_bare(cell)
    if column.kind not in _TOLD or not (said or NUMBER.match(cell)):
        return (column.words, column.unit) if bare else (column.heading, "")
    unit = "" if cell[-1] in PERCENT or not (bare or said) else _unit(row, at, reading, counted)
    if column.kind == "share":
        is_whole = any(without_blanks(name) in table_words("total") for name in row[: reading.key + 1])
        return (column.heading, "") if is_whole else (reading.periods[at] + column.words, unit)
    metric = reading.metrics[at] if reading.indicator is None else column.name or counted.metric
    if column.kind == "growth":
        words = column.words + ("下降" if cell[0] == "↓" else "")
        if said:
            words = "" if said["compared"] else compared(column.words)
        return reading.periods[at] + metric + words, unit
    if not metric:
        return column.heading, unit
    return reading.periods[at] + column.words + "目标" * (column.kind == "plan") + metric, unit


def _around_name(cell: str, column: Column) -> tuple[str, str]:
    if column.heading in table_words("year") and cell.isdigit():
        return "", "年"
    part = any(without_blanks(cell).startswith(word) for word in table_words("part"))
    return ("（", "）") if part else ("", "")  # a sentence that begins with 其中 would go on with the row above


def _unit(row: list[str], at: int, reading: _Reading, counted: _Counted) -> str:
    """By the row's name or its column of units, else by the heading, else by the caption."""
    column = reading.columns[at]
    if column.kind in ("growth", "share"):
        return column.unit
    metric = reading.metrics[at]
    unit = column.unit
    if reading.indicator is not None:
        metric = column.name or counted.metric
        told = row[reading.unit_at] if reading.unit_at is not None else ""
        unit = counted.unit or told or unit
    return unit or (reading.caption_unit if names_metric(metric) else "")
