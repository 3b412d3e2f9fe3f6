"""What a run did, counted while it goes on."""

from __future__ import annotations

import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from loaders.records import Rejection

SHOWN_REJECTIONS = 100
STAGES = ("read", "extract", "land")


@dataclass(frozen=True, slots=True)
class LoadSummary:
    """Counts of a run. An input is a file, an archive member or a record."""

    load_id: str
    build_file: Path
    inputs_read: int
    inputs_unchanged: int  # of files that are as they were at the last run
    inputs_rejected: int
    articles_new: int
    articles_unchanged: int  # read again and found as they were
    articles_duplicate: int  # inputs whose text another input tells too
    articles_reextracted: int
    articles_removed: int
    facts_found: int
    files_pruned: int
    facts_by_kind: dict[str, int]
    rejections: tuple[Rejection, ...]  # the first SHOWN_REJECTIONS
    rejected_by_reason: dict[str, int]
    seconds: dict[str, float]  # by stage: read, extract, land


Progress = Callable[[LoadSummary], None]
LEDGER_COUNTS = (
    "inputs_read", "inputs_unchanged", "inputs_rejected", "articles_new", "articles_unchanged", "articles_duplicate",
    "articles_reextracted", "articles_removed", "facts_found",
)  # fmt: skip


class Tally:
    """The counts of a run on its way."""

    def __init__(self, load_id: str, build_file: Path) -> None:
        self.load_id, self.build_file = load_id, build_file
        self.counts: Counter[str] = Counter()
        self.kinds: Counter[str] = Counter()
        self.reasons: Counter[str] = Counter()
        self.rejections: list[Rejection] = []
        self.seconds: defaultdict[str, float] = defaultdict(float)

    def rejected(self, rejections: Iterable[Rejection]) -> None:
        """Counts rejections and keeps the first ones to be shown."""
        for rejection in rejections:
            self.counts["inputs_rejected"] += 1
            self.reasons[rejection.reason_code] += 1
            if len(self.rejections) < SHOWN_REJECTIONS:
                self.rejections.append(rejection)

    def found(self, kinds: list[str]) -> None:
        """Counts facts by their kinds."""
        self.kinds.update(kinds)
        self.counts["facts_found"] += len(kinds)

    @contextmanager
    def timed(self, stage: str) -> Iterator[None]:
        """Adds the time that the block takes to a stage."""
        began = time.perf_counter()
        try:
            yield
        finally:
            self.seconds[stage] += time.perf_counter() - began

    def ledger(self) -> dict[str, int]:
        """The counts that are columns of raw.load."""
        return {name: self.counts[name] for name in LEDGER_COUNTS}

    def summary(self) -> LoadSummary:
        """The counts so far."""
        return LoadSummary(
            load_id=self.load_id,
            build_file=self.build_file,
            files_pruned=self.counts["files_pruned"],
            facts_by_kind=dict(sorted(self.kinds.items())),
            rejections=tuple(self.rejections),
            rejected_by_reason=dict(sorted(self.reasons.items())),
            seconds={stage: round(self.seconds[stage], 3) for stage in STAGES},
            **self.ledger(),
        )
