"""Which word of a plan reaches a figure, and what already runs."""

from __future__ import annotations

import pytest
from fact_cases import Case, case, check

FIRM = "池州安安新材料有限公司"
OTHER = "池州平平材料有限公司"

RUNS = [
    case(
        f"{FIRM}扩建项目总投资8亿元，年产锌锭2万吨已于2022年9月试产。",
        f"{FIRM} project_investment 8e8 CNY",
        f"{FIRM} production_capacity 2e4 t/a 2022-09|-",
    ),
    case(
        f"{FIRM}项目累计投资20亿元，丙烯产能80万吨。",
        f"{FIRM} project_investment 20e8 CNY",
        f"{FIRM} production_capacity 80e4 t",
    ),
    case(
        f"{FIRM}建成产能25万吨、在建产能4万吨，氧化铝产能96万吨。",
        f"{FIRM} production_capacity 25e4 t",
        f"{FIRM} production_capacity 4e4 t planned",
        f"{FIRM} production_capacity 96e4 t",
    ),
]

ENDS = [
    case(
        f"{FIRM}项目建成后将新增产能12万吨；{OTHER}绿色纤维基地一期投产，年产纤维6万吨。",
        f"{FIRM} production_capacity 12e4 t delta planned",
        f"{OTHER} production_capacity 6e4 t/a",
    ),
    case(
        "桃源县去年新引进项目36个，计划总投资51亿元；建成标准厂房4万平方米。",
        "桃源县 project_count 36 count 2022",
        "桃源县 project_investment 51e8 CNY 2022 planned",
        "桃源县 area 4e4 m2 2022|-",
    ),
    case(
        f"年产2万吨的生产线3月底投产后，{FIRM}加工能力升至12万吨。",
        f"{FIRM} production_capacity 12e4 t|t/a 2023-03|as_of:2023-03|-",
        f"?{FIRM} production_capacity 2e4 t/a 2023-03",
        f"?{FIRM} production_capacity 2e4 t/a planned",
    ),
    case(
        "对于将来，桃源县有打算：总投资2.6亿元的镍网项目已于今年3月动工。",
        "桃源县 project_investment 2.6e8 CNY 2023-03|-",
    ),
    case(
        "一季度，桃源县争取专项债券资金9亿元，支持项目38个。",
        "桃源县 project_count 38 count 2023-Q1",
        "?桃源县 financing|funds_in_place 9e8 CNY 2023-Q1",
    ),
]

COMES = [
    case("今年，桃源县计划工业投资增长12%。", "桃源县 fixed_asset_investment 12 % yoy 2023 planned"),
    case("今年，桃源县要新认定高新技术企业30家。", "桃源县 high_tech_enterprise 30 count 2023 delta|level planned"),
    case(f"{FIRM}8万吨聚丙烯项目年内竣工。", f"{FIRM} production_capacity 8e4 t|t/a planned 2023|-"),
    case(
        f"{FIRM}1.5万吨海绵钛、{OTHER}4万吨钛白粉等续建项目要在三季度前建成投产。",
        f"{FIRM} production_capacity 1.5e4 t|t/a planned 2023-Q3|-",
        f"{OTHER} production_capacity 4e4 t|t/a planned 2023-Q3|-",
    ),
    case(
        f"{FIRM}项目满产后，月加工玻璃基板8万片。",
        f"{FIRM} production_capacity|production_volume 8e4 count/mo|count planned",
    ),
    case(
        "到2025年，桃源县产值要达到150亿元，动力电池年产能突破15GWh。",
        "桃源县 industrial_output_value 150e8 CNY 2025 planned",
        "桃源县 production_capacity 15e6 kWh/a over 2025 planned",
    ),
]

TASKS = [
    case(
        "桃源县还将推动重大项目落地。加大投资力度，开工建设10个重大工业项目。同时，着力培育企业，新增规上企业15家。",
        "桃源县 project_count 10 count planned",
        "桃源县 above_scale_enterprise_count 15 count delta|level planned",
    ),
    case(
        "桃源县推动重大项目落地。去年，全县加大投资力度，开工建设10个重大工业项目。",
        "桃源县 project_count 10 count 2022",
    ),
    case(
        "桃源县2022年成绩单\n2022年，桃源县GDP达到310亿元。\n科技方面，获批省级工程技术研究中心3家。",
        "桃源县 gdp 310e8 CNY 2022",
        "桃源县 engineering_center 3 count provincial 2022",
    ),
]

DESIGNS = [
    case(
        f"{FIRM}占地28亩；规划4条生产线，形成12亿瓶的产能，总产值45亿元；注册后员工80人。",
        f"{FIRM} area 28 mu",
        f"{FIRM} production_line_count 4 count planned",
        f"{FIRM} production_capacity 12e8 count|count/a planned",
        f"{FIRM} industrial_output_value 45e8 CNY planned",
        f"{FIRM} employment 80 person",
    ),
    case(
        f"{FIRM}拟建年处理废电池10万吨的回收线，可带动就业300人。",
        f"{FIRM} production_capacity 10e4 t/a planned",
        f"{FIRM} employment 300 person planned",
    ),
    case(
        f"{FIRM}宣布在桃源县建设年产能3GWh的动力电池项目。",
        f"{FIRM} production_capacity 3e6 kWh|kWh/a planned",
    ),
    case(
        f"{FIRM}年产能8万吨（二期在建）。",
        f"{FIRM} production_capacity 8e4 t|t/a",
    ),
]


@pytest.mark.parametrize("made", [*DESIGNS, *TASKS, *RUNS, *ENDS, *COMES])
def test_status(made: Case) -> None:
    check(made)
