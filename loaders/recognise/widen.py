"""Legal names that begin before their region: 大唐|哈密发电有限公司, 一汽-|大众汽车有限公司."""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.recognise.words import is_known, is_place, segment, stop_words, well_known
from loaders.records import EntityMention

# Up to eight characters between the start of a clause and the name.
_OPENING = re.compile(r"(?:^|[，,。；;：:！!？?\n、“（(])([\u4e00-\u9fa5A-Za-z\-·]{2,8})$")
_REACH = 9


def widened(text: str, mention: EntityMention) -> EntityMention:
    """The mention with the words that open its clause, where these can only be the beginning of its name."""
    if mention.method != "legal_name" or mention.text != mention.canonical:
        return mention
    opening = _OPENING.search(text[max(mention.start - _REACH, 0) : mention.start])
    if opening is None or not _begins_name(opening[1]):
        return mention
    start = mention.start - len(opening[1])
    name = text[start : mention.end]
    return replace(mention, start=start, text=name, canonical=name)


def _begins_name(words: str) -> bool:
    tokens = [token.text for token in segment(words.rstrip("-·"))]
    if not tokens or any(token in stop_words() for token in tokens):
        return False
    return is_place(tokens[0]) or tokens[0] in well_known() or (len(tokens[0]) > 1 and not is_known(tokens[0]))
