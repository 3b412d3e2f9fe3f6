"""One build at a time: the lock goes with the process, so a killed build leaves none behind."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from loaders.errors import ParkfactsError

try:
    import fcntl
except ImportError:  # pragma: no cover - Windows: DuckDB's own lock on the build file still holds
    fcntl = None  # type: ignore[assignment]


class Busy(ParkfactsError):
    """The target cannot be written now: another build has it, or the folder is read-only or full."""

    exit_code = 4


@contextmanager
def build_lock(path: Path) -> Iterator[None]:
    """Hold the lock file for the time of the block. Raises Busy when another process holds it."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    except OSError as error:
        raise Busy(
            f"{path.parent}: cannot be written: {error.strerror}.",
            "Check the folder's permissions, or name another --warehouse.",
        ) from error
    try:
        if fcntl is not None:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError as error:
                raise Busy(
                    f"{path.parent}: another build is at work here.", "Wait until it is done, then try again."
                ) from error
        yield
    finally:
        os.close(handle)
