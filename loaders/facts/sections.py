"""Pages of several subjects: headings of one form, each of which names whom its section is about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from loaders.facts.discourse import PLACES
from loaders.facts.document import Document, holding, within
from loaders.recognise.heading_series import heading_lines, named_by
from loaders.records import EntityMention

_LEAST = 2  # sections of a page
_TYPES = frozenset({"region", "park", "enterprise"})
# 再看|宜宾。 再往南，是|乐清。 【|宁波：前三月出口增1.5倍】
_LEADS = re.compile(
    "[ \u3000]{0,4}(?:[【▲■◆●▍▌—―]{1,2}|\\d{1,2}[、.．])?"
    "(?:(?:第[一二三四五六七八九十][站个家][，,：:]|再往[东南西北]{1,2}[，,]|首先|先|再来|再|接着|接下来|最后|下面|然后|其次|而|至于|反观|转到|来到)?"
    '(?:来?看看?|来?说说?|聊聊?|轮到|是|到了?)?[“"]?)?'
)
_TRAILS = re.compile('[”"]?(?:[：:，,。？?｜|！—]|呢[？?]|则|这边|方面|同样|也)')
_BRACKET = "【"
_MANY = 3  # places that open a paragraph each
_TURNS = re.compile(
    "看|说|聊|轮到|再往|第[一二三四五六七八九十]站"
)  # these turn to another place, however the others open


def titled_sections(doc: Document) -> dict[int, EntityMention | None]:
    """Index of each heading's sentence and the one it names; None for one of the same form that names nobody."""
    sections: dict[int, EntityMention | None] = {}
    for form, group in groupby(sorted(heading_lines(doc.text), key=lambda line: line.form), key=lambda line: line.form):
        named = [(line, named_by(line, doc.mentions)) for line in group]
        named = [(line, entity if entity and entity.entity_type in _TYPES else None) for line, entity in named]
        if len({entity.canonical for _, entity in named if entity}) < _LEAST:
            continue
        if not form:  # a line without a number or mark is a heading only where it names somebody
            named = [(line, entity) for line, entity in named if entity]
        sections |= {holding(doc.sentences, line.start).index: entity for line, entity in named}
    return sections


def labelled_paragraphs(doc: Document) -> dict[int, EntityMention]:
    """Index of each sentence that opens a paragraph with a place as its topic, on a page where several do so."""
    opened: dict[int, EntityMention] = {}
    turns: dict[int, EntityMention] = {}
    for index, lead, place in _openings(doc):
        if lead == _BRACKET or _TRAILS.match(doc.text, place.end):
            opened[index] = place
            if _TURNS.search(lead):
                turns[index] = place
    return opened if len({place.canonical for place in opened.values()}) >= _LEAST else turns


def many_open(doc: Document) -> bool:
    """Whether paragraphs open with several regions, each with another, as in a comparison of cities."""
    places = {place.canonical for _, _, place in _openings(doc) if place.entity_type == "region"}
    return len(places) >= _MANY


def _openings(doc: Document) -> Iterator[tuple[int, str, EntityMention]]:
    """Index, words before the place, and the place, of each paragraph that opens with one."""
    paragraph = -1
    for sentence in doc.sentences:
        if sentence.paragraph == paragraph:
            continue
        paragraph = sentence.paragraph
        lead = _LEADS.match(doc.text, sentence.start, sentence.end)
        start = lead.end() if lead else sentence.start
        place = next((m for m in within(doc.mentions, start, sentence.end) if m.start == start), None)
        if place is not None and place.entity_type in PLACES:
            yield sentence.index, doc.text[sentence.start : start].strip(), place
