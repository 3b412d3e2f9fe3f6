"""Enterprises in an article: legal names, names that the article defines or implies, and names known without it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from loaders.recognise.legal_names import decompose, is_same_company, short_names
from loaders.recognise.name_bounds import NameStart, is_name_character, name_start
from loaders.recognise.stock_names import has_evidence, stock_names
from loaders.recognise.words import (
    Phrases,
    industry_words,
    is_rare,
    is_word,
    seed_rows,
    segment,
    stop_words,
    well_known,
)
from loaders.records import EntityMention

# （以下简称“华密新材”）, (下称通达), （简称：天宏基）
ALIAS = re.compile(
    r"[（(](?:以下|下文|后文|本文)?(?:统一|均|又)?(?:简称|下称|称)(?:为|是)?[：:]?[“\"‘'「『《]?"
    r"([^“”\"‘’'「」『』《》（）()、，。；]{2,16})[”\"’'」』》]?[）)、，；或]"
)
RELATED = frozenset({"母", "子", "总", "该", "控股子", "全资子"})  # 某某有限公司母|公司 is another company
FUNCTION = frozenset("由与和的是在及为对向等将被")
DIVISION_REACH = 12  # 某某有限公司|碳酸钙粉体|公司


def recognise_enterprises(text: str, places: Sequence[EntityMention]) -> tuple[EntityMention, ...]:
    """Every enterprise named in a cleaned article, in order, not overlapping each other.

    `places` are the article's regions and parks, with offsets in the same text. An enterprise's name may contain a
    place. `canonical` is the fullest name that the article gives. Generic words (该公司, 企业) are never returned.
    """
    formal = _formal_names(text, places)
    canonical = _canonical_names([m.canonical for m in formal if m.method in ("legal_name", "division")])
    formal = [_renamed(m, canonical.get(m.canonical, m.canonical)) for m in formal]
    aliases = _aliases(text, formal)
    taken = _merge([formal])
    free = _merge([taken, _occurrences(text, aliases, taken), _known(text, taken), stock_names(text, taken)])
    parks = [place for place in places if place.entity_type == "park"]
    inside = {m for m in free for park in parks if park.start <= m.start and m.end <= park.end}  # 莱克|工业园
    return tuple(_link([mention for mention in free if mention not in inside], aliases))


@cache
def _suffixes() -> tuple[Phrases, dict[str, str]]:
    rows = [row for row in seed_rows("enterprise_suffixes.csv") if "trade" not in row["kind"]]
    kinds = {row["suffix"]: row["kind"] for row in rows}
    return Phrases(kinds), kinds


def _formal_names(text: str, places: Sequence[EntityMention]) -> list[EntityMention]:
    """Names that end in a legal form, 集团, 公司, or a kind of plant."""
    phrases, kinds = _suffixes()
    found: list[EntityMention] = []
    floor = 0
    parent: EntityMention | None = None
    for start, end, suffix in phrases.find(text):
        kind = kinds[suffix]
        if parent and kind in ("company", "plant") and _is_division(text, parent.end, start):
            found[-1] = parent = EntityMention(
                parent.start, end, text[parent.start : end], "enterprise", parent.canonical, "division"
            )
            floor = end
            continue
        parent = None
        name = name_start(text, start, floor, places)
        if name is None or not _is_specific(name, kind, start):
            floor = max(floor, end if kind in ("legal", "company") else floor)
            continue
        if kind == "group" and _goes_on(text, end):
            continue
        method = "legal_name" if kind == "legal" else kind
        mention = EntityMention(name.start, end, text[name.start : end], "enterprise", text[name.start : end], method)
        found.append(mention)
        if kind == "legal":
            parent = mention
        floor = end if kind != "group" else floor
    return found


def _is_division(text: str, start: int, end: int) -> bool:
    """True when the words between a legal name and a suffix name a division: 催化剂|公司, 第二|分厂, 苏州|分公司."""
    between = text[start:end]
    if not 0 < len(between) <= DIVISION_REACH or between in RELATED:
        return False
    if not all(is_name_character(text, position) for position in range(start, end)) or set(between) & FUNCTION:
        return False
    return all(token.text not in stop_words() or token.text in ("第一", "第二", "第三") for token in segment(between))


def _is_specific(name: NameStart, kind: str, end: int) -> bool:
    if kind == "legal":
        return end - name.start >= 2 and (len(name.brand) >= 2 or name.has_region or len("".join(name.industry)) > 3)
    if name.has_region and (name.industry or len(name.brand) >= 2):
        return True
    return len(name.brand) >= 2 and name.rare


def _goes_on(text: str, end: int) -> bool:
    """True when 集团 is followed by the rest of a legal name, which its own suffix finds: 华密集团|新材有限公司."""
    following = text[end : end + 12]
    for form in ("有限公司", "股份有限公司", "有限责任公司"):
        position = following.find(form)
        if position >= 0 and all(t.text in industry_words() for t in segment(following[:position])):
            return True
    return False


def _canonical_names(names: Iterable[str]) -> dict[str, str]:
    """Each legal name -> the fullest of those that mean the same company."""
    distinct = sorted(set(names), key=lambda name: (-len(name), name))
    chosen: dict[str, str] = {}
    for name in distinct:
        chosen[name] = next((full for full in chosen.values() if is_same_company(full, name)), name)
    return chosen


def _renamed(mention: EntityMention, canonical: str) -> EntityMention:
    return EntityMention(
        mention.start, mention.end, mention.text, mention.entity_type, canonical, mention.method, mention.region_code
    )


def _aliases(text: str, formal: Sequence[EntityMention]) -> dict[str, tuple[str, str]]:
    """Short name -> (canonical name, rule); a short name that two companies could bear is left out."""
    derived: dict[str, set[str]] = {}
    for mention in formal:
        if mention.method in ("legal_name", "division"):
            for full in {mention.canonical, mention.text if mention.method == "legal_name" else mention.canonical}:
                for short in short_names(decompose(full)):
                    derived.setdefault(short, set()).add(mention.canonical)
        elif mention.method == "group":
            derived.setdefault(mention.text, set()).add(mention.canonical)
    aliases = {short: (next(iter(names)), "short_name") for short, names in derived.items() if len(names) == 1}
    for mention in formal:
        match = ALIAS.match(text, mention.end)
        if match:
            aliases[match.group(1).strip()] = (mention.canonical, "defined_alias")
    return aliases


def _occurrences(
    text: str, aliases: dict[str, tuple[str, str]], taken: Sequence[EntityMention]
) -> Iterator[EntityMention]:
    for start, end, short in Phrases(aliases).find(text):
        canonical, rule = aliases[short]
        yield EntityMention(start, end, short, "enterprise", canonical, rule)


def _known(text: str, taken: Sequence[EntityMention]) -> Iterator[EntityMention]:
    """Groups that articles name without a legal form: 国家电网. The words around must leave the name whole."""
    for start, end, short in _known_phrases().find(text):
        everyday = is_word(short) and not is_rare(short)  # 奔驰, 百度
        if _is_whole(text, start, end) and (not everyday or has_evidence(text, start, end)):
            yield EntityMention(start, end, short, "enterprise", short, "well_known")


@cache
def _known_phrases() -> Phrases:
    return Phrases(well_known())


def _is_whole(text: str, start: int, end: int) -> bool:
    if text[start].isascii() and start and text[start - 1].isascii() and text[start - 1].isalnum():
        return False
    if text[end - 1].isascii() and end < len(text) and text[end].isascii() and text[end].isalnum():
        return False
    low = max(start - 6, text.rfind("\n", 0, start) + 1, 0)
    edges = {low}
    edges.update(low + token.end for token in segment(text[low : end + 6]))
    return start in edges and end in edges


def _merge(layers: Sequence[Iterable[EntityMention]]) -> list[EntityMention]:
    """Mentions of all layers in order of place; where two overlap the longer one stays, then the earlier layer's."""
    ranked = [(-(m.end - m.start), rank, m) for rank, layer in enumerate(layers) for m in layer]
    kept: list[EntityMention] = []
    covered: set[int] = set()
    for _, _, mention in sorted(ranked, key=lambda item: (item[0], item[1], item[2].start)):
        if mention.start not in covered and mention.end - 1 not in covered:
            kept.append(mention)
            covered.update(range(mention.start, mention.end))
    return sorted(kept, key=lambda mention: mention.start)


def _link(mentions: Sequence[EntityMention], aliases: dict[str, tuple[str, str]]) -> Iterator[EntityMention]:
    """Gives every mention whose text is a known short name the name that the article gives in full."""
    for mention in mentions:
        full = aliases.get(mention.canonical)
        yield _renamed(mention, full[0]) if full else mention
