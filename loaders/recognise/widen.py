"""Names that begin before where they were cut: 大唐|哈密发电有限公司, 一汽-|大众汽车有限公司, 世纪|晶源科技有限公司."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from loaders.recognise.name_window import ORDINAL
from loaders.recognise.words import is_known, is_place, is_verb, says_who, segment, stop_words, well_known
from loaders.records import EntityMention

# Up to eight characters between the start of a clause and the name.
_OPENING = re.compile(r"(?:^|[，,。；;：:！!？?\n、“（(])([\u4e00-\u9fa5A-Za-z\-·]{2,8})\Z")
_REACH = 9
_BRAND = 2  # characters of the brand by which its uses are found
_LONGEST_WIDENING = 4
_ENOUGH_USES = 3
_ALWAYS = 0.8


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
    if ORDINAL.match(words):
        return False
    tokens = [token.text for token in segment(words.rstrip("-·"))]
    if not tokens or any(token in stop_words() or says_who(token) for token in tokens):
        return False
    if len(tokens) > 1 and len(tokens[-1]) > 1 and is_verb(tokens[-1]):
        return False  # 荆州市服务|甲电子有限公司
    return is_place(tokens[0]) or tokens[0] in well_known() or (len(tokens[0]) > 1 and not is_known(tokens[0]))


def widened_by_use(text: str, enterprises: Sequence[EntityMention]) -> list[EntityMention]:
    """Enterprises with the characters that the article always puts before their brand: 世纪|晶源 in every sentence."""
    last = {m.canonical: m for m in enterprises if m.method == "legal_name"}
    usual = {brand: _usually_before(text, brand) for brand in {m.text[:_BRAND] for m in last.values()}}
    before = {name: _always_before(text, m, usual[m.text[:_BRAND]]) for name, m in last.items()}
    return [_with(text, mention, before.get(mention.canonical, "")) for mention in enterprises]


def _usually_before(text: str, brand: str) -> str:
    """The characters that stand before nearly every use of a brand, the nearest first."""
    if text.count(brand) < _ENOUGH_USES:
        return ""
    places = [match.start() for match in re.finditer(re.escape(brand), text)]
    found = ""
    while len(found) < _LONGEST_WIDENING and len(places) >= _ENOUGH_USES:
        before = [text[at - 1 : at] for at in places]
        char = max(before, key=before.count)
        count = before.count(char)
        if not ("\u4e00" <= char <= "\u9fa5") or count < _ALWAYS * len(places):
            break
        found += char
        places = [at - 1 for at in places if text[at - 1 : at] == char]
    return found


def _always_before(text: str, mention: EntityMention, usual: str) -> str:
    """Those of the usual characters that stand before this mention too, where they can be part of its name."""
    found = ""
    for char in usual:
        if text[max(mention.start - len(found) - 1, 0)] != char:
            break
        found = char + found
    return found if found and not is_place(found) and found not in stop_words() and len(found) > 1 else ""


def _with(text: str, mention: EntityMention, prefix: str) -> EntityMention:
    if not prefix:
        return mention
    start = mention.start - len(prefix)
    canonical = prefix + mention.canonical
    if start < 0 or not text.startswith(prefix, start):  # a negative place would be looked for from the end
        return replace(mention, canonical=canonical)
    return replace(mention, start=start, text=text[start : mention.end], canonical=canonical)
