"""Figures of lists, bounds and shares: which of them tell something, what they measure, and how exactly."""

from __future__ import annotations

import pytest
from fact_cases import Case, case, check

NAMES = [
    case("2022年，湘阴高新区营业收入420亿元，居全省第五位；泰兴高新区315亿元，居全省第九位；枣庄高新区98亿元。",
         "湘阴高新区 operating_revenue 420e8 CNY 2022", "泰兴高新区 operating_revenue 315e8 CNY 2022",
         "枣庄高新区 operating_revenue 98e8 CNY 2022"),
    case("2021年，平湖市占全省童装产量的40%，太仓市15%，昆山市将近10%。",
         "平湖市 production_volume|market_share 40 % share 2021",
         "太仓市 production_volume|market_share 15 % share 2021",
         "昆山市 production_volume|market_share 10 % share near 2021"),
    case("前5月，吉利汽车销量同比下降2.8%，长城汽车达到3.1%。",
         "吉利汽车 sales_volume -2.8 % yoy 2023-01/2023-05", "长城汽车 sales_volume -3.1 % yoy 2023-01/2023-05"),
    case("2022年，太仓市产值3120亿元，昆山市引进项目40个。",
         "太仓市 industrial_output_value 3120e8 CNY 2022", "昆山市 project_count 40 count 2022"),
]  # fmt: skip
SHARES = [
    case("2022年，太仓市外资企业贡献三成的工业总产值、四成的进出口总额。",
         "太仓市 industrial_output_value 30 % share 2022", "太仓市 trade_value 40 % share 2022"),
    case("恒通集团每年研发投入不低于销售额的6%。", "恒通集团 rnd_intensity 6 % at_least"),
    case("恒通集团电费省了17%，订单比去年同期多了两成多。",
         "恒通集团 cost_reduction|energy_saving 17 % change", "恒通集团 order_value 20 % yoy over"),
    case("2022年，太仓市三大产业占园区总产值的比重为41%。", "太仓市 industrial_output_value 41 % share 2022"),
]  # fmt: skip
BOUNDS = [
    case("恒通集团年产值要过30亿元，利税过3亿元。",
         "恒通集团 industrial_output_value 30e8 CNY over", "恒通集团 profit_and_tax 3e8 CNY over"),
    case("恒通集团获得过3亿元融资。", "恒通集团 financing 3e8 CNY"),
    case("恒通集团的生产线一天最多只能生产1.5万台手机。", "恒通集团 production_capacity 1.5e4 count/d at_most"),
    case("2022年，恒通集团、丰源股份有限公司的销售规模约分别为168亿元和155亿元。",
         "恒通集团|丰源股份有限公司 operating_revenue 168e8 CNY about 2022",
         "恒通集团|丰源股份有限公司 operating_revenue 155e8 CNY about 2022"),
]  # fmt: skip
CLASSES = [
    case("到2025年，太仓市打造5家以上百亿元企业、8家以上50亿元企业。",
         "太仓市 enterprise_count 5 count over planned 2025", "太仓市 enterprise_count 8 count over planned 2025"),
    case("太仓市共有家具企业480余家，其中年产值超10亿元的就有20多家。",
         "太仓市 enterprise_count 480 count over", "太仓市 enterprise_count 20 count over"),
    case("江苏省又多了一个GDP万亿城市，万亿城市数量继续领跑。"),
    case("2022年，太仓市规上工业企业由46户增加到90户，规上食品企业由12户增加到30户。",
         "太仓市 above_scale_enterprise_count 90 count 2022", "太仓市 above_scale_enterprise_count 30 count 2022"),
    case("泰兴高新区现入驻48家，员工2300人。",
         "泰兴高新区 enterprise_count 48 count", "泰兴高新区 employment 2300 person"),
]  # fmt: skip
WORDS = [
    case("2022年，太仓市出口贸易额3200万美元，固定资产总投资88亿元，二产投资完成56亿元。",
         "太仓市 export_value 3200e4 USD 2022", "太仓市 fixed_asset_investment 88e8 CNY 2022",
         "太仓市 fixed_asset_investment 56e8 CNY 2022"),
    case("2022年，太仓市引进投资案38件，总投资额45亿元，拨付贷款贴息2.6亿元。",
         "太仓市 project_count 38 count 2022", "太仓市 project_investment 45e8 CNY 2022",
         "太仓市 government_reward 2.6e8 CNY 2022"),
    case("恒通集团整个投资案约30亿元，年造新能源船舶60艘。",
         "恒通集团 project_investment 30e8 CNY about", "恒通集团 production_capacity 60 count/a actual|planned"),
    case("太仓市23个项目集中开工，总投资57。6亿元。",
         "太仓市 project_count 23 count", "太仓市 project_investment 57.6e8 CNY"),
]  # fmt: skip


@pytest.mark.parametrize("told", NAMES)
def test_a_figure_behind_another_name_goes_on_with_the_same_metric(told: Case) -> None:
    check(told)


@pytest.mark.parametrize("told", SHARES)
def test_a_share_is_of_what_is_named_beside_it(told: Case) -> None:
    check(told)


@pytest.mark.parametrize("told", BOUNDS)
def test_a_bound_may_stand_before_the_verb_or_a_list(told: Case) -> None:
    check(told)


@pytest.mark.parametrize("told", CLASSES)
def test_a_sum_that_names_a_class_is_none_of_its_figures(told: Case) -> None:
    check(told)


@pytest.mark.parametrize("told", WORDS)
def test_words_that_reports_use_for_a_metric(told: Case) -> None:
    check(told)
