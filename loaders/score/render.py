"""The score for people (rich tables) and for programs (a dictionary)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import asdict

from rich.box import SIMPLE_HEAD
from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from loaders.score.causes import ScoreError
from loaders.score.report import Counts, ScoreReport


def score_dict(report: ScoreReport) -> dict[str, object]:
    """Totals, slices and errors as plain values."""
    return {
        "articles": len(report.articles),
        **_counts_dict(report.total),
        "accuracy": report.accuracy(),
        "by_article": {name: _counts_dict(counts) for name, counts in report.articles.items()},
        "by_kind": {kind: _counts_dict(counts) for kind, counts in report.kinds.items()},
        "by_metric": {f"{kind}.{metric}": _counts_dict(counts) for (kind, metric), counts in report.metrics.items()},
        "errors": [asdict(error) for error in report.errors],
    }


def score_tables(report: ScoreReport, title: str, with_errors: bool = False) -> RenderableType:
    """Tables by article, kind, metric and attribute; with the errors, grouped by cause, the most frequent first."""
    parts: list[RenderableType] = [_counts_table(report, title), _accuracy_table(report)]
    if report.errors:
        parts.append(_causes_table(report))
    if with_errors:
        parts += list(_error_lists(report))
    return Group(*parts)


def print_score(console: Console, report: ScoreReport, title: str, with_errors: bool = False) -> None:
    """Write the tables to a terminal."""
    console.print(score_tables(report, title, with_errors))


def _counts_table(report: ScoreReport, title: str) -> Table:
    table = Table(title=title, title_justify="left", box=SIMPLE_HEAD, collapse_padding=True)
    table.add_column("", no_wrap=True)
    for heading in ("wanted", "given", "found", "whole", "figure P", "R", "F1", "fact P", "R", "F1"):
        table.add_column(heading, justify="right", no_wrap=True)
    for name, counts in report.articles.items():
        _add_counts(table, name, counts)
    table.add_section()
    for (kind, metric), counts in report.metrics.items():
        _add_counts(table, f"{kind} {metric}", counts)
    table.add_section()
    for kind, counts in report.kinds.items():
        _add_counts(table, kind, counts)
    table.add_section()
    _add_counts(table, "all", report.total)
    return table


def _add_counts(table: Table, name: str, counts: Counts) -> None:
    shares = (f"{share:.3f}" for share in (*counts.figure(), *counts.fact()))
    table.add_row(Text(name), *map(str, (counts.wanted, counts.given, counts.found, counts.whole)), *shares)


def _accuracy_table(report: ScoreReport) -> Table:
    table = Table(title="Right on the pairs", title_justify="left", box=SIMPLE_HEAD)
    for name in report.accuracy():
        table.add_column(name, justify="right")
    table.add_row(*(f"{share:.3f}" for share in report.accuracy().values()))
    return table


def _by_cause(report: ScoreReport) -> list[tuple[str, list[ScoreError]]]:
    grouped: defaultdict[str, list[ScoreError]] = defaultdict(list)
    for error in report.errors:
        grouped[error.cause].append(error)
    return sorted(grouped.items(), key=lambda item: (-len(item[1]), item[0]))


def _causes_table(report: ScoreReport) -> Table:
    table = Table("cause", title="Errors by cause", title_justify="left", box=SIMPLE_HEAD)
    table.add_column("errors", justify="right")
    for cause, errors in _by_cause(report):
        table.add_row(cause, str(len(errors)))
    return table


def _error_lists(report: ScoreReport) -> Iterator[RenderableType]:
    for cause, errors in _by_cause(report):
        yield Text(f"{cause} ({len(errors)})", style="bold")
        for error in errors:
            yield Text(f"  {error.article} {error.char_start}: {error.snippet}")
            yield Text(f"    wanted: {error.wanted or '-'}   given: {error.given or '-'}", style="dim")


def _counts_dict(counts: Counts) -> dict[str, float]:
    names = ("figure_p", "figure_r", "figure_f1", "fact_p", "fact_r", "fact_f1")
    shares = dict(zip(names, (*counts.figure(), *counts.fact()), strict=True))
    return {**asdict(counts), **shares}
