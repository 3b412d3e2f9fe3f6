"""All named entities of a cleaned article in one list: regions, parks, enterprises, organizations and projects."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from loaders.recognise.area_names import area_names
from loaders.recognise.branches import recognise_branches, recognise_local_firms
from loaders.recognise.enterprises import recognise_enterprises
from loaders.recognise.facilities import recognise_facilities
from loaders.recognise.headwords import recognise_headwords
from loaders.recognise.joined_places import recognise_joined_places
from loaders.recognise.nearby import in_order, places_between
from loaders.recognise.opening_zones import opening_zones
from loaders.recognise.organizations import recognise_organizations
from loaders.recognise.own_park import own_park
from loaders.recognise.parks import recognise_parks
from loaders.recognise.projects import recognise_projects
from loaders.recognise.regions import recognise_regions
from loaders.recognise.repeated_names import recognise_repeated
from loaders.recognise.section_names import recognise_section_names
from loaders.recognise.sector_parks import sector_parks
from loaders.recognise.titled_projects import recognise_titled_projects
from loaders.recognise.told_parks import told_parks
from loaders.recognise.wide_places import recognise_wide_places
from loaders.recognise.widen import widened, widened_by_use
from loaders.records import EntityMention

_SPEAKING = frozenset({"government", "park_committee"})
_FUND = "基金"  # a fund's size is a figure of its founder


def recognise_entities(text: str) -> tuple[EntityMention, ...]:
    """Mentions in order of start, none overlapping another: the longest name wins.

    A bureau speaks for its region (锡山区工信局 -> 锡山区), a park's administration for its park.
    """
    regions = recognise_regions(text)
    parks = recognise_parks(text, regions)
    named_places = (*regions, *parks, *own_park(text, regions, parks))
    listed = in_order((*named_places, *sector_parks(text, in_order(named_places))))
    listed = in_order((*listed, *told_parks(text, listed)))
    listed = in_order((*listed, *opening_zones(text, listed)))
    listed = in_order((*listed, *area_names(text, listed)))
    places = longest((*listed, *recognise_headwords(text, listed)))
    organizations = [
        organization
        for organization in recognise_organizations(text, places)
        if not organization.text.endswith(_FUND) and not _speaks_for_place(organization, places)
    ]
    enterprises = widened_by_use(text, [widened(text, firm) for firm in recognise_enterprises(text, places)])
    enterprises += recognise_branches(text, enterprises)
    enterprises += recognise_local_firms(text, enterprises)
    named = longest((*places, *enterprises, *organizations))
    named = longest((*named, *recognise_facilities(text, places)))
    named = longest((*named, *recognise_repeated(text, named)))
    named = longest((*named, *recognise_section_names(text, named)))
    named = longest((*named, *recognise_projects(text, named)))
    titled = recognise_titled_projects(text, named)
    named = longest((*(m for m in named if not _is_inside(m, titled)), *titled))
    joined = tuple(recognise_joined_places(text, in_order(named)))
    named = longest((*(m for m in named if not _is_inside(m, joined)), *joined))
    return tuple(in_order((*named, *(wide for wide in recognise_wide_places(text) if _is_free(wide, named)))))


def _is_inside(mention: EntityMention, titled: Sequence[EntityMention]) -> bool:
    return any(title.end >= mention.end for title in places_between(titled, mention.start, mention.start + 1))


def _is_free(wide: EntityMention, named: Sequence[EntityMention]) -> bool:
    return not places_between(named, wide.start, wide.end)


def _speaks_for_place(organization: EntityMention, places: Sequence[EntityMention]) -> bool:
    return organization.method in _SPEAKING and any(
        organization.start <= place.start for place in places_between(places, organization.start, organization.end)
    )


def longest(mentions: Iterable[EntityMention]) -> tuple[EntityMention, ...]:
    """Mentions in order, none overlapping: of two that do, the one that begins first, or else the longer one."""
    kept: list[EntityMention] = []
    end = -1
    for mention in sorted(mentions, key=lambda m: (m.start, -m.end)):
        if mention.start >= end:
            kept.append(mention)
            end = mention.end
        elif mention.end - mention.start > kept[-1].end - kept[-1].start and mention.start > kept[-1].start:
            # A longer name that begins inside a shorter one: the shorter one was cut too late.
            kept[-1] = mention
            end = mention.end
    return tuple(kept)
