"""Short names of parks that leave out words of the full one: 苏滁产业园 of 滁州市苏滁现代产业园."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from loaders.recognise.park_index import park_index
from loaders.recognise.region_index import region_index
from loaders.recognise.word_bounds import is_in_order
from loaders.recognise.words import industry_words, segment
from loaders.records import EntityMention

LISTED = "park gazetteer"
_OWN = 2  # characters that stand side by side in both names
_LONGEST_PLACE = 12
_LONGEST_KIND = 12
_MOST = 40  # parks of an article that are looked at


def with_clipped_parks(parks: Sequence[EntityMention]) -> tuple[EntityMention, ...]:
    """Parks with the fullest name of the one other park of the article whose name they clip.

    What is left out before the own words of a park is its place; of the rest, words for the kind.
    """
    names = sorted({park.canonical for park in parks})
    if not 1 < len(names) <= _MOST:
        return tuple(parks)
    codes = {park.canonical: park.region_code for park in parks}
    fuller: dict[str, str] = {}
    listed = {park.canonical for park in parks if park.method == LISTED}
    for name in names:
        if name in listed:
            continue  # 兰州新区 is no short name of 兰州高新技术产业开发区
        owners = [other for other in names if len(other) > len(name) and _clips(name, other)]
        if len(owners) == 1:
            fuller[name] = owners[0]
    return tuple(
        replace(park, canonical=fuller[park.canonical], region_code=codes[fuller[park.canonical]])
        if park.canonical in fuller
        else park
        for park in parks
    )


def _clips(short: str, full: str) -> bool:
    """Whether the longer name has its place before the own words of both, or more words behind them.

    合肥高新区 is not 合肥新站高新区: behind a mere place only words for kinds may be left out.
    """
    own, kind = _parts(short)
    whole, full_kind = _parts(full)
    at = whole.find(own[:_OWN])
    if len(own) < _OWN or at < 0 or own[:_OWN] in park_index().generic or kind[-1] != full_kind[-1]:
        return False
    if (at and not _is_place(whole[:at])) or not is_in_order(kind, full_kind):
        return False
    if _is_place(own) and whole[at:].startswith(own):
        return all(_says_kind(token.text) for token in segment(whole[at + len(own) :]))
    return is_in_order(own[_OWN:], whole[at + _OWN :])


def _parts(name: str) -> tuple[str, str]:
    """What a park is called and what kind it is of: 苏滁|产业园."""
    size = next((n for n in range(_LONGEST_KIND, 1, -1) if name[-n:] in park_index().suffixes), 1)
    return name[:-size], name[-size:]


def _says_kind(word: str) -> bool:
    return word in park_index().generic or word in industry_words()


def _is_place(words: str) -> bool:
    """Whether words are nothing but names of regions: 江苏南通市."""
    names = region_index().names
    while words:
        size = next((n for n in range(min(len(words), _LONGEST_PLACE), 1, -1) if words[:n] in names), 0)
        if not size:
            return words in ("市", "县", "区", "省")
        words = words[size:]
    return True
