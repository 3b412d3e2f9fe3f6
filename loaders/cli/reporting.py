"""Progress on standard error: bars on a terminal, one line a stage elsewhere, nothing when quiet."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import TYPE_CHECKING, Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TaskID, TextColumn, TimeElapsedColumn

if TYPE_CHECKING:
    from loaders.land.summary import LoadSummary


class Progressing:
    """A reporter for builds and loads; use it as a context manager."""

    def __init__(self, quiet: bool) -> None:
        self.quiet = quiet
        self.bars: Progress | None = None
        self.task: TaskID | None = None
        if not quiet and sys.stderr.isatty():
            self.bars = Progress(
                SpinnerColumn(),
                TextColumn("{task.description:<14}"),
                BarColumn(),
                MofNCompleteColumn(),
                TimeElapsedColumn(),
                console=Console(stderr=True),
                transient=True,
            )

    def __enter__(self) -> Self:
        if self.bars:
            self.bars.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.bars:
            self.bars.stop()

    def stage(self, name: str) -> None:
        """A stage begins."""
        if self.bars:
            if self.task is not None:
                self.bars.remove_task(self.task)
            self.task = self.bars.add_task(name, total=None)
        elif not self.quiet:
            print(f"{name} …", file=sys.stderr, flush=True)

    def progress(self, done: int, total: int) -> None:
        """`done` of `total` are done; 0 while the total is unknown."""
        if self.bars and self.task is not None:
            self.bars.update(self.task, completed=done, total=total or None)

    def loaded(self, so_far: LoadSummary) -> None:
        """Inputs seen so far; how many there will be is not known while folders and archives are being read."""
        self.progress(so_far.inputs_read + so_far.inputs_unchanged, 0)
