"""Lines of labels and values are parted: 企业名称：甲公司；员工：300人；专利：20件 says three things."""

from __future__ import annotations

import re

from loaders.clean.mapped import Edit, Mapped

_LABEL = re.compile(
    r"(?P<mark>^[ \t\u3000\xa0]{0,8}|[；;，,|｜][ \t\u3000\xa0]{0,8}|[ \t\u3000\xa0]{1,8}[|｜]?[ \t\u3000\xa0]{0,8})"
    r"(?P<label>(?:(?:19|20)[0-9]{2}年)?[\u4e00-\u9fff][\u4e00-\u9fff（）()/]{1,13})[：:](?!//)"
)
_FEWEST = 3
_LONGEST_VALUE = 40
_PROSE = re.compile("[。！？?!]\\S|[：:]")  # 各园区产值：甲园区：3亿元 is a list of one thing
_MEASURES = re.compile("[0-9０-９] ?(?:[万亿千百%％]|[家个项户亩吨人名台套件条辆元平])")
_COUNTS = re.compile("其[一二三四五]|[一二三四五六七八九]是|第[一二三四五]")


def part_labels(mapped: Mapped) -> Mapped:
    """Line feeds between the pairs of lines that are nothing but such pairs, three or more with a figure."""
    edits: list[Edit] = []
    at = 0
    for line in mapped.text.split("\n"):
        edits += [Edit(at + start, at + end, "\n") for start, end in _breaks(line)]
        at += len(line) + 1
    return mapped.edited(edits, "label_list")


def _breaks(line: str) -> list[tuple[int, int]]:
    if line.count("：") + line.count(":") < _FEWEST:
        return []
    labels = list(_LABEL.finditer(line))
    if len(labels) < _FEWEST or labels[0].start() or any(_COUNTS.match(label["label"]) for label in labels):
        return []
    ends = [label.start() for label in labels[1:]] + [len(line)]
    values = [line[label.end() : end].strip() for label, end in zip(labels, ends, strict=True)]
    if not all(0 < len(value) <= _LONGEST_VALUE and not _PROSE.search(value) for value in values):
        return []
    return [label.span("mark") for label in labels[1:]] if any(map(_MEASURES.search, values)) else []
