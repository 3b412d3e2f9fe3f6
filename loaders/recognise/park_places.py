"""Region names around the parks of a text: where a park lies whose name begins with its place, or with 县 alone."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from loaders.recognise.gazetteer import is_han
from loaders.recognise.region_index import RegionIndex, find_full_names, find_short_names, region_index
from loaders.recognise.word_bounds import is_whole
from loaders.records import EntityMention

_ZONES = ("高新区", "经开区", "高新技术产业", "经济技术开发区", "经济开发区", "工业集中区")
_TOWNS = ("镇", "乡", "街道")
# 区|先进制造业开发区, 我县|经开区: the level of a region instead of its name
_LEVEL = re.compile(
    r"(?:^|[^\u4e00-\u9fff]|[在为对由和与及到从的是])(?:我|本|该)?([区县市])(?![级内域属直里外中])[\u4e00-\u9fff]{0,8}$"
)
_LEVEL_REACH = 12
_SHORTEST = 2  # 徽县, which 安徽县域开发区 holds by chance


class Home(NamedTuple):
    """The region that 区, 县 or 市 stands for: where that character stands, its code and full name."""

    start: int
    code: str
    name: str


_HARBOUR = ("港片区", "港经济", "港工业", "港高新", "港新区", "港产业")  # 钦州|港片区


@dataclass(frozen=True, slots=True)
class Places:
    """Region names in the text: spans as wide as the article writes them, by end."""

    start_by_end: dict[int, int]
    code_by_end: dict[int, str]
    ends: tuple[int, ...]

    def last_in(self, low: int, high: int) -> int | None:
        """End of the last region name that ends in (low, high]."""
        index = bisect_left(self.ends, high + 1) - 1
        return self.ends[index] if index >= 0 and self.ends[index] > low else None


def places_of(text: str, regions: Sequence[EntityMention]) -> Places:
    """Region names as the mentions span them, and others that the article supports (锡山|经济技术开发区)."""
    index = region_index()
    near = {code for region in regions for code in index.lineage(region.region_code)}
    spans: dict[int, tuple[int, str]] = {}
    for find, codes in ((find_short_names, index.short), (find_full_names, index.full)):
        for hit in find(text):
            likely = codes.get(hit.word, ())
            if codes is index.short:
                zoned = likely if text.startswith(_ZONES, hit.end) else ()  # 石门高新区: no gate of stone
                likely = _likely(likely, near, index) or zoned
            named = codes is index.full and (len(hit.word) > _SHORTEST or not is_han(text[hit.start - 1 : hit.start]))
            named = named or (bool(likely) and text.startswith(_HARBOUR, hit.end))
            if likely and (named or near.intersection(likely) or is_whole(text, hit.start, hit.end)):
                spans[hit.end] = (hit.start, likely[0] if len(likely) == 1 else "")
    for region in regions:
        if region.method == "region town" and not region.text.endswith(_TOWNS):
            continue  # 南屏|科技园 goes by the name of a town
        spans[region.end] = (region.start, region.region_code)
    starts = {end: start for end, (start, _) in spans.items()}
    return Places(starts, {end: code for end, (_, code) in spans.items()}, tuple(sorted(spans)))


def _likely(codes: tuple[str, ...], near: set[str], index: RegionIndex) -> tuple[str, ...]:
    """Meanings of a short name, those that the article supports first; common words need its support."""
    named = tuple(code for code in codes if code in near)
    if named:
        return named
    free = index.of_use(codes, "free")
    if free:
        return index.highest(free)
    counties = index.of_use(codes, "evidence")
    return tuple(code for code in counties if index.regions[code].parent_code in near) or counties


def home_before(text: str, end: int, places: Places) -> Home | None:
    """The region of a park that says only its level (区|先进制造业开发区): the last one of that level named before."""
    level = _LEVEL.search(text, max(0, end - _LEVEL_REACH), end)
    if level is None:
        return None
    regions = region_index().regions
    for at in reversed(places.ends[: bisect_left(places.ends, level.start(1))]):
        code = places.code_by_end[at]
        if code and regions[code].name.endswith(level[1]) and not code.endswith("0000"):
            written = text[places.start_by_end[at] : at]
            return Home(level.start(1), code, written if written.endswith(level[1]) else regions[code].name)
    return None
