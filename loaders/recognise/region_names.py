"""The fullest name that an article gives each of its regions, and the towns that it names behind them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from loaders.recognise.words import is_verb, segment, stop_words
from loaders.records import EntityMention
from loaders.vocabulary import find_few

# 西青区|王稳庄镇, 德清县|新市镇; not 推动城镇|化, 美丽乡|村
_TOWN = re.compile(r"[一-鿿]{1,5}?(?:街道(?!两旁|上)|镇(?![化区级办街村])|乡(?![村镇土亲愁]))")
_NO_TOWN = frozenset("的和与等及在是了各乡城全")


@dataclass(frozen=True, slots=True)
class Written:
    """A region as written, decided: code '' where the article leaves it open."""

    start: int
    end: int
    code: str
    is_full: bool  # its last name is a full one
    is_part: bool  # inside the name of something else: evidence, but no mention
    method: str
    town: str = ""


def region_mentions(text: str, written: Sequence[Written]) -> tuple[EntityMention, ...]:
    """Mentions with canonical names; a town behind its county belongs to the mention, and later stands alone."""
    regions = [_with_town(text, region) for region in written]
    regions = sorted(regions + _lone_towns(text, regions), key=lambda region: region.start)
    names: dict[tuple[str, str], list[tuple[bool, int, str]]] = defaultdict(list)
    for region in regions:
        name = text[region.start : region.end]
        names[_key(text, region)].append((region.is_full, len(name), name))
    fullest = {key: max(found, key=lambda item: item[:2])[2] for key, found in names.items()}
    return tuple(
        EntityMention(
            region.start,
            region.end,
            text[region.start : region.end],
            "region",
            fullest[_key(text, region)],
            region.method,
            region.code,
        )
        for region in regions
        if not region.is_part
    )


def _key(text: str, region: Written) -> tuple[str, str]:
    return region.code or text[region.start : region.end], region.town


def _with_town(text: str, region: Written) -> Written:
    match = (
        _TOWN.match(text, region.end) if region.is_full and region.code and not region.code.endswith("0000") else None
    )
    if match is None or match.group()[0] in _NO_TOWN:
        return region
    words = [token.text for token in segment(match.group())]
    if any(word in stop_words() or (len(word) > 1 and is_verb(word)) for word in words):
        return region
    return replace(region, end=match.end(), is_part=False, method="region town", town=match.group())


def _lone_towns(text: str, regions: Sequence[Written]) -> list[Written]:
    codes = {region.town: region.code for region in regions if len(region.town) > 2}
    if not codes:
        return []
    inside = {position for region in regions for position in range(region.start, region.end)}
    return [
        Written(start, end, codes[town], True, False, "region town", town)
        for start, end, town in find_few(codes, text)
        if start not in inside
    ]
