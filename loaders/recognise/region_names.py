"""The fullest name that an article gives each of its regions, and the towns that it names behind them."""

from __future__ import annotations

import re
from bisect import bisect
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from loaders.recognise.words import (
    is_everyday,
    is_noun,
    is_place,
    is_unknown,
    is_verb,
    is_word,
    segment,
    stands_alone,
    stop_words,
    well_known,
)
from loaders.records import EntityMention
from loaders.vocabulary import find_few

# 西青区|王稳庄镇, 德清县|新市镇; not 推动城镇|化, 美丽乡|村
_TOWN = re.compile(r"[一-鿿]{1,5}?(?:街道(?!两旁|上)|镇(?![化区级办街村])|乡(?![村镇土亲愁]))")
_NO_TOWN = frozenset("的和与等及在是了各乡城全有个该本一两")
_SHORT = 2  # characters
_NO_STREETS = frozenset(
    {"下属", "下辖", "下设", "下面", "所有", "所属", "所辖", "相关", "有关", "城区", "市区", "老城", "各大"}
)
_NO_TOWNS = re.compile("(?:[强重古小名业心色制城乡村大]|文化|特色|中心)镇$|^.镇$")  # 工业重镇, 专业镇
_SAID_BEFORE = re.compile(r"(?:^|[\n。；：，])([\u4e00-\u9fff]{2,4})，?(?:是|属于|位于|地处)$")
_SAID_BEHIND = re.compile(
    r"(?:[市县区])?(?:下面|下辖|辖下|所辖|下属|境内)?的?(?:一个|一座|一处)?[\u4e00-\u9fff]{0,4}?(镇|街道|乡)(?=[，,。；])"
)
# also 在官桥镇, 该县虎邱镇
_OPENING_TOWN = re.compile(
    r"(?:^|[\n。；，：、“（\u3000])(?:在|以|而|像|仅|其中|目前|走进|来到|走访|记者走进|记者来到|位于|该[县市区]的?|全[县市区]的?)?"
    r"([\u4e00-\u9fff]{2,3}(?:镇|街道|乡(?![村镇土亲愁情])))"
)
# What is told of a town, where the text names no county before it: 川港镇|现有家纺企业600家.
_TELLS = re.compile(
    "(?:去年|今年|(?:19|20)\\d\\d年|[上下]半年|现有|已有|共有|拥有|全镇|规上|规模|工业|企业|实现|完成|位于|地处|素有|总面积)"
)
# 小榄镇|、南头镇分别有46家和33家
_IN_LIST = re.compile("[、和与及][\u4e00-\u9fff]{2,3}(?:镇|街道|乡|新?区|县|市)(?![\u4e00-\u9fff]?化)")
_HAS_COUNT = re.compile("(?:则|也|还|分别|共|已|仅|累计)?[有为以达]?\\d")
_SAID_REACH = 10
_STREETS = "街道"
_JOINED = ("的", "下辖的", "下面的", "市的", "县的", "区的")  # 仙桃|的|彭场镇


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
    region_full: bool = False  # what stands before the town is a full name


def region_mentions(text: str, written: Sequence[Written]) -> tuple[EntityMention, ...]:
    """Mentions with canonical names; a town behind its county belongs to the mention, and later stands alone."""
    regions = [_with_town(text, region) for region in written]
    regions += [*_towns_behind(text, regions), *_said_towns(text, regions)]
    regions += _opening_towns(text, sorted(regions, key=lambda region: region.start))
    regions = sorted(regions + _lone_towns(text, regions), key=lambda region: region.start)
    names: dict[tuple[str, str], list[tuple[bool, int, str]]] = defaultdict(list)
    for region in regions:
        name = text[region.start : region.end]
        names[_key(text, region)].append((region.is_full, len(name), name))
        if region.town and (outer := name.removesuffix(region.town)):
            names[region.code, ""].append((region.region_full, len(outer), outer))  # 浙江诸暨|大唐街道
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
    if not region.code or region.code.endswith("0000") or (not region.is_full and region.code.endswith("00")):
        return region
    town = _town_at(text, region.end)
    if not town or (not region.is_full and _NO_TOWNS.search(town)):
        return region
    end = region.end + len(town)
    return replace(
        region, end=end, is_full=True, is_part=False, method="region town", town=town, region_full=region.is_full
    )


def _town_at(text: str, start: int) -> str:
    """Name of a town that begins at `start`, '' without one."""
    match = _TOWN.match(text, start)
    if match is None or match.group()[0] in _NO_TOWN:
        return ""
    body = match.group().removesuffix(_STREETS)
    if len(body) == _SHORT and body != match.group() and body not in _NO_STREETS and not is_everyday(body):
        return match.group()  # 下陈街道, whose first character is no word of its own
    words = [token.text for token in segment(match.group())]
    if any((word in stop_words() and word != _STREETS) or (len(word) > 1 and is_verb(word)) for word in words):
        return ""
    return match.group()


def _towns_behind(text: str, regions: Sequence[Written]) -> Iterator[Written]:
    """仙桃的|彭场镇: the town is a mention of its own."""
    for region in regions:
        if region.town or not region.code or region.code.endswith("0000"):
            continue
        link = next((link for link in _JOINED if text.startswith(link, region.end)), "")
        start = region.end + len(link)
        if link and (town := _town_at(text, start)) and not _NO_TOWNS.search(town):
            yield Written(start, start + len(town), region.code, True, False, "region town", town)


def _said_towns(text: str, regions: Sequence[Written]) -> Iterator[Written]:
    """虎溪|是永康下面的一个镇: the clause says what the name is."""
    for region in regions:
        if not region.code or region.code.endswith("0000") or region.town:
            continue
        said = _SAID_BEHIND.match(text, region.end)
        name = _SAID_BEFORE.search(text, max(0, region.start - _SAID_REACH), region.start) if said else None
        if said and name and is_unknown(name[1].removesuffix("镇")):
            bare = name[1].removesuffix(said[1])
            yield Written(name.start(1), name.end(1), region.code, True, False, "region town", bare + said[1])


def _opening_towns(text: str, regions: Sequence[Written]) -> Iterator[Written]:
    """Towns of unknown names that open a clause, in the county or city that the text named last: 磁灶镇|去年产值."""
    if "镇" not in text and _STREETS not in text and "乡" not in text:
        return
    ends = [region.start for region in regions]
    inside = {position for region in regions for position in range(region.start, region.end)}
    for match in _OPENING_TOWN.finditer(text):
        town = match[1]
        name = town.removesuffix("镇").removesuffix(_STREETS).removesuffix("乡")
        common = is_everyday(name) or (is_noun(name) and not town.endswith(_STREETS))
        told = any(tells.match(text, match.end(1)) for tells in (_IN_LIST, _TELLS, _HAS_COUNT))
        told = told or text[match.start(1) - 1 : match.start(1)] == "、"
        common = common and not (told and town.endswith("镇") and not is_word(town))
        if match.start(1) in inside or common or _town_at(text, match.start(1)) != town:
            continue
        before = regions[: bisect(ends, match.start(1))]
        local = [r.code for r in before if r.code and not r.code.endswith("0000")]
        county = next((code for code in reversed(local) if not code.endswith("00")), local[-1] if local else "")
        if (county or _TELLS.match(text, match.end(1))) and not _NO_TOWNS.search(town):
            yield Written(match.start(1), match.end(1), county, True, False, "region town", town)


def _lone_towns(text: str, regions: Sequence[Written]) -> list[Written]:
    codes = {region.town: region.code for region in regions if len(region.town) > 2}
    if not codes:
        return []
    towns = {name: name for name in codes} | {bare: name for name in codes if (bare := _bare(name))}
    inside = {position for region in regions for position in range(region.start, region.end)}
    return [
        Written(start, end, codes[town], word == town, False, "region town", town)
        for start, end, word in find_few(towns, text)
        if (town := towns[word]) and start not in inside
        if word == town or stands_alone(text, start, end)
    ]


def _bare(town: str) -> str:
    """The name of a town without what it is, where it is nothing else: 东石, not 新兴."""
    name = town.removesuffix("镇").removesuffix("乡").removesuffix("街道")
    return name if len(name) > 1 and not (is_everyday(name) or is_place(name) or name in well_known()) else ""
