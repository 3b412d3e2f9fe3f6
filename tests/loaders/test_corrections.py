"""What becomes of an analyst's file of corrections: a broken file stops a build early, a broken row is named."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pytest
import yaml

from loaders.corrections import COLUMNS, outcomes, require_readable, rows, told
from loaders.errors import ParkfactsError
from loaders.summary import correction_lines
from loaders.vocabulary import SEEDS

HEADER = ",".join(COLUMNS) + "\n"


def row(**cells: str) -> str:
    """A row of the file."""
    return ",".join(cells.get(column, "") for column in COLUMNS) + "\n"


def write(folder: Path, *lines: str, encoding: str = "utf-8") -> Path:
    path = folder / "fact_corrections.csv"
    path.write_text("".join([HEADER, *lines]), encoding=encoding)
    return path


def test_columns_are_those_that_the_seed_describes() -> None:
    seeds = yaml.safe_load((SEEDS / "_seeds.yml").read_text(encoding="utf-8"))["seeds"]
    described = next(seed for seed in seeds if seed["name"] == "fact_corrections")["columns"]
    assert [column["name"] for column in described] == list(COLUMNS)
    require_readable()


def test_a_file_that_can_be_read_passes_whatever_its_cells_say(tmp_path: Path) -> None:
    reason = '"two lines,\nand ""quotes"""'
    require_readable(
        write(tmp_path, row(correction_id="c1", value="12亿", reason=reason), "\n", row(correction_id="c2"))
    )
    require_readable(write(tmp_path, row(correction_id="c1"), encoding="utf-8-sig"))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            HEADER + row(correction_id="c1") + row(correction_id="c2", reason="so, and so"),
            "line 3 (c2): 21 cells instead",
        ),
        (HEADER + "c1,f1,override\n", "line 2 (c1): 3 cells instead of 20"),
        (HEADER.replace("value_max", "maximum"), "line 1: the header is not the one that is known (maximum)"),
        (HEADER + row(correction_id="c1", reason='"never closed'), "unexpected end of data"),
        ("", "line 1: the header"),
    ],
)
def test_a_file_whose_rows_cannot_be_told_apart_stops_a_build(text: str, said: str, tmp_path: Path) -> None:
    path = tmp_path / "fact_corrections.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ParkfactsError) as stopped:
        require_readable(path)
    assert "seeds/fact_corrections.csv" in stopped.value.message
    assert said in stopped.value.message


def test_rows_added_with_other_line_ends_than_the_header_say_so(tmp_path: Path) -> None:
    path = tmp_path / "fact_corrections.csv"
    path.write_bytes((HEADER + row(correction_id="c1").replace("\n", "\r\n")).encode())
    with pytest.raises(ParkfactsError, match="some lines end with CR LF") as told_of:
        require_readable(path)
    assert "one kind of line ends" in str(told_of.value.remedy)
    path.write_bytes((HEADER + row(correction_id="c1")).replace("\n", "\r\n").encode())
    require_readable(path)


def test_a_file_of_a_spreadsheet_in_gbk_says_so(tmp_path: Path) -> None:
    with pytest.raises(ParkfactsError, match="not UTF-8"):
        require_readable(write(tmp_path, row(correction_id="c1", reason="数字错了"), encoding="gbk"))


def test_a_problem_is_told_with_line_column_cell_and_remedy(tmp_path: Path) -> None:
    broken = row(correction_id="c2", value="12亿", reason='"two\nlines"')
    path = write(tmp_path, row(correction_id="c1"), broken, row(correction_id="c3", mention="36项"))
    assert [line for line, _ in rows(path)] == [1, 2, 3, 5]
    with duckdb.connect() as connection:
        connection.execute("create schema quality")
        connection.execute(
            "create table quality.correction_outcomes as select * from (values"
            " ('c1', true, null, null, null),"
            " ('c2', false, 'value', 'is no number', 'Write digits alone.'),"
            " ('c3', false, 'mention', 'meets no fact', 'Delete the row.')"
            ") as t(correction_id, is_applied, problem_column, problem, remedy)"
        )
        found = outcomes(connection, path)
    assert found["applied"] == 1
    assert [told(problem) for problem in found["problems"]] == [
        "seeds/fact_corrections.csv, line 3 (c2), value: '12亿' is no number. Write digits alone.",
        "seeds/fact_corrections.csv, line 5 (c3), mention: '36项' meets no fact. Delete the row.",
    ]
    assert [line.strip() for line in correction_lines(found)][0] == "Corrected  rows applied: 1, to look at: 2"
    assert len(correction_lines(found)) == 3
    assert correction_lines({"applied": 0, "problems": []}) == []
