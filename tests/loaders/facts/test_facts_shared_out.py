"""Times shared out over lists, counts by view, plans of named works, and whose they are when a firm was told before."""

from __future__ import annotations

import pytest
from fact_cases import Case, case, check

FIRM = "池州安安新材料有限公司"
CITY = "池州市"

TIMES = [
    case(
        f"{CITY}1—3月镁锭产量分别达到1.1万吨、1.3万吨、1.6万吨。",
        f"{CITY} production_volume 11e3 t 2023-01",
        f"{CITY} production_volume 13e3 t 2023-02",
        f"{CITY} production_volume 16e3 t 2023-03",
    ),
    case(
        f"2021年第四季度到2022年第二季度，{CITY}外贸进出口下降幅度依次为5%、7%与9%。",
        f"{CITY} trade_value -5 % yoy 2021-Q4",
        f"{CITY} trade_value -7 % yoy 2022-Q1",
        f"{CITY} trade_value -9 % yoy 2022-Q2",
    ),
    case(
        f"2021及2022年{FIRM}营业收入分别为3亿元、4亿元。",
        f"{FIRM} operating_revenue 3e8 CNY 2021",
        f"{FIRM} operating_revenue 4e8 CNY 2022",
    ),
    case(
        f"{FIRM}去年第四季度和全年产量分别达6100吨和2.2万吨。",
        f"{FIRM} production_volume 6100 t 2022-Q4",
        f"{FIRM} production_volume 22e3 t 2022",
    ),
    case(
        f"截至2020年，{CITY}共有镁业企业54家，全市镁材生产能力达17万吨。",
        f"{CITY} enterprise_count 54 count as_of:2020",
        f"{CITY} production_capacity 17e4 t as_of:2020",
    ),
    case(
        f"{FIRM}总投资6500万元，投产当年即可实现产值1亿元。",
        f"{FIRM} project_investment 6500e4 CNY",
        f"{FIRM} industrial_output_value 1e8 CNY planned",
    ),
]
IN_TITLES = [
    case(
        f"按照《{CITY}扶持办法（2021—2023年）》，{CITY}分别给予一、二、三等企业最高100万元、50万元、20万元奖励。",
        f"{CITY} reward_standard 100e4 CNY at_most",
        f"{CITY} reward_standard 50e4 CNY at_most",
        f"{CITY} reward_standard 20e4 CNY at_most",
    ),
    case(
        f"目前，{CITY}已有镁业企业96家，其中规模以上51家。",
        f"{CITY} enterprise_count 96 count",
        f"{CITY} above_scale_enterprise_count 51 count",
    ),
]
VIEWS = [
    case(
        f"{CITY}新开工项目61个，总投资427亿元。\n"
        "从投资主体看，中央企业投资的有9个，总投资196亿元；其余52个由民企承建，总投资231亿元。",
        f"{CITY} project_count 61 count",
        f"{CITY} project_investment 427e8 CNY",
        f"{CITY} project_count 9 count",
        f"{CITY} project_investment 196e8 CNY",
        f"{CITY} project_count 52 count",
        f"{CITY} project_investment 231e8 CNY",
    ),
    case(
        "徐矿集团300万吨煤矿技改要在年内竣工。",
        "徐矿集团 production_capacity 3e6 t planned -|2023",
    ),
    case(
        f"{FIRM}去年营收4亿元，为国内11家整车厂供货。",
        f"{FIRM} operating_revenue 4e8 CNY 2022",
        f"{FIRM} customer_count 11 count -|2022",
    ),
    case(
        f"{FIRM}签下运维合同3.2亿元，又与德国商人签订了总额6500万美元的供货协议。",
        f"{FIRM} order_value 3.2e8 CNY",
        f"{FIRM} order_value 6500e4 USD",
    ),
]
WHOSE = [
    case(
        f"池州高新区企业众多。{FIRM}去年营收3亿元。\n对新获评国家级专精特新企业的，一次性奖励50万元。",
        f"{FIRM} operating_revenue 3e8 CNY 2022",
        "池州高新区 reward_standard 50e4 CNY national",
    ),
    case(
        "以桐城为例，当地包装企业有780家。",
        "桐城|桐城市 enterprise_count 780 count",
    ),
    case(
        f"{FIRM}通过收购长远矿业进入贵州市场，安顺项目二期也将竣工，全部投产后产能为40万吨。",
        f"{FIRM} production_capacity 4e5 t planned",
    ),
    case(
        "2022年，宝马在华销量同比增长51%，奥迪增长了44%，奔驰也达到43%。",
        "宝马 sales_volume 51 % yoy 2022",
        "奥迪 sales_volume 44 % yoy 2022",
        "奔驰 sales_volume 43 % yoy 2022",
    ),
    case(
        "第八届江城镁业论坛昨天在武汉举行。我国镁业企业已有900家，去年行业产值达1800亿元。",
        "中国 enterprise_count 900 count",
        "中国 industrial_output_value 1800e8 CNY 2022",
    ),
]


@pytest.mark.parametrize("made", TIMES)
def test_times_are_shared_out(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", IN_TITLES)
def test_years_of_a_paper_are_not_shared_out(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", VIEWS)
def test_what_is_counted_and_built_is_told_by_its_words(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", WHOSE)
def test_a_figure_is_of_whom_its_words_name(made: Case) -> None:
    check(made)
