"""What is to come: completion in all its words, deadlines, what is awaited; and what only looks like it."""

from __future__ import annotations

from datetime import date

import pytest
from fact_cases import Case, case, check

FIRM = "池州安安新材料有限公司"
ZONE = "桃源县高新区"

_DONE = (
    "建成以后",
    "投产之后",
    "建成投运后",
    "投用后",
    "达产达效后",
    "投入使用后",
    "正式运营后",
    "待二期投产",
    "一旦达产",
)
COMPLETIONS = [
    case(
        f"{done}，{FIRM}年产值8亿元，税收2亿元。",
        f"{FIRM} industrial_output_value 8e8 CNY planned",
        f"{FIRM} tax_paid 2e8 CNY planned",
    )
    for done in _DONE
]

AWAITED = [
    case(
        "按照安排，今年太仓市共要实施亿元以上项目92个，总投资1080亿元。",
        "太仓市 project_count 92 count 2023 planned",
        "太仓市 project_investment 1080e8 CNY 2023 planned",
    ),
    case(
        "太仓市去年主要推进项目30个，建成厂房50万平方米。",
        "太仓市 project_count 30 count 2022",
        "太仓市 area 50e4 m2 2022",
    ),
    case(f"{FIRM}准备再上10万吨的负极材料项目。", f"{FIRM} production_capacity 100000 t planned"),
    case(f"{FIRM}准备在桃源县投资3.5亿元建厂。", f"{FIRM} project_investment 3.5e8 CNY planned"),
    case("今年桃源县产值要突破500亿元。", "桃源县 industrial_output_value 500e8 CNY over 2023 planned"),
    case(
        "今年桃源县粮食和油料产量要分别达到35万吨和12万吨。",
        "桃源县 production_volume 350000 t 2023 planned",
        "桃源县 production_volume 120000 t 2023 planned",
    ),
    case(f"{FIRM}准备就绪，员工300人到岗。", f"{FIRM} employment 300 person"),
    case(f"{FIRM}三年内产值突破8亿元。", f"{FIRM} industrial_output_value 8e8 CNY over planned"),
    case(f"{FIRM}成立三年内便实现产值8亿元。", f"{FIRM} industrial_output_value 8e8 CNY"),
    case(f"明年二期投产，{FIRM}年产能将有30万吨。", f"{FIRM} production_capacity 300000 t/a planned -|2024"),
    case(f"{FIRM}一期年产6万吨铜箔，2025年投产。", f"{FIRM} production_capacity 60000 t/a planned -|2025"),
    case(
        f"{FIRM}年产1亿只电感项目，总投资2.6亿元，3月28日投产。",
        f"{FIRM} production_capacity 1e8 count/a -|2023-03-28",
        f"{FIRM} project_investment 2.6e8 CNY -|2023-03-28",
    ),
    case(f"{FIRM}确保二期年内投产，新增产值25亿元。", f"{FIRM} industrial_output_value 25e8 CNY delta 2023 planned"),
    case(
        f"去年{FIRM}产值53亿元，今年的小目标是80亿元。",
        f"{FIRM} industrial_output_value 53e8 CNY 2022",
        f"{FIRM} industrial_output_value 80e8 CNY 2023 planned",
    ),
    case(f"{FIRM}的项目可带动就业2000人。", f"{FIRM} employment 2000 person planned"),
    case(
        f"{FIRM}今年预计产值3亿元；手里的订单还有1.7亿元。",
        f"{FIRM} industrial_output_value 3e8 CNY 2023 planned",
        f"{FIRM} order_value 1.7e8 CNY",
    ),
    case(f"{FIRM}新工厂投用后，人均效率提高42%。", f"{FIRM} efficiency_gain 42 % level|change"),
]

SUMS = [
    case(
        "桃源县首批项目共18个，年度计划完成投资41亿元，其中外资项目6个，投资总额5.8亿美元。",
        "桃源县 project_count 18 count -|2023",
        "桃源县 project_investment|fixed_asset_investment 41e8 CNY 2023 planned",
        "桃源县 project_count 6 count -|2023",
        "桃源县 project_investment 5.8e8 USD -|2023",
    ),
    case(
        "桃源县签约项目13个。其中正式合同项目10个，投资187亿元。",
        "桃源县 contract_project_count 13 count",
        "桃源县 contract_project_count 10 count",
        "桃源县 contract_value 187e8 CNY",
    ),
]

TABLES = [
    case(
        "<p>桃源县2023年上半年工作情况</p><table><tr><td>指标</td><td>全年目标</td></tr>"
        "<tr><td>规上工业总产值</td><td>280亿元</td></tr><tr><td>工业投资</td><td>85亿元</td></tr></table>",
        "桃源县 industrial_output_value 280e8 CNY 2023 planned",
        "桃源县 fixed_asset_investment 85e8 CNY 2023 planned",
        format="html",
    )
]

TIMES = [
    case(
        "2022年11月18日，桃源县在深圳举办推介会，当天签约项目14个。",
        "桃源县 contract_project_count 14 count 2022-11-18",
    ),
    case("3月12日，正月刚过，桃源县2022年首批项目共18个。", "桃源县 project_count 18 count -|2022|2023-03-12"),
    case(
        f"{FIRM}在手订单3.6亿元，交货期排至明年5月；银行贷款合计4.1亿元。",
        f"{FIRM} order_value 3.6e8 CNY",
        f"{FIRM} financing 4.1e8 CNY",
    ),
    case(
        f"{FIRM}今年前5个月收入3.6亿元，同比增长45%；手握专利28项。",
        f"{FIRM} operating_revenue 3.6e8 CNY 2023-01/2023-05",
        f"{FIRM} operating_revenue 45 % yoy 2023-01/2023-05",
        f"{FIRM} patent_count 28 count",
    ),
    case(
        f"2023年第一季度{ZONE}贸易总额达67亿元。另就业人数达5000人创新高，较2022年同期增加300人。",
        f"{ZONE} trade_value 67e8 CNY 2023-Q1",
        f"{ZONE} employment 5000 person 2023-Q1",
        f"{ZONE} employment 300 person delta 2023-Q1",
    ),
    case(f"挂牌一年以来，{ZONE}完成固定资产投资616亿元。", f"{ZONE} fixed_asset_investment 616e8 CNY"),
    case(
        f"{FIRM}4月底披露的一季报显示，在手订单2.9亿元。",
        f"{FIRM} order_value 2.9e8 CNY -|2023-Q1",
    ),
    case(
        "12月8日，2017年桃源县重大项目签约仪式举行。\n今年以来，桃源县有好消息。1至10月，桃源县实际利用内资140亿元。",
        "桃源县 funds_in_place 140e8 CNY 2017-01/2017-10",
        published=None,
    ),
    case(
        f"2022年，{ZONE}产值达95亿元。今年以来，{ZONE}利用内资15亿元。税收达到3亿元。",
        f"{ZONE} industrial_output_value 95e8 CNY 2022",
        f"{ZONE} funds_in_place 15e8 CNY 2022",
        f"{ZONE} tax_paid 3e8 CNY 2022",
        published=date(2023, 1, 17),
    ),
    case(
        f"1至5月，{ZONE}产值增长10%。\n新材料产业产值54亿元，同比增长11%。",
        f"{ZONE} industrial_output_value 10 % yoy 2023-01/2023-05",
        f"{ZONE} industrial_output_value 54e8 CNY 2023-01/2023-05",
        f"{ZONE} industrial_output_value 11 % yoy 2023-01/2023-05",
    ),
]

LAND = [
    case(
        "江苏锐铎机械有限公司投资建设轴承项目，总投资12亿元，项目规划用地约600亩。",
        "江苏锐铎机械有限公司 project_investment 12e8 CNY",
        "江苏锐铎机械有限公司 area 600 mu about planned",
    ),
    case("太仓临港产业园规划面积12平方公里。", "太仓临港产业园 area 12 km2"),
]


@pytest.mark.parametrize("made", LAND)
def test_land_is_planned_for_projects_and_had_by_parks(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", [*COMPLETIONS, *AWAITED, *SUMS, *TABLES], ids=str)
def test_what_is_to_come_is_planned(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", TIMES, ids=str)
def test_a_time_is_of_what_it_dates(made: Case) -> None:
    check(made)


GOALS = [
    case(
        "“到2025年，鹤壁市工业产值要超过2000亿元，培育上市企业8家，规上工业企业达到500户。”王强说。",
        "鹤壁市 industrial_output_value 2000e8 CNY over planned 2025",
        "鹤壁市 listed_company 8 count planned 2025",
        "鹤壁市 above_scale_enterprise_count 500 count planned 2025",
        published=None,
    ),
]


@pytest.mark.parametrize("made", GOALS)
def test_what_ought_to_be_by_a_year_is_planned(made: Case) -> None:
    check(made)


YEAR_OPENS = [
    case(
        "煤城怎么稳住工业？2月25日召开的会议给出了今年的目标：规模以上工业增加值增长11%。\n"
        "鹤壁市新增高新技术企业8家，引进企业120家。去年，全市引进企业30家。",
        "鹤壁市 industrial_value_added 11 % yoy planned 2013",
        "鹤壁市 high_tech_enterprise 8 count planned delta 2013|-",
        "鹤壁市 enterprise_count 120 count planned delta|level 2013|-",
        "鹤壁市 enterprise_count 30 count 2012",
        published=date(2013, 3, 1),
    ),
    case(
        "鹤壁工业今年实施项目260个\n过去的一年，鹤壁市完成工业投资310亿元。新的一年，鹤壁市给自己定下了更高的标杆：工业增加值增长12%。\n"
        "今年，鹤壁市将实施工业项目260个。力促一批项目上半年投产，抓紧建设新厂区。\n"
        "围绕链条，支持骨干企业，鹤壁市年内完成基础设施投资15亿元。到年底，产值力争达到850亿元，新增企业30家。",
        "鹤壁市 project_count 260 count planned 2013",
        "鹤壁市 fixed_asset_investment 310e8 CNY 2012",
        "鹤壁市 industrial_value_added 12 % yoy planned 2013",
        "鹤壁市 project_count 260 count planned 2013",
        "鹤壁市 infrastructure_investment 15e8 CNY planned 2013",
        "鹤壁市 industrial_output_value 850e8 CNY planned 2013-12|2013|as_of:2013-12",
        "鹤壁市 enterprise_count 30 count planned delta 2013-12|2013|as_of:2013-12",
        published=date(2013, 2, 20),
    ),
    case(
        "鹤壁市2月召开会议。鹤壁市新增高新技术企业8家，引进企业120家。",
        "鹤壁市 high_tech_enterprise 8 count delta 2013|-|2013-02",
        "鹤壁市 enterprise_count 120 count delta|level 2013|-|2013-02",
        published=date(2013, 3, 1),
    ),
]


@pytest.mark.parametrize("made", YEAR_OPENS)
def test_tasks_of_a_year_that_opens_are_planned(made: Case) -> None:
    check(made)
