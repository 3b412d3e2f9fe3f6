"""Titles that look like names: 浙江省智能工厂, 国家重点实验室, CNAS认可实验室 are held, nobody is called so."""

from __future__ import annotations

from functools import cache

from loaders.recognise.words import industry_words, region_names, seed_words, segment


@cache
def _titles() -> frozenset[str]:
    return seed_words("certification_phrases", "phrase")


@cache
def _generic() -> frozenset[str]:
    return industry_words() | seed_words("level_words", "word") | region_names()


def is_title(name: str) -> bool:
    """True when a name is a certification behind nothing but regions, levels and industries."""
    start = next((start for start in range(len(name)) if name[start:] in _titles()), None)
    return start is not None and all(token.text in _generic() for token in segment(name[:start]))


def is_region_title(name: str) -> bool:
    """True for 山东省膜材料工程研究中心: a region or the nation in front, a certification at the end."""
    led = name.startswith("国家") or any(name[:end] in region_names() for end in range(2, len(name)))
    return led and any(name[start:] in _titles() for start in range(2, len(name)))
