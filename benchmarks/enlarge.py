"""A landed build file some times as large: every article again with a key, a text, a title and firms of its own.

Run: python -m benchmarks.enlarge BUILD_FILE 10   (on a copy: it writes into the file)

What extraction costs is measured article by article; what the models, the tests and the publication take at a million
needs the rows alone. The text of a copy ends with its number, which no offset reaches; names of firms get it too.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator

import duckdb

TABLES = ("article", "sentence", "entity_mention", "entity_relation", "fact", "copy_band", "input_file", "source_file")
KEYS = {"article_id", "fact_id", "input_id", "file_key"}
NUMBERED = {"title", "path", "location"}
# Column that may name a firm -> column that says what it names.
NAMES = {
    "canonical_name": "entity_type",
    "subject": "subject_type",
    "child_name": "child_type",
    "parent_name": "parent_type",
}
FORM = "有限公司"
SETTINGS: dict[str, str | bool | int | float | list[str]] = {"memory_limit": "3GB", "preserve_insertion_order": False}


def copied(table: str, columns: list[str]) -> Iterator[str]:
    """What a copy has in each column; `mark` is its number, `load` the run that is said to have landed it."""
    for name in columns:
        if name in KEYS:
            yield f"md5({name} || mark)"
        elif name == "load_id":
            yield "load"
        elif name in NUMBERED or table == "article" and name in ("text", "clean_text"):
            yield f"{name} || mark"
        elif name == "char_count":
            yield f"{name} + length(mark)"
        elif name in NAMES:
            firm = f"if(contains({name}, '{FORM}'), replace({name}, '{FORM}', mark || '{FORM}'), {name} || mark)"
            yield f"if({NAMES[name]} = 'enterprise', {firm}, {name})"
        elif name == "name_brand":
            yield f"if({name} = '', {name}, {name} || mark)"
        elif name == "band_key":
            yield f"split_part({name}, ':', 1) || ':' || substr(md5({name} || mark), 1, 16)"
        elif table == "copy_band" and name.startswith("value_"):
            yield f"xor({name}, (hash(mark) % 2147483648)::bigint)"
        else:
            yield name


def enlarge(path: str, times: int) -> None:
    """Adds `times` - 1 copies of every article that the largest load of the file landed."""
    with duckdb.connect(path, config=SETTINGS) as connection:
        largest = "select load_id from raw.article group by all order by count(*) desc limit 1"
        (first,) = connection.execute(largest).fetchone() or ("",)
        for number in range(1, times):
            given = {"mark": f"{number}", "load": f"{first}-{number:03}", "first": first}
            connection.execute(
                "insert into raw.load select * replace"
                " ($load as load_id, started_at + to_seconds($mark::int) as started_at)"
                " from raw.load where load_id = $first",
                given,
            )
            for table in TABLES:
                described = connection.execute(f"select * from raw.{table} limit 0").description or []
                columns = [column[0] for column in described]
                connection.execute(
                    f"insert into raw.{table} with run as (select $mark as mark, $load as load)"
                    f" select {', '.join(copied(table, columns))}"
                    f" from raw.{table} cross join run where load_id = $first",
                    given,
                )
            print(number, flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("build_file")
    parser.add_argument("times", type=int)
    asked = parser.parse_args()
    enlarge(asked.build_file, asked.times)
