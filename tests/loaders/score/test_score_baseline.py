"""Extraction holds its recorded score on the project's own gold."""

from __future__ import annotations

import pytest

from loaders.score.baseline import shortfalls
from loaders.score.run import BASELINE, gold_sets, score_set


@pytest.mark.slow
def test_extraction_is_as_good_as_recorded() -> None:
    own = gold_sets()[0]
    assert shortfalls(score_set(own), BASELINE) == []
