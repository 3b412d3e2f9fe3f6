"""How likely a stretch of Chinese is, by the words of jieba's dictionary: what tells damaged text from sound text."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, cached_property
from importlib.util import find_spec
from itertools import chain
from pathlib import Path

import numpy as np
import numpy.typing as npt
import opencc

from loaders.clean.domain import domain_words
from loaders.clean.lexicon import rows

GAP = "\ufffd"  # stands where a character is gone for good
_FLOOR = math.log(1e-7)  # a character that no word of the dictionary holds
_LEAST_FREQUENT = 5  # words rarer than this take most of the time to read and hardly change a score
_DIGIT = "0"
_ASCII = math.log(0.01)
_NO_WORD = 3.0  # what a character that is no word of its own costs beyond its frequency
_MOST_KNOWN = 1_000_000  # scores kept: some 100 MB
_LONGEST_WORD = 9  # characters
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
_USUAL_SYMBOLS = "〈〉％～－＋／０１２３４５６７８９℃㎡→●■▲△○◆★※①②③④⑤⑥⑦⑧⑨⑩ⅠⅡⅢ°×÷±≥≤≈㎏㎜㎝㎞﹐﹑﹔﹕﹖﹗﹙﹚﹪"


class _Rows(dict[str, "_Row"]):
    """For each character the scores of those behind it: two look-ups without a call, where a score is known."""

    def __init__(self, of: Likelihood) -> None:
        super().__init__()
        self.of = of
        self.known = 0

    def __missing__(self, before: str) -> _Row:
        row = self[before] = _Row(self, before)
        return row


class _Row(dict[str, float]):
    def __init__(self, rows: _Rows, before: str) -> None:
        super().__init__()
        self.rows, self.before = rows, before

    def __missing__(self, character: str) -> float:
        rows = self.rows
        rows.known += 1
        if rows.known > _MOST_KNOWN:  # damage makes any pair of characters
            rows.known = 0
            rows.clear()
        score = self[character] = rows.of.reckoned(self.before, character)
        return score


def _counted(words: list[str], weights: list[int]) -> tuple[dict[str, float], dict[str, float]]:
    """How often each character and each pair of neighbours stands in words; pairs in the order of their first one."""
    codes = np.frombuffer("".join(words).encode("utf-32-le"), dtype=np.uint32).astype(np.int64)
    sizes = np.fromiter(map(len, words), dtype=np.int64, count=len(words))
    each = np.repeat(np.array(weights, dtype=np.float64), sizes)
    single = np.bincount(codes, weights=each)
    inside = np.ones(len(codes), dtype=np.bool_)
    inside[(np.cumsum(sizes) - sizes)[sizes > 0]] = False  # all but the first of a word
    second = np.flatnonzero(inside)
    both, first, place = np.unique(codes[second - 1] << 32 | codes[second], return_index=True, return_inverse=True)
    counts = np.bincount(place, weights=each[second])
    order = np.argsort(first)
    joined = np.stack((both >> 32, both & 0xFFFFFFFF), axis=1)[order].astype(np.uint32).tobytes().decode("utf-32-le")
    pairs = (joined[at : at + 2] for at in range(0, len(joined), 2))
    found = np.flatnonzero(single)
    return (
        {chr(code): count for code, count in zip(found.tolist(), single[found].tolist(), strict=True)},
        dict(zip(pairs, counts[order].tolist(), strict=True)),
    )


class Likelihood:
    """Character bigrams weighted by word frequency, and the words themselves. All ASCII digits count as 0."""

    def __init__(self, words: Iterable[tuple[str, int]]) -> None:
        whole: defaultdict[str, int] = defaultdict(int)
        characters: list[str] = []
        weights: list[int] = []
        for word, weight in words:
            whole[word] += weight
            characters.append(word)
            weights.append(weight)
        single, pair = _counted(characters, weights)
        total = sum(single.values())
        self._word = whole
        self._log_words = math.log(sum(whole.values()))
        self._single = {character: math.log(count / total) for character, count in single.items()}
        self._single |= dict.fromkeys(_WIDE, math.log(0.002))
        self._single |= {mark: math.log(share) for mark, share in PUNCTUATION.items()}
        self._single |= dict.fromkeys(map(chr, range(0x21, 0x7F)), _ASCII) | {_DIGIT: _ASCII}
        # What each character costs that is no word of the dictionary; marks and ASCII are words of their own.
        marks = {*PUNCTUATION, *map(chr, range(0x21, 0x7F))}
        self._apart = {one: cost - (0 if one in marks else _NO_WORD) for one, cost in self._single.items()}
        self._count = single
        self._pair = pair
        self.rows = _Rows(self)  # logarithms of the pairs asked for: most are not
        self._simple = _simple_forms() | dict.fromkeys("123456789", _DIGIT)

    def score(self, before: str, character: str) -> float:
        """Natural logarithm of the chance of `character` after `before` ('' when unknown). Traditional forms count as
        their Simplified ones."""
        return self.rows[before][character]

    def reckoned(self, before: str, character: str) -> float:
        """The same, not looked up."""
        character = self._simple.get(character, character)
        before = self._simple.get(before, before)
        if _KANA[0] <= character <= _KANA[1] and _KANA[0] <= before <= _KANA[1]:
            return _JAPANESE
        alone = self._single.get(character, _FLOOR)
        both = self._pair.get(before + character)
        return alone if both is None else math.log(_INSIDE * both / self._count[before] + math.exp(alone))

    def simple(self, character: str) -> str:
        """Simplified form of a character; 0 for a digit."""
        return self._simple.get(character, character)

    def words_scores(self, text: str, begun: Sequence[float] = (0.0,)) -> list[float]:
        """Natural logarithms of the chance of the likeliest way to cut each beginning of a short text into words; those
        of its first beginnings may be given."""
        best, weigh, log_words = list(begun), self._word.get, self._log_words
        for end in range(len(best), len(text) + 1):
            top = best[end - 1] + self._apart.get(text[end - 1], _FLOOR - _NO_WORD)
            for start in range(max(end - _LONGEST_WORD, 0), end):
                weight = weigh(text[start:end])
                if weight and (whole := best[start] + math.log(weight) - log_words) > top:
                    top = whole
            best.append(top)
        return best

    @cached_property
    def _by_weight(self) -> list[str]:
        return sorted(self._pair, key=self._pair.__getitem__, reverse=True)

    @cached_property
    def _following(self) -> dict[str, list[str]]:
        """Characters behind each one inside words, the likeliest first."""
        found: defaultdict[str, list[str]] = defaultdict(list)
        for both in self._by_weight:
            found[both[0]].append(both[1])
        return found

    @cached_property
    def _preceding(self) -> dict[str, list[str]]:
        found: defaultdict[str, list[str]] = defaultdict(list)
        for both in self._by_weight:
            found[both[1]].append(both[0])
        return found

    @cached_property
    def common(self) -> list[str]:
        """All characters, the commonest first."""
        return sorted(self._single, key=self._single.__getitem__, reverse=True)

    def behind(self, before: str) -> list[str]:
        """All characters that words put behind one, the likeliest first."""
        return self._following.get(self.simple(before), [])

    def ahead(self, after: str) -> list[str]:
        """All characters that words put ahead of one, the likeliest first."""
        return self._preceding.get(self.simple(after), [])


@cache
def model() -> Likelihood:
    """The model of this process, read at first use (about half a second)."""
    jieba = find_spec("jieba")  # its word list alone: importing the segmenter takes longer than reading the list
    if jieba is None or jieba.origin is None:
        raise ModuleNotFoundError("jieba is not installed; install requirements.txt")
    return Likelihood(chain(_common_words(Path(jieba.origin).with_name("dict.txt")), domain_words()))


def _common_words(path: Path) -> Iterator[tuple[str, int]]:
    fields = path.read_text(encoding="utf-8").replace("\n", " ").split(" ")  # word, count, tag
    yield from (
        (word, weight)
        for word, weight in zip(fields[0:-1:3], map(int, fields[1::3]), strict=True)
        if weight >= _LEAST_FREQUENT
    )


@cache
def _simple_forms() -> dict[str, str]:
    characters = "".join(map(chr, range(0x4E00, 0xA000)))
    simple = opencc.OpenCC("t2s").convert("\n".join(characters)).split("\n")
    return {old: new for old, new in zip(characters, simple, strict=True) if old != new}


@cache
def rare_characters() -> npt.NDArray[np.bool_]:
    """For each code point of the basic plane: is it neither a common character (GB 2312 level 1, or a Traditional
    form of one), nor ASCII, nor usual punctuation?"""
    return _outside(
        bytes((lead, trail)).decode("gb2312", "ignore") for lead in range(0xB0, 0xD8) for trail in range(0xA1, 0xFF)
    )


@cache
def uncommon_characters() -> npt.NDArray[np.bool_]:
    """The same with the characters of seeds/common_characters.csv as the common ones: one in twelve is outside."""
    return _outside(row["character"] for row in rows("common_characters"))


def _outside(characters: Iterable[str]) -> npt.NDArray[np.bool_]:
    common = {*characters, *PUNCTUATION, *_USUAL_SYMBOLS, *"‘’【】『』「」〔〕"}
    table = np.ones(0x10000, dtype=np.bool_)
    table[:0x80] = False
    simple = _simple_forms()
    for code in range(0x80, 0x10000):
        character = chr(code)
        table[code] = simple.get(character, character) not in common
    table[0xA0] = table[0x3000] = False
    return table
