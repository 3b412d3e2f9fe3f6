"""What entities have to do with each other: what lies in what, former names, owners."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from loaders.recognise.focus import FOCUS, in_focus
from loaders.recognise.former_names import former_names
from loaders.recognise.owners import owners
from loaders.recognise.told_places import (
    PLACES,
    Found,
    adds_to,
    built_here,
    chain_start,
    founded_at,
    founded_behind,
    gathered,
    listed_places,
    park_regions,
    site_behind,
    words,
)
from loaders.records import EntityMention, EntityRelation, Sentence

LODGERS = frozenset({"enterprise", "organization"})
_BEFORE = 24  # characters between a place and the enterprise behind it
_AFTER = 12  # characters between an enterprise and 位于
_BARE = re.compile(r"([^，。；：、！？\n的]{2,6})(?:区内|内)?的[^，。；：、！？\n]{0,14}")
_NEAR = 60  # characters between an enterprise and 项目所在的
_ZONES = ("开发区", "高新区", "经开区", "新区")  # stand beside each other
_LIST = re.compile(r"(?:（[^（）]{0,16}）)?(?:、|和|与|及|以及)")
_OF = re.compile(r"(?:境内|区内|内)?的[^，。；：、！？\n]{0,14}")
_APPOSITION = re.compile(r"(?:境内|区内|内)?的?，?[^，。；：、！？\n]{0,18}")
_GLOSS = re.compile(r"[（(][^（）()]{0,10}[）)]")  # …经济技术开发区(工业区)
_WITH = re.compile(r"[^的]{0,6}[和与同跟]")  # 达茂旗还和|包钢集团
_BREAK = re.compile(r"[，。；：！？\n]")


def recognise_relations(
    text: str, mentions: Sequence[EntityMention], sentences: Sequence[Sentence]
) -> tuple[EntityRelation, ...]:
    """Every relation that the cleaned article states, in order of place, one for a pair of entities.

    `mentions` are what recognise_entities found in the same text. The innermost place counts: an enterprise in
    石河子经济技术开发区 | 十户滩新材料产业园 lies in the latter, which is part of the former. An enterprise with a
    legal name and no stated place lies in the one park that the article is about (rule `focus_park`). Former names and
    owners follow the rules of their own modules.
    """
    parts = list(_part_of(text, mentions))
    parts += _part_of_focus(mentions, {relation.child for relation in parts})
    said = [*_located_in(text, mentions, sentences), *_where(text, mentions)]
    said += [_relation("located_in", *lodging) for lodging in listed_places(text, mentions)]
    said += [_relation("located_in", *lodging) for lodging in park_regions(text, mentions)]
    owned = list(owners(text, mentions))
    told = {relation.child for relation in said if relation.parent_type == "park"}
    told |= {relation.parent for relation in owned}
    for company, park in in_focus(text, mentions, {relation.child for relation in parts}, told):
        said.append(_relation("located_in", company, park, company.start, company.end, FOCUS))
    said += [*former_names(text, mentions), *owned]
    found = sorted([*parts, *said], key=lambda relation: (relation.start, relation.end))
    return tuple({(r.relation, r.child_type, r.child, r.parent): r for r in reversed(found)}.values())[::-1]


def _part_of(text: str, mentions: Sequence[EntityMention]) -> Iterator[EntityRelation]:
    """A park in a park is the mention that begins where its parent's ends, or 的 behind it."""
    for parent, child in zip(mentions, mentions[1:], strict=False):
        if parent.entity_type == child.entity_type == "park" and parent.canonical != child.canonical:
            gap = text[parent.end : child.start]
            if gap in ("", "的", "内的", "境内的", "——"):
                yield _relation("part_of", child, parent, parent.start, child.end, "behind_parent")


def _part_of_focus(mentions: Sequence[EntityMention], placed: set[str]) -> Iterator[EntityRelation]:
    """In an article about one national zone, the estates that lie nowhere else are its own: 板仓工业园区."""
    parks = [m for m in mentions if m.entity_type == "park"]
    national = {m.canonical: m for m in parks if m.method == "park gazetteer"}
    if len(national) != 1:
        return
    zone = next(iter(national.values()))
    if 2 * sum(m.canonical == zone.canonical for m in parks) <= len(parks):
        return
    others = (m for m in parks if m.canonical not in {zone.canonical, *placed} and not m.canonical.endswith(_ZONES))
    for park in others:
        if park.region_code in ("", zone.region_code):
            yield _relation("part_of", park, zone, park.start, park.end, FOCUS)


def _where(text: str, mentions: Sequence[EntityMention]) -> Iterator[EntityRelation]:
    """项目所在的 P: the enterprise that was named last lies there."""
    last: EntityMention | None = None
    for mention in mentions:
        if mention.entity_type == "enterprise":
            last = mention
        elif last and mention.entity_type in PLACES and text.endswith("所在的", last.end, mention.start):
            if mention.start - last.end <= _NEAR:
                yield _relation("located_in", last, mention, last.start, mention.end, "where_it_lies")
            last = None


def _located_in(
    text: str, mentions: Sequence[EntityMention], sentences: Sequence[Sentence]
) -> Iterator[EntityRelation]:
    starts = [sentence.start for sentence in sentences]
    parks = list({m.canonical: m for m in mentions if m.entity_type == "park"}.values())
    last_park: EntityMention | None = None
    listed: tuple[EntityMention, EntityMention] | None = None  # the enterprise before, and its place
    for index, mention in enumerate(mentions):
        if mention.entity_type == "park":
            last_park = mention
        if mention.entity_type not in LODGERS:
            continue
        floor = starts[max(bisect_right(starts, mention.start) - 1, 0)] if starts else 0
        found = (
            _place_behind(text, mentions, index, last_park)
            or _place_before(text, mentions, index, floor)
            or founded_at(text, mentions, index)
            or founded_behind(text, mentions, index)
            or site_behind(text, mentions, index)
            or gathered(text, mentions, index)
            or _inside(text, mention, last_park, floor)
            or _bare(text, mention, parks, floor)
            or built_here(text, mentions, index)
            or adds_to(text, mentions, index, floor)
        )
        if found is None and listed and _LIST.fullmatch(text, listed[0].end, mention.start):
            found = (listed[1], listed[0].start, mention.end, "list")
        listed = None
        if found and found[0].canonical != mention.canonical:
            place, start, end, rule = found
            listed = (mention, place)
            yield _relation("located_in", mention, place, start, end, rule)


def _place_before(text: str, mentions: Sequence[EntityMention], index: int, floor: int) -> Found | None:
    """位于 P 的 E, 在 P，E, P 的 E, P | E."""
    mention = mentions[index]
    place = next((m for m in mentions[max(0, index - 1) : index] if m.entity_type in PLACES), None)
    if place is None or place.start < floor or mention.start - place.end > _BEFORE:
        return None
    start = chain_start(mentions, index - 1)
    gloss = _GLOSS.match(text, place.end)
    gap = text[gloss.end() if gloss else place.end : mention.start]
    if any(word in gap for word in words("apart")) or _WITH.match(gap):
        return None
    found = place, start, mention.end
    if _ends_with(text, start, words("lies")) and _APPOSITION.fullmatch(gap):
        return *found, "lies_in"
    if _ends_with(text, start, words("stands")) and _APPOSITION.fullmatch(gap):
        return *found, "stands_in"
    if _OF.fullmatch(gap):
        return *found, "of_place"
    return (*found, "beside_park") if not gap and place.entity_type == "park" else None


def _place_behind(
    text: str, mentions: Sequence[EntityMention], index: int, last_park: EntityMention | None
) -> Found | None:
    """E 位于 P, E 2017年落户基地."""
    mention = mentions[index]
    window = text[mention.end : mention.end + _AFTER + 8]
    if text[mention.end : mention.end + 1] in "（(":  # （以下简称“…”）
        closing = re.search(r"[）)]", text[mention.end : mention.end + 40])
        window = text[mention.end + closing.end() : mention.end + closing.end() + _AFTER] if closing else ""
    first = mention.end + text[mention.end : mention.end + 60].find(window) if window else mention.end
    window = _BREAK.split(window.removeprefix("，"), maxsplit=1)[0]
    verb = _verb(window)
    if verb is None:
        return None
    end = text.find(verb, first) + len(verb)
    following = index + 1
    while following < len(mentions) and mentions[following].start == end and mentions[following].entity_type in PLACES:
        end, following = mentions[following].end, following + 1
    place = mentions[following - 1]
    if following > index + 1 and place.end == end:
        return place, mention.start, end, "lies_behind"
    if last_park and text.startswith((*words("inside"), *words("named")), end):
        return last_park, mention.start, end, "lies_in_named"
    return None


def _inside(text: str, mention: EntityMention, last_park: EntityMention | None, floor: int) -> Found | None:
    """区内的 E, 区内企业 E, 园区内目前已有 E: in the park that the text named last; E 是区内的老企业."""
    if last_park is None:
        return None
    before = text[max(floor, mention.start - 12) : mention.start]
    behind = text[mention.end : mention.end + 4]
    inside = words("inside")
    if behind.startswith("是") and behind[1:].startswith(inside):
        return last_park, mention.start, mention.end + 4, "inside_named"
    for word in inside:
        place = before.rfind(word)
        between = before[place:]
        if place >= 0 and not _BREAK.search(between) and not any(apart in between for apart in words("apart")):
            return last_park, mention.start - len(before) + place, mention.end, "inside_named"
    return None


def _bare(text: str, mention: EntityMention, parks: Sequence[EntityMention], floor: int) -> Found | None:
    """位于化工园区的 E, where 化工园区 is the end of one park's name."""
    if not parks:
        return None
    low = max(floor, mention.start - 26)
    for word in words("lies"):
        place = text.rfind(word, low, mention.start)
        match = _BARE.fullmatch(text, place + len(word), mention.start) if place >= 0 else None
        if match is None:
            continue
        fitting = [park for park in parks if park.canonical.endswith(match.group(1))]
        if len(fitting) == 1:
            return fitting[0], place, mention.end, "lies_in_bare"
    return None


def _ends_with(text: str, end: int, words: Sequence[str]) -> bool:
    return text.endswith(tuple(words), max(0, end - 8), end)


def _verb(window: str) -> str | None:
    found = [(window.find(word), -len(word), word) for word in words("lies") if word in window]
    return min(found)[2] if found and min(found)[0] <= _AFTER else None


def _relation(
    kind: str, child: EntityMention, parent: EntityMention, start: int, end: int, rule: str
) -> EntityRelation:
    return EntityRelation(
        kind, child.entity_type, child.canonical, parent.entity_type, parent.canonical, start, end, rule
    )
