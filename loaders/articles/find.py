"""Which files the given paths name: folders are walked in a stable order, hidden names are left out."""

# A walk over a million files: strings cost a fraction of what Path objects do.
# ruff: noqa: PTH110, PTH111, PTH112, PTH116, PTH118
from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from loaders.articles.reasons import REMEDIES
from loaders.records import Rejection


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A regular file below a given path."""

    disk_path: str  # where to open it
    path: str  # as given, with the way below a given folder; always decodable
    file_key: str
    size: int  # bytes
    modified_ns: int


def file_key(path: str, home: str) -> str:
    """32 hex digits that tell a file from every other: its path, counted from the folder `home`.

    Relative, so that a project that moves with its warehouse knows its files again; and not as given, because two
    commands run in two folders may both say `articles/a.txt`.
    """
    folder, name = os.path.split(path)
    relative = os.path.join(_relative_folder(folder, home), name)  # two links to one file are two inputs
    return hashlib.sha256(os.fsencode(relative.replace(os.sep, "/"))).hexdigest()[:32]


def find_files(paths: Iterable[str | Path], home: str) -> Iterator[FoundFile | Rejection]:
    """Every file of the given paths, each once, folders in the order of their names.

    A path that does not exist, a folder without files and a file that cannot be looked at are Rejections.
    """
    given = list(dict.fromkeys(str(path) for path in paths))
    roots = {path: os.path.realpath(os.path.expanduser(path)) for path in given}
    seen: set[str] = set()
    for path in given:
        inside_other = any(_inside(roots[path], roots[other]) for other in given if roots[other] != roots[path])
        if inside_other or roots[path] in seen:
            continue
        seen.add(roots[path])
        yield from _below(path, home)


@lru_cache(maxsize=64)
def _relative_folder(folder: str, home: str) -> str:
    absolute = os.path.realpath(folder)
    try:
        return os.path.relpath(absolute, os.path.realpath(home))
    except ValueError:  # another drive
        return absolute


def _inside(path: str, folder: str) -> bool:
    return path.startswith(os.path.join(folder, ""))


def _below(path: str, home: str) -> Iterator[FoundFile | Rejection]:
    disk_path = os.path.expanduser(path)
    if not os.path.exists(disk_path):
        yield _rejection(path, home, "not_found", "There is no such file or folder.")
    elif os.path.isdir(disk_path):
        found = False
        for name in _walk(disk_path):
            found = True
            yield _look_at(name, home)
        if not found:
            yield _rejection(path, home, "no_articles", "The folder holds no files.")
    else:
        yield _look_at(disk_path, home)


def _walk(folder: str) -> Iterator[str]:
    def unreadable(error: OSError) -> None:
        blocked.append(str(error.filename))

    blocked: list[str] = []
    for parent, folders, files in os.walk(folder, onerror=unreadable):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (os.path.join(parent, name) for name in sorted(files) if not name.startswith("."))
        yield from blocked
        blocked.clear()
    yield from blocked


def _look_at(disk_path: str, home: str) -> FoundFile | Rejection:
    try:
        status = os.stat(disk_path)
        if stat.S_ISDIR(status.st_mode):
            return _rejection(disk_path, home, "unreadable_file", "The folder cannot be read.")
        if not stat.S_ISREG(status.st_mode):
            return _rejection(disk_path, home, "unreadable_file", "It is no regular file.")
    except OSError as error:
        return _rejection(disk_path, home, "unreadable_file", f"It cannot be read: {error.strerror}.")
    key = file_key(disk_path, home)
    return FoundFile(disk_path, shown(disk_path), key, status.st_size, status.st_mtime_ns)


def _rejection(path: str, home: str, code: str, reason: str) -> Rejection:
    return Rejection(shown(path), "", code, reason, REMEDIES[code], file_key(path, home))


def shown(path: str) -> str:
    """A path as UTF-8 text: names in other encodings get U+FFFD for what cannot be shown."""
    return os.fsencode(path).decode("utf-8", errors="replace").replace(os.sep, "/")
