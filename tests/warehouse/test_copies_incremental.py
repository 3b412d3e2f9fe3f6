"""Pairs of copies that an increment keeps, drops and finds are those that a comparison of all texts finds."""

from __future__ import annotations

import hashlib
import random
from pathlib import Path

import duckdb
import pytest
from conftest import dbt_on

from loaders.layout import PROJECT

BANDS = 16
# Few neighbours, so that most buckets hold more texts than are compared with each other.
OPTIONS = ("run", "--select", "+int_article_copies__paired", "--vars", "{copy_neighbours: 2}")


def signatures(count: int) -> dict[str, list[list[int]]]:
    """Articles and their signatures: variants of four originals, with 4 to 28 of 64 places changed."""
    chance = random.Random(7)
    originals = [[chance.randrange(10**6) for _ in range(64)] for _ in range(4)]
    found = {}
    for number in range(count):
        values = list(chance.choice(originals))
        for place in chance.sample(range(64), chance.randrange(4, 28)):
            values[place] = chance.randrange(10**6)
        found[f"a{number:02}"] = [values[start : start + 4] for start in range(0, 64, 4)]
    return found


ALL = signatures(60)


def land(build_file: Path, present: set[str], load_id: str) -> None:
    """Make `present` the landed articles; those that were landed before stay as they are."""
    with duckdb.connect(str(build_file), config={"storage_compatibility_version": "v1.0.0"}) as connection:
        connection.execute((PROJECT / "loaders" / "raw_schema.sql").read_text(encoding="utf-8"))
        landed = {row[0] for row in connection.execute("select article_id from raw.article").fetchall()}
        for gone in landed - present:
            connection.execute("delete from raw.copy_band where article_id = ?", [gone])
            connection.execute("delete from raw.article where article_id = ?", [gone])
        for new in sorted(present - landed):
            columns = connection.execute(
                "select column_name, data_type from duckdb_columns()"
                " where table_name = 'article' and not is_nullable order by column_index"
            ).fetchall()
            values = {name: 0 if "INT" in kind or "DOUBLE" in kind else "x" for name, kind in columns}
            values |= {"article_id": new, "load_id": load_id, "clean_text": f"text {new}"}
            values |= {name: "2026-01-01" for name, kind in columns if kind.startswith(("DATE", "TIMESTAMP"))}
            values |= {name: "{}" for name, kind in columns if kind == "JSON"}
            connection.execute(
                f"insert into raw.article ({', '.join(values)}) values ({', '.join('?' * len(values))})",
                list(values.values()),
            )
            for band, four in enumerate(ALL[new]):
                key = f"{band}:{hashlib.md5(repr(four).encode()).hexdigest()[:8]}"
                connection.execute(
                    "insert into raw.copy_band by name select ? as article_id, ? as band, ? as band_key, ? as value_1,"
                    " ? as value_2, ? as value_3, ? as value_4, ? as load_id",
                    [new, band, key, *four, load_id],
                )
        connection.execute("delete from raw.load where load_id = ?", [load_id])
        connection.execute(
            "insert into raw.load by name select ? as load_id, now() as started_at, now() as finished_at,"
            " 'x' as parkfacts_version, 'x' as extractor_version",
            [load_id],
        )


def pairs(build_file: Path) -> list[tuple[object, ...]]:
    """What int_article_copies__paired holds."""
    with duckdb.connect(str(build_file), read_only=True) as connection:
        return connection.execute("from intermediate.int_article_copies__paired order by all").fetchall()


@pytest.mark.slow
def test_increments_pair_what_a_full_comparison_pairs(tmp_path: Path) -> None:
    names = random.Random(3).sample(sorted(ALL), len(ALL))
    days = [set(names[:30]), set(names[:45]), set(names[2:])]  # the last day takes two articles away
    build_file, other = tmp_path / "a" / "build.duckdb", tmp_path / "b" / "build.duckdb"
    counts = []
    for day, present in enumerate(days):
        for file, options in ((build_file, ()), (other, ("--full-refresh",))):
            file.parent.mkdir(exist_ok=True)
            land(file, present, f"load-{day}")
            outcome = dbt_on(file)(*OPTIONS, *options)
            assert outcome.returncode == 0, outcome.stdout[-3000:]
        found = pairs(build_file)
        assert found == pairs(other), day
        counts.append({(row[0], row[1]) for row in found if row[0] != row[1]})
    # Else nothing was found or dropped that another order of arrival would have missed.
    assert counts[0] - counts[1]
    assert counts[1] - counts[0]
    assert len(counts[2]) > 10
