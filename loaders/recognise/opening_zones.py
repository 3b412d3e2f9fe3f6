"""Zones whose own words name no region, where a clause opens with one and tells of it: 火炬开发区|产值300亿元.

What may stand before 开发区 says its rank or kind as well (国家级开发区, 城市新区): such words make no name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders.recognise.nearby import places_between
from loaders.recognise.words import is_verb, segment, stop_words
from loaders.records import EntityMention
from loaders.vocabulary import find_few

OPENING_ZONE = "opening zone"
_ZONE = "(?:高新区|经开区|开发区|新区|试验区|合作区|保税区|港区)"
_OPENED = re.compile(
    "(?:(?<=[\n\u3000。；;：:！!？?，,、“])|^|(?<=其中)|(?<=目前)|(?<=记者在))在?"
    f"(([\u4e00-\u9fff]{{2,3}}){_ZONE})(?![\u4e00-\u9fff]{{0,3}}(?:园|区|城|村|镇))"
)
_TELLS = re.compile(
    "(?:则|也|还|分别|现|共|已|累计|主要|全区)?(?:[有为以达]?\\d|、|完成|实现|产值|营收|税收|规上|工业|企业|新签约|签约|引进|入驻|集聚|聚集"
    "|拥有|现有|已有|建成|(?:今|去)年|(?:19|20)\\d\\d年|[上下]半年|[一二三]季度|前[一二三]季度|动力|电子|光伏|汽车)"
)
_KINDS = re.compile(  # what only says which zones are meant
    "国家|省级|市级|县级|全[省市县区国]|各[类个地]?|城市|经济|工业|技术|产业|综合|科技|农业|边境|我[省市县]|该|本|两个|多个|重点|其他"
    "|周边|邻近|老|旧|自贸|现代|先行|改革|示范|合作|沿[江海边]|国际|跨境|[一二三四五六七八九十百几][大个家类]"
)


def opening_zones(text: str, places: Sequence[EntityMention]) -> list[EntityMention]:
    """Every use of such names outside of the mentions of `places`, in order; offsets in `text`."""
    names = {
        found[1]
        for found in _OPENED.finditer(text)
        if _TELLS.match(text, found.end(1)) and _is_name(found[2]) and not places_between(places, *found.span(1))
    }
    return [
        EntityMention(start, end, name, "park", name, OPENING_ZONE, "")
        for start, end, name in find_few(names, text)
        if not places_between(places, start, end)
    ]


def _is_name(words: str) -> bool:
    if _KINDS.search(words):
        return False
    return not any(token.text in stop_words() or is_verb(token.text) for token in segment(words))
