"""Firms that are called by their place and what a known one has behind its own: 四川|时代 beside 宁德|时代."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from loaders.recognise.kinds import one_of
from loaders.recognise.words import industry_words, is_place, stands_alone
from loaders.records import EntityMention
from loaders.vocabulary import places_of_word

_PLACES = (2, 3)  # characters of a place
_LEAST = 2  # characters behind it
_COUNTRY = "中国"
_KINDS = ("集团", "公司", "厂", "院", "所", "股份")  # formal names have their own rules
_PLACE = re.compile(r"[\u4e00-\u9fff]{2,3}$")
_LONGEST_PLACE = 3  # characters
_OPENS = frozenset(["", *"\n，,。；;：:、“（( —的"])


def siblings(text: str, sure: Sequence[EntityMention]) -> tuple[EntityMention, ...]:
    """Uses of such names; offsets in `text`. What is a trade makes no name behind another place (四川石化).

    One use has to open a clause and be told of as firms are: 广西现代|农业 is not of 北京现代's kin.
    """
    known = {mention.text for mention in sure if mention.method == "well_known"}
    tails = {tail for name in known for size in _PLACES if (tail := _tail(name, size))}
    found = [use for tail in sorted(tails) for use in _uses(text, tail) if use.text not in known]
    vouched = {use.text for use in found if text[use.start - 1 : use.start] in _OPENS and _told().match(text, use.end)}
    return tuple(use for use in found if use.text in vouched)


def _uses(text: str, tail: str) -> list[EntityMention]:
    found: list[EntityMention] = []
    free = 0
    for at in places_of_word(tail, text):
        before = _PLACE.search(text, max(at - _LONGEST_PLACE, free), at)
        if before is None:
            continue
        free = end = at + len(tail)
        place = next((before[0][cut:] for cut in (0, 1) if is_place(before[0][cut:])), "")
        if place and stands_alone(text, at - len(place), end):
            name = place + tail
            found.append(EntityMention(at - len(place), end, name, "enterprise", name, "sibling"))
    return found


@cache
def _told() -> re.Pattern[str]:
    return re.compile(one_of("right_does", "right_issuer", "right_may"))


def _tail(name: str, size: int) -> str:
    place, tail = name[:size], name[size:]
    if len(tail) < _LEAST or not is_place(place) or place == _COUNTRY or tail in industry_words() or is_place(tail):
        return ""
    return "" if tail.endswith(_KINDS) else tail
