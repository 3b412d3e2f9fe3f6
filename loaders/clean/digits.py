"""Digits that spaces part: 1 100万吨 as yearbooks group thousands, 专利 54 91 件 as some converters leave them."""

from __future__ import annotations

import re

from loaders.clean.mapped import Edit, Mapped

_UNIT = "[万亿千百%个家户人项件台套辆吨元亩米公平条只头名所]"
_GROUPED = re.compile(
    rf"(?<![0-9.,A-Za-z])[1-9][0-9]{{0,2}}(?: [0-9]{{3}})+(?![0-9])(?=(?:\.[0-9]{{1,4}})?[~～—-]? ?(?:{_UNIT}|[0-9]))"
)
_BROKEN = re.compile(
    rf"(?:(?<=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff] ))[1-9][0-9]{{0,2}}(?:\.[0-9])? [0-9]{{1,2}}(?= {_UNIT})"
)
_ENOUGH = 3  # of a text are no accident


def join_digits(mapped: Mapped) -> Mapped:
    """Drop the spaces inside of such figures; broken ones only where a text has several."""
    text = mapped.text
    if " " not in text:
        return mapped
    found = list(_GROUPED.finditer(text))
    broken = list(_BROKEN.finditer(text))
    found += broken if len(broken) >= _ENOUGH else []
    edits = {Edit(at, at + 1, "") for match in found for at in range(*match.span()) if text[at] == " "}
    return mapped.edited(sorted(edits), "spaced_digits")
