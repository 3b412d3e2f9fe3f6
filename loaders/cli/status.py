"""`parkfacts status`."""

from __future__ import annotations

import json
import sys
from typing import Any

from rich.console import Console
from rich.table import Column, Table

from loaders.cli.options import WAREHOUSE, Json, Warehouse
from loaders.layout import Layout
from loaders.status import status as read_status

LOAD_COLUMNS = ("load", "started", "read", "new", "unchanged", "duplicate", "rejected", "facts")

PIPE_WIDTH = 160


def status(warehouse: Warehouse = WAREHOUSE, as_json: Json = False) -> None:
    """Say what is loaded and published, when, and by which versions.

    Example: parkfacts status --warehouse warehouse/parkfacts.duckdb
    """
    state = read_status(Layout.of(warehouse))
    if as_json:
        print(json.dumps(state, ensure_ascii=False, indent=2, default=str))
    else:
        show(state)


def show(state: dict[str, Any]) -> None:
    """For people."""
    # A pipe has no width: nothing is cut that a program or a log may want.
    console = Console(highlight=False, soft_wrap=True, width=None if sys.stdout.isatty() else PIPE_WIDTH)
    published = state["published"]
    console.print(f"[bold]{state['warehouse']}[/bold]", soft_wrap=True)
    if published:
        console.print(
            f"  published {published['published_at']:%Y-%m-%d %H:%M} by parkfacts {published['parkfacts_version']}, "
            f"dbt {published['dbt_version']}, DuckDB {published['duckdb_version']}; {state['bytes'] / 1e6:,.1f} MB"
        )
        console.print(f"  load {published['load_id']}, {published['tests_passed']} tests passed")
    else:
        console.print("  not published yet: run `parkfacts build`")
    if "articles" in state:
        console.print(
            f"  landed: {state['articles']:,} articles, {state['facts_landed']:,} facts, "
            f"{state['rejected']:,} rejected inputs"
        )
    else:
        console.print(f"  build file: {state['build_file']}")
    if state["loads"]:
        console.print(loads_table(state["loads"]))


def loads_table(loads: list[dict[str, Any]]) -> Table:
    """The latest loads, newest first."""
    table = Table(*(Column(name, no_wrap=True) for name in LOAD_COLUMNS), box=None, pad_edge=False)
    for load in loads:
        counts = (
            load["inputs_read"],
            load["articles_new"],
            load["inputs_unchanged"] + load["articles_unchanged"],
            load["articles_duplicate"],
            load["inputs_rejected"],
            load["facts_found"],
        )
        table.add_row(str(load["load_id"]), f"{load['started_at']:%Y-%m-%d %H:%M}", *(f"{count:,}" for count in counts))
    return table
