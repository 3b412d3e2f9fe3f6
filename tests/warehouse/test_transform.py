"""What dbt keeps between builds never stands in the way of one."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest

from loaders.errors import ParkfactsError
from loaders.layout import Layout
from loaders.transform import Dbt


def dbt(folder: Path, *, sound: bool) -> tuple[Dbt, Path]:
    """dbt that stumbles over what it kept, and over the project itself unless that is sound."""
    layout = Layout.of(folder / "w.duckdb")
    layout.target.mkdir(parents=True)
    kept = layout.target / "partial_parse.msgpack"
    kept.write_bytes(b"of another version of the models")
    made = Dbt(layout, threads=1)

    def invoke(_: object) -> SimpleNamespace:
        success = sound and not kept.exists()
        return SimpleNamespace(success=success, result="manifest", exception=None if success else "found\ntwo entries")

    made.runner_class = lambda: SimpleNamespace(invoke=invoke)
    return made, kept


def test_what_dbt_kept_is_dropped_when_it_stands_in_the_way(tmp_path: Path) -> None:
    made, kept = dbt(tmp_path, sound=True)
    assert (made.parse_anew(), kept.exists()) == ("manifest", False)


def test_a_project_that_is_none_is_said_in_one_line(tmp_path: Path) -> None:
    made, _ = dbt(tmp_path, sound=False)
    with pytest.raises(ParkfactsError, match="found two entries"):
        made.parse_anew()
