"""What stands between two names that an article ties together: the words of seeds/tie_words.csv as patterns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from loaders.recognise.nearby import places_between
from loaders.records import EntityMention
from loaders.vocabulary import rows

NAMED = frozenset({"enterprise", "organization", "park"})
SENTENCE_END = re.compile(r"[。！？!?；;\n]")
_PLACES = frozenset({"region", "park"})
_NUMBER = r"(?<![\d.])\d{1,8}(?:\.\d{1,4})?(?!\d)"  # whole: two cannot share the digits of one
_QUOTES = "“”\"‘’'「」『』《》"
GLOSS = re.compile(rf"[（(][^（）()]{{1,30}}[）)]|[{_QUOTES}]")  # （以下简称…）


@cache
def one_of(*roles: str) -> str:
    """Alternation of the words of these roles, longest first."""
    words = sorted({row["word"] for row in rows("tie_words") if row["role"] in roles}, key=lambda w: (-len(w), w))
    return "(?:" + "|".join(map(re.escape, words)) + ")"


@cache
def filler() -> str:
    """Up to twelve words, figures and commas that change nothing: ，2015年10月正式.

    No filler of the list is made of others, so that a text is taken apart in one way only.
    """
    return f"(?:{one_of('filler')}|{_NUMBER}|[，,：:]){{0,12}}"


@cache
def pattern(template: str) -> re.Pattern[str]:
    """A pattern in which {role} stands for one of its words and {fill} for words that change nothing."""
    roles = {row["role"] for row in rows("tie_words")}
    return re.compile(template.format(fill=filler(), **{role: one_of(role) for role in roles}))


def between(text: str, start: int, end: int, places: Sequence[EntityMention] = ()) -> str:
    """The words of text[start:end] without glosses in brackets, quotes and the places of `places`."""
    pieces: list[str] = []
    for place in places_between(places, start, end):
        if start <= place.start and place.end <= end:
            pieces.append(text[start : place.start])
            start = place.end
    return GLOSS.sub("", "".join(pieces) + text[start:end])


def only(mentions: Sequence[EntityMention], kinds: frozenset[str]) -> list[EntityMention]:
    """Those of some entity types."""
    return [mention for mention in mentions if mention.entity_type in kinds]


def regions_and_parks(mentions: Sequence[EntityMention]) -> list[EntityMention]:
    """The places among the mentions, in order."""
    return only(mentions, _PLACES)
