"""Sentences of a repaired text."""

from __future__ import annotations

import re

from loaders.records import Sentence

# A sentence ends at 。！？ with the quotes and brackets that close behind it, or with its paragraph. The semicolon
# stays inside: the relation step reads clauses, and lists with ； share one subject. An ASCII full stop ends a
# sentence only between Chinese characters, never in 1.6 or in a name.
_END = re.compile(
    r"[。！？!?.…\n](?:(?<=\n)|(?:(?<=[。！？!?])|(?<=[\u4e00-\u9fff”）]\.)(?=[\u4e00-\u9fff“]|\s|$)|(?<=…)…)"
    r"[。！？!?…]*+[”’』」》）)\"]*+)"
)
# No news sentence is as long; text without any full stop is cut at a mark, so that work on a sentence stays bounded.
_LONGEST = 1200
_MARKS = "；;，,、 "
_BLANK = " \t\n\u3000"


def split_sentences(clean_text: str) -> tuple[Sentence, ...]:
    """Sentences in order, as offsets in the text given; blank ones left out. Paragraphs are its lines."""
    sentences: list[Sentence] = []
    paragraph = start = 0
    size = len(clean_text)
    for match in _END.finditer(clean_text):
        if match[0] == "\n":
            _append(sentences, clean_text, start, match.start(), paragraph)
            paragraph += 1
            start = match.end()
        else:
            _append(sentences, clean_text, start, match.end(), paragraph)
            start = match.end()
    _append(sentences, clean_text, start, size, paragraph)
    return tuple(sentences)


def _append(sentences: list[Sentence], text: str, start: int, end: int, paragraph: int) -> None:
    while start < end and text[start] in _BLANK:
        start += 1
    while end > start and text[end - 1] in _BLANK:
        end -= 1
    while end - start > _LONGEST:
        cut = max(text.rfind(mark, start, start + _LONGEST) for mark in _MARKS)
        cut = cut + 1 if cut > start else start + _LONGEST
        sentences.append(Sentence(len(sentences), start, cut, paragraph))
        start = cut
    if start < end:
        sentences.append(Sentence(len(sentences), start, end, paragraph))
