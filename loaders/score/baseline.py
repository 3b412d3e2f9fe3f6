"""The recorded scores below which `make test` fails: all of the project's own gold, fact F1 of the other gold sets."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from loaders.score.report import ScoreReport

OWN = "own"
NOT_RECORDED = "shared"  # its gold stands outside of the project, so a record here could not be held against it
TOLERANCE = 5e-5  # the record is rounded to four places


def measures(report: ScoreReport) -> dict[str, float]:
    """Figure and fact F1 of all facts and of each kind, 0 to 1, four places."""
    slices = {"all": report.total, **report.kinds}
    return {
        f"{name}.{measure}": round(shares[2], 4)
        for name, counts in slices.items()
        for measure, shares in (("figure_f1", counts.figure()), ("fact_f1", counts.fact()))
    }


def shortfalls(reports: Mapping[str, ScoreReport], path: Path) -> list[str]:
    """One line for each measure of a gold set that is below its record; empty when none is, or without a record."""
    now = {name: measures(report) for name, report in reports.items()}
    return [
        f"{name}: {measure} is {now[name].get(measure, 0.0):.4f}, below the recorded {floor:.4f} ({path})."
        for name, floors in _recorded(path).items()
        if name in now
        for measure, floor in floors.items()
        if now[name].get(measure, 0.0) < floor - TOLERANCE
    ]


def record(reports: Mapping[str, ScoreReport], path: Path) -> None:
    """Write these scores as the ones to hold; gold sets that were not scored keep their record."""
    written = _recorded(path) | {name: _held(name, report) for name, report in reports.items() if name != NOT_RECORDED}
    ordered = dict(sorted(written.items(), key=lambda item: (item[0] != OWN, item[0])))
    path.write_text(json.dumps(ordered, indent=2) + "\n", encoding="utf-8")


def _held(name: str, report: ScoreReport) -> dict[str, float]:
    every = measures(report)
    return every if name == OWN else {"all.fact_f1": every["all.fact_f1"]}


def _recorded(path: Path) -> dict[str, dict[str, float]]:
    if not path.exists():
        return {}
    recorded: dict[str, dict[str, float]] = json.loads(path.read_text(encoding="utf-8"))
    return recorded
