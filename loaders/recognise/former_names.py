"""Which names of an article are former names of which: A更名为B, B（原A）, B的前身为A, 由A更名而来的B."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from loaders.recognise.tie_words import NAMED, SENTENCE_END, between, only, pattern
from loaders.records import EntityMention, EntityRelation

RELATION = "renamed_to"  # the child is the former name, the parent the later one
_FARTHEST = 120  # characters between two names
_BRACKET = 40
_OPEN = "（("

_RENAMED = r"{fill}{renamed}[：:]?"
_FORMERLY = r"(?:的|，|,|其)?{fill}{formerly}[：:]?(?:{fill}的)?"
_IN_BRACKETS_LATER = r"(?:{renamed_in_brackets}|{renamed})[：:]?"
_IN_BRACKETS_FORMER = r"(?:{formerly_in_brackets}|{formerly})[：:]?"
_CAME_FROM = r"{came_from}"


def former_names(text: str, mentions: Sequence[EntityMention]) -> Iterator[EntityRelation]:
    """Pairs of former and later name of one entity, in order of place; a name that is only planned is none.

    Both names must be mentions of one type. Offsets are those of the words from the one name to the other.
    """
    former_list: EntityMention | None = None  # the later name, while 曾用名A、B goes on
    for first, second in pairwise(only(mentions, NAMED)):
        if first.entity_type != second.entity_type or first.canonical == second.canonical:
            former_list = None
            continue
        if former_list is not None and text[first.end : second.start] == "、":
            yield _relation(second, former_list, first.start, second.end, "former_list")
            continue
        former_list = None
        rule = _order(text, first, second) if second.start - first.end <= _FARTHEST else None
        if rule in ("renamed", "renamed_in_brackets", "came_from_before"):
            yield _relation(first, second, first.start, second.end, rule)
        elif rule:
            yield _relation(second, first, first.start, second.end, rule)
            former_list = first


def _order(text: str, first: EntityMention, second: EntityMention) -> str | None:
    """The rule by which one of two neighbours is the former name of the other; None when none says so."""
    inside = _inside_bracket(text, first.end, second.start)
    if inside is not None:
        if pattern(_IN_BRACKETS_FORMER).fullmatch(inside):
            return "formerly_in_brackets"
        return "renamed_in_brackets" if pattern(_IN_BRACKETS_LATER).fullmatch(inside) else None
    words = between(text, first.end, second.start)
    end = SENTENCE_END.split(words)[-1]
    if end != words:  # 公司前身为A, in the sentence behind
        start = pattern("{itself}").match(end)
        return _by_words(text, second, end[start.end() :]) if start else None
    clause = words if len(words) < _BRACKET and pattern(_RENAMED).fullmatch(words) else words.rpartition("，")[2]
    return _by_words(text, second, clause)


def _by_words(text: str, second: EntityMention, words: str) -> str | None:
    if pattern("{planned}").search(words):
        return None
    if pattern(_RENAMED).fullmatch(words):
        return "renamed"
    if pattern(_FORMERLY).fullmatch(words):
        return "formerly"
    if words.endswith("由") and pattern(_CAME_FROM).match(text, second.end):
        return "came_from"
    return None


def _inside_bracket(text: str, start: int, end: int) -> str | None:
    """The words of a bracket that opens behind the first name and holds the second, the last part of them."""
    opening = max(text.rfind(bracket, start, end) for bracket in _OPEN)
    if opening < 0 or any(closing in text[opening:end] for closing in "）)"):
        return None
    if between(text, start, opening).strip(" "):
        return None
    return text[opening + 1 : end].replace(",", "，").rpartition("，")[2].strip('“”" ')


def _relation(former: EntityMention, later: EntityMention, start: int, end: int, rule: str) -> EntityRelation:
    return EntityRelation(
        RELATION, former.entity_type, former.canonical, later.entity_type, later.canonical, start, end, rule
    )
