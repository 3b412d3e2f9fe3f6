"""Pages of several subjects, whose headings or labels of one form each name whom the lines below are about."""

from __future__ import annotations

from datetime import date

import pytest
from fact_cases import Case, case, check

SECTIONS = [
    case(
        "三大药谷横评\nNO.1 衡川药谷\n园区集聚企业420家，2022年产值310亿元。\n"
        "NO.2 澜洲生物港\n规划面积6平方公里，现有企业180家。"
        "代表企业衡川霍普药业有限公司2022年营收24亿元。\n园区到2025年力争产值达到200亿元。\n"
        "NO.3 陵台医药城\n去年产值96亿元。",
        "衡川药谷 enterprise_count 420 count",
        "衡川药谷 industrial_output_value 310e8 CNY 2022",
        "澜洲生物港 area 6 km2",
        "澜洲生物港 enterprise_count 180 count",
        "衡川霍普药业有限公司 operating_revenue 24e8 CNY 2022",
        "澜洲生物港 industrial_output_value 200e8 CNY 2025 planned",
        "陵台医药城 industrial_output_value 96e8 CNY 2022",
    ),
    case(
        "各省规划目标汇总\n一、河北\n到2025年，全省装机规模达到400万千瓦。\n二、青海\n到2025年，全省产值突破1000亿元。\n"
        "沧州市去年产值36亿元。\n到2030年，全省产值力争突破2000亿元。\n三、结语\n各地都在加码。",
        "河北 production_capacity 4e6 kW 2025 planned",
        "青海 industrial_output_value 1000e8 CNY over 2025 planned",
        "沧州市 industrial_output_value 36e8 CNY 2022",
        "青海 industrial_output_value 2000e8 CNY over 2030 planned",
    ),
]

LABELS = [
    case(
        "重机行业上半年业绩一览\n徐陵重机：上半年营业收入52亿元，净利润3.5亿元。5月投产的新厂员工800人。\n"
        "中澜恒科：营收24亿元，同比增长13%。公司净利润2.4亿元。\n柳台机械：受下行影响，公司营收12亿元。",
        "徐陵重机 operating_revenue 52e8 CNY 2023-H1",
        "徐陵重机 profit 3.5e8 CNY 2023-H1",
        "徐陵重机 employment 800 person -|2023-05",
        "中澜恒科 operating_revenue 24e8 CNY -|2023-H1",
        "中澜恒科 operating_revenue 13 % yoy -|2023-H1",
        "中澜恒科 profit 2.4e8 CNY -|2023-H1",
        "柳台机械 operating_revenue 12e8 CNY -|2023-H1",
    ),
    case(
        "今年前三季度，各市项目进展顺利。\n太仓：9月底开工项目12个，总投资18亿元。\n昆山：开工项目31个，完成投资25亿元。\n"
        "常熟：10月开工项目7个。\n张家港：开工项目16个。",
        "太仓 project_count 12 count 2022-09|as_of:2022-09",
        "太仓 project_investment 18e8 CNY 2022-09|as_of:2022-09|-",
        "昆山 project_count 31 count 2022-01/2022-09",
        "昆山 project_investment|fixed_asset_investment 25e8 CNY 2022-01/2022-09",
        "常熟 project_count 7 count 2022-10",
        "张家港 project_count 16 count 2022-01/2022-09",
        published=date(2022, 11, 2),
    ),
]

PLACES = [
    case(
        "五城的再出发\n大连：2022年GDP8430亿元。\n烟台：全市去年地区生产总值9515亿元，增长5.1%。\n"
        "威海呢？王冠印刷机械有限公司营收12亿元。全市规上企业1100家。",
        "大连 gdp 8430e8 CNY 2022",
        "烟台 gdp 9515e8 CNY 2022",
        "烟台 gdp 5.1 % yoy 2022",
        "王冠印刷机械有限公司 operating_revenue 12e8 CNY",
        "威海 above_scale_enterprise_count 1100 count",
    ),
    case(
        "两城制茶记\n湖州茶叶名声大。2022年，湖州产值35亿元。\n再看丽水。王冠茶业有限公司去年营收6亿元。全市茶企490家。",
        "湖州 industrial_output_value 35e8 CNY 2022",
        "王冠茶业有限公司 operating_revenue 6e8 CNY 2022",
        "丽水 enterprise_count 490 count",
    ),
    case(
        "早报\n【苏州工业园区外资创新高】今年一季度，苏州工业园区实际使用外资11.2亿美元。\n"
        "【温州：前三月出口增长】据温州海关统计，一季度温州市出口320亿元。同期，全市进出口总额410亿元。",
        "苏州工业园区 funds_in_place 11.2e8 USD 2023-Q1",
        "温州市 export_value 320e8 CNY 2023-Q1",
        "温州市 trade_value 410e8 CNY 2023-Q1",
    ),
    case(
        "一周要闻\n各地园区动作不断。\n01 衡水高新区\n上半年完成产值252亿元。\n"
        "02 沧州开发区\n今年签约项目16个，园区去年产值430亿元。",
        "衡水高新区 industrial_output_value 252e8 CNY 2023-H1",
        "沧州开发区 contract_project_count 16 count 2023",
        "沧州开发区 industrial_output_value 430e8 CNY 2022",
    ),
    case(
        "自创区成绩单\n2022年，各自创区加快发展。\n长株潭自创区位居前列，全年产值1600亿元。\n合芜蚌自创区进步最快，高新技术企业突破5000家。",
        "长株潭自创区 industrial_output_value 1600e8 CNY 2022",
        "合芜蚌自创区 high_tech_enterprise 5000 count over -|2022",
    ),
]


@pytest.mark.parametrize("given", [*SECTIONS, *LABELS, *PLACES], ids=str)
def test_whom_headings_of_one_form_name(given: Case) -> None:
    check(given)
