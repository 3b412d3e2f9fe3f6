"""Digits that a typist or a converter parted (1 100万吨, 专利 54 91 件) or mixed with letters (二O一0年)."""

from __future__ import annotations

import re

from loaders.clean.mapped import Edit, Mapped

_UNIT = "[万亿千百%个家户人项件台套辆吨元亩米公平条只头名所]"
_GROUPED = re.compile(
    rf"[1-9](?<![0-9.,A-Za-z].)[0-9]{{0,2}}(?: [0-9]{{3}})+(?![0-9])(?=(?:\.[0-9]{{1,4}})?[~～—-]? ?(?:{_UNIT}|[0-9]))"
)
_BROKEN = re.compile(
    rf"[1-9](?:(?<=[\u4e00-\u9fff].)|(?<=[\u4e00-\u9fff] .))[0-9]{{0,2}}(?:\.[0-9])? [0-9]{{1,2}}(?= {_UNIT})"
)
_MIXED_YEAR = re.compile(
    "[二一2](?:(?:(?<=二)|(?<=一)(?=九))[0OoО〇○零九][0OoО〇○零一二三四五六七八九]{2}|(?<=2)[Oo0][Oo0-9]{2})(?= ?年)"
)
# What a reader of scans took for letters, beside a digit and before a unit: 12O0家, 3l.5%.
_MISREAD = re.compile(
    rf"[0-9OoIl](?<![0-9A-Za-z.].)(?:(?<=[OoIl])(?=[OoIl.]{{0,7}}[0-9])|(?<=[0-9])(?=[0-9.]{{0,7}}[OoIl]))"
    rf"[0-9OoIl]{{0,5}}(?:\.[0-9OoIl]{{1,3}})?(?= ?(?:{_UNIT}|%))(?! ?平台)"
)
_READ = str.maketrans("OoIl", "0011")
_AS_NUMERAL = str.maketrans("0OoО", "〇〇〇〇")
_AS_DIGIT = str.maketrans("Oo", "00")
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


def mend_years(mapped: Mapped) -> Mapped:
    """二0一0年 and 二O一O年 to 二〇一〇年, 2O1O年 to 2010年, 12O0家 to 1200家, one for one."""

    def mended(match: re.Match[str]) -> str:
        return match[0].translate(_AS_DIGIT if match[0][0] == "2" else _AS_NUMERAL)

    text = _MIXED_YEAR.sub(mended, mapped.text)
    text = _MISREAD.sub(lambda match: match[0].translate(_READ), text)
    return mapped if text == mapped.text else mapped.same_length(text).noted("mixed_years", 1)
