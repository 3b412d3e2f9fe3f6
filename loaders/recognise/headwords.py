"""The place that a page is about, by where its name stands: it opens sentences, and one of them says what it is.

塞北管理区位于…, 叠石桥家纺城占地…: names that no list holds and no place begins.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from loaders.recognise.nearby import places_between
from loaders.recognise.park_index import park_index
from loaders.recognise.words import industry_words, is_place, is_verb, segment, stop_words
from loaders.records import EntityMention
from loaders.vocabulary import find_few

_TIMES = 2  # uses; the page comes back to what it is about
_OPENING = re.compile(
    r"(?:^|[\n。！!；;])[\s\u3000“]{0,4}([\u4e00-\u9fff]{2,12}?(?:(?<!地)区|园|城|谷|港|基地|市场|小镇))[”（(]?"
    r"(?=简介|概况|前身|位于|地处|坐落|是|系|成立|创建|始建|筹建|组建|建于|规划|总面积|总规划|占地|辖|管辖|隶属|简称|[于在自][\u4e00-\u9fff]{0,4}\d{4}年)"
)
_KIND = re.compile("(?:区|园|城|谷|港|基地|市场|小镇)$")
_OWN = 2  # characters at least that are no word for a kind of place


def recognise_headwords(text: str, places: Sequence[EntityMention]) -> tuple[EntityMention, ...]:
    """Places of the text's own opening sentences that are not among `places`, and their other uses, in order."""
    names = set(_named(text, places))
    found = [(start, end, name) for start, end, name in find_few(names, text) if not _held(places, start, end)]
    counts = {name: sum(name == other for _, _, other in found) for name in names}
    kept = [(start, end, name) for start, end, name in found if counts[name] >= _TIMES]
    return tuple(EntityMention(start, end, name, "park", name, "headword") for start, end, name in kept)


def _named(text: str, places: Sequence[EntityMention]) -> Iterator[str]:
    for opening in _OPENING.finditer(text):
        start, end = opening.span(1)
        inside = places_between(places, start, end)
        if any(place.entity_type == "park" or place.end == end for place in inside):
            continue
        if is_own(opening[1], inside[-1].end - start if inside and inside[0].start == start else 0):
            yield opening[1]


def is_own(name: str, place_end: int) -> bool:
    """Whether words of its own stand before the kind of place, and no verb or little word among them."""
    index = park_index()
    tokens = [token.text for token in segment(_KIND.sub("", name[place_end:]))]
    if any(word in stop_words() or word in index.stops or _acts(word) for word in tokens):
        return False
    own = [word for word in tokens if word not in index.generic and word not in industry_words()]
    return sum(map(len, own)) >= _OWN or (place_end > 0 and bool(tokens)) or any(is_place(word) for word in own)


def _acts(word: str) -> bool:
    return len(word) > 1 and is_verb(word) and word not in industry_words()


def _held(places: Sequence[EntityMention], start: int, end: int) -> bool:
    """Whether a longer name, or a park, stands there."""
    around = places_between(places, start, end)
    return any(place.start < start or place.end > end or place.entity_type == "park" for place in around)
