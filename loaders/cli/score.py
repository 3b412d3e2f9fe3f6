"""`parkfacts score`."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console

from loaders.cli.exits import ExitCode
from loaders.cli.options import WAREHOUSE, Json, Warehouse
from loaders.layout import Layout

if TYPE_CHECKING:
    from loaders.score.report import ScoreReport

LINE = 120  # characters, where the output is no terminal


def score(
    errors: Annotated[bool, typer.Option("--errors", help="List every error with its evidence, by cause.")] = False,
    warehouse: Warehouse = WAREHOUSE,
    as_json: Json = False,
) -> None:
    """Extract every gold article that is there, and score what is found.

    The result lands in the build file, if there is one; the next build publishes it as quality.extraction_score.
    More ways to score: python -m loaders.score --help

    Example: parkfacts score --errors
    """
    from loaders.score.baseline import shortfalls
    from loaders.score.render import print_score, score_dict
    from loaders.score.run import BASELINE, gold_sets, score_set

    reports = {known.name: score_set(known) for known in gold_sets()}
    if as_json:
        print(json.dumps({name: score_dict(report) for name, report in reports.items()}, ensure_ascii=False))
    else:
        console = Console(width=None if sys.stdout.isatty() else LINE)
        for name, report in reports.items():
            print_score(console, report, f"Gold set {name}", errors)
    land(Layout.of(warehouse), reports)
    below = shortfalls(reports, BASELINE)
    if below:
        print(*below, sep="\n", file=sys.stderr)
        raise typer.Exit(ExitCode.TESTS_FAILED)


def land(layout: Layout, reports: Mapping[str, ScoreReport]) -> None:
    """Add the scores to the build file; without one there is no warehouse to keep them in."""
    if not layout.build_file.exists():
        return
    import duckdb

    from loaders.lock import build_lock
    from loaders.score.land import land_scores
    from loaders.score.rows import score_rows
    from loaders.version import extractor_version

    now = datetime.now(UTC)
    rows = [row for name, report in reports.items() for row in score_rows(report, name, extractor_version(), now)]
    with build_lock(layout.lock_file), duckdb.connect(str(layout.build_file)) as connection:
        land_scores(connection, rows)
