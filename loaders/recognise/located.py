"""The region that an enterprise or organization lies in: by its name, and by where the article says that it lies."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from loaders.recognise.legal_names import BRACKETED, decompose
from loaders.recognise.region_index import RegionIndex, region_index
from loaders.recognise.relations import FOCUS, LODGERS
from loaders.records import EntityMention, EntityRelation

_LONGEST = 12  # characters of a region's name
_LEGAL = ("有限公司", "有限责任公司", "股份公司")


def with_regions(mentions: Sequence[EntityMention], relations: Sequence[EntityRelation]) -> tuple[EntityMention, ...]:
    """The mentions, those of enterprises and organizations with the code of their region, '' where it is not known.

    The name decides (无锡…有限公司, …（苏州）有限公司). A place inside that region which the article states, or is
    about, makes it more precise: 江苏… in 锡山经济技术开发区 lies in 锡山区. A name without region lies where it is
    said to; a park whose place is not told lies in the region that the article is about.
    """
    index = region_index()
    named = Counter(m.region_code for m in mentions if m.entity_type in ("region", "park") and m.region_code)
    near = {code for region in named for code in index.lineage(region)}
    codes_of = {(m.entity_type, m.canonical): m.region_code for m in mentions if m.region_code}
    codes_of |= _inherited(relations, codes_of)
    stated = _stated(relations, codes_of)
    focus = _focus(mentions, index)
    regions: dict[tuple[str, str], str] = {}
    for mention in mentions:
        key = (mention.entity_type, mention.canonical)
        if mention.entity_type in LODGERS and key not in regions:
            by_name = name_region(mention.canonical, near) or _bracket_region(mention.canonical, near)
            about = focus if mention.entity_type == "enterprise" else ""
            regions[key] = _most_precise(by_name, stated.get(key, ()), about, index)
    regions |= {key: code for key, code in codes_of.items() if key[0] == "park" and key not in regions}
    return tuple(
        _in_region(m, regions.get((m.entity_type, m.canonical), focus if m.entity_type == "park" else ""))
        if m.entity_type in LODGERS or (m.entity_type == "park" and not m.region_code)
        else m
        for m in mentions
    )


def _in_region(mention: EntityMention, code: str) -> EntityMention:
    return mention if mention.region_code == code else replace(mention, region_code=code)


def name_region(name: str, near: Iterable[str] = ()) -> str:
    """Code of the region, or chain of regions, that a name begins with (江苏无锡恒信机械 -> 320200); '' without one.

    `near` are codes that the article supports: they decide between regions of one name, and common words (新兴) are
    regions only with them.
    """
    index, near = region_index(), set(near)
    position, codes = 0, tuple[str, ...]()
    while step := _step(name, position, codes, near, index):
        length, codes = step
        position += length
    if len(codes) > 1:
        codes = tuple(code for code in codes if code in near) or index.highest(codes)
    return codes[0] if len(codes) == 1 else ""


@lru_cache(maxsize=4096)
def name_parts(name: str) -> tuple[str, str, str, str, str]:
    """Region, brand, industry, bracket and legal form of a company's name, as names of other articles write them too.

    The region is its code, so that 江苏省无锡市 and 无锡 are one; the name itself where it has no code (中国).
    """
    parts = decompose(name)
    region = name_region(parts.region + "\0") if parts.region else ""
    return region or parts.region, parts.brand.upper(), "".join(parts.industry), parts.bracketed, parts.form


def _step(
    name: str, position: int, outer: tuple[str, ...], near: set[str], index: RegionIndex
) -> tuple[int, tuple[str, ...]] | None:
    """Length and meanings of the region's name at `position`, inside the regions before it."""
    sure = bool(outer) or name.endswith(_LEGAL)
    for length in range(min(_LONGEST, len(name) - position - 1), 1, -1):
        word, end = name[position : position + length], position + length
        full = index.full.get(word, ())
        short = tuple(code for code in index.short.get(word, ()) if _stands(code, word, near, sure, index))
        codes = tuple(c for c in full or short if not outer or any(index.lies_in(c, o) for o in outer))
        if codes and (full or not index.has_tail(name, end)):
            return length, codes
    return None


def _stands(code: str, word: str, near: set[str], sure: bool, index: RegionIndex) -> bool:
    """Whether a short name at the start of a name means the region: 昆山, but 新兴 only where the article names it.

    `sure`: a legal form or a region before it speaks for a region.
    """
    use = index.regions[code].short_use
    return use == "free" or code in near or (use == "evidence" and sure and len(index.short[word]) == 1)


def _bracket_region(name: str, near: set[str]) -> str:
    """Region in brackets: 品捷电子（苏州）有限公司."""
    bracket = BRACKETED.search(name)
    return name_region(bracket.group(1) + "\0", near) if bracket else ""


def _inherited(
    relations: Sequence[EntityRelation], codes_of: Mapping[tuple[str, str], str]
) -> dict[tuple[str, str], str]:
    """Parks whose region nobody names lie in that of the park around them."""
    return {
        (r.child_type, r.child): codes_of[(r.parent_type, r.parent)]
        for r in relations
        if r.relation == "part_of" and (r.child_type, r.child) not in codes_of and (r.parent_type, r.parent) in codes_of
    }


def _stated(
    relations: Sequence[EntityRelation], codes_of: dict[tuple[str, str], str]
) -> dict[tuple[str, str], tuple[str, ...]]:
    """Codes of the places that entities are said to lie in; those of the park that the article is about come last."""
    stated: dict[tuple[str, str], tuple[str, ...]] = {}
    for relation in sorted(relations, key=lambda relation: relation.rule == FOCUS):
        code = codes_of.get((relation.parent_type, relation.parent), "")
        if relation.relation == "located_in" and code:
            key = (relation.child_type, relation.child)
            stated[key] = (*stated.get(key, ()), code + ("?" if relation.rule == FOCUS else ""))
    return stated


def _focus(mentions: Sequence[EntityMention], index: RegionIndex) -> str:
    """Code of the region below the province that the article names most, if it is most of what the article names."""
    codes = Counter(m.region_code for m in mentions if m.entity_type == "region" and not m.region_code.endswith("0000"))
    codes.pop("", None)
    weight = Counter[str]()
    for code, count in codes.items():
        weight.update({ancestor: count for ancestor in index.lineage(code) if not ancestor.endswith("0000")})
    total = sum(codes.values())
    best = [code for code, count in weight.items() if count * 4 >= total * 3]
    return max(best, key=lambda code: (len(index.lineage(code)), weight[code]), default="")


def _most_precise(by_name: str, stated: Sequence[str], focus: str, index: RegionIndex) -> str:
    said = [code.rstrip("?") for code in stated]
    if by_name:
        inside = (code for code in [*said, focus] if code and code != by_name and index.lies_in(code, by_name))
        return next(inside, by_name)
    return next((code for code in stated if not code.endswith("?")), "")
