"""Publishing: a complete file in one step, or the old one as it was."""

from __future__ import annotations

import os
import resource
import stat
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest
from published import ROWS, facts_of, make_layout, publish_number

from loaders.errors import ParkfactsError
from loaders.layout import Layout
from loaders.publication import read_publication
from loaders.publish import PublishError


@pytest.fixture
def layout(tmp_path: Path) -> Layout:
    return make_layout(tmp_path)


def query(layout: Layout, sql: str) -> list[tuple[object, ...]]:
    with duckdb.connect(str(layout.warehouse), read_only=True) as connection:
        return connection.execute(sql).fetchall()


def files(layout: Layout) -> set[str]:
    return {path.name for path in layout.warehouse.parent.iterdir()}


def test_rows_keys_comments_and_lineage_arrive(layout: Layout) -> None:
    publish_number(layout, 1)
    assert query(layout, "select count(*), count(distinct fact_key) from marts.fct_output") == [(ROWS, ROWS)]
    assert query(layout, "select label from marts.dim_park order by 1") == [("'quoted' \"园区\"",), ("示例园区",)]
    assert query(layout, "select count(*) from quality.column_lineage") == [(1,)]
    assert query(
        layout, "select constraint_type from duckdb_constraints() where table_name = 'dim_park' order by 1"
    ) == [
        ("NOT NULL",),
        ("NOT NULL",),
        ("PRIMARY KEY",),
    ]
    assert query(layout, "select comment from duckdb_tables() where table_name = 'dim_park'") == [
        ("One row per park; it's a dimension.",)
    ]
    assert query(
        layout, "select comment from duckdb_columns() where table_name = 'dim_park' and column_name = 'label'"
    ) == [("名称",)]
    assert query(layout, "select comment from duckdb_views() where view_name = 'rpt_output'") == [
        ("One row per park.",)
    ]


def test_views_on_marts_stay_views_and_others_become_tables(layout: Layout) -> None:
    publish_number(layout, 1)
    assert query(layout, "select view_name from duckdb_views() where not internal order by 1") == [
        ("rpt_a_first",),
        ("rpt_output",),
    ]
    assert query(layout, "select count(*) from marts.rpt_a_first") == [(2,)]
    assert query(layout, "select word from quality.secret_words") == [("stays behind",)]


def test_views_work_under_any_file_name(layout: Layout, tmp_path: Path) -> None:
    publish_number(layout, 1)
    moved = layout.warehouse.rename(tmp_path / "改名 - copy.2.duckdb")
    with duckdb.connect(str(moved), read_only=True) as connection:
        assert connection.execute("select count(*) from marts.rpt_output").fetchall() == [(2,)]


def test_only_marts_and_quality_are_published(layout: Layout) -> None:
    publish_number(layout, 1)
    assert query(layout, "select distinct schema_name from duckdb_tables() order by 1") == [("marts",), ("quality",)]


def test_the_file_says_when_and_from_what_it_was_made(layout: Layout) -> None:
    publish_number(layout, 7)
    assert read_publication(layout.warehouse) == facts_of(7)


def test_nothing_else_is_left_in_the_folder(layout: Layout) -> None:
    (layout.warehouse.parent / ".parkfacts.duckdb.99999.tmp").write_bytes(b"left by a killed run")
    (layout.warehouse.parent / ".parkfacts.duckdb.99999.tmp.wal").write_bytes(b"left by a killed run")
    publish_number(layout, 1)
    assert files(layout) == {"parkfacts.duckdb", "parkfacts.build"}


def test_a_reader_keeps_its_file_and_the_next_one_sees_the_new(layout: Layout) -> None:
    publish_number(layout, 1)
    with duckdb.connect(str(layout.warehouse), read_only=True) as reader:
        publish_number(layout, 2)
        assert reader.execute("select load_id from quality.publication").fetchall() == [("load-1",)]
        assert reader.execute("select count(*) from marts.fct_output").fetchall() == [(ROWS,)]
    assert query(layout, "select load_id from quality.publication") == [("load-2",)]


def test_permissions_of_the_published_file_are_kept(layout: Layout) -> None:
    publish_number(layout, 1)
    layout.warehouse.chmod(0o640)
    publish_number(layout, 2)
    assert stat.S_IMODE(layout.warehouse.stat().st_mode) == 0o640


def test_a_link_to_the_warehouse_stays_a_link(layout: Layout, tmp_path: Path) -> None:
    publish_number(layout, 1)
    link = tmp_path / "link.duckdb"
    link.symlink_to(layout.warehouse)
    assert Layout.of(link) == layout


def test_no_build_file_to_publish_from(tmp_path: Path) -> None:
    layout = Layout.of(tmp_path / "parkfacts.duckdb")
    with pytest.raises(PublishError, match=r"cannot be published: .*build\.duckdb"):
        publish_number(layout, 1)
    assert not layout.warehouse.exists()


def test_a_target_that_cannot_be_written(layout: Layout, monkeypatch: pytest.MonkeyPatch) -> None:
    publish_number(layout, 1)
    before = layout.warehouse.read_bytes()

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("loaders.publish.write_file", refuse)
    with pytest.raises(PublishError, match="Permission denied.*check the permissions"):
        publish_number(layout, 2)
    assert layout.warehouse.read_bytes() == before


FILL_DISK = """
import resource, sys
from pathlib import Path
sys.path.insert(0, {here!r})
from published import publish_number
from loaders.layout import Layout
from loaders.publish import PublishError
resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))
try:
    publish_number(Layout.of(Path({warehouse!r})), 2)
except PublishError as error:
    print(error)
    sys.exit(error.exit_code)
"""


def test_a_full_disk_leaves_the_old_file(layout: Layout) -> None:
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[1] == resource.RLIM_INFINITY
    publish_number(layout, 1)
    before = layout.warehouse.read_bytes()
    script = FILL_DISK.format(here=str(Path(__file__).parent), warehouse=str(layout.warehouse))
    outcome = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert outcome.returncode == PublishError.exit_code, outcome.stderr
    assert "Make room" in outcome.stdout
    assert layout.warehouse.read_bytes() == before
    assert files(layout) == {"parkfacts.duckdb", "parkfacts.build"}


@pytest.mark.parametrize("content", [b"", b"not a database at all", b"\x00" * 4096])
def test_a_file_that_is_no_duckdb_is_not_overwritten(tmp_path: Path, content: bytes) -> None:
    other = tmp_path / "notes.txt"
    other.write_bytes(content)
    with pytest.raises(ParkfactsError, match=r"notes\.txt: not a DuckDB file"):
        read_publication(other)
    assert other.read_bytes() == content


def test_somebody_elses_duckdb_is_not_overwritten(tmp_path: Path) -> None:
    other = tmp_path / "theirs.duckdb"
    with duckdb.connect(str(other)) as connection:
        connection.execute("create table sales (amount double)")
    with pytest.raises(ParkfactsError, match="parkfacts did not publish it"):
        read_publication(other)


def test_a_damaged_duckdb_is_told(layout: Layout) -> None:
    publish_number(layout, 1)
    whole = layout.warehouse.read_bytes()
    layout.warehouse.write_bytes(whole[:4096] + os.urandom(20_000))
    with pytest.raises(ParkfactsError, match=r"parkfacts\.duckdb: cannot be read"):
        read_publication(layout.warehouse)
