"""Works that go by a name of their own: markets, power stations, mines, ports, railways. Their figures name no builder.

A name is a place or unknown words before what it is, and one use shows that its figures are told: 清漪水电站|总投资.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from loaders.recognise.coinage import characters
from loaders.recognise.gazetteer import NAMES
from loaders.recognise.name_bounds import NameStart, begins_like_name, name_start
from loaders.records import EntityMention
from loaders.vocabulary import find_few, rows

_TOLD = re.compile(
    r"(?:项目|工程|[一二三]期)?(?:[（(]?(?:占地|用地|总投资|概算|投资|建筑面积|总建筑面积|装机|总装机|全长|年交易|日交易|年吞吐|吞吐|"
    r"货物吞吐|集装箱吞吐|主体工程|正式|全面|顺利|开工|竣工|建成|通车|投运|投产|并网|(?:去年|今年|目前)?(?:累计|共)?(?:完成|实现|到发|进出口|过货)))"
)
_MINED = re.compile("(?:19|20)\\d\\d年|去年|今年|年产|日产|原矿|原煤|现有|在册")  # 塔山煤矿|2010年产煤2012万吨
_STANDS = re.compile("[A-Z]座|位于|坐落|注册入驻|入驻|在[\u4e00-\u9fff]{2,8}[镇县区]|营业面积")  # a building or market
_TOLD_TOO = {"mine": _MINED, "building": _STANDS, "market": _STANDS}  # of these kinds alone
_OPENS = re.compile(r"(?:^|[\n，,。；;：:！!？?“（(、的])$")
_BRACKETS = frozenset("（(")
_LONGEST = 12  # characters before what it is


def recognise_facilities(text: str, places: Sequence[EntityMention]) -> tuple[EntityMention, ...]:
    """Works with figures of their own and their other uses, in order; `places` are ordered by start."""
    kinds = _suffixes()
    names = {
        text[start:end]
        for at, end, suffix in _find_suffixes(text)
        if (start := _start(text, at, kinds[suffix], places)) is not None
        and (_TOLD.match(text, end) or (kinds[suffix] in _TOLD_TOO and _TOLD_TOO[kinds[suffix]].match(text, end)))
        and (text[end : end + 1] in _BRACKETS or _OPENS.search(text[max(0, start - 1) : start]))
    }
    return tuple(
        EntityMention(start, end, name, "organization", name, "facility") for start, end, name in find_few(names, text)
    )


@cache
def _suffixes() -> dict[str, str]:
    return {row["suffix"]: row["kind"] for row in rows("facility_suffixes")}


_find_suffixes = NAMES.add(_suffixes)


def _start(text: str, at: int, kind: str, places: Sequence[EntityMention]) -> int | None:
    name = name_start(text, at, max(0, at - _LONGEST), places)
    if name is None or not begins_like_name(name.brand):
        return None
    return name.start if _is_own(name, kind) else None


def _is_own(name: NameStart, kind: str) -> bool:
    if name.has_region:
        return kind in ("port", "crossing") or bool(name.brand or name.industry)
    if kind == "line" and len(name.brand) > 1 and characters("province").issuperset(name.brand):
        return True  # 京沪|高铁
    return len(name.brand) > 1 and name.rare
