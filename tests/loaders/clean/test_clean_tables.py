"""Tables as sentences: what stays as it is, where the sentences come from, and how long odd ones take."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.clean.mapped import Mapped
from loaders.clean.pipeline import clean
from loaders.clean.plain_tables import strip_plain_tables
from loaders.clean.tables import plan_table

CELL = st.one_of(
    st.text(alphabet="指标产值年 （%）(亿元)/增长同比±-0123456789.合计序号单位其中：", max_size=9),
    st.sampled_from(["指标", "2023年", "2022年（亿元）", "增速（%）", "序号", "园区", "产值", "12.5", "-3", "合计"]),
)


@given(st.lists(st.lists(CELL, min_size=1, max_size=5), max_size=5), st.booleans(), st.text(max_size=30))
def test_every_cell_of_any_table_is_planned(rows: list[list[str]], headed: bool, caption: str) -> None:
    plans = plan_table(rows, headed=headed, caption=caption)
    assert plans is None or [len(row) for row in plans] == [len(row) for row in rows]


@given(st.lists(st.lists(CELL, min_size=2, max_size=4), min_size=3, max_size=5), st.sampled_from(["\t", "  ", "|"]))
def test_offsets_of_a_plain_table_lead_to_its_cells(rows: list[list[str]], between: str) -> None:
    source = "\n".join(between.join(row) for row in rows)
    result = strip_plain_tables(Mapped(source)).finish()
    spans = [result.raw_span(at, at + 1) for at in range(len(result.text))]
    assert spans == sorted(spans)
    assert all(0 <= start < end <= len(source) for start, end in spans)
    kept = [(char, source[start]) for char, (start, end) in zip(result.text, spans, strict=True) if end - start == 1]
    told = "".join(char for char, raw in kept if char == raw)
    assert all(digits in told for digits in re.findall("[0-9]+", source))


@pytest.mark.parametrize(
    "text",
    [
        "张三  高新区  0512-52880000\n李四  高新区  0512-52880001\n王五  高新区  0512-52880002",
        "会议要求抓好落实。\t各镇街参加。\n会议强调抓好安全。\t各部门参加。\n会议指出抓好项目。\t各企业参加。",
        "首页 | 新闻 | 企业\n关于 | 联系 | 版权\n地图 | 反馈 | 帮助",
    ],
)
def test_lines_that_only_look_like_a_table_stay_as_they_are(text: str) -> None:
    told = clean(text, "text").text
    assert told.count("、") == 0
    assert "。" not in told or "。" in text


def test_a_table_that_is_wide_without_end_is_left_alone() -> None:
    cells = "<td>12.5" * 20_000
    told = clean(f"<table><tr>{cells.replace('12.5', '增速')}<tr>{cells}<tr>{cells}</table>", "html").text
    assert told.count("增速") == 20_000
