"""What README and docs show of the demo corpus, made from the warehouse itself.

`python -m tests.warehouse.documentation WAREHOUSE` writes it into the pages; `make readme` builds that warehouse first.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb
import yaml

PROJECT = Path(__file__).resolve().parents[2]
QUESTIONS = PROJECT / "docs" / "questions"
ENGLISH, CHINESE = PROJECT / "README.md", PROJECT / "README.zh-CN.md"
WAREHOUSE_PAGE = PROJECT / "docs" / "warehouse.md"
MARTS = PROJECT / "models" / "marts"
BASELINE = PROJECT / "tests" / "gold" / "baseline.json"

HAN = re.compile("[\u4e00-\u9fff]")
NAMING = re.compile(r"_(?:key|code|name)$|^label_")
MEASURES = frozenset(
    ("date_day", "title", "published_date", "level", "statistic", "value", "value_max", "approx", "status", "mention")
)


# Three headings and four kinds of facts, as the two READMEs call them.
SCORES_ENGLISH = ("facts", "figure F1", "fact F1", "all", "certifications", "investments", "output figures")
SCORES_CHINESE = ("事实", "数值 F1", "整条事实 F1", "全部", "资质认定", "投资", "产出指标")


@dataclass(frozen=True, slots=True)
class Question:
    """A question and the SQL that answers it, in one language."""

    number: int
    text: str
    sql: str


def questions(chinese: bool = False) -> list[Question]:
    """The files of docs/questions by name. Comments come in both languages, the first of each is the question.

    In Chinese label_en gives way to label_zh, which every dimension has beside it.
    """
    found = []
    for number, path in enumerate(sorted(QUESTIONS.glob("*.sql")), 1):
        lines = path.read_text(encoding="utf-8").strip().splitlines()
        kept = [line for line in lines if not line.startswith("-- ") or bool(HAN.search(line)) == chinese]
        sql = "\n".join(kept[1:])
        found.append(Question(number, kept[0][3:], sql.replace("label_en", "label_zh") if chinese else sql))
    return found


def cell(value: object) -> str:
    """A value as people read it, in a Markdown table."""
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:,.10g}" if value < 1e10 else f"{value:,.0f}"
    if isinstance(value, bool):
        return str(value).lower()
    return " ".join(str(value).split()).replace("|", "\\|")


def table(connection: duckdb.DuckDBPyConnection, sql: str) -> str:
    """The answer of a query as a Markdown table."""
    result = connection.execute(sql)
    names = [column[0] for column in result.description or ()]
    return markdown([names, *([cell(value) for value in row] for row in result.fetchall())])


def markdown(rows: Sequence[Sequence[str]]) -> str:
    """Rows, the headings first, as a Markdown table."""
    return "\n".join(f"| {' | '.join(row)} |" for row in (rows[0], ["---"] * len(rows[0]), *rows[1:]))


def answers(connection: duckdb.DuckDBPyConnection, asked: list[Question]) -> str:
    """Every question with its SQL and its answer."""
    return "\n\n".join(
        f"### {each.number}. {each.text}\n\n```sql\n{each.sql}\n```\n\n{table(connection, each.sql)}" for each in asked
    )


FIRST_QUERY = """
select subject_name, value / 1e8 as revenue_100_million, unit_code, period_code, mention
from marts.rpt_fact_evidence
where metric_code = 'operating_revenue' and statistic = 'level' and status = 'actual' and not is_duplicate_in_article
order by value desc, fact_key
limit 5
""".strip()


def first_query(connection: duckdb.DuckDBPyConnection) -> str:
    """The command of the first run and what it prints."""
    command = f"""
make warehouse
.venv/bin/python -c "
import duckdb
duckdb.connect('warehouse/parkfacts.duckdb', read_only=True).sql('''
{FIRST_QUERY}
''').show()"
"""
    shown = "\n".join(line.rstrip() for line in str(connection.sql(FIRST_QUERY)).rstrip().splitlines())
    return f"```sh\n{command.strip()}\n```\n\n```text\n{shown}\n```"


def marts() -> Iterator[dict[str, Any]]:
    """Every mart as models/marts/*.yml describes it; contracts hold the tables to that."""
    for path in sorted(MARTS.glob("_*.yml")):
        yield from yaml.safe_load(path.read_text(encoding="utf-8")).get("models", [])


def relations() -> Iterator[tuple[str, str, str, bool]]:
    """Tested references: model, column, dimension that it is a key of, whether it is always there."""
    for model in marts():
        for column in model["columns"]:
            required = {"type": "not_null"} in column.get("constraints", [])
            for test in column.get("data_tests", []):
                if isinstance(test, dict) and "relationships" in test:
                    target = re.fullmatch(r"ref\('(\w+)'\)", test["relationships"]["arguments"]["to"])
                    assert target, test
                    yield model["name"], column["name"], target[1], required


def star() -> str:
    """The star as a Mermaid diagram: keys, names and measures of every dimension and fact table."""
    shown = [model for model in marts() if model["name"].startswith(("dim_", "fct_"))]
    names = {model["name"] for model in shown}
    edges = [edge for edge in relations() if edge[0] in names and edge[2] != edge[0]]
    keys = {(model, column) for model, column, _, _ in relations()}
    lines = ["```mermaid", "erDiagram"]
    for table_name, key, dimension, required in sorted(edges, key=lambda edge: not edge[0].startswith("fct_")):
        lines.append(f"    {dimension} {'||' if required else '|o'}--o{{ {table_name} : {key}")
    for mart in shown:
        lines.append(f"    {mart['name']} {{")
        for place, column in enumerate(mart["columns"]):
            name = column["name"]
            if NAMING.search(name) or name in MEASURES:
                role = " PK" if place == 0 else " FK" if (mart["name"], name) in keys else ""
                lines.append(f"        {column['data_type']} {name}{role}")
        lines.append("    }")
    return "\n".join([*lines, "```"])


def accuracy(words: Sequence[str]) -> str:
    """The recorded score of extraction on the project's own gold facts."""
    score = json.loads(BASELINE.read_text(encoding="utf-8"))["own"]
    kinds = zip(("all", "certification", "investment", "output"), words[3:], strict=True)
    scores = [(word, f"{score[f'{kind}.figure_f1']:.3f}", f"{score[f'{kind}.fact_f1']:.3f}") for kind, word in kinds]
    return markdown([words[:3], *scores])


def grains(connection: duckdb.DuckDBPyConnection) -> str:
    """Every table of the published file with its comment."""
    return table(
        connection,
        """
        select schema_name || '.' || table_name as table, comment as holds from duckdb_tables()
        union all
        select schema_name || '.' || view_name, comment from duckdb_views() where not internal
        order by 1
        """,
    )


def filled(page: str, blocks: Mapping[str, str]) -> str:
    """The page with each block between its two marks replaced. Raises KeyError for a mark that names no block."""
    return re.sub(
        r"(<!-- (\w+): [^>]*-->\n).*?(<!-- /\2 -->)",
        lambda found: f"{found[1]}\n{blocks[found[2]]}\n\n{found[3]}",
        page,
        flags=re.DOTALL,
    )


def pages(connection: duckdb.DuckDBPyConnection) -> dict[Path, str]:
    """Each page as it should be."""
    first = first_query(connection)
    blocks: dict[Path, dict[str, str]] = {
        ENGLISH: {
            "questions": answers(connection, questions()),
            "first_query": first,
            "star": star(),
            "accuracy": accuracy(SCORES_ENGLISH),
        },
        CHINESE: {
            "questions": answers(connection, questions(chinese=True)),
            "first_query": first,
            "star": star(),
            "accuracy": accuracy(SCORES_CHINESE),
        },
        WAREHOUSE_PAGE: {"tables": grains(connection)},
    }
    return {path: filled(path.read_text(encoding="utf-8"), found) for path, found in blocks.items()}


def main(warehouse: str) -> None:
    """Write every page that has changed."""
    with duckdb.connect(warehouse, read_only=True) as connection:
        for path, text in pages(connection).items():
            if text != path.read_text(encoding="utf-8"):
                path.write_text(text, encoding="utf-8", newline="\n")
                print(f"{path.relative_to(PROJECT)} refreshed")


if __name__ == "__main__":
    main(sys.argv[1])
