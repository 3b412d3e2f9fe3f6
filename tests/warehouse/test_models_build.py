"""What `dbt build` itself says: nothing that a later dbt will refuse, and a remedy when nothing is loaded."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import dbt_on


def test_the_build_has_no_warnings_and_no_deprecations(built: Path) -> None:
    log = (built.parent / "build.log").read_text(encoding="utf-8")
    assert "WARN=0" in log
    assert "ERROR=0" in log
    assert "Deprecat" not in log


@pytest.mark.slow
def test_a_build_before_any_load_says_what_to_do(tmp_path: Path) -> None:
    outcome = dbt_on(tmp_path / "build.duckdb")("build")
    assert outcome.returncode != 0
    assert "No articles are loaded: run `parkfacts load articles/` first." in outcome.stdout
    assert "OK created" not in outcome.stdout
