"""Chinese words: the seed lists of names, jieba's word boundaries on short windows, and how common a word is.

The dictionary is read on the first call (about a second) and only ever asked about windows of a few dozen characters:
segmenting whole articles would cost more than all other recognition together. It is built in memory, without
jieba's cache file, which would lie in a folder that every user of the machine can write to.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

import ahocorasick_rs
import jieba

SEEDS = Path(__file__).resolve().parents[2] / "seeds"
COMMON_FREQUENCY = 60  # a word of this count in jieba's corpus (60 million words) is an everyday word
NAME_TAGS = frozenset({"nr", "nrt", "nrfg", "nz", "nt"})  # persons, brands and bodies are names however frequent
FUNCTION_TAGS = frozenset("vadilcprmqtfuzb")  # verbs, adjectives, adverbs, idioms, particles, counts …
PLACE_TAG = "ns"


class Token(NamedTuple):
    """One word with its place in the text that was segmented."""

    start: int
    end: int
    text: str


class _Dictionary(NamedTuple):
    tokenizer: jieba.Tokenizer
    tags: dict[str, str]
    frequencies: dict[str, int]


class Phrases:
    """Finds every occurrence of many phrases in one pass; the longest at each place wins."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self.phrases = sorted({phrase for phrase in phrases if phrase})
        self._automaton = ahocorasick_rs.AhoCorasick(self.phrases, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest)

    def find(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Yields (start, end, phrase), in order, not overlapping."""
        if not self.phrases:
            return
        for index, start, end in self._automaton.find_matches_as_indexes(text):
            yield start, end, self.phrases[index]


@cache
def seed_rows(file_name: str) -> tuple[dict[str, str], ...]:
    """Rows of a seed file. Raises OSError with the file's path when it is missing."""
    with (SEEDS / file_name).open(encoding="utf-8", newline="") as handle:
        return tuple(csv.DictReader(handle))


@cache
def seed_words(file_name: str, column: str, kinds: tuple[str, ...] = ()) -> frozenset[str]:
    """One column of a seed file as a set; with `kinds`, only rows whose `kind` is one of them."""
    rows = seed_rows(file_name)
    return frozenset(row[column] for row in rows if row[column] and (not kinds or row["kind"] in kinds))


@cache
def region_names() -> frozenset[str]:
    """Full names of regions, and those short names that need no further evidence."""
    names: set[str] = {"中国"}
    for row in seed_rows("regions.csv"):
        names.add(row["name"])
        if row["short_use"] == "free" and len(row["short_name"]) > 1:
            names.add(row["short_name"])
    return frozenset(names)


@cache
def industry_words() -> frozenset[str]:
    """Words between the brand and the legal form of a company name: 科技, 新材料, 电气."""
    return seed_words("industry_words.csv", "word")


@cache
def stop_words() -> frozenset[str]:
    """Words that no name starts with and that end the search for a name's start."""
    return seed_words("name_stop_words.csv", "word", ("function", "verb", "noun"))


@cache
def well_known() -> dict[str, str]:
    """Short name of a well-known group -> its legal name, or '' where that is not certain."""
    return {row["short_name"]: row["legal_name"] for row in seed_rows("well_known_enterprises.csv")}


@cache
def _dictionary() -> _Dictionary:
    tokenizer = jieba.Tokenizer()
    prefixes: dict[str, int] = {}
    frequencies: dict[str, int] = {}
    tags: dict[str, str] = {}
    total = 0
    with tokenizer.get_dict_file() as handle:
        for line in handle:
            word, count, tag = line.decode("utf-8").rstrip().split(" ")
            frequency = int(count)
            frequencies[word] = frequency
            tags[word] = tag
            total += frequency
            prefixes[word] = frequency
            for length in range(1, len(word)):
                prefixes.setdefault(word[:length], 0)
    tokenizer.FREQ, tokenizer.total, tokenizer.initialized = prefixes, total, True
    for word in sorted(industry_words() | stop_words() | region_names() | set(well_known())):
        if len(word) > 1 and prefixes.get(word, 0) < COMMON_FREQUENCY:
            tokenizer.add_word(word, max(COMMON_FREQUENCY, tokenizer.suggest_freq(word)))
    return _Dictionary(tokenizer, tags, frequencies)


@lru_cache(maxsize=4096)
def segment(window: str) -> tuple[Token, ...]:
    """Words of a short piece of text, in order, covering it without gaps."""
    tokens: list[Token] = []
    position = 0
    for word in _dictionary().tokenizer.cut(window):
        tokens.append(Token(position, position + len(word), word))
        position += len(word)
    return tuple(tokens)


def is_place(word: str) -> bool:
    """True for names of regions, here or abroad."""
    return word in region_names() or (_dictionary().tags.get(word) == PLACE_TAG and len(word) > 1)


def is_rare(word: str) -> bool:
    """True for a word that could be a brand: unknown, a seldom noun, or known as a name."""
    dictionary = _dictionary()
    tag = dictionary.tags.get(word)
    if tag is None or tag in NAME_TAGS:
        return True
    return dictionary.frequencies[word] < COMMON_FREQUENCY and tag[0] not in FUNCTION_TAGS


def is_phrase(word: str) -> bool:
    """True for verbs, idioms and the like of three characters or more, which no name contains: 积极争取."""
    tag = _dictionary().tags.get(word)
    return len(word) > 2 and tag is not None and tag not in NAME_TAGS and tag[0] in FUNCTION_TAGS


def is_admin_region(word: str) -> bool:
    """True for a name of the administrative division of the mainland, or 中国."""
    return word in region_names()


def is_word(word: str) -> bool:
    """True for a word of jieba's dictionary."""
    return word in _dictionary().frequencies
