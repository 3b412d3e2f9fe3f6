"""`parkfacts build` and `parkfacts publish`."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Annotated

import typer

from loaders.cli.options import WAREHOUSE, Json, Quiet, Threads, Warehouse, require_inputs
from loaders.cli.reporting import Progressing
from loaders.layout import DEFAULT_ARTICLES, Layout

Articles = Annotated[
    list[Path],
    typer.Option("--articles", metavar="PATH", help="File or folder of articles; may be given several times."),
]
CORES = os.cpu_count() or 1


def build(
    articles: Articles = [DEFAULT_ARTICLES],  # noqa: B006  typer copies it
    warehouse: Warehouse = WAREHOUSE,
    full_refresh: Annotated[
        bool, typer.Option("--full-refresh", help="Build every model anew, and publish even if articles lost facts.")
    ] = False,
    threads: Threads = None,
    quiet: Quiet = False,
    as_json: Json = False,
) -> None:
    """Load articles, build and test the warehouse, publish it.

    The published file is replaced in one step, and only when every test has passed.

    Example: parkfacts build --articles articles --articles more.zip --warehouse warehouse/parkfacts.duckdb
    """
    from loaders.build import build as build_warehouse
    from loaders.load import load

    layout = Layout.of(warehouse)
    require_inputs(articles)
    with Progressing(quiet or as_json) as reporter:
        run = build_warehouse(
            layout,
            lambda begun: load(
                articles,
                layout.build_file,
                leave_out=layout.places,
                workers=threads,
                progress=reporter.loaded,
                begun=begun,
            ),
            reporter,
            full_refresh=full_refresh,
            threads=threads or CORES,
        )
    from loaders.summary import lines, summary

    result = summary(run)
    if as_json:
        print(json.dumps(result, ensure_ascii=False, indent=2, default=str))
    elif not quiet:
        print("\n".join(lines(result)))


def publish(
    warehouse: Warehouse = WAREHOUSE, threads: Threads = None, quiet: Quiet = False, as_json: Json = False
) -> None:
    """Test the build file as it stands and publish it: for those who ran `dbt build` themselves.

    Example: parkfacts load articles && dbt build && parkfacts publish
    """
    from loaders.build import publish_only
    from loaders.summary import lines, summary

    with Progressing(quiet or as_json) as reporter:
        run = publish_only(Layout.of(warehouse), reporter, threads=threads or CORES)
    result = summary(run)
    if as_json:
        print(json.dumps(result, ensure_ascii=False, indent=2, default=str))
    elif not quiet:
        print("\n".join(lines(result)))
