"""Which phrase names the metric of a figure: before it, behind it, for a whole list, in the clause before."""

from __future__ import annotations

import pytest
from fact_cases import Case, case, check

NAMED_BEFORE = [
    case("2022年，太仓市实现工业总产值3120亿元。", "太仓市 industrial_output_value 3120e8 CNY 2022"),
    case("去年全年，绵竹市地区生产总值达到405.6亿元。", "绵竹市 gdp 405.6e8 CNY 2022"),
    case(
        "截至2022年底，滁州经开区规模以上工业企业达到268家。",
        "滁州经开区 above_scale_enterprise_count 268 count as_of:2022-12",
    ),
    case("2022年临沂市社会消费品零售总额完成2730亿元。", "临沂市 retail_sales 2730e8 CNY 2022"),
    case("一季度，义乌市外贸进出口总额突破1200亿元。", "义乌市 trade_value 1200e8 CNY over 2023-Q1"),
    case("2021年，库尔勒市一般公共预算收入42.3亿元。", "库尔勒市 fiscal_revenue 42.3e8 CNY 2021"),
    case("安徽铜峰电子股份有限公司现有职工1860人。", "安徽铜峰电子股份有限公司 employment 1860 person"),
    case(
        "山东鲁阳节能材料股份有限公司去年研发费用1.2亿元。",
        "山东鲁阳节能材料股份有限公司 rnd_expenditure 1.2e8 CNY 2022",
    ),
    case("目前，荆门高新区在孵企业326家。", "荆门高新区 incubated_enterprise_count 326 count"),
    case("去年，昆山市实际使用外资9.8亿美元。", "昆山市 funds_in_place 9.8e8 USD 2022"),
    case("2022年，曹妃甸区固定资产投资完成460亿元。", "曹妃甸区 fixed_asset_investment 460e8 CNY 2022"),
    case("2022年，诸暨市完成技改投资88亿元。", "诸暨市 fixed_asset_investment 88e8 CNY 2022"),
    case("福建青拓集团有限公司2022年上缴税金36亿元。", "福建青拓集团有限公司 tax_paid 36e8 CNY 2022"),
    case("浙江大华科技有限公司2022年净利润5.4亿元。", "浙江大华科技有限公司 profit 5.4e8 CNY 2022"),
    case("宜宾三江新区新增授信额度45亿元。", "宜宾三江新区 financing 45e8 CNY delta|level"),
    case("2022年，郫都区技工贸总收入达1100亿元。", "郫都区 operating_revenue 1100e8 CNY 2022"),
    case("江苏恒顺达生物能源集团有限公司厂房面积4.6万平方米。", "江苏恒顺达生物能源集团有限公司 area 4.6e4 m2"),
    case("2022年，芜湖市研发经费投入强度达3.6%。", "芜湖市 rnd_intensity 3.6 % 2022"),
    case(
        "其主打产品国内市场占有率达42%，湖南金天钛业科技有限公司由此打开局面。",
        "湖南金天钛业科技有限公司 market_share 42 %",
    ),
]

NAMED_BEHIND = [
    case(
        "近日，遂宁经开区向12家企业兑现3710万元奖补资金。",
        "遂宁经开区 government_reward 3710e4 CNY -|2023-06",
        "?遂宁经开区 enterprise_count 12 count -|2023-06",
    ),
    case("广西柳工机械股份有限公司拥有156件发明专利。", "广西柳工机械股份有限公司 invention_patent_count 156 count"),
    case("目前，绍兴滨海新区集聚了340多家生产企业。", "绍兴滨海新区 enterprise_count 340 count over"),
    case("截至去年底，浏阳经开区共有1.2万名产业工人。", "浏阳经开区 employment 12000 person as_of:2022-12"),
    case("常州天合智慧能源工程有限公司建有8条生产线。", "常州天合智慧能源工程有限公司 production_line_count 8 count"),
    case("成都先导药物开发股份有限公司拥有320名研发人员。", "成都先导药物开发股份有限公司 rnd_staff 320 person"),
    case("2022年，咸阳市引进46个高层次创新团队。", "咸阳市 talent_team_count 46 count 2022"),
    case(
        "保定中创燕园半导体科技有限公司主导制定了5项行业标准。",
        "保定中创燕园半导体科技有限公司 standard_count 5 count",
    ),
    case("去年以来，石首市引进23个项目。", "石首市 project_count 23 count 2022|2022/2023"),
    case("黄石新港园区已入驻87家企业。", "黄石新港园区 enterprise_count 87 count"),
    case("江西赣锋循环科技有限公司获得2亿元银行贷款。", "江西赣锋循环科技有限公司 financing 2e8 CNY"),
    case("2022年3月，合肥维信诺科技有限公司拿到了6亿元订单。", "合肥维信诺科技有限公司 order_value 6e8 CNY 2022-03"),
    case(
        "全省共有119个省级以上开发区。此前，湖北省对其重新核定。",
        "湖北省 park_count 119 count provincial+|-",
        "?湖北省 etdz|high_tech_zone|park_count 119 count provincial+|-",
    ),
    case("哈尔滨新区集聚各类市场主体9.6万户。", "哈尔滨新区 enterprise_count 96000 count"),
    case("泸州老窖集团有限责任公司吸纳了3000多名农民工就业。", "泸州老窖集团有限责任公司 employment 3000 person over"),
    case(
        "山西潞安太阳能科技有限责任公司取得软件著作权14项、实用新型专利63项。",
        "山西潞安太阳能科技有限责任公司 software_copyright_count 14 count",
        "山西潞安太阳能科技有限责任公司 utility_model_patent_count 63 count",
    ),
    case("宁夏百川新材料有限公司的产品远销全球2600多个客户。", "宁夏百川新材料有限公司 customer_count 2600 count over"),
    case("2022年，凭祥市办理出口退税4.5亿元。", "凭祥市 tax_relief 4.5e8 CNY 2022"),
]

CARRIED = [
    case("2022年，邹平市规上工业企业营业收入持续回升，达到3680亿元。", "邹平市 operating_revenue 3680e8 CNY 2022"),
    case("2022年，大冶市规模工业总产值再创新高，突破1000亿元。", "大冶市 industrial_output_value 1000e8 CNY over 2022"),
    case(
        "2022年，丹阳市实现外贸出口38.6亿美元，同比增长12.1%。",
        "丹阳市 export_value 38.6e8 USD 2022",
        "丹阳市 export_value 12.1 % yoy 2022",
    ),
    case(
        "安徽华恒生物科技股份有限公司2022年实现营收14.2亿元，较上年增长48.7%，净利润3.2亿元，较上年增长90.2%。",
        "安徽华恒生物科技股份有限公司 operating_revenue 14.2e8 CNY 2022",
        "安徽华恒生物科技股份有限公司 operating_revenue 48.7 % yoy 2022",
        "安徽华恒生物科技股份有限公司 profit 3.2e8 CNY 2022",
        "安徽华恒生物科技股份有限公司 profit 90.2 % yoy 2022",
    ),
    case(
        "2022年，连云港市规上工业增加值增长9.6%，高于全省4.5个百分点。",
        "连云港市 industrial_value_added 9.6 % yoy 2022",
    ),
    case(
        "2022年，耒阳市工业用电量21亿千瓦时，规上工业增加值增速为8.1%。",
        "耒阳市 industrial_value_added 8.1 % yoy 2022",
        "?耒阳市 other|production_volume 21e8 kWh 2022",
    ),
    case(
        "2023年前5个月，青白江区完成工业投资51亿元，其中技改投资19亿元，增长33%。",
        "青白江区 fixed_asset_investment 51e8 CNY 2023-01/2023-05",
        "青白江区 fixed_asset_investment 19e8 CNY 2023-01/2023-05",
        "青白江区 fixed_asset_investment 33 % yoy 2023-01/2023-05",
    ),
]

LISTS = [
    case(
        "2022年，东台市完成开票销售1260亿元、工业投资210亿元、入库税金46亿元。",
        "东台市 operating_revenue 1260e8 CNY 2022",
        "东台市 fixed_asset_investment 210e8 CNY 2022",
        "东台市 tax_paid 46e8 CNY 2022",
    ),
    case(
        "2022年，常熟高新区地区生产总值、工业总产值分别达到420亿元、1150亿元。",
        "常熟高新区 gdp 420e8 CNY 2022",
        "常熟高新区 industrial_output_value 1150e8 CNY 2022",
    ),
    case(
        "2022年，彬州市地区生产总值、固定资产投资、社会消费品零售总额分别增长6.2%、11.5%和3.8%。",
        "彬州市 gdp 6.2 % yoy 2022",
        "彬州市 fixed_asset_investment 11.5 % yoy 2022",
        "彬州市 retail_sales 3.8 % yoy 2022",
    ),
    case(
        "2022年，仪征市完成进出口总额16.8亿美元、出口总额11.2亿美元，同比分别增长9.1%、13.4%。",
        "仪征市 trade_value 16.8e8 USD 2022",
        "仪征市 export_value 11.2e8 USD 2022",
        "仪征市 trade_value 9.1 % yoy 2022",
        "仪征市 export_value 13.4 % yoy 2022",
    ),
    case(
        "河南平高电气股份有限公司累计获得专利980项，其中发明专利210项。",
        "河南平高电气股份有限公司 patent_count 980 count",
        "河南平高电气股份有限公司 invention_patent_count 210 count",
    ),
    case(
        "全区拥有高新技术企业218家，其中年内新增46家。此事由南京市六合区科技局通报。",
        "南京市六合区 high_tech_enterprise 218 count",
        "?南京市六合区 high_tech_enterprise 46 count delta|level -|2023",
    ),
    case(
        "目前，南通高新区拥有研发平台86个，其中国家级9个、省级31个。",
        "南通高新区 rnd_platform 86 count",
        "南通高新区 rnd_platform 9 count national",
        "南通高新区 rnd_platform 31 count provincial",
    ),
    case(
        "目前，扬中市拥有国家级、省级、市级企业技术中心分别为3家、22家和56家。",
        "扬中市 technology_center 3 count national",
        "扬中市 technology_center 22 count provincial",
        "扬中市 technology_center 56 count municipal",
    ),
    case(
        "2022年，桐乡市新开工、竣工、投产亿元以上项目分别为28个、22个、19个。",
        "桐乡市 project_count 28 count 2022",
        "桐乡市 project_count 22 count 2022",
        "桐乡市 project_count 19 count 2022",
    ),
    case(
        "2022年，五河县新增规上工业企业36户、高新技术企业12户、专精特新企业8户。",
        "五河县 above_scale_enterprise_count 36 count delta|level 2022",
        "五河县 high_tech_enterprise 12 count delta|level 2022",
        "五河县 srdi_sme 8 count delta|level 2022",
    ),
    case(
        "项目占地120亩，建筑面积6.8万平方米，总投资8.5亿元，由安徽国轩新能源有限公司承建。",
        "安徽国轩新能源有限公司 area 120 mu",
        "安徽国轩新能源有限公司 area 6.8e4 m2",
        "安徽国轩新能源有限公司 project_investment 8.5e8 CNY",
    ),
    case(
        "2022年，惠山区三次产业增加值分别为12亿元、560亿元和640亿元。",
        "?惠山区 gdp|other|industrial_value_added 12e8 CNY 2022",
        "?惠山区 gdp|other|industrial_value_added 560e8 CNY 2022",
        "?惠山区 gdp|other|industrial_value_added 640e8 CNY 2022",
    ),
    case(
        "2022年，沛县新材料、绿色食品、高端纺织三大产业分别实现产值320亿元、180亿元、95亿元。",
        "沛县 industrial_output_value 320e8 CNY 2022",
        "沛县 industrial_output_value 180e8 CNY 2022",
        "沛县 industrial_output_value 95e8 CNY 2022",
        fails="a county's name runs into the sector behind it",
    ),
    case(
        "2022年，肇庆市专利授权量、发明专利授权量分别为1.1万件和1200件。",
        "肇庆市 patent_count 11000 count 2022",
        "肇庆市 invention_patent_count 1200 count 2022",
    ),
    case(
        "四川蓝光英诺生物科技股份有限公司现有博士45人、硕士120人，研发人员占比38%。",
        "四川蓝光英诺生物科技股份有限公司 talent_count 45 person",
        "?四川蓝光英诺生物科技股份有限公司 talent_count|other 120 person",
        "四川蓝光英诺生物科技股份有限公司 rnd_staff 38 % share",
    ),
    case(
        "园区一期、二期、三期分别占地1200亩、800亩和650亩，全部位于大理经开区。",
        "大理经开区 area 1200 mu",
        "大理经开区 area 800 mu",
        "大理经开区 area 650 mu",
    ),
]


@pytest.mark.parametrize("made", NAMED_BEFORE + NAMED_BEHIND)
def test_metric_is_named_beside_its_figure(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", CARRIED)
def test_metric_is_carried_from_the_figure_or_clause_before(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", LISTS)
def test_lists_share_a_head(made: Case) -> None:
    check(made)
