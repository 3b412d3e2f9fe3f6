"""One dbt build of the hand-written batch, shared by the tests of the models."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import duckdb
import pytest
import raw_fixture

PROJECT = Path(__file__).resolve().parents[2]
RunDbt = Callable[..., subprocess.CompletedProcess[str]]


def dbt_on(build_file: Path) -> RunDbt:
    """A function that runs one dbt command on the build file, in a process of its own (dbt keeps the file open)."""

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        work = build_file.parent
        return subprocess.run(
            [
                str(Path(sys.executable).with_name("dbt")),
                "--no-use-colors",
                "--log-path",
                str(work / "logs"),
                *arguments,
                "--target-path",
                str(work / "target"),
            ],
            cwd=PROJECT,
            env={**os.environ, "PARKFACTS_BUILD_FILE": str(build_file), "DBT_PROFILES_DIR": str(PROJECT)},
            capture_output=True,
            text=True,
            check=False,
        )

    return run


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build file after one `dbt build` with every test, unit tests included. Its folder holds dbt's target."""
    build_file = tmp_path_factory.mktemp("models") / "build.duckdb"
    raw_fixture.land(build_file)
    outcome = dbt_on(build_file)("build", "--show-all-deprecations")
    assert outcome.returncode == 0, outcome.stdout[-6000:]
    (build_file.parent / "build.log").write_text(outcome.stdout, encoding="utf-8")
    return build_file


@pytest.fixture(scope="session")
def marts(built: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """Read-only connection to the built file."""
    with duckdb.connect(str(built), read_only=True) as connection:
        yield connection
