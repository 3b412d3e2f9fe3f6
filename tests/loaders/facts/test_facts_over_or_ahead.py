"""Whether a time is over or lies ahead of the day of publication, and what that says of the state of a figure."""

from __future__ import annotations

from datetime import date

import pytest
from fact_cases import Case, case, check

FIRM = "池州安安新材料有限公司"

OVER = [  # a month without a year is the last one that there was, unless a plan tells of it
    case(
        "12月份，嘉善县规上工业增加值增长9.1%。1—11月，实际利用外资4.1亿美元。",
        "嘉善县 industrial_value_added 9.1 % yoy 2023-12",
        "嘉善县 funds_in_place 4.1e8 USD 2023-01/2023-11",
        published=date(2024, 2, 5),
    ),
    case(
        "四季度，嘉善县完成工业投资31亿元。",
        "嘉善县 fixed_asset_investment 31e8 CNY 2022-Q4",
        published=date(2023, 1, 18),
    ),
    case(
        "嘉善县力争四季度完成工业投资31亿元。",
        "嘉善县 fixed_asset_investment 31e8 CNY 2023-Q4 planned",
        published=date(2023, 1, 18),
    ),
    case(
        "前11个月，嘉善县完成税收52亿元。",
        "嘉善县 tax_paid 52e8 CNY 2022-01/2022-11",
        published=date(2023, 1, 5),
    ),
    case(
        "1—6月，嘉善县完成税收26亿元。",
        "嘉善县 tax_paid 26e8 CNY 2022-H1",
        published=date(2023, 1, 5),
    ),
    case(
        "前5个月，嘉善县完成税收22亿元，6月份预计完成4亿元。",
        "嘉善县 tax_paid 22e8 CNY 2023-01/2023-05",
        "嘉善县 tax_paid 4e8 CNY 2023-06 planned",
    ),
    case(
        "一季度，嘉善县规上工业增加值增长3.1%，上半年增长4.2%。",
        "嘉善县 industrial_value_added 3.1 % yoy 2022-Q1",
        "嘉善县 industrial_value_added 4.2 % yoy 2022-H1",
        title="嘉善县2022年国民经济和社会发展统计公报",
        published=date(2023, 4, 5),
    ),
    case(
        f"{FIRM}2022年营业收入21亿元。年内，公司研发投入1.1亿元。",
        f"{FIRM} operating_revenue 21e8 CNY 2022",
        f"{FIRM} rnd_expenditure 1.1e8 CNY 2022",
        published=date(2023, 3, 28),
    ),
    case(
        f"{FIRM}2022年营业收入21亿元。年内计划投入研发资金1.1亿元。",
        f"{FIRM} operating_revenue 21e8 CNY 2022",
        f"{FIRM} rnd_expenditure 1.1e8 CNY 2023 planned",
        published=date(2023, 3, 28),
    ),
    case(
        "“十一五”末，贵定县规上工业增加值年均增速为23.4%。",
        "贵定县 industrial_value_added 23.4 % average_annual 2006/2010",
        published=date(2011, 4, 18),
    ),
]

STATES = [
    case(
        "会议提出，今年宣城市规上工业增加值增长9%，工业投资增长15%。",
        "宣城市 industrial_value_added 9 % yoy 2023 planned",
        "宣城市 fixed_asset_investment 15 % yoy 2023 planned",
        published=date(2023, 1, 28),
    ),
    case(
        f"{FIRM}2022年新建的研发中心面积1.2万平方米，已投入使用。",
        f"{FIRM} area 12000 m2 2022",
    ),
    case(
        f"{FIRM}新建的研发中心面积1.2万平方米，将于明年投入使用。",
        f"{FIRM} area 12000 m2 2024|- planned",
    ),
    case(
        "6月18日，常山县签约项目12个。",
        "常山县 contract_project_count 12 count 2023-06-18",
    ),
    case(
        "6月28日，常山县将举行签约仪式，签约项目12个。",
        "常山县 contract_project_count 12 count 2023-06-28 planned",
    ),
    case(
        "会议指出，去年宣城市规上工业增加值增长9%。",
        "宣城市 industrial_value_added 9 % yoy 2022",
        published=date(2023, 1, 28),
    ),
    case(
        f"{FIRM}一期建设8条生产线，计划2024年3月投产。",
        f"{FIRM} production_line_count 8 count 2024-03|- planned",
    ),
    case(
        f"{FIRM}项目占地150亩，计划今年9月投产。",
        f"{FIRM} area 150 mu 2023-09|-",
    ),
    case(
        f"达产后，预计{FIRM}新增营业收入5亿元，远超其2022年实现的3.6亿元营收。",
        f"{FIRM} operating_revenue 5e8 CNY delta planned",
        f"{FIRM} operating_revenue 3.6e8 CNY 2022",
    ),
    case(
        f"{FIRM}打算在滁州投资8亿元建设生产基地。",
        f"{FIRM} project_investment 8e8 CNY planned",
    ),
    case(
        f"{FIRM}每年将营业收入的5%以上投入研发。",
        f"{FIRM} rnd_intensity 5 % share|level at_least|over",
    ),
    case(
        f"根据计划，{FIRM}一期技改工程总投资4亿元。",
        f"{FIRM} project_investment 4e8 CNY planned",
    ),
    case(
        f"{FIRM}规划的滁州工厂产能为10万吨。",
        f"{FIRM} production_capacity 10e4 t planned",
    ),
    case(
        f"2023年4月，{FIRM}新建的年产1万吨隔膜生产线投产。",
        f"{FIRM} production_capacity 1e4 t/a 2023-04|-",
    ),
    case(
        f"{FIRM}新建的年产1万吨隔膜生产线将于明年投产。",
        f"{FIRM} production_capacity 1e4 t/a 2024|- planned",
    ),
    case(
        f"{FIRM}年产1600公里光缆项目，项目建成后将新增就业200人。",
        f"{FIRM} production_capacity 1600 km/a planned",
        f"{FIRM} employment 200 person delta|level planned",
    ),
    case(
        f"为了让建设强企的目标尽早实现，{FIRM}投资6亿元引进设备。",
        f"{FIRM} project_investment 6e8 CNY",
    ),
    case(
        f"重组之后，{FIRM}会投资建设年产20万吨的冷轧项目。",
        f"{FIRM} production_capacity 20e4 t/a planned",
    ),
    case(
        "2022年，桃源县实现新建高标准厂房21万平方米。",
        "桃源县 area 21e4 m2 2022",
    ),
    case(
        "“十四五”规划提出，2023年至2027年，桃源县淘汰落后产能30万吨。",
        "?桃源县 production_capacity|other 30e4 t 2023/2027 planned delta|level",
    ),
    case(
        "2023年底全国能形成的钠电池产能约13GWh。",
        "中国 production_capacity 13e6 kWh about as_of:2023-12|2023-12|2023 planned",
    ),
    case(
        f"过去的一年，预计{FIRM}营业收入达到7亿元，增长6.5%。",
        f"{FIRM} operating_revenue 7e8 CNY 2022 planned",
        f"{FIRM} operating_revenue 6.5 % yoy 2022 planned",
        published=date(2023, 1, 12),
    ),
    case(
        f"去年{FIRM}产值4.8亿元，拟募集资金2亿元。",
        f"{FIRM} industrial_output_value 4.8e8 CNY 2022",
        f"{FIRM} financing 2e8 CNY planned",
    ),
    case(
        f"{FIRM}已于今年3月登陆科创板，募集资金11亿元。",
        f"{FIRM} listed_company - 2023-03",
        f"{FIRM} financing 11e8 CNY 2023-03",
    ),
]


@pytest.mark.parametrize("made", OVER)
def test_a_bare_month_is_the_last_one_unless_a_plan_tells_of_it(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", STATES)
def test_planned_or_actual_by_its_time_and_words(made: Case) -> None:
    check(made)
