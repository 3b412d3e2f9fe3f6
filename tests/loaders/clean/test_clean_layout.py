"""Lines and lists: paragraphs in one line, entries of lists, lines that a page breaks at a width."""

from __future__ import annotations

import pytest

from loaders.clean.pipeline import clean

FIRST = "云山新区前三季度实现产值86.5亿元，同比增长12.3%，其中高新技术企业实现产值54亿元，占比超过六成。"
SECOND = "园区现有规模以上工业企业117家，国家级专精特新“小巨人”企业12家，另有在建项目45个，总投资120亿元。"


def test_indented_paragraphs_in_one_line_are_parted() -> None:
    raw = f"云山新区三季度经济运行情况　　{FIRST}　　{SECOND}　　完。"
    assert clean(raw, "text").text == f"云山新区三季度经济运行情况\n{FIRST}\n{SECOND}\n完。"


def test_a_wide_gap_inside_a_headline_parts_nothing() -> None:
    assert clean("凝心聚力　　再创佳绩", "text").text.count("\n") == 0


@pytest.mark.parametrize("mark", ["● ", "■", "➤ ", "√ ", "· ", "- ", "◎"])
def test_marks_of_list_entries_go(mark: str) -> None:
    result = clean(f"{mark}{FIRST}\n{mark}{SECOND}", "text")
    assert result.text == f"{FIRST}\n{SECOND}"
    assert result.starts[0] == len(mark)


def test_a_negative_figure_is_no_list_entry() -> None:
    text = "-2.1%是工业增速。\n-3℃的车间里，工人照常生产。"
    assert clean(text, "text").text == text


@pytest.mark.parametrize("line_break", ["<br />\n", "<br>", "\n    "])
def test_lines_that_a_page_breaks_at_a_width_are_joined(line_break: str) -> None:
    text = FIRST + SECOND
    lines = [text[at : at + 21] for at in range(0, len(text), 21)]
    page = f"<html><body><div>{line_break.join(lines)}</div></body></html>"
    assert clean(page, "html").text == text


def test_lines_of_paragraphs_with_an_indented_first_line_are_joined_wherever_they_break() -> None:
    cut = (30, 17, 26)
    paragraphs = []
    for text in (FIRST, SECOND):
        lines, at = [], 0
        for size in cut:
            lines.append(text[at : at + size])
            at += size
        paragraphs.append("    " + "\n".join([*lines, text[at:]]).strip())
    assert clean("\n\n".join(paragraphs), "text").text == f"{FIRST}\n{SECOND}"
    head = "云山新区三季度经济运行情况\n分管领导作批示"
    assert clean("\n".join([head, *paragraphs]), "text").text == f"{head}\n{FIRST}\n{SECOND}"


def test_a_unit_on_the_next_line_belongs_to_its_figure() -> None:
    raw = "园区前三季度实现规模以上工业产值86.5\n亿元，同比增长，其中高新技术企业实现产值。\n另有一行。"
    assert clean(raw, "text").text == raw.replace("86.5\n", "86.5")


def test_a_figure_that_did_not_fit_leaves_its_line_shorter() -> None:
    lines = [
        "云山新区前三季度实现规模以上工业总产值共计人民币",
        "86.5亿元同比增长很快其中高新技术企业实现产值突破",
        "五十四亿元占比超过六成园区现有规模以上工业企业达",
        "11700000家国家级专精特新企业达到十二家另有在建的",
        "项目四十五个总投资一百二十亿元全部按计划稳步推进",
        "中。",
    ]
    assert clean("\n".join(lines), "text").text == "".join(lines)
