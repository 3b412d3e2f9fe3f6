"""Records of .jsonl, .json, .csv, .tsv and .parquet files that hold a column of texts."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from loaders.articles.archives import BUFFER
from loaders.articles.decode import decode, encoding_of_sample
from loaders.articles.fields import column_of
from loaders.articles.limits import Limits
from loaders.articles.reasons import Problem

PARQUET_ROWS = 64  # read at once, so that the memory needed depends on the longest texts only
COLUMN_LIST = 8  # columns named in a message


@dataclass(frozen=True, slots=True)
class Record:
    """One record: its number in the file (from 1) and its values, or what is wrong with it."""

    number: int
    values: Mapping[str, object]
    problem: Problem | None = None


def json_lines(stream: io.BufferedReader, limits: Limits) -> tuple[str, Iterator[Record]]:
    """Encoding and records of a JSON Lines file: a broken line is a Record with a problem."""
    encoding, lines = _lines(stream, limits)
    return encoding, (_parsed(number, line) for number, line in enumerate(lines, 1) if line.strip())


def json_document(stream: io.BufferedReader, limits: Limits) -> tuple[str, Iterator[Record]]:
    """Encoding and records of a .json file: one object, an array of objects, or JSON Lines under another name."""
    data = stream.read(limits.whole_file + 1)
    if len(data) > limits.whole_file:
        raise Problem("too_large", f"It has more than {limits.whole_file >> 20} MiB; only JSON Lines may be longer.")
    decoded = decode(data)
    try:
        document = json.loads(decoded.text.removeprefix("\ufeff"))
    except (ValueError, RecursionError) as error:
        lines = decoded.text.removeprefix("\ufeff").split("\n")
        records = [_parsed(number, line) for number, line in enumerate(lines, 1) if line.strip()]
        if len(records) < 2 or records[0].problem:
            raise Problem("broken_record", f"It is no JSON: {error}.") from error
        return decoded.encoding, iter(records)
    rows = document if isinstance(document, list) else [document]
    return decoded.encoding, (_checked(number, row) for number, row in enumerate(rows, 1))


def csv_rows(stream: io.BufferedReader, limits: Limits, is_tsv: bool) -> tuple[str, Iterator[Record]]:
    """Encoding and rows of a table with a header line. Raises Problem(no_text_column) before the first row."""
    encoding, lines = _lines(stream, limits)
    header = next(lines, "")
    delimiter = "\t" if is_tsv else max(",;\t|", key=header.count)
    csv.field_size_limit(limits.text)
    try:
        columns = next(csv.reader([header], delimiter=delimiter), [])
    except csv.Error:  # a carriage return alone within it
        columns = []
    _require_text(columns)
    return encoding, _rows(csv.reader(lines, delimiter=delimiter, strict=True), columns)


def parquet_rows(source: Path | io.BytesIO) -> Iterator[Record]:
    """Rows of a Parquet file; only the columns that tell something are read."""
    try:
        table = pq.ParquetFile(source)
        _require_text(table.schema_arrow.names)
        fields = ("text", "title", "publisher", "published_date", "url")
        columns = [name for field in fields if (name := column_of(table.schema_arrow.names, field))]
        number = 0
        for batch in table.iter_batches(batch_size=PARQUET_ROWS, columns=columns):
            for values in batch.to_pylist():
                number += 1
                yield Record(number, values)
    except (pa.ArrowException, OSError, UnicodeDecodeError) as error:
        said = str(error).splitlines()[0].rstrip(".")
        raise Problem("broken_table", f"It is no whole Parquet file: {said}.") from error


def text_of(record: Record) -> str:
    """The article's text in a record. Raises the record's problem, or one with its text."""
    if record.problem:
        raise record.problem
    column = column_of(record.values, "text")
    if column is None:
        _require_text(list(record.values))
    text = record.values.get(column or "")
    if text is None or text == "":
        raise Problem("empty_text", "It holds no text.")
    if isinstance(text, bytes):
        return decode(text).text
    if not isinstance(text, str):
        raise Problem("broken_record", f"Its text is no string but of type {type(text).__name__}.")
    return text


def _lines(stream: io.BufferedReader, limits: Limits) -> tuple[str, Iterator[str]]:
    sample = stream.peek(BUFFER)[:BUFFER]
    encoding = encoding_of_sample(sample, whole=len(sample) < BUFFER)
    # A damaged byte becomes a lone surrogate here and is counted where the text is read.
    errors = "replace" if encoding == "utf-16" else "surrogateescape"
    return encoding, _bounded(io.TextIOWrapper(stream, encoding, errors, newline=""), limits.text * 4)


def _bounded(lines: io.TextIOWrapper, limit: int) -> Iterator[str]:
    """Lines, ended by \\n alone: a carriage return or a line separator inside a record is part of it."""
    kept = ""
    while line := lines.readline(limit):
        kept += line
        if len(kept) >= limit:
            raise Problem("too_large", f"It has a line of more than {limit} characters; what stands before is loaded.")
        if kept.endswith("\r"):  # newline="" ends lines at a lone \r as well
            continue
        yield kept
        kept = ""
    if kept:
        yield kept


def _parsed(number: int, line: str) -> Record:
    try:
        return _checked(number, json.loads(line))
    except (ValueError, RecursionError) as error:
        return Record(number, {}, Problem("broken_record", f"It is no JSON: {error}."))


def _checked(number: int, value: object) -> Record:
    if isinstance(value, dict):
        return Record(number, value)
    return Record(number, {}, Problem("broken_record", "It is no JSON object with a text."))


def _rows(reader: Iterator[list[str]], columns: list[str]) -> Iterator[Record]:
    number = 0
    while True:
        number += 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield Record(number, {}, Problem("broken_record", f"It is no row of the table: {error}."))
            continue
        if len(cells) > len(columns):
            reason = f"It has {len(cells)} cells, the header names {len(columns)} columns."
            yield Record(number, {}, Problem("broken_record", reason))
        elif any(cells):
            yield Record(number, dict(zip(columns, cells, strict=False)))


def _require_text(columns: list[str]) -> None:
    if column_of(columns, "text") is None:
        named = ", ".join(str(column)[:40] for column in columns[:COLUMN_LIST]) or "none"
        raise Problem("no_text_column", f"None of its columns holds the text; they are: {named}.")
