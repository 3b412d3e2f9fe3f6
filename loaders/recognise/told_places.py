"""Places that an article tells in more words than 位于: 在P投资设立E, E在P成立, P 3个，A、B；, P企业…，包括A、B."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from loaders.recognise.nearby import places_between
from loaders.recognise.region_index import region_index
from loaders.recognise.tie_words import regions_and_parks
from loaders.records import EntityMention
from loaders.vocabulary import rows

Found = tuple[EntityMention, int, int, str]  # place, start and end of the words that say so, rule
Lodging = tuple[EntityMention, EntityMention, int, int, str]  # the same behind its enterprise

PLACES = frozenset({"region", "park"})
_AT = ("在", "于", "落户")
_FARTHEST = 24  # characters between an enterprise and the place behind it
_HEADING = re.compile(r"(?:\d{1,4}(?:个|家|项|户)|（\d{1,4}(?:个|家|项|户)）|\(\d{1,4}(?:个|家|项|户)\))[，,：:]")
_CLAUSE_START = "；;。：:，,、\n"
_CLAUSE_END = re.compile(r"[，,；;。！？!?\n]")
_LIST_END = re.compile(r"[；;。！？!?\n]")
_MEMBERS = re.compile(
    r"[家业](?:(?<=\d家)|(?<=企业))[^，,。；;！？!?\n]{0,12}[，,]?(?:其中)?(?:包括|分别是|分别为|有(?!限)|如|涵盖)了?[：:]?"
)
_LIST = re.compile(r"(?:[（(][^（）()]{0,16}[）)])?(?:、|和|与|及|以及)")
_LONGEST_LIST = 600  # characters
_FIRST_OF_LIST = 2  # characters between 包括 and the first name
_BUILDS = re.compile(r"(?:建设|投资|承建|实施|运营)(?:这条|这个|该|此)(?:生产线|产线|项目|基地|工厂)的$")
_SITE = re.compile(r"，[^，。；]{0,6}(?:基地|工厂|厂区|厂房|总部)[^，。；]{0,6}$")
_SITE_REACH = 60  # characters
_STARTED = re.compile(r"(?:正式|顺利|全面|成功|已)?(?:建成|竣工|投产|开工|奠基|启动|落地|投运|下线)")
_HERE_BEFORE = 400  # characters in which the place of 这条生产线 is looked for
_ADDS = re.compile(r"，为$")
_CONTRIBUTION = re.compile(r"[^。；;！？!?\n]{0,60}?(?:增添|注入|添)[^。；;！？!?\n]{0,12}(?:动力|动能|活力|力量)")


@cache
def words(role: str) -> tuple[str, ...]:
    """Words of a role of seeds/place_words.csv, longest first."""
    found = (row["word"] for row in rows("place_words") if row["role"] == role)
    return tuple(sorted(found, key=len, reverse=True))


@cache
def _founding() -> re.Pattern[str]:
    """投资15亿元设立了全资子公司: between a place and the enterprise that was founded there."""
    founds = "|".join(map(re.escape, words("founds")))
    return re.compile(
        r"(?:境内|区内|内)?(?:共同|合资|合作|联合|独资)?(?:投资)?(?:约?\d{1,6}(?:\.\d{1,4})?[万亿]{0,2}美?元)?"
        rf"(?:{founds})(?:了|的|起)?(?:一家)?(?:全资|控股|合资|独资)?(?:子公司|公司|企业)?[—“\"：:]{{0,2}}"
    )


@cache
def _founded(owned: bool) -> re.Pattern[str]:
    """(在花都)成立, (在花都)投资设立的: behind the place of an enterprise named before; `owned`: and its owner."""
    founds = "|".join(map(re.escape, words("founds")))
    if owned:
        return re.compile(rf"(?:共同|合资|独资)?(?:投资)?(?:{founds})的")
    more = r"(?:(?![与和同投])[^，。；：、！？\n]){0,6}?"  # 在台湾|高雄|成立
    return re.compile(rf"{more}(?:注册|正式|挂牌|揭牌)?(?:{founds})(?=[，。；、！？\n]|$)")


@cache
def _gathering() -> re.Pattern[str]:
    """引进了, 已有: between a park and the enterprises that it has."""
    gathers = "|".join(map(re.escape, words("gathers")))
    return re.compile(rf"[^，。；：、！？\n]{{0,6}}?(?:{gathers})(?:了|着|有|以)?[^，。；：、！？\n]{{0,10}}")


def founded_at(text: str, mentions: Sequence[EntityMention], index: int) -> Found | None:
    """在 P 投资设立 E."""
    mention = mentions[index]
    place = mentions[index - 1] if index else None
    if place is None or place.entity_type not in PLACES or not _founding().fullmatch(text, place.end, mention.start):
        return None
    start = chain_start(mentions, index - 1)
    return (place, start, mention.end, "founded_at") if text.endswith(_AT, 0, start) else None


def founded_behind(text: str, mentions: Sequence[EntityMention], index: int) -> Found | None:
    """E 2000年在 P 成立, E 是由 A 在 P 投资设立的企业."""
    mention = mentions[index]
    owned = text.startswith(("是", "系", "为", "由"), mention.end)
    for following in range(index + 1, min(index + 5, len(mentions))):
        place = mentions[following]
        if place.start - mention.end > _FARTHEST or _LIST_END.search(text, mention.end, place.start):
            return None
        if place.entity_type in PLACES:
            last = _chain_end(mentions, following)
            said = _founded(owned).match(text, last.end)
            if text.endswith(_AT, mention.end, place.start) and said and "，" not in text[mention.end : place.start]:
                return last, mention.start, said.end(), "founded_behind"
            return None
        if not owned:
            return None
    return None


def site_behind(text: str, mentions: Sequence[EntityMention], index: int) -> Found | None:
    """E 成立于2003年，生产基地坐落于 P: the last of the places that stand side by side."""
    mention = mentions[index]
    place = next((m for m in mentions[index + 1 : index + 3] if m.entity_type in PLACES), None)
    if place is None or not _SITE.search(text, mention.end, place.start) or place.start - mention.end > _SITE_REACH:
        return None
    if _LIST_END.search(text, mention.end, place.start) or not text.endswith(words("lies"), mention.end, place.start):
        return None
    last = _chain_end(mentions, mentions.index(place, index))
    return last, mention.start, last.end, "site_behind"


def gathered(text: str, mentions: Sequence[EntityMention], index: int) -> Found | None:
    """P 引进了 E: the park has the enterprise."""
    park, mention = mentions[index - 1] if index else None, mentions[index]
    if park is None or park.entity_type != "park" or not _gathering().fullmatch(text, park.end, mention.start):
        return None
    return park, park.start, mention.end, "gathered"


def built_here(text: str, mentions: Sequence[EntityMention], index: int) -> Found | None:
    """生产线在 P 投产 … 建设这条生产线的 E."""
    mention = mentions[index]
    if not _BUILDS.search(text, max(0, mention.start - 14), mention.start):
        return None
    for place in reversed(mentions[max(0, index - 12) : index]):
        if mention.start - place.end > _HERE_BEFORE:
            return None
        if place.entity_type in PLACES and _STARTED.match(text, place.end):
            return place, place.start, mention.end, "built_here"
    return None


def adds_to(text: str, mentions: Sequence[EntityMention], index: int, floor: int) -> Found | None:
    """E 的项目投产，为 P 增添新动力, where the sentence begins with E."""
    mention = mentions[index]
    park = mentions[index + 1] if index + 1 < len(mentions) else None
    opens = "，" in text[floor : mention.start] or mention.start == floor
    if park is None or park.entity_type != "park" or not opens or mention.start - floor > _FARTHEST:
        return None
    gap = text[mention.end : park.start]
    if not _ADDS.search(gap) or _LIST_END.search(gap) or not _CONTRIBUTION.match(text, park.end):
        return None
    return park, mention.start, park.end, "adds_to"


def listed_places(text: str, mentions: Sequence[EntityMention]) -> Iterator[Lodging]:
    """Enterprises that a list puts in a place: P 3个，A项目、B项目；, and P 有企业634家 … 包括 A、B."""
    places = regions_and_parks(mentions)
    firms = [mention for mention in mentions if mention.entity_type == "enterprise"]
    for place in places:
        heading = _HEADING.match(text, place.end)
        if heading and (place.start == 0 or text[place.start - 1] in _CLAUSE_START):
            limit = heading.end() + _LONGEST_LIST
            stop = _LIST_END.search(text, heading.end(), limit)
            for firm in places_between(firms, heading.end(), stop.start() if stop else limit):
                yield firm, place, place.start, firm.end, "list_heading"
    has_park = any(place.entity_type == "park" for place in places)
    for cue in _MEMBERS.finditer(text) if has_park and firms else ():
        end = cue.end() + _FIRST_OF_LIST
        park = _holder(text, places, cue.start() - 1)
        if park is None:
            continue
        for firm in places_between(firms, cue.end(), cue.end() + _LONGEST_LIST):
            if firm.start < cue.end() or (firm.start > end and not _LIST.fullmatch(text, end, firm.start)):
                break
            end = firm.end
            yield firm, park, park.start, firm.end, "members"


def park_regions(text: str, mentions: Sequence[EntityMention]) -> Iterator[Lodging]:
    """P 坐落于 R, the most precise of the regions that the clause names."""
    for park, region in pairwise(regions_and_parks(mentions)):
        if (park.entity_type, region.entity_type) != ("park", "region") or not region.region_code:
            continue
        if text[park.end : region.start] in words("lies"):
            clause = _CLAUSE_END.search(text, region.end, region.end + _FARTHEST)
            named = places_between(mentions, region.start, clause.start() if clause else region.end)
            inner = [place for place in named if region.region_code in region_index().lineage(place.region_code)]
            yield park, inner[-1], park.start, inner[-1].end, "lies_behind"


def _holder(text: str, places: Sequence[EntityMention], position: int) -> EntityMention | None:
    """The park that the paragraph named last before a position, unless it named a region since or speaks of others."""
    line = text.rfind("\n", max(0, position - _LONGEST_LIST), position) + 1
    named = places_between(places, max(line, position - _LONGEST_LIST), position)
    if not named or named[-1].entity_type != "park":
        return None
    said = re.split(r"[。；;！？!?]", text[named[-1].end : position])[-1]
    return None if any(word in said for word in words("apart")) else named[-1]


def chain_start(mentions: Sequence[EntityMention], index: int) -> int:
    """Where the places begin that end with mentions[index] and stand side by side: 锡山区|锡山经济技术开发区."""
    while index > 0 and mentions[index - 1].entity_type in PLACES and mentions[index - 1].end == mentions[index].start:
        index -= 1
    return mentions[index].start


def _chain_end(mentions: Sequence[EntityMention], index: int) -> EntityMention:
    """The last of the places that begin with mentions[index] and stand side by side."""
    while index + 1 < len(mentions) and mentions[index + 1].entity_type in PLACES:
        if mentions[index + 1].start != mentions[index].end:
            break
        index += 1
    return mentions[index]
