"""What finance portals set behind the name of a listed firm goes, and nothing else in brackets."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.clean.pipeline import clean

NAMES = st.text("泓翌澄野机械股份能源", min_size=2, max_size=6)
PRICES = st.decimals(min_value="0.01", max_value="9999", places=2)
SHARES = st.decimals(min_value="-20", max_value="20", places=2)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("泓翌机械(52.040, 1.58, 3.13%)营业收入增长26.28%。", "泓翌机械营业收入增长26.28%。"),
        ("澄野能源（46.31，-0.11，-0.24%）投产。", "澄野能源投产。"),
        ("泓翌机械(600999,股吧)投产。", "泓翌机械(600999)投产。"),
        ("澄野能源[-0.52% 资金 研报]投产，泓翌机械(行情,资讯,评论)停产。", "澄野能源投产，泓翌机械停产。"),
        ("产值12亿元(增长1.5%)，税收(1.2,1.3亿元)。", "产值12亿元(增长1.5%)，税收(1.2,1.3亿元)。"),
        ("泓翌机械（300998.SZ）研报（二）", "泓翌机械（300998.SZ）研报（二）"),
    ],
)
def test_quotes_go(text: str, wanted: str) -> None:
    assert clean(text, "text").text == wanted


@given(NAMES, PRICES, PRICES, SHARES)
def test_what_is_left_leads_back_to_its_place(name: str, price: object, change: object, share: object) -> None:
    raw = f"今年，{name}({price}, {change}, {share}%)实现产值3亿元。"
    cleaned = clean(raw, "text")
    assert cleaned.text == f"今年，{name}实现产值3亿元。"
    start, end = cleaned.raw_span(cleaned.text.index("3亿元"), cleaned.text.index("3亿元") + 3)
    assert raw[start:end] == "3亿元"
