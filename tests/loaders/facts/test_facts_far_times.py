"""Times that reach a figure from outside of its clause, and those that do not: shares, parts, averages, aims."""

from __future__ import annotations

from datetime import date

import pytest
from fact_cases import Case, case, check

FIRM = "池州安安新材料有限公司"

PARTS = [
    case(
        "2022年，桃源县新开工项目40个，总投资86亿元，年度计划完成投资30亿元，投资占比62%。",
        "桃源县 project_count 40 count 2022",
        "桃源县 project_investment 86e8 CNY 2022",
        "桃源县 project_investment|fixed_asset_investment 30e8 CNY 2022 planned",
        "桃源县 project_investment|fixed_asset_investment 62 % share 2022 planned",
    ),
    case(
        "2021年，桃源县完成项目投资96亿元。其中，水利和教育分别完成12亿元和9亿元。",
        "桃源县 project_investment|fixed_asset_investment 96e8 CNY 2021",
        "桃源县 project_investment|fixed_asset_investment 12e8 CNY 2021",
        "桃源县 project_investment|fixed_asset_investment 9e8 CNY 2021",
    ),
    case(
        "去年，桃源县签约项目31个，计划总投资260亿元。",
        "桃源县 contract_project_count 31 count 2022",
        "桃源县 project_investment|contract_value 260e8 CNY 2022 planned|actual",
    ),
]

AVERAGES = [
    case(
        "“十三五”期间，桃源县发展提速。2021年一季度，桃源县实现GDP110亿元，同比增长16%，两年平均增长5.2%。",
        "桃源县 gdp 110e8 CNY 2021-Q1",
        "桃源县 gdp 16 % yoy 2021-Q1",
        "桃源县 gdp 5.2 % average_annual 2019-Q1/2021-Q1",
    ),
    case(
        "“十三五”期间，桃源县发展提速。2021年1—7月，桃源县工业投资增长16%，两年平均增长5.2%。",
        "桃源县 fixed_asset_investment 16 % yoy 2021-01/2021-07",
        "桃源县 fixed_asset_investment 5.2 % average_annual",
    ),
]

WHOLE_YEARS = [
    case(
        "预计全年，桃源县整车产量突破8万辆，汽车产业产值达90亿元，实现税收7亿元。",
        "桃源县 production_volume 80000 count over 2023 planned",
        "桃源县 industrial_output_value 90e8 CNY 2023 planned",
        "桃源县 tax_paid 7e8 CNY 2023 planned",
    ),
    case(
        f"1至4月，{FIRM}实现营收3.3亿元。公司说，全年营收目标12亿元不变。",
        f"{FIRM} operating_revenue 3.3e8 CNY 2023-01/2023-04",
        f"{FIRM} operating_revenue 12e8 CNY 2023 planned",
    ),
    case(
        "1—4月，桃源县完成工业产值68亿元。全年计划实施重点项目35个。",
        "桃源县 industrial_output_value 68e8 CNY 2023-01/2023-04",
        "桃源县 project_count 35 count 2023 planned",
    ),
    case(
        "桃源县政府工作报告提出，2023年工业增加值增长7%。",
        "桃源县 industrial_value_added 7 % yoy 2023 planned",
        published=date(2023, 5, 2),
    ),
    case(
        "1—4月，桃源县按进度完成目标任务，完成财政收入7.1亿元。",
        "桃源县 fiscal_revenue 7.1e8 CNY 2023-01/2023-04",
    ),
]

REPORTS = [
    case(
        "桃源县2022年经济运行情况\n截至2022年12月底，桃源县累计注册企业1.2万家。\n科技方面，桃源县新认定高新技术企业11家。",
        "桃源县 enterprise_count 12000 count as_of:2022-12",
        "桃源县 high_tech_enterprise 11 count 2022",
        published=date(2023, 1, 20),
    ),
    case(
        "桃源县2023年上半年经济运行情况\n上半年，桃源县实现GDP210亿元，增长7%，快于一季度1.1个百分点。完成财政收入22亿元。",
        "桃源县 gdp 210e8 CNY 2023-H1",
        "桃源县 gdp 7 % yoy 2023-H1",
        "桃源县 fiscal_revenue 22e8 CNY 2023-H1",
        published=date(2023, 7, 20),
    ),
    case(
        "2022年，桃源县引进高层次人才120名，发明专利授权186件；全县新入驻企业23家。",
        "桃源县 talent_count 120 person 2022",
        "桃源县 invention_patent_count 186 count 2022",
        "桃源县 enterprise_count 23 count 2022 delta|level",
    ),
]

STANDING = [
    case(
        "桃源经济开发区2020年7月14日晋级省级开发区，总面积12平方公里，建成区面积5.8平方公里。",
        "桃源经济开发区 area 12 km2",
        "桃源经济开发区 area 5.8 km2",
        "?桃源经济开发区 etdz - provincial 2020-07-14",
    ),
    case(
        f"{FIRM}2022年营业收入5.2亿元；公司有省级企业技术中心1个。",
        f"{FIRM} operating_revenue 5.2e8 CNY 2022",
        f"{FIRM} technology_center 1 count provincial",
    ),
    case(
        f"{FIRM}2022年销售额3.1亿元，系省级农业产业化龙头企业。",
        f"{FIRM} operating_revenue 3.1e8 CNY 2022",
        f"{FIRM} leading_enterprise - provincial",
    ),
]

AIMS = [
    case(
        "桃源县新材料产业规划\n一、总体目标\n到2025年，桃源县新材料产业产值达到300亿元。\n——创新驱动。\n"
        "高新技术企业达到40户。\n——绿色低碳。\n建成省级绿色工厂6家。\n二、保障措施\n每年安排产业专项资金不少于3000万元。",
        "桃源县 industrial_output_value 300e8 CNY 2025 planned",
        "桃源县 high_tech_enterprise 40 count 2025 planned",
        "桃源县 green_factory 6 count provincial 2025 planned",
        "?桃源县 government_reward|fund_size 3000e4 CNY at_least actual|planned",
    ),
    case(
        f"{FIRM}的二期项目将于明年投产，届时新增产能5万吨。",
        f"{FIRM} production_capacity 5e4 t delta 2024 planned",
    ),
    case(
        f"{FIRM}的二期项目计划今年三季度开工，届时年产值可达6亿元。",
        f"{FIRM} industrial_output_value 6e8 CNY planned",
    ),
    case(
        "到2025年，桃源县碳酸锂需求达到6万吨。届时桃源县碳酸锂产能也将达到8万吨。",
        "?桃源县 production_capacity 6e4 t 2025 planned",
        "桃源县 production_capacity 8e4 t 2025 planned",
    ),
]

SUMS = [
    case(
        "4月12日，桃源县举行集中签约仪式。会上，桃源县签约项目28个，总投资186亿元。",
        "桃源县 contract_project_count 28 count 2023-04-12",
        "桃源县 project_investment 186e8 CNY 2023-04-12",
    ),
    case(
        "桃源县2023年上半年经济运行情况\n一、工业\n1—5月，桃源县规上工业利润总额下降6%。\n二、投资\n桃源县工业投资增长12%。",
        "桃源县 profit -6 % yoy 2023-01/2023-05",
        "桃源县 fixed_asset_investment 12 % yoy 2023-H1",
        published=date(2023, 7, 20),
    ),
]

UNDATED = [
    case(
        "2021年上半年，桃源县实现GDP210亿元。桃源县形势向好。此外，上半年桃源县完成财政收入22亿元。",
        "桃源县 gdp 210e8 CNY 2021-H1",
        "桃源县 fiscal_revenue 22e8 CNY 2021-H1",
        published=None,
    ),
    case(
        "2020年中环股份硅片销售收入达68亿元。",
        "中环股份|TCL中环新能源科技股份有限公司|中环 operating_revenue 68e8 CNY 2020",
    ),
    case(
        "2020年中，桃源县企业达到860家。",
        "桃源县 enterprise_count 860 count 2020-06/2020-07",
    ),
]

ANNOUNCED = [
    case(
        "桃源县2022年重大项目计划投向产业、民生两大领域：\n现代产业类项目25个，个数占比62%。\n推进医院等项目前期工作。\n"
        "民生类项目15个，个数占比38%。",
        "桃源县 project_count 25 count 2022",
        "桃源县 project_count 62 % share 2022",
        "桃源县 project_count 15 count 2022",
        "桃源县 project_count 38 % share 2022",
        title="桃源县安排重大项目",
    ),
    case(
        "2022年，桃源县完成项目投资96亿元。其中，政府投资36亿元，占37.5%；社会投资60亿元，占62.5%。",
        "桃源县 project_investment|fixed_asset_investment 96e8 CNY 2022",
        "?桃源县 project_investment|fixed_asset_investment|other 36e8 CNY 2022",
        "?桃源县 project_investment|fixed_asset_investment|other 37.5 % share 2022",
        "?桃源县 project_investment|fixed_asset_investment|other 60e8 CNY 2022",
        "?桃源县 project_investment|fixed_asset_investment|other 62.5 % share 2022",
    ),
]

UNTOLD = [
    case(
        "作为2011年三地共建的省级开发园区，桃源经济开发区已形成14平方公里的建设框架。",
        "桃源经济开发区 area 14 km2",
    ),
    case(
        f"{FIRM}成立于2008年。{FIRM}全年可生产味精2万吨。",
        f"{FIRM} production_volume|production_capacity 2e4 t|t/a",
    ),
    case(
        f"{FIRM}要求政府帮助，并在半年内把厂房扩大到17万平方米。",
        f"{FIRM} area 17e4 m2 actual|planned",
    ),
    case(
        "今年，桃源县新签约项目38个，投资额114亿元，预估可提供就业岗位4100个。",
        "桃源县 contract_project_count 38 count 2023",
        "桃源县 project_investment|contract_value 114e8 CNY 2023",
        "桃源县 employment 4100 person|count planned 2023|-",
    ),
    case(
        "近三年，桃源县产值年均增长60%。2013年5月落户的甲厂在2015年便建成了产能1000吨的生产线。今年10月将投入使用新厂。",
        "桃源县 industrial_output_value 60 % average_annual",
        "?甲厂 production_capacity 1000 t 2015",
        "?桃源县 production_capacity 1000 t 2015",
        published=None,
    ),
]


@pytest.mark.parametrize(
    "made", [*ANNOUNCED, *UNTOLD, *UNDATED, *AIMS, *SUMS, *PARTS, *AVERAGES, *WHOLE_YEARS, *REPORTS, *STANDING], ids=str
)
def test_a_time_reaches_what_it_is_told_of(made: Case) -> None:
    check(made)
