"""Articles that a rewriting machine has spun: 家当 for 产业, 计策性新兴家当 for 战略性新兴产业.

Only a text dense in words that hardly occur otherwise counts as spun; no other text is touched.
"""

from __future__ import annotations

from functools import cache

from loaders.clean.lexicon import rows
from loaders.clean.mapped import Mapped
from loaders.clean.swaps import Swaps

_FEWEST = 2  # telltale places …
_FEWEST_WORDS = 2  # … of so many different words …
_LONG = 5  # characters of a word that is never met otherwise
_DENSITY = 1 / 800  # … a character
_PASSES = 2  # 钻研中间: 中间 is seen to be 中心 once 研究 stands before it


@cache
def _swaps(telltales_only: bool) -> Swaps:
    chosen = (row for row in rows("spun_words") if not telltales_only or row["is_telltale"] == "true")
    return Swaps.of(chosen, "spun", "original")


def is_spun(text: str) -> bool:
    """Whether a machine has swapped words for synonyms throughout the text."""
    found = _swaps(True).edits(text)
    words = {text[edit.start : edit.end] for edit in found}
    if any(len(word) >= _LONG for word in words):  # 经济技能开拓区 says as much as two words
        return len(found) >= _DENSITY * len(text)
    return len(found) >= _FEWEST and len(words) >= _FEWEST_WORDS and len(found) >= _DENSITY * len(text)


def unspin(mapped: Mapped) -> Mapped:
    """Put the usual words back into a spun text; every other text is left as it is."""
    if not is_spun(mapped.text):
        return mapped
    for _ in range(_PASSES):
        mapped = mapped.edited(_swaps(False).edits(mapped.text), "spun")
    return mapped
