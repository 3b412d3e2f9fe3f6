"""How likely a stretch of Chinese is, by the words of jieba's dictionary: what tells damaged text from sound text."""

from __future__ import annotations

import math
from collections import defaultdict
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import numpy.typing as npt
import opencc

GAP = "\ufffd"  # stands where a character is gone for good
_FLOOR = math.log(1e-7)  # a character that no word of the dictionary holds
_LEAST_FREQUENT = 5  # words rarer than this take most of the time to read and hardly change a score
_INSIDE = 0.7  # weight of "next character of the same word" against "any character"
PUNCTUATION = {
    "，": 0.06,
    "。": 0.03,
    "、": 0.02,
    "“": 0.008,
    "”": 0.008,
    "：": 0.005,
    "；": 0.004,
    "《": 0.003,
    "》": 0.003,
}
PUNCTUATION |= {"（": 0.003, "）": 0.003, "！": 0.002, "？": 0.002, "—": 0.002, "·": 0.001, "…": 0.001}
PUNCTUATION |= dict.fromkeys("‘’「」『』【】〔〕", 0.001)
# Full-width ASCII: usual in texts typed so, common enough not to count as damage.
_WIDE = "".join(map(chr, range(0xFF01, 0xFF5F)))
_KANA = ("\u3041", "\u30ff")
_JAPANESE = math.log(1 / 50)  # kana behind kana: a Japanese name, not damage
_USUAL_SYMBOLS = "〈〉％～－＋／０１２３４５６７８９℃㎡→●■▲△○◆★※①②③④⑤⑥⑦⑧⑨⑩ⅠⅡⅢ°×÷±≥≤≈"


class Likelihood:
    """Character bigrams weighted by word frequency."""

    def __init__(self, words: Path) -> None:
        single: defaultdict[str, int] = defaultdict(int)
        pair: defaultdict[str, int] = defaultdict(int)
        for line in words.read_text(encoding="utf-8").splitlines():
            word, count, *_ = line.split(" ")
            weight = int(count)
            if weight < _LEAST_FREQUENT:
                continue
            for character in word:
                single[character] += weight
            for first, second in zip(word, word[1:], strict=False):
                pair[first + second] += weight
        total = sum(single.values())
        self._single = {character: math.log(count / total) for character, count in single.items()}
        self._single |= {mark: math.log(share) for mark, share in PUNCTUATION.items()}
        self._single |= dict.fromkeys(_WIDE, math.log(0.002))
        self._pair = {
            both: math.log(_INSIDE * count / single[both[0]] + math.exp(self._single[both[1]]))
            for both, count in pair.items()
        }
        self._simple = _simple_forms()

    def score(self, before: str, character: str) -> float:
        """Natural logarithm of the chance of `character` after `before` ('' when unknown). Traditional forms count as
        their Simplified ones."""
        character = self._simple.get(character, character)
        before = self._simple.get(before, before)
        if _KANA[0] <= character <= _KANA[1] and _KANA[0] <= before <= _KANA[1]:
            return _JAPANESE
        known = self._pair.get(before + character)
        return known if known is not None else self._single.get(character, _FLOOR)

    def simple(self, character: str) -> str:
        """Simplified form of a character."""
        return self._simple.get(character, character)

    def is_in_word(self, first: str, second: str) -> bool:
        """Whether some word holds the two characters side by side."""
        return self._simple.get(first, first) + self._simple.get(second, second) in self._pair


@cache
def model() -> Likelihood:
    """The model of this process, read at first use (about a second)."""
    jieba = find_spec("jieba")  # its word list alone: importing the segmenter takes longer than reading the list
    if jieba is None or jieba.origin is None:
        raise ModuleNotFoundError("jieba is not installed; install requirements.txt")
    return Likelihood(Path(jieba.origin).with_name("dict.txt"))


@cache
def _simple_forms() -> dict[str, str]:
    characters = "".join(map(chr, range(0x4E00, 0xA000)))
    simple = opencc.OpenCC("t2s").convert("\n".join(characters)).split("\n")
    return {old: new for old, new in zip(characters, simple, strict=True) if old != new}


@cache
def rare_characters() -> npt.NDArray[np.bool_]:
    """For each code point of the basic plane: is it neither a common character (GB 2312 level 1, or a Traditional
    form of one), nor ASCII, nor usual punctuation?"""
    common = {
        bytes((lead, trail)).decode("gb2312", "ignore") for lead in range(0xB0, 0xD8) for trail in range(0xA1, 0xFF)
    }
    common |= set(PUNCTUATION) | set(
        "‘’【】『』「」〔〕〈〉％～－＋／０１２３４５６７８９℃㎡→●■▲△○◆★※①②③④⑤⑥⑦⑧⑨⑩ⅠⅡⅢ°×÷±≥≤≈"
    )
    table = np.ones(0x10000, dtype=np.bool_)
    table[:0x80] = False
    simple = _simple_forms()
    for code in range(0x80, 0x10000):
        character = chr(code)
        table[code] = simple.get(character, character) not in common
    table[0xA0] = table[0x3000] = False
    return table
