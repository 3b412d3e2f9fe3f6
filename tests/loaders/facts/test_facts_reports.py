"""Longer pieces as newspapers, bureaus, firms and blogs write them."""

from __future__ import annotations

from datetime import date

import pytest
from fact_cases import Case, case, check

PROJECTS = [
    case(
        "包头：73个重大项目集中开工\n本报包头4月12日电 今天上午，包头市2023年重大项目集中"
        "开工仪式在稀土高新区举行。此次集中开工项目73个，"
        "总投资1086亿元，年度计划投资392亿元，涵盖晶硅光伏、稀土新材料、装备制造等领域。其中，总投资50亿元以上项目7个。\n"
        "弘元新材料（包头）有限公司年产15万吨高纯工业硅项目，总投资72亿元，占地1200亩，达产后年可实现产值110亿元，提供就业岗位1600个。",
        "包头市 project_count 73 count 2023-04-12|2023|-",
        "包头市 project_count 73 count 2023-04-12|2023|-",
        "包头市 project_investment 1086e8 CNY 2023-04-12|2023|-",
        "包头市 project_investment 392e8 CNY planned 2023|2023-04-12|-",
        "包头市 project_count 7 count 2023-04-12|2023|-",
        "弘元新材料（包头）有限公司|弘元新材料(包头)有限公司 production_capacity 15e4 t/a planned",
        "弘元新材料（包头）有限公司|弘元新材料(包头)有限公司 project_investment 72e8 CNY actual|planned",
        "弘元新材料（包头）有限公司|弘元新材料(包头)有限公司 area 1200 mu actual|planned",
        "弘元新材料（包头）有限公司|弘元新材料(包头)有限公司 industrial_output_value 110e8 CNY planned",
        "弘元新材料（包头）有限公司|弘元新材料(包头)有限公司 employment 1600 person|count planned",
        title="包头：73个重大项目集中开工",
        published=date(2023, 4, 13),
    ),
    case(
        "总投资65亿元！海尔智家青岛胶州空调基地奠基\n9月26日，海尔集团投资65亿元的智能空调产业园在胶州经济技术开发区奠基，"
        "规划年产家用空调600万套，计划2025年投产，投产后年产值可达150亿元。海尔集团2021年全球营业收入3327亿元，连续13年位居全球大型家电品牌零售量第一。",
        "?海尔智家|海尔集团|胶州经济技术开发区|海尔智家青岛胶州空调基地 project_investment 65e8 CNY 2022-09-26|-",
        "海尔集团 project_investment 65e8 CNY 2022-09-26|-",
        "海尔集团 production_capacity 600e4 count/a planned",
        "海尔集团 industrial_output_value 150e8 CNY planned",
        "海尔集团 operating_revenue 3327e8 CNY 2021",
        published=date(2022, 9, 27),
        title="总投资65亿元！海尔智家青岛胶州空调基地奠基",
    ),
    case(
        "晋江经济开发区：一手抓在建 一手抓招商\n截至5月底，晋江经济开发区共有在建项目46个，总投资318亿元，"
        "已完成投资127亿元。"
        "其中，福建百宏聚纤科技实业有限公司差别化纤维项目总投资38亿元，目前一期厂房已封顶；信泰（福建）科技有限公司鞋面智造项目总投资12亿元，"
        "新增飞织设备2000台。招商方面，今年以来园区新签约项目15个，其中外资项目3个，合同外资1.2亿美元。",
        "晋江经济开发区 project_count 46 count as_of:2023-05",
        "晋江经济开发区 project_investment 318e8 CNY as_of:2023-05",
        "晋江经济开发区 project_investment 127e8 CNY as_of:2023-05",
        "福建百宏聚纤科技实业有限公司 project_investment 38e8 CNY -|as_of:2023-05",
        "信泰（福建）科技有限公司|信泰(福建)科技有限公司 project_investment 12e8 CNY -|as_of:2023-05",
        "?信泰（福建）科技有限公司|信泰(福建)科技有限公司 production_line_count|production_capacity 2000 count",
        "晋江经济开发区 contract_project_count 15 count 2023",
        "晋江经济开发区 contract_project_count 3 count 2023",
        "晋江经济开发区 contract_value 1.2e8 USD 2023",
        title="晋江经济开发区：一手抓在建 一手抓招商",
        fails="a trade word within a project's name is taken for a firm",
    ),
    case(
        "宁东能源化工基地2021年重点建设项目表\n1.国能宁煤甲醇制烯烃项目。总投资26亿元，建设年产25万吨聚丙烯装置。\n"
        "2.宁夏泰和新材有限公司氨纶项目。总投资18.5亿元，建设年产6万吨差别化氨纶生产线。\n"
        "3.宁夏瑞泰科技股份有限公司芳纶项目。总投资9亿元，建设年产2.4万吨己二胺装置，当年计划完成投资4亿元。",
        "?国能宁煤|宁东能源化工基地 project_investment 26e8 CNY actual|planned 2021|-",
        "?国能宁煤|宁东能源化工基地 production_capacity 25e4 t/a planned 2021|-",
        "宁夏泰和新材有限公司 project_investment 18.5e8 CNY actual|planned 2021|-",
        "宁夏泰和新材有限公司 production_capacity 6e4 t/a planned 2021|-",
        "宁夏瑞泰科技股份有限公司 project_investment 9e8 CNY actual|planned 2021|-",
        "宁夏瑞泰科技股份有限公司 production_capacity 2.4e4 t/a planned 2021|-",
        "宁夏瑞泰科技股份有限公司 project_investment 4e8 CNY planned 2021",
        published=date(2021, 3, 2),
        title="宁东能源化工基地2021年重点建设项目表",
    ),
    case(
        "日前，长春市与中国一汽签订合作协议。根据协议，一汽-大众汽车有限公司将投资131亿元，在长春汽车经济技术开发区建设第三工厂，"
        "年产能30万辆，预计2025年建成投产。",
        "一汽-大众汽车有限公司 project_investment 131e8 CNY planned",
        "一汽-大众汽车有限公司 production_capacity 30e4 count/a planned 2025|-",
    ),
]

ECONOMY = [
    case(
        "2022年苏州工业园区经济运行情况\n2022年，园区实现地区生产总值3515.6亿元，同比增长2.3%；规上工业总产值6850.2亿元，增长4.1%；"
        "一般公共预算收入400.2亿元；进出口总额1113亿美元；社会消费品零售总额1062亿元。R&D投入强度达5.01%。\n"
        "园区新增科技型中小企业备案2896家，高新技术企业有效数突破2480家。实际使用外资19.5亿美元，占全市比重26.3%。",
        "苏州工业园区 gdp 3515.6e8 CNY 2022",
        "苏州工业园区 gdp 2.3 % yoy 2022",
        "苏州工业园区 industrial_output_value 6850.2e8 CNY 2022",
        "苏州工业园区 industrial_output_value 4.1 % yoy 2022",
        "苏州工业园区 fiscal_revenue 400.2e8 CNY 2022",
        "苏州工业园区 trade_value 1113e8 USD 2022",
        "苏州工业园区 retail_sales 1062e8 CNY 2022",
        "苏州工业园区 rnd_intensity 5.01 % 2022",
        "苏州工业园区 tech_sme 2896 count delta|level 2022|-",
        "苏州工业园区 high_tech_enterprise 2480 count over 2022|-",
        "苏州工业园区 funds_in_place 19.5e8 USD 2022|-",
        "苏州工业园区 funds_in_place 26.3 % share 2022|-",
        title="2022年苏州工业园区经济运行情况",
    ),
    case(
        "上半年，宝安区规上工业增加值同比增长9.1%。分行业看，计算机、通信和其他电子设备制造业增长12.4%，电气机械和器材制造业增长21.3%，"
        "通用设备制造业下降3.6%。全区固定资产投资同比增长13.2%，其中工业投资增长27.5%，房地产开发投资下降1.8%。",
        "宝安区 industrial_value_added 9.1 % yoy 2023-H1",
        "?宝安区 industrial_value_added 12.4 % yoy 2023-H1",
        "?宝安区 industrial_value_added 21.3 % yoy 2023-H1",
        "?宝安区 industrial_value_added -3.6 % yoy 2023-H1",
        "宝安区 fixed_asset_investment 13.2 % yoy 2023-H1",
        "宝安区 fixed_asset_investment 27.5 % yoy 2023-H1",
        "?宝安区 fixed_asset_investment -1.8 % yoy 2023-H1",
        published=date(2023, 7, 28),
    ),
    case(
        "奋进十年看赤峰\n十年来，赤峰市地区生产总值由2012年的1270亿元增加到2022年的2148亿元，年均增长5.8%。"
        "规上工业企业数从412户增加到568户。“十三五”以来，累计实施亿元以上工业项目890个，完成投资2600亿元。",
        "赤峰市 gdp 2148e8 CNY 2022",
        "?赤峰市 gdp 1270e8 CNY 2012",
        "赤峰市 gdp 5.8 % average_annual 2012/2022|2022|-|2013/2023",
        "赤峰市 above_scale_enterprise_count 568 count 2022|-|2013/2023|2012/2022",
        "?赤峰市 above_scale_enterprise_count 412 count",
        "赤峰市 project_count 890 count 2016/2023|2016/2020|-",
        "赤峰市 project_investment|fixed_asset_investment 2600e8 CNY 2016/2023|2016/2020|-",
        title="奋进十年看赤峰",
    ),
    case(
        "西咸新区泾河新城统计快报：前三季度，新城完成固定资产投资238.4亿元，增长18.9%，高于全市平均水平6.3个百分点。"
        "9月当月，规上工业总产值27.6亿元，环比增长4.2%。",
        "西咸新区泾河新城|泾河新城|西咸新区 fixed_asset_investment 238.4e8 CNY 2022-01/2022-09|2022-Q1/2022-Q3",
        "西咸新区泾河新城|泾河新城|西咸新区 fixed_asset_investment 18.9 % yoy 2022-01/2022-09|2022-Q1/2022-Q3",
        "西咸新区泾河新城|泾河新城|西咸新区 industrial_output_value 27.6e8 CNY 2022-09",
        "西咸新区泾河新城|泾河新城|西咸新区 industrial_output_value 4.2 % change 2022-09",
        published=date(2022, 10, 25),
    ),
    case(
        "据海关统计，今年前4个月，重庆市外贸进出口总值2296亿元。其中，出口1535亿元，进口761亿元。同期，加工贸易进出口1020亿元，占44.4%。",
        "重庆市 trade_value 2296e8 CNY 2023-01/2023-04",
        "重庆市 export_value 1535e8 CNY 2023-01/2023-04",
        "?重庆市 other|trade_value 761e8 CNY 2023-01/2023-04",
        "?重庆市 trade_value 1020e8 CNY 2023-01/2023-04|-",
        "?重庆市 trade_value 44.4 % share 2023-01/2023-04|-",
    ),
    case(
        "目前，海口国家高新区注册企业4836家，其中世界500强企业投资项目12个；规上工业企业71家，2022年营业收入突破300亿元，税收28.6亿元。",
        "海口国家高新区 enterprise_count 4836 count",
        "?海口国家高新区 project_count|enterprise_count 12 count",
        "海口国家高新区 above_scale_enterprise_count 71 count",
        "海口国家高新区 operating_revenue 300e8 CNY over 2022",
        "海口国家高新区 tax_paid 28.6e8 CNY 2022",
    ),
]

FIRMS = [
    case(
        "厦门宏发电声股份有限公司是全球继电器领军者。2022年，公司继电器销量达28亿只，全球市场占有率17.8%，排名第一；"
        "实现销售回款118亿元，其中海外占比超过36%。公司先后荣获国家科技进步二等奖、中国质量奖提名奖，2021年入选国家级制造业单项冠军示范企业。",
        "厦门宏发电声股份有限公司 sales_volume 28e8 count 2022",
        "厦门宏发电声股份有限公司 market_share 17.8 % 2022",
        "?厦门宏发电声股份有限公司 operating_revenue 118e8 CNY 2022",
        "?厦门宏发电声股份有限公司 operating_revenue 36 % share over 2022",
        "?厦门宏发电声股份有限公司 quality_award - national -|2022",
        "?厦门宏发电声股份有限公司 quality_award - national|- -|2022",
        "厦门宏发电声股份有限公司 single_champion - national 2021",
    ),
    case(
        "“设备开足马力，订单已经排到9月份。”4月8日，在无为经济开发区的安徽华菱电缆集团有限公司，车间主任吴某说，公司今年一季度接单4.8亿元，"
        "比去年同期增长35%，出口订单占两成。",
        "安徽华菱电缆集团有限公司 order_value 4.8e8 CNY 2023-Q1",
        "安徽华菱电缆集团有限公司 order_value 35 % yoy 2023-Q1",
        "?安徽华菱电缆集团有限公司 order_value 20 % share 2023-Q1",
        fails="接单 is no metric",
    ),
    case(
        "兰州兰石重型装备股份有限公司党委书记张某介绍：“近三年，企业累计投入研发资金6.2亿元，授权专利278件，其中发明专利63件。”",
        "兰州兰石重型装备股份有限公司 rnd_expenditure 6.2e8 CNY 2020/2023|2020/2022|2021/2023|-",
        "兰州兰石重型装备股份有限公司 patent_count 278 count 2020/2023|2020/2022|2021/2023|-",
        "兰州兰石重型装备股份有限公司 invention_patent_count 63 count 2020/2023|2020/2022|2021/2023|-",
    ),
    case(
        "东方雨虹（滁州）有限公司、老乡鸡食品有限公司等一批企业相继投产，去年全椒县新增规上企业31家。",
        "全椒县 above_scale_enterprise_count 31 count delta|level 2022",
    ),
    case(
        "从一间不足200平方米的小作坊起步，到如今年产值突破15亿元、产品出口60多个国家的行业龙头，浙江永强集团股份有限公司用了20年。",
        "?浙江永强集团股份有限公司 area 200 m2 at_most|near|exact",
        "浙江永强集团股份有限公司 industrial_output_value 15e8 CNY over",
    ),
    case(
        "台积电（南京）有限公司12英寸晶圆厂月产能2万片，南京江北新区因此带动上下游企业集聚，目前区内集成电路企业超过600家。",
        "台积电（南京）有限公司|台积电(南京)有限公司 production_capacity 20000 count/mo",
        "南京江北新区 enterprise_count 600 count over",
    ),
    case(
        "湖北宜化集团有限责任公司与宁波邦普循环科技有限公司合资设立邦普宜化公司，注册资本10亿元，总投资320亿元，"
        "其中一期投资120亿元建设年产36万吨磷酸铁项目。",
        "?湖北宜化集团有限责任公司|邦普宜化公司|邦普宜化|宁波邦普循环科技有限公司 project_investment 320e8 CNY",
        "?湖北宜化集团有限责任公司|邦普宜化公司|邦普宜化|宁波邦普循环科技有限公司 project_investment 120e8 CNY",
        "?湖北宜化集团有限责任公司|邦普宜化公司|邦普宜化|宁波邦普循环科技有限公司 production_capacity 36e4 t/a planned",
    ),
    case(
        "江苏悦达起亚汽车有限公司2022年销售新车13万辆，其中出口4.3万辆，同比增长三成；今年目标是出口8万辆。",
        "江苏悦达起亚汽车有限公司 sales_volume 13e4 count 2022",
        "?江苏悦达起亚汽车有限公司 export_value|sales_volume|other 4.3e4 count 2022",
        "?江苏悦达起亚汽车有限公司 export_value|sales_volume|other 30 % yoy 2022",
        "?江苏悦达起亚汽车有限公司 sales_volume|other 8e4 count 2023 planned",
    ),
]


@pytest.mark.parametrize("made", PROJECTS)
def test_project_news(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", ECONOMY)
def test_economic_reports(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", FIRMS)
def test_firm_portraits(made: Case) -> None:
    check(made)
