"""What a build tells people at its end."""

from __future__ import annotations

from typing import Any

import pytest

from loaders.summary import lines

RESULT: dict[str, Any] = {
    "up_to_date": True,
    "inputs": {"read": 3, "new": 2, "unchanged": 0, "rejected": 0},
    "rejected": [],
    "articles": 2,
    "facts": {"certification": 1, "investment": 2, "output": 30},
    "facts_waiting_for_review": 0,
    "warnings": [],
    "seconds": {"load": 0.5},
    "warehouse": "w.duckdb",
    "bytes": 1,
    "documentation": "w.docs/index.html",
}


@pytest.mark.parametrize(("waiting", "told"), [(0, []), (1200, ["1,200 more wait for review in quality.review_queue"])])
def test_facts_that_wait_for_review_are_counted(waiting: int, told: list[str]) -> None:
    text = lines(RESULT | {"facts_waiting_for_review": waiting})
    assert [line.strip() for line in text if "review" in line] == told
