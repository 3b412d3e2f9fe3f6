"""Whatever the order in which articles come, change and go: increments give the marts that a full refresh gives."""

from __future__ import annotations

import contextlib
import random
from pathlib import Path

import duckdb
import pytest
from conftest import dbt_on

from benchmarks.generate import samples
from loaders.load import load

BUILD = ("build", "--exclude-resource-type", "test", "--exclude-resource-type", "unit_test")
# What says when or in which run something was read, and nothing of what it says.
OF_A_RUN = {"load_id", "loaded_at", "rejected_at", "published_at"}
INCREMENTAL = (
    "int_facts__reviewed",
    "int_facts__identified",
    "int_sentences__figured",
    "int_texts__sketched",
    "int_article_copies__paired",
)

LINES = "\n".join(samples(1).__next__().text.split("\n")[1:])
# A short name whose company, place and later name only another article tells; a copy; two figures that conflict.
TIED = {
    "short": "2023年3月2日，锐川新材实现营业收入3.4亿元。\n锐川新材拥有发明专利31项。\n",
    "long": (
        "江苏锐川新材料有限公司（以下简称“锐川新材”）位于昆山经济技术开发区。\n2022年，锐川新材实现营业收入3.1亿元。\n"
    ),
    "renamed": "江苏锐川新材料有限公司2024年更名为江苏锐川科技有限公司。江苏锐川科技有限公司计划总投资5.2亿元。\n",
    "park": "2022年，昆山经济技术开发区实现工业总产值830亿元。\n",
    "other-park": "2022年，昆山经济技术开发区实现工业总产值850亿元。\n",
    "original": LINES,
    "copy": LINES + "\n转载请注明出处。",
}


def final_texts() -> dict[str, str]:
    """The articles of the last day."""
    return {sample.name: f"{sample.title}\n{sample.published}\n{sample.text}\n" for sample in samples(6, seed=5)} | TIED


def put(folder: Path, texts: dict[str, str]) -> None:
    """Write articles, and remove files of others."""
    folder.mkdir(exist_ok=True)
    for path in folder.glob("*.txt"):
        if path.stem not in texts:
            path.unlink()
    for name, text in texts.items():
        path = folder / f"{name}.txt"
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")


def build(folder: Path, build_file: Path, *options: str) -> None:
    """Load what the folder holds now, and bring the models up to date."""
    with contextlib.chdir(folder.parent):  # paths are landed as given, and are to be the same in every test
        load([folder.name], build_file, workers=0, prune=True)
    outcome = dbt_on(build_file)(*BUILD, *options)
    assert outcome.returncode == 0, outcome.stdout[-4000:]


def contents(build_file: Path) -> dict[str, list[tuple[object, ...]]]:
    """The rows of every published relation and of the incremental models, sorted."""
    found = {}
    with duckdb.connect(str(build_file), read_only=True) as connection:
        columns: dict[str, list[str]] = {}
        for schema, table, column in connection.execute(
            "select schema_name, table_name, column_name from duckdb_columns()"
            " where schema_name in ('marts', 'quality', 'intermediate') and not internal order by all"
        ).fetchall():
            if (schema != "intermediate" or table in INCREMENTAL) and table != "load_history":
                columns.setdefault(f"{schema}.{table}", []).extend([column] * (column not in OF_A_RUN))
        for table, names in columns.items():
            found[table] = connection.execute(f"select {', '.join(names)} from {table} order by all").fetchall()
    return found


@pytest.fixture(scope="module")
def refreshed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[tuple[object, ...]]]:
    """The marts of the last day, built at once."""
    folder = tmp_path_factory.mktemp("refreshed")
    put(folder / "articles", final_texts())
    build(folder / "articles", folder / "build.duckdb", "--full-refresh")
    return contents(folder / "build.duckdb")


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1, 2])
def test_increments_give_what_a_full_refresh_gives(
    seed: int, tmp_path: Path, refreshed: dict[str, list[tuple[object, ...]]]
) -> None:
    chance = random.Random(seed)
    final = final_texts()
    names = chance.sample(sorted(final), len(final))
    early = {name: final[name] for name in names[: len(names) // 2]}
    # Of some, another text stood there first; some are gone on the last day, among them one that ties two names.
    changed = {name: final[name].replace("亿元", "万元") + "昨日更正。" for name in names[:3]}
    gone = {
        "gone": (
            "江苏锐川新材料有限公司（以下简称“锐川新材”）位于锡山经济技术开发区。\n锐川新材实现营业收入2.9亿元。\n"
        ),
        "gone-copy": LINES + "\n来源：本报。",
    }
    folder, build_file = tmp_path / "articles", tmp_path / "build.duckdb"
    put(folder, early | changed | gone)
    build(folder, build_file, "--full-refresh")
    put(folder, {name: final[name] for name in names[:-2]} | changed | {"gone-copy": gone["gone-copy"]})
    build(folder, build_file)
    put(folder, final)
    build(folder, build_file)

    found = contents(build_file)
    assert found.keys() == refreshed.keys()
    for table, rows in refreshed.items():
        assert found[table] == rows, table


def test_the_articles_tie_names_copies_and_conflicts(refreshed: dict[str, list[tuple[object, ...]]]) -> None:
    """Else the comparison above would compare nothing that a new article can change in an old one."""
    aliases = {(row[2], row[4]) for row in refreshed["marts.bridge_entity_alias"]}
    assert {"alias", "former_name"} <= {method for _, method in aliases}
    assert refreshed["marts.rpt_conflicting_figures"]
    assert any(row for row in refreshed["marts.dim_article"] if "copy" in row)
