"""Figures of several at once: 分别 hands them out, 均 gives each the same."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from loaders.facts.candidates import JOINTS
from loaders.facts.carry import Found
from loaders.facts.discourse import PLACES, Candidate, Discourse
from loaders.facts.distribute import place_in_list, respectively
from loaders.facts.document import Clause, Document, holding, within
from loaders.facts.figures import unit_class
from loaders.facts.subjects import EACH, Subject
from loaders.facts.together import share_of_all, source_of
from loaders.records import EntityMention, Quantity

_SO_MANY = re.compile(
    "([两二三四五六])(?:个)?(?:市|县|区|省|州|地|家|国|园区|公司|企业)"
)  # 唐山、邯郸|两市|仅增长4.1%和5.7%
_APART = re.compile("(?:[、和及与]|以及)[^，,。；;、\\d]{1,10}$")
_ALL_OPENS = re.compile(
    "(?:同比|产值|产量|销量|营收|增加值|[年月]){0,2}(?:增速|增幅|涨幅|增长率|降幅|增长|占比)?(?:更是|全部|也)?(?:均|都|双双)(?!价|市)"
)
_PARTS = re.compile("其中|包括|分为")
_PART_ENDS = re.compile("[；;]")
_EACH_HAS = re.compile("各(?:自)?(?=[有新完实引拥投为达])")
_EVIDENT_LIST = 2  # 滨州、聊城、菏泽增速仅为1.2%、1.5%、3.2%: three and three need no 分别


def of_several(
    doc: Document,
    clause: Clause,
    quantity: Quantity,
    rule: str,
    found: Sequence[Candidate],
    last: Found | None,
    discourse: Discourse,
) -> Subject | None:
    """Whose a figure is that several share or that is handed out to them; None for that of one."""
    if (handed := handed_out(doc, clause, quantity, found)) is not None:
        return handed
    if (whole := share_of_all(doc, quantity, found, last.subject if last else None, discourse)) is not None:
        return Subject(whole, "located")
    if rule == "share_from" and (source := source_of(doc, clause, quantity, found)) is not None:
        return Subject(source, "located")
    each = each_before(doc, clause, quantity.outer_start, found)
    return Subject(each[-1].entity, "each") if each else None


def handed_out(doc: Document, clause: Clause, quantity: Quantity, found: Sequence[Candidate]) -> Subject | None:
    """泰兴市、靖江市规上工业产值分别增长8.1%、7.6%: the entity at the same place of the list."""
    figures = [q for q in within(doc.quantities, clause.start, clause.end) if unit_class(q) == unit_class(quantity)]
    index = figures.index(quantity)
    place, length = place_in_list(doc, figures, index)
    if length < 2:
        return _handed_apart(doc, clause, figures, index, found)
    first = figures[index - place].outer_start
    at = _hands_out(doc, clause, first)
    if at < 0 and (owner := _handed_before(doc, clause, found, first, place, length)) is not None:
        return Subject(owner, "respectively")
    if at < 0:
        counted = {found_[1] for found_ in _SO_MANY.finditer(doc.text, clause.start, first)}
        shares = quantity.unit == "%" and length == _EVIDENT_LIST  # 浙江和江苏占全国的25%和20%
        if length <= _EVIDENT_LIST and not (length == _EVIDENT_LIST and (shares or counted & {"两", "二"})):
            return None
        at = first
    before = _list_before(doc, clause, found, length)
    if len(before) == length:
        return Subject(before[place], "respectively")
    named = [c for c in found if clause.start <= c.start < at and c.role != "oblique"]
    if len(named) != length or any(c.role != "listed" for c in named[:-2]):
        return None
    return Subject(named[place].entity, "respectively")


def _handed_before(
    doc: Document, clause: Clause, found: Sequence[Candidate], first: int, place: int, length: int
) -> EntityMention | None:
    """甲县、乙县分别开工6个、8个，|总投资22亿元和31亿元: the list goes on for those whom the clause before names."""
    if any(clause.start <= c.start < first for c in found):
        return None
    for index in range(clause.index - 1, -1, -1):
        before = doc.clauses[index]
        named = [c for c in found if before.start <= c.start < before.end]
        at = _hands_out(doc, before, before.end)
        if before.sentence != clause.sentence or (named and at < 0):
            return None
        if named:
            told = [c for c in named if c.start < at and c.role != "oblique" and not c.pronoun]
            listed = len(told) == len(named) == length and all(
                doc.text[a.end : b.start] in JOINTS for a, b in pairwise(told)
            )
            return told[place].entity if listed else None
    return None


def _hands_out(doc: Document, clause: Clause, end: int) -> int:
    """Where 分别 stands, or the 各 of 甲县和乙县各有企业56家和82家; -1 where neither does."""
    each = max((found.start() for found in _EACH_HAS.finditer(doc.text, clause.start, end)), default=-1)
    return max(respectively(doc, clause, end), each)


def _handed_apart(
    doc: Document, clause: Clause, figures: Sequence[Quantity], index: int, found: Sequence[Candidate]
) -> Subject | None:
    """甲公司、乙公司分别获得A轮融资3亿元和B轮融资5亿元: as many firms before 分别 as figures behind it."""
    at = respectively(doc, clause, figures[0].outer_start)
    named = [c for c in found if clause.start <= c.start < at and c.role != "oblique"]
    fits = len(named) == len(figures) > 1 and all(c.role == "listed" for c in named[:-2])
    gaps = [doc.text[left.outer_end : right.outer_start] for left, right in pairwise(figures)]
    joined = all(_APART.match(gap) for gap in gaps)
    return Subject(named[index].entity, "respectively") if fits and joined else None


def sharing(
    doc: Document, clause: Clause, figure_start: int, found: Sequence[Candidate], subject: EntityMention
) -> list[EntityMention]:
    """泰兴市、靖江市产值均突破千亿元: the others of whom the figure is told too."""
    if before := each_before(doc, clause, figure_start, found):
        return [c.entity for c in before[:-1]] if before[-1].entity is subject else []
    named = [c for c in found if clause.start <= c.start < figure_start and not c.pronoun]
    if not named or named[-1].entity is not subject or within(doc.quantities, named[-1].end, figure_start):
        return []
    if not EACH.search(doc.text, named[-1].end, figure_start):
        return []
    others: list[EntityMention] = []
    for left, right in zip(reversed(named[:-1]), reversed(named), strict=False):
        if doc.text[left.end : right.start] not in JOINTS or left.role == "oblique":
            break
        others.append(left.entity)
    return others[::-1]


def each_before(doc: Document, clause: Clause, at: int, found: Sequence[Candidate]) -> list[Candidate]:
    """华东、华南和西北增长最快，|均超过10%: the list that opens the clause before; `at` is where the figure begins."""
    before = doc.clauses[clause.index - 1] if clause.index else None
    if before is None or before.sentence != clause.sentence or not _ALL_OPENS.match(doc.text, clause.start, at):
        return []
    named = [c for c in found if before.start <= c.start < before.end and not c.pronoun and c.role != "oblique"]
    alone = len(named) > 1 and all(doc.text[a.end : b.start] in JOINTS for a, b in pairwise(named))
    if not alone or any(clause.start <= c.start < at for c in found):
        return []
    return [] if within(doc.quantities, before.start, before.end) else named


def _list_before(doc: Document, clause: Clause, found: Sequence[Candidate], length: int) -> list[EntityMention]:
    """前五名依次为浙江、江苏、广东，…: the last list of names before a clause that names nobody, or one of `length`.

    甲公司、乙公司两个项目落户丙开发区，投资额分别为…: the two, not the park behind them.
    """
    if any(clause.start <= c.start < clause.end and not c.pronoun and c.role in ("subject", "listed") for c in found):
        return []
    runs: list[list[Candidate]] = []
    for candidate in (c for c in found if c.end <= clause.start):
        if runs and doc.text[runs[-1][-1].end : candidate.start] in JOINTS:
            runs[-1].append(candidate)
        else:
            runs.append([candidate])
    chosen = runs[-1] if runs else []
    fitting = [run for run in runs if len(run) == length > 1]
    return [candidate.entity for candidate in (fitting[-1] if fitting and len(chosen) != length else chosen)]


def whole_again(doc: Document, clause: Clause, told: Sequence[Found]) -> EntityMention | None:
    """总面积13.8平方公里，其中甲片区8.2、乙片区5.6；已开发9150亩: behind the parts the whole is told of again."""
    last = told[-1] if told else None
    if (
        last is None
        or last.subject.entity_type not in PLACES
        or not _PART_ENDS.search(doc.text, last.end, clause.start)
    ):
        return None
    before = [fact for fact in told if fact.subject is not last.subject and fact.subject.entity_type in PLACES]
    parts = [fact for fact in before if _PARTS.search(doc.text, fact.end, last.start)]
    return parts[0].subject if parts and parts[0].subject.canonical != last.subject.canonical else None


def turned(doc: Document, clause: Clause, last: Found, found: Sequence[Candidate]) -> bool:
    """最快的是肥西县，增长12%；最慢的是庐江县，仅增长2.3%: another of its kind is told of since the figure before."""
    behind = [c for c in found if last.end <= c.start < clause.start and c.role == "subject" and not c.pronoun]
    told = holding(doc.clauses, last.start)
    marks = {c.closed_by for c in within(doc.clauses, told.start, behind[0].start)} if behind else set()
    if not marks & {"；", ";"}:
        return False
    opens = doc.text[behind[0].start - 1] in "；;"  # 甲公司基地年产42亿片；乙新区以炼化为拳头，1300万吨装置满负荷运行
    return opens or behind[0].entity.entity_type == last.subject.entity_type
