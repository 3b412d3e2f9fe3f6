"""Counties that an article is about and never spells out: 沭阳花木名扬天下。全县现有企业216家。

A short name that is a word of its own needs evidence (`regions.py`). An article that comes back to it and says 全县 of
no other county gives that evidence.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache

from loaders.recognise.region_index import RegionIndex
from loaders.recognise.words import is_place, is_rare

_WHOLE = {
    "县": ("全县", "该县", "我县", "县里", "县域"),
    "市": ("全市", "该市", "我市", "市里"),
    "区": ("全区", "该区", "我区", "区里"),
    "旗": ("全旗", "该旗", "我旗", "旗里"),
}
_TIMES = 2  # that the article names it
_OPENS = frozenset("\n \u3000，。；：、！？“《（(>'\"")  # before it, once at least: 卫东 is the end of somebody's name


def is_home(text: str, word: str, codes: tuple[str, ...], spelled: Collection[str], index: RegionIndex) -> bool:
    """Whether the one county that `word` may mean is the one of 全县; `spelled`: regions that the text spells out."""
    if len(codes) != 1 or not (is_place(word) or is_rare(word)) or text.count(word) < _TIMES:
        return False
    end = index.regions[codes[0]].name[-1]
    if any(index.regions[code].level == "county" and index.regions[code].name.endswith(end) for code in spelled):
        return False
    return _says_whole(text, end) and _opens(text, word)


def _opens(text: str, word: str) -> bool:
    at = text.find(word)
    while at > 0 and text[at - 1] not in _OPENS:
        at = text.find(word, at + 1)
    return at >= 0


@lru_cache(maxsize=64)
def _says_whole(text: str, end: str) -> bool:
    return any(word in text for word in _WHOLE.get(end, ()))
