"""Arrow tables with the columns of raw_schema.sql (those that tell of the run are added while landing)."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pyarrow as pa

from loaders.articles.find import FoundFile
from loaders.clean.copies import BAND_VALUES
from loaders.records import Rejection, Source

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


def none_found() -> Extracted:
    """The result of no article."""
    return Extracted(*(table(schema, []) for schema in (ARTICLE, SENTENCE, MENTION, RELATION, FACT, COPY_BAND)))


def joined(parts: Sequence[Extracted]) -> Extracted:
    """Several results as one."""
    parts = [none_found(), *parts]
    return Extracted(
        pa.concat_tables([part.article for part in parts]),
        pa.concat_tables([part.sentence for part in parts]),
        pa.concat_tables([part.entity_mention for part in parts]),
        pa.concat_tables([part.entity_relation for part in parts]),
        pa.concat_tables([part.fact for part in parts]),
        pa.concat_tables([part.copy_band for part in parts]),
        {article: reason for part in parts for article, reason in part.failed.items()},
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
