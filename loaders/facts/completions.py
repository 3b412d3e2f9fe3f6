"""达产后, 项目建成以后: where a figure is told for when something is complete."""

from __future__ import annotations

import re

from loaders.facts.document import Document
from loaders.facts.timelines import told_in
from loaders.facts.words import alternation
from loaders.records import Sentence

_COMPLETION = re.compile(f"{alternation('completion')}|{alternation('rebuilt')}")


def is_on_completion(doc: Document, start: int, end: int) -> bool:
    """Whether 达产后 or the like stands in a range."""
    return completion(doc, start, end) >= 0


def is_target(doc: Document, sentence: Sentence, at: int) -> bool:
    """到2025年，项目全部达产后，…: the year by which it is to be so stands before the completion."""
    told = told_in(doc, sentence.start, at)
    return bool(told) and doc.text[told[-1].start - 1 : told[-1].start] in ("到", "至")


def completion(doc: Document, start: int, end: int) -> int:
    """Where the last 达产后 before a figure stands; -1 when there is none."""
    last = -1
    for match in _COMPLETION.finditer(doc.text, start, end):
        last = match.start()
    return last
