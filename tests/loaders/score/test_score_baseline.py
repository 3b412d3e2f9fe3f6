"""Extraction holds its recorded score on every gold set of the project."""

from __future__ import annotations

import json

import pytest

from loaders.score.baseline import NOT_RECORDED, shortfalls
from loaders.score.run import BASELINE, GoldSet, gold_sets, score_set

KEPT = [gold_set for gold_set in gold_sets() if gold_set.name != NOT_RECORDED]


def test_every_gold_set_of_the_project_has_a_record() -> None:
    assert set(json.loads(BASELINE.read_text(encoding="utf-8"))) == {gold_set.name for gold_set in KEPT}


@pytest.mark.slow
@pytest.mark.parametrize("gold_set", KEPT, ids=lambda gold_set: gold_set.name)
def test_extraction_is_as_good_as_recorded(gold_set: GoldSet) -> None:
    assert shortfalls({gold_set.name: score_set(gold_set)}, BASELINE) == []
