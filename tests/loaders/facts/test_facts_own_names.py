"""Whom a page means that names its subject by its kind, in a heading, in a list, or as first of a ranking."""

from __future__ import annotations

from datetime import date

import pytest
from fact_cases import Case, case, check

CASES = [
    case(
        "今日亳州\n高新区经济平稳增长\n高新区今年前四个月完成财政收入4.2亿元。\n园区新开工项目12个。",
        "亳州高新区 fiscal_revenue 4.2e8 CNY 2019-01/2019-04",
        "亳州高新区 project_count 12 count -|2019-01/2019-04",
        published=date(2019, 5, 20),
    ),
    case(
        "产业集聚区以家具制造为主导产业。\n家具企业52家，2017年实现产值88亿元。\n区内完成增加值19亿元。",
        "产业集聚区 enterprise_count 52 count -|2017",
        "产业集聚区 industrial_output_value 88e8 CNY 2017",
        "产业集聚区 industrial_value_added 19e8 CNY -|2017",
    ),
    case(  # counted, not one
        "全省开发区经济向好。开发区完成投资350亿元。开发区新增企业20家。目前，各开发区用工充足。安徽省发布了数据。",
        "安徽省 fixed_asset_investment|project_investment 350e8 CNY",
        "安徽省 enterprise_count 20 count delta|level",
    ),
    case(
        "梨川经济开发区规划面积12平方公里。\n形成“四园”格局，即：参茸小镇，大健康产业园，绿川产业园。\n"
        "目前，开发区落户企业55户。2020年完成工业产值20.3亿元。",
        "梨川经济开发区 area 12 km2 planned|actual",
        "梨川经济开发区 enterprise_count 55 count",
        "梨川经济开发区 industrial_output_value 20.3e8 CNY 2020",
    ),
    case(
        "合肥高新区项目加快推进。洺湖联合创新中心等云计算项目有序推进。签约项目35个，协议引资78亿元。",
        "合肥高新区 contract_project_count 35 count",
        "合肥高新区 contract_value 78e8 CNY",
    ),
    case(
        "紫岚大厦（五星）\n紫岚大厦位于海州大道，是浙江泓翌控股集团的总部。\n大厦总建筑面积7.6万平方米，入驻企业47家。",
        "紫岚大厦 area 7.6e4 m2",
        "紫岚大厦 enterprise_count 47 count",
    ),
    case(
        "上海澄野饮品有限公司\n上海澄野饮品有限公司投资总额1280万美元。\n苏州市岚禾食品有限公司\n"
        "苏州市岚禾食品有限公司专业生产调味料。公司现有员工260人。",
        "上海澄野饮品有限公司 project_investment 1280e4 USD",
        "苏州市岚禾食品有限公司 employment 260 person",
        title="上海澄野饮品有限公司",
    ),
    case(
        "2022年，光伏组件销售收入第一名是天合光能，收入为310亿元；第二名是晶澳科技，收入为280亿元。",
        "天合光能 operating_revenue 310e8 CNY 2022",
        "晶澳科技 operating_revenue 280e8 CNY 2022",
    ),
    case(
        "今年以来，株洲市工业园区投产企业1101户，全省第三，从业人员217520人，全省首位。",
        "株洲市工业园区 enterprise_count 1101 count -|2023|2023-01-01/2023-06-15|2023-01/2023-06",
        "株洲市工业园区 employment 217520 person -|2023|2023-01-01/2023-06-15|2023-01/2023-06",
    ),
    case(  # a place holds no title of firms
        "泓翌机械在浙江台州成立。\n公司现有员工320人。获评绿色工厂、高新技术企业。",
        "泓翌机械 employment 320 person",
        "泓翌机械 green_factory -",
        "泓翌机械 high_tech_enterprise -",
    ),
    case(
        "彰化滨海工业区位于彰化县，开发面积36平方公里，进驻厂商397家。",
        "彰化滨海工业区 area 36 km2",
        "彰化滨海工业区 enterprise_count 397 count",
    ),
    case(
        "上半年全市完成工业增加值120亿元。\n记者从衢江经开区获悉，全市园区入驻企业310家。\n衢州市工业基础好。",
        "衢州市 industrial_value_added 120e8 CNY 2023-H1",
        "衢州市 enterprise_count 310 count -|2023-H1",
    ),
    case(  # no city is named anywhere
        "上半年，全省高新区实现营业收入1397亿元，同比增长28.1%。",
        "全省 operating_revenue 1397e8 CNY 2023-H1",
        "全省 operating_revenue 28.1 % yoy 2023-H1",
    ),
    case(
        "澜北管理区简介\n澜北管理区前身是国营牧场，始建于1955年。全区总面积227平方公里。\n2022年，澜北管理区生产总值14.9亿元。",
        "澜北管理区 area 227 km2",
        "澜北管理区 gdp 14.9e8 CNY 2022",
    ),
    case("珲春市经济向好。珲春边境经济合作区入驻企业98家。", "珲春边境经济合作区 enterprise_count 98 count"),
    case(
        "公司简介\n江苏泓翌装备股份有限公司成立于2014年，现有员工1150人。\n子公司\n南通澄野重工有限公司\n"
        "成立于2019年，年产能12万吨。\n发展历程\n2021年，获国投岚禾融资5亿元。",
        "江苏泓翌装备股份有限公司 employment 1150 person",
        "南通澄野重工有限公司 production_capacity 12e4 t/a",
        "江苏泓翌装备股份有限公司 financing 5e8 CNY 2021",
    ),
    case(
        "2007年，全市经济较快发展，“一区四园”作用突出。“一区四园”完成销售收入170亿元。其中经济开发区实现销售收入109亿元。"
        "“一区四园”实施项目118个。其中经济开发区实施项目40个。",
        "全市 operating_revenue 170e8 CNY 2007",
        "经济开发区 operating_revenue 109e8 CNY 2007",
        "全市 project_count 118 count 2007|-",
        "经济开发区 project_count 40 count 2007|-",
    ),
    case(
        "岳阳市拥有规上工业企业143家，岳阳师范大学等14所大中专院校。\n税收收入完成126亿元。",
        "岳阳市 above_scale_enterprise_count 143 count",
        "?岳阳市 other 14 count",
        "岳阳市 tax_paid 126e8 CNY",
    ),
    case(
        "ZKR家电集团投产。ZKR科技、ZKR电子、ZKR能源业绩大涨。ZKR上半年实现营收1152亿元。",
        "ZKR operating_revenue 1152e8 CNY 2023-H1",
    ),
    case(
        "泓翌能源股份有限公司公告称，预计2025年全球锂产品产能将达到86万吨。",
        "全球 production_capacity 86e4 t planned 2025",
    ),
    case(
        "宁乡市发布通报。上半年高新区完成规模工业总产值286.7亿元，增长8%。",
        "宁乡高新区 industrial_output_value 286.7e8 CNY 2023-H1",
        "宁乡高新区 industrial_output_value 8 % yoy 2023-H1",
    ),
    case(
        "上半年，全市完成工业增加值936亿元。邻近的芜湖市发展很快，学习借鉴苏州市的经验。",
        "全市 industrial_value_added 936e8 CNY 2023-H1",
    ),
    case("竹科2020年营业额较去年成长13.95%。", "竹科 operating_revenue 13.95 % yoy 2020"),
]


@pytest.mark.parametrize("wanted", CASES)
def test_subject(wanted: Case) -> None:
    check(wanted)
