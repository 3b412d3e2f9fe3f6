"""Chinese words: the seed lists of names, jieba's word boundaries on short windows, and how common a word is.

rjieba cuts the windows, with the words of jieba and those of the seeds; counts and tags of words come from jieba's own
word list. Both are read on the first call (about a second).
"""

from __future__ import annotations

import sys
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

import rjieba

from loaders.vocabulary import rows

COMMON_FREQUENCY = 60  # a word of this count in jieba's corpus (60 million words) is an everyday word
NAME_TAGS = frozenset({"nr", "nrt", "nrfg", "nz", "nt"})  # persons, brands and bodies are names however frequent
FUNCTION_TAGS = frozenset("vadilcprmqtfuzb")  # verbs, adjectives, adverbs, idioms, particles, counts …
PLACE_TAG = "ns"
LONGEST_WORD = 5
_HOLDERS = ("企业", "公司", "商", "者", "人")  # endings of words that say who the name behind them is
_SHORTEST = 2
NEIGHBOURHOOD = 6  # characters on either side that decide where a name's words begin and end


class Token(NamedTuple):
    """One word with its place in the text that was segmented."""

    start: int
    end: int
    text: str


class _Dictionary(NamedTuple):
    segmenter: rjieba.Jieba
    tags: dict[str, str]
    common: frozenset[str]  # words that occur COMMON_FREQUENCY times or more


@cache
def seed_words(seed: str, column: str, kinds: tuple[str, ...] = ()) -> frozenset[str]:
    """One column of a word list as a set; with `kinds`, only rows whose `kind` is one of them."""
    return frozenset(row[column] for row in rows(seed) if row[column] and (not kinds or row["kind"] in kinds))


@cache
def region_names() -> frozenset[str]:
    """Full names of regions, and those short names that need no further evidence."""
    names: set[str] = {"中国"}
    for row in rows("regions"):
        names.add(row["name"])
        if row["short_use"] == "free" and len(row["short_name"]) > 1:
            names.add(row["short_name"])
    return frozenset(names)


@cache
def industry_words() -> frozenset[str]:
    """Words between the brand and the legal form of a company name: 科技, 新材料, 电气."""
    return seed_words("industry_words", "word")


@cache
def stop_words() -> frozenset[str]:
    """Words that no name starts with and that end the search for a name's start."""
    return seed_words("name_stop_words", "word", ("function", "verb", "noun"))


@cache
def trade_words() -> frozenset[str]:
    """Those of the stop words that may end a legal name before its form: 轮胎(销售)有限公司, 新格(企业)股份有限公司."""
    return seed_words("name_stop_words", "word", ("trade",))


@cache
def common_nouns() -> frozenset[str]:
    """Those of the stop words that may stand inside a name when its region comes before them: 自贡(先进)碳材料."""
    return seed_words("name_stop_words", "word", ("noun",))


@cache
def _holder_words() -> frozenset[str]:
    """Those of the stop words that say what kind of firm or person the name behind them is: 民企, 总经理."""
    return seed_words("name_stop_words", "word", ("holder",))


def says_who(word: str) -> bool:
    """Whether a word says what firm or person the name behind it is: 江苏|民营企业|旭泓光电有限公司."""
    if word in _holder_words():
        return True
    return len(word) > _SHORTEST and word.endswith(_HOLDERS) and is_word(word) and word not in industry_words()


@cache
def modifier_endings() -> tuple[str, ...]:
    """Endings of words that say what a thing is made of or like, not who makes it: 铝基(新材料), 柔性(电子)."""
    return tuple(sorted(seed_words("name_stop_words", "word", ("modifier_ending",))))


@cache
def well_known() -> dict[str, bool]:
    """Short name of a well-known group -> whether it is an everyday word too and needs evidence: 小米, 奔驰."""
    return {row["short_name"]: row["needs_context"] == "true" for row in rows("well_known_enterprises")}


@cache
def well_known_legal_names() -> dict[str, str]:
    """Short name of a well-known group -> its legal name, '' where that is not certain."""
    return {row["short_name"]: row["legal_name"] for row in rows("well_known_enterprises")}


def _word_list() -> Path:
    jieba = find_spec("jieba")  # not imported, which takes longer than reading its words
    if jieba is None or jieba.origin is None:
        raise ModuleNotFoundError("jieba is not installed; install requirements.txt")
    return Path(jieba.origin).with_name("dict.txt")


@cache
def _dictionary() -> _Dictionary:
    fields = _word_list().read_text(encoding="utf-8").replace("\n", " ").split(" ")
    words = fields[0:-1:3]  # word, count, tag
    tags = dict(zip(words, map(sys.intern, fields[2::3]), strict=True))
    # Counts are compared as they are written: a third of the time of reading them as numbers.
    digits = len(least := str(COMMON_FREQUENCY))
    common = frozenset(
        [
            word
            for word, count in zip(words, fields[1::3], strict=True)
            if len(count) > digits or (len(count) == digits and count >= least)
        ]
    )
    segmenter = rjieba.Jieba()  # holds the same words
    for word in sorted(industry_words() | stop_words() | region_names() | set(well_known())):
        if len(word) > 1 and word not in common:
            segmenter.add_word(word, max(COMMON_FREQUENCY, segmenter.suggest_freq(word)), "n")
    return _Dictionary(segmenter, tags, common)


@lru_cache(maxsize=1 << 14)
def segment(window: str) -> tuple[Token, ...]:
    """Words of a short piece of text, in order, covering it without gaps."""
    tokens: list[Token] = []
    position = 0
    for word in _dictionary().segmenter.cut(window):
        end = position + len(word)
        tokens.append(Token(position, end, word))
        position = end
    return tuple(tokens)


@lru_cache(maxsize=1 << 16)
def is_place(word: str) -> bool:
    """True for names of regions, here or abroad."""
    if word in region_names():
        return True
    return len(word) > 1 and _dictionary().tags.get(word) == PLACE_TAG and word not in stop_words()


@lru_cache(maxsize=1 << 16)
def is_everyday(word: str) -> bool:
    """True for a word that texts use for itself: 未来, 世纪. Names and seldom nouns are none."""
    dictionary = _dictionary()
    tag = dictionary.tags.get(word)
    if tag is None or tag in NAME_TAGS or tag == PLACE_TAG or word in well_known():
        return False
    return word in dictionary.common or tag[0] in FUNCTION_TAGS


def is_rare(word: str) -> bool:
    """True for a word that could be a brand."""
    return not is_everyday(word)


def is_unknown(word: str) -> bool:
    """True for a word that jieba's dictionary does not hold."""
    return word not in _dictionary().tags


def is_brand_name(word: str) -> bool:
    """True for a word that the dictionary has as a brand or the like: 恒瑞."""
    return _dictionary().tags.get(word) == "nz"


def is_phrase(word: str) -> bool:
    """True for verbs, idioms and the like of three characters or more, which no name contains: 积极争取."""
    tag = _dictionary().tags.get(word)
    return len(word) > 2 and tag is not None and tag not in NAME_TAGS and tag[0] in FUNCTION_TAGS


def is_verb(word: str) -> bool:
    """True for a word of the dictionary that is a verb first of all."""
    return _dictionary().tags.get(word, "").startswith("v")


def is_function_word(word: str) -> bool:
    """True for a word of the dictionary that is a verb, an adverb, a preposition or the like first of all."""
    return _dictionary().tags.get(word, " ")[0] in "vdpcr"


def is_admin_region(word: str) -> bool:
    """True for a name of the administrative division of the mainland, or 中国."""
    return word in region_names()


def is_word(word: str) -> bool:
    """True for a word of jieba's dictionary."""
    return word in _dictionary().tags


def stands_alone(text: str, start: int, end: int) -> bool:
    """True when no word runs over either edge of text[start:end]: 京东 in 北京东路 does not stand alone."""
    for inside, outside in ((start, start - 1), (end - 1, end)):
        if 0 <= outside < len(text) and _is_latin(text[inside]) and _is_latin(text[outside]):
            return False
    low = max(start - NEIGHBOURHOOD, text.rfind("\n", 0, start) + 1, 0)
    window = text[low : end + NEIGHBOURHOOD]
    crossed = [edge for edge in (start - low, end - low) if runs_over(window, edge)]
    if not crossed:
        return True
    edges = {0, *(token.end for token in segment(window))}
    return all(edge in edges for edge in crossed)


def runs_over(window: str, edge: int) -> bool:
    """Whether any word of the dictionary begins before `edge` and ends behind it."""
    reach = LONGEST_WORD - 1
    low = max(0, edge - reach)
    return _runs_over(window[low : edge + reach], edge - low)


@lru_cache(maxsize=1 << 16)
def _runs_over(window: str, edge: int) -> bool:
    known = _dictionary().tags
    size = len(window)
    for low in range(edge):
        for high in range(edge + 1, min(size, low + LONGEST_WORD) + 1):
            if window[low:high] in known:
                return True
    return False


def _is_latin(character: str) -> bool:
    return character.isascii() and character.isalnum()


def is_known(word: str) -> bool:
    """True for a word of the dictionary or of the word lists, however seldom."""
    return word in _dictionary().tags or word in industry_words() or word in stop_words()


def is_noun(word: str) -> bool:
    """True for a word of the dictionary that is a noun first of all, and no name."""
    tag = _dictionary().tags.get(word, "")
    return tag.startswith("n") and tag not in NAME_TAGS and tag != PLACE_TAG
