"""Stock codes in brackets behind a name. Own sentences."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.recognise.entities import recognise_entities
from loaders.recognise.listings import listing

NAME = "锐川新材"


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        ("（300998.SZ）去年", ("300998", "SZSE")),
        ("(688999，SH)去年", ("688999", "SSE")),
        ("（002998，收盘价12.5元）", ("002998", "SZSE")),
        ("（股票代码：600998）", ("600998", "SSE")),
        ("（以下简称“锐川”，证券代码 300998）", ("300998", "SZSE")),
        ("（下称“锐川”，000998）", ("000998", "SZSE")),
        ("（SH:600998）", ("600998", "SSE")),
        ("（北交所：920998）", ("920998", "BSE")),
        ("（839998.BJ）", ("839998", "BSE")),
        ("（839998）", ("839998", "")),
        ("（新三板：839998）", ("839998", "NEEQ")),
        ("（0998.HK）", ("00998", "HKEX")),
        ("（港股代码：3998）", ("03998", "HKEX")),
        ("（纳斯达克：RCXC）", ("RCXC", "NASDAQ")),
        ("（NYSE: RC）", ("RC", "NYSE")),
        ("”（300998.SZ）", ("300998", "SZSE")),
    ],
)
def test_codes_with_their_exchange(behind: str, expected: tuple[str, str]) -> None:
    assert listing(NAME + behind, len(NAME)) == expected


@pytest.mark.parametrize(
    "behind",
    [
        "（13.44,-0.21,-1.5%）",
        "（占地300000平方米）",
        "（300000元）",
        "（120000）",
        "（2022年）",
        "（以下简称“锐川”）",
        "（RUICHUAN）",
        "，代码300998",
        "（总投资123456万元）",
        "（",
        "",
    ],
)
def test_other_brackets_hold_no_code(behind: str) -> None:
    assert listing(NAME + behind, len(NAME)) == ("", "")


@given(st.text(alphabet="（）()0123456789.SHZK代码：港股 ", max_size=40))
def test_any_bracket_gives_a_code_with_its_length(behind: str) -> None:
    code, exchange = listing(NAME + behind, len(NAME))
    assert (code, exchange) == ("", "") or len(code) in (5, 6)


def test_a_code_behind_a_short_name_makes_it_an_enterprise_and_no_group() -> None:
    text = "锐川集团来访。锐川（000778.SZ）收购了锐川集团的项目。泓顺电子（002289，收盘价31.61元）今日公告。"
    mentions = [m for m in recognise_entities(text) if m.entity_type == "enterprise"]
    assert [m.canonical for m in mentions] == ["锐川集团", "锐川", "锐川集团", "泓顺电子"]


def test_codes_of_four_digits_name_firms_where_several_stand() -> None:
    text = "泓岚(4526)、亚澄(1530)及翌泰(1583)订单增温。翌泰11月营收5亿元，翌泰集团未受影响。"
    firms = [mention.text for mention in recognise_entities(text) if mention.entity_type == "enterprise"]
    assert firms[:4] == ["泓岚", "亚澄", "翌泰", "翌泰"]
    years = "泓岚产业园(2021)、亚澄产业园(2022)及翌泰产业园(2023)先后投产。"
    assert not [mention for mention in recognise_entities(years) if mention.method == "listed"]


def test_a_code_of_four_digits_behind_a_name_that_the_text_tells_of() -> None:
    text = "沅太(8069)董事会今决议扩建新厂。沅太7月营收23亿元。沅太表示需求上升。沅太上半年营收134亿元。"
    assert {m.text for m in recognise_entities(text) if m.entity_type == "enterprise"} == {"沅太"}
    assert not [m for m in recognise_entities("沅太(8069)董事会今决议扩建新厂。") if m.entity_type == "enterprise"]


def test_a_code_that_the_page_hides() -> None:
    text = "沅晞光学（03XXX）中期收入按年增加8.3%至21.6亿元。"
    assert [m.text for m in recognise_entities(text) if m.entity_type == "enterprise"] == ["沅晞光学"]
