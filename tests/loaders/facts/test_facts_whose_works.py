"""Whose a figure is beside works, bases, lenders and payers, and what names its metric there."""

from __future__ import annotations

import pytest
from fact_cases import Case, case, check

FIRM = "池州安安新材料有限公司"

WORKS = [
    case(
        "泾县快讯\n走进丁山片区，这里集聚了60家企业。",
        "丁山片区 enterprise_count 60 count",
    ),
    case(
        "泾县快讯\n泾县打造了凤栖组团，目前集聚企业37家。",
        "凤栖组团 enterprise_count 37 count",
    ),
    case(
        f"{FIRM}落户泾县。在泾县开发区，矗立着{FIRM}的车间，年产电机500万台。",
        f"{FIRM} production_capacity 500e4 count/a",
    ),
    case(
        f"{FIRM}投资12亿元扩产。{FIRM}表示，公司将再投资3亿元。{FIRM}去年营收30亿元。华南基地占地300亩。",
        f"{FIRM} project_investment 12e8 CNY",
        f"{FIRM} project_investment 3e8 CNY planned",
        f"{FIRM} operating_revenue 30e8 CNY 2022",
        f"{FIRM} area 300 mu",
    ),
    case(
        "泾县快讯\n浙江客商投资7.7亿元的智能家居项目落户泾县。",
        "泾县 project_investment 7.7e8 CNY",
    ),
    case(
        f"{FIRM}去年营收30亿元，其全球销量达到500万台。",
        f"{FIRM} operating_revenue 30e8 CNY 2022",
        f"{FIRM} sales_volume 500e4 count 2022|-",
    ),
]

PAID = [
    case(f"去年，泾县给予{FIRM}奖励77万元。", f"{FIRM} government_reward 77e4 CNY 2022"),
    case(f"农商银行向{FIRM}发放贷款3000万元。", f"{FIRM} financing 3000e4 CNY"),
    case(
        f"泾县快讯\n“开发区给的首台套补贴120万元已经到账。”{FIRM}总经理王明说。",
        f"{FIRM} government_reward 120e4 CNY",
    ),
]

METRICS = [
    case("泾县快讯\n年产轮胎500万条的汉江项目昨日开工。", "泾县 production_capacity 500e4 count/a planned"),
    case(f"{FIRM}年产变压器8000万千伏安。", f"{FIRM} production_capacity 8000e4 kVA/a"),
    case(
        f"{FIRM}接到86台整机的订单，合同金额约7.1亿元。",
        f"{FIRM} order_volume 86 count",
        f"{FIRM} order_value 7.1e8 CNY about",
    ),
    case(
        "前三季度，泾县一般公共预算收入51亿元，扣除留抵退税因素后增长2.1%。",
        "泾县 fiscal_revenue 51e8 CNY 2022-01/2022-09",
        "泾县 fiscal_revenue 2.1 % yoy 2022-01/2022-09",
    ),
    case(f"{FIRM}拿下国内磁材市场的12%。", f"{FIRM} market_share 12 % share|level"),
    case(f"{FIRM}每年提拨营收的3.2%作为研发经费。", f"{FIRM} rnd_intensity 3.2 %"),
    case(f"{FIRM}供应国内27家电池材料厂。", f"{FIRM} customer_count 27 count"),
    case(f"{FIRM}二期投产后，年产能将由180条提升至260条。", f"{FIRM} production_capacity 260 count/a planned"),
    case("泾县共下线汽车31.8万辆，增长2%。", "泾县 production_volume 31.8e4 count", "泾县 production_volume 2 % yoy"),
    case("泾县生产总值51亿元。2022年，国内生产总值51亿元。", "泾县 gdp 51e8 CNY 2022|-"),
    case("泾县布局建设4家省实验室。", "泾县 key_laboratory 4 count provincial"),
]

SIZES = [
    case(
        f"{FIRM}年产5兆瓦海上风机120台。",
        f"{FIRM} production_capacity 120 count/a",
    ),
    case(f"{FIRM}日产四件套1.2万套。", f"{FIRM} production_capacity 1.2e4 count/d"),
    case("丁山产业园是三个园区中起步最早的一个，规划面积8平方公里。", "丁山产业园 area 8 km2"),
    case(f"{FIRM}新增风电装机15兆瓦。", f"{FIRM} production_capacity 15e3 kW delta"),
]

HEADLINES = [
    case(
        f"总投资32亿元！锂电项目在泾县开工\n本报讯 {FIRM}投资建设的锂电项目开工，总投资32亿元。",
        f"{FIRM} project_investment 32e8 CNY",
        f"{FIRM} project_investment 32e8 CNY",
        title="总投资32亿元！锂电项目在泾县开工",
    ),
]

TIMES = [
    case(f"{FIRM}5月底下线了首批产品，一期产能2万吨。", f"{FIRM} production_capacity 2e4 t 2023-05|-"),
    case(f"{FIRM}今年年初入选省级绿色工厂。", f"{FIRM} green_factory - provincial 2023-01"),
    case(
        f"{FIRM}\n发展历程\n2014 公司成立，投资4.8亿元。\n2022 12月在新三板挂牌。",
        f"{FIRM} project_investment 4.8e8 CNY 2014",
        f"{FIRM} listed_company - 2022-12",
    ),
]


@pytest.mark.parametrize("made", WORKS)
def test_works_and_areas_are_told_of(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", PAID)
def test_who_is_paid_or_lent_to_has_the_sum(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", METRICS)
def test_the_words_around_a_figure_name_its_metric(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", TIMES)
def test_a_time_at_which_something_happened_is_no_state(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", SIZES)
def test_how_large_each_is_and_how_goods_are_called_is_no_figure(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", HEADLINES)
def test_a_headline_is_about_whom_the_text_tells_of(made: Case) -> None:
    check(made)
