"""Parks and incubators by endings that name much else too, where one is told of: 城北园, 研发园, 北辰里孵化器.

Anything may end in 园, so that the name has to open its clause and a park's words have to follow. A name of everyday
words (研发园) counts only beside another one and on a page that names the park whose parts they are.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders.recognise.nearby import places_between
from loaders.recognise.park_index import ParkIndex, park_index
from loaders.recognise.park_words import is_proper, spelled_out
from loaders.recognise.words import Token, industry_words, is_verb, is_word, seed_words, segment
from loaders.records import EntityMention
from loaders.vocabulary import find_few

TOLD_PARK = "told park"
_TWO = 2
_ANY_PARK = frozenset({"产业园", "工业园", "科技园"})
_ENDS_PLACE = frozenset("里上下中东西南北外")
_SHORT = 5  # characters of everyday words before 园
_OPENED = re.compile(
    "(?:^|[\n\u3000 。；;：:！!？?，,—“”）)】、.．◆●■▲]|其中|目前|如今|走进|来到)"
    "(([\u4e00-\u9fff]{1,10})(?:园|孵化器|众创空间|加速器|创客空间|创[客新]工场|[化业]基地|双创基地|物流枢纽))(?![区林艺丁地内里中长外子])"
)
# 公园, 校园, 入园: no parks of firms
_OTHERS = re.compile(
    "(?:[公校家乐果花田庄茶陵儿物植游菜桃梨竹梅草药后故祖墓枣荔橘橙柑萄莓苗圃入出进建迁退逛离搬开办全该本我每各两三四五六七八九十个座类型批老]|[采摘种养]|博览|览)园$"
)
_TOLD = re.compile(
    "[”。，,：:]?(?:则|也|主要|目前|现|已|共|累计|全园|新|一期|二期){0,2}"
    "(?:成立|创[办建]|孵化|挂牌|启用|开园|投用|运营|总?占地|总?规划|总?面积|总?建筑面积|总?用地|总?投资|建成|位于|坐落|地处|[由以][^，,。；;]{2,20}(?:主|建设|开发|运营|投资|改造|核心|特色|重点)"
    "|主[攻打要]|重点|聚焦|专注|定位|突出|依托|围绕|发展|有|拥有|建有|设有|集聚|聚集|入驻|入园|落户|吸引|引进|签约|完成|实现|全年|去年|今年|上半年|前[一二三]季度"
    "|20\\d\\d年|年产值|产值|营收|税收|开票|规上|企业|在孵|最|是)"
)
_OF_FIRMS = re.compile(
    "[”。，,：:]?[^。；;\n]{0,40}?(?:占地|建筑面积|入驻|入园|落户|在孵|集聚|聚集|园区|家企业|企业\\d|招商|税收|由[^，,。；;]{2,20}(?:建设|开发|运营))"
)
_OF_PARKS = re.compile("孵化|众创|创客|园区|开发区|高新区|经开区|产业园|工业园|科技园|分园")


def told_parks(text: str, places: Sequence[EntityMention]) -> list[EntityMention]:
    """Every use of such names outside of the mentions of `places`, in order; offsets in `text`."""
    if not _OF_PARKS.search(text):
        return []
    names = _names(text, places)
    return [
        EntityMention(start, end, name, "park", name, TOLD_PARK, "")
        for start, end, name in find_few(names, text)
        if all(start <= place.start and place.end < end for place in places_between(places, start, end))
    ]


def _names(text: str, places: Sequence[EntityMention]) -> set[str]:
    index = park_index()
    parks = {place.canonical for place in places if place.entity_type == "park"}
    named: set[str] = set()
    everyday: set[str] = set()
    for found in _OPENED.finditer(text):
        name, start, end = found[1], found.start(1), found.end(1)
        if _OTHERS.search(name) or is_word(name) or not _TOLD.match(text, end):
            continue
        inside = places_between(places, start, end)
        if any(place.end >= end or place.start > start for place in inside):
            continue
        low = inside[0].end if inside else start
        tokens = [Token(low + token.start, low + token.end, token.text) for token in segment(text[low : found.end(2)])]
        if any(_is_no_name(token, token.start == low, index) for token in tokens):
            continue
        if inside and tokens and is_verb(tokens[0].text) and tokens[0].text not in index.generic:
            continue  # 桐乡市|要求现代产业园
        proper = bool(inside) or any(is_proper(token, index) for token in tokens) or spelled_out(tokens, index)
        # 蓉创汇孵化器; 启航里众创空间, told of again and again
        coined = len(tokens) > 1 and (len(tokens[0].text) == 1 or text.count(name) > 1)
        proper = proper or (name[-1] != "园" and coined and not all(_says_kind(token, index) for token in tokens))
        if proper and len(name) > _TWO and (name[-1] != "园" or _OF_FIRMS.match(text, end)):
            named.add(name)
        elif name[-1] == "园" and len(name) <= _SHORT and parks and not _stands_for_park(name, parks):
            everyday.add(name)
    return named | everyday if len(named | everyday) >= _TWO else named


def _says_kind(token: Token, index: ParkIndex) -> bool:
    return token.text in index.generic or token.text in industry_words()


def _is_no_name(token: Token, is_first: bool, index: ParkIndex) -> bool:
    """A word that no name holds; 里 may end one (红砖里), but none begins with it."""
    function = token.text in seed_words("name_stop_words", "word", ("function",))
    return token.text in index.stops or (function and (is_first or token.text not in _ENDS_PLACE))


def _stands_for_park(name: str, parks: set[str]) -> bool:
    """软件园 on the page of 云澜软件园, 产业园 on any."""
    return name in _ANY_PARK or name in seed_words("anaphors", "phrase") or any(park.endswith(name) for park in parks)
