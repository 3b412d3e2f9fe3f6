"""The records that the stages hand to each other: plain frozen dataclasses, no behaviour beyond offsets.

Offsets are code points. `raw` offsets count in the article's decoded text, as read from the file and before any
cleaning; `clean` offsets count in the repaired text. Only `CleanText` knows how to go from one to the other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class Source:
    """Where a text came from: one file, archive member or record."""

    path: str  # as given, with the way below a given folder: 'articles/2022/a.txt'
    member: str  # inside an archive or a record file: 'a/b.txt', '#12'; '' for a plain file
    name: str  # stem of the file; 'stem#12' for a record: what gold files and exports call the article
    format: str  # text, markdown, html, jsonl (also .json), csv (also .tsv), parquet
    encoding: str  # name of the codec that decoded it
    byte_size: int  # of the text in its file, member or record
    modified_ns: int  # of the file that holds it
    file_key: str = ""  # tells the holding file from every other, from whatever folder a command runs


@dataclass(frozen=True, slots=True)
class Article:
    """One decoded text with what its container or its head says of it."""

    article_id: str  # first 32 hex digits of the SHA-256 of the text's UTF-8 bytes
    source: Source
    text: str  # decoded, untouched
    title: str | None = None
    publisher: str | None = None
    published_date: date | None = None
    url: str | None = None
    notes: dict[str, int] = field(default_factory=dict)  # what reading repaired: invalid_bytes -> places


@dataclass(frozen=True, slots=True)
class Rejection:
    """A file, member or record that could not be read, why, and what to do about it."""

    path: str
    member: str
    reason_code: str  # one of loaders/articles/reasons.py
    reason: str
    remedy: str
    file_key: str = ""
    format: str = "unknown"
    byte_size: int = 0
    modified_ns: int = 0


@dataclass(frozen=True, slots=True)
class CleanText:
    """Repaired text and the raw range of each of its characters."""

    text: str
    starts: Sequence[int]  # raw start of each clean character
    ends: Sequence[int]  # raw end (exclusive) of each clean character
    noise: dict[str, int] = field(default_factory=dict)  # kind of noise -> characters or places repaired

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """Raw range of the clean range [start, end); start < end."""
        return self.starts[start], self.ends[end - 1]


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: clean offsets."""

    index: int
    start: int
    end: int
    paragraph: int


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure with its unit, as recognised in a piece of text: offsets in that text."""

    start: int  # of the figure with its unit: `1560余万元`
    end: int
    text: str
    kind: str  # number, money, percent, quantity, ordinal
    value: float  # in the canonical unit; the lower end of a range
    value_max: float | None  # upper end of a range
    unit: str  # canonical code of seeds/units.csv; '' for a bare number
    classifier: str  # unit as written: 家, 万元 -> 元, 吨/年
    approx: str  # exact, about, near, over, at_most, at_least
    outer_start: int  # with its approximators and bounds: `超过1560余万元左右`
    outer_end: int
    ceiling: float | None = None  # what 余, 多, 几, 数 cannot reach: 1570万 of 1560余万, 20 of 十几


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A date, period or duration: offsets in the text that was read."""

    start: int
    end: int
    text: str
    kind: str  # date, period, as_of, duration
    period: str  # code of the fact guide ('2022-Q1', '2022-01/2022-02', 'as_of:2021-12'); '' when not resolvable
    period_start: date | None
    period_end: date | None  # last day, inclusive


@dataclass(frozen=True, slots=True)
class EntityMention:
    """A region, park, enterprise or organization named in the clean text."""

    start: int
    end: int
    text: str
    entity_type: str  # region, park, enterprise, organization
    canonical: str  # fullest name that the article gives
    method: str  # rule or gazetteer that found it
    region_code: str = ""  # GB/T 2260 code where the entity is, or lies in, a known region


@dataclass(frozen=True, slots=True)
class Fact:
    """One statement of the article; raw offsets. Codes as in seeds/ (docs/facts.md)."""

    fact_id: str
    sentence_index: int
    kind: str  # certification, investment, output
    subject: str
    subject_type: str
    metric: str
    level: str
    statistic: str
    value: float | None
    value_max: float | None
    unit: str
    approx: str
    period: str
    status: str
    mention: str  # exact raw characters
    char_start: int
    char_end: int
    rule: str  # which rule tied metric, subject and figure
    confidence: float  # 0 to 1


@dataclass(frozen=True, slots=True)
class EntityRelation:
    """How two entities belong together, as the article says; clean offsets of the words that say so.

    located_in: an enterprise or organization in a park or region; part_of: a park in a park; renamed_to: a former name
    and the later one; owned_by: an enterprise and the holder of a share.
    """

    relation: str
    child_type: str
    child: str  # canonical, as in the article's mentions
    parent_type: str
    parent: str
    start: int
    end: int
    rule: str
    share: float | None = None  # owned_by: percent that the owner holds, where the article says


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that one article says."""

    article: Article
    clean: CleanText
    sentences: tuple[Sentence, ...]
    mentions: tuple[EntityMention, ...]
    facts: tuple[Fact, ...]
    relations: tuple[EntityRelation, ...] = ()
