"""`parkfacts load`."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Annotated

import typer

from loaders.cli.options import WAREHOUSE, Json, Quiet, Threads, Warehouse, require_inputs
from loaders.cli.reporting import Progressing
from loaders.layout import Layout


def load(
    articles: Annotated[list[Path], typer.Argument(metavar="PATH...", help="Files or folders of articles.")],
    warehouse: Warehouse = WAREHOUSE,
    reextract: Annotated[
        bool, typer.Option("--reextract", help="Extract every article again, also unchanged ones.")
    ] = False,
    threads: Threads = None,
    quiet: Quiet = False,
    as_json: Json = False,
) -> None:
    """Land articles in the build file, without building or publishing.

    Example: parkfacts load articles news.zip && dbt build
    """
    from loaders.load import load as load_articles
    from loaders.lock import build_lock

    layout = Layout.of(warehouse)
    require_inputs(articles)
    with build_lock(layout.lock_file), Progressing(quiet or as_json) as reporter:
        reporter.stage("load")
        landed = load_articles(
            articles,
            layout.build_file,
            reextract=reextract,
            leave_out=layout.places,
            workers=threads,
            progress=reporter.loaded,
        )
    result = dataclasses.asdict(landed)
    if as_json:
        print(json.dumps(result, ensure_ascii=False, indent=2, default=str))
    elif not quiet:
        for name, value in result.items():
            if isinstance(value, int):
                print(f"{name.replace('_', ' '):<22}{value:>12,}")
        for rejection in landed.rejections:
            place = f"{rejection.path} {rejection.member}".rstrip()
            print(f"rejected: {place}: {rejection.reason} {rejection.remedy}")
        print(f"landed in {landed.build_file}")
