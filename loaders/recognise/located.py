"""The region that an enterprise or organization lies in: by its name, and by where the article says that it lies."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from loaders.recognise.focus import FOCUS
from loaders.recognise.name_regions import bracket_region, name_region
from loaders.recognise.region_index import RegionIndex, region_index
from loaders.recognise.relations import LODGERS
from loaders.records import EntityMention, EntityRelation

Entity = tuple[str, str]  # type and canonical name

_OFTEN = 3  # an article about something names it as often
_LEGAL = ("有限公司", "有限责任公司")


def with_regions(mentions: Sequence[EntityMention], relations: Sequence[EntityRelation]) -> tuple[EntityMention, ...]:
    """The mentions, those of enterprises and organizations with the code of their region, '' where it is not known.

    The name decides (无锡…有限公司, …（苏州）有限公司). A place inside that region which the article states, or is
    about, makes it more precise: 江苏… in 锡山经济技术开发区 lies in 锡山区. A name without region lies where it is
    said to, and the one company that an article is about in the region that it is about; so does a park whose place is
    not told.
    """
    index = region_index()
    named = Counter(m.region_code for m in mentions if m.entity_type in ("region", "park") and m.region_code)
    near = {code for region in named for code in index.lineage(region)}
    codes_of = {(m.entity_type, m.canonical): m.region_code for m in mentions if m.region_code}
    codes_of |= _inherited(relations, codes_of)
    stated = _stated(relations, codes_of)
    regions = _park_regions(codes_of, stated, index)
    codes_of |= regions
    stated = _stated(relations, codes_of)
    focus = _focus(mentions, index)
    told = Counter(m.region_code for m in mentions if m.entity_type == "region")
    weight = sum(count for code, count in named.items() if focus in index.lineage(code))  # its parks count too
    subject = _subject(mentions)
    for mention in mentions:
        key = (mention.entity_type, mention.canonical)
        if mention.entity_type in LODGERS and key not in regions:
            by_name = _by_name(mention.canonical, near, index)
            is_about = mention.entity_type == "enterprise" and weight >= max(_OFTEN, told[by_name] / 2)
            about = focus if is_about else ""
            found = _most_precise(by_name, stated.get(key, ()), about, index)
            regions[key] = found or (focus if mention.canonical == subject else "")
    placed = {key for key in regions if key[0] == "park"}
    regions |= {key: code for key, code in codes_of.items() if key[0] == "park" and key not in placed}
    return tuple(_in_region(mention, regions, placed, focus) for mention in mentions)


def _by_name(name: str, near: set[str], index: RegionIndex) -> str:
    """江苏… -> 320000; …（苏州）有限公司, 江苏（苏州）…有限公司 -> 320500."""
    begins, bracket = name_region(name, near), bracket_region(name, near)
    return bracket if bracket and (not begins or index.lies_in(bracket, begins)) else begins


def _in_region(
    mention: EntityMention, regions: Mapping[Entity, str], placed: Collection[Entity], focus: str
) -> EntityMention:
    key = (mention.entity_type, mention.canonical)
    if mention.entity_type in LODGERS:
        code = regions.get(key, "")
    elif mention.entity_type == "park" and (not mention.region_code or key in placed):
        code = regions.get(key, focus)
    else:
        return mention
    return mention if mention.region_code == code else replace(mention, region_code=code)


def _park_regions(
    codes_of: Mapping[Entity, str], stated: Mapping[Entity, Sequence[str]], index: RegionIndex
) -> dict[Entity, str]:
    """Parks that are said to lie in a region inside the one that their name tells: 南屏…园坐落于珠海市香洲区."""
    found: dict[Entity, str] = {}
    for key, codes in stated.items():
        if key[0] == "park":
            known = codes_of.get(key, "")
            inside = (code for code in codes if not known or (code != known and index.lies_in(code, known)))
            if code := next(inside, ""):
                found[key] = code
    return found


def _subject(mentions: Sequence[EntityMention]) -> str:
    """The company with a legal name that an article is about: at least half of all that it says of enterprises."""
    named = Counter(m.canonical for m in mentions if m.entity_type == "enterprise")
    if not named:
        return ""
    name, count = named.most_common(1)[0]
    return name if count >= _OFTEN and count * 2 >= named.total() and name.endswith(_LEGAL) else ""


def _inherited(relations: Sequence[EntityRelation], codes_of: Mapping[Entity, str]) -> dict[Entity, str]:
    """Parks whose region nobody names lie in that of the park around them."""
    return {
        (r.child_type, r.child): codes_of[(r.parent_type, r.parent)]
        for r in relations
        if r.relation == "part_of" and (r.child_type, r.child) not in codes_of and (r.parent_type, r.parent) in codes_of
    }


def _stated(relations: Sequence[EntityRelation], codes_of: dict[Entity, str]) -> dict[Entity, tuple[str, ...]]:
    """Codes of the places that entities are said to lie in; those of the park that the article is about come last."""
    stated: dict[Entity, tuple[str, ...]] = {}
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
