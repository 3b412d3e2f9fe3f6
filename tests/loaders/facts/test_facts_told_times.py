"""Times that mean something by what the text told before: 当年, 次年, 当月, 报告期内, 年末, numbered items."""

from __future__ import annotations

from datetime import date

import pytest
from fact_cases import Case, case, check

FIRM = "池州安安新材料有限公司"

RELATIVE = [
    case("泾县产值连年攀升，2022年达到86亿元。", "泾县 industrial_output_value 86e8 CNY 2022"),
    case("泾县高新技术企业不断壮大，2022年达到86家。", "泾县 high_tech_enterprise 86 count 2022"),
    case(
        f"{FIRM}二期预计2025年6月投产。\n{FIRM}获得A轮融资3亿元。",
        f"{FIRM} financing 3e8 CNY",
    ),
    # 到 a month that is over is 截至 it; a coming one is a goal's
    case("到5月底，泾县共有高新技术企业86家。", "泾县 high_tech_enterprise 86 count as_of:2023-05"),
    case("至2022年末，泾县共有高新技术企业86家。", "泾县 high_tech_enterprise 86 count as_of:2022-12"),
    case("到2023年3月，泾县累计发放奖励1.2亿元。", "泾县 government_reward 1.2e8 CNY as_of:2023-03"),
    case("到9月底，泾县高新技术企业将达到96家。", "泾县 high_tech_enterprise 96 count as_of:2023-09|2023-09 planned"),
    case(
        f"2018年，{FIRM}只有职工30人。第二年，公司扭亏为盈，实现利税260万元。",
        f"{FIRM} employment 30 person 2018",
        f"{FIRM} profit_and_tax 260e4 CNY 2019",
    ),
    case(
        f"{FIRM}2019年建成投产，次年实现销售收入1.2亿元。",
        f"{FIRM} operating_revenue 1.2e8 CNY 2020",
    ),
    case(
        "4月，定远县固定资产投资累计增长21%（当月增长6%）。",
        "定远县 fixed_asset_investment 21 % yoy 2023-04",
        "定远县 fixed_asset_investment 6 % yoy 2023-04",
    ),
    case(
        f"2022年11月，{FIRM}满产运行，当月产值首次突破4000万元。",
        f"{FIRM} industrial_output_value 4000e4 CNY over 2022-11",
    ),
    case(
        "2022年，桃源县实现GDP480亿元，年末户籍企业1.3万户。",
        "桃源县 gdp 480e8 CNY 2022",
        "桃源县 enterprise_count 13000 count as_of:2022-12",
    ),
    case(
        "桃源县力争年末规上企业达到260家。",
        "桃源县 above_scale_enterprise_count 260 count as_of:2023-12|2023-12 planned",
    ),
    case(
        f"4月底，双方达成意向。20天后，{FIRM}签约，总投资18亿元。",
        f"{FIRM} project_investment|contract_value 18e8 CNY 2023-04|-",
    ),
    case(
        "进入2022年以来，崇左市工业经济开局良好，1至4月完成工业投资41亿元。",
        "崇左市 fixed_asset_investment 41e8 CNY 2022-01/2022-04",
    ),
    case(
        f"政策实施首月，{FIRM}销售额增长三成，达到2600万元。",
        f"?{FIRM} operating_revenue 30 % yoy|change",
        f"{FIRM} operating_revenue 2600e4 CNY",
    ),
    case(
        f"{FIRM}已连续第三个季度亏损，今年一季度净亏损1200万元。",
        f"{FIRM} profit -1200e4 CNY 2023-Q1",
    ),
]

COMPARED = [
    case(
        f"{FIRM}今年上半年有望实现营收7亿元，而去年同期仅为5.2亿元。",
        f"{FIRM} operating_revenue 7e8 CNY 2023-H1 planned",
        f"?{FIRM} operating_revenue 5.2e8 CNY 2022-H1",
    ),
    case(
        "2022年上半年，昆山市工业总产值同比下降6.2%；下半年逐步恢复，全年实现工业总产值1.2万亿元。",
        "昆山市 industrial_output_value -6.2 % yoy 2022-H1",
        "昆山市 industrial_output_value 1.2e12 CNY 2022",
    ),
    case(
        "4月20日，在2023年淮安市重点项目签约仪式上，共签约项目26个。",
        "淮安市 contract_project_count 26 count 2023-04-20",
    ),
    case(
        "2022年淮安市重点项目签约仪式上，共签约项目26个。",
        "淮安市 contract_project_count 26 count 2022",
    ),
    case(
        f"{FIRM}2020年、2021年和2022年研发费用分别为3100万元、4200万元和5600万元，年均增长34.4%。",
        f"{FIRM} rnd_expenditure 3100e4 CNY 2020",
        f"{FIRM} rnd_expenditure 4200e4 CNY 2021",
        f"{FIRM} rnd_expenditure 5600e4 CNY 2022",
        f"{FIRM} rnd_expenditure 34.4 % average_annual 2020/2022",
    ),
    case(f"预计全年实现营业收入26亿元，{FIRM}董事长说。", f"{FIRM} operating_revenue 26e8 CNY 2023 planned"),
    case(f"到4月底，{FIRM}员工达到265人。", f"{FIRM} employment 265 person as_of:2023-04"),
    case(
        f"{FIRM}的产线去年11月底投产，年产能1万吨。",
        f"{FIRM} production_capacity 1e4 t/a|t 2022-11|-",
    ),
    case(
        "2023年计划新增规上企业60家，这是临泉县定下的目标。",
        "临泉县 above_scale_enterprise_count 60 count delta 2023 planned",
    ),
]

REPORTS = [
    case(
        f"报告期内，{FIRM}实现营业收入5.2亿元，同比增长9%。",
        f"{FIRM} operating_revenue 5.2e8 CNY 2023-H1",
        f"{FIRM} operating_revenue 9 % yoy 2023-H1",
        title=f"{FIRM}半年报出炉",
        published=date(2023, 8, 25),
    ),
    case(
        f"{FIRM}二季度净利润0.9亿元。报告期内，公司营业收入14亿元。",
        f"{FIRM} profit 0.9e8 CNY 2023-Q2",
        f"{FIRM} operating_revenue 14e8 CNY 2023-01/2023-09",
        title=f"读{FIRM}三季报",
        published=date(2023, 10, 28),
    ),
    case(
        "年末有效高新技术企业203家，其中当年新认定68家；省级创新平台121个。\n全县全年出口额2.1亿美元。\n",
        "遂昌县 high_tech_enterprise 203 count as_of:2022-12",
        "遂昌县 high_tech_enterprise 68 count 2022 delta|level",
        "遂昌县 rnd_platform 121 count provincial as_of:2022-12|2022",
        "遂昌县 export_value 2.1e8 USD 2022",
        title="遂昌县2022年国民经济和社会发展统计公报",
        published=date(2023, 3, 20),
    ),
    case(
        "一、2022年工作回顾\n全县新建标准化厂房16万平方米，新认定高新技术企业12家。"
        "南山铜箔项目完成投资3.1亿元。\n二、2023年工作打算\n力争完成工业投资60亿元。\n",
        "遂昌县 area 16e4 m2 2022",
        "遂昌县 high_tech_enterprise 12 count 2022 delta|level",
        "?遂昌县|南山铜箔项目|南山铜箔 project_investment|fixed_asset_investment 3.1e8 CNY 2022",
        "遂昌县 fixed_asset_investment 60e8 CNY 2023 planned",
        title="遂昌县2023年政府工作报告",
        published=date(2023, 1, 20),
    ),
    case(
        f"上半年经营状况\n1、{FIRM}总收入11亿元，同比增长13%。\n2、二季度单季利润0.5亿元。\n3、净利润2.4亿元。\n",
        f"{FIRM} operating_revenue 11e8 CNY 2023-H1",
        f"{FIRM} operating_revenue 13 % yoy 2023-H1",
        f"{FIRM} profit 0.5e8 CNY 2023-Q2",
        f"{FIRM} profit 2.4e8 CNY 2023-H1",
        published=date(2023, 8, 25),
        title=f"{FIRM}上半年经营状况",
    ),
]

RANKED = [
    case(
        "3月30日，兴义市举行开工活动。本次是在2月19日第一批项目开工的基础上，新开工项目28个。",
        "兴义市 project_count 28 count 2023-03-30|-",
    ),
    case(
        "2023年上半年，兴义市医药行业延续去年以来的良好势头，完成产值26亿元。",
        "兴义市 industrial_output_value 26e8 CNY 2023-H1",
    ),
    case(
        "2022年，兴义市规模工业企业达到534户，这是近十年来增加最快的一年。入库税收104.8亿元，增长23%。",
        "兴义市 above_scale_enterprise_count 534 count 2022",
        "兴义市 tax_paid 104.8e8 CNY 2022",
        "兴义市 tax_paid 23 % yoy 2022",
    ),
    case(
        "2021年，兴义市亿元企业达到47户。\n全年完成工业总产值392亿元。",
        "兴义市 enterprise_count 47 count 2021",
        "兴义市 industrial_output_value 392e8 CNY 2021",
    ),
]


UNDATED = [
    case(
        "截至2016年6月底，金珞科技工业园注册企业412家。1-6月，园区完成工业总产值153亿元。上半年，园区签约项目14个。",
        "金珞科技工业园 enterprise_count 412 count as_of:2016-06",
        "金珞科技工业园 industrial_output_value 153e8 CNY 2016-01/2016-06|2016-H1",
        "金珞科技工业园 contract_project_count 14 count 2016-H1",
        published=None,
    ),
]


@pytest.mark.parametrize("made", UNDATED)
def test_a_page_that_nobody_dates_counts_from_its_last_month(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", RANKED)
def test_a_rank_dates_nothing_and_a_whole_year_is_the_year_told(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", RELATIVE)
def test_what_a_time_means_comes_from_what_was_told(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", COMPARED)
def test_a_time_is_read_with_those_told_before_it(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", REPORTS)
def test_reports_date_what_they_tell(made: Case) -> None:
    check(made)
