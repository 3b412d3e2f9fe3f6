"""Analysts' corrections: whether the file can be read at all, told before a build begins, and what its rows did."""

from __future__ import annotations

import csv
from collections import defaultdict
from pathlib import Path
from typing import Any

import duckdb

from loaders.errors import ParkfactsError
from loaders.vocabulary import SEEDS

FILE = SEEDS / "fact_corrections.csv"
COLUMNS = (
    "correction_id", "fact_id", "article", "mention", "char_start", "action", "subject", "subject_type", "metric",
    "level", "statistic", "value", "value_max", "unit", "approx", "period", "status", "reason", "corrected_by",
    "corrected_on",
)  # fmt: skip
NAME = "seeds/fact_corrections.csv"


def require_readable(path: Path = FILE) -> None:
    """Raises ParkfactsError where the rows cannot be told apart: then no cell of them can be trusted."""
    try:
        numbered = rows(path)
    except UnicodeDecodeError as error:
        raise ParkfactsError(f"{NAME}: not UTF-8 ({error.reason}).", "Save it as CSV in UTF-8.") from error
    except csv.Error as error:
        raise ParkfactsError(f"{NAME}: {error}.", "Close every double quote, and double one inside a cell.") from error
    raw = path.read_bytes()
    if 0 < raw.count(b"\r\n") < raw.count(b"\n"):
        remedy = (
            "Save the file with one kind of line ends: open it in an editor that sets LF, or in Python with newline=''."
        )
        raise ParkfactsError(f"{NAME}: some lines end with CR LF and some with LF.", remedy)
    header = numbered[0][1] if numbered else []
    if tuple(header) != COLUMNS:
        odd = [name for name in header if name not in COLUMNS] or [name for name in COLUMNS if name not in header]
        raise ParkfactsError(
            f"{NAME}, line 1: the header is not the one that is known ({', '.join(odd) or 'another order'}).",
            f"Write it as {','.join(COLUMNS)}",
        )
    for line, cells in numbered[1:]:
        if len(cells) not in (0, len(COLUMNS)):
            raise ParkfactsError(
                f"{NAME}, line {line} ({cells[0]}): {len(cells)} cells instead of {len(COLUMNS)}.",
                "Leave cells empty, not out; put a cell with a comma or a line break in double quotes.",
            )


def rows(path: Path = FILE) -> list[tuple[int, list[str]]]:
    """Cells of each row with the number of the line that it begins on."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.reader(file, strict=True)
        found: list[tuple[int, list[str]]] = []
        begins = 1
        for cells in reader:
            found.append((begins, cells))
            begins = reader.line_num + 1
        return found


def outcomes(published: duckdb.DuckDBPyConnection, path: Path = FILE) -> dict[str, Any]:
    """How many corrections are applied, and every row that something is wrong with: where, what, and what to do."""
    applied, found = 0, []
    for correction_id, is_applied, column, problem, remedy in published.execute(
        "select correction_id, is_applied, problem_column, problem, remedy"
        " from quality.correction_outcomes order by correction_id, problem_column"
    ).fetchall():
        applied += is_applied
        if problem:
            found.append((correction_id, column, problem, remedy))
    lines: dict[str, list[tuple[int, dict[str, str]]]] = defaultdict(list)
    for line, cells in rows(path)[1:] if found else []:
        if cells:
            lines[cells[0]].append((line, dict(zip(COLUMNS, cells, strict=False))))
    problems = []
    for correction_id, column, problem, remedy in found:
        line, cells_of = lines[correction_id].pop(0) if lines[correction_id] else (0, {})
        problems.append(
            {
                "file": NAME,
                "line": line,
                "correction_id": correction_id,
                "column": column,
                "cell": cells_of.get(column, ""),
                "problem": problem,
                "remedy": remedy,
            }
        )
    return {"applied": applied, "problems": sorted(problems, key=lambda each: each["line"])}


def told(problem: dict[str, Any]) -> str:
    """One line for people."""
    where = f"{problem['file']}, line {problem['line']} ({problem['correction_id']}), {problem['column']}"
    cell = f" {problem['cell']!r}" if problem["cell"] else ""
    return f"{where}:{cell} {problem['problem']}. {problem['remedy']}"
