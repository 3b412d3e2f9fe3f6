"""Column lineage as one HTML page that needs no server, beside dbt's documentation."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from itertools import groupby

from loaders.lineage import Edge

HEAD = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>parkfacts: column lineage</title>
<style>
body { font: 15px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; width: 100% }
td, th { text-align: left; vertical-align: top; padding: .2rem .6rem; border-bottom: 1px solid #ddd }
td:first-child { white-space: nowrap }
</style></head><body>
<h1>Column lineage</h1>
<p>Every column of the marts and the raw tables and seeds it is computed from, read from the SQL that dbt compiled.
<code>*</code>: only the rows of the relation matter. The same rows stand in <code>quality.column_lineage</code>.</p>
"""


def lineage_page(edges: Sequence[Edge]) -> str:
    """The page; `edges` in order."""
    parts = [HEAD]
    for (schema, model), of_model in groupby(edges, key=lambda edge: (edge.model_schema, edge.model)):
        parts.append(
            f"<h2>{escape(schema)}.{escape(model)}</h2>\n<table><tr><th>column</th><th>computed from</th></tr>\n"
        )
        for column, of_column in groupby(of_model, key=lambda edge: edge.column_name):
            sources = ", ".join(f"{edge.source_schema}.{edge.source_table}.{edge.source_column}" for edge in of_column)
            parts.append(f"<tr><td>{escape(column)}</td><td>{escape(sources)}</td></tr>\n")
        parts.append("</table>\n")
    return "".join([*parts, "</body></html>\n"])
