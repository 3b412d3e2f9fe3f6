"""Spaces inside of a figure go; those between two figures stay; years with letters in them are mended."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.clean.digits import join_digits, mend_years
from loaders.clean.mapped import Mapped

SEVERAL = "专利共 54 91 件，发明专利 15 01 件，软件 27 3 项。"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("水泥产量1 968万吨，产能1 000~1 200吨9条。", "水泥产量1968万吨，产能1000~1200吨9条。"),
        ("投资12 345 678元。", "投资12345678元。"),
        ("产值4 538.2亿元，发电1 012.65亿千瓦时。", "产值4538.2亿元，发电1012.65亿千瓦时。"),
        (SEVERAL, "专利共 5491 件，发明专利 1501 件，软件 273 项。"),
        ("专利共 54 91 件。", "专利共 54 91 件。"),  # once may be two figures
        ("2008 100家", "2008 100家"),
        ("在2008 年 5 家投产", "在2008 年 5 家投产"),
        ("1 23 456", "1 23 456"),
    ],
)
def test_spaces_inside_of_a_figure_go(text: str, wanted: str) -> None:
    assert join_digits(Mapped(text)).text == wanted


@given(st.integers(1_000, 999_999_999))
def test_grouped_thousands_are_one_figure(number: int) -> None:
    raw = f"完成产值{number:,}元。".replace(",", " ")
    joined = join_digits(Mapped(raw)).finish()
    assert joined.text == f"完成产值{number}元。"
    start, end = joined.raw_span(joined.text.index(str(number)), joined.text.index(str(number)) + len(str(number)))
    assert raw[start:end] == f"{number:,}".replace(",", " ")


@given(st.text(alphabet="0123456789 万家件个，年产", max_size=40))
def test_nothing_but_spaces_goes(text: str) -> None:
    assert join_digits(Mapped(text)).text.replace(" ", "") == text.replace(" ", "")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("力争二0一0年产值翻番。", "力争二〇一〇年产值翻番。"),
        ("二〇一O年和2O12年", "二〇一〇年和2012年"),
        ("一九九O年建厂", "一九九〇年建厂"),
        ("2O型设备，二OK年", "2O型设备，二OK年"),
        ("企业12O0家，增长3l.5%", "企业1200家，增长31.5%"),
        ("O2O平台3个", "O2O平台3个"),
    ],
)
def test_years_and_figures_with_letters_in_them_are_mended_in_place(text: str, wanted: str) -> None:
    mended = mend_years(Mapped(text)).finish()
    assert mended.text == wanted
    assert mended.raw_span(0, len(wanted)) == (0, len(text))
