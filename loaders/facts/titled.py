"""Whose the figures in the name of a project of a list are: 年产5万吨铜箔项目 is its builder's, where one is told."""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders.facts.discourse import Candidate
from loaders.facts.document import Document, within
from loaders.recognise.titled_projects import METHOD as TITLED_PROJECT
from loaders.records import EntityMention, Quantity

_REACH = 40  # characters behind the name
_BUILT_BY = re.compile(r"[，,。；;：:\s]{1,2}(?:由|[^，,。；;：:\s]{0,4}(?:单位|主体|业主|法人|企业|公司|资方)[：:] ?)")


def is_titled(mention: EntityMention) -> bool:
    """Whether a mention is a project that the layout names."""
    return mention.method == TITLED_PROJECT


def whose_name(doc: Document, quantity: Quantity, found: Sequence[Candidate]) -> EntityMention | None:
    """The builder told right behind the name that holds a figure, or else what goes by it; None outside of a name."""
    for candidate in found:
        if is_titled(candidate.entity) and candidate.start <= quantity.start < candidate.end:
            firms = within(doc.mentions, candidate.end, candidate.end + _REACH)
            built = firms and _BUILT_BY.fullmatch(doc.text, candidate.end, firms[0].start)
            return firms[0] if built and firms[0].entity_type == "enterprise" else candidate.entity
    return None
