"""Words that news has for each metric and each title, every one in a plain sentence: metric_words.csv.

`is_known` is 0 for words that the lists in seeds/ do not know yet.
"""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from fact_cases import Case, case, check

PLACE, FIRM = "太仓市", "江苏恒立液压股份有限公司"
# frame: subject, text, what else the fact may say.
FRAMES = {
    "place": (PLACE, f"2022年，{PLACE}{{word}}达到{{figure}}。", "2022|- national|- delta|level"),
    "firm": (FIRM, f"{FIRM}去年{{word}}{{figure}}。", "2022|- delta|level"),
    "rate": (FIRM, f"{FIRM}{{word}}{{figure}}。", ""),
    "title": (FIRM, f"{FIRM}获评{{word}}。", ""),
}


def worded(row: dict[str, str]):  # type: ignore[no-untyped-def]
    """The case of one row."""
    subject, text, rest = FRAMES[row["frame"]]
    return case(
        text.format(**row),
        f"{subject} {row['metrics']} {row['expected']} {rest}",
        fails="" if row["is_known"] == "1" else "no such word",
    )


with (Path(__file__).parent / "metric_words.csv").open(encoding="utf-8", newline="") as handle:
    WORDED = [worded(row) for row in csv.DictReader(handle)]


@pytest.mark.parametrize("made", WORDED)
def test_word_names_its_metric(made: Case) -> None:
    check(made)
