"""Who owns a share of an enterprise: 甲与乙合资成立丙, 丙由甲、乙共同出资组建, 甲的全资子公司丙, 甲持有丙51%股权."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from loaders.recognise.shares import held, percents
from loaders.recognise.tie_words import SENTENCE_END, between, only, pattern, regions_and_parks
from loaders.records import EntityMention, EntityRelation

RELATION = "owned_by"  # the child is the enterprise, the parent an owner
_OWNERS = frozenset({"enterprise", "organization"})
_MOST_OWNERS = 8
_FARTHEST = 80  # characters between two names

_FOUNDED = r"{fill}(?:{jointly}{fill}{founding}|{founded})"
_AND_ITS = r"(?:及|及其|和|与|以及|和其|与其)?"
_CHILD_FOLLOWS = (  # between the last owner and the company
    ("founded_together", _FOUNDED + r"(?:了|的)?{fill}{venture}?[——：:]{{0,2}}"),
    ("venture_of", r"{venture}[——：:]{{0,2}}"),
    ("subsidiary_of", _AND_ITS + r"{subsidiary}[——：:]{{0,2}}"),
    ("holds_part_of", _AND_ITS + r"{stake}[——：:]{{0,2}}"),
)
_CHILD_BEFORE = (  # behind the last owner; what stands before the first one has to be 由 or 是
    ("由", "founded_together", _FOUNDED),
    ("是", "founded_together", _FOUNDED + "的"),
    ("是", "venture_of", r"{venture}"),
    ("是", "subsidiary_of", r"{subsidiary}"),
    ("是", "holds_part_of", r"{stake}"),
)
_IS = ("是", "为", "系", "（", "(")  # 作为 begins what is said of the name behind it


def owners(text: str, mentions: Sequence[EntityMention]) -> Iterator[EntityRelation]:
    """Every pair of an enterprise and an owner that the cleaned article states; what is only planned is left out.

    `mentions` are in order. Offsets run from the first to the last name; `share` is in percent, None where not told.
    """
    firms, places = only(mentions, _OWNERS), regions_and_parks(mentions)
    for last in range(len(firms)):
        first = _list_start(text, firms, last)
        found = (
            _child_behind(text, firms, places, first, last)
            or _child_before(text, firms, places, first, last)
            or _parent_behind(text, firms, last)
            or _itself_holds(text, firms, last)
        )
        if found:
            child, parents, rule = found
            yield from _relations(text, firms, child, parents, rule)


_CLAUSE = re.compile(r"[，,。；;！？!?]")
Found = tuple[EntityMention, Sequence[EntityMention], str]


def _list_start(text: str, firms: Sequence[EntityMention], last: int) -> int:
    """Index of the first name of the list that ends with firms[last]: 甲、乙和丙."""
    first = last
    while first > 0 and last - first < _MOST_OWNERS - 1 and _near(firms, first - 1):
        if not pattern("{list}").fullmatch(between(text, firms[first - 1].end, firms[first].start)):
            break
        first -= 1
    return first


def _child_behind(
    text: str, firms: Sequence[EntityMention], places: Sequence[EntityMention], first: int, last: int
) -> Found | None:
    """甲与乙在某地合资成立丙: the company stands behind its owners."""
    if not _near(firms, last):
        return None
    child = firms[last + 1]
    words = between(text, firms[last].end, child.start, places)
    for rule, template in _CHILD_FOLLOWS:
        if child.entity_type == "enterprise" and pattern(template).fullmatch(words):
            alone = rule not in ("founded_together", "venture_of")
            return child, firms[last : last + 1] if alone else firms[first : last + 1], rule
    held_here = pattern(r"{fill}{share}").fullmatch(words) and held(text, child.end)
    return (child, firms[last : last + 1], "holds_share") if held_here else None


def _child_before(
    text: str, firms: Sequence[EntityMention], places: Sequence[EntityMention], first: int, last: int
) -> Found | None:
    """丙由甲、乙共同出资组建, 丙是甲的全资子公司, 丙（甲子公司）: the company stands before its owners."""
    if not first or firms[first - 1].entity_type != "enterprise" or not _near(firms, first - 1):
        return None
    lead = _lead(between(text, firms[first - 1].end, firms[first].start, places))
    if lead is None:
        return None
    window = between(text, firms[last].end, firms[last].end + _FARTHEST, places)
    for kind, rule, template in _CHILD_BEFORE:
        if lead == kind and pattern(template).match(window):
            return firms[first - 1], firms[first : last + 1], rule
    return None


def _lead(words: str) -> str | None:
    """由 or 是 where the words before the owners say that what was named before is theirs."""
    end = SENTENCE_END.split(words)[-1]
    if end != words:  # 公司由甲、乙共同出资组建, in the sentence behind
        start = pattern("{itself}").match(end)
        if not start:
            return None
        end = end[start.end() :]
    clause = end.rpartition("，")[2]
    if not clause or (clause not in ("（", "(") and not pattern("{fill}").fullmatch(clause)):
        return None
    if clause.endswith("由"):
        return "由"
    return "是" if clause.endswith(_IS) else None


def _parent_behind(text: str, firms: Sequence[EntityMention], last: int) -> Found | None:
    """丙的母公司甲, 丙及其控股股东甲."""
    if not _near(firms, last) or firms[last].entity_type != "enterprise":
        return None
    words = between(text, firms[last].end, firms[last + 1].start)
    if pattern(_AND_ITS + r"，?(?:其)?{parent}[——：:]{{0,2}}").fullmatch(words):
        return firms[last], firms[last + 1 : last + 2], "parent_is"
    return None


def _itself_holds(text: str, firms: Sequence[EntityMention], last: int) -> Found | None:
    """甲…。公司持有乙51%股权: the company that was named last, in the same paragraph, stands behind 公司."""
    if not _near(firms, last) or firms[last + 1].entity_type != "enterprise":
        return None
    child = firms[last + 1]
    words = between(text, firms[last].end, child.start)
    said = _CLAUSE.split(words)[-1]
    if "\n" in words or said == words or not pattern(r"{fill}{itself}{fill}{share}").fullmatch(said):
        return None
    return (child, firms[last : last + 1], "holds_share") if held(text, child.end) else None


def _near(firms: Sequence[EntityMention], index: int) -> bool:
    """Whether a name follows that is not too far away."""
    return index + 1 < len(firms) and firms[index + 1].start - firms[index].end <= _FARTHEST


def _relations(
    text: str, firms: Sequence[EntityMention], child: EntityMention, parents: Sequence[EntityMention], rule: str
) -> Iterator[EntityRelation]:
    start = min(child.start, parents[0].start)
    end = max(child.end, parents[-1].end)
    shares = percents(text, firms, child, parents, end) if rule != "parent_is" else {}
    for parent in parents:
        if parent.canonical != child.canonical:
            yield EntityRelation(
                RELATION, child.entity_type, child.canonical, parent.entity_type, parent.canonical,
                start, end, rule, shares.get(parent.canonical),
            )  # fmt: skip
