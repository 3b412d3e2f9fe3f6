"""The build's side of the audit: hands frames to the worker, turns its answer into results."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from loaders.errors import ParkfactsError


class AuditFailed(ParkfactsError):
    """An expectation of the audit is not met; nothing is published."""

    exit_code = 1


@dataclass(frozen=True, slots=True)
class Failure:
    """An expectation that is not met, and the rows that break it."""

    frame: str
    expectation: str
    column: str
    why: str
    found: str
    severity: str

    def line(self) -> str:
        """For a message: `landed_articles.facts_off_text: expect_… found a1: 2 (why)`."""
        where = f"{self.frame}.{self.column}" if self.column else self.frame
        return f"{where}: {self.expectation}, found {self.found} ({self.why})"


@dataclass(frozen=True, slots=True)
class Audited:
    """Expectations that are met, and warnings: expectations that are not, yet do not stop a build."""

    met: int
    warnings: tuple[Failure, ...]


class Auditor:
    """A worker that starts importing great-expectations at once and answers when it is asked."""

    def __init__(self, work: Path, docs: Path) -> None:
        """`work` takes the frames and the worker's log, `docs` the Data Docs."""
        self.work, self.docs = work, docs
        work.mkdir(parents=True, exist_ok=True)
        self.log = work / "audit.log"
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "loaders.audit.worker"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )

    def close(self) -> None:
        """End the process, which has written all that it answered for; ending by itself takes it half a second."""
        self.process.kill()
        self.process.communicate()

    def check(self, suite: str, frames: Mapping[str, pa.Table]) -> Audited:
        """What was found. Raises AuditFailed, naming the critical expectations that are not met and their rows."""
        paths = {name: self.work / f"{name}.parquet" for name in frames}
        for name, frame in frames.items():
            pq.write_table(frame, paths[name])
        answer = self.ask(
            {"suite": suite, "frames": {name: str(path) for name, path in paths.items()}, "docs": str(self.docs)}
        )
        failed = [Failure(**each) for each in answer["failures"]]
        failures = [failure for failure in failed if failure.severity == "critical"]
        if failures:
            raise AuditFailed(
                f"The audit of the {suite} data failed: " + "; ".join(failure.line() for failure in failures) + ".",
                f"Nothing was published. See {self.docs / 'index.html'}.",
            )
        return Audited(int(answer["passed"]), tuple(failure for failure in failed if failure.severity != "critical"))

    def ask(self, request: dict[str, Any]) -> dict[str, Any]:
        """One question, one answer."""
        assert self.process.stdin is not None and self.process.stdout is not None
        try:
            self.process.stdin.write(json.dumps(request) + "\n")
            self.process.stdin.flush()
            line = self.process.stdout.readline()
        except BrokenPipeError:
            line = ""
        if not line:
            raise AuditFailed(
                "The audit could not run: great-expectations stopped.", f"Nothing was published. See {self.log}."
            )
        answer: dict[str, Any] = json.loads(line)
        return answer
