"""A company's name taken apart: [region][brand][industry][(region)][legal form][division], and what it may be called.

河北通达电子材料有限公司: region 河北, brand 通达, industry 电子材料, form 有限公司.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from loaders.recognise.region_index import region_index
from loaders.recognise.words import (
    industry_words,
    is_everyday,
    is_place,
    is_unknown,
    is_word,
    region_names,
    runs_over,
    seed_words,
    segment,
    trade_words,
    well_known_legal_names,
)

BRACKETED = re.compile(r"[（(]([^（）()]{1,12})[）)]")  # 莱克电气绿能科技（苏州）有限公司
PRICE = re.compile(r"[-+]?\d{1,5}(?:\.\d{1,3})?(?:[,，][-+]?\d{1,5}(?:\.\d{1,3})?[%％]?){1,3}")
IN_NAME = re.compile(rf" |[（(]{PRICE.pattern}[）)]")
MIN_BRAND = 2
LONGEST_INDUSTRY = 8
_SHORT = 2  # characters of a county's short name, and of a word
_MERCHANTS = "商"  # 赣商 are the merchants of a province
_COINED = (2, 3)  # characters of a brand that is no word


@dataclass(frozen=True, slots=True)
class LegalName:
    """Parts of a company's name; empty where the name has none."""

    full: str
    region: str
    brand: str
    industry: tuple[str, ...]
    bracketed: str
    form: str


@cache
def _forms() -> tuple[str, ...]:
    forms = seed_words("enterprise_suffixes", "suffix", ("legal", "group", "company"))
    return tuple(sorted(forms, key=len, reverse=True))


@cache
def _legal_forms() -> frozenset[str]:
    return seed_words("enterprise_suffixes", "suffix", ("legal",))


def plain_name(text: str) -> str:
    """A name without what a page puts into it: 远辰材料 (江苏)有限公司, 远辰材料(13.44,-0.35,-2.54%)股份有限公司."""
    return IN_NAME.sub("", text)


@lru_cache(maxsize=4096)
def decompose(name: str) -> LegalName:
    """Takes a name apart. A name without a legal form has form ''; nothing is raised for any text."""
    bracket = BRACKETED.search(name)
    bracketed = bracket.group(1) if bracket else ""
    core = BRACKETED.sub("", name)
    form = next((form for form in _forms() if core.endswith(form) and len(core) > len(form)), "")
    core = core.removesuffix(form)
    region = _leading_region(core)
    core = core.removeprefix(region)
    brand, industry = _split_industry(core)
    if form in _legal_forms() and len(brand) >= _SHORT + MIN_BRAND:
        brand, words = _split_coined(brand.rstrip())
        industry = (*words, *industry)
    if not brand and region and not industry:
        region, brand = "", region
    return LegalName(name, region, brand, industry, bracketed, form)


def _leading_region(core: str) -> str:
    """Longest chain of region names at the start: 江苏省无锡市."""
    end = 0
    while True:
        step = next((n for n in range(min(12, len(core) - end), 1, -1) if core[end : end + n] in region_names()), 0)
        if not step and end and _is_county_within(core[end : end + _SHORT], core[:end]):
            step = _SHORT if len(core) >= end + _SHORT + MIN_BRAND else 0
        if not step:
            if end and core[end : end + 1] in ("省", "市", "区", "县"):
                end += 1
            return core[:end]
        end += step


def _is_county_within(short: str, place: str) -> bool:
    """四川|绵竹: whether a word is the short name of a county of the place before it."""
    index = region_index()
    outer = (*index.full.get(place, ()), *index.short.get(place, ()))
    return any(index.may_follow(code, other) for code in index.short.get(short, ()) for other in outer)


def _split_coined(core: str) -> tuple[str, tuple[str, ...]]:
    """A brand that is no word, and words that no list of trades holds: 强联|电瓷, 泰仑达|研磨."""
    for size in _COINED:
        brand, rest = core[:size], core[size:]
        coined = is_unknown(brand) and not is_place(brand) and brand[-1] != _MERCHANTS and not runs_over(core, size)
        if coined and len(rest) >= _SHORT and len(segment(rest)[0].text) >= _SHORT:
            return brand, (rest,)
    return core, ()


def _split_industry(core: str) -> tuple[str, tuple[str, ...]]:
    """Cuts off as many industry words as leave a brand of two characters, or none: 时代|新能源|科技."""
    next_cut: dict[int, int] = {len(core): len(core)}  # start of a word -> its end, where words fill the rest
    for start in range(len(core) - MIN_BRAND, -1, -1):
        for end in range(min(len(core), start + LONGEST_INDUSTRY), start + 1, -1):
            if end in next_cut and (core[start:end] in industry_words() or core[start:end] in trade_words()):
                next_cut[start] = end
                break
    position = min(start for start in next_cut if start == 0 or start >= min(MIN_BRAND, len(core)))
    brand, words = core[:position], []
    while position < len(core):
        words.append(core[position : next_cut[position]])
        position = next_cut[position]
    return brand, tuple(words)


@lru_cache(maxsize=4096)
def short_names(name: LegalName) -> tuple[str, ...]:
    """What an article may call the company, longest first: 通达电子材料, 河北通达, 通达电子, 通达.

    A bare brand is left out when it is an everyday word: it would be found where nobody means the company.
    """
    if len(name.brand) < MIN_BRAND and not name.region:
        return ()
    found: set[str] = set()
    tails = _tails(name.industry) if name.brand else ["".join(name.industry)]  # 锦州石化, not every trade of the town
    for tail in tails:
        if len(name.brand) >= MIN_BRAND or tail:
            found.add(name.brand + tail)
            found.add(name.region + name.brand + tail)
            for piece in {name.region.removesuffix("省").removesuffix("市"), name.bracketed}:
                if piece and is_place(piece):
                    found.add(piece + name.brand + tail)
    bare = {short for short in found if len(short) >= MIN_BRAND and not _is_everyday(short, name)}
    is_group = "集团" in name.form + name.bracketed  # 雨润集团 is not 黑龙江雨润实业有限公司
    if not is_group and _is_of_other(name) and _is_more_than_brand(name):
        bare.discard(name.brand)  # 海信 is the group, not 淄博海信电子有限公司
    forms = ("公司", "集团") if is_group else ("公司",)
    with_form = {short + form for short in bare for form in forms if name.form}
    return tuple(sorted(bare | with_form, key=lambda text: (-len(text), text)))


def _is_of_other(name: LegalName) -> bool:
    """Whether the brand alone is known as that of another firm; a firm with shares is called by its brand itself."""
    known = well_known_legal_names().get(name.brand)
    return known is not None and known != name.full and not (not known and name.form == "股份有限公司")


def _is_more_than_brand(name: LegalName) -> bool:
    return bool(name.region or name.bracketed or name.industry)


def _tails(industry: tuple[str, ...]) -> list[str]:
    """Beginnings of the industry words at which people cut the name: '', 电子, 电子材料."""
    whole = "".join(industry)
    ends = {sum(map(len, industry[:count])) for count in range(len(industry) + 1)}
    ends |= {end for end in range(2, len(whole)) if whole[:end] in industry_words()}
    return [whole[:end] for end in sorted(ends)]


def _is_everyday(short: str, name: LegalName) -> bool:
    if short in well_known_legal_names():
        return False
    if short in industry_words() or is_place(short) or short == name.region:
        return True
    if short == name.brand:
        return is_everyday(short) or (is_word(short) and name.form not in _legal_forms())
    # 锦州石化: region and industry without a brand is what one company of the town is called; 石化 alone is not
    return not name.brand and not short.startswith(name.region or "\0") and is_word(short)


def fullest_names(names: Iterable[str]) -> dict[str, str]:
    """Each legal name with the fullest of those that mean the same company.

    新疆至臻化工有限公司 is 新疆天业至臻化工有限公司 with a word left out: same region, same industry and form, and the
    one brand ends the other. Names without region or industry stay as they are.
    """
    fullest: dict[str, str] = {}
    by_brand_end: dict[tuple[str, tuple[str, ...], str, str], str] = {}
    for name in sorted(map(decompose, set(names)), key=lambda parts: (-len(parts.brand), parts.full)):
        kind = (name.region, name.industry, name.form)
        comparable = bool(name.region and name.industry) and len(name.brand) >= MIN_BRAND
        fullest[name.full] = by_brand_end.get((*kind, name.brand), name.full) if comparable else name.full
        if comparable and fullest[name.full] == name.full:
            for start in range(len(name.brand) - MIN_BRAND + 1):
                by_brand_end.setdefault((*kind, name.brand[start:]), name.full)
    return fullest
