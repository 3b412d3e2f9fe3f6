"""A cheap first look: where in a text a time may begin, so that the full reading is tried only there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.recognise.relative_times import relative_pairs

NUMERALS = "0-9零〇○一二三四五六七八九十百千两几半"
_COUNTED = "[0-9零〇一二三四五六七八九十两几半]"
# What follows a numeral must be able to make a time of it.
_FOLLOWS = (
    rf" ?(?:[多余几来])?(?:[年月日号天周季时点:世星]|小时|分钟|个 ?[多半]?(?:月|季|星|小|工|周))"
    rf"|[-—~至到、─ ]{{1,3}}{_COUNTED}|[十百千万]{{1,3}}[年天]|半[年月天]"
)
_COUNTS = "0123456789零〇一二三四五六七八九十两几半"
_WORD_BEGINNINGS = (  # (first characters, second characters) of all other times
    ("“\"‘'「", "十九八七六"),
    ("Q第前头首近上下后", _COUNTS),
    ("本上", "世个"),
    ("上下", "半"),
    ("首", "季月"),
    ("今去前明", "今明后年"),
    ("年岁月", "底末初内"),
    ("周星礼", "期拜一二三四五六日天"),
    ("凌早中晚傍清上下", "晨上午晚间"),
)
_WORDS = ("过去", "未来", "最近", "随后", "接下", "今后", "此后", "刚过")
_PAIRS = relative_pairs().union(
    _WORDS, (first + second for firsts, seconds in _WORD_BEGINNINGS for first in firsts for second in seconds)
)
_CHINESE = NUMERALS.removeprefix("0-9")


def _pairs() -> str:
    """The pairs as a pattern that stands behind the first character of each; numerals begin none of them."""
    seconds: dict[str, str] = {}
    for pair in sorted(_PAIRS):
        seconds[pair[0]] = seconds.get(pair[0], "") + re.escape(pair[1])
    firsts: dict[str, str] = {}
    for first, behind in seconds.items():
        if first not in _CHINESE and not first.isdecimal():
            firsts[behind] = firsts.get(behind, "") + re.escape(first)
    any_second = re.escape("".join(sorted({pair[1] for pair in _PAIRS})))
    each = "|".join(f"(?<=[{first}])(?=[{behind}])" for behind, first in firsts.items())
    return f"(?=[{any_second}])(?:{each})"


# What stands around the first digit of a run, and around any other numeral.
_DIGITS = (
    rf"(?<![0-9.].)(?=[0-9]{{0,3}}(?:{_FOLLOWS}))",
    r"(?<![0-9.].)(?<=[12])(?=[0-9]{3}(?:[-/. ][0-9]|\s|$|[0-9]{4}(?![0-9])|[上下]半|第?[一二三四1-4]季|Q[1-4]))",
    r"(?<![^\n].)(?<=2)(?=0[0-9]{2}[\u4e00-\u9fff])",
    r"(?<![0-9/.-].)(?<=[01])(?=[0-9]-[0-3][0-9])",
)
_NUMERAL = f"(?=[{_CHINESE}]{{0,7}}(?:{_FOLLOWS}|年代))"
_PLAN = "(?<=[十九八七六])(?=[一二三四五六七]?五)"
_FIRSTS = re.escape("".join(sorted({pair[0] for pair in _PAIRS})))
# One set of characters to look for, then what stands around: a search for a set is fast.
_LIKELY = re.compile(
    f"[0-9{_CHINESE}{_FIRSTS}](?:(?<=[0-9])(?:{'|'.join(_DIGITS)})|(?<=[{_CHINESE}]){_NUMERAL}|{_PLAN}|{_pairs()})"
)


def likely_starts(text: str) -> Iterator[int]:
    """Offsets at which a time may begin, in order; some lie inside a time that began before."""
    for match in _LIKELY.finditer(text):
        yield match.start()
