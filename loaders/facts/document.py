"""One cleaned article, annotated: all that the relation rules look at, in clean offsets."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from loaders.facts.lexicon import anaphor_finder, cue_finder, level_finder, noun_finder
from loaders.records import EntityMention, Quantity, Sentence, TimeExpression

# Quotes, brackets and blanks say nothing about the name of a metric or a certification: 专精特新“小巨人”企业.
_DROPPED = frozenset("“”‘’\"'「」『』《》〈〉()（）[]【】 \t　")
_CLAUSE_END = re.compile(r"[,，;；:：。！？!?\n]|——")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase of the lexicon where it stands."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch between two marks of punctuation."""

    index: int
    sentence: int
    start: int
    end: int
    closed_by: str  # the mark behind it


@dataclass(frozen=True, slots=True)
class Document:
    """Annotated text; every tuple is in order of start."""

    text: str
    title: str
    published: date | None
    sentences: tuple[Sentence, ...]
    clauses: tuple[Clause, ...]
    quantities: tuple[Quantity, ...]
    times: tuple[TimeExpression, ...]
    mentions: tuple[EntityMention, ...]
    nouns: tuple[Phrase, ...]
    cues: tuple[Phrase, ...]
    anaphors: tuple[Phrase, ...]
    levels: tuple[Phrase, ...]


Item = TypeVar("Item", Sentence, Quantity, TimeExpression, EntityMention, Phrase, Clause)


def within(items: Sequence[Item], start: int, end: int) -> Sequence[Item]:
    """The items that begin in [start, end): items are sorted by start."""
    low = bisect_left(items, start, key=_start)
    return items[low : bisect_left(items, end, low, key=_start)]


def holding(items: Sequence[Item], at: int) -> Item:
    """The last item that begins at or before `at`: the clause or sentence of an offset."""
    return items[max(bisect_right(items, at, key=_start) - 1, 0)]


def _start(item: Sentence | Quantity | TimeExpression | EntityMention | Phrase | Clause) -> int:
    return item.start


def find_phrases(text: str, mentions: Sequence[EntityMention]) -> tuple[tuple[Phrase, ...], ...]:
    """Nouns (metrics, certifications), cues, anaphors and level words of a text, quotes and brackets overlooked.

    What is part of an entity's name is none of them: 新港园区 is no 园区, 无锡市 no 市.
    """
    positions = [i for i, char in enumerate(text) if char not in _DROPPED]
    skeleton = "".join([text[i] for i in positions])
    finders = (noun_finder(), cue_finder(), anaphor_finder(), level_finder())
    return tuple(
        tuple(
            _outside(
                (Phrase(positions[start], positions[end - 1] + 1, word) for start, end, word in finder.find(skeleton)),
                mentions,
            )
        )
        for finder in finders
    )


def _outside(phrases: Iterable[Phrase], mentions: Sequence[EntityMention]) -> Iterator[Phrase]:
    at = 0
    for phrase in phrases:
        while at < len(mentions) and mentions[at].end <= phrase.start:
            at += 1
        if at == len(mentions) or phrase.end <= mentions[at].start or phrase.end > mentions[at].end:
            yield phrase


def split_clauses(text: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]) -> list[Clause]:
    """Clauses of each sentence; a mark inside a figure (1,100) or between two digits (12:30) does not split."""
    clauses: list[Clause] = []
    figure = 0
    for sentence in sentences:
        start = sentence.start
        for match in _CLAUSE_END.finditer(text, sentence.start, sentence.end):
            while figure < len(quantities) and quantities[figure].end <= match.start():
                figure += 1
            if figure < len(quantities) and quantities[figure].start < match.start():
                continue
            if match.start() > start:
                clauses.append(Clause(len(clauses), sentence.index, start, match.start(), match.group()))
            start = match.end()
        if start < sentence.end:
            clauses.append(Clause(len(clauses), sentence.index, start, sentence.end, ""))
    return clauses
