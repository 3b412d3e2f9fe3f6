"""A file in, its articles and rejections out, one after the other: never more than one text in memory."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import IO, cast

from loaders.articles import tables
from loaders.articles.archives import BROKEN, BUFFER, Budget, Member, gz_member, tar_members, zip_members
from loaders.articles.decode import MAX_BAD_SHARE, decode, without_surrogates
from loaders.articles.find import FoundFile
from loaders.articles.formats import ARCHIVES, format_of, stem_of
from loaders.articles.limits import MIB, Limits
from loaders.articles.reasons import Problem
from loaders.records import Article, Rejection, Source

DEEPEST = 2  # an archive inside an archive


@dataclass(frozen=True, slots=True)
class _Place:
    """Where in a file the reader stands."""

    file: FoundFile
    budget: Budget
    member: str = ""
    depth: int = 0  # archives around it
    format: str = "unknown"

    @property
    def name(self) -> str:
        return PurePosixPath(self.member or self.file.path).name

    def inside(self, member: str) -> _Place:
        return replace(self, member=f"{self.member}/{member}" if self.member else member, depth=self.depth + 1)

    def rejection(self, problem: Problem, member: str | None = None) -> Rejection:
        at = self.member if member is None else member
        kind = "jsonl" if self.format == "json" else self.format
        size, modified = self.file.size, self.file.modified_ns
        key = self.file.file_key
        return Rejection(self.file.path, at, problem.code, problem.reason, problem.remedy, key, kind, size, modified)


def read_file(file: FoundFile, limits: Limits | None = None) -> Iterator[Article | Rejection]:
    """All articles of a file, in its order, with what its container tells of them (`describe` adds what they tell
    themselves), and one Rejection for each piece that cannot be read. Raises nothing for any content."""
    if file.problem:
        yield _Place(file, Budget(0, Limits())).rejection(file.problem)
        return
    limits = limits or Limits()
    place = _Place(file, Budget(file.size, limits))
    try:
        with Path(file.disk_path).open("rb", buffering=BUFFER) as stream:
            yield from _read(place, cast(io.BufferedReader, stream), limits)
    except OSError as error:
        yield place.rejection(Problem("unreadable_file", f"It cannot be read: {error.strerror or error}."))


def article_id(text: str) -> str:
    """Key of a text: the same text is the same article wherever it stands, in whatever encoding."""
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def _read(place: _Place, stream: io.BufferedReader, limits: Limits) -> Iterator[Article | Rejection]:
    try:
        place = replace(place, format=format_of(place.name, stream.peek(64)[:64]))
        if place.format in ARCHIVES:
            yield from _archive(replace(place, format="archive"), stream, limits, place.format)
        elif place.format in ("jsonl", "json", "csv", "parquet"):
            yield from _records(place, stream, limits)
        elif place.format == "other":
            raise Problem("unsupported_format", "Files of its kind hold no article that can be read.")
        else:
            yield _text(place, stream, limits)
    except Problem as problem:
        yield place.rejection(problem)
    except BROKEN as error:
        yield place.rejection(Problem("broken_archive", f"It is cut off or damaged: {error}."))


def _text(place: _Place, stream: io.BufferedReader, limits: Limits) -> Article:
    data = stream.read(limits.text + 1)
    if len(data) > limits.text:
        raise Problem("too_large", f"It has more than {limits.text // MIB} MiB, which no article has.")
    if not data.strip():
        raise Problem("empty_text", "It is empty.")
    decoded = decode(data)
    return _article(place, place.member, stem_of(place.name), decoded.text, decoded.encoding, len(data), decoded.notes)


def _article(
    place: _Place, member: str, name: str, text: str, encoding: str, size: int, notes: dict[str, int]
) -> Article:
    if not text.strip("\ufeff \t\r\n\u3000\xa0"):
        raise Problem("empty_text", "It holds nothing but blanks.")
    kind = "jsonl" if place.format == "json" else place.format
    source = Source(place.file.path, member, name, kind, encoding, size, place.file.modified_ns, place.file.file_key)
    return Article(article_id(text), source, text, notes=notes)


def _records(place: _Place, stream: io.BufferedReader, limits: Limits) -> Iterator[Article | Rejection]:
    encoding = "utf-8"
    if place.format == "jsonl":
        encoding, records = tables.json_lines(stream, limits)
    elif place.format == "json":
        encoding, records = tables.json_document(stream, limits)
    elif place.format == "csv":
        encoding, records = tables.csv_rows(stream, limits, place.name.lower().endswith(".tsv"))
    else:
        records = tables.parquet_rows(Path(place.file.disk_path) if not place.depth else _whole(stream, limits))
    empty = True
    for record in records:
        empty = False
        member = f"{place.member}#{record.number}"
        try:
            yield _record(place, member, record, encoding.removesuffix("-sig"), limits)
        except Problem as problem:
            yield place.rejection(problem, member)
    if empty:
        raise Problem("empty_text", "It holds no records.")


def _record(place: _Place, member: str, record: tables.Record, encoding: str, limits: Limits) -> Article:
    from loaders.articles.metadata import from_columns  # which knows dates: half a second that texts do without

    text, bad = without_surrogates(tables.text_of(record))
    if bad > MAX_BAD_SHARE * len(text) + 1:
        raise Problem("bad_encoding", f"{bad} of its {len(text)} characters are damaged.")
    size = len(text.encode())
    if size > limits.text:
        raise Problem("too_large", f"Its text has more than {limits.text // MIB} MiB, which no article has.")
    name = f"{stem_of(place.name)}#{record.number}"
    article = _article(place, member, name, text, encoding, size, {"invalid_bytes": bad} if bad else {})
    told = from_columns(record.values)
    safe = (value and without_surrogates(value)[0] for value in (told.title, told.publisher, told.url))
    title, publisher, url = safe
    return replace(article, title=title, publisher=publisher, published_date=told.published_date, url=url)


def _archive(place: _Place, stream: io.BufferedReader, limits: Limits, kind: str) -> Iterator[Article | Rejection]:
    if place.depth >= DEEPEST:
        raise Problem("nested_archive", "It is an archive inside an archive inside an archive.")
    empty = True
    for member in _members(place, stream, limits, kind):
        if _is_hidden(member.name):
            continue
        empty = False
        inner = place.inside(member.name)
        if member.stream is None:
            if member.problem:
                yield inner.rejection(member.problem)
        elif kind == "gz" and member.stream.peek(262)[257:262] == b"ustar":
            yield from _archive(inner, member.stream, limits, "tar")
        else:
            yield from _read(inner, member.stream, limits)
    if empty:
        raise Problem("no_articles", "The archive holds no files.")


def _members(place: _Place, stream: io.BufferedReader, limits: Limits, kind: str) -> Iterator[Member]:
    if kind == "zip":
        return zip_members(_whole(stream, limits) if place.depth else stream, place.budget)
    if kind == "tar":
        return tar_members(stream, place.budget)
    return iter([gz_member(place.name, stream, place.budget)])


def _whole(stream: IO[bytes], limits: Limits) -> io.BytesIO:
    data = stream.read(limits.whole_file + 1)
    if len(data) > limits.whole_file:
        raise Problem("too_large", f"Inside an archive it may have {limits.whole_file // MIB} MiB and has more.")
    return io.BytesIO(data)


def _is_hidden(name: str) -> bool:
    return any(part.startswith(".") and part not in ("..", ".") or part == "__MACOSX" for part in name.split("/"))
