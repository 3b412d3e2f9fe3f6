"""Areas by a name and a short ending, where one is told of or shown: 丁山片区, 凤栖组团, 走进云谷.

片区 and 组团 are ends of areas only, so that a common word may stand before them (城南片区); 谷, 湾, 岛 and 港 end much
else, so that the name before them has to be coined.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from loaders.recognise.gazetteer import is_han
from loaders.recognise.nearby import places_between
from loaders.recognise.park_index import park_index
from loaders.recognise.words import (
    industry_words,
    is_noun,
    is_place,
    is_rare,
    is_unknown,
    is_verb,
    is_word,
    seed_words,
    segment,
    stop_words,
)
from loaders.records import EntityMention
from loaders.vocabulary import find_few

AREA_NAME = "area name"
_ENDS = re.compile(
    "(?P<sure>片区|组团|园区|小镇|集聚区|集中区)|(?P<coined>[岛谷湾港])(?![口内里外中上元资币股区湾商岸珠仔大类物地屿民上]|经济|高新|保税|工业|产业)"
)
_LONGEST = 5  # characters before the ending
_OPENS = frozenset(["", *"\n\u3000 ，,。；;：:！!？?“、"])
_LEADS = re.compile("(?:其中|目前|如今|此外|另外|同时|\\d[年月]|[今去前]年|季度|今年以来|核心区|启动区|先导区|主园区)$")
_SHOWS = re.compile(
    "(?:记者|我们|一行|再次|日前)?(?:走进|走入|来到|走访|探访|踏入|位于|坐落于|坐落在|地处|地处于|落户|落户于|落户在|入驻|在|到)$"
)
_BUILDS = re.compile("(?:打造|建设|建成|建立|开发|布局|规划|推出|兴建|启动)了?$")
_LED_REACH = 8
_IN = "(?:(?:内|里|境内)?(?:看到|了解到|获悉|见到|一?[家座栋]|[，,])|[内里](?!外)|的[\u4e00-\u9fff])"
_SHOWN = re.compile(_IN)
_MADE = re.compile("[，,](?:目前|如今|现|现已|已|至今|全年|去年|今年|这里|规划|总)")
TOLD = re.compile(
    "(?:则|也|主要|目前|现|已|共|累计|全年|项目|新){0,2}(?:[，,]?(?:总?规划|总?面积|总?占地|总?用地|总?投资|累计|现有|现已|目前|去年|今年|[上下]半年"
    "|前[一二三]季度|[一二三四]季度|(?:19|20)\\d\\d年|一期|二期|首期|启动区)|实现|完成|引进|引入|入驻|集聚|聚集|落户|吸引|拥有|共有|有(?=\\d|企业|规上)|建成|建筑面积"
    "|位于|坐落|地处|由|产值|营收|税收|年产值|年销售|企业|规上|签约|开工|是|作为|重点发展|重点打造|主攻|聚焦|定位|负责人|相关负责人|管理|招商)"
)
_SIDE = re.compile("[东南西北中](?:[部区翼侧]|海岸)?|[临滨沿环][江湖海港河]|[城港湖江][东南西北中]")  # 北部, 城南
_TRADES = frozenset("氢芯药车光声云智锂硅碳算数材医")
_NUMBER = re.compile("[\\d一二三四五六七八九十两几多各全每本该这那此某整]")
_KINDS = re.compile(  # what only says which areas are meant
    "核心|核心区|重点|老旧|成片|中心|商业|住宅|居住|生活|产业|工业|起步|启动|功能|城市|城镇|乡村|农村|景区|特色|试点|示范|风貌|整个|合作|共建|贫困|城区|老城"
    "|主城|库区|主|副|新|老|旧|周边|邻近|相关|其他|现代|专业|先导|规划|传统|主导|三大|两大|四大|五大|省级|市级|国家|国家级"
)


def area_names(text: str, places: Sequence[EntityMention]) -> list[EntityMention]:
    """Every use of such names outside of the mentions of `places`, in order; offsets in `text`."""
    known = {place.canonical for place in places}
    names: dict[str, tuple[str, str]] = {}
    for name, full, code in _told(text, places):
        if not any(name in other for other in known):
            names.setdefault(name, (full, code))
    return [
        EntityMention(start, end, name, "park", names[name][0], AREA_NAME, names[name][1])
        for start, end, name in find_few(set(names), text)
        if all(start <= place.start and place.end < end for place in places_between(places, start, end))
    ]


def is_shown(text: str, start: int, end: int) -> bool:
    """Whether the text goes to a place and looks around (走进|云谷|，…) or tells who built it (打造了|云谷|，目前…)."""
    low = max(0, start - _LED_REACH)
    led = _SHOWS.search(text, low, start) is not None and _SHOWN.match(text, end) is not None
    return led or (_BUILDS.search(text, low, start) is not None and _MADE.match(text, end) is not None)


def _told(text: str, places: Sequence[EntityMention]) -> Iterator[tuple[str, str, str]]:
    """Name, name with its place, and the place's code."""
    for ending in _ENDS.finditer(text):
        end = ending.end()
        low = ending.start()
        while low > max(0, ending.start() - _LONGEST) and is_han(text[low - 1]):
            low -= 1
        inside = places_between(places, low, end)
        if inside and inside[-1].end > ending.start():
            continue
        low = max([low, *(place.end for place in inside)])
        is_told = TOLD.match(text, end) is not None
        for start in range(low, ending.start()):
            place = _place_before(text, start, places)
            opens = text[start - 1 : start] in _OPENS or place is not None
            opens = opens or _LEADS.search(text, max(0, start - _LED_REACH), start) is not None
            if not ((opens and is_told) or is_shown(text, start, end)):
                continue
            if _is_name(text[start : ending.start()], ending[0], is_sure=bool(ending["sure"])):
                beside = place is not None and place.end == start
                full = (place.text if beside and place else "") + text[start:end]
                yield text[start:end], full, place.region_code if place else ""
                break


def _place_before(text: str, start: int, places: Sequence[EntityMention]) -> EntityMention | None:
    """The region that stands right before a name, or before its 的: 湖州|云谷, 位于湖州的|云谷."""
    for end in (start, start - 1 if text[start - 1 : start] == "的" else start):
        for place in places_between(places, end - 1, end):
            if place.end == end and (place.entity_type == "region" or end < start):
                return place
    return None


def _is_name(words: str, ending: str, *, is_sure: bool) -> bool:
    if is_sure and _SIDE.fullmatch(words) and len(words) > 1:
        return True
    if _NUMBER.match(words) or (is_word(words + ending) and not is_place(words + ending)):
        return False
    index = park_index()
    tokens = [token.text for token in segment(words)]
    function = seed_words("name_stop_words", "word", ("function",))
    if any(token in index.stops or _KINDS.fullmatch(token) or token in function for token in tokens):
        return False
    if any(len(token) > 1 and is_verb(token) and token not in index.generic for token in tokens):
        return False
    says_kind = all(token in index.generic or token in industry_words() for token in tokens)
    coined = len(tokens) > 1 and all(len(token) == 1 for token in tokens)
    if is_sure:
        own = coined or any(len(t) > 1 and (is_rare(t) or is_place(t) or is_noun(t)) for t in tokens)
        return own and not says_kind and len(words) > 1 and not any(t in stop_words() for t in tokens)
    if ending == "港" and is_place(words):
        return False  # 潍坊港: a port
    if len(words) == 1:
        return is_unknown(words + ending)
    coined = coined or words[-1] in _TRADES  # 东方氢|岛
    return coined or any(len(t) > 1 and (is_rare(t) or is_noun(t) or is_place(t)) for t in tokens) or says_kind
