"""Members of .zip, .tar, .tar.gz and .gz files, read one after the other and never written to disk."""

from __future__ import annotations

import gzip
import io
import lzma
import tarfile
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import IO, Protocol

from loaders.articles.limits import MIB, Limits
from loaders.articles.reasons import Problem
from loaders.articles.salvage import SIGNATURE, local_members

BUFFER = 1 << 16  # bytes; also what can be looked at before a member is read
BROKEN = (zipfile.BadZipFile, tarfile.TarError, gzip.BadGzipFile, zlib.error, lzma.LZMAError, EOFError)
GBK_ZIP = 0x800  # the flag of a UTF-8 name; without it Chinese programs write GBK


class _Readable(Protocol):
    def read(self, size: int, /) -> bytes: ...


class Budget:
    """Counts what one archive, with the archives inside it, unpacks to."""

    def __init__(self, packed: int, limits: Limits) -> None:
        self.packed, self.limits = max(packed, 1), limits
        self.unpacked = self.members = 0
        self.problem: Problem | None = None

    def spend(self, size: int) -> None:
        """Raises Problem(archive_limit) when the archive unpacks to more than the limits allow."""
        self.unpacked += size
        limits = self.limits
        if self.unpacked > limits.archive:
            self._stop(f"It unpacks to more than {limits.archive // MIB} MiB")
        if self.unpacked > limits.ratio_from and self.unpacked > limits.archive_ratio * self.packed:
            self._stop(f"It unpacks to more than {limits.archive_ratio} times its size")

    def next_member(self) -> None:
        """Counts a member; raises like `spend`, also when a member before it went over the limits."""
        if self.problem:
            raise self.problem
        self.members += 1
        if self.members > self.limits.archive_members:
            self._stop(f"It holds more than {self.limits.archive_members} members")

    def _stop(self, reason: str) -> None:
        self.problem = Problem("archive_limit", f"{reason}, as only a faulty or hostile archive does.")
        raise self.problem


class _Counted(io.RawIOBase):
    """Unpacked bytes, each one charged to the budget of its archive; with no budget, as they come."""

    def __init__(self, stream: _Readable, budget: Budget | None) -> None:
        self.stream, self.budget = stream, budget

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        data = self.stream.read(len(buffer))
        buffer[: len(data)] = data
        if self.budget:
            self.budget.spend(len(data))
        return len(data)


@dataclass(frozen=True, slots=True)
class Member:
    """A member that can be read before the next one is asked for, or what is wrong with it."""

    name: str
    stream: io.BufferedReader | None
    problem: Problem | None = None


def zip_members(stream: IO[bytes], budget: Budget) -> Iterator[Member]:
    """Members of a zip file. Of a truncated one, those that are whole; then raises Problem(broken_archive)."""
    names: Counter[str] = Counter()
    try:
        archive = zipfile.ZipFile(stream)
    except (zipfile.BadZipFile, NotImplementedError) as error:  # the latter for a version that none has
        stream.seek(0)
        if stream.read(len(SIGNATURE)) != SIGNATURE:
            raise Problem("broken_archive", "Nothing in it is a zip archive, whatever its name says.") from error
        stream.seek(0)
        for raw_name, is_utf8, data in local_members(stream, budget.limits.whole_file):
            budget.next_member()
            yield _member(_decoded(raw_name, is_utf8), _counted(io.BytesIO(data), budget), names)
        raise Problem("broken_archive", "It is cut off or damaged: its list of members is missing.") from error
    with archive:
        for info in archive.infolist():
            if info.is_dir():
                continue
            budget.next_member()
            is_utf8 = bool(info.flag_bits & GBK_ZIP)
            name = info.filename if is_utf8 else _decoded(info.filename.encode("cp437", "replace"), False)
            if info.flag_bits & 1:
                yield Member(name, None, Problem("encrypted_member", "It is protected by a password."))
                continue
            try:
                with archive.open(info) as member:
                    yield _member(name, _counted(member, budget), names)
            except (*BROKEN, NotImplementedError, OSError) as error:
                yield Member(name, None, Problem("broken_archive", f"It is damaged: {error}."))


def tar_members(stream: io.BufferedReader, budget: Budget) -> Iterator[Member]:
    """Members of a tar file, packed or not. Raises one of BROKEN where a cut or damaged archive ends."""
    names: Counter[str] = Counter()
    # Unpacked here and not by tarfile, so that headers and members that are passed over count as well.
    packed = stream.peek(2)[:2] == b"\x1f\x8b"
    plain = _counted(gzip.GzipFile(fileobj=stream), budget) if packed else stream
    with tarfile.open(fileobj=plain, mode="r|") as archive:
        for info in archive:
            archive.members = []  # type: ignore[attr-defined]  # else every header stays in memory
            budget.next_member()
            if info.isdir():
                continue
            member = archive.extractfile(info) if info.isreg() else None
            if member is None:
                yield Member(info.name, None, Problem("unsupported_format", "It is a link or a device, not a file."))
            else:
                yield _member(info.name, _counted(member, None), names)


def gz_member(name: str, stream: IO[bytes], budget: Budget) -> Member:
    """What a .gz file holds, under its name without `.gz`."""
    inner = PurePosixPath(name)
    inner = inner.with_suffix("") if inner.suffix.lower() == ".gz" else inner
    return Member(inner.name, _counted(gzip.GzipFile(fileobj=stream), budget))


def _counted(stream: _Readable, budget: Budget | None) -> io.BufferedReader:
    return io.BufferedReader(_Counted(stream, budget), BUFFER)


def _member(name: str, stream: io.BufferedReader, names: Counter[str]) -> Member:
    name = name.replace("\\", "/").encode("utf-8", "replace").decode()
    parts = PurePosixPath(name).parts
    if ".." in parts or name.startswith("/") or name[1:2] == ":":
        return Member(name, None, Problem("unsafe_name", f"Its name, {name}, points outside of the archive."))
    names[name] += 1
    if names[name] > 1:  # zip and tar may hold one name twice
        name = f"{name} ({names[name]})"
    return Member(name, stream)


def _decoded(raw_name: bytes, is_utf8: bool) -> str:
    for encoding in ("utf-8",) if is_utf8 else ("utf-8", "gb18030"):
        try:
            return raw_name.decode(encoding)
        except UnicodeDecodeError:
            continue
    return raw_name.decode("cp437")
