"""Organizations in an article: institutes, universities, associations, park committees, bureaus, banks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from loaders.recognise.enterprises import longest
from loaders.recognise.gazetteer import NAMES
from loaders.recognise.known_organizations import campus_end, known_organizations
from loaders.recognise.name_bounds import NameStart, begins_like_name, name_start
from loaders.recognise.nearby import in_order, places_between
from loaders.recognise.titles import is_region_title, is_title
from loaders.recognise.words import is_place, is_unknown, is_word, segment, well_known
from loaders.records import EntityMention
from loaders.vocabulary import rows

GOVERNMENT_PREFIXES = ("自治区", "国家", "兵团", "省", "市", "区", "县", "州", "盟", "旗")
_NO_NAME = re.compile("现有|拥有|共有|建有|设有|[省市县区国家]级")  # 济南市现有省级重点实验室
_HELD_REACH = 8  # characters
_GOES_ON = {"university": ("research",), "research": ("research",), "bank": ("bank",)}
NEEDS_BRAND = frozenset({"centre", "fund", "association", "laboratory", "museum"})


def recognise_organizations(text: str, places: Sequence[EntityMention]) -> tuple[EntityMention, ...]:
    """Every organization named in a cleaned article, in order, not overlapping each other.

    `method` is 'government' for bureaus, ministries and governments (facts told of them belong to their region),
    'park_committee' for the body that runs a park, else the kind of seeds/organization_suffixes.csv and
    seeds/well_known_organizations.csv.
    """
    kinds = _suffixes()
    places = in_order(places)
    found: list[EntityMention] = []
    floor = 0
    for start, end, suffix in _find_suffixes(text):
        kind = kinds[suffix]
        if not _ends_name(text, start, end):
            continue
        if kind == "government":
            at: int | None = _government_start(text, start, floor, places)
        else:
            at = _start(text, start, floor, kind, places)
        if at is None:
            continue
        name = text[at:end]
        if kind in ("laboratory", "centre") and (is_title(name) or _is_held(text, at, name) or _NO_NAME.search(name)):
            continue
        found.append(EntityMention(at, end, name, "organization", name, kind))
        floor = end
    return tuple(_canonical(_whole(text, longest([found, known_organizations(text)]))))


@cache
def _suffixes() -> dict[str, str]:
    return {row["suffix"]: row["kind"] for row in rows("organization_suffixes")}


_find_suffixes = NAMES.add(_suffixes)


def _is_held(text: str, at: int, name: str) -> bool:
    """建有山东省膜材料工程研究中心: a titled centre that somebody has, who goes on as the subject."""
    return bool(_held().search(text, max(at - _HELD_REACH, 0), at)) and is_region_title(name)


@cache
def _held() -> re.Pattern[str]:
    triggers = "|".join(re.escape(row["word"]) for row in rows("relation_words") if row["role"] == "trigger")
    return re.compile(f'(?:{triggers})了?[“"「（( ]?$')


def _ends_name(text: str, start: int, end: int) -> bool:
    """False when the suffix is the head of a longer word: 大学|生, 学院|派, 联盟|杯."""
    position = start
    for token in segment(text[start : end + 4]):
        position += len(token.text)
        if position >= end:
            return position == end
    return True


def _start(text: str, suffix: int, floor: int, kind: str, places: Sequence[EntityMention]) -> int | None:
    if kind in ("park_committee", "laboratory"):  # 光谷|实验室 is not the park
        for place in places_between(places, suffix - 1, suffix):
            if place.end == suffix and place.entity_type == "park":
                return place.start
    name = name_start(text, suffix, floor, places, loose=True)
    if name is None:
        return None
    if kind == "association" and text[name.start - 1 : name.start] in ("和", "与"):
        joined = _joined_start(text, name.start, floor, places)
        if joined is not None:
            return joined
    return name.start if _is_specific(name, kind, text[name.start : suffix]) else None


def _joined_start(text: str, start: int, floor: int, places: Sequence[EntityMention]) -> int | None:
    """Start of 中国石油和化学工业联合会, whose 和 joins two trades behind one region."""
    left = name_start(text, start - 1, floor, places)
    joins = left is not None and (left.brand in well_known() or (left.has_region and not left.brand))
    return left.start if left and joins else None


def _is_specific(name: NameStart, kind: str, before: str) -> bool:
    if len(before) < 2 or not begins_like_name(name.brand):
        return False
    if name.has_region:
        return True
    if kind in NEEDS_BRAND:
        return len(name.brand) >= 2 and name.rare
    return len(name.brand) >= 2 and (name.rare or kind in ("university", "bank", "exchange") and not is_word(before))


def _government_start(text: str, suffix: int, floor: int, places: Sequence[EntityMention]) -> int:
    """Government bodies start at their region or at 自治区, 市 …; a bare 工信局 starts at itself."""
    for place in places_between(places, suffix - 1, suffix):
        if place.end == suffix and place.start >= floor:
            return place.start
    low = max(floor, suffix - 12, text.rfind("\n", 0, suffix) + 1)
    tokens = segment(text[low:suffix])
    start = suffix
    for token in reversed(tokens):
        if not (is_place(token.text) or token.text in GOVERNMENT_PREFIXES):
            break
        start = low + token.start
    if (
        start == suffix
        and text[suffix - 1 : suffix] in ("省", "市", "区", "县")
        and tokens
        and is_unknown(tokens[-1].text)
    ):
        return suffix - 1  # 从省|科技厅
    return start


def _whole(text: str, mentions: Sequence[EntityMention]) -> list[EntityMention]:
    """中国科学院|大连化学物理研究所 and 招商银行|苏州分行 as one name, 中国地质大学|（武汉） with its place."""
    whole: list[EntityMention] = []
    for mention in mentions:
        start, kind = mention.start, mention.method
        if whole and start == whole[-1].end and kind in _GOES_ON.get(whole[-1].method, ()):
            start = whole.pop().start
        end = campus_end(text, mention.end) if kind == "university" else mention.end
        whole.append(replace(mention, start=start, end=end, text=text[start:end], canonical=text[start:end]))
    return whole


def _canonical(mentions: Sequence[EntityMention]) -> list[EntityMention]:
    """Gives a mention without its region the name that the article gives with it: 市工信局 stays, 江南大学 stays."""
    full = sorted({mention.text for mention in mentions}, key=lambda name: (-len(name), name))
    linked: list[EntityMention] = []
    for mention in mentions:
        owners = [name for name in full if name.endswith(mention.text) and is_place(name.removesuffix(mention.text))]
        canonical = owners[0] if len(owners) == 1 else mention.text
        linked.append(
            EntityMention(mention.start, mention.end, mention.text, "organization", canonical, mention.method)
        )
    return linked
