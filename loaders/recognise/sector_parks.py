"""Parks that go by their sector alone, where something is told of one: 新材料产业园|现有企业56家.

Such words also say what kind of park is meant, so the name has to be the subject of its clause.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from loaders.recognise.area_names import TOLD, is_shown
from loaders.recognise.gazetteer import is_han
from loaders.recognise.nearby import places_between
from loaders.recognise.park_index import find_suffixes, park_index
from loaders.recognise.park_words import name_tokens
from loaders.recognise.words import industry_words
from loaders.records import EntityMention
from loaders.vocabulary import find_few

SECTOR_PARK = "sector park"
_LONGEST = 10  # characters before the suffix
_ENDS = ("园", "园区", "小镇", "集聚区", "集中区", "谷")
_OPENS = frozenset(["", *"\n\u3000 ，,。；;：:！!？?”"])
_LEADS = ("其中", "目前", "如今", "此外", "另外", "同时", "元的", "亩的", "公里的", "公顷的", "在建的", "规划的")
_TOLD = re.compile(
    "(?:项目)?[，,]?(?:总?规划|总?面积|总?占地|总?用地|总?投资|累计|已|现有|现已|目前|全年|去年|今年|上半年|前[一二三]季度|一季度|(?:19|20)\\d\\d年"
    "|一期|二期|三期|首期|启动区|实现|完成|引进|入驻|集聚|聚集|落户|吸引|拥有|共有|建成|建筑面积|总建筑面积|位于|坐落|地处|由|年产值|年销售|企业总?[数达]|正在|于|重点发展|重点打造|主攻|聚焦)"
)
_OF_ZONE = frozenset({"chemical_park", "bonded_zone", "logistics_park"})  # kinds of which a zone has one
_COUNTED = re.compile(  # 各食品产业园, 12个食品产业园: a kind
    r"(?:各|各个|各类|全[省市县州国区]|我国|[\d一二三四五六七八九十百两多几]{1,4}(?:个|家|大|座|类|批))(?:[国省市县]家?级)?$"
)
_COUNTED_REACH = 10
_GENERAL = frozenset({"工业", "产业", "科技", "经济", "现代", "高新", "高新技术", "新", "新兴", "新型", "示范", "集聚"})
_RANKS = frozenset({"省级", "市级", "县级", "国家级", "区级", "州级", "国家", "小微", "特色", "专业", "乡镇"})


def sector_parks(text: str, places: Sequence[EntityMention]) -> list[EntityMention]:
    """Every use of such names outside of the mentions of `places`, in order; offsets in `text`."""
    names = set(_subjects(text, places))
    return [
        EntityMention(start, end, name, "park", name, SECTOR_PARK, "")
        for start, end, name in find_few(names, text)
        if not places_between(places, start, end) and (_stands(text, start) or is_shown(text, start, end))
    ]


def _subjects(text: str, places: Sequence[EntityMention]) -> Iterator[str]:
    index = park_index()
    for at, end, word in find_suffixes(text):
        suffix = index.suffixes.get(word)
        if suffix is None or suffix.needs_place or not word.endswith(_ENDS):
            continue
        tokens = name_tokens(text, _floor(text, at), at, index)
        start = tokens[0].start if tokens else at
        shown = is_shown(text, start, end)
        if not (shown or _TOLD.match(text, end) or TOLD.match(text, end)):
            continue
        if tokens and (places_between(places, start, end) or not (shown or _stands(text, start))):
            continue
        if not tokens and suffix.kind in _OF_ZONE and _is_of_zone(text, at, end, places):
            yield text[at:end]
            continue
        words = [token.text for token in tokens]
        known = all(word in industry_words() or word in index.generic for word in words)
        if words and known and words[0] not in _RANKS and not set(words) <= _GENERAL:
            yield text[start:end]


def _is_of_zone(text: str, start: int, end: int, places: Sequence[EntityMention]) -> bool:
    """甲经开区总面积127平方公里。其中，|化工园区|面积21平方公里: a part of the zone named before."""
    zones = [place for place in places if place.entity_type == "park" and place.end <= start]
    own = bool(places_between(places, start, end)) or any(text[start:end] in zone.canonical for zone in zones)
    return bool(zones) and not own and text.endswith(("其中", "其中，", "其中,"), 0, start)


def _floor(text: str, end: int) -> int:
    """Where the characters begin that a name before `end` can hold."""
    low = end
    while low > max(0, end - _LONGEST) and is_han(text[low - 1]):
        low -= 1
    return low


def _stands(text: str, start: int) -> bool:
    """Whether a clause opens there, perhaps behind what the park is like: 总投资30亿元的|锂电产业园."""
    if _COUNTED.search(text, max(0, start - _COUNTED_REACH), start):
        return False
    return text[start - 1 : start] in _OPENS or text.endswith(_LEADS, 0, start)
