"""The published file opens in the DuckDB that an old BI tool embeds, and in the newest one."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from published_models import published_models

OLDEST = "duckdb==1.1.3"
NEWEST = "duckdb"

READ = """
import json, sys, duckdb
con = duckdb.connect(sys.argv[1], read_only=True)
rows = {}
for schema, name in con.execute("select table_schema, table_name from information_schema.tables").fetchall():
    rows[f"{schema}.{name}"] = con.execute(f'select count(*) from "{schema}"."{name}"').fetchone()[0]
    con.execute(f'select * from "{schema}"."{name}" limit 5').fetchall()
comments = con.execute(
    "select count(*) from duckdb_columns() where comment is not null and schema_name = 'marts'"
).fetchone()[0]
print(json.dumps({"version": duckdb.__version__, "rows": rows, "comments": comments}))
"""


def read_with(python_path: Path | None, warehouse: Path) -> dict[str, object]:
    """What a DuckDB of another version sees in the file."""
    environment = {"PYTHONPATH": str(python_path)} if python_path else {}
    outcome = subprocess.run(
        [sys.executable, "-c", READ, str(warehouse)], env=environment, capture_output=True, text=True, check=False
    )
    assert outcome.returncode == 0, outcome.stderr
    seen: dict[str, object] = json.loads(outcome.stdout)
    return seen


def installed(requirement: str, config: pytest.Config) -> Path:
    """A folder with that DuckDB, kept between runs; skips when the package index cannot be reached."""
    assert config.cache is not None
    folder = config.cache.mkdir(f"{requirement.replace('=', '-')}-py{sys.version_info.major}{sys.version_info.minor}")
    if not (folder / "duckdb").exists():
        pip = [
            sys.executable,
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "--no-deps",
            "--upgrade",
        ]
        outcome = subprocess.run(
            [*pip, "--only-binary", ":all:", "--target", str(folder), requirement],
            capture_output=True,
            text=True,
            check=False,
        )
        if outcome.returncode != 0:
            pytest.skip(f"{requirement} cannot be installed for this Python, or the package index is out of reach")
    return folder


@pytest.mark.slow
@pytest.mark.parametrize("requirement", [OLDEST, NEWEST])
def test_other_versions_read_every_table_view_and_comment(
    requirement: str, built: Path, tmp_path_factory: pytest.TempPathFactory, pytestconfig: pytest.Config
) -> None:
    layout = published_models(built, tmp_path_factory)
    folder = installed(requirement, pytestconfig)
    before = layout.warehouse.read_bytes()
    ours, theirs = read_with(None, layout.warehouse), read_with(folder, layout.warehouse)
    if requirement == OLDEST:
        assert theirs["version"] == "1.1.3"
    assert theirs["rows"] == ours["rows"]
    assert theirs["comments"] == ours["comments"]
    assert int(str(ours["comments"])) > 0
    assert layout.warehouse.read_bytes() == before
