"""Several places that act as one: 湖北、湖南、江西|三省|签署协议以来; 五市 behind 武汉联手鄂州、黄石、黄冈、咸宁."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from loaders.recognise.nearby import places_between
from loaders.records import EntityMention

METHOD = "joined"
_NUMBERS = {"两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
# not 三省一市, 沪深两市, 四县级市, 五市共签约 (whose sum is their city's), 两省分别为, 三省占全国
_ALL_OF_THEM = re.compile(
    "(?<![\\d第各前后每全外其余个十])(?P<n>[两二三四五六七八九])(?P<kind>[省市县区州])"
    "(?![一二三四五六七八九十级长委府场区内外民辖]|自治|交界|之间|[总一合]?共(?!同|享|建)|合计|累计|总计"
    "|[^。；;\\n]{0,40}?(?:分别|依次|各|均|占(?:到|据)?了?(?:全|我国|国内)))"
)
_JOINTS = frozenset({"、", "和", "与", "及", "以及", "同", "联手", "携手", "牵手", "联合", "联动"})
_REACH = 120  # characters before the word in which the places are named
_SEVERAL = 3  # two places together have other words: 两地


def recognise_joined_places(text: str, places: Sequence[EntityMention]) -> Iterator[EntityMention]:
    """Words for so many places as the text has just joined, with their list where it stands right before.

    `places` in order. `canonical` is the list; `region_code` is empty.
    """
    for found in _ALL_OF_THEM.finditer(text):
        low = max(text.rfind("\n", 0, found.start()) + 1, found.start() - _REACH)
        regions = [p for p in places_between(places, low, found.start()) if p.entity_type == "region"]
        joined = _last_joined(text, regions, _NUMBERS[found["n"]], found["kind"] == "省")
        if len(joined) < _SEVERAL:
            continue
        adjacent = joined[-1].end == found.start()
        start = joined[0].start if adjacent else found.start()
        name = "、".join(place.text for place in joined)
        yield EntityMention(start, found.end(), text[start : found.end()], "region", name, METHOD)


def _last_joined(text: str, places: Sequence[EntityMention], size: int, are_provinces: bool) -> list[EntityMention]:
    """The last list of so many places, all of them provinces or none; empty where they form none."""
    lists: list[list[EntityMention]] = []
    for place in places:
        if lists and text[lists[-1][-1].end : place.start] in _JOINTS:
            lists[-1].append(place)
        else:
            lists.append([place])
    fit = [one for one in lists if len(one) == size and all(_is_province(p) == are_provinces for p in one)]
    return fit[-1] if fit else []


def _is_province(place: EntityMention) -> bool:
    return place.region_code.endswith("0000")
