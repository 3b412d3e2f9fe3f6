"""Runs dbt in this process: parse once, then build or test, then write the documentation from the same manifest.

Importing dbt takes seconds: everything that needs it stands behind `Dbt`, and nothing imports it before that is made.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb

from loaders.errors import ParkfactsError
from loaders.layout import PROJECT, Layout
from loaders.parsed import keep, kept_file, read_kept
from loaders.publication import first_line
from loaders.standing import Standing

SHOWN = 5  # failing rows in a message
BUILD = ("build", "--exclude-resource-type", "unit_test")
PARSE = "partial_parse.msgpack"  # dbt's name for what it keeps of a parse, in its target folder
ENVIRONMENT = "PARKFACTS_BUILD_FILE"  # read by profiles.yml


class TestsFailed(ParkfactsError):
    """A dbt test failed or a model could not be built; nothing is published."""

    exit_code = 1


@dataclass(frozen=True, slots=True)
class Failure:
    """A dbt node that failed, with the first rows that a failing test returned."""

    name: str
    message: str
    rows: tuple[dict[str, Any], ...]

    def line(self) -> str:
        """For a message."""
        shown = "; ".join(", ".join(f"{key}={value}" for key, value in row.items()) for row in self.rows)
        return f"{self.name}: {self.message}" + (f" [{shown}]" if shown else "")


@dataclass(frozen=True, slots=True)
class Transformed:
    """What dbt did."""

    models_built: int
    tests_passed: int


class Dbt:
    """dbt on the build file of one warehouse."""

    def __init__(self, layout: Layout, threads: int, progress: Callable[[int, int], None] | None = None) -> None:
        """`progress` is told how many nodes are done and how many there are."""
        os.environ[ENVIRONMENT] = str(layout.build_file)
        os.environ["DBT_SEND_ANONYMOUS_USAGE_STATS"] = "false"
        from dbt.cli.main import dbtRunner  # takes seconds

        self.runner_class: Any = dbtRunner
        self.layout, self.threads = layout, threads
        self.progress = progress
        self.manifest: Any = None

    def arguments(self) -> list[str]:
        """Options that every command takes."""
        return [
            "--project-dir", str(PROJECT),
            "--profiles-dir", str(PROJECT),
            "--target-path", str(self.layout.target),
            "--threads", str(self.threads),
        ]  # fmt: skip

    def quiet(self) -> list[str]:
        """Options before the command: dbt says nothing on the console; its log stands beside the build file."""
        return ["--log-level", "none", "--log-path", str(self.layout.work / "logs"), "--log-level-file", "info"]

    def parse(self) -> None:
        """Read the project, where it was not read before. Raises TestsFailed when it is no valid dbt project."""
        parsed = kept_file()
        self.manifest = read_kept(parsed)
        if self.manifest is None:
            self.manifest = self.parse_anew()
            keep(self.layout.target / PARSE, parsed)

    def parse_anew(self) -> Any:
        """dbt's manifest of the project."""
        command = [*self.quiet(), "parse", *self.arguments()]
        outcome = self.runner_class().invoke(command)
        kept = self.layout.target / PARSE
        if not outcome.success and kept.exists():
            kept.unlink()  # dbt takes a model whose description moved to another file for one that is described twice
            outcome = self.runner_class().invoke(command)
        if not outcome.success:
            raise self.broken(outcome)
        return outcome.result

    def build(self, full_refresh: bool) -> Transformed:
        """Seeds, models, snapshots and data tests. Unit tests hold code against examples: `make test` runs them."""
        refresh = ["--full-refresh"] if full_refresh else []
        return self.run([*BUILD, *refresh])

    def build_news(self, standing: Standing) -> Transformed:
        """What landed rows can change, with its tests; `standing` is left out, and so are dbt's artifacts."""
        # cautious: a test of fact and dimension runs although the dimension alone is left out.
        leave_out = ["--indirect-selection", "cautious", "--exclude", *standing.names]
        done = self.run([*BUILD, "--no-write-json", *leave_out])
        return Transformed(done.models_built, done.tests_passed + standing.tests)

    def test(self) -> Transformed:
        """Data tests alone."""
        return self.run(["test", "--exclude-resource-type", "unit_test"])

    def docs(self) -> Path:
        """The documentation as one HTML file that needs no server; returns its path."""
        outcome = self.invoke(["docs", "generate", "--static", "--no-compile"])
        if not outcome.success:
            raise self.broken(outcome)
        return self.layout.target / "static_index.html"

    def run(self, command: Sequence[str]) -> Transformed:
        """Run nodes. Raises TestsFailed with every node that failed and the rows that broke its test."""
        outcome = self.invoke(command)
        results = getattr(outcome.result, "results", None)
        if results is None:
            raise self.broken(outcome)
        failed = [result for result in results if result.status in ("error", "fail", "runtime error")]
        if failed or not outcome.success:
            failures = [
                Failure(result.node.name, first_line(Exception(result.message or result.status)), self.rows(result))
                for result in failed
            ]
            raise TestsFailed(
                f"{len(failures)} dbt {'node' if len(failures) == 1 else 'nodes'} failed: "
                + " | ".join(failure.line() for failure in failures[:SHOWN])
                + ("." if len(failures) <= SHOWN else f" | and {len(failures) - SHOWN} more."),
                f"Nothing was published. See {self.layout.work / 'logs' / 'dbt.log'}.",
            )
        kinds = [result.node.resource_type for result in results if result.status in ("success", "pass", "warn")]
        return Transformed(kinds.count("model") + kinds.count("snapshot"), kinds.count("test"))

    def invoke(self, command: Sequence[str]) -> Any:
        """One dbt command on the manifest that `parse` read."""
        if self.manifest is None:
            self.parse()
        done = total = 0

        def on_event(event: Any) -> None:
            nonlocal done, total
            if event.info.name in ("LogStartLine", "NodeFinished") and self.progress is not None:
                total = max(total, getattr(event.data, "total", 0))
                done += event.info.name == "NodeFinished"
                self.progress(done, total)

        runner = self.runner_class(manifest=self.manifest, callbacks=[on_event])
        outcome = runner.invoke([*self.quiet(), *command, *self.arguments()])
        release()
        return outcome

    def rows(self, result: Any) -> tuple[dict[str, Any], ...]:
        """The first rows that a failing data test returned; none for a model."""
        sql = getattr(result.node, "compiled_code", None)
        if result.node.resource_type != "test" or not sql:
            return ()
        try:
            with duckdb.connect(str(self.layout.build_file), read_only=True) as connection:
                rows = connection.execute(f"select * from ({sql}) limit {SHOWN}")
                names = [column[0] for column in rows.description]
                return tuple(dict(zip(names, map(shortened, row), strict=True)) for row in rows.fetchall())
        except duckdb.Error:
            return ()  # the message of the failure itself still stands

    def broken(self, outcome: Any) -> TestsFailed:
        """dbt could not start on the project at all."""
        reason = outcome.exception or "unknown reason"
        return TestsFailed(
            f"dbt could not run: {' '.join(str(reason).split())}.",
            f"Nothing was published. See {self.layout.work / 'logs' / 'dbt.log'}.",
        )


def release() -> None:
    """Close the build file, which dbt would keep open, with settings of its own, until this process ends."""
    from dbt.adapters.duckdb.connections import DuckDBConnectionManager

    manager: Any = DuckDBConnectionManager
    if manager._ENV is not None:
        manager._ENV.close()
    manager.close_all_connections()


def shortened(value: Any) -> str:
    """A value for a one-line message."""
    text = " ".join(str(value).split())
    return text if len(text) <= 60 else text[:57] + "…"
