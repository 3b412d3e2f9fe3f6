"""What a build tells people at its end."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import duckdb
import pytest

from loaders.load import load
from loaders.rejected import NothingLandedError, rejections, require_articles
from loaders.summary import lines

RESULT: dict[str, Any] = {
    "up_to_date": True,
    "inputs": {"read": 3, "new": 2, "unchanged": 0, "rejected": 0},
    "rejected": [],
    "rejected_earlier": 0,
    "articles": 2,
    "facts": {"certification": 1, "investment": 2, "output": 30},
    "facts_waiting_for_review": 0,
    "corrections": {"applied": 0, "problems": []},
    "warnings": [],
    "seconds": {"load": 0.5},
    "warehouse": "w.duckdb",
    "bytes": 1,
    "documentation": "w.docs/index.html",
}


@pytest.mark.parametrize(("waiting", "told"), [(0, []), (1200, ["1,200 more to review in quality.review_queue"])])
def test_facts_that_wait_for_review_are_counted(waiting: int, told: list[str]) -> None:
    text = lines(RESULT | {"facts_waiting_for_review": waiting})
    assert [line.strip() for line in text if "review" in line] == told


def test_what_an_earlier_build_rejected_is_not_told_as_rejected_by_this_one(tmp_path: Path) -> None:
    build_file = tmp_path / "build.duckdb"
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
        (tmp_path / name / f"{name}.txt").write_bytes(b"")
    told = []
    for name in ("first", "second", "second"):
        load([tmp_path / name], build_file, workers=0)
        with duckdb.connect(str(build_file), read_only=True) as connection:
            rejected, earlier = rejections(connection)
        told.append(([Path(each["input"]).stem for each in rejected], earlier))
    assert told == [(["first"], 0), (["second"], 1), ([], 2)]


def test_inputs_rejected_earlier_are_counted_apart() -> None:
    now = {"input": "a.txt", "reason": "Empty.", "remedy": "Remove it."}
    text = lines(RESULT | {"rejected": [now], "rejected_earlier": 1200})
    assert [line.strip() for line in text if "a.txt" in line or "earlier" in line] == [
        "a.txt: Empty. Remove it.",
        "1,200 more, rejected by earlier builds and not tried again: quality.rejected_inputs",
    ]
    assert not [line for line in lines(RESULT | {"rejected": [now]}) if "earlier" in line]


def test_inputs_of_which_none_is_an_article_are_an_error_that_names_them(tmp_path: Path) -> None:
    build_file = tmp_path / "build.duckdb"
    folder = tmp_path / "articles"
    folder.mkdir()
    told = []
    for count in (0, 2, 7, 7):  # the last time nothing is tried again, and all is told again
        for number in range(count):
            (folder / f"{number}.txt").write_bytes(b"")
        load([folder], build_file, workers=0)
        with duckdb.connect(str(build_file), read_only=True) as landed, pytest.raises(NothingLandedError) as raised:
            require_articles(landed)
        told.append(str(raised.value))
    assert "hold no article" in told[0] and "--articles" in told[0]
    assert "none of 2 inputs" in told[1] and "1.txt: It is empty. Remove the file" in told[1]
    assert told[2] == told[3]
    assert "4.txt" in told[2] and "5.txt" not in told[2]
    assert f"All 7 stand in raw.rejected_article of {build_file}" in told[2]


def test_one_article_is_enough_to_build(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("锡山区去年产值3亿元。", encoding="utf-8")
    (tmp_path / "b.txt").write_bytes(b"")
    load([tmp_path / "a.txt", tmp_path / "b.txt"], tmp_path / "build.duckdb", workers=0)
    with duckdb.connect(str(tmp_path / "build.duckdb"), read_only=True) as connection:
        require_articles(connection)
