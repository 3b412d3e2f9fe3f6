"""A cheap first look: where in a text a time may begin, so that the full reading is tried only there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.recognise.relative_times import relative_beginnings, relative_firsts

NUMERALS = "0-9零〇○一二三四五六七八九十百千两几半"
_COUNTED = "[0-9零〇一二三四五六七八九十两几半]"
# What follows a numeral must be able to make a time of it.
_FOLLOWS = (
    rf" ?(?:[多余几来])?(?:[年月日号天周季时点:世星]|小时|分钟|个 ?[多半]?(?:月|季|星|小|工|周))"
    rf"|[-—~至到、─ ]{{1,3}}{_COUNTED}|[十百千万]{{1,3}}[年天]|半[年月天]"
)
_PLAN = "[十九八七六][一二三四五六七]?五"
_BEGINNINGS = re.compile(
    f"[0-9]++|[{NUMERALS}{relative_firsts()}“\"‘'「Q第本前头首近上下后未过最随接今此刚年岁月凌早中晚傍清周星礼]"
)
_DIGITS = re.compile(
    rf"(?<![0-9.])[0-9]{{1,4}}(?={_FOLLOWS})|(?<![0-9.])[12][0-9]{{3}}(?=[-/. ][0-9]|\s|$|[0-9]{{4}}(?![0-9]))"
    r"|(?<![0-9/.-])[01][0-9](?=-[0-3][0-9])"
)
_CHINESE = re.compile(rf"[零〇○一二三四五六七八九十百千两几半]{{1,8}}(?={_FOLLOWS}|年代)|{_PLAN}")
_WORDS = re.compile(
    rf"{relative_beginnings()}|[“\"‘'「](?={_PLAN})|Q[1-4]|第[一二三四1-4] ?个?季|第{_COUNTED}{{1,2}}个?月|本世|上个?世"
    rf"|[前头首](?=[两二三123])|[前头首近上下后](?={_COUNTED})|前年|首[季月]|[上下]半年"
    r"|过去|未来|最近|随后|接下来|今后|此后|刚过去|[今去前明][今明后]两年"
    r"|[周星礼][期拜一二三四五六日天]|[年岁][底末初内]|月[底末初]|[凌早中晚傍清上下][晨上午晚间](?=[0-9一二三四五六七八九十两])"
)
_CHINESE_DIGITS = frozenset("零〇○一二三四五六七八九十百千两几半")


def likely_starts(text: str) -> Iterator[int]:
    """Offsets at which a time may begin, in order; some lie inside a time that began before."""
    for first in _BEGINNINGS.finditer(text):
        at = first.start()
        char = text[at]
        pattern = _DIGITS if "0" <= char <= "9" else _CHINESE if char in _CHINESE_DIGITS else _WORDS
        if pattern.match(text, at) is not None:
            yield at
