"""Regions named in an article: provinces, prefectures, counties, alone or as chains (江苏省无锡市锡山区)."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace

from loaders.recognise.gazetteer import is_han
from loaders.recognise.home_counties import is_home
from loaders.recognise.region_index import RegionIndex, find_full_names, find_short_names, region_index
from loaders.recognise.region_names import Written, region_mentions
from loaders.recognise.word_bounds import is_whole
from loaders.recognise.words import (
    common_nouns,
    industry_words,
    is_place,
    is_rare,
    is_verb,
    says_who,
    segment,
    stop_words,
)
from loaders.records import EntityMention
from loaders.vocabulary import Hit

# 无锡先导智能装备股份有限公司, 吉林建筑大学: up to 16 characters of a name, then what makes it one.
_NAME_END = re.compile(
    "(?=[有股集研大学公])(?:有限责任公司|有限公司|股份公司|集团公司|集团|研究院|研究所|大学|学院|公司)"
)
_NOT_IN_NAME = re.compile(r"[，。；：、？！\s“”\"《》的了在是和与及为将由从向被把等]")
_MOST_IN_NAME = 16
_BEFORE_SPELLED = ("其中", "目前", "同时", "今年", "去年", "近日")
_BEFORE_PLACES = "在到对从位于赴是为和与及年月日度"
_LOCATED = re.compile("(?<![现所实内外潜健])在$|(?<!定)位于$|落户$|落子$|选址$|扎根$|坐落于$|走进$|落地$|投资于$|赴$")
_COUNTRY = "中国"
_TAKEN = "以"
_AS_EXAMPLE = ("为例", "为首", "为代表", "为核心", "为中心", "为龙头")
_OF_CHINA = frozenset({"71", "81", "82"})
_TITLED = re.compile(
    "(?:[局县市区镇乡厂会院部处科]长|主任|书记|经理|董事长|总裁|总监|秘书长|教授|专员|主席|工程师|负责人|创始人|记者)[\u4e00-\u9fff]$"
)
_TITLE_REACH = 6
_SPEAKS = re.compile("[说称，。、：]|表示|介绍|告诉|坦言|透露|指出|认为|[一带]?行")
_LOCATED_REACH = 4
_OPENINGS = frozenset(["", *"\n，,。；;：:！!？?“ \u3000"])
_TELLS = re.compile(
    "(?:现有|现已|去年|今年|全[市县区]|(?:19|20)\\d\\d年|[一二三四]季度|[上下]半年|拥有|共有|已有|产业|工业|企业|规上|规模以上|累计|新增|完成|实现|地区|财政|经济|开发区|位于|地处"
    "|新[签开引建入认上获]|签约|集中签约|集中开工|开工|竣工|招商|引进|实际|全面|工信|发改|统计|商务|县委|市委|区委|政府|加快|大力|聚焦|坚持"
    "|推动|持续|力争|计划|预计|举行|召开|日前|近日|昨日|前[一二三四五六七八九十\\d]|[1１][-—~至]\\d)"
)
_NOT_LOCATED = re.compile("[时后前中]|之|以[前后]|的?(?:时候|时刻)")
_LINKS = "·•"  # between the parts of a chain: 江苏·无锡


@dataclass(frozen=True, slots=True)
class _Place:
    """One name on its way to a mention."""

    hit: Hit
    codes: tuple[str, ...]  # what it may be
    form: str  # name, former, short
    in_name: bool  # inside the name of an enterprise, a school …: evidence, but no mention


def recognise_regions(text: str) -> tuple[EntityMention, ...]:
    """Regions of a whole cleaned article, in order, without overlaps; offsets in `text`.

    `region_code` is empty where the article does not say which of several regions a name means.
    """
    index = region_index()
    full = [place for hit in find_full_names(text) if (place := _full_place(text, hit, index))]
    taken = bytearray(len(text))
    for place in full:
        taken[place.hit.start : place.hit.end] = b"\x01" * len(place.hit.word)
    spelled = {code for place in full for code in place.codes}
    short = [
        _Place(hit, index.short[hit.word], "short", _in_name(text, hit.end))
        for hit in find_short_names(text)
        if hit.word in index.short and not any(taken[hit.start : hit.end]) and _short_stands(text, hit, index, spelled)
    ]
    chains = _chains(sorted(full + short, key=lambda place: place.hit.start), text, index)
    decided = _decide(_supported(text, chains, index), index)
    return region_mentions(text, [_written(chain, code) for chain, code in decided])


def _full_place(text: str, hit: Hit, index: RegionIndex) -> _Place | None:
    codes = index.full.get(hit.word)
    if codes is None or text.startswith(index.wrong_ends, hit.end - 1):
        return None
    before = text[hit.start - 1 : hit.start]
    if len(hit.word) == 2:  # 和县, 成县: also ends of 建成县城, 绍兴县
        stands = not before or not is_han(before) or before in _BEFORE_PLACES
        stands = stands or text.startswith(_BEFORE_SPELLED, hit.start - 2)
        clear = hit.word.endswith("县") and hit.word not in index.doubtful
        stands = stands or (clear and is_whole(text, hit.start, hit.end, open_end=True))
    else:
        stands = is_whole(text, hit.start, hit.end, open_end=True)
    if not stands and not index.ends_at(text, hit.start):
        return None
    return _Place(hit, codes, "former" if hit.word in index.former else "name", _in_name(text, hit.end))


def _short_stands(text: str, hit: Hit, index: RegionIndex, spelled: set[str]) -> bool:
    if _TITLED.search(text, max(hit.start - _TITLE_REACH, 0), hit.start) and _SPEAKS.match(text, hit.end):
        return False  # 局长王|海东|说
    if text.startswith(_COUNTRY, hit.start - len(_COUNTRY)) and index.short[hit.word][0][:2] in _OF_CHINA:
        return True  # 中国|台湾面板
    if text.startswith(_TAKEN, hit.start - 1) and text.startswith(_AS_EXAMPLE, hit.end):
        return True  # 以|荣成|为例
    chain_follows = index.starts_at(text, hit.end)
    if not chain_follows and index.has_tail(text, hit.end):
        return False
    if text.startswith(index.wrong_ends, hit.end):
        return True  # 阳新|县域经济
    if any(code in spelled for code in index.short[hit.word]) and text.startswith(_BEFORE_SPELLED, hit.start - 2):
        return True  # 其中阳新|签约: spelled out elsewhere, the words behind may run into it
    free = bool(index.of_use(index.short[hit.word], "free"))
    return chain_follows or index.ends_at(text, hit.start) or is_whole(text, hit.start, hit.end, open_end=free)


def _in_name(text: str, end: int) -> bool:
    """Whether a name goes on behind a region (无锡|先导智能装备股份有限公司), with only words that names hold."""
    match = _NAME_END.search(text, end, end + _MOST_IN_NAME + len("有限责任公司"))
    if match is None or match.start() > end + _MOST_IN_NAME or _NOT_IN_NAME.search(text, end, match.start()):
        return False
    return not any(
        says_who(word)
        or (word in stop_words() and word not in common_nouns())
        or (is_verb(word) and word not in industry_words())
        for _, _, word in segment(text[end : match.start()])
    )


def _chains(places: list[_Place], text: str, index: RegionIndex) -> list[tuple[_Place, ...]]:
    """Adjacent names of which each lies in the one before, with the meanings that fit."""
    chains: list[tuple[_Place, ...]] = []
    for place in places:
        if chains:
            last = chains[-1][-1]
            gap = text[last.hit.end : place.hit.start]
            inner = tuple(c for c in place.codes if any(index.may_follow(c, o) for o in last.codes))
            if (not gap or gap in _LINKS) and inner:
                outer = tuple(o for o in last.codes if any(index.may_follow(c, o) for c in inner))
                chains[-1] = (*chains[-1][:-1], replace(last, codes=outer), replace(place, codes=inner))
                continue
        chains.append((place,))
    return chains


def _supported(text: str, chains: list[tuple[_Place, ...]], index: RegionIndex) -> list[tuple[_Place, ...]]:
    """Chains whose short and very short names have the evidence that they need; unsupported ends are cut off."""
    spelled = {code for chain in chains for place in chain if place.form != "short" and len(place.hit.word) > 2
               and not (place.hit.word in index.generic and len(chain) == 1) for code in place.codes}  # fmt: skip
    sure = (code for code in spelled if len(index.full[index.regions[code].name]) == 1)
    near = {ancestor for code in sure for ancestor in index.regions[code].lineage}
    near |= {ancestor for chain in chains for place in chain if place.form == "short" and _is_free(place, index)
             for code in index.highest(place.codes) for ancestor in index.regions[code].lineage}  # fmt: skip
    near |= _siblings(chains, index)
    kept = []
    for chain in chains:
        good: list[_Place] = []
        for place in chain:
            supported = _support(text, place, bool(good), spelled, near, index)
            if not supported:
                break
            good.append(place if supported == place.codes else replace(place, codes=supported))
        if good:
            kept.append(tuple(good))
        rest = chain[len(good) + 1 :]
        kept += [(place,) for place in rest if place.form != "short" and place.hit.word not in index.generic]
    return kept


def _is_free(place: _Place, index: RegionIndex) -> bool:
    return bool(index.of_use(place.codes, "free"))


def _siblings(chains: list[tuple[_Place, ...]], index: RegionIndex) -> set[str]:
    """Prefectures of which the article names two counties by short names: 昆山, 太仓."""
    counties = {
        place.codes[0] for chain in chains for place in chain if place.form == "short" and len(place.codes) == 1
    }
    parents = Counter(
        region.parent_code for code in counties if (region := index.regions[code]).short_use == "evidence"
    )
    return {code for code, count in parents.items() if count > 1}


def _support(
    text: str, place: _Place, chained: bool, spelled: set[str], near: set[str], index: RegionIndex
) -> tuple[str, ...]:
    """Meanings of a name that the article supports; empty when it is better not read as a region."""
    parents = tuple(code for code in place.codes if index.regions[code].parent_code in near)
    if place.form != "short":
        if place.hit.word in index.generic:
            return place.codes if chained else ()
        if place.hit.word == "兵团":
            return place.codes if "650000" in near or "660000" in spelled else ()
        before = text[place.hit.start - 1 : place.hit.start]
        opens = (not before or not is_han(before)) and _TELLS.match(
            text, place.hit.end
        )  # 泸县|规模以上工业, not 富县强民
        clear = len(place.codes) == 1 and (opens or place.hit.word not in index.doubtful)
        unsure = len(place.hit.word) == 2 and not chained and not clear
        return parents if unsure else place.codes
    full = tuple(code for code in place.codes if code in spelled)
    if full:
        return full
    free = index.of_use(place.codes, "free")
    if free:
        return free if chained else index.highest(free)
    allowed = index.of_use(place.codes, "evidence")
    if chained or _is_listed(text, place.hit, index):
        return allowed or tuple(code for code in place.codes if index.regions[code].level == "prefecture")
    within = tuple(code for code in parents if code in allowed) or _provincial(allowed, near, index)
    sure = _is_located(text, place.hit, allowed) or is_home(text, place.hit.word, allowed, spelled, index)
    return within or (allowed if sure else ())


def _is_located(text: str, hit: Hit, codes: tuple[str, ...]) -> bool:
    """在义乌设厂, 落户靖江: a name that means one place and no other word, where a place has to stand."""
    if len(codes) != 1 or not (is_place(hit.word) or is_rare(hit.word)):
        return False
    if text.startswith(_TAKEN, hit.start - 1) and text.startswith(_AS_EXAMPLE, hit.end):
        return True
    if text[hit.start - 1 : hit.start] in _OPENINGS and _TELLS.match(text, hit.end):
        return True  # 永康|现有门类企业1000余家
    behind = _LOCATED.search(text, max(0, hit.start - _LOCATED_REACH), hit.start)
    return behind is not None and not _NOT_LOCATED.match(text, hit.end)


def _is_listed(text: str, hit: Hit, index: RegionIndex) -> bool:
    """Whether a name stands in a list beside one that needs no evidence: 青岛、日照、威海."""
    before = text[hit.start - 1 : hit.start] == "、" and index.ends_at(text, hit.start - 1, free=True)
    after = text[hit.end : hit.end + 1] == "、" and index.starts_at(text, hit.end + 1, free=True)
    return before or after


def _provincial(codes: tuple[str, ...], near: set[str], index: RegionIndex) -> tuple[str, ...]:
    """County-level cities whose province the article names: 昆山 beside 江苏."""
    cities = (code for code in codes if index.regions[code].name.endswith("市"))
    return tuple(code for code in cities if index.regions[code].lineage[-1] in near)


def _decide(chains: list[tuple[_Place, ...]], index: RegionIndex) -> list[tuple[tuple[_Place, ...], str]]:
    """Each chain with the code of its last name, '' when the article leaves it open."""
    weight: Counter[str] = Counter()
    for chain in chains:
        if len(chain[-1].codes) == 1:
            weight.update(index.regions[chain[-1].codes[0]].lineage)
    decided = []
    for chain in chains:
        codes = chain[-1].codes
        if len(codes) > 1:
            scores = {code: _score(code, weight, index) for code in codes}
            best = max(scores.values())
            winners = tuple(code for code, score in scores.items() if score == best)
            codes = winners if best > (0, 0, 0) else codes
        if len(codes) == 1:
            decided.append((chain, codes[0]))
        elif chain[-1].form != "short":
            decided.append((chain, ""))
    return decided


def _score(code: str, weight: Counter[str], index: RegionIndex) -> tuple[int, int, int]:
    """How often the article names the region itself, its parent, its province."""
    region = index.regions[code]
    return weight[code], weight[region.parent_code], weight[region.lineage[-1] if len(region.lineage) > 1 else ""]


def _written(chain: tuple[_Place, ...], code: str) -> Written:
    method = "region chain" if len(chain) > 1 else f"region {chain[0].form}"
    last = chain[-1]
    return Written(chain[0].hit.start, last.hit.end, code, last.form != "short", last.in_name, method)
