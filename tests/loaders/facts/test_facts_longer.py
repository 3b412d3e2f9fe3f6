"""Longer articles: a subject that holds over paragraphs, many projects, sectors, programmes and plans."""

from __future__ import annotations

from datetime import date

import pytest
from fact_cases import Case, case, check

LONGER = [
    case(
        "来宾市工业振兴三年行动观察\n初夏时节，记者在来宾市河南工业园区看到，广西汇元锰业有限责任公司的电解二氧化锰生产线满负荷运转。"
        "“目前公司年产能达12万吨，产品占国内市场的30%左右，去年产值16.8亿元。”公司董事长曾某说。\n"
        "来宾市2022年出台工业振兴三年行动方案，提出到2025年，全市规上工业总产值突破1500亿元，培育百亿元企业5家。\n"
        "去年以来，该市累计引进工业项目146个，合同投资额680亿元；新开工项目98个，竣工投产项目61个。截至今年5月，全市规上工业企业318家，比2021年底净增76家。",
        "广西汇元锰业有限责任公司 production_capacity 12e4 t/a",
        "广西汇元锰业有限责任公司 market_share 30 % about share|level",
        "广西汇元锰业有限责任公司 industrial_output_value 16.8e8 CNY 2022",
        "来宾市 industrial_output_value 1500e8 CNY over 2025 planned",
        "来宾市 enterprise_count 5 count planned 2025",
        "来宾市 project_count|contract_project_count 146 count 2022/2023|2022",
        "来宾市 contract_value 680e8 CNY 2022/2023|2022",
        "来宾市 project_count 98 count 2022/2023|2022",
        "来宾市 project_count 61 count 2022/2023|2022",
        "来宾市 above_scale_enterprise_count 318 count as_of:2023-05|2023-05",
        "来宾市 above_scale_enterprise_count 76 count delta as_of:2023-05|2021/2023|2023-05|-",
        title="来宾市工业振兴三年行动观察",
        fails="占国内市场的N% is a market share",
    ),
    case(
        "动力电池“链”起一座城\n从零起步到产值千亿，宜宾市只用了6年。2022年，宜宾市动力电池产业产值达889亿元，占全国市场份额的15.5%。\n"
        "龙头企业宁德时代在宜宾设立的四川时代新能源科技有限公司，规划总投资640亿元，建成后年产能将超过200GWh，目前一至六期已投产。\n"
        "配套企业纷至沓来。宜宾锂宝新材料股份有限公司建成年产4.5万吨三元正极材料生产线，2022年营业收入突破80亿元；"
        "宜宾天原海丰和泰有限公司年产氯化法钛白粉10万吨。截至目前，已有110余个项目落户，总投资超1000亿元，带动就业5万多人。",
        "?宜宾市 industrial_output_value 1000e8 CNY",
        "宜宾市 industrial_output_value 889e8 CNY 2022",
        "宜宾市 market_share 15.5 % share|level 2022",
        "?宁德时代 leading_enterprise -",
        "四川时代新能源科技有限公司 project_investment 640e8 CNY planned",
        "四川时代新能源科技有限公司 production_capacity 200e6 kWh|kWh/a over planned",
        "宜宾锂宝新材料股份有限公司 production_capacity 4.5e4 t/a",
        "宜宾锂宝新材料股份有限公司 operating_revenue 80e8 CNY over 2022",
        "宜宾天原海丰和泰有限公司 production_capacity 10e4 t/a",
        "宜宾市|宜宾 project_count 110 count over",
        "宜宾市|宜宾 project_investment 1000e8 CNY over",
        "宜宾市|宜宾 employment 5e4 person over",
        title="动力电池“链”起一座城",
        fails="占全国市场份额的N%; a firm's name missed; projects 落户 told behind a firm are of the place",
    ),
    case(
        "江阴市数字经济发展情况（2022）\n一、总体规模。数字经济核心产业增加值428亿元，占GDP比重9.1%。\n"
        "二、产业集群。物联网产业营收360亿元，集成电路产业营收320亿元，同比分别增长10.2%、6.5%。长电科技跻身全球封测前三。\n"
        "三、智改数转。累计建成省级智能工厂12家、智能车间108个，5G基站6200个，星级上云企业1020家。\n"
        "四、创新载体。拥有国家级孵化器4家，省级以上工程技术研究中心180家，全社会研发投入占比3.9%。",
        "?江阴市 gdp|industrial_value_added|other 428e8 CNY 2022",
        "?江阴市 gdp|industrial_value_added|other 9.1 % share 2022",
        "江阴市 operating_revenue 360e8 CNY 2022",
        "江阴市 operating_revenue 320e8 CNY 2022",
        "江阴市 operating_revenue 10.2 % yoy 2022",
        "江阴市 operating_revenue 6.5 % yoy 2022",
        "江阴市 smart_factory 12 count provincial 2022|-",
        "江阴市 smart_factory 108 count provincial|- 2022|-",
        "?江阴市 enterprise_count 1020 count 2022|-",
        "江阴市 incubator 4 count national 2022|-",
        "江阴市 engineering_center 180 count provincial+ 2022|-",
        "江阴市 rnd_intensity 3.9 % share|level 2022|-",
        title="江阴市数字经济发展情况（2022）",
        published=date(2023, 2, 10),
        fails="a year in brackets of the title dates nothing",
    ),
    case(
        "重庆两江新区：打造“软件城”\n4月20日，在两江软件园，中科创达软件（重庆）有限公司的工程师正在调试车载系统。该公司2021年落户园区，"
        "员工从最初的30人发展到如今的600人，去年营收4.6亿元。\n两江新区现有软件企业3.5万家，其中规上企业420家；软件从业人员12万人。"
        "2022年，软件业务收入1350亿元，同比增长14%。根据规划，到2025年，软件业务收入将达2000亿元，从业人员达20万人。",
        "中科创达软件（重庆）有限公司 employment 600 person",
        "?中科创达软件（重庆）有限公司 employment 30 person -|2021",
        "中科创达软件（重庆）有限公司 operating_revenue 4.6e8 CNY 2022",
        "两江新区|重庆两江新区 enterprise_count 35000 count",
        "两江新区|重庆两江新区 above_scale_enterprise_count 420 count",
        "两江新区|重庆两江新区 employment 12e4 person",
        "两江新区|重庆两江新区 operating_revenue 1350e8 CNY 2022",
        "两江新区|重庆两江新区 operating_revenue 14 % yoy 2022",
        "两江新区|重庆两江新区 operating_revenue 2000e8 CNY 2025 planned",
        "两江新区|重庆两江新区 employment 20e4 person 2025 planned",
        title="重庆两江新区：打造“软件城”",
    ),
    case(
        "关于印发《云浮市支持制造业高质量发展若干措施》的通知\n一、支持企业上规。对首次上规的工业企业，给予一次性奖励20万元。\n"
        "二、支持企业做强。对年主营业务收入首次突破10亿元、50亿元、100亿元的工业企业，分别给予100万元、300万元、500万元奖励。\n"
        "三、支持技术改造。按不超过设备购置额的20%给予补助，单个项目最高500万元。\n四、本措施自2023年3月1日起施行，有效期3年。",
        "云浮市 reward_standard 20e4 CNY",
        "云浮市 reward_standard 100e4 CNY",
        "云浮市 reward_standard 300e4 CNY",
        "云浮市 reward_standard 500e4 CNY",
        "?云浮市 reward_standard 20 % at_most",
        "云浮市 reward_standard 500e4 CNY at_most",
    ),
    case(
        "大连金普新区集中签约18个项目\n"
        "本报讯 6月9日，大连金普新区举行重大招商项目集中签约仪式，"
        "18个项目成功签约，总投资达236亿元，涉及氢能、生物医药等领域。"
        "其中，外资项目4个，投资额12亿美元；亿元以上项目15个。逸盛大化石化有限公司投资60亿元的高端聚酯项目是此次签约体量最大的项目，预计年产值100亿元。"
        "据介绍，今年前5个月，金普新区新注册企业6200户，实际利用外资5.8亿美元，同比增长63%。",
        "大连金普新区|金普新区 contract_project_count 18 count 2023-06-09|-",
        "大连金普新区|金普新区 contract_value|project_investment 236e8 CNY 2023-06-09|-",
        "大连金普新区|金普新区 contract_project_count|project_count 4 count 2023-06-09|-",
        "大连金普新区|金普新区 contract_value|project_investment 12e8 USD 2023-06-09|-",
        "大连金普新区|金普新区 contract_project_count|project_count 15 count 2023-06-09|-",
        "逸盛大化石化有限公司 project_investment|contract_value 60e8 CNY 2023-06-09|-",
        "逸盛大化石化有限公司 industrial_output_value 100e8 CNY planned",
        "大连金普新区|金普新区 enterprise_count 6200 count delta|level 2023-01/2023-05",
        "大连金普新区|金普新区 funds_in_place 5.8e8 USD 2023-01/2023-05",
        "大连金普新区|金普新区 funds_in_place 63 % yoy 2023-01/2023-05",
        title="大连金普新区集中签约18个项目",
        fails="the firm's name is cut or split",
    ),
    case(
        "海宁经编产业园区：一根纱线织出五百亿\n海宁经编产业园区成立于2000年，规划面积6.8平方公里，集聚经编企业580余家，拥有各类经编机1.3万台。"
        "2022年，园区实现工业总产值512亿元，同比增长3.4%，产品国内市场占有率达20%。浙江锦达新材料股份有限公司是园区的一家国家级专精特新“小巨人”企业，"
        "先后参与起草国家标准9项、行业标准16项。",
        "海宁经编产业园区 area 6.8 km2 planned|actual",
        "海宁经编产业园区 enterprise_count 580 count over",
        "海宁经编产业园区 industrial_output_value 512e8 CNY 2022",
        "海宁经编产业园区 industrial_output_value 3.4 % yoy 2022",
        "海宁经编产业园区 market_share 20 % 2022|-",
        "浙江锦达新材料股份有限公司 little_giant - national",
        "浙江锦达新材料股份有限公司 standard_count 9 count",
        "浙江锦达新材料股份有限公司 standard_count 16 count",
        title="海宁经编产业园区：一根纱线织出五百亿",
    ),
    case(
        "湘江新区4月经济“成绩单”出炉\n1至4月，湖南湘江新区规模以上工业增加值同比增长7.6%，固定资产投资同比增长10.4%，其中产业投资增长16.9%，占固定资产投资比重达62.3%；"
        "完成地方一般公共预算收入118.6亿元，同口径增长5.2%；实现进出口总额386.5亿元，增长21.7%。"
        "新增市场主体2.6万户，总量突破40万户。4月当月规上工业增加值增长9.3%，较3月提升1.4个百分点。",
        "湖南湘江新区|湘江新区 industrial_value_added 7.6 % yoy 2023-01/2023-04",
        "湖南湘江新区|湘江新区 fixed_asset_investment 10.4 % yoy 2023-01/2023-04",
        "湖南湘江新区|湘江新区 fixed_asset_investment 16.9 % yoy 2023-01/2023-04",
        "湖南湘江新区|湘江新区 fixed_asset_investment 62.3 % share 2023-01/2023-04",
        "湖南湘江新区|湘江新区 fiscal_revenue 118.6e8 CNY 2023-01/2023-04",
        "湖南湘江新区|湘江新区 fiscal_revenue 5.2 % yoy 2023-01/2023-04",
        "湖南湘江新区|湘江新区 trade_value 386.5e8 CNY 2023-01/2023-04",
        "湖南湘江新区|湘江新区 trade_value 21.7 % yoy 2023-01/2023-04",
        "湖南湘江新区|湘江新区 enterprise_count 26000 count delta|level 2023-01/2023-04|-",
        "湖南湘江新区|湘江新区 enterprise_count 40e4 count over 2023-01/2023-04|-",
        "湖南湘江新区|湘江新区 industrial_value_added 9.3 % yoy 2023-04",
        title="湘江新区4月经济“成绩单”出炉",
    ),
    case(
        "中国重汽（香港）有限公司斥资9亿元在莱芜区建新能源商用车基地\n记者1月8日获悉，济南市莱芜区与中国重汽签约，将建设年产6万辆的新能源商用车基地。"
        "该基地占地1500亩，总投资156亿元，分三期实施，一期2023年底投产。达产后，年可实现营业收入300亿元、利税25亿元。",
        "?中国重汽（香港）有限公司 project_investment 9e8 CNY",
        "中国重汽|中国重汽（香港）有限公司|济南市莱芜区 production_capacity 6e4 count/a planned",
        "中国重汽|中国重汽（香港）有限公司|济南市莱芜区 area 1500 mu planned|actual",
        "中国重汽|中国重汽（香港）有限公司|济南市莱芜区 project_investment 156e8 CNY planned|actual 2023-01-08|-|2023",
        "中国重汽|中国重汽（香港）有限公司|济南市莱芜区 operating_revenue 300e8 CNY planned",
        "中国重汽|中国重汽（香港）有限公司|济南市莱芜区 profit_and_tax 25e8 CNY planned",
        published=date(2023, 1, 9),
    ),
    case(
        "天长市仪表电缆产业集群\n产业集群现有企业680户，其中规上企业156户，国家级专精特新“小巨人”企业12户，省级专精特新企业86户，上市公司2家。"
        "集群内建有国家级检测中心2个、省级企业技术中心24个，累计主导或参与制定国家及行业标准72项，有效发明专利920件。"
        "2021年集群实现产值380亿元，占天长市规上工业产值的34%，研发投入强度3.4%。",
        "天长市 enterprise_count 680 count",
        "天长市 above_scale_enterprise_count 156 count",
        "天长市 little_giant 12 count national",
        "天长市 srdi_sme 86 count provincial",
        "天长市 listed_company 2 count",
        "?天长市 rnd_platform|other_recognition|rnd_institution_count 2 count national",
        "天长市 technology_center 24 count provincial",
        "天长市 standard_count 72 count",
        "天长市 invention_patent_count 920 count",
        "天长市 industrial_output_value 380e8 CNY 2021",
        "天长市 industrial_output_value 34 % share 2021",
        "天长市 rnd_intensity 3.4 % 2021",
    ),
]


@pytest.mark.parametrize("made", LONGER)
def test_longer_article(made: Case) -> None:
    check(made)
