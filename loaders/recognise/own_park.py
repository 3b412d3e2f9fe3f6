"""The park that an article calls by its kind alone: 高新区 in a story of its city, without a name anywhere."""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders.recognise.gazetteer import NAMES
from loaders.recognise.nearby import places_between
from loaders.recognise.park_index import park_index
from loaders.recognise.region_index import region_index
from loaders.records import EntityMention
from loaders.vocabulary import Hit

OWN_PARK = "own park"
_TIMES = 2  # a text speaks of its own park again and again; once is any park
_OPENS = frozenset(["", *"\n\u3000 ，,。；;：:“！!？?）)|>"])
_BEFORE = frozenset([*_OPENS, *"在为对从到由我是、和与的"])
_LEADS = ("其中", "年", "月", "月份", "季度", "以来", "目前")  # 上半年|高新区完成…
# Of these a county has one: once is enough where it acts.
_RANKED = frozenset({"高新区", "经开区", "综保区"})
_ACTS = re.compile(
    "(?:上半年|全年|共|累计|已|预计|规模|规上|一季度|前三季度){0,2}(?:完成|实现|新增|新签约|签约|引进|入驻|拥有|工业|企业|开工|\\d)"
)
_SEVERAL = re.compile(
    r"(?:各|各个|全[省市县州国]|[\d一二三四五六七八九十百两多几]{1,4}(?:个|家|大|座|类))(?:[国省市县]家?级)?$"
)
_SEVERAL_REACH = 12
_PLURAL = ("数", "们", "等", "总数", "个数")
_LEVEL = re.compile("([我该本]?)([县市区旗])$")
_WIDE_LEVELS = frozenset({"country", "province"})

find_alone = NAMES.add(lambda: park_index().alone)


def own_park(text: str, regions: Sequence[EntityMention], parks: Sequence[EntityMention]) -> list[EntityMention]:
    """Mentions of parks named by their kind alone, called after the place of the text: 宿州高新区.

    None of a kind of which the text names a park, which is then meant; none of one that it counts (各开发区).
    """
    hits: dict[str, list[Hit]] = {}
    for hit in find_alone(text):
        stands = text[hit.start - 1 : hit.start] in _BEFORE or _opens(text, hit.start)
        if stands and not text.startswith(_PLURAL, hit.end):
            hits.setdefault(hit.word, []).append(hit)
    found = _of_level(text, parks)
    for word, places in hits.items():
        opening = [hit for hit in places if _opens(text, hit.start)]
        sure = not regions or (word in _RANKED and any(_ACTS.match(text, hit.end) for hit in opening))
        if (
            len(opening) < (1 if sure else _TIMES)
            or any(_is_called(word, park) for park in parks)
            or _is_counted(text, word)
        ):
            continue
        home = _home(regions, opening[0].start)
        name, code = (_short(home) + word, home.region_code) if home else (word, "")
        found += [
            EntityMention(hit.start, hit.end, word, "park", name, OWN_PARK, code)
            for hit in places
            if not places_between(regions, hit.start, hit.end)
        ]
    return sorted(found, key=lambda mention: mention.start)


def _of_level(text: str, parks: Sequence[EntityMention]) -> list[EntityMention]:
    """我县工业园区, 县工业园区: the only park of its kind that the text names, or that its first line names."""
    found: list[EntityMention] = []
    heading = text.find("\n")
    for hit in find_alone(text):
        level = _LEVEL.search(text, max(0, hit.start - 2), hit.start)
        if level is None or not (level[1] or text[level.start() - 1 : level.start()] in _OPENS):
            continue
        meant = [park for park in parks if _is_called(hit.word, park)]
        called = {park.canonical: park.region_code for park in meant if park.start < heading}
        called = called or {park.canonical: park.region_code for park in meant}
        if len(called) == 1:
            name, code = next(iter(called.items()))
            start = level.start(2)
            found.append(EntityMention(start, hit.end, text[start : hit.end], "park", name, OWN_PARK, code))
    return found


def _opens(text: str, start: int) -> bool:
    return text[start - 1 : start] in _OPENS or text.endswith(_LEADS, 0, start)


def _is_called(word: str, park: EntityMention) -> bool:
    """Whether a park of the text may be meant: by the word itself, or by the kind of zone that it shortens."""
    kinds = park_index().alone[word]
    return any(mark in park.canonical for mark in kinds)


def _is_counted(text: str, word: str) -> bool:
    return any(
        _SEVERAL.search(text, max(0, hit.start - _SEVERAL_REACH), hit.start)
        for hit in find_alone(text)
        if hit.word == word
    )


def _home(regions: Sequence[EntityMention], start: int) -> EntityMention | None:
    """The city or county last named before, otherwise the first behind."""
    known = region_index().regions
    local = [m for m in regions if m.region_code in known and known[m.region_code].level not in _WIDE_LEVELS]
    before = [mention for mention in local if mention.start < start]
    return before[-1] if before else local[0] if local else None


def _short(home: EntityMention) -> str:
    region = region_index().regions[home.region_code]
    return region.short_name or region.name
