"""The region that the name of an enterprise or organization tells, and the parts of a company's name."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from loaders.recognise.legal_names import BRACKETED, decompose
from loaders.recognise.region_index import RegionIndex, region_index

_LONGEST = 12  # characters of a region's name
_LEGAL = ("有限公司", "有限责任公司", "股份公司")


def name_region(name: str, near: Iterable[str] = (), *, in_bracket: bool = False) -> str:
    """Code of the region, or chain of regions, that a name begins with (江苏无锡恒信机械 -> 320200); '' without one.

    `near` are codes that the article supports: they decide between regions of one name, and common words (新兴) are
    regions only with them. `in_bracket`: the name is the bracket of a legal name, where counties need no more (昆山).
    """
    index, near = region_index(), set(near)
    position, codes = 0, tuple[str, ...]()
    while step := _step(name, position, codes, near, index, in_bracket):
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
    name: str, position: int, outer: tuple[str, ...], near: set[str], index: RegionIndex, in_bracket: bool
) -> tuple[int, tuple[str, ...]] | None:
    """Length and meanings of the region's name at `position`, inside the regions before it."""
    sure = bool(outer) or name.endswith(_LEGAL)
    for length in range(min(_LONGEST, len(name) - position - 1), 1, -1):
        word, end = name[position : position + length], position + length
        full = index.full.get(word, ())
        known = index.short.get(word, ())
        if not full and not known:
            continue
        bracketed = in_bracket and len(known) == 1
        short = tuple(code for code in known if bracketed or _stands(code, word, near, sure, index))
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


def bracket_region(name: str, near: Iterable[str] = ()) -> str:
    """Region in brackets: 品捷电子（苏州）有限公司."""
    bracket = BRACKETED.search(name)
    return name_region(bracket.group(1) + "\0", near, in_bracket=True) if bracket else ""
