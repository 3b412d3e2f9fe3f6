"""A parse of the dbt project that is kept serves as long as the project is the same, and never stops a build."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from loaders.layout import Layout
from loaders.parsed import keep, kept_file, read_kept
from loaders.transform import PARSE, Dbt


def project(folder: Path) -> Path:
    """A project of one model."""
    (folder / "models").mkdir(parents=True)
    (folder / "models" / "one.sql").write_text("select 1 as one\n", encoding="utf-8")
    return folder


def test_a_parse_is_of_one_state_of_one_checkout(tmp_path: Path) -> None:
    here = project(tmp_path / "here")
    before = kept_file(here)
    assert kept_file(here) == before
    assert kept_file(project(tmp_path / "moved")).name != before.name
    (here / "models" / "one.sql").write_text("select 2 as one\n", encoding="utf-8")
    assert kept_file(here) != before


def test_one_parse_is_kept(tmp_path: Path) -> None:
    parse = tmp_path / PARSE
    parse.write_bytes(b"a parse")
    target = project(tmp_path / "project") / "target"
    keep(parse, target / "parsed-1.msgpack")
    keep(parse, target / "parsed-2.msgpack")
    assert [(file.name, file.read_bytes()) for file in target.iterdir()] == [("parsed-2.msgpack", b"a parse")]


def test_a_checkout_that_cannot_be_written_to_keeps_none(tmp_path: Path) -> None:
    parse = tmp_path / PARSE
    parse.write_bytes(b"a parse")
    (tmp_path / "target").write_bytes(b"a file where a folder should be")
    keep(parse, tmp_path / "target" / "parsed-1.msgpack")


@pytest.mark.parametrize("content", [None, b"", b"\x93\x01"])
def test_what_cannot_be_read_counts_as_not_kept(tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "parsed-1.msgpack"
    if content is not None:
        file.write_bytes(content)
    assert read_kept(file) is None


@pytest.mark.slow
def test_a_kept_parse_saves_the_next(built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = tmp_path / "parsed-1.msgpack"
    shutil.copyfile(built.parent / "target" / PARSE, kept)
    monkeypatch.setattr("loaders.transform.kept_file", lambda: kept)
    dbt = Dbt(Layout.of(tmp_path / "w.duckdb"), threads=1)
    monkeypatch.setattr(dbt, "runner_class", None)  # nothing is left to run
    dbt.parse()
    assert "model.parkfacts.fct_output_figures" in dbt.manifest.nodes
