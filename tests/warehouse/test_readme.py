"""README and docs show what the warehouse of the demo corpus really holds and answers."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import documentation
import duckdb
import pytest

PAGES = (documentation.ENGLISH, documentation.CHINESE, documentation.WAREHOUSE_PAGE)
READMES = PAGES[:2]
REMEDY = "shows something else than the warehouse says: run `make readme`, read the difference, and commit it"


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[duckdb.DuckDBPyConnection]:
    """The warehouse of articles/, built and published by the command line as a newcomer does it."""
    warehouse = tmp_path_factory.mktemp("demo") / "parkfacts.duckdb"
    command = [sys.executable, "-m", "loaders.cli", "build", "--articles", "articles", "--warehouse", str(warehouse)]
    outcome = subprocess.run(command, cwd=documentation.PROJECT, capture_output=True, text=True, check=False)
    assert outcome.returncode == 0, outcome.stderr
    assert re.search(r"dbt tests passed", outcome.stdout)
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        yield connection


@pytest.mark.slow
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_page_shows_what_the_warehouse_answers(page: Path, demo: duckdb.DuckDBPyConnection) -> None:
    assert page.read_text(encoding="utf-8") == documentation.pages(demo)[page], f"{page.name} {REMEDY}"


@pytest.mark.slow
@pytest.mark.parametrize("question", documentation.questions(), ids=lambda question: question.number)
def test_a_question_has_an_answer_and_always_the_same(
    question: documentation.Question, demo: duckdb.DuckDBPyConnection
) -> None:
    answers = []
    for threads in (1, 4, 2):
        with demo.cursor() as cursor:
            cursor.execute(f"set threads = {threads}")
            answers.append(cursor.execute(question.sql).fetchall())
    assert answers[0]
    assert answers[0] == answers[1] == answers[2]


@pytest.mark.slow
def test_every_sql_block_of_the_pages_runs(demo: duckdb.DuckDBPyConnection) -> None:
    pages = [*documentation.PROJECT.glob("*.md"), *(documentation.PROJECT / "docs").glob("*.md")]
    text = "\n".join(page.read_text(encoding="utf-8") for page in pages)
    blocks = re.findall(r"^```sql\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    assert len(blocks) > 20
    for block in blocks:
        assert demo.execute(block).fetchall(), block


def test_ten_questions_in_two_languages() -> None:
    english, chinese = documentation.questions(), documentation.questions(chinese=True)
    assert len(english) == len(chinese) == 10
    for question, same in zip(english, chinese, strict=True):
        assert question.text.endswith("?")
        assert documentation.HAN.search(same.text)
        assert re.sub("^--.*\n", "", same.sql) == re.sub("^--.*\n", "", question.sql).replace("label_en", "label_zh")
        assert "\norder by " in question.sql


DRAWN_EDGE = re.compile(r"^    (\w+) (\|\||\|o)--o\{ (\w+) : (\w+)$", re.MULTILINE)
DRAWN_TABLE = re.compile(r"^    (\w+) \{\n(.*?)^    \}$", re.MULTILINE | re.DOTALL)


@pytest.mark.slow
@pytest.mark.parametrize("page", READMES, ids=lambda page: page.name)
def test_the_star_as_drawn_is_the_star_as_published(page: Path, demo: duckdb.DuckDBPyConnection) -> None:
    diagram = page.read_text(encoding="utf-8").partition("erDiagram")[2].partition("```")[0]
    drawn = {name: [line.split() for line in body.splitlines()] for name, body in DRAWN_TABLE.findall(diagram)}
    published = demo.execute(
        "select table_name, column_name, lower(data_type) from duckdb_columns() where schema_name = 'marts'"
    ).fetchall()
    assert {name for name, _, _ in published if name.startswith(("dim_", "fct_"))} == set(drawn)
    for name, columns in drawn.items():
        for kind, column, *_ in columns:
            assert (name, column, kind) in published
        key = columns[0][1]
        assert columns[0][2] == "PK"
        assert demo.execute(f"select count(*) = count(distinct {key}) from marts.{name}").fetchone() == (True,)
    edges = DRAWN_EDGE.findall(diagram)
    assert {name for name in drawn if name.startswith("fct_")} == {edge[2] for edge in edges if edge[2][:4] == "fct_"}
    for dimension, required, name, column in edges:
        key = drawn[dimension][0][1]
        orphans = f"select count(*) from marts.{name} where {column} not in (select {key} from marts.{dimension})"
        assert demo.execute(orphans).fetchone() == (0,)
        if required == "||":
            assert demo.execute(f"select count(*) from marts.{name} where {column} is null").fetchone() == (0,)


@pytest.mark.parametrize("page", READMES, ids=lambda page: page.name)
def test_the_two_commands_stand_at_the_top(page: Path) -> None:
    top = page.read_text(encoding="utf-8").splitlines()[:8]
    assert [line.split("#")[0].strip() for line in top if line.startswith("make ")] == ["make warehouse", "make test"]
