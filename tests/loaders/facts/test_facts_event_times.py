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


@pytest.mark.parametrize("made", [*KEPT, *TALKS, *ASIDES])
def test_a_time_of_something_else_dates_nothing(made: Case) -> None:
    check(made)
