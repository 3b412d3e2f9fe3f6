"""Runs dbt in this process: parse once, then build or test, then write the documentation from the same manifest.

Importing dbt takes seconds: everything that needs it stands behind `Dbt`, and nothing imports it before that is made.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import duckdb

from loaders.failures import Failure, TestsFailed, failing_rows, tests_failed
from loaders.layout import PROJECT, Layout
from loaders.parsed import keep, kept_file, read_kept
from loaders.publication import first_line
from loaders.retest import Queries, retest
from loaders.standing import Standing

BUILD = ("build", "--exclude-resource-type", "unit_test")
PARSE = "partial_parse.msgpack"  # dbt's name for what it keeps of a parse, in its target folder
ENVIRONMENT = "PARKFACTS_BUILD_FILE"  # read by profiles.yml


@dataclass(frozen=True, slots=True)
class Transformed:
    """What dbt did."""

    models_built: int
    tests_passed: int
    queries: Queries = field(default_factory=dict)  # of the data tests


class Dbt:
    """dbt on the build file of one warehouse."""

    def __init__(self, layout: Layout, threads: int) -> None:
        os.environ[ENVIRONMENT] = str(layout.build_file)
        os.environ["DBT_SEND_ANONYMOUS_USAGE_STATS"] = "false"
        from dbt.cli.main import dbtRunner  # takes seconds

        self.runner_class: Any = dbtRunner
        self.layout, self.threads = layout, threads
        self.progress: Callable[[int, int], None] | None = None  # told how many nodes are done and how many there are
        self.manifest: Any = None

    def arguments(self) -> list[str]:
        """Options that every command takes."""
        return [
            "--project-dir", str(PROJECT),
            "--profiles-dir", str(PROJECT),
            "--target-path", str(self.layout.target),
        ]  # fmt: skip

    def quiet(self) -> list[str]:
        """Options before the command: dbt says nothing on the console; its log stands beside the build file."""
        return ["--log-level", "none", "--log-path", str(self.layout.work / "logs"), "--log-level-file", "info"]

    def recall(self) -> None:
        """The project as it was read before, if it was."""
        self.manifest = read_kept(kept_file())

    def parse(self) -> None:
        """Read the project, where it was not read before. Raises TestsFailed when it is no valid dbt project."""
        if self.manifest is None:
            self.recall()
        if self.manifest is None:
            self.manifest = self.parse_anew()
            keep(self.layout.target / PARSE, kept_file())

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

    def build_news(self, standing: Standing, queries: Queries) -> Transformed:
        """What landed rows can change, then its data tests, of which `queries` are given; without dbt's artifacts."""
        # One thread more than otherwise, as dbt itself takes a third of the time that the models of a day's news take.
        done = self.run([*BUILD, "test", "--no-write-json", "--exclude", *standing.names], self.threads + 1)
        count = iter(range(1, len(queries) + 1))
        retest(self.layout, queries, self.threads, lambda: self.tell(next(count), len(queries)))
        return Transformed(done.models_built, len(queries) + len(standing.tests))

    def test(self) -> Transformed:
        """Data tests alone."""
        return self.run(["test", "--exclude-resource-type", "unit_test"])

    def docs(self) -> Path:
        """The documentation as one HTML file that needs no server; returns its path."""
        outcome = self.invoke(["docs", "generate", "--static", "--no-compile"])
        if not outcome.success:
            raise self.broken(outcome)
        return self.layout.target / "static_index.html"

    def run(self, command: Sequence[str], threads: int | None = None) -> Transformed:
        """Run nodes. Raises TestsFailed with every node that failed and the rows that broke its test."""
        outcome = self.invoke([*command, "--threads", str(threads or self.threads)])
        results = getattr(outcome.result, "results", None)
        if results is None:
            raise self.broken(outcome)
        failed = [result for result in results if result.status in ("error", "fail", "runtime error")]
        if failed or not outcome.success:
            raise tests_failed(self.layout, [self.failure(result) for result in failed])
        passed = [result.node for result in results if result.status in ("success", "pass", "warn")]
        kinds = [node.resource_type for node in passed]
        queries = {node.name: node.compiled_code for node in passed if node.resource_type == "test"}
        return Transformed(kinds.count("model") + kinds.count("snapshot"), len(queries), queries)

    def failure(self, result: Any) -> Failure:
        """What dbt says of a node that failed, with the rows that a data test found."""
        said = first_line(Exception(result.message or result.status))
        sql = getattr(result.node, "compiled_code", None)
        if result.node.resource_type != "test" or not sql:
            return Failure(result.node.name, said, ())
        with duckdb.connect(str(self.layout.build_file), read_only=True) as connection:
            return Failure(result.node.name, said, failing_rows(connection, sql))

    def invoke(self, command: Sequence[str]) -> Any:
        """One dbt command on the manifest that `parse` read."""
        if self.manifest is None:
            self.parse()
        done = total = 0

        def on_event(event: Any) -> None:
            nonlocal done, total
            if event.info.name in ("LogStartLine", "NodeFinished"):
                total = max(total, getattr(event.data, "total", 0))
                done += event.info.name == "NodeFinished"
                self.tell(done, total)

        runner = self.runner_class(manifest=self.manifest, callbacks=[on_event])
        outcome = runner.invoke([*self.quiet(), *command, *self.arguments()])
        release()
        return outcome

    def tell(self, done: int, total: int) -> None:
        """Say how far the work has come."""
        if self.progress is not None:
            self.progress(done, total)

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
