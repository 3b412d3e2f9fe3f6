"""Signs of how sure a fact is, in words that anybody can check.

Where its subject was last named and as what, who else acts since, what the title says, which rules found it, whether a
time stands near. loaders/facts/confidence.py weighs them.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from loaders.facts.carry import Found
from loaders.facts.discourse import Candidate
from loaders.facts.document import Document, holding, within
from loaders.facts.subjects import FIRM_METRICS, PLACE_METRICS
from loaders.records import EntityMention, Sentence

_HEAD = 3  # sentences
_FAR = ((1, "1"), (2, "2"), (4, "3 to 4"), (8, "5 to 8"), (16, "9 to 16"))
_OFTEN = 5  # times that an article names its subject
_REACH = 24  # mentions looked back over
_LONGEST = 4  # names and figures of a sentence are counted up to here
_BEHIND = re.compile(
    "(?P<plant>[^，\n]{0,3}(?:工厂|基地|厂(?!房)|项目|[一二三四]期))"
    "|(?P<speaker>[^，\n]{0,6}(?:说|表示|介绍|透露|董事长|总经理|负责人))"
    "|(?P<investment>[^，\n]{0,4}(?:投资|斥资|计划|拟|建设|新建))"
)
_IN_FRONT = {"由": "by", "的": "of"} | dict.fromkeys("与和同跟", "beside") | dict.fromkeys("在于到入", "at")
_FOLLOWING = re.compile("以上|左右|的|[）)、。；，和及\n]")
_YEAR, _PART = re.compile(r"\d{4}"), re.compile("月|季|半年")
_PLAN = re.compile("[一二三四]五")
_RELATIVE = frozenset("今去前本当次上明")


class Seen(NamedTuple):
    """What the relation step saw in the sentence of a fact."""

    candidates: Sequence[Candidate]
    opener: str  # the first that acts in the text up to here; ''


class _Text(NamedTuple):
    """What is the same for all facts of a document."""

    doc: Document
    article: EntityMention | None
    named: Mapping[str, list[int]]  # canonical name -> where it stands
    head: int  # end of the first sentences
    title: str  # whom the title names


def opener(candidates: Sequence[Candidate]) -> str:
    """Canonical name of the first that acts in a sentence and is named; ''."""
    return next((c.entity.canonical for c in candidates if c.role == "subject" and not c.pronoun), "")


def signs_of(
    doc: Document, facts: Sequence[Found], article: EntityMention | None, seen: Mapping[int, Seen]
) -> list[list[str]]:
    """The signs of each fact; `article` is the article's subject, `seen` is given by the index of a sentence."""
    named: dict[str, list[int]] = {}
    for mention in doc.mentions:
        named.setdefault(mention.canonical, []).append(mention.start)
    head = doc.sentences[min(_HEAD, len(doc.sentences)) - 1].end if doc.sentences else 0
    text = _Text(doc, article, named, head, _titled(doc))
    return [_signs(text, fact, seen[fact.sentence]) for fact in facts]


def _titled(doc: Document) -> str:
    if not doc.title:
        return "no title"
    types = {mention.entity_type for mention in doc.mentions if mention.text in doc.title}
    return "title names " + ("a firm" if "enterprise" in types else "a place" if types else "nobody")


def _signs(text: _Text, fact: Found, seen: Seen) -> list[str]:
    sentence = text.doc.sentences[fact.sentence]
    clause_start = holding(text.doc.clauses, fact.start).start
    kind = _kind(fact)
    here = [c for c in seen.candidates if c.start < fact.start]
    return [
        f"{fact.subject.entity_type} has {kind}",
        *_nearest(text, fact, sentence, clause_start, here),
        *_others(fact, seen.candidates),
        *_standing(text, fact, seen.opener, kind),
        *_found_by(fact.rule, fact.metric, fact.statistic, fact.subject.entity_type, kind),
        *_time(text.doc, fact, sentence, clause_start, kind),
        _follows(text.doc.text, fact.end),
        text.title,
    ]


def _kind(fact: Found) -> str:
    if fact.value is None:
        return "a title"
    if fact.kind == "certification":
        return "counted titles"
    if fact.metric in PLACE_METRICS:
        return "a place's figure"
    return "a firm's figure" if fact.metric in FIRM_METRICS else "a figure"


def _nearest(text: _Text, fact: Found, sentence: Sentence, clause_start: int, here: Sequence[Candidate]) -> list[str]:
    """Where the subject was named last, as what, and who else stands since."""
    subject, kind = fact.subject.canonical, fact.subject.entity_type
    own = [c for c in here if c.entity.canonical == subject]
    others = [c for c in here if c.entity.canonical != subject]
    if own:
        last = own[-1]
        where = "clause" if last.start >= clause_start else "sentence"
        signs = [f"in {where}: {'pronoun' if last.pronoun else last.role}"]
        signs.append(f"in {where}: {'pronoun for' if last.pronoun else 'name of'} {kind}")
        since = [c for c in others if c.start > last.start]
        if since:
            signs.append("another acts since" if _acts(since) else "another is named since")
        if _acts([c for c in others if c.start < last.start]):
            signs.append("another acts before it")
        return signs if last.pronoun else signs + _around(text.doc.text, last.start, last.end, "here")
    signs = ["another acts here" if _acts(others) else "another is here" if others else f"nobody here: {kind}"]
    starts = text.named.get(subject, [])
    before = bisect_left(starts, sentence.start)
    if not before:
        return [*signs, "named nowhere before", f"named nowhere before: {kind}"]
    at = starts[before - 1]
    there = holding(text.doc.sentences, at)
    away = fact.sentence - there.index
    far = next((name for most, name in _FAR if away <= most), "17 or more")
    signs.append(f"sentences before: {far}{' in the paragraph' if there.paragraph == sentence.paragraph else ''}")
    signs += [f"sentences before: {kind}", f"sentences before: {_age(text.doc, at, sentence.start, fact)} {kind}"]
    return signs + _around(text.doc.text, at, holding(text.doc.mentions, at).end, "before")


def _acts(candidates: Sequence[Candidate]) -> bool:
    return any(c.role in ("subject", "agent") for c in candidates)


def _age(doc: Document, at: int, end: int, fact: Found) -> str:
    """Whether another of the subject's type was named between `at` and `end`."""
    last = bisect_left(doc.mentions.starts, end)
    for mention in reversed(doc.mentions[max(last - _REACH, 0) : last]):
        if mention.start <= at:
            break
        if mention.entity_type == fact.subject.entity_type and mention.canonical != fact.subject.canonical:
            return "an older"
    return "the newest"


def _around(text: str, start: int, end: int, where: str) -> list[str]:
    """The words around a name."""
    signs: list[str] = []
    behind = _BEHIND.match(text, end)
    if behind is not None:
        signs.append(f"{where}: {behind.lastgroup} behind the name")
    in_front = _IN_FRONT.get(text[start - 1]) if start else None
    if in_front is not None:
        signs.append(f"{where}: {in_front} in front of the name")
    return signs


def _others(fact: Found, found: Sequence[Candidate]) -> tuple[str, str]:
    subject, kind = fact.subject.canonical, fact.subject.entity_type
    names = {c.entity.canonical: c.entity.entity_type for c in found}
    alike = sum(1 for name, other in names.items() if other == kind and name != subject)
    return f"names in the sentence: {min(len(names), _LONGEST)}", f"others of its type: {min(alike, _LONGEST)}"


def _standing(text: _Text, fact: Found, opener: str, figure: str) -> list[str]:
    """What the subject is to the article."""
    subject, kind, title = fact.subject.canonical, fact.subject.entity_type, text.doc.title
    signs = [f"found as {fact.subject.method}"]
    if title and (fact.subject.text in title or subject in title):
        signs += ["in the title", f"in the title: {kind}"]
    starts = text.named.get(subject, [])
    if starts and starts[0] < text.head:
        signs += ["in the head", f"in the head: {kind}"]
    if opener:
        signs.append(f"opens the text: {kind}" if opener == subject else f"another opens the text: {kind}")
    if text.article is not None:
        if text.article.canonical == subject:
            signs += [f"the article's: {kind}", f"the article's: {kind} with {figure}"]
        elif text.article.entity_type == kind:
            signs.append(f"not the article's: {kind}")
    times = len(starts)
    signs.append("named " + ("often" if times >= _OFTEN else "twice or more" if times > 1 else "once"))
    return signs


@cache
def _found_by(rule: str, metric: str, statistic: str, kind: str, figure: str) -> tuple[str, ...]:
    by_metric, _, subject = rule.partition("/")
    subject = subject or by_metric
    return (
        f"metric rule {by_metric}",
        f"subject rule {subject}",
        f"subject rule {subject}: {kind}",
        f"subject rule {subject}: {figure}",
        f"metric {metric}",
        f"statistic {statistic}",
    )


def _time(doc: Document, fact: Found, sentence: Sentence, clause_start: int, figure: str) -> list[str]:
    """Which time stands near, and whether the fact has one."""
    has = "period" if fact.period else "no period"
    signs = [f"{has}: {figure}", f"period is {_span(fact.period)}"]
    times = within(doc.times, sentence.start, fact.start)
    if not times:
        behind = within(doc.times, fact.start, sentence.end)
        return [*signs, f"{has}: time {'behind' if behind else 'elsewhere'}"]
    last = times[-1]
    where = "clause" if last.start >= clause_start else "sentence"
    signs += [f"{has}: time in {where}", f"time in {where}: {_told_as(doc.text[last.start : last.end])}"]
    if len(times) > 1 and len({doc.text[t.start : t.end] for t in times}) > 1:
        signs.append("times differ")
    return signs


def _span(period: str) -> str:
    if not period:
        return "none"
    if period.startswith("as_of"):
        return "as_of"
    return "range" if "/" in period else "year" if period.isdigit() else "part"


def _told_as(words: str) -> str:
    part = " with a part" if _PART.search(words) else ""
    if _YEAR.search(words):
        return "year" + part
    if words[:1] in _RELATIVE:
        return "relative" + part
    return "plan" if _PLAN.search(words) else "part alone" if part else "other"


def _follows(text: str, end: int) -> str:
    mark = _FOLLOWING.match(text, end)
    return f"figure before {mark[0].strip() or 'a line end'}" if mark else "figure before other words"
