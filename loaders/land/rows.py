"""Records as Arrow tables with the columns of raw_schema.sql (those that tell of the run are added while landing)."""

from __future__ import annotations

import hashlib
import json
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pyarrow as pa

from loaders.articles.find import FoundFile
from loaders.clean.copies import BAND_VALUES, band_keys, bands, signature
from loaders.recognise.listings import listing
from loaders.recognise.name_regions import name_parts
from loaders.records import Article, EntityMention, Extraction, Rejection, Source

TEXT, COUNT, PLACE, NUMBER = pa.string(), pa.int64(), pa.int32(), pa.float64()

ARTICLE = pa.schema(
    [("article_id", TEXT), ("name", TEXT), ("path", TEXT), ("member", TEXT), ("format", TEXT), ("encoding", TEXT)]
    + [("title", TEXT), ("publisher", TEXT), ("published_date", pa.date32()), ("url", TEXT), ("text", TEXT)]
    + [("clean_text", TEXT), ("noise", TEXT), ("char_count", COUNT)]
)
SENTENCE = pa.schema(
    [("article_id", TEXT), ("sentence_index", PLACE), ("paragraph_index", PLACE), ("char_start", PLACE)]
    + [("char_end", PLACE), ("clean_text", TEXT)]
)
MENTION = pa.schema(
    [("article_id", TEXT), ("sentence_index", PLACE), ("mention_index", PLACE), ("entity_type", TEXT)]
    + [("mention", TEXT), ("clean_mention", TEXT), ("canonical_name", TEXT), ("region_code", TEXT), ("method", TEXT)]
    + [("char_start", PLACE), ("char_end", PLACE), ("name_region", TEXT), ("name_brand", TEXT)]
    + [("name_industry", TEXT), ("name_bracket", TEXT), ("name_form", TEXT)]
    + [("stock_code", TEXT), ("stock_exchange", TEXT)]
)
RELATION = pa.schema(
    [("article_id", TEXT), ("sentence_index", PLACE), ("relation", TEXT), ("child_type", TEXT), ("child_name", TEXT)]
    + [("parent_type", TEXT), ("parent_name", TEXT), ("rule", TEXT), ("char_start", PLACE), ("char_end", PLACE)]
    + [("share_percent", NUMBER)]
)
FACT = pa.schema(
    [("fact_id", TEXT), ("article_id", TEXT), ("sentence_index", PLACE), ("kind", TEXT), ("subject", TEXT)]
    + [("subject_type", TEXT), ("metric", TEXT), ("level", TEXT), ("statistic", TEXT), ("value", NUMBER)]
    + [("value_max", NUMBER), ("unit", TEXT), ("approx", TEXT), ("period", TEXT), ("status", TEXT), ("mention", TEXT)]
    + [("char_start", PLACE), ("char_end", PLACE), ("rule", TEXT), ("confidence", NUMBER)]
)
COPY_BAND = pa.schema(
    [("article_id", TEXT), ("band", PLACE), ("band_key", TEXT)]
    + [(f"value_{place}", COUNT) for place in range(1, BAND_VALUES + 1)]
)
INPUT = pa.schema(
    [("input_id", TEXT), ("file_key", TEXT), ("path", TEXT), ("member", TEXT), ("name", TEXT), ("format", TEXT)]
    + [("encoding", TEXT), ("byte_size", COUNT), ("modified_at", pa.timestamp("us", "UTC")), ("outcome", TEXT)]
    + [("article_id", TEXT)]
)
FILE = pa.schema(
    [("file_key", TEXT), ("location", TEXT), ("path", TEXT), ("byte_size", COUNT), ("modified_ns", COUNT)]
    + [("is_complete", pa.bool_()), ("input_count", COUNT), ("rejected_count", COUNT)]
)
REJECTED = pa.schema(
    [("input_id", TEXT), ("path", TEXT), ("member", TEXT), ("reason_code", TEXT), ("reason", TEXT), ("remedy", TEXT)]
)

Row = tuple[object, ...]


@dataclass(slots=True)
class Extracted:
    """What one call of the extractor found, as Arrow tables, and the articles that it failed on."""

    article: pa.Table
    sentence: pa.Table
    entity_mention: pa.Table
    entity_relation: pa.Table
    fact: pa.Table
    copy_band: pa.Table
    failed: dict[str, str] = field(default_factory=dict)  # article_id -> reason

    def article_ids(self) -> list[str]:
        """Ids of the articles that were extracted."""
        return [str(key) for key in self.article.column("article_id").to_pylist()]


def table(schema: pa.Schema, rows: Sequence[Row]) -> pa.Table:
    """Rows of a schema as an Arrow table."""
    columns = list(zip(*rows, strict=True)) if rows else [()] * len(schema)
    return pa.table([pa.array(values, kind) for values, kind in zip(columns, schema.types, strict=True)], schema=schema)


def as_tables(extractions: Iterable[Extraction]) -> Extracted:
    """Extractions as Arrow tables. Raises IndexError when an offset lies outside of its article."""
    articles: list[Row] = []
    sentences: list[Row] = []
    mentions: list[Row] = []
    relations: list[Row] = []
    facts: list[Row] = []
    copy_bands: list[Row] = []
    for extraction in extractions:
        articles.append(_article_row(extraction))
        sentences += _sentence_rows(extraction)
        mentions += _mention_rows(extraction)
        relations += _relation_rows(extraction)
        facts += _fact_rows(extraction)
        copy_bands += _copy_band_rows(extraction)
    return Extracted(
        table(ARTICLE, articles), table(SENTENCE, sentences), table(MENTION, mentions),
        table(RELATION, relations), table(FACT, facts), table(COPY_BAND, copy_bands),
    )  # fmt: skip


def joined(parts: Sequence[Extracted]) -> Extracted:
    """Several results as one."""
    failed = {article: reason for part in parts for article, reason in part.failed.items()}
    return Extracted(
        pa.concat_tables([table(ARTICLE, []), *(part.article for part in parts)]),
        pa.concat_tables([table(SENTENCE, []), *(part.sentence for part in parts)]),
        pa.concat_tables([table(MENTION, []), *(part.entity_mention for part in parts)]),
        pa.concat_tables([table(RELATION, []), *(part.entity_relation for part in parts)]),
        pa.concat_tables([table(FACT, []), *(part.fact for part in parts)]),
        pa.concat_tables([table(COPY_BAND, []), *(part.copy_band for part in parts)]),
        failed,
    )


def input_id(file_key: str, member: str) -> str:
    """Key of an input: 32 hex digits."""
    return hashlib.sha256(f"{file_key}\0{member}".encode()).hexdigest()[:32]


def input_row(source: Source, outcome: str, article_id: str) -> Row:
    """The row of raw.input_file of an input that became an article."""
    key = input_id(source.file_key, source.member)
    where = (key, source.file_key, source.path, source.member, source.name, source.format, source.encoding)
    return (*where, source.byte_size, _moment(source.modified_ns), outcome, article_id)


def rejected_input_row(rejection: Rejection, name: str) -> Row:
    """The row of raw.input_file of an input that was rejected."""
    key = input_id(rejection.file_key, rejection.member)
    where = (key, rejection.file_key, rejection.path, rejection.member, name, rejection.format, "unknown")
    return (*where, rejection.byte_size, _moment(rejection.modified_ns), "rejected", None)


def file_row(file: FoundFile, is_complete: bool, inputs: int, rejected: int) -> Row:
    """The row of raw.source_file."""
    return (file.file_key, file.location, file.path, file.size, file.modified_ns, is_complete, inputs, rejected)


def rejected_row(rejection: Rejection) -> Row:
    """The row of raw.rejected_article."""
    key = input_id(rejection.file_key, rejection.member)
    why = (rejection.reason_code, rejection.reason, rejection.remedy)
    return (key, rejection.path, rejection.member, *why)


def _moment(nanoseconds: int) -> datetime | None:
    try:
        return datetime.fromtimestamp(nanoseconds // 1000 / 1e6, UTC) if nanoseconds else None
    except (OverflowError, ValueError, OSError):  # a file system may tell any number
        return None


def _article_row(extraction: Extraction) -> Row:
    article: Article = extraction.article
    source = article.source
    noise = json.dumps({**article.notes, **extraction.clean.noise}, ensure_ascii=False, sort_keys=True)
    where = (article.article_id, source.name, source.path, source.member, source.format, source.encoding)
    told = (article.title, article.publisher, article.published_date, article.url)
    return (*where, *told, article.text, extraction.clean.text, noise, len(article.text))


def _sentence_rows(extraction: Extraction) -> list[Row]:
    clean, article_id = extraction.clean, extraction.article.article_id
    return [
        (article_id, s.index, s.paragraph, *clean.raw_span(s.start, s.end), clean.text[s.start : s.end])
        for s in extraction.sentences
    ]


def _mention_rows(extraction: Extraction) -> list[Row]:
    clean, article = extraction.clean, extraction.article
    sentence_at = _sentence_at(extraction)
    rows: list[Row] = []
    for index, m in enumerate(extraction.mentions):
        start, end = clean.raw_span(m.start, m.end)
        sentence = sentence_at(m.start)
        names = (article.text[start:end], m.text, m.canonical, m.region_code, m.method)
        told = (*names, start, end, *_parts(m), *_listing(clean.text, m))
        rows.append((article.article_id, sentence, index, m.entity_type, *told))
    return rows


def _parts(mention: EntityMention) -> tuple[str, ...]:
    """Parts of an enterprise's name, by which names of other articles are compared: region, brand, industry, …"""
    return name_parts(mention.canonical) if mention.entity_type == "enterprise" else ("",) * 5


def _listing(text: str, mention: EntityMention) -> tuple[str, str]:
    """Stock code and exchange that stand behind an enterprise's name."""
    return listing(text, mention.end) if mention.entity_type == "enterprise" else ("", "")


def _relation_rows(extraction: Extraction) -> list[Row]:
    article_id, sentence_at = extraction.article.article_id, _sentence_at(extraction)
    rows: list[Row] = []
    for r in extraction.relations:
        what = (r.relation, r.child_type, r.child, r.parent_type, r.parent, r.rule)
        rows.append((article_id, sentence_at(r.start), *what, *extraction.clean.raw_span(r.start, r.end), r.share))
    return rows


def _sentence_at(extraction: Extraction) -> Callable[[int], int]:
    """A function from a clean offset to the index of its sentence."""
    starts = [sentence.start for sentence in extraction.sentences]

    def sentence_at(position: int) -> int:
        return extraction.sentences[max(bisect_right(starts, position) - 1, 0)].index if starts else 0

    return sentence_at


def _fact_rows(extraction: Extraction) -> list[Row]:
    article_id = extraction.article.article_id
    rows: list[Row] = []
    for f in extraction.facts:
        what = (f.kind, f.subject, f.subject_type, f.metric, f.level, f.statistic, f.value, f.value_max, f.unit)
        how = (f.approx, f.period, f.status, f.mention, f.char_start, f.char_end, f.rule, f.confidence)
        rows.append((f.fact_id, article_id, f.sentence_index, *what, *how))
    return rows


def _copy_band_rows(extraction: Extraction) -> list[Row]:
    article_id, values = extraction.article.article_id, signature(extraction.clean.text)
    keyed = zip(band_keys(values), bands(values), strict=True)
    return [(article_id, number, key, *band) for number, (key, band) in enumerate(keyed)]
