"""The recorded score below which `make test` fails."""

from __future__ import annotations

import json
from pathlib import Path

from loaders.score.report import ScoreReport

TOLERANCE = 5e-5  # the record is rounded to four places


def measures(report: ScoreReport) -> dict[str, float]:
    """What is recorded: figure and fact F1 of all facts and of each kind, 0 to 1, four places."""
    slices = {"all": report.total, **report.kinds}
    return {
        f"{name}.{measure}": round(shares[2], 4)
        for name, counts in slices.items()
        for measure, shares in (("figure_f1", counts.figure()), ("fact_f1", counts.fact()))
    }


def shortfalls(report: ScoreReport, path: Path) -> list[str]:
    """One line for each measure that is below its record; empty when none is."""
    recorded: dict[str, float] = json.loads(path.read_text(encoding="utf-8"))
    now = measures(report)
    return [
        f"{name} is {now.get(name, 0.0):.4f}, below the recorded {floor:.4f} ({path})."
        for name, floor in recorded.items()
        if now.get(name, 0.0) < floor - TOLERANCE
    ]


def record(report: ScoreReport, path: Path) -> None:
    """Write this score as the one to hold."""
    path.write_text(json.dumps(measures(report), indent=2) + "\n", encoding="utf-8")
