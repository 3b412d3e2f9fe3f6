"""Who goes on being told of: parks by the end of their name, those who only helped to found, speakers named behind."""

from __future__ import annotations

import pytest
from fact_cases import Case, case, check

PARKS = [
    case("江北科创城位于滨江新区核心区，2022年1月启动建设，规划面积20.8平方公里，由江州市与滨江新区共建共管。科创城现有国家级科技企业孵化器1家，在孵企业212家。",
         "江北科创城 area 20.8 km2",
         "江北科创城 incubator 1 count national", "江北科创城 incubated_enterprise_count 212 count"),
    case("泰兴高新区党工委副书记王某介绍，园区规划面积36平方公里，由苏州工业园区和泰州市合作开发，建园12年来引进企业430家。",
         "泰兴高新区 area 36 km2", "泰兴高新区 enterprise_count 430 count -|2011/2022|2011/2023"),
    case("宏达精工有限公司落户泰兴高新区。公司在园区投资4亿元建设运营中心，用工600人左右。",
         "宏达精工有限公司 project_investment 4e8 CNY", "宏达精工有限公司 employment 600 person about"),
]  # fmt: skip
INNER_PARKS = [
    case("目前已有130家企业落户曲靖经开区锐川产业园。", "锐川产业园 enterprise_count 130 count"),
    case("近年来，曲靖经开区锐川产业园发展很快，规上工业总产值突破50亿元。",
         "锐川产业园 industrial_output_value 50e8 CNY over"),
]  # fmt: skip
FOUNDERS = [
    case("赣州恒科永磁材料有限公司高性能磁材项目颇受关注。项目由中科三环与本地企业合资兴建，占地180亩，总投资21亿元。",
         "赣州恒科永磁材料有限公司 area 180 mu", "赣州恒科永磁材料有限公司 project_investment 21e8 CNY"),
    case("该项目由中科三环投资建设，总投资21亿元。", "中科三环 project_investment 21e8 CNY"),
    case("江苏润和光电有限公司营收8.7亿元。项目由宿迁恒锐新能源有限公司投资建设，占地220亩，一期投资12亿元，年产储能电芯10GWh。",
         "江苏润和光电有限公司 operating_revenue 8.7e8 CNY", "宿迁恒锐新能源有限公司 area 220 mu",
         "宿迁恒锐新能源有限公司 project_investment 12e8 CNY",
         "宿迁恒锐新能源有限公司 production_capacity 1e7 kWh|kWh/a planned"),
    case("成都天瑞智联科技股份有限公司（以下简称“天瑞智联”）去年入选国家级专精特新“小巨人”企业。天瑞智联营收3.4亿元。",
         "成都天瑞智联科技股份有限公司 little_giant - national 2022",
         "成都天瑞智联科技股份有限公司 operating_revenue 3.4e8 CNY -|2022"),
]  # fmt: skip
SPEAKERS = [
    case("四川瑞达智能装备有限公司拿下1.9亿元订单。“下一步我们将再建标准厂房80万平方米。”宜宾三江新区经发局局长李某说。",
         "四川瑞达智能装备有限公司 order_value 1.9e8 CNY", "宜宾三江新区 area 80e4 m2 planned"),
]  # fmt: skip
FIRMS = [
    case("离恒力机械有限公司不到三公里，是常州科锐精密传动有限公司的新厂房。这家企业专攻减速器，去年产值3.2亿元。",
         "常州科锐精密传动有限公司 industrial_output_value 3.2e8 CNY 2022"),
    case("枣庄高新区锂电产业起步早。活下来的企业里，就有丰源股份有限公司。这家做草酸起家的公司，去年营收17亿元。",
         "丰源股份有限公司 operating_revenue 17e8 CNY 2022"),
    case("泰兴高新区化工企业多。另一家本土企业恒通新能源有限公司走的是小动力路线。其两轮车电池去年出货2.1GWh。",
         "恒通新能源有限公司 sales_volume 2.1e6 kWh 2022"),
    case("全资子公司云岭新材料有限公司去年投产。恒通新能源有限公司一季度集团新签订单9.8亿元。",
         "恒通新能源有限公司 order_value 9.8e8 CNY 2023-Q1"),
    case("恒通集团泰兴30万吨掺合料项目昨日签约。",
         "恒通集团 production_capacity 30e4 t|t/a planned|actual -|2023-06-14"),
    case("恒通集团从武汉起步，2022年营业收入87.6亿元，旗下3家企业被评为国家级绿色工厂。",
         "恒通集团 operating_revenue 87.6e8 CNY 2022", "恒通集团 green_factory 3 count national -|2022"),
    case("恒通集团客户包括30多家整车厂，人均产出提升35%。",
         "恒通集团 customer_count 30 count over", "恒通集团 efficiency_gain 35 % change"),
]  # fmt: skip
HOUSES = [
    case("恒通集团旗下的恒通锂能有限公司，去年完成营业收入30亿元。公司最近一笔大单合同金额5亿元。",
         "恒通锂能有限公司 operating_revenue 30e8 CNY 2022", "恒通锂能有限公司 order_value 5e8 CNY"),
    case("恒通集团旗下有企业46家。", "恒通集团 enterprise_count 46 count"),
    case("湘阴高新区发展快。新能源材料以恒通锂能有限公司为链主，去年产值突破百亿元。",
         "湘阴高新区 industrial_output_value 100e8 CNY over 2022"),
    case("恒通锂能有限公司产品出口越南等12个国家，员工300人。", "恒通锂能有限公司 employment 300 person"),
    case("泰兴高新区集中开工\n生物医药方面，恒通药业有限公司投资6.5亿元的车间破土。配套方面，标准厂房总建筑面积52万平方米。",
         "恒通药业有限公司 project_investment 6.5e8 CNY", "泰兴高新区 area 52e4 m2"),
]  # fmt: skip
REGIONS = [
    case("1—9月，宁夏全区开发区完成固定资产投资98.7亿元。石嘴山高新区表现突出。目前，各园区入驻企业5216家。",
         "宁夏|宁夏回族自治区 fixed_asset_investment 98.7e8 CNY 2023-01/2023-09|2022-01/2022-09",
         "宁夏|宁夏回族自治区 enterprise_count 5216 count"),
    case("枣庄市工信局介绍，2022年全市新签约锂电项目67个，合同引资额738亿元，其中已开工41个。仅滕州一地，工业投资就完成52.6亿元。",
         "枣庄市 contract_project_count 67 count 2022", "枣庄市 contract_value 738e8 CNY 2022",
         "枣庄市 project_count 41 count 2022|-", "滕州 fixed_asset_investment 52.6e8 CNY 2022|-"),
    case("常州市武进区建立“创新型中小企业—专精特新—小巨人—单项冠军”四级培育库，目前入库企业1260家。",
         "常州市武进区 enterprise_count|listing_pipeline|other_recognition 1260 count"),
]  # fmt: skip
LISTS = [
    case("6月17日，宁波市经济和信息化局公布2022年度市级专精特新中小企业名单，共有762家企业通过认定。其中，慈溪市131家、北仑区118家。",
         "宁波市 srdi_sme 762 count municipal -|2022", "慈溪市 srdi_sme 131 count municipal -|2022",
         "北仑区 srdi_sme 118 count municipal -|2022"),
    case("恒通电子股份有限公司去年营业收入15.9亿元，先后入选国家级专精特新“小巨人”和制造业单项冠军。",
         "恒通电子股份有限公司 operating_revenue 15.9e8 CNY 2022",
         "恒通电子股份有限公司 little_giant - national", "恒通电子股份有限公司 single_champion - national"),
    case("无锡市产业基础好。在无锡高新区，仅今年上半年就新签约集成电路项目26个，协议投资额210亿元。",
         "无锡高新区 contract_project_count 26 count 2023-H1", "无锡高新区 contract_value 210e8 CNY 2023-H1"),
    case("2020年，无锡市集成电路产业营业收入1421亿元，占江苏全省的58%。",
         "无锡市 operating_revenue 1421e8 CNY 2020", "无锡市 operating_revenue 58 % share 2020"),
    case("两江新区以占全市1.5%的土地面积，创造了全市15%的经济总量。", "两江新区 gdp 15 % share"),
    case("无锡市设立了总规模200亿元的集成电路产业投资基金。", "无锡市 fund_size 200e8 CNY actual|planned"),
    case("济南高新区集聚各类人才26万人，每万人有效发明专利拥有量达到148件。",
         "济南高新区 talent_count 26e4 person", "济南高新区 invention_patent_count 148 count"),
    case("济南高新区企业多。济南药谷建筑面积130万平方米。到2025年，高新区地区生产总值力争突破2000亿元。",
         "济南药谷 area 130e4 m2", "济南高新区 gdp 2000e8 CNY over planned 2025"),
    case("恒通集团28亿元贵阳布局家电产业园", "恒通集团 project_investment 28e8 CNY actual|planned"),
    case("钒钛产业园区今年计划投入12亿元完善道路、供水等基础设施。",
         "钒钛产业园区 infrastructure_investment 12e8 CNY planned 2023"),
]  # fmt: skip
MELTS = [
    case("恒通玻璃有限公司新建两条日熔量500吨的光伏玻璃生产线，计划把正极材料扩到8万吨。",
         "恒通玻璃有限公司 production_line_count 2 count planned|actual",
         "恒通玻璃有限公司 production_capacity 500 t/d planned|actual",
         "恒通玻璃有限公司 production_capacity 80000 t|t/a|t/d planned"),
    case("2022年，日本粗钢产量8900万吨。", "日本 production_volume 8900e4 t 2022"),
]  # fmt: skip
EVENTS = [
    case("宏达精工有限公司去年入选国家级专精特新“小巨人”企业，手握专利187件，市场占有率超过40%。",
         "宏达精工有限公司 little_giant - national 2022", "宏达精工有限公司 patent_count 187 count",
         "宏达精工有限公司 market_share 40 % over"),
    case("截至去年底，宏达精工有限公司入选国家级制造业单项冠军，拥有专利187件。",
         "宏达精工有限公司 single_champion - national as_of:2022-12|2022|-",
         "宏达精工有限公司 patent_count 187 count as_of:2022-12"),
]  # fmt: skip


@pytest.mark.parametrize("made", PARKS)
def test_park_is_told_of(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", INNER_PARKS)
def test_park_is_told_of_not_the_zone_around_it(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", FOUNDERS)
def test_who_took_part_is_not_who_builds(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", SPEAKERS)
def test_official_named_behind_the_quotation_speaks(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", FIRMS)
def test_firm_goes_on(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", HOUSES)
def test_house_and_its_companies(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", REGIONS)
def test_region_and_its_parks(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", LISTS)
def test_lists_openings_and_shares(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", MELTS)
def test_capacity_of_a_line(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", EVENTS)
def test_date_of_an_event_is_not_of_what_stands(made: Case) -> None:
    check(made)
