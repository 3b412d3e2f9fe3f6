"""What the heading of a column says: a metric, a year, a rate of growth, a rank …, and the unit of its figures."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from loaders.vocabulary import rows

NUMBER = re.compile(r"[-+−－＋↑↓]?[0-9０-９][0-9０-９,，]{0,20}(?:[.．][0-9０-９]{1,10})?")
PERCENT = frozenset("%％")
_BLANK = re.compile(r"\s+")
_WIDE = str.maketrans("（）％：／～０１２３４５６７８９－", "()%:/~0123456789-")
_BRACKET = re.compile(r"\((?:计量)?(?:单位:?)?([^()]{1,8})\)")
_SLASH = re.compile(r"[/,，](?:单位:)?([^/,，()]{1,5})$")
_SCALE = re.compile("[十百千万亿]{0,3}")
_YEAR = r"(?:19|20)[0-9]{2}(?:年度?|(?![0-9年]))"
_MONTHS = r"[0-9]{1,2}月?(?:份)?[-—–~至][0-9]{1,2}月份?"
_PART = rf"(?:第?[一二三四]季度|前三季度|[上下]半年|全年|[年季]?[末底]|{_MONTHS}|[0-9]{{1,2}}月份?[末底]?)"
_PERIOD = re.compile(rf"{_YEAR}{_PART}?|{_PART}")
_PERIOD_BEHIND = re.compile(rf"(?:{_YEAR}{_PART}?|{_MONTHS})$")
_RATES_ALONE = frozenset({"同比", "环比"})
_COMPARED = r"[与比较](?:上年|去年|上期|年初|同期|上月|(?:19|20)[0-9]{2}年)?(?:同期|同月|末|底)?(?:相比)?"
_OF_THIS = "^(?:当月|本月|累计|本期|当期|本年度?|报告期)"
_MONTH = re.compile(r"([0-9]{1,2})月")
_UP_TO_MONTH = r"[0-9]{4}年(?:1月?份?[-—–~至])?([0-9]{1,2})月份?"
_DATED = frozenset({"value", "metric", "month", "plan", "growth"})
_QUARTERS = {"一": 3, "二": 6, "三": 9, "四": 12}
_CAPTION_LINES = 4
_LONGEST_CAPTION = 60
_OF_RATES = frozenset({"", "%", "百分点", "个百分点"})
KINDS = ("serial", "rank", "unit", "indicator", "entity", "builder", "value", "month", "plan", "earlier")


class Column(NamedTuple):
    """A heading, taken apart: 规上工业总产值（亿元）, 2023年1-9月, 累计同比±%."""

    heading: str  # as it stands, without blanks in it
    kind: str  # a role of seeds/table_words.csv; 'metric' for any other heading, the metric being its name
    period: str = ""
    name: str = ""  # the metric that the heading itself names
    words: str = ""  # of a rate: 同比增速
    unit: str = ""


@cache
def table_words(role: str) -> frozenset[str]:
    """The words of a role in seeds/table_words.csv."""
    return frozenset(row["word"] for row in rows("table_words") if row["role"] == role)


@cache
def _units() -> frozenset[str]:
    return frozenset(row["word"] for row in rows("unit_words") if row["dimension"] not in ("calendar", "label"))


@cache
def _metrics() -> frozenset[str]:
    named = ("metric_phrases", "certification_phrases")
    return frozenset(row["phrase"] for seed in named for row in rows(seed) if len(row["phrase"]) > 1)


@cache
def _rate() -> re.Pattern[str]:
    """The words at the end of a heading that make a rate of it: (metric)(comparison, noun)."""
    before, nouns = (sorted(table_words(role), key=len, reverse=True) for role in ("compare", "growth"))
    compared = "|".join([_COMPARED, *map(re.escape, before)])
    return re.compile(rf"(?P<words>(?:{compared}){{0,2}}(?:{'|'.join(map(re.escape, nouns))}){{1,2}})%?$")


def without_blanks(cell: str) -> str:
    """A heading in plain characters: 指　标 is 指标, （％） is (%)."""
    return _BLANK.sub("", cell).translate(_WIDE)


def is_unit(word: str) -> bool:
    """Whether a word is a unit, with what it is multiplied by and per what: 万元, 吨标准煤/万元, %."""
    head = word.partition("/")[0]
    return head in _units() or head[_SCALE.match(head).end() :] in _units()  # type: ignore[union-attr]


def is_bare(cell: str) -> bool:
    """Whether a cell is a number and nothing else but %."""
    return bool(NUMBER.fullmatch(cell.rstrip("%％")))


def split_unit(text: str) -> tuple[str, str]:
    """A text without blanks as (what is measured, its unit): 产值(亿元), 产值/亿元; '' for none."""
    for match in _BRACKET.finditer(text):
        if is_unit(match[1]):
            return text[: match.start()] + text[match.end() :], match[1]
    behind = _SLASH.search(text)
    if behind and behind.start() and is_unit(behind[1]):
        return text[: behind.start()], behind[1]
    return text, ""


def read_heading(cell: str) -> Column:
    """A heading by its words: never fails, whatever it says."""
    heading = without_blanks(cell)
    rest, unit = split_unit(heading)
    for kind in KINDS:
        if rest in table_words(kind):
            return Column(heading, kind, "", "", rest if kind in ("month", "rank") else "", unit)
    period, rest = _split_period(rest)
    if rest.rstrip("数") in table_words("value") or rest in table_words("value") or not rest:
        return Column(heading, "value" if period or rest else "metric", period, "", "", unit)
    for kind in ("month", "plan", "earlier"):
        if rest in table_words(kind):
            return Column(heading, kind, period, "", rest if kind == "month" else "", unit)
    if any(rest.endswith(word) for word in table_words("untold")):
        return Column(heading, "untold", period, "", rest, unit)
    if any(rest.endswith(word) for word in table_words("rank")):
        return Column(heading, "rank", period, "", rest, "")
    if any(rest.endswith(word) for word in table_words("share")) or rest.startswith("占"):
        return Column(heading, "share", period, "", rest, unit or "%")
    rate = _rate().search(rest)
    if rate and unit in _OF_RATES:
        return Column(heading, "growth", period, rest[: rate.start()], _rate_words(rate["words"]), unit or "%")
    if rate:
        return Column(heading, "untold", period, "", rest, unit)  # 增减（亿元）
    for word in sorted(table_words("value"), key=len, reverse=True):
        if rest.endswith(word) and rest not in _metrics() and names_metric(rest[: -len(word)]):
            return Column(heading, "metric", period, rest[: -len(word)], "", unit)  # 产值 over 总量 and 增速
    return Column(heading, "metric", period, rest, "", unit)


def _split_period(text: str) -> tuple[str, str]:
    """A time at the head or the end of a heading, and the rest: 2023年 | 增速, 产值 | 2022年."""
    match = _PERIOD.match(text) or _PERIOD_BEHIND.search(text)
    if match is None:
        return "", text
    period = match[0] + ("年" if match[0].isdigit() else "")
    return period, text[: match.start()] + text[match.end() :]


def _rate_words(words: str) -> str:
    """How a sentence calls a rate, whatever its noun: 增长 before a figure would be told of any 业 before it."""
    said = re.sub(_OF_THIS, "", words)
    for noun in sorted(table_words("growth"), key=len, reverse=True):
        if noun not in _RATES_ALONE:
            said = said.removesuffix(noun)
    return said if said in _RATES_ALONE else (said or "同比") + "增速"


def compared(words: str) -> str:
    """What a rate is held against: 同比 of 同比增速, for a cell that says 增长8% itself."""
    said = re.match(f"同比|环比|{_COMPARED}", words)
    return said[0] if said else ""


def is_of_month(column: Column) -> bool:
    """Whether figures are of one month alone: 本月, 9月, 2023年9月."""
    return column.kind == "month" or re.fullmatch(r"(?:[0-9]{4}年)?[0-9]{1,2}月份?", column.period) is not None


def newness(period: str) -> tuple[int, int]:
    """By what the newest of several periods is known: its year and its last month; (0, 12) where it has no year."""
    year = re.match(r"[0-9]{4}", period)
    month = max((int(found) for found in _MONTH.findall(period)), default=12)
    if "上半年" in period:
        month = 6
    quarter = re.search("([一二三四])季", period)
    return int(year[0]) if year else 0, _QUARTERS[quarter[1]] if quarter else month


def names_metric(name: str) -> bool:
    """Whether a text ends in the name of a metric."""
    return any(name[at:] in _metrics() for at in range(max(len(name) - 14, 0), len(name) - 1))


def unit_of_caption(caption: str) -> str:
    """The unit of figures that have none of their own: 单位：亿元、%; '' where there are several, or none."""
    notes = re.findall(r"单位[:：]([^\s()（）。；;]{1,24})", without_lines(caption))
    named = [unit for note in notes[-1:] for unit in re.split("[、,，和及]", note.translate(_WIDE)) if is_unit(unit)]
    if not notes:
        named = [found for found in _BRACKET.findall(without_lines(caption)) if is_unit(found)]
    kinds = {unit for unit in named if unit not in PERCENT}
    return kinds.pop() if len(kinds) == 1 else ""


def metric_of_caption(caption: str) -> str:
    """The metric that a caption ends in: 2023年各园区规上工业总产值情况（单位：亿元）; '' for none."""
    endings = sorted(table_words("caption_end"), key=len, reverse=True)
    for line in reversed(caption.split("\n")):
        said = re.sub(r"\([^()]{0,24}\)|单位:.{0,24}$", "", without_blanks(line)).rstrip("：:。")
        for ending in endings:
            if said.endswith(ending):
                said = said[: -len(ending)]
                break
        for at in range(max(len(said) - 14, 0), len(said) - 1):
            if said[at:] in _metrics():
                return said[at:]
    return ""


def dated(column: Column, caption: str, is_list: bool) -> Column:
    """A column without a year as of the year of the caption, one without a time as of its time, as far as that says it.

    A year is that of all figures, but not of a list of projects; below 2023年5月 or 2023年1-5月 the column 本月 is of
    May, and 累计 of January to May.
    """
    told = {match[0] for match in re.finditer(rf"{_YEAR}{_PART}?", without_lines(caption))}
    years = {period[:4] + "年" for period in told}
    if column.kind not in _DATED or len(years) != 1 or newness(column.period)[0]:
        return column
    year = years.pop()
    if column.period or column.kind == "growth":  # a rate has the time of its level
        return column._replace(period=year + column.period) if column.period else column
    month = re.fullmatch(_UP_TO_MONTH, told.pop()) if len(told) == 1 else None
    if month and column.kind == "month":
        return column._replace(period=f"{year}{month[1]}月", words="")
    if month and "累计" in column.heading:
        return column._replace(period=f"{year}1-{month[1]}月")
    is_year = told <= {year, year[:4], f"{year}度"} and not month and column.kind != "month" and not is_list
    return column._replace(period=year) if is_year else column


def caption_of(above: str) -> str:
    """The lines above a table that may be its name and its unit: the last ones, short and no sentences."""
    lines: list[str] = []
    for line in [line for line in above.split("\n") if line.strip()][: -_CAPTION_LINES - 1 : -1]:
        if len(line) > _LONGEST_CAPTION or line.rstrip().endswith(("。", "；", "！", "？")):
            break
        lines.insert(0, line)
    return "\n".join(lines)


def without_lines(caption: str) -> str:
    """A caption as one line of plain characters, its lines parted by blanks."""
    return " ".join(without_blanks(line) for line in caption.split("\n"))
