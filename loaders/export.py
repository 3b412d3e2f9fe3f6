"""Facts, articles or any published table as JSON Lines, CSV, Parquet or an Excel workbook."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from unicodedata import east_asian_width

import duckdb
import xlsxwriter

from loaders.copying import ident, quoted
from loaders.errors import ParkfactsError
from loaders.layout import Layout
from loaders.publication import first_line, require_published
from loaders.publish import PublishError

# The first 13 columns are those that a score reads (docs/facts.md); the subject is as full as the article gives it.
# Then names for people, the words of the source, where they come from, and how sure they are.
FACTS = """
select
    article_name as article,
    char_start,
    char_end,
    fact_kind as kind,
    subject_as_told as subject,
    metric_code as metric,
    level,
    statistic,
    value,
    unit_code as unit,
    approx,
    period_code as period,
    status,
    subject_type,
    subject_name,
    region_name,
    city_name,
    province_name,
    metric_label_zh,
    metric_label_en,
    value_max,
    unit_label_zh,
    unit_label_en,
    mention,
    sentence_plain,
    sentence,
    title,
    publisher,
    published_date,
    url,
    confidence,
    rule,
    is_corrected,
    is_duplicate_in_article,
    fact_key as fact_id,
    article_key as article_id
from marts.rpt_fact_evidence
order by article_name, article_key, char_start, char_end, fact_key
"""
ARTICLES = "select * from marts.dim_article order by article_name, article_key"

COPY_OPTIONS = {"jsonl": "format json", "csv": "format csv, header true", "parquet": "format parquet, compression zstd"}
FORMATS = (*COPY_OPTIONS, "xlsx")

# Limits of the Excel file format.
EXCEL_ROWS = 1_048_575  # below the header
EXCEL_CHARACTERS = 32_767

# Column widths, in the width of a digit: those of the first rows, and no wider than a screen can show several of.
ROWS_MEASURED = 200
NARROWEST, WIDEST = 8, 48


@contextmanager
def exported(warehouse: Path, what: str, format: str) -> Iterator[Path]:
    """A temporary file with the rows of `what`: 'facts', 'articles' or the name of a published table or view.

    Raises ParkfactsError when there is no such table, nothing is published, or the rows do not fit the format.
    """
    require_published(Layout.of(warehouse))
    try:
        with tempfile.TemporaryDirectory(prefix="parkfacts-") as folder:
            path = Path(folder) / f"export.{format}"
            with duckdb.connect(str(warehouse), read_only=True) as connection:
                query = query_for(connection, what)
                if format == "xlsx":
                    write_workbook(connection, query, path)
                else:
                    connection.execute(f"copy ({query}) to {quoted(path)} ({COPY_OPTIONS[format]})")
            yield path
    except BrokenPipeError:
        raise
    except (duckdb.IOException, OSError) as error:
        raise PublishError(
            f"{what}: cannot be written: {first_line(error)}.", "Make room, or name another --output."
        ) from error


def query_for(connection: duckdb.DuckDBPyConnection, what: str) -> str:
    """The query behind a name. Only names that the catalog holds get into it."""
    if what in ("facts", "articles"):
        return FACTS if what == "facts" else ARTICLES
    relations = connection.execute(
        "select table_schema, table_name from information_schema.tables"
        " where table_schema in ('marts', 'quality') order by all"
    ).fetchall()
    found = [(schema, name) for schema, name in relations if what in (name, f"{schema}.{name}")]
    if not found:
        names = ", ".join(name for _, name in relations)
        raise ParkfactsError(f"{what}: no such table in the warehouse.", f"There are: facts, articles, {names}.")
    schema, name = found[0]
    return f"select * from {ident(schema)}.{ident(name)}"


def write_workbook(connection: duckdb.DuckDBPyConnection, query: str, path: Path) -> None:
    """One sheet, header frozen. Article text is hostile: no cell becomes a formula or a link."""
    options = {
        "constant_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "default_date_format": "yyyy-mm-dd",
    }
    rows = connection.execute(query)
    with xlsxwriter.Workbook(path, options) as book:
        sheet = book.add_worksheet("parkfacts")
        sheet.freeze_panes(1, 0)
        names = [column[0] for column in rows.description]
        sheet.write_row(0, 0, names)
        number = 0
        while batch := rows.fetchmany(10_000):
            if not number:
                for place, values in enumerate(zip(names, *batch[:ROWS_MEASURED], strict=True)):
                    sheet.set_column(place, place, column_width(values))
            for row in batch:
                number += 1
                if number > EXCEL_ROWS:
                    raise ParkfactsError(
                        f"More than {EXCEL_ROWS:,} rows do not fit an Excel sheet.", "Use --format csv or parquet."
                    )
                sheet.write_row(number, 0, [cell(value) for value in row])


def column_width(values: Sequence[object]) -> int:
    """A width that shows the values, the heading among them, up to `WIDEST`; a Chinese character is two digits wide."""
    lines = (str(value)[: WIDEST + 1] for value in values if value is not None)
    needed = max((sum(1 + (east_asian_width(sign) in "WF") for sign in line) for line in lines), default=0)
    return min(max(needed + 1, NARROWEST), WIDEST)


def cell(value: object) -> object:
    """A value that a sheet can hold: times without a zone, texts cut to what a cell takes."""
    if isinstance(value, bool | int | float) or value is None:
        return value
    if isinstance(value, datetime):
        return value.replace(tzinfo=None)
    if isinstance(value, date):
        return value
    return str(value)[:EXCEL_CHARACTERS]
