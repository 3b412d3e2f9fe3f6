"""Tables of statistical bulletins: what their headings, captions and row names say of the figures."""

from __future__ import annotations

import re

import pytest
from fact_cases import Case, case, check


def markdown(caption: str, *lines: str) -> str:
    """A Markdown table from lines of cells parted by |."""
    head, *body = (f"| {line.replace('|', ' | ')} |" for line in lines)
    return "\n".join([caption, "", head, "|" + " --- |" * (lines[0].count("|") + 1), *body, ""])


def html(caption: str, *lines: str) -> str:
    """An HTML table; +2 behind a cell widens it to two columns, ^2 to two rows."""
    rows = []
    for line in lines:
        cells = [re.fullmatch(r"(.*?)(?:\+(\d))?(?:\^(\d))?", cell) for cell in line.split("|")]
        spans = [f" colspan={cell[2] or 1} rowspan={cell[3] or 1}" for cell in cells if cell]
        rows.append("".join(f"<td{span}>{cell[1]}</td>" for cell, span in zip(cells, spans, strict=True) if cell))
    shown = "".join(f"<p>{line}</p>" for line in caption.split("\n"))
    return f"{shown}<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"


def plain(caption: str, *lines: str, between: str = "\t") -> str:
    """A table of plain text."""
    return "\n".join([caption, *(line.replace("|", between) for line in lines), "以上为初步核算数。"])


RATES = [  # a rate is of the newest level, or of the one that it stands beside
    case(
        markdown(
            "# 如皋市主要经济指标",
            "指标|2023年|2022年|增长（%）",
            "地区生产总值（亿元）|1430.5|1361.2|6.2",
            "规模以上工业企业数（家）|821|-|2.8",
        ),
        "如皋市 gdp 1430.5e8 CNY 2023",
        "如皋市 gdp 1361.2e8 CNY 2022",
        "如皋市 gdp 6.2 % yoy 2023",
        "如皋市 above_scale_enterprise_count 821 count 2023",
        "如皋市 above_scale_enterprise_count 2.8 % yoy 2023",
        format="markdown",
    ),
    case(
        html("如皋市主要指标", "指标|2022年|2023年|同比增长", "固定资产投资（亿元）|310.5|298.7|-3.8%"),
        "如皋市 fixed_asset_investment 310.5e8 CNY 2022",
        "如皋市 fixed_asset_investment 298.7e8 CNY 2023",
        "如皋市 fixed_asset_investment -3.8 % yoy 2023",
        format="html",
    ),
    case(
        markdown("# 如皋市主要指标", "指标|2022年|增速|2023年|增速", "税收收入（亿元）|88.1|-9.5%|97.3|10.4%"),
        "如皋市 tax_paid 88.1e8 CNY 2022",
        "如皋市 tax_paid -9.5 % yoy 2022",
        "如皋市 tax_paid 97.3e8 CNY 2023",
        "如皋市 tax_paid 10.4 % yoy 2023",
        format="markdown",
    ),
    case(
        html(
            "如皋市主要指标\n单位：亿元、%",
            "指标^2|2023年+2|2022年+2",
            "总量|增速|总量|增速",
            "社会消费品零售总额|497.6|7.1|464.6|-0.4",
        ),
        "如皋市 retail_sales 497.6e8 CNY 2023",
        "如皋市 retail_sales 7.1 % yoy 2023",
        "如皋市 retail_sales 464.6e8 CNY 2022",
        "如皋市 retail_sales -0.4 % yoy 2022",
        format="html",
    ),
    case(
        html(
            "如皋市主要指标（单位：亿元）",
            "指标|2023年|2022年",
            "地区生产总值|1430.5|1361.2",
            "比上年增长（%）|6.2|2.9",
        ),
        "如皋市 gdp 1430.5e8 CNY 2023",
        "如皋市 gdp 1361.2e8 CNY 2022",
        "如皋市 gdp 6.2 % yoy 2023",
        "如皋市 gdp 2.9 % yoy 2022",
        format="html",
    ),
    case(
        plain(
            "2023年5月如皋市工业\n单位：亿元",
            "指标|本月|±%|累计|±%",
            "规上工业总产值|180.2|+3.3|861.4|−1.2",
            "用电量|-|-|-|-",
        ),
        "如皋市 industrial_output_value 180.2e8 CNY 2023-05",
        "如皋市 industrial_output_value 3.3 % yoy 2023-05",
        "如皋市 industrial_output_value 861.4e8 CNY 2023-01/2023-05",
        "如皋市 industrial_output_value -1.2 % yoy 2023-01/2023-05",
    ),
    case(
        markdown("# 2023年如皋市工业", "指标|数值（亿元）|同比", "规上工业总产值|2105.3|下降0.6%", "税收|66.2|↓1.5"),
        "如皋市 industrial_output_value 2105.3e8 CNY 2023",
        "如皋市 industrial_output_value -0.6 % yoy 2023",
        "如皋市 tax_paid 66.2e8 CNY 2023",
        "如皋市 tax_paid -1.5 % yoy 2023",
        format="markdown",
    ),
]

MONTHS = [  # times of headings that lack what the caption says
    case(
        html(
            "2023年1-4月如皋市主要经济指标",
            "指标名称|单位|1-4月|4月|累计同比±%|当月同比±%",
            "规上工业总产值|亿元|700.5|180.2|4.1|-2.2",
        ),
        "如皋市 industrial_output_value 700.5e8 CNY 2023-01/2023-04",
        "如皋市 industrial_output_value 180.2e8 CNY 2023-04",
        "如皋市 industrial_output_value 4.1 % yoy 2023-01/2023-04",
        "如皋市 industrial_output_value -2.2 % yoy 2023-04",
        format="html",
        published=None,
    ),
    case(
        markdown("# 2022年如皋市累计增速", "指标|一季度|上半年|前三季度|全年", "固定资产投资增速（%）|10|9.1|7.7|6.3"),
        "如皋市 fixed_asset_investment 10 % yoy 2022-Q1",
        "如皋市 fixed_asset_investment 9.1 % yoy 2022-H1",
        "如皋市 fixed_asset_investment 7.7 % yoy 2022-01/2022-09",
        "如皋市 fixed_asset_investment 6.3 % yoy 2022",
        format="markdown",
        published=None,
    ),
    case(
        html(
            "如皋市2023年收入",
            "项目|2023年完成|2022年完成|增减额|增减率（%）|占全市比重",
            "一般公共预算收入（万元）|351200|330100|21100|6.4|48.1%",
            "其中：税收收入|301200|290100|11100|3.8|50.2%",
        ),
        "如皋市 fiscal_revenue 351200e4 CNY 2023",
        "如皋市 fiscal_revenue 330100e4 CNY 2022",
        "如皋市 fiscal_revenue 6.4 % yoy 2023",
        "如皋市 fiscal_revenue 48.1 % share 2023",
        "如皋市 tax_paid 301200e4 CNY 2023",
        "如皋市 tax_paid 290100e4 CNY 2022",
        "如皋市 tax_paid 3.8 % yoy 2023",
        "如皋市 tax_paid 50.2 % share 2023",
        format="html",
    ),
]

LEVELS = [  # a heading that names no metric: the row does, and the heading, the row or a column the unit
    *(
        case(
            markdown("# 2023年如皋高新区主要指标", f"指标|{heading}|增速（%）", "规模以上工业总产值|655.2|-2.4"),
            "如皋高新区 industrial_output_value 655.2e8 CNY 2023",
            "如皋高新区 industrial_output_value -2.4 % yoy 2023",
            format="markdown",
        )
        for heading in (
            "数值（亿元）",
            "绝对数（亿元）",
            "2023年（亿元）",
            "完成值（亿元）",
            "总量（亿元）",
            "实绩/亿元",
            "2023年实绩（亿元）",
            "指标值(亿元)",
            "全年完成（亿元）",
        )
    ),
    case(  # the title dates every column that names no year
        markdown(
            "# 2022年如皋市工业园区主要经济指标",
            "园区|规上工业总产值（亿元）|同比增长（%）|税收（万元）",
            "如皋高新技术产业开发区|655.2|-2.4|43200",
        ),
        "如皋高新技术产业开发区 industrial_output_value 655.2e8 CNY 2022",
        "如皋高新技术产业开发区 industrial_output_value -2.4 % yoy 2022",
        "如皋高新技术产业开发区 tax_paid 43200e4 CNY 2022",
        format="markdown",
    ),
    case(
        html(
            "2023年1-9月如皋高新区经济运行情况",
            "序号|指标名称|计量单位|完成值|同比增速",
            "1|规上工业总产值|亿元|386.5|7.0%",
            "2|实际利用外资|万美元|5600|-12.3%",
            "3|新增规上工业企业|家|35|",
        ),
        "如皋高新区 industrial_output_value 386.5e8 CNY 2023-01/2023-09",
        "如皋高新区 industrial_output_value 7 % yoy 2023-01/2023-09",
        "如皋高新区 funds_in_place 5600e4 USD 2023-01/2023-09",
        "如皋高新区 funds_in_place -12.3 % yoy 2023-01/2023-09",
        "如皋高新区 above_scale_enterprise_count 35 count delta 2023-01/2023-09",
        format="html",
    ),
    case(
        html(
            "如皋高新区2023年目标任务完成情况",
            "指标|单位|年度目标|实绩|完成率（%）",
            "固定资产投资|亿元|100|102|102",
            "高新技术企业数|家|150|156|104",
        ),
        "如皋高新区 fixed_asset_investment 100e8 CNY planned 2023",
        "如皋高新区 fixed_asset_investment 102e8 CNY 2023",
        "如皋高新区 high_tech_enterprise 150 count planned 2023",
        "如皋高新区 high_tech_enterprise 156 count 2023",
        format="html",
    ),
    case(
        html(
            "",
            "2023年如皋市工业主要指标+4",
            "单位：亿元+4",
            "指标|本年累计|上年同期|同比±%",
            "规上工业总产值|2105.3|2060.8|2.2",
            "其中：第一产业|20.5|19.9|3.0",
        ),
        "如皋市 industrial_output_value 2105.3e8 CNY 2023",
        "如皋市 industrial_output_value 2.2 % yoy 2023",
        format="html",
    ),
]

ROWS = [  # rows that are parks, firms, years or projects
    case(
        html(
            "2023年1-6月如皋市各板块主要经济指标",
            "板块^2|规上工业总产值+2|实际利用外资+2|排名^2",
            "总量（亿元）|同比（%）|总量（万美元）|同比（%）",
            "如皋经济技术开发区|512.6|7.5|18500|-20.1|1",
            "如皋高新区|355.2|-2.4|9600|15.2|2",
            "合 计|867.8|3.1|28100|-9.6|",
        ),
        "如皋经济技术开发区 industrial_output_value 512.6e8 CNY 2023-H1",
        "如皋经济技术开发区 industrial_output_value 7.5 % yoy 2023-H1",
        "如皋经济技术开发区 funds_in_place 18500e4 USD 2023-H1",
        "如皋经济技术开发区 funds_in_place -20.1 % yoy 2023-H1",
        "如皋高新区 industrial_output_value 355.2e8 CNY 2023-H1",
        "如皋高新区 industrial_output_value -2.4 % yoy 2023-H1",
        "如皋高新区 funds_in_place 9600e4 USD 2023-H1",
        "如皋高新区 funds_in_place 15.2 % yoy 2023-H1",
        "如皋市 industrial_output_value 867.8e8 CNY 2023-H1",
        "如皋市 industrial_output_value 3.1 % yoy 2023-H1",
        "如皋市 funds_in_place 28100e4 USD 2023-H1",
        "如皋市 funds_in_place -9.6 % yoy 2023-H1",
        format="html",
    ),
    case(
        plain(
            "2022年度如皋市重点企业经营情况",
            "序号|企业名称|营业收入（万元）|利润总额（万元）|占比（%）",
            "1|如皋锦华电缆有限公司|38650|-300|64.6",
            "2|江苏恒新精密机械股份有限公司|21200|2100|35.4",
            "小计|59850|1800|100|",
            between=" | ",
        ),
        "如皋锦华电缆有限公司 operating_revenue 38650e4 CNY 2022",
        "如皋锦华电缆有限公司 profit -300e4 CNY 2022",
        "?如皋锦华电缆有限公司 profit 64.6 % share 2022",
        "江苏恒新精密机械股份有限公司 operating_revenue 21200e4 CNY 2022",
        "江苏恒新精密机械股份有限公司 profit 2100e4 CNY 2022",
        "?江苏恒新精密机械股份有限公司 profit 35.4 % share 2022",
    ),
    case(
        markdown(
            "# 如皋市各园区规上工业总产值情况（单位：亿元）",
            "园区|2021年|2022年|2023年",
            "如皋高新区|340.2|348.1|355.2",
        ),
        "如皋高新区 industrial_output_value 340.2e8 CNY 2021",
        "如皋高新区 industrial_output_value 348.1e8 CNY 2022",
        "如皋高新区 industrial_output_value 355.2e8 CNY 2023",
        format="markdown",
    ),
    case(
        plain(
            "2023年南通各地地区生产总值",
            "地区|总量（亿元）|位次|增速（%）|位次",
            "启东市|1420.3|4|5.8|6",
            "如东县|1380.6|5|6.4|2",
            between="　　",
        ),
        "启东市 gdp 1420.3e8 CNY 2023",
        "启东市 gdp 5.8 % yoy 2023",
        "如东县 gdp 1380.6e8 CNY 2023",
        "如东县 gdp 6.4 % yoy 2023",
    ),
    case(
        html(
            "2023年南通各县（市、区）主要指标\n单位：亿元、%",
            "县（市、区）|地区生产总值||一般公共预算收入|",
            "|总量|比上年<br>±%|总量|增速",
            "如皋市|1430.5|6.2|88.6|4.1",
        ),
        "如皋市 gdp 1430.5e8 CNY 2023",
        "如皋市 gdp 6.2 % yoy 2023",
        "如皋市 fiscal_revenue 88.6e8 CNY 2023",
        "如皋市 fiscal_revenue 4.1 % yoy 2023",
        format="html",
    ),
    case(
        html("如皋高新区历年发展情况", "年份|规上工业总产值（亿元）|同比（%）", "2022|348.1|2.3", "2023|355.2|2.0"),
        "如皋高新区 industrial_output_value 348.1e8 CNY 2022",
        "如皋高新区 industrial_output_value 2.3 % yoy 2022",
        "如皋高新区 industrial_output_value 355.2e8 CNY 2023",
        "如皋高新区 industrial_output_value 2 % yoy 2023",
        format="html",
    ),
    case(
        html(
            "2023年如皋市重大项目清单",
            "序号|项目名称|建设单位|总投资（亿元）",
            "1|年产3万吨铜箔项目|江苏恒新精密机械股份有限公司|12.5",
            "2|动力电池基地二期项目|江苏中海新能源有限公司|50",
        ),
        "江苏恒新精密机械股份有限公司 project_investment 12.5e8 CNY",
        "江苏中海新能源有限公司 project_investment 50e8 CNY",
        "?如皋市|江苏恒新精密机械股份有限公司 production_capacity 3e4 t/a",
        format="html",
    ),
    case(
        html(
            "2023年如皋市各板块创新指标",
            "板块|指标|数值（家）",
            "如皋高新区^2|高新技术企业|212",
            "专精特新中小企业|71",
        ),
        "如皋高新区 high_tech_enterprise 212 count 2023",
        "如皋高新区 srdi_sme 71 count 2023",
        format="html",
    ),
]


@pytest.mark.parametrize("made", RATES)
def test_a_rate_has_the_time_of_its_level(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", MONTHS)
def test_a_heading_has_the_year_of_the_caption_and_a_rate_its_own_span(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", LEVELS)
def test_a_level_has_the_metric_of_its_row(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", ROWS)
def test_rows_that_are_places_firms_years_and_projects(made: Case) -> None:
    check(made)
