"""One cleaned article, annotated: all that the relation rules look at, in clean offsets."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import accumulate
from typing import NamedTuple, TypeVar

from loaders.facts.lexicon import certification_senses, find_anaphors, find_cues, find_levels, find_nouns
from loaders.recognise.titled_projects import METHOD as TITLED_PROJECT
from loaders.records import EntityMention, Quantity, Sentence, TimeExpression
from loaders.vocabulary import Hit

# Quotes, brackets and blanks say nothing about the name of a metric or a certification: 专精特新“小巨人”企业.
_DROPPED = re.compile("[“”‘’\"'「」『』《》〈〉()（）\\[\\]【】 \t\u3000]")
_BYLINE = re.compile(
    r"[（(【]?[^，,。；;：:！!？?\n（()）]{2,24}?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:电|讯|消息|报道|报导)(?=[）)】]?[\s：:，,“]|[（(][^（()）\n]{0,6}记者)[）)】]?"
    r"|[\u4e00-\u9fff]{1,8}(?:日报|晚报|商报|时报|早报|都市报|新华网|人民网|中新网|客户端)[\u4e00-\u9fff]{0,4}"
    r"(?=[ \u3000])"
)
_DATELINE = re.compile(  # 上海2023年3月1日 /美通社/ --, 2023年3月1日，上海——, （上海，2023年3月1日）
    r"[（(【]?(?:中国)?[\u4e00-\u9fff]{2,6}[，,·\s]{0,2}20\d\d年\d{1,2}月\d{1,2}日\s?(?:/[^/\n]{2,12}/\s?)?(?:[—–-]{1,3}|[】）)]|电(?=[，\s]))"
    r"|20\d\d年\d{1,2}月\d{1,2}日[，,·\s]{1,2}(?:中国)?[\u4e00-\u9fff]{2,6}\s?[—–-]{1,3}"
)
# Most sentences have no such word, and are not looked at from their beginning.
_REPORTS = re.compile("电|讯|消息|报道|报导|日报|晚报|商报|时报|早报|都市报|新华网|人民网|中新网|客户端")
_NEWS = re.compile(r"[\u4e00-\u9fff]{2,10}(?:\d{1,2}月\d{1,2}日)?讯")
_TITLED = frozenset({"laboratory", "centre"})  # what one holds may bear the name of its title
_MEDIUM = re.compile("社|报|网|新闻|电台|电视|客户端|杂志|观察|》|周刊")
_OF_BODY = re.compile("公司|集团|局|厅|委|政府|据|公告|企业")
_LABEL = 20  # characters
_CLAUSE_END = re.compile(r"[,，;；:：。！？!?\n—](?:(?<!—)|—)")  # —— and the marks; one set to look for is found faster


class Phrase(NamedTuple):
    """A phrase of the lexicon where it stands."""

    start: int
    end: int
    text: str


class Clause(NamedTuple):
    """A stretch between two marks of punctuation."""

    index: int  # type: ignore[assignment]  # instead of the method of tuples, which nothing calls
    sentence: int
    start: int
    end: int
    closed_by: str  # the mark behind it


Item = TypeVar("Item", Sentence, Quantity, TimeExpression, EntityMention, Phrase, Clause)


class Ordered(tuple[Item, ...]):
    """Items in order of start, with their starts beside them: a number is found faster than an attribute."""

    starts: list[int]

    @classmethod
    def of(cls, items: Iterable[Item]) -> Ordered[Item]:
        """The same items."""
        ordered = cls(items)
        ordered.starts = [item.start for item in ordered]
        return ordered


@dataclass(frozen=True, slots=True)
class Document:
    """Annotated text; every tuple is in order of start."""

    text: str
    title: str
    published: date | None
    sentences: Ordered[Sentence]
    clauses: Ordered[Clause]
    quantities: Ordered[Quantity]
    times: Ordered[TimeExpression]
    mentions: Ordered[EntityMention]
    nouns: Ordered[Phrase]
    cues: Ordered[Phrase]
    anaphors: Ordered[Phrase]
    levels: Ordered[Phrase]
    bylines: tuple[tuple[int, int], ...] = ()  # 新华社石家庄3月11日电: who reports from where tells of nobody
    home: EntityMention | None = None  # told outside of the text: by its title, or by the body that published it
    placing: Ordered[TimeExpression] = Ordered.of(())  # of the times those that say when something is so


def within(items: Ordered[Item], start: int, end: int) -> Sequence[Item]:
    """The items that begin in [start, end)."""
    starts = items.starts
    low = bisect_left(starts, start)
    if low == len(starts) or starts[low] >= end:
        return ()  # mostly
    return items[low : bisect_left(starts, end, low)]


def holding(items: Ordered[Item], at: int) -> Item:
    """The last item that begins at or before `at`: the clause or sentence of an offset."""
    return items[max(bisect_right(items.starts, at) - 1, 0)]


def in_byline(doc: Document, at: int) -> bool:
    """Whether an offset lies in a byline."""
    return bool(doc.bylines) and any(start <= at < end for start, end in doc.bylines)


def find_bylines(text: str, sentences: Sequence[Sentence]) -> tuple[tuple[int, int], ...]:
    """Spans of 新华社石家庄3月11日电 and 《某报》某地讯 at the beginning of sentences; in order."""
    spans: list[tuple[int, int]] = []
    for sentence in sentences:
        if dated := _DATELINE.match(text, sentence.start, sentence.end):
            spans.append(dated.span())
            continue
        reports = _REPORTS.search(text, sentence.start, sentence.end)
        found = _BYLINE.match(text, sentence.start, sentence.end) if reports else None
        if (
            found is not None
            and not _OF_BODY.search(found[0])
            and (_MEDIUM.search(found[0]) or _NEWS.fullmatch(found[0]))
        ):
            spans.append(found.span())
    return tuple(spans)


def find_phrases(text: str, mentions: Sequence[EntityMention]) -> tuple[Ordered[Phrase], ...]:
    """Nouns (metrics, certifications), cues, anaphors and level words of a text, quotes and brackets overlooked.

    What is part of an entity's name is none of them: 新港园区 is no 园区, 无锡市 no 市.
    """
    # For each dropped character, how many others stand before it: what begins behind n of them is n further right.
    pieces = _DROPPED.split(text)
    dropped = list(accumulate(map(len, pieces[:-1])))
    skeleton = "".join(pieces) if dropped else text
    names = [(mention.start, mention.end) for mention in mentions] + [(len(text), len(text))]
    # 年产5万吨铜箔项目 of a list tells what the project makes.
    telling = {(m.start, m.end) for m in mentions if m.method == TITLED_PROJECT and any(map(str.isdigit, m.text))}
    silent = [name for name in names if name not in telling]
    titled = frozenset(mention.end for mention in mentions if mention.method in _TITLED)
    return tuple(
        Ordered.of(
            _outside(find(skeleton), dropped, silent, titled)
            if find is find_nouns
            else _outside(find(skeleton), dropped, names, frozenset())
        )
        for find in (find_nouns, find_cues, find_anaphors, find_levels)
    )


def _outside(
    hits: Iterable[Hit], dropped: list[int], names: list[tuple[int, int]], titled: frozenset[int]
) -> list[Phrase]:
    """The hits in a skeleton as phrases of the whole text, but for those inside of a name.

    A title that a name in `titled`, given by its end, ends with is a phrase all the same: 省特种纤维|重点实验室.
    """
    phrases: list[Phrase] = []
    at = 0
    name_start, name_end = names[0]
    for start, end, word in hits:
        if dropped:
            start, end = start + bisect_right(dropped, start), end + bisect_right(dropped, end - 1)
        while name_end <= start:
            at += 1
            name_start, name_end = names[at]
        if end <= name_start or end > name_end or (end in titled and word in certification_senses()):
            phrases.append(Phrase(start, end, word))
    return phrases


def _is_label(text: str, start: int, colon: re.Match[str], figure: Quantity) -> bool:
    """总投资：12亿元: a label and its figure are one clause."""
    if colon[0] not in "：:" or colon.end() > figure.outer_start:
        return False
    return colon.start() - start <= _LABEL and not text[colon.end() : figure.outer_start].strip(" ")


def split_clauses(text: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]) -> Ordered[Clause]:
    """Clauses of each sentence; a mark inside a figure (1,100) or between two digits (12:30) does not split,
    nor does the colon of a label."""
    clauses: list[Clause] = []
    figure, count = 0, len(quantities)
    for sentence in sentences:
        start = sentence.start
        for match in _CLAUSE_END.finditer(text, sentence.start, sentence.end):
            at, behind = match.span()
            while figure < count and quantities[figure].end <= at:
                figure += 1
            if figure < count and (quantities[figure].start < at or _is_label(text, start, match, quantities[figure])):
                continue
            if at > start:
                clauses.append(Clause(len(clauses), sentence.index, start, at, match[0]))
            start = behind
        if start < sentence.end:
            clauses.append(Clause(len(clauses), sentence.index, start, sentence.end, ""))
    return Ordered.of(clauses)


def with_whole_parks(doc: Document) -> Document:
    """The document with one mention for a park of its own name and the zone around it that stands right before it.

    Figures behind 曲靖经开区|隆基产业园 are not those of the zone. 贵安新区|大数据产业园 may go on about the zone.
    """
    whole: list[EntityMention] = []
    for mention in doc.mentions:
        if mention.entity_type == "park" and whole and _is_around(whole[-1], mention):
            around = whole.pop()
            mention = replace(mention, start=around.start, text=around.text + mention.text)
        whole.append(mention)
    return replace(doc, mentions=Ordered.of(whole))


def _is_around(first: EntityMention, second: EntityMention) -> bool:
    return (
        first.end == second.start
        and first.entity_type in ("park", "region")
        and not second.canonical.startswith(first.canonical)
    )
