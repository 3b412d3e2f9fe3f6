"""All named entities of a cleaned article in one list: regions, parks, enterprises and organizations."""

from __future__ import annotations

from collections.abc import Iterable

from loaders.recognise.enterprises import recognise_enterprises
from loaders.recognise.organizations import recognise_organizations
from loaders.recognise.parks import recognise_parks
from loaders.recognise.regions import recognise_regions
from loaders.records import EntityMention


def recognise_entities(text: str) -> tuple[EntityMention, ...]:
    """Mentions in order of start, none overlapping another: the longest name wins.

    A bureau speaks for its region (锡山区工信局 -> 锡山区), a park's administration for its park.
    """
    regions = recognise_regions(text)
    parks = recognise_parks(text, regions)
    places = (*regions, *parks)
    organizations = [
        o
        for o in recognise_organizations(text, places)
        if not _speaks_for_place(o, places) and not o.text.endswith("基金")  # a fund's size is a figure of its founder
    ]
    return _longest((*places, *recognise_enterprises(text, places), *organizations))


def _speaks_for_place(organization: EntityMention, places: Iterable[EntityMention]) -> bool:
    return organization.method == "government" and any(
        organization.start <= place.start < organization.end for place in places
    )


def _longest(mentions: Iterable[EntityMention]) -> tuple[EntityMention, ...]:
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
