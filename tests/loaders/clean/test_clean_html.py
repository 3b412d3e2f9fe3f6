from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from loaders.clean.html import strip_html
from loaders.clean.mapped import Mapped
from loaders.clean.markup import tokens
from loaders.clean.pipeline import clean


def visible(source: str) -> str:
    return strip_html(Mapped(source)).text


def test_paragraphs_breaks_and_inline_markup() -> None:
    source = "<div><p>新区<b>投资</b>12<span>亿</span>元。</p>\n<p>年产<br>3万吨。</p></div>"
    assert visible(source) == "新区投资12亿元。\n年产\n3万吨。"


def test_scripts_styles_comments_and_menus_are_no_text() -> None:
    source = (
        "<script>if (a<b) document.write('<p>产值9亿元</p>')</script><style>p{}</style><!-- 投资8亿元 -->"
        "<ul><li><a href='/'>首页</a></li><li><a href='/x'>某区签约7个项目</a></li></ul><p>正文投资6亿元。</p>"
    )
    assert visible(source) == "正文投资6亿元。"


def test_the_template_of_a_component_is_its_page() -> None:
    component = (
        "<!-- about.vue --><template><p>园区占地680亩。</p><template v-if='a'><p>产值9亿元。</p></template></template>"
    )
    assert visible(component) == "园区占地680亩。\n产值9亿元。"
    assert visible("<body><template><p>占地680亩。</p></template><p>正文投资6亿元。</p></body>") == "正文投资6亿元。"


def test_a_linked_sentence_and_a_linked_heading_stay() -> None:
    source = (
        "<h1><a href='/a'>新区开工</a></h1><p><a href='/b'>该项目总投资5亿元。</a></p>"
        "<p>见<a href='/c'>甲公司</a>公告</p>"
    )
    assert visible(source) == "新区开工\n该项目总投资5亿元。\n见甲公司公告"


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("<p><p>甲区投资1亿元</p>", "甲区投资1亿元"),
        ("甲区</div></p>投资1亿元", "甲区\n投资1亿元"),
        ("<p class=a title='x>y'>甲区</p>", "甲区"),
        ('<p title="5"" >甲区</p>乙区', "甲区\n乙区"),
        ("增速<5%，产值>3亿元", "增速<5%，产值>3亿元"),
        ("<%@ page import='a>b' %><p>甲区</p>", "甲区"),
        ("<p>甲区<a 投资3亿元", "甲区<a 投资3亿元"),
        ("<p>甲区<!-- 投资3亿元", "甲区<!-- 投资3亿元"),
        ("<nav>甲区<p>投资3亿元", "甲区\n投资3亿元"),
        ("<TITLE>甲区</Title><SCRIPT>x</script >乙区", "甲区\n乙区"),
        ("<o:p>甲区</o:p><st1:date>3月</st1:date>", "甲区3月"),
    ],
)
def test_malformed_pages_lose_no_words(source: str, text: str) -> None:
    assert visible(source) == text


def test_character_references_lead_back_to_themselves() -> None:
    source = "<p>&ldquo;新区&rdquo;&times;&#20135;&#x503C;&amp;</p>"
    result = strip_html(Mapped(source)).finish()
    assert result.text == "“新区”×产值&"
    start, end = result.raw_span(5, 6)
    assert source[start:end] == "&#20135;"


def test_source_line_breaks_are_closed_but_for_latin_words() -> None:
    assert visible("<p>新区\n   投资\n3亿元 New\n Area</p>") == "新区投资3亿元 New Area"


def test_a_row_of_data_becomes_a_sentence_with_its_header_words() -> None:
    source = (
        "<table><tr><th>企业</th><th>产值(亿元)</th><th>同比</th></tr>"
        "<tr><td>甲公司</td><td>12.5</td><td>增长8%</td></tr><tr><td>乙公司</td><td>1,300</td><td></td></tr></table>"
    )
    result = strip_html(Mapped(source)).finish()
    assert result.text.split("\n") == [
        "企业、产值(亿元)、同比",
        "甲公司，产值12.5亿元，产值同比增长8%。",
        "乙公司，产值1,300亿元。",
    ]
    at = result.text.index("12.5")
    start, end = result.raw_span(at - 2, at + 6)
    assert source[start:end] == "12.5"


def rows_of(source: str) -> list[str]:
    """A table written as lines of cells joined by |; +2 widens a cell to two columns, ^2 to two rows."""
    spans = {"+2": " colspan=2", "^2": " rowspan='2'"}
    cells = [
        "<tr>"
        + "".join(
            f"<td{spans.get(cell[-2:], '')}>{cell[:-2] if cell[-2:] in spans else cell}</td>"
            for cell in line.split("|")
        )
        + "</tr>"
        for line in source.split("\n")
    ]
    return visible("<table>" + "\n".join(cells) + "</table>").split("\n")


@pytest.mark.parametrize(
    ("source", "sentences"),
    [
        ("园区^2|产值+2\n总量(亿元)|同比(%)\n甲园区|10.5|8.3", ["甲园区，产值10.5亿元，产值同比8.3%。"]),
        (
            "园区|指标|数额(亿元)\n甲园区^2|产值|13\n税收|3",
            ["甲园区，产值，产值13亿元。", "甲园区，税收，税收3亿元。"],
        ),
        (
            "指标|单位|数值\n总投资|亿元|13.5\n企业|家|430",
            ["总投资，单位亿元，总投资13.5亿元。", "企业，单位家，企业430家。"],
        ),
        ("指标|2021年|2023年\n产值（亿元）|86|95", ["产值（亿元），2021年产值86亿元，2023年产值95亿元。"]),
        ("指标|本月累计|同比\n产值（亿元）|86|-1.5", ["产值（亿元），产值86亿元，产值同比-1.5%。"]),
    ],
)
def test_spans_units_and_years_of_a_table_are_told_with_its_figures(source: str, sentences: list[str]) -> None:
    assert rows_of(source)[-len(sentences) :] == sentences


def test_names_and_values_side_by_side() -> None:
    source = "<table><tr><td>项目名称</td><td>电池基地</td></tr><tr><td>总投资</td><td>12亿元</td></tr></table>"
    assert visible(source) == "项目名称：电池基地。\n总投资：12亿元。"


def test_layout_tables_are_no_data() -> None:
    source = "<table><tr><td>左栏</td><td><p>新区投资3亿元。</p><p>年产5万吨。</p></td></tr></table>"
    assert visible(source) == "左栏\n新区投资3亿元。\n年产5万吨。"


def test_html_inside_other_formats_is_found() -> None:
    for format in ("text", "markdown", "jsonl", "csv", "parquet"):
        assert clean("<p>新区投资3亿元。</p><p>年产5万吨。</p>", format).text == "新区投资3亿元。\n年产5万吨。"


@given(st.text(alphabet="<>/!-?%\"'= apscrit甲&;\n", max_size=60))
def test_tokens_cover_the_source_without_gaps(source: str) -> None:
    at = 0
    for token in tokens(source):
        assert token.start == at < token.end or token.start == at == token.end and token.kind == "raw"
        at = token.end
    assert at == len(source)


WELL_FORMED = st.recursive(
    st.sampled_from(
        ["甲区投资3亿元。", "增长8%", "A&amp;B", "&nbsp;", "<br>", "<!-- 注 -->", "<img src='a>b'>", "1&lt;2"]
    ),
    lambda inner: st.builds(
        lambda name, attribute, parts: f"<{name}{attribute}>{''.join(parts)}</{name}>",
        st.sampled_from(["div", "span", "b", "section", "li", "em"]),
        st.sampled_from(["", " class=a", ' title="x>y"', " data-a='\"'", " hidden"]),
        st.lists(inner, max_size=4),
    ),
    max_leaves=20,
)


@given(WELL_FORMED)
def test_the_words_are_those_of_a_full_html_parser(source: str) -> None:
    tree = LexborHTMLParser(f"<html><body>{source}</body></html>")
    words = tree.body.text() if tree.body else ""
    assert "".join(visible(f"<html><body>{source}</body></html>").split()) == "".join(words.split())
