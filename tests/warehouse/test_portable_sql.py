"""Every model can be written in the SQL of other engines: nothing in it is DuckDB's alone."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from functools import cache
from pathlib import Path

import pytest
import sqlglot
from sqlglot import exp

ENGINES = ("spark", "postgres", "snowflake", "bigquery")

# sqlglot passes these on unchanged, or half changed, without an error: no engine but DuckDB (or few) reads them.
LEFT_OVER = {
    "asof join": r"\basof\s+(left\s+)?join\b",
    "pivot using": r"\bpivot\b[^()]*\busing\b",
    "group by all": r"\bgroup\s+by\s+all\b",
    "order by all": r"\border\s+by\s+all\b",
    "columns()": r"\bcolumns\s*\(",
    "arrow lambda": r"\w\s*->\s*\w+\s*[-+*/|(]",
}
# Right in DuckDB and in some engines, wrong in PostgreSQL.
LEFT_OVER_IN_POSTGRES = {
    "star except": r"\*\s*(except|exclude)\b",
    "transform": r"\btransform\s*\(",
    "split": r"\b(split|string_split|str_split)\s*\(",
    "struct": r"\bstruct\s*\(",
    "regexp_extract": r"\bregexp_extract(_all)?\s*\(",
    "list functions": r"\b(list_\w+|array_filter|filter)\s*\((?!\s*where)",
}


def leftovers(sql: str, engine: str) -> list[str]:
    """Names of the constructs in a translation that its engine does not read. Literals and comments do not count."""
    bare = re.sub(r"'(?:[^']|'')*'", "''", sql).lower()
    patterns = LEFT_OVER | (LEFT_OVER_IN_POSTGRES if engine == "postgres" else {})
    return [name for name, pattern in patterns.items() if re.search(pattern, bare)]


def translated(sql: str, engine: str) -> str:
    """The SQL for another engine. Raises when sqlglot knows that it cannot be written there."""
    tree = sqlglot.parse_one(sql, dialect="duckdb")
    if engine == "bigquery":  # it replaces every match anyway and has no `g` to say so, which sqlglot takes for a loss
        for replacement in tree.find_all(exp.RegexpReplace):
            if replacement.args.get("modifiers") == exp.Literal.string("g"):
                replacement.set("modifiers", None)
    return tree.sql(dialect=engine, unsupported_level=sqlglot.ErrorLevel.RAISE, comments=False)


@cache
def compiled(manifest: Path) -> dict[str, str]:
    """Name and compiled SQL of every model."""
    nodes = json.loads(manifest.read_text(encoding="utf-8"))["nodes"].values()
    return {node["name"]: node["compiled_code"] for node in nodes if node["resource_type"] == "model"}


@pytest.mark.slow
@pytest.mark.parametrize("engine", ENGINES)
def test_every_model_can_be_written_for(engine: str, built: Path) -> None:
    models = compiled(built.parent / "target" / "manifest.json")
    assert len(models) > 30
    problems = {}
    for name, sql in models.items():
        try:
            output = translated(sql, engine)
            again = sqlglot.parse_one(output, dialect=engine)
            assert isinstance(again, exp.Query), "no longer a query"
            found = leftovers(output, engine)
        except Exception as error:
            found = [f"{type(error).__name__}: {str(error).splitlines()[0]}"]
        if found:
            problems[name] = found
    assert problems == {}


@pytest.mark.parametrize(
    ("sql", "name"),
    [
        ("select * exclude (a) from t", "star except"),
        ("select list_transform(l, x -> x + 1) from t", "transform"),
        ("select string_split(s, ',') from t", "split"),
        ("select a, sum(b) from t group by all", "group by all"),
        ("select regexp_extract(s, '[0-9]+') from t", "regexp_extract"),
        ("select {'a': 1} as s", "struct"),
        ("select * from t order by all", "order by all"),
        ("select * from t asof join u on t.d >= u.d", "asof join"),
    ],
)
def test_the_check_knows_what_sqlglot_lets_through(sql: str, name: str) -> None:
    with suppress(sqlglot.UnsupportedError):  # when sqlglot has learnt to refuse it
        assert name in leftovers(translated(sql, "postgres"), "postgres")


@pytest.mark.parametrize(
    "sql",
    [
        "select count(*) filter (where a > 0) from t",
        "select 'group by all, a -> b + c' as text from t",
        "select a from t qualify row_number() over (partition by b order by c) = 1",
    ],
)
@pytest.mark.parametrize("engine", ENGINES)
def test_the_check_lets_portable_sql_pass(sql: str, engine: str) -> None:
    assert leftovers(translated(sql, engine), engine) == []
