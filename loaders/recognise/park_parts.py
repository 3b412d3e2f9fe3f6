"""Parts of free trade zones, which are parks of their own: 钦州港片区."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from loaders.recognise.park_names import ParkName
from loaders.recognise.park_places import Places
from loaders.recognise.words import is_everyday
from loaders.vocabulary import find_few

_PART = re.compile("[\u4e00-\u9fff]{2,4}片区")


def with_part(text: str, name: ParkName, places: Places) -> ParkName:
    """中国（广西）自由贸易试验区|钦州港片区: the part of a free trade zone is a park of its own."""
    part = _PART.match(text, name.end) if name.kind == "free_trade_zone" else None
    if part is None:
        return name
    inside = places.last_in(name.end, part.end())
    place = (places.code_by_end[inside] if inside is not None else "") or name.place
    return replace(name, end=part.end(), text=text[name.start : part.end()], place=place, full="")


# 其中石亭片区5.6平方公里，天宝片区…: no 各片区, 两大片区, 核心片区
_NAMED = re.compile("(?:^|[，,。；;：:、“\\n]|其中|包括|[和与及])[“]?([\u4e00-\u9fff]{2,3}片区)")
# nor 在洛阳|片区, whose preposition is no part of it
_NO_NAMES = re.compile("[各每该本全新老旧另此这那和与及两二三四五六七八九十几多等在到从向对以把由让]")


def named_parts(text: str, names: Sequence[ParkName]) -> list[ParkName]:
    """石亭片区: the parts that a park's own page tells of, each a park that lies where the first park does."""
    if not names or "片区" not in text:
        return []
    taken = {at for name in names for at in range(name.start, name.end)}
    found = (m[1] for m in _NAMED.finditer(text) if not _NO_NAMES.match(m[1]) and m.start(1) not in taken)
    parts = {part for part in found if not is_everyday(part.removesuffix("片区"))}  # 核心片区, 目前片区
    return [
        ParkName(start, end, part, names[0].place, part.removesuffix("片区"), "", "", sure=True)
        for start, end, part in find_few(parts, text)
        if start not in taken
    ]


def parts_again(text: str, names: Sequence[ParkName]) -> list[ParkName]:
    """钦州港片区 where it stands without the zone that it is a part of."""
    zones = [name for name in names if name.text.endswith("片区")]
    parts = {name.text.rpartition("区")[0].rpartition("区")[2] + "区": name for name in zones}
    taken = {at for name in names for at in range(name.start, name.end)}
    return [
        ParkName(start, end, part, parts[part].place, "", "free_trade_zone", "", sure=False)
        for start, end, part in find_few(parts, text)
        if start not in taken
    ]
