"""What a workbook looks like when it is opened."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import duckdb

from loaders.export import NARROWEST, WIDEST, write_workbook


def widths(query: str, path: Path) -> list[float]:
    """Widths of the columns of the workbook that a query makes, in digits."""
    with duckdb.connect() as connection:
        write_workbook(connection, query, path)
    with zipfile.ZipFile(path) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    found = re.findall(r'<col min="(\d+)" max="(\d+)" width="([0-9.]+)"', sheet)
    return [float(width) for first, last, width in found for _ in range(int(first), int(last) + 1)]


def test_columns_are_as_wide_as_what_they_hold(tmp_path: Path) -> None:
    query = """
        select 1 as n, '2022-01/2022-03' as period, '锡山经济技术开发区' as subject, repeat('长句', 200) as sentence,
            null as nothing, date '2022-11-05' as published_date
        from range(3)
    """
    n, period, subject, sentence, nothing, published = widths(query, tmp_path / "x.xlsx")
    assert int(n) == int(nothing) == NARROWEST
    assert len("2022-01/2022-03") <= period < len("2022-01/2022-03") + 3
    assert 2 * len("锡山经济技术开发区") <= subject < 2 * len("锡山经济技术开发区") + 3
    assert int(sentence) == WIDEST
    assert published >= len("published_date")


def test_a_table_without_rows_is_a_workbook_too(tmp_path: Path) -> None:
    assert widths("select 1 as n where false", tmp_path / "x.xlsx") == []
