"""How far a time reaches: what it does not date, and what it dates beyond its own clause."""

from __future__ import annotations

from datetime import date

import pytest
from fact_cases import Case, case, check

FIRM = "池州安安新材料有限公司"

CLOSED = [  # 截至…止 with the months that it closes
    case(
        f"{FIRM}公布截至2022年12月31日止年度业绩，营业收入8.4亿元，同比增长12%。",
        f"{FIRM} operating_revenue 8.4e8 CNY 2022",
        f"{FIRM} operating_revenue 12 % yoy 2022",
    ),
    case(
        f"截至2023年3月31日止三个月，{FIRM}实现净利润3200万元。",
        f"{FIRM} profit 3200e4 CNY 2023-Q1",
    ),
    case(
        f"{FIRM}昨公布截至今年6月底止的中期业绩，净利润6200万元，按年跌8.5%。",
        f"{FIRM} profit 6200e4 CNY 2023-H1",
        f"{FIRM} profit -8.5 % yoy 2023-H1",
        published=date(2023, 8, 22),
    ),
    case(
        f"截至2022年9月30日止九个月，{FIRM}销量7.1万吨。",
        f"{FIRM} sales_volume 7.1e4 t 2022-01/2022-09",
    ),
    case("截至2023年4月底，邳州市共有高新技术企业366家。", "邳州市 high_tech_enterprise 366 count as_of:2023-04"),
    case(
        f"截至2023年3月31日止的财政年度，{FIRM}营业收入9亿元。",
        f"{FIRM} operating_revenue 9e8 CNY 2022-04/2023-03",
    ),
]

STATES = [  # an event dates no state that is told behind it
    case(
        f"{FIRM}2019年收购了滁州一家工厂，在当地拥有4条生产线。",
        f"{FIRM} production_line_count 4 count",
    ),
    case(
        "乐清低压电器产业集群2021年入选国家级名单，乐清市现有企业1.2万家。",
        "乐清市 enterprise_count 12000 count",
    ),
    case(
        f"2022年，{FIRM}被认定为国家级专精特新“小巨人”企业，现有员工420人。",
        f"{FIRM} little_giant - national 2022",
        f"{FIRM} employment 420 person",
    ),
    case(
        f"{FIRM}2020年获评国家高新技术企业，并设有省级企业技术中心。",
        f"{FIRM} high_tech_enterprise - 2020 national|-",
        f"{FIRM} technology_center - provincial",
    ),
    case(
        "截至2022年底，太仓市产业规模不断扩大，拥有规上企业1380家。",
        "太仓市 above_scale_enterprise_count 1380 count as_of:2022-12",
    ),
    case(
        "2022年，太仓市实现工业总产值3120亿元，规上企业净增86家。",
        "太仓市 industrial_output_value 3120e8 CNY 2022",
        "太仓市 above_scale_enterprise_count 86 count 2022 delta",
    ),
    case(
        f"2020年投产的二期项目，{FIRM}已配备生产线6条。",
        f"{FIRM} production_line_count 6 count",
    ),
    case(
        f"2021年落户高新区的{FIRM}，年产能达到4万吨。",
        f"{FIRM} production_capacity 4e4 t/a|t",
    ),
    case(
        f"2022年投产的{FIRM}，2022年实现销售收入2.6亿元。",
        f"{FIRM} operating_revenue 2.6e8 CNY 2022",
    ),
]

YEARLY = [  # 年产值 is of every year
    case(
        f"去年，{FIRM}搬进了新厂房。公司年产值约3亿元。",
        f"{FIRM} industrial_output_value 3e8 CNY about",
    ),
    case(
        f"2021年7月，{FIRM}入选国家级专精特新“小巨人”企业。公司每年拿出销售收入的4%搞研发。",
        f"{FIRM} little_giant - national 2021-07",
        f"{FIRM} rnd_intensity 4 % share|level",
    ),
    case(
        f"2022年，{FIRM}再添新订单。公司年出口额超过3000万美元。",
        f"{FIRM} export_value 3000e4 USD over",
    ),
    case(
        f"去年，{FIRM}年产值突破3亿元。",
        f"{FIRM} industrial_output_value 3e8 CNY over 2022",
    ),
    case(
        f"2022年，{FIRM}克服困难。全年产值突破3亿元。",
        f"{FIRM} industrial_output_value 3e8 CNY over 2022",
    ),
]

SPANS = [
    case(
        "贵安新区软件业收入由2020年的90亿元增长到2022年的250亿元，年均增长66%。",
        "?贵安新区 operating_revenue 90e8 CNY 2020",
        "贵安新区 operating_revenue 250e8 CNY 2022",
        "贵安新区 operating_revenue 66 % average_annual 2020/2022",
    ),
    case(
        "“十三五”期间，在出口带动下，蚌埠市工业投资保持较快增长，年均增长9.5%。",
        "蚌埠市 fixed_asset_investment 9.5 % average_annual 2016/2020",
    ),
    case(
        f"2021年下半年，{FIRM}并购了两家工厂。上市5年间，公司累计融资15亿元。",
        f"{FIRM} financing 15e8 CNY",
    ),
    case(
        "“十三五”期间，高州市累计引进内资860亿元，五年间年均增长12%。",
        "高州市 funds_in_place 860e8 CNY 2016/2020",
        "高州市 funds_in_place 12 % average_annual 2016/2020",
    ),
    case(
        "到“十四五”末，怀宁县力争规上工业总产值突破600亿元，年均增长15%。",
        "怀宁县 industrial_output_value 600e8 CNY over 2025 planned",
        "怀宁县 industrial_output_value 15 % average_annual 2021/2025 planned",
    ),
    case("过去5年，如皋市累计减免税费88亿元。", "如皋市 tax_relief 88e8 CNY 2018/2022"),
    case(
        "2018年10月至2019年一季度，开州区完成工业投资31亿元。",
        "开州区 fixed_asset_investment 31e8 CNY 2018-10/2019-03",
    ),
    case(
        "2021/2022年榨季，崇左市糖产量210万吨。",
        "崇左市 production_volume 210e4 t 2021/2022",
    ),
]

WHOLE_YEAR = [
    case(
        "全力冲刺四季度，确保全年规上工业增加值增长8%以上，工业投资突破90亿元，这是定远县的目标。",
        "定远县 industrial_value_added 8 % yoy at_least|over 2023 planned",
        "定远县 fixed_asset_investment 90e8 CNY over 2023 planned",
    ),
    case(
        f"截至4月底，{FIRM}已接订单4万吨，全年产量预计12万吨，营业收入可达9亿元。",
        f"{FIRM} order_volume 4e4 t as_of:2023-04",
        f"{FIRM} production_volume 12e4 t 2023 planned",
        f"{FIRM} operating_revenue 9e8 CNY 2023 planned",
    ),
    case(
        "去年一季度，义乌市出口额增长6.1%，二季度下降2.3%，全年增长5.2%。",
        "义乌市 export_value 6.1 % yoy 2022-Q1",
        "义乌市 export_value -2.3 % yoy 2022-Q2",
        "义乌市 export_value 5.2 % yoy 2022",
    ),
    case(
        "一季度，闻喜县完成税收3.1亿元，二季度完成2.8亿元。",
        "闻喜县 tax_paid 3.1e8 CNY 2023-Q1",
        "闻喜县 tax_paid 2.8e8 CNY 2023-Q2",
    ),
    case(
        "2023年全年，全国稀土产量会在24万吨左右。",
        "中国 production_volume 24e4 t about 2023 planned",
    ),
]


@pytest.mark.parametrize("made", CLOSED)
def test_a_day_closes_the_months_that_are_told_with_it(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", STATES)
def test_an_event_dates_no_state_behind_it(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", YEARLY)
def test_a_yearly_figure_takes_no_time_of_another_sentence(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", SPANS)
def test_spans_of_years(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", WHOLE_YEAR)
def test_the_whole_year_reaches_until_the_next_time(made: Case) -> None:
    check(made)
