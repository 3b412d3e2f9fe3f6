"""Headings of one form, one below the other: what most of them name, the others name too.

NO.1 甲高新区 … NO.2 乙药谷 …, or 甲重机：… 乙恒科：… at the head of paragraphs: if two are parks, so is the third,
which no list holds and no kind of place closes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from loaders.recognise.brand_names import may_be_called
from loaders.recognise.nearby import places_between
from loaders.records import EntityMention

_LABEL = (
    r"(?:(?P<no>(?i:no|top|第)[.．]?[ ]?[\d一二三四五六七八九十]{1,3}(?:名|位)?[：:.、．]?[ ]{0,2})"
    r"|(?P<digit>0\d[ \u3000]?|[\d]{1,2}[.、．)）][ ]{0,2})|(?P<han>[一二三四五六七八九十]{1,3}、[ ]?)"
    r"|(?P<bracket>[（(][一二三四五六七八九十\d]{1,3}[)）][ ]?)|(?P<ring>[①-⑳][ ]?)|(?P<mark>[■□●○▲△◆◇★☆◎▍▌►▶•·—-][ ]?)"
    r"|(?P<lens>[【\[]))"
)
_NAME = r"(?P<name>[\u4e00-\u9fffA-Za-z·（）()]{2,24}?)"
_HEADING = re.compile(
    rf"^[ \u3000]{{0,8}}{_LABEL}?{_NAME}(?:[（(][^（）()\n]{{1,12}}[)）])?"
    r"(?:(?:[：:｜|，,！ ]|—{1,2})[^。；;\d\n]{2,18})?[】\]]?[ \u3000]{0,4}$(?=\n{1,2}[^\n]{8})",  # 佛山：起步最早
    re.MULTILINE,
)
_LEAD = re.compile(rf"^[ \u3000]{{0,8}}{_LABEL}?{_NAME}[：:](?=[^\n]{{10}})", re.MULTILINE)
_KINDS = ("enterprise", "park")
_LEAST = 2  # headings that are surely of the kind
_FORMS = ("no", "digit", "han", "bracket", "ring", "mark", "lens")
# 总体情况, 代表企业: what sections are about that name nobody
_TOPIC = re.compile(
    "情况|现状|问题|建议|展望|结语|总结|概述|概况|背景|特点|趋势|对策|布局|分析|优势|企业$|项目$|目标|政策|措施|来源|作者|编辑|记者|时间|地址|电话"
)


class Line(NamedTuple):
    """A line that may name somebody: its form, the name, and where it stands."""

    form: str
    name: str
    start: int
    end: int


def heading_lines(text: str) -> Iterator[Line]:
    """Lines that are short and stand above text; a subtitle may stand behind the name."""
    yield from _lines(_HEADING, text, "")


def _lines(pattern: re.Pattern[str], text: str, kind: str) -> Iterator[Line]:
    for found in pattern.finditer(text):
        form = next((form for form in _FORMS if found[form]), "")
        yield Line(form + kind, found["name"], *found.span("name"))


def names_of_series(text: str, named: Sequence[EntityMention]) -> Iterator[tuple[str, str]]:
    """Names and kinds that follow from the other headings of their form."""
    lines = sorted((*heading_lines(text), *_lines(_LEAD, text, "lead")), key=lambda line: line.form)
    for _, group in groupby(lines, key=lambda line: line.form):
        series = list(group)
        known = [named_by(line, named) for line in series]
        kinds = [entity.entity_type if entity else "" for entity in known]
        for kind in _KINDS:
            if kinds.count(kind) >= _LEAST and kinds.count(kind) * 2 >= len(series):
                for line, found in zip(series, kinds, strict=True):
                    if not found and not _TOPIC.search(line.name) and may_be_called(line.name):
                        yield line.name, kind


def named_by(line: Line, named: Sequence[EntityMention]) -> EntityMention | None:
    """The entity that a line names, and nothing else."""
    inside = places_between(named, line.start, line.end)
    return inside[-1] if inside and (inside[-1].start, inside[-1].end) == (line.start, line.end) else None
