"""Pages of several subjects: headings of one form, each of which names whom its section is about."""

from __future__ import annotations

from itertools import groupby

from loaders.facts.document import Document, holding
from loaders.recognise.heading_series import heading_lines, named_by
from loaders.records import EntityMention

_LEAST = 2  # sections of a page
_TYPES = frozenset({"region", "park", "enterprise"})


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
