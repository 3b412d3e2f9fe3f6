"""Times of an event, a talk or an aside, which date nothing that is told behind them."""

from __future__ import annotations

from datetime import date

import pytest
from fact_cases import Case, case, check

FIRM = "池州安安新材料有限公司"

KEPT = [
    case(
        f"{FIRM}2022年出口石材4.6万吨，创汇1.1亿美元，公司员工870余人。",
        f"{FIRM} export_value|sales_volume 4.6e4 t 2022",
        f"{FIRM} export_value 1.1e8 USD 2022",
        f"{FIRM} employment 870 person over",
    ),
    case(
        f"{FIRM}2022年上半年收入2.7亿元；公司累计申请专利逾200项。",
        f"{FIRM} operating_revenue 2.7e8 CNY 2022-H1",
        f"{FIRM} patent_count 200 count over",
    ),
    case(
        f"{FIRM}今年上半年收入2.7亿元。企业研发投入强度保持在8%以上。",
        f"{FIRM} operating_revenue 2.7e8 CNY 2023-H1",
        f"{FIRM} rnd_intensity 8 % over level|share",
        published=date(2023, 8, 1),
    ),
    case(
        f"{FIRM}2021年入选省级专精特新企业名单，累计投入研发经费1.1亿元。",
        f"{FIRM} rnd_expenditure 1.1e8 CNY",
        f"?{FIRM} srdi_sme - provincial 2021",
    ),
]

TALKS = [
    case(
        "在6月12日举行的新闻发布会上，桃源县科技局介绍，全县科技型中小企业入库451家。",
        "桃源县 tech_sme 451 count",
    ),
    case(
        "6月12日，桃源县举行项目签约大会，签约项目18个。",
        "桃源县 contract_project_count 18 count 2023-06-12",
    ),
]

ASIDES = [
    case(
        f"今年前三季度，{FIRM}实现营业收入31亿元。\n单季来看，第三季度营收11亿元。\n分业务看，配电设备贡献收入17亿元。",
        f"{FIRM} operating_revenue 31e8 CNY 2023-01/2023-09",
        f"{FIRM} operating_revenue 11e8 CNY 2023-Q3",
        f"{FIRM} operating_revenue 17e8 CNY 2023-01/2023-09|-",
        published=date(2023, 10, 25),
    ),
    case(
        f"{FIRM}24日晚间披露三季报。公司营收稳定。报告期内研发费用1.5亿元。",
        f"{FIRM} rnd_expenditure 1.5e8 CNY 2023-01/2023-09",
        published=date(2023, 10, 25),
    ),
    case(
        f"{FIRM}的新工厂明年2月投产。{FIRM}11月销量1.5万辆，同比增长28%。",
        f"{FIRM} sales_volume 15000 count 2022-11",
        f"{FIRM} sales_volume 28 % yoy 2022-11",
        published=date(2022, 12, 1),
    ),
]

PROJECTS = [
    case(
        "日处理能力1.5万吨的污水处理厂4月投运，桃源县入驻企业达到63家。",
        "桃源县 enterprise_count 63 count",
        "?桃源县 production_capacity 15000 t/d 2023-04|-",
    ),
    case(
        f"{FIRM}2020年转型生产注液机，两年时间拿下1.9亿元订单。",
        f"{FIRM} order_value 1.9e8 CNY",
    ),
    case(
        "去年12月桃源县完成引资，设立的产业基金总规模为100亿元。",
        "桃源县 fund_size 100e8 CNY actual|planned",
    ),
    case(
        f"{FIRM}2022年营业收入6亿元；平平食品有限公司总投资2.5亿元建设新厂。",
        f"{FIRM} operating_revenue 6e8 CNY 2022",
        "平平食品有限公司 project_investment 2.5e8 CNY actual|planned",
    ),
    case(
        f"一季度，{FIRM}签约新客户，公司拟募集资金14亿元。",
        f"{FIRM} financing 14e8 CNY planned",
    ),
    case(
        f"{FIRM}首期15GWh预计2024年底投产。",
        f"{FIRM} production_capacity 15e6 kWh|kWh/a planned",
    ),
    case(
        "到2025年末，桃源县钢产量将达到100万吨，规上企业达到90家。",
        "桃源县 production_volume 100e4 t 2025 planned",
        "桃源县 above_scale_enterprise_count 90 count as_of:2025-12 planned",
    ),
]


@pytest.mark.parametrize("made", [*PROJECTS, *KEPT, *TALKS, *ASIDES])
def test_a_time_of_something_else_dates_nothing(made: Case) -> None:
    check(made)
