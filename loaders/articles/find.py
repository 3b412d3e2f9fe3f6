"""Which files the given paths name: folders are walked in a stable order, hidden names are left out."""

# A walk over a million files: strings cost a fraction of what Path objects do.
# ruff: noqa: PTH100, PTH110, PTH111, PTH112, PTH116, PTH118
from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from loaders.articles.reasons import Problem


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file below a given path, or a given path that is none."""

    disk_path: str  # where to open it
    path: str  # as given, with the way below a given folder; always decodable
    file_key: str
    location: str  # path counted from the folder that the key counts from
    size: int = 0  # bytes
    modified_ns: int = 0
    problem: Problem | None = None  # why it cannot be opened


def find_files(paths: Iterable[str | Path], home: str, leave_out: Collection[Path] = ()) -> Iterator[FoundFile]:
    """Every file of the given paths, each once, folders in the order of their names.

    A path that does not exist, a folder without files and a file that cannot be looked at come with their problem.
    `home` is the folder that keys and locations count from. `leave_out`: real paths of files and folders that are
    passed over where a folder holds them, such as those of the warehouse itself.
    """
    given = {str(path): os.path.realpath(os.path.expanduser(path)) for path in paths}
    seen: set[str] = set()
    passed_over = frozenset(map(str, leave_out))
    for path, root in given.items():
        inside_other = any(is_below(root, other) and root != other for other in given.values())
        if not inside_other and root not in seen:
            seen.add(root)
            yield from _below(os.path.expanduser(path), home, passed_over)


def is_below(path: str, folder: str) -> bool:
    """Whether an absolute path is a folder or lies in it."""
    return path == folder or path.startswith(os.path.join(folder, ""))


def _below(path: str, home: str, passed_over: frozenset[str]) -> Iterator[FoundFile]:
    if not os.path.exists(path):
        yield _found(path, home, Problem("not_found", "There is no such file or folder."))
    elif os.path.isdir(path):
        empty = True
        for name in _walk(path, passed_over):
            empty = False
            yield _look_at(name, home)
        if empty:
            yield _found(path, home, Problem("no_articles", "The folder holds no files."))
    else:
        yield _look_at(path, home)


def _walk(folder: str, passed_over: frozenset[str]) -> Iterator[str]:
    names = {path.rpartition(os.sep)[2] for path in passed_over}

    def is_wanted(parent: str, name: str) -> bool:
        if name.startswith("."):
            return False
        return name not in names or os.path.realpath(os.path.join(parent, name)) not in passed_over

    blocked: list[str] = []
    for parent, folders, files in os.walk(folder, onerror=lambda error: blocked.append(str(error.filename))):
        folders[:] = sorted(name for name in folders if is_wanted(parent, name))
        yield from blocked
        blocked.clear()
        yield from (os.path.join(parent, name) for name in sorted(files) if is_wanted(parent, name))
    yield from blocked


def _look_at(path: str, home: str) -> FoundFile:
    try:
        status = os.stat(path)
    except OSError as error:
        return _found(path, home, Problem("unreadable_file", f"It cannot be read: {error.strerror}."))
    if stat.S_ISDIR(status.st_mode):
        return _found(path, home, Problem("unreadable_folder", "The folder cannot be read."))
    if not stat.S_ISREG(status.st_mode):
        return _found(path, home, Problem("unreadable_file", "It is a device or a pipe, not a file."))
    return _found(path, home, None, status.st_size, status.st_mtime_ns)


def _found(path: str, home: str, problem: Problem | None, size: int = 0, modified_ns: int = 0) -> FoundFile:
    # Relative, so that a project that moves with its warehouse knows its files again; and not as given, because two
    # commands run in two folders may both say `articles/a.txt`. Two links to one file are two inputs.
    folder, name = os.path.split(os.path.abspath(path))
    location = os.path.join(_relative_folder(folder, home), name).replace(os.sep, "/")
    key = hashlib.sha256(os.fsencode(location)).hexdigest()[:32]
    location = os.fsencode(location).decode("utf-8", errors="backslashreplace")
    return FoundFile(path, _shown(path), key, location, size, modified_ns, problem)


@lru_cache(maxsize=64)
def _relative_folder(folder: str, home: str) -> str:
    absolute = os.path.realpath(folder)
    try:
        return os.path.relpath(absolute, os.path.realpath(home))
    except ValueError:  # another drive
        return absolute


def _shown(path: str) -> str:
    """A path as UTF-8 text: names in other encodings get U+FFFD for what cannot be shown."""
    return os.fsencode(path).decode("utf-8", errors="replace").replace(os.sep, "/")
