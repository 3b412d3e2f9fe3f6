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
PARTS = [
    case("太仓市新能源发电装机达到412万千瓦，其中风电238万千瓦，生物质发电63万千瓦，水电6万千瓦。",
         "太仓市 production_capacity 412e4 kW", "太仓市 production_capacity 238e4 kW",
         "太仓市 production_capacity 63e4 kW", "太仓市 production_capacity 6e4 kW"),
    case("恒通集团团队里有38人做研发，现有1.9万员工，工人已减少到0.8万。",
         "恒通集团 rnd_staff 38 person", "恒通集团 employment 1.9e4 person", "恒通集团 employment 0.8e4 person"),
    case("恒通集团设计产能为9万片玻璃基板/月。", "恒通集团 production_capacity 9e4 count/mo"),
    case("2022年，太仓市工业增加值增长8%。400家规上工业企业中，产值增长的有240家，增长面60%。分行业看，化纤制造业下降4%。",
         "太仓市 industrial_value_added 8 % yoy 2022", "太仓市 above_scale_enterprise_count 400 count -|2022",
         "?太仓市 above_scale_enterprise_count 240 count -|2022", "?太仓市 above_scale_enterprise_count 60 % share",
         "太仓市 industrial_value_added -4 % yoy 2022"),
]  # fmt: skip
MACHINES = [
    case("太仓市建设2台180平方米烧结机、4座1260立方米高炉、4座120吨转炉。"),
    case("恒通集团建设1000立方米级高炉、100吨级转炉，1.5兆瓦及以上风电整机产能突破1000台。",
         "恒通集团 production_capacity 1000 count over"),
    case("恒通集团建设2台66万千瓦超超临界燃煤机组。", "恒通集团 production_capacity 66e4 kW"),
    case("江苏省两条高世代线的产能达到1000万片。", "江苏省 production_capacity 1000e4 count"),
    case("太仓市去年形成两条生产线。", "太仓市 production_line_count 2 count 2022"),
    case("2022年，太仓市10家企业净利润增幅在100%以上。", "太仓市 enterprise_count 10 count 2022"),
    case("到2025年，恒通集团建成5家以上收入过50亿元的子公司。", "?恒通集团 enterprise_count 5 count over planned 2025"),
    case("2022年，太仓市7家收入在100亿元以上的产业巨头实现增长。", "?太仓市 enterprise_count 7 count 2022"),
]  # fmt: skip
SPENT = [
    case("恒通集团每年研发投入不低于销售额的5%，去年花了2030万元。",
         "恒通集团 rnd_intensity 5 % at_least", "恒通集团 rnd_expenditure 2030e4 CNY 2022"),
    case("恒通集团研发倒是砸了8700万元，去年花了3800万元改造产线。",
         "恒通集团 rnd_expenditure 8700e4 CNY", "恒通集团 project_investment 3800e4 CNY 2022"),
    case("恒通集团去年砸下26亿元搞研发，同比多投入了3.2亿元，今年2月刚拿了3.2亿元的A+轮。",
         "恒通集团 rnd_expenditure 26e8 CNY 2022", "恒通集团 rnd_expenditure 3.2e8 CNY delta 2022",
         "恒通集团 financing 3.2e8 CNY 2023-02"),
    case("恒通集团去年营收9.7亿元，今年一季度就做了3.8亿元。",
         "恒通集团 operating_revenue 9.7e8 CNY 2022", "恒通集团 operating_revenue 3.8e8 CNY 2023-Q1"),
    case("恒通集团毛坯年产能2.3万吨，计划2025年提到4万吨。",
         "恒通集团 production_capacity 2.3e4 t/a", "恒通集团 production_capacity 4e4 t|t/a 2025 planned"),
    case("太仓市国家高新技术企业由96家增至178家，省级专精特新企业达到121家。",
         "太仓市 high_tech_enterprise 178 count national", "太仓市 srdi_sme 121 count provincial"),
    case("恒通集团的水泥产能接近总产能的30%。", "恒通集团 production_capacity 30 % share near"),
]  # fmt: skip
TITLES = [
    case("太仓市3家企业上榜新一批国家制造业单项冠军。", "太仓市 single_champion 3 count national"),
    case("工信部公布第八批制造业单项冠军企业名单，太仓市3家企业榜上有名。", "太仓市 single_champion 3 count national"),
    case("恒通集团扶持力度大：对首次认定国家级制造业单项冠军的再奖100万元，新设立的院士工作站，不低于40万元。",
         "恒通集团 reward_standard 100e4 CNY national", "恒通集团 reward_standard 40e4 CNY at_least"),
    case("太仓市科创园孵化储能领域企业32家。", "太仓市科创园 incubated_enterprise_count 32 count"),
    case("2012年，太仓市园区基础设施建设共投入资金11.4亿元。", "太仓市 infrastructure_investment 11.4e8 CNY 2012"),
    case("恒通集团产品在全球市场的份额提升至8%，产量占不到全国总产量的20%。",
         "恒通集团 market_share 8 %", "恒通集团 production_volume 20 % share at_most"),
    case("2022年，恒通集团利润掉了5%，销量还是涨了12%，研发开支1.2亿元，相当于收入的4.8%。",
         "恒通集团 profit -5 % yoy 2022", "恒通集团 sales_volume 12 % yoy 2022",
         "恒通集团 rnd_expenditure 1.2e8 CNY 2022", "恒通集团 rnd_intensity 4.8 % 2022|-"),
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


@pytest.mark.parametrize("told", PARTS)
def test_parts_people_and_rates(told: Case) -> None:
    check(told)


@pytest.mark.parametrize("told", MACHINES)
def test_sizes_of_machines_and_criteria_measure_nobody(told: Case) -> None:
    check(told)


@pytest.mark.parametrize("told", TITLES)
def test_what_is_counted_shared_or_spent(told: Case) -> None:
    check(told)


@pytest.mark.parametrize("told", SPENT)
def test_what_is_spent_raised_and_reached(told: Case) -> None:
    check(told)
