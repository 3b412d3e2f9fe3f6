"""What a text has spoken of so far, and the entities of a sentence that its figures may be about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from loaders.recognise.wide_places import WIDE
from loaders.records import EntityMention

_LEVEL_BY_SUFFIX = {"省": "province", "市": "prefecture", "盟": "prefecture", "州": "prefecture", "区": "county",
                    "县": "county", "旗": "county", "镇": "town", "乡": "town"}  # fmt: skip
_GROUP = re.compile("集团(?:股份|控股|总)?(?:有限)?(?:责任)?(?:公司)?$")
_ELSEWHERE = WIDE - {"area"}
PLACES = ("region", "park")
PROJECTS = frozenset({"项目", "一期", "二期"})  # words that stand for a builder

# 我国磷肥产能: not the figure of a company that the article tells of.
COUNTRY = EntityMention(0, 0, "中国", "region", "中国", "country", "000000")


class Candidate(NamedTuple):
    """An entity that could be the subject of a figure.

    role: subject (opens its clause, or heads a relative clause), agent (由…), embedded (somewhere inside), listed
    (followed by 、), oblique (behind a preposition), wide (a country or the like somewhere inside), guest (visits the
    one told of, or works for it).
    """

    entity: EntityMention
    role: str
    start: int
    end: int
    pronoun: str  # the word that stands for the entity; '' where it is named
    is_partner: bool = False  # behind 为, 与 or 被, not where the text goes to: 为甲公司开发配套产品


@dataclass(slots=True)
class Discourse:
    """What the text has spoken of so far."""

    article: EntityMention | None = None
    is_about_firm: bool = False  # the title names a firm: its places are where it builds
    has_many: bool = False  # the page tells of several places in turn
    heads: EntityMention | None = None  # the place that opens the paragraph, on such a page
    topic: EntityMention | None = None
    section: EntityMention | None = None  # the park or firm that the heading above names
    is_aside: bool = False  # the topic is a firm of the paragraph before, in an article about a place
    builder: EntityMention | None = None  # whom the place of the last sentence lets build something
    enterprise: EntityMention | None = None  # the last enterprise of the sentences before, in any role
    tells_of_firm: bool = False  # whether the last sentence that has any name has that of a firm
    named: Sequence[EntityMention] = ()  # the names of the last sentence that has any, in order
    speaker: EntityMention | None = None  # the firm whose head is quoted in this sentence or the next
    bureau: EntityMention | None = None  # the region whose bureau is the source of this paragraph's figures
    by_type: dict[str, EntityMention] = field(default_factory=dict)
    by_level: dict[str, EntityMention] = field(default_factory=dict)
    places: Sequence[EntityMention] = ()  # regions and parks of the whole text, in order
    parks: dict[str, EntityMention] = field(default_factory=dict)  # named so far, by name, the last one last
    last_park: EntityMention | None = None  # of the last sentence
    group: EntityMention | None = None  # the last firm called 集团


def region_level(mention: EntityMention) -> str:
    """province, prefecture, county or town of a region mention; '' when unknown."""
    code = mention.region_code
    if mention is COUNTRY:
        return "country"
    if mention.method == "region town":
        return "town"  # its code is that of its county
    if len(code) == 6:
        if code.endswith("0000"):
            return "province"
        return "prefecture" if code.endswith("00") else "county"
    return _LEVEL_BY_SUFFIX.get(mention.canonical[-1:], "")


def introduce(discourse: Discourse, entity: EntityMention) -> None:
    """Lets an entity be what 全县 or 园区 stands for before the text names another."""
    discourse.by_type[entity.entity_type] = entity
    if entity.entity_type == "region" and (level := region_level(entity)):
        discourse.by_level[level] = entity


def run_by(committee: EntityMention, discourse: Discourse) -> EntityMention | None:
    """投资区管委会, 管委会: the park of the article that it runs."""
    name = committee.canonical.removesuffix("管理委员会").removesuffix("管委会")
    article = discourse.article
    own = [article] if article is not None and article.entity_type == "park" else []
    return next((park for park in (*reversed(discourse.parks.values()), *own) if park.canonical.endswith(name)), None)


def advance(discourse: Discourse, found: Sequence[Candidate]) -> None:
    """Moves the discourse on past a sentence."""
    if not found:
        return
    if any(c.pronoun in PROJECTS and c.entity is discourse.topic for c in found):
        discourse.is_aside = False  # 一期投资12亿元: goes on with the project of the paragraph before
    passing = None if discourse.article is COUNTRY else COUNTRY  # 我国 in a local story is an aside
    found = [
        c
        for c in found
        if c.entity is not passing
        and c.role != "wide"
        and c.entity.method not in (WIDE if passing else _ELSEWHERE)
        and c.pronoun not in PROJECTS
    ]
    discourse.tells_of_firm = any(c.entity.entity_type == "enterprise" for c in found)
    parks = [c for c in found if c.entity.entity_type == "park"]
    parks = [c for c in parks if c.role not in ("oblique", "agent", "guest")] or parks
    discourse.last_park = parks[-1].entity if parks else None
    discourse.named = [c.entity for c in found if not c.pronoun] or discourse.named
    acting = [c for c in found if c.role in ("subject", "agent")]
    goes_on = discourse.topic is not None and discourse.topic.entity_type == "enterprise"
    standing = acting or [
        c
        for c in found
        if c.role == "oblique" and c.entity.entity_type == "enterprise" and not (goes_on and c.is_partner)
    ]
    kept = _keeps_topic(discourse.topic, standing, found)
    if standing and not kept:
        discourse.topic = standing[0].entity
    if standing:
        discourse.is_aside = False
    enterprises = [c for c in found if c.entity.entity_type == "enterprise"]
    enterprises = [c for c in enterprises if c.role != "guest"] or ([] if discourse.enterprise else enterprises)
    if kept:
        discourse.enterprise = discourse.topic
    elif enterprises:
        leading = [c for c in enterprises if c.role == "subject"]  # 甲公司由乙集团设立: goes on about 甲公司
        agents = [c for c in enterprises if c.role == "agent"]
        discourse.enterprise = (leading or agents or enterprises)[-1].entity
    for candidate in found:
        kind = candidate.entity.entity_type
        if kind == "park" and not candidate.pronoun:
            discourse.parks.pop(candidate.entity.canonical, None)
            discourse.parks[candidate.entity.canonical] = candidate.entity
        if kind == "enterprise" and _GROUP.search(candidate.entity.canonical):
            discourse.group = candidate.entity
        if candidate.role == "subject" or kind not in discourse.by_type:
            discourse.by_type[kind] = candidate.entity
        if kind == "region" and (level := region_level(candidate.entity)):
            discourse.by_level[level] = candidate.entity


def _keeps_topic(topic: EntityMention | None, standing: Sequence[Candidate], found: Sequence[Candidate]) -> bool:
    """甲公司是公司最大的客户: the firm that the text goes on about, by a pronoun, whoever else acts beside it."""
    firm = topic is not None and topic.entity_type == "enterprise" and bool(standing)
    other = standing[0] if firm else None
    if other is None or other.entity is topic:
        return False
    return any(c.entity is topic and c.pronoun and c.start > other.start for c in found)
