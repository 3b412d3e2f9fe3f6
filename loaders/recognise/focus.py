"""The park that an article is about, which its companies lie in when nobody says so."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from loaders.recognise.name_regions import name_region
from loaders.recognise.region_index import region_index
from loaders.records import EntityMention

FOCUS = "focus_park"  # the article is about one park: evidence, but nobody says so
_OWN_REGION = frozenset({"legal_name", "division"})
_BEGINNING = 60  # characters of an article
_OTHERS = ("由", "与", "同")  # before a company that came to the park from elsewhere


def in_focus(
    text: str, mentions: Sequence[EntityMention], inner: set[str], told: set[str]
) -> Iterator[tuple[EntityMention, EntityMention]]:
    """Companies with legal names of an article about one park, each with the park.

    Left out are companies of `told`, whose place or part the article tells, and those whose name puts them elsewhere;
    `inner` are parks inside others.
    """
    park = _focus(mentions, inner)
    if park is None:
        return
    founders = {m.canonical for m in mentions if text.endswith(_OTHERS, 0, m.start)}
    lineage = region_index().lineage(park.region_code)
    for mention in mentions:
        if mention.method in _OWN_REGION and mention.canonical not in told | founders:
            own = name_region(mention.canonical, lineage)
            if not own or own in lineage or park.region_code in region_index().lineage(own):
                yield mention, park


def _focus(mentions: Sequence[EntityMention], children: set[str]) -> EntityMention | None:
    """The park that an article is about: named at its beginning or twice, most of its parks, more than its regions."""
    parks = [m for m in mentions if m.entity_type == "park" and m.canonical not in children]
    named = Counter(m.entity_type for m in mentions if not m.region_code.endswith("0000"))
    most = Counter(park.canonical for park in parks).most_common(1)
    if not most or most[0][1] * 3 < len(parks) * 2 or named["park"] <= 2 * named["region"]:
        return None
    park = next(park for park in parks if park.canonical == most[0][0])
    return park if most[0][1] > 1 or park.start < _BEGINNING else None
