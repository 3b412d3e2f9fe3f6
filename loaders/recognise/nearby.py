"""The places around a stretch of text, found without a walk over all places of a long article."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from loaders.records import EntityMention

_start = attrgetter("start")
LONGEST_PLACE = 40  # characters; a place that is longer and begins before is not seen


def in_order(places: Sequence[EntityMention]) -> list[EntityMention]:
    """Places by start, as `places_between` wants them."""
    return sorted(places, key=_start)


def places_between(places: Sequence[EntityMention], low: int, high: int) -> list[EntityMention]:
    """Those of the ordered places that touch [low, high): looks at the neighbourhood only, however long the article."""
    if not places:
        return []
    last = bisect_left(places, high, key=_start)
    first = bisect_left(places, low - LONGEST_PLACE, 0, last, key=_start)
    return [place for place in places[first:last] if place.end > low]
