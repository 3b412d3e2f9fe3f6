"""Companies that an article only calls by brand and trade, again and again: 联创光电, 驰宏锌锗."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from loaders.recognise.gazetteer import NAMES
from loaders.recognise.kinds import cue_before, cue_behind
from loaders.recognise.words import industry_words, is_everyday, is_place, stop_words
from loaders.records import EntityMention
from loaders.vocabulary import Hit

_ENOUGH = 2  # uses
_NAME = 4
_BRAND = 2  # characters
_HEAD = 120  # characters of an article in which its headline stands
_OPENS = frozenset("\n，。,；;：:“（(、 ")


def recognise_repeated(text: str, mentions: Sequence[EntityMention]) -> tuple[EntityMention, ...]:
    """Names of two unknown characters and a two-character trade that the article uses at least twice.

    One use has to open a clause: pieces of other words (…化联创光电…) seldom do. One has to be that of a company, which
    says or does something, and few may be followed by what a kind of thing has: 铅蓄电池|企业, 多晶硅材|料.
    """
    taken = bytearray(len(text))
    for mention in mentions:
        if mention.entity_type != "region":
            taken[mention.start : mention.end] = b"\x01" * (mention.end - mention.start)
    found = [hit for hit in _brand_and_trade(text) if 1 not in taken[hit.start : hit.end]]
    uses = Counter([hit.word for hit in found])
    opening = {hit.word for hit in found if hit.start == 0 or text[hit.start - 1] in _OPENS}
    heads = {line[:_NAME] for line in text[:_HEAD].split("\n")}
    names = {
        name
        for name, count in uses.items()
        if count >= _ENOUGH
        and name in opening
        and _acts(text, name, found)
        and (_is_brand(name[:2]) or (name in heads and _may_head(name[:2])))
    }
    return tuple(
        EntityMention(hit.start, hit.end, hit.word, "enterprise", hit.word, "repeated")
        for hit in found
        if hit.word in names
    )


def _acts(text: str, name: str, found: Sequence[Hit]) -> bool:
    """Whether the uses of a name are those of a company: one is sure, at most a quarter are of a kind of thing."""
    uses = [(hit.start, hit.end) for hit in found if hit.word == name]
    kinds = sum(cue_behind("right_kind").match(text, end) is not None for _, end in uses)
    if kinds * 4 > len(uses):
        return False
    acts, left = cue_behind("right_acts"), cue_before("left_firm")
    return any(acts.match(text, end) or left.search(text[max(start - 6, 0) : start]) for start, end in uses)


_find_trades = NAMES.add(
    lambda: {"股份", "集团", *(word for word in industry_words() if len(word) == 2)}, overlapping=True
)


def _brand_and_trade(text: str) -> Iterator[Hit]:
    """Two characters and a trade, from left to right, none within another."""
    end = 0
    for trade in _find_trades(text):
        start = trade.start - _BRAND
        if start >= end and "\u4e00" <= text[start] <= "\u9fa5" and "\u4e00" <= text[start + 1] <= "\u9fa5":
            end = trade.end
            yield Hit(start, end, text[start:end])


def _may_head(word: str) -> bool:
    """A headline that begins with brand and trade names a company even where the brand is a common word."""
    return not (word in industry_words() or word in stop_words() or is_place(word))


def _is_brand(word: str) -> bool:
    return not (is_everyday(word) or is_place(word) or word in stop_words())
