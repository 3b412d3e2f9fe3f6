"""Listings: which are so, which are applied for or planned, and which came to nothing."""

from __future__ import annotations

import pytest
from fact_cases import Case, case, check

FIRM = "宣城恒瑞电驱动股份有限公司"
FOUNDED = f"{FIRM}成立于2012年，"

LISTED = [
    case(f"{FIRM}2021年成功上市。", f"{FIRM} listed_company - 2021"),
    case(f"{FOUNDED}2021年赴港上市，现有客户遍布各地。", f"{FIRM} listed_company - 2021"),
    case(f"{FOUNDED}2021年挂牌上市，现有客户遍布各地。", f"{FIRM} listed_company - 2021"),
    case(f"{FOUNDED}2021年登陆A股。", f"{FIRM} listed_company - 2021"),
    case(
        f"已在科创板上市的{FIRM}去年营收30亿元。", f"{FIRM} listed_company -", f"{FIRM} operating_revenue 30e8 CNY 2022"
    ),
    case("宣城市已有25家企业登陆资本市场。", "宣城市 listed_company 25 count"),
    case("宣城市已有25家企业在境内外上市。", "宣城市 listed_company 25 count"),
]
AHEAD = [
    case(f"{FOUNDED}拟在科创板上市。", f"{FIRM} listed_company - planned"),
    case(f"{FIRM}计划2025年在北交所上市。", f"{FIRM} listed_company - planned 2025"),
    case(f"{FOUNDED}即将登陆创业板。", f"{FIRM} listed_company - planned"),
    case(f"{FOUNDED}向科创板上市发起冲击。", f"{FIRM} listed_company - planned"),
    case(f"今年3月，{FIRM}北交所上市申请获审议通过。", f"{FIRM} listed_company - applying 2023-03"),
    case(f"今年3月，{FIRM}创业板IPO获深交所受理。", f"{FIRM} listed_company - applying 2023-03"),
]
NOT_LISTED = [
    case(f"{FIRM}终止科创板上市申请。"),
    case(f"{FIRM}曾于2016年冲击创业板上市未果。"),
    case(f"{FIRM}旗下产品在香港上市。"),
    case(f"{FIRM}研发的新药2021年成功上市。"),
    case(f"{FOUNDED}推出新车型，2021年成功上市。"),
]


@pytest.mark.parametrize("made", LISTED)
def test_listed_firms(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", AHEAD)
def test_listings_to_come_are_planned_or_applied_for(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", NOT_LISTED)
def test_listings_that_failed_and_goods_on_the_market(made: Case) -> None:
    check(made)
