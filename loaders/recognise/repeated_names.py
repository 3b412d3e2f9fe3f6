"""Companies that an article only calls by brand and trade, again and again: 联创光电, 驰宏锌锗."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

from loaders.recognise.kinds import cue_before, cue_behind
from loaders.recognise.words import industry_words, is_everyday, is_place, stop_words
from loaders.records import EntityMention

_ENOUGH = 2  # uses
_NAME = 4
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
    found = [m for m in _brand_and_trade().finditer(text) if not any(taken[m.start() : m.end()])]
    uses = Counter(match.group() for match in found)
    opening = {m.group() for m in found if m.start() == 0 or text[m.start() - 1] in _OPENS}
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
        EntityMention(m.start(), m.end(), m.group(), "enterprise", m.group(), "repeated")
        for m in found
        if m.group() in names
    )


def _acts(text: str, name: str, found: Sequence[re.Match[str]]) -> bool:
    """Whether the uses of a name are those of a company: one is sure, at most a quarter are of a kind of thing."""
    uses = [match.span() for match in found if match.group() == name]
    kinds = sum(cue_behind("right_kind").match(text, end) is not None for _, end in uses)
    if kinds * 4 > len(uses):
        return False
    acts, left = cue_behind("right_acts"), cue_before("left_firm")
    return any(acts.match(text, end) or left.search(text[max(start - 6, 0) : start]) for start, end in uses)


@cache
def _brand_and_trade() -> re.Pattern[str]:
    trades = sorted({"股份", "集团", *(word for word in industry_words() if len(word) == 2)})
    # Most places fail at the first character of the trade, before the words are tried one by one.
    firsts = re.escape("".join(sorted({word[0] for word in trades})))
    return re.compile(rf"[\u4e00-\u9fa5]{{2}}(?=[{firsts}])(?:{'|'.join(map(re.escape, trades))})")


def _may_head(word: str) -> bool:
    """A headline that begins with brand and trade names a company even where the brand is a common word."""
    return not (word in industry_words() or word in stop_words() or is_place(word))


def _is_brand(word: str) -> bool:
    return not (is_everyday(word) or is_place(word) or word in stop_words())
