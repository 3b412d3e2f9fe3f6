"""Short names that leave out words of a legal name: 华丰机械 of 华丰精密机械有限公司, 鑫源铜业 of 赣江鑫源铜业."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from loaders.recognise.legal_names import LegalName, decompose
from loaders.recognise.word_bounds import is_in_order
from loaders.recognise.words import is_place, well_known_legal_names
from loaders.records import EntityMention

_FULL = frozenset({"legal_name", "division"})
_ALONE = frozenset({"stock_name", "repeated", "cue", "listed", "well_known", "sibling", "company"})
_LEAST = 4  # characters of a name that begins inside another's brand
_MOST = 60  # legal names of an article that are looked at
_BRAND = 2
_COMPANY = "公司"


def with_clipped(mentions: Sequence[EntityMention]) -> list[EntityMention]:
    """Mentions that no other rule has linked with the one legal name of the article that they clip.

    The group that a subsidiary's name begins with is no clipped name: 东方希望 beside 东方希望晋中铝业有限公司.
    """
    full = sorted({mention.canonical for mention in mentions if mention.method in _FULL})
    alone = {m.text for m in mentions if m.method in _ALONE and m.canonical == m.text and m.text not in full}
    if not full or not alone or len(full) > _MOST:
        return list(mentions)
    parts = [decompose(name) for name in full]
    meant: dict[str, str] = {}
    for short in alone:
        owners = [name.full for name in parts if _clips(short, name)]
        if len(owners) == 1 and well_known_legal_names().get(short, "") in ("", owners[0]):
            meant[short] = owners[0]
    return [
        replace(mention, canonical=meant[mention.text])
        if mention.method in _ALONE and mention.canonical == mention.text and mention.text in meant
        else mention
        for mention in mentions
    ]


def _clips(short: str, name: LegalName) -> bool:
    rest = _without_place(short.removesuffix(_COMPANY), name)
    core, brand = name.brand + "".join(name.industry), name.brand
    if len(brand) < _BRAND or len(rest) <= _BRAND or rest == brand:
        return False
    if rest.startswith(brand):
        trade = rest[len(brand) :]
        return bool(trade) and is_in_order(trade, core[len(brand) :])
    at = core.find(rest)
    return 0 < at < len(brand) < at + len(rest) and len(rest) >= _LEAST and at >= _BRAND


def _without_place(short: str, name: LegalName) -> str:
    """A short name without the place that the legal name has too: 盐城|荣威娱乐."""
    for size in (3, 2):
        place = short[:size]
        if (
            len(short) > size + 1
            and is_place(place)
            and (name.region or name.bracketed).find(place.rstrip("省市")) >= 0
        ):
            return short[size:]
    return short
