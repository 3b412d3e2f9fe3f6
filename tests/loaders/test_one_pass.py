"""Word lists read in one pass give what each of them gives by itself."""

from __future__ import annotations

from ahocorasick_rs import AhoCorasick, MatchKind
from hypothesis import given
from hypothesis import strategies as st

from loaders.vocabulary import Hit, OnePass, find_few

WORDS = st.sets(st.text("园区高新一", min_size=1, max_size=4), min_size=1, max_size=12)
TEXTS = st.text("园区高新一，", max_size=40)


def alone(words: set[str], text: str) -> list[tuple[int, int, str]]:
    listed = sorted(words)
    found = AhoCorasick(listed, matchkind=MatchKind.LeftmostLongest).find_matches_as_indexes(text)
    return [(start, end, listed[index]) for index, start, end in found]


@given(WORDS, WORDS, TEXTS)
def test_each_list_finds_its_own_words_leftmost_and_longest(one: set[str], two: set[str], text: str) -> None:
    both = OnePass()
    find_one, find_two = both.add(lambda: one), both.add(lambda: two)
    assert find_one(text) == alone(one, text)
    assert find_two(text) == alone(two, text)
    assert find_few(one, text) == alone(one, text)


def test_a_list_that_comes_later_is_looked_for_too() -> None:
    lists = OnePass()
    find_zones = lists.add(lambda: ["高新区"])
    assert find_zones("锐川高新区") == [Hit(2, 5, "高新区")]
    find_parks = lists.add(lambda: ["新区"])
    assert find_parks("锐川高新区") == [Hit(3, 5, "新区")]


def test_another_text_is_read_anew_and_words_of_no_character_are_no_words() -> None:
    lists = OnePass()
    find = lists.add(lambda: ["", "园区"])
    assert find("园区与园区") == [Hit(0, 2, "园区"), Hit(3, 5, "园区")]
    assert find("无") == []


@given(WORDS, TEXTS)
def test_an_overlapping_list_finds_every_word(words: set[str], text: str) -> None:
    find = OnePass().add(lambda: words, overlapping=True)
    spans = ((start, end) for start in range(len(text)) for end in range(start + 1, len(text) + 1))
    assert sorted(find(text)) == sorted(
        (start, end, text[start:end]) for start, end in spans if text[start:end] in words
    )
