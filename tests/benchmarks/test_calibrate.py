"""Calibrating: weights from first looks, shares measured on sets that had no part in them."""

from __future__ import annotations

import csv
import sys
from pathlib import Path

import numpy as np
import pytest

from benchmarks import calibrate
from benchmarks.first_looks import Looked, first_look, first_looks, keep
from loaders.facts.confidence import ANY, OF_ARTICLE
from loaders.vocabulary import SEEDS

GOLD = Path(__file__).resolve().parents[1] / "gold"
ARTICLES = GOLD.parents[1] / "articles"


def looks() -> list[Looked]:
    """Three sets of 200 facts: nine of ten are right with the good sign, three of ten without it."""
    return [
        Looked(name, "article", str(number // 20), str(int(number % 10 < (9 if good else 3))), 0.5, signs)
        for name in "xyz"
        for number in range(200)
        for good in [number % 20 < 10]
        for signs in [("in sight", "plain") if good else ("plain",)]
    ]


def test_first_looks_are_kept_as_they_are(tmp_path: Path) -> None:
    path = tmp_path / "looks.csv.gz"
    keep(looks(), path)
    assert first_looks(path) == looks()
    before = path.read_bytes()
    keep(first_looks(path), path)
    assert path.read_bytes() == before


def test_a_sign_of_right_facts_weighs_more(capsys: pytest.CaptureFixture[str]) -> None:
    signs, bands = calibrate.estimated(looks())
    weight = {row[0]: row[3] for row in signs}
    assert list(weight) == [OF_ARTICLE, ANY, "in sight", "plain"]
    assert weight["in sight"] > 0.5 > abs(weight["plain"])
    assert [row[1:] for row in bands] == [(300, 90, 0.3), (300, 270, calibrate.UNSURE)]
    assert "AUC 0.8" in capsys.readouterr().out


def test_seeds_are_written_from_a_file_of_looks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(looks(), tmp_path / "looks.csv.gz")
    arguments = ["--looks", str(tmp_path / "looks.csv.gz"), "--seeds", str(tmp_path), "--write"]
    monkeypatch.setattr(sys, "argv", ["calibrate", *arguments])
    calibrate.main()
    for seed in ("confidence_signs", "confidence_bands"):
        with (tmp_path / f"{seed}.csv").open(encoding="utf-8") as written, (SEEDS / f"{seed}.csv").open() as read:
            assert next(csv.reader(written)) == next(csv.reader(read))
            assert list(csv.reader(written))


def test_a_set_has_one_first_look(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(looks(), tmp_path / "looks.csv.gz")
    arguments = ["--looks", str(tmp_path / "looks.csv.gz"), "--first-look", "x", str(GOLD), str(ARTICLES)]
    monkeypatch.setattr(sys, "argv", ["calibrate", *arguments])
    with pytest.raises(SystemExit):
        calibrate.main()


def test_a_first_look_has_signs_and_outcomes() -> None:
    facts = list(first_look("own", GOLD, ARTICLES / "changchun-qichequ.txt"))
    assert {fact.right for fact in facts} <= {"0", "1", ""}
    assert sum(fact.right == "1" for fact in facts) > 3
    assert all(fact.signs and 0 <= fact.told <= 1 for fact in facts)


def test_shares_near_one_need_many_facts() -> None:
    assert calibrate.confidence(20, 20) == calibrate.UNSURE
    assert calibrate.confidence(90, 100) == calibrate.UNSURE
    assert calibrate.confidence(50, 100) == 0.5
    assert calibrate.confidence(398, 400) == 0.995


def test_bands_rise() -> None:
    scores = np.arange(900.0)
    right = (np.arange(900) % 10 < np.arange(900) // 100).astype(float)
    right[300:450] = 0.0  # falls back
    shares = [row[3] for row in calibrate.bands(scores, right)]
    assert shares == sorted(set(shares))


@pytest.mark.parametrize(("scores", "expected"), [([1, 2, 3, 4], 1.0), ([4, 3, 2, 1], 0.0), ([1, 1, 1, 1], 0.5)])
def test_auc(scores: list[float], expected: float) -> None:
    assert calibrate.auc(np.array(scores, dtype=float), np.array([0.0, 0.0, 1.0, 1.0])) == expected
