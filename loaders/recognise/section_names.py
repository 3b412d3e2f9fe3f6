"""Firms and parks that only the headings of their sections name: a line 华昱仪表, below it what the firm does."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from loaders.recognise.coinage import is_bare_brand, is_brand_and_trade, is_coined
from loaders.recognise.heading_series import names_of_series
from loaders.recognise.headwords import is_own
from loaders.recognise.likely_names import LIKELY
from loaders.recognise.nearby import places_between
from loaders.recognise.words import is_unknown
from loaders.records import EntityMention
from loaders.vocabulary import find_few

METHOD = "section"
_HEADING = re.compile(
    r"^[ \u3000]{0,8}(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．][ ]?)?([\u4e00-\u9fff]{3,14})[ \u3000]{0,4}$"
    r"(?=\n[^\n]{24})",
    re.MULTILINE,
)
_PARK = re.compile("(?:园|港|谷|城|基地|小镇)$")
_JOINED = re.compile("[及和与的]")
_FIRM = re.compile("公司|这家|企业|集团|厂|产能|年产|营收|销售|上市|投产|客户")
_BODY = 400  # characters below a heading in which it shows what it names
_BRAND = 2  # characters


def recognise_section_names(text: str, named: Sequence[EntityMention]) -> tuple[EntityMention, ...]:
    """Names of headings that are not among `named`, and their other uses, in order; a firm's brand alone is one."""
    kinds = dict(_names(text, named)) | dict(names_of_series(text, named))
    brands = {name[:_BRAND]: name for name, kind in kinds.items() if kind == "enterprise" and is_unknown(name[:_BRAND])}
    found = [(start, end, name, name) for start, end, name in find_few(kinds, text)]
    taken = {start for start, _, _, _ in found}
    found += [(start, end, word, brands[word]) for start, end, word in find_few(brands, text) if start not in taken]
    return tuple(
        EntityMention(start, end, word, kinds[name], name, METHOD)
        for start, end, word, name in sorted(found)
        if not _held(named, start, end)
    )


def _names(text: str, named: Sequence[EntityMention]) -> Iterator[tuple[str, str]]:
    for heading in _HEADING.finditer(text):
        name, (start, end) = heading[1], heading.span(1)
        held = places_between(named, start, end)
        if any(m.entity_type != "region" and m.end == end and m.method != LIKELY for m in held):
            continue
        if _PARK.search(name):
            if is_own(name, 0):
                yield name, "park"
        elif _reads_as_firm(name) and _FIRM.search(text, end, end + _BODY):
            yield name, "enterprise"


def _reads_as_firm(name: str) -> bool:
    if _JOINED.search(name):
        return False  # 碘及衍生物
    return is_brand_and_trade(name) or is_coined(name, goods=False) or is_bare_brand(name)


def _held(named: Sequence[EntityMention], start: int, end: int) -> bool:
    """Whether a name stands there that is as long."""
    around = places_between(named, start, end)
    return any(m.end - m.start >= end - start or m.start < start or m.end > end for m in around)
