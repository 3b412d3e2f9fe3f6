"""Enterprises in an article: legal names, names that the article defines or implies, and names known without it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from loaders.recognise.aliases import Aliases, article_aliases, linked, with_fullest_names
from loaders.recognise.bare_names import bare_names
from loaders.recognise.brand_names import brand_names
from loaders.recognise.capacity_names import capacity_names
from loaders.recognise.clipped_names import with_clipped
from loaders.recognise.coinage import weak_trades
from loaders.recognise.cue_names import cue_names
from loaders.recognise.foreign_names import foreign_names
from loaders.recognise.formal_names import formal_names
from loaders.recognise.framed_names import framed_names
from loaders.recognise.gazetteer import NAMES
from loaders.recognise.kinds import cue_behind, one_of
from loaders.recognise.likely_names import likely_names
from loaders.recognise.listed_names import listed_names
from loaders.recognise.nearby import in_order, places_between
from loaders.recognise.park_index import park_index
from loaders.recognise.siblings import siblings
from loaders.recognise.stock_names import has_evidence, stock_names
from loaders.recognise.words import industry_words, is_place, is_unknown, stands_alone, well_known
from loaders.records import EntityMention
from loaders.vocabulary import find_few

_BRAND = 2  # characters
_COINED = 4  # characters of a name that hardly stands for anything else: 时代电气, not 小米
_OPENS = frozenset(["", *"\n，,。；;：:、“（( "])
_BRAND_AND_TRADE = frozenset({"well_known", "stock_name"})


def recognise_enterprises(text: str, places: Sequence[EntityMention]) -> tuple[EntityMention, ...]:
    """Every enterprise named in a cleaned article, in order, not overlapping each other.

    `places` are the article's regions and parks, with offsets in the same text. An enterprise's name may contain a
    place. `canonical` is the fullest name that the article gives. Generic words (该公司, 企业) are never returned.
    """
    places = in_order(places)
    formal = with_fullest_names(formal_names(text, places))
    aliases = article_aliases(text, formal, places)
    sure = longest([formal, _occurrences(text, aliases), _known(text)])
    sure = longest([sure, siblings(text, sure)])
    mentions = longest(
        [sure, listed_names(text, sure, places), stock_names(text, sure, places), cue_names(text, places)]
    )
    mentions = longest([mentions, brand_names(text, mentions, aliases), foreign_names(text, mentions)])
    mentions = [mention for mention in mentions if not _is_park_itself(mention, places)]
    mentions = longest([mentions, capacity_names(text, mentions, places)])
    mentions = longest([mentions, _occurrences(text, _brands(mentions, aliases))])
    mentions = longest([mentions, bare_names(text, mentions, aliases), framed_names(text, mentions, places, aliases)])
    mentions = longest([mentions, likely_names(text, mentions, places)])
    return linked(with_clipped([mention for mention in mentions if not _is_in_park(mention, places)]), aliases)


def _brands(mentions: Sequence[EntityMention], aliases: Aliases) -> Aliases:
    """胜华 beside 胜华科技: the brand of one company that goes by brand and trade, where it is no word otherwise."""
    owners: dict[str, set[str]] = {}
    for mention in mentions:
        brand, trade = mention.text[:_BRAND], mention.text[_BRAND:]
        if mention.method in _BRAND_AND_TRADE and (trade in industry_words() or trade in weak_trades()):
            owners.setdefault(brand, set()).add(mention.canonical)
    return {
        brand: (next(iter(names)), "short_name")
        for brand, names in owners.items()
        if len(names) == 1 and brand not in aliases and is_unknown(brand) and not is_place(brand)
    }


def _is_in_park(mention: EntityMention, places: Sequence[EntityMention]) -> bool:
    """True for a company that only lends a park its name: 莱克|工业园."""
    return any(
        place.entity_type == "park" and place.start <= mention.start and mention.end <= place.end
        for place in places_between(places, mention.start, mention.end)
    )


def _is_park_itself(mention: EntityMention, places: Sequence[EntityMention]) -> bool:
    """古雷石化|园区: no firm of that name is told of, nor one by the brand of it."""
    held = places_between(places, mention.start, mention.end)
    return any(p.entity_type == "park" and p.text.removeprefix(mention.text) in park_index().suffixes for p in held)


def _occurrences(text: str, aliases: Aliases) -> Iterator[EntityMention]:
    for start, end, short in find_few(aliases, text):
        if stands_alone(text, start, end):
            canonical, rule = aliases[short]
            yield EntityMention(start, end, short, "enterprise", canonical, rule)


def _known(text: str) -> Iterator[EntityMention]:
    """Groups that articles name without a legal form: 国家电网. The words around must leave the name whole."""
    doubtful: list[EntityMention] = []
    vouched: set[str] = set()
    for start, end, short in _find_known(text):
        if text[start - 1 : start] == "·":  # 艾伦·奥克斯利
            continue
        if _of_region(short) and cue_behind("right_kind").match(text, end):
            continue  # 中国稀土|产品, 北方稀土|行业
        if not stands_alone(text, start, end):
            continue
        mention = EntityMention(start, end, short, "enterprise", short, "well_known")
        if not well_known()[short] or _has_context(text, start, end):
            vouched.add(short)
            yield mention
        else:
            doubtful.append(mention)
    yield from (m for m in doubtful if m.text in vouched and len(m.text) >= _COINED and not _of_region(m.text))


@cache
def _of_region(name: str) -> bool:
    """True for a name that is a place and a trade, which may also mean that trade there: 中国稀土."""
    return any(is_place(name[:cut]) and name[cut:] in industry_words() for cut in range(2, len(name) - 1))


def _has_context(text: str, start: int, end: int) -> bool:
    if "、" in (text[start - 1 : start], text[end : end + 1]) or has_evidence(text, start, end):
        return True
    if end - start < _COINED or _of_region(text[start:end]):
        return False  # 四川石化|实现 may be what all of its firms do
    return text[start - 1 : start] in _OPENS and _told_of().match(text, end) is not None


@cache
def _told_of() -> re.Pattern[str]:
    return re.compile(r"[”\"]?" + one_of("right_does", "right_issuer", "right_may"))


_find_known = NAMES.add(well_known)


def longest(layers: Sequence[Iterable[EntityMention]]) -> list[EntityMention]:
    """Mentions of all layers in order of place; where two overlap the longer one stays, then the earlier layer's."""
    ranked = [(m.start - m.end, rank, m.start, m) for rank, layer in enumerate(layers) for m in layer]
    kept: list[EntityMention] = []
    covered: set[int] = set()
    for _, _, _, mention in sorted(ranked, key=lambda item: item[:3]):
        if covered.isdisjoint(range(mention.start, mention.end)):
            kept.append(mention)
            covered.update(range(mention.start, mention.end))
    return sorted(kept, key=lambda mention: mention.start)
