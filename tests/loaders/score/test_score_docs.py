"""The guide's codes are those of the seeds, and what CONTRIBUTING tells people to edit is there."""

from __future__ import annotations

import csv
import re

import pytest

from loaders.layout import PROJECT
from loaders.score.__main__ import _arguments

SEEDS = PROJECT / "seeds"
ROW = re.compile(r"^\| `([a-z_]+)` \|", re.MULTILINE)


def section(heading: str) -> str:
    guide = (PROJECT / "docs" / "facts.md").read_text(encoding="utf-8")
    return guide.split(f"\n## {heading}\n")[1].split("\n## ")[0]


def rows_of(seed: str) -> list[dict[str, str]]:
    with (SEEDS / seed).open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


@pytest.mark.parametrize("kind", ["output", "investment"])
def test_the_guide_lists_every_metric(kind: str) -> None:
    codes = [row["metric_code"] for row in rows_of("metrics.csv") if row["kind"] == kind]
    assert sorted(ROW.findall(section(f"Metrics of {kind}"))) == sorted(codes)


def test_the_guide_lists_every_certification() -> None:
    codes = [row["certification_code"] for row in rows_of("certifications.csv")]
    assert sorted(ROW.findall(section("Certifications"))) == sorted(codes)


@pytest.mark.parametrize(
    ("seed", "column"),
    [("statistics.csv", "statistic_code"), ("approx_codes.csv", "approx_code"), ("statuses.csv", "status_code"),
     ("subject_types.csv", "subject_type_code")],
)  # fmt: skip
def test_the_guide_tells_every_code_of_a_column(seed: str, column: str) -> None:
    told = set(re.findall(r"`([a-z_]+)`", section("Columns")))
    assert {row[column] for row in rows_of(seed)} <= told


def test_contributing_names_seeds_that_are_there_with_rows_that_fit() -> None:
    text = (PROJECT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`seeds/(\w+\.csv)`", text))
    assert {name for name in named if not (SEEDS / name).exists()} == set()
    for line in text.splitlines():
        cells = re.split(r"(?<!\\)\|", line)
        if line.startswith("| a") and re.fullmatch("`[^`]+`", example := cells[3].strip()):
            seed = re.findall(r"`seeds/(\w+\.csv)`", cells[2])[0]
            (row,) = csv.reader([example.strip("`").replace("\\|", "|")])
            assert len(row) == len(rows_of(seed)[0]), (seed, row)


def test_scoring_names_options_that_exist() -> None:
    text = (PROJECT / "docs" / "scoring.md").read_text(encoding="utf-8")
    known = set(re.findall(r"--[a-z]+", _arguments().format_help()))
    assert set(re.findall(r"loaders\.score (--[a-z]+)", text)) <= known
