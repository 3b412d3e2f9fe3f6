"""Figures as reports tell them: a bulletin's year, enumerations, policies, parts of a whole, shares in a list."""

from __future__ import annotations

from datetime import date

import pytest
from fact_cases import Case, case, check

CASES = [
    # reports
    case(
        "内江市2022年国民经济和社会发展统计公报\n一、综合\n初步核算，全年实现地区生产总值812.4亿元，比上年增长4.4%。\n二、工业\n年末规模以上工业企业423户，比上年末净增21户。规模以上工业企业实现营业收入993.1亿元，增长11.2%。\n三、固定资产投资\n工业投资增长18.1%，房地产开发投资72.5亿元，下降20.3%。在建亿元以上项目164个，当年新开工71个。",
        "内江市 gdp 812.4e8 CNY 2022",
        "内江市 gdp 4.4 % yoy 2022",
        "内江市 above_scale_enterprise_count 423 count as_of:2022-12|2022",
        "内江市 above_scale_enterprise_count 21 count delta 2022|as_of:2022-12|as_of:2022",
        "内江市 operating_revenue 993.1e8 CNY 2022",
        "内江市 operating_revenue 11.2 % yoy 2022",
        "内江市 fixed_asset_investment 18.1 % yoy 2022",
        "内江市 fixed_asset_investment 72.5e8 CNY 2022",
        "内江市 fixed_asset_investment -20.3 % yoy 2022",
        "内江市 project_count 164 count 2022|-",
        "内江市 project_count 71 count 2022",
        title="内江市2022年国民经济和社会发展统计公报",
    ),
    case(
        "2022年，内江市主要产品产量：水泥68.2万吨，比上年增长4.7%；印制电路板126万平方米，增长9.1%；天然气16.4亿立方米，下降2%。",
        "内江市 production_volume 68.2e4 t 2022",
        "内江市 production_volume 4.7 % yoy 2022",
        "内江市 production_volume 126e4 m2 2022",
        "内江市 production_volume 9.1 % yoy 2022",
        "内江市 production_volume 16.4e8 m3 2022",
        "内江市 production_volume -2 % yoy 2022",
    ),
    case(
        "截至2022年底，雅安市有省级及以上创新平台121个，其中企业技术中心73个、工程技术研究中心18个。",
        "雅安市 rnd_platform 121 count provincial+ as_of:2022-12",
        "雅安市 technology_center 73 count provincial+ as_of:2022-12",
        "雅安市 engineering_center 18 count provincial+ as_of:2022-12",
    ),
    case(
        "秭归县政府工作报告\n过去的2022年，秭归县完成地区生产总值186.4亿元，同比增长7.2%。一年来，主要抓了两件事。\n一是抓项目。全年新开工亿元以上项目47个；竣工31个，其中工业项目22个。\n二是抓创新。茅坪工业园新建厂房6万平方米。\n三是抓特色。食用菌总产量8.6万吨；新认定省级龙头企业3家。",
        "秭归县 gdp 186.4e8 CNY 2022",
        "秭归县 gdp 7.2 % yoy 2022",
        "秭归县 project_count 47 count 2022|-",
        "秭归县 project_count 31 count 2022|-",
        "秭归县 project_count 22 count 2022|-",
        "茅坪工业园|秭归县茅坪工业园 area 6e4 m2 2022|- actual|planned",
        "秭归县 production_volume 8.6e4 t 2022",
        "秭归县 leading_enterprise 3 count provincial 2022|-",
        title="秭归县政府工作报告",
    ),
    # signing
    case(
        "9月20日，信阳市浉河区签约项目14个，签约总金额87.6亿元，其中投资10亿元以上的3个、5亿元以上的6个。",
        "信阳市浉河区 contract_project_count 14 count 2023-09-20",
        "信阳市浉河区 contract_value 87.6e8 CNY 2023-09-20",
        "信阳市浉河区 contract_project_count 3 count 2023-09-20|-",
        "?信阳市浉河区 contract_project_count 6 count 2023-09-20|-",
        published=date(2023, 9, 21),
    ),
    case(
        "1—4月，浉河区新签约项目61个，合同引资342亿元，去年同期这两个数字是43个、251亿元；实际到位省外资金48.3亿元，同比增长16.4%；已开工38个，投产15个。",
        "浉河区 contract_project_count 61 count 2023-01/2023-04",
        "浉河区 contract_value 342e8 CNY 2023-01/2023-04",
        "?浉河区 contract_project_count 43 count 2022-01/2022-04|2022",
        "?浉河区 contract_value 251e8 CNY 2022-01/2022-04|2022",
        "浉河区 funds_in_place 48.3e8 CNY 2023-01/2023-04",
        "浉河区 funds_in_place 16.4 % yoy 2023-01/2023-04",
        "浉河区 project_count 38 count 2023-01/2023-04|-",
        "?浉河区 project_count 15 count 2023-01/2023-04|-",
    ),
    # changes
    case(
        "江苏恒竣传动科技股份有限公司2022年营收18.7亿元，净利润2.9亿元，同比微降1.5%，研发费用略增0.8%。",
        "江苏恒竣传动科技股份有限公司 operating_revenue 18.7e8 CNY 2022",
        "江苏恒竣传动科技股份有限公司 profit 2.9e8 CNY 2022",
        "江苏恒竣传动科技股份有限公司 profit -1.5 % yoy 2022",
        "江苏恒竣传动科技股份有限公司 rnd_expenditure 0.8 % yoy 2022",
    ),
    case(
        "在国内减速器市场上，江苏恒竣传动科技股份有限公司以19%的份额位列第二，宁波锐驰机器人有限公司以9%居第三。",
        "江苏恒竣传动科技股份有限公司 market_share 19 % level|share",
        "宁波锐驰机器人有限公司 market_share 9 % level|share",
    ),
    case(
        "湘阴高新区绿色建筑、新能源、食品三大主导产业占园区总产值的比重分别为41.2%、28.5%和13.7%。",
        "湘阴高新区 industrial_output_value 41.2 % share",
        "湘阴高新区 industrial_output_value 28.5 % share",
        "湘阴高新区 industrial_output_value 13.7 % share",
    ),
    case(
        "湘阴高新区以不到全县2%的土地，贡献了58%的工业税收、66%的外贸出口额。",
        "湘阴高新区 tax_paid 58 % share",
        "湘阴高新区 export_value 66 % share",
    ),
    case(
        "2020年至2022年，湾沚区工业投资年均增长8%。到2026年，湾沚区规上工业企业突破400家，工业投资年均增长不低于15%。",
        "湾沚区 fixed_asset_investment 8 % average_annual 2020/2022",
        "湾沚区 above_scale_enterprise_count 400 count over planned 2026",
        "湾沚区 fixed_asset_investment 15 % average_annual at_least planned 2026|2023/2026|-",
    ),
    case(
        "岳阳湘湖锂能有限公司一期年产3万吨正极材料项目2020年投产，二期5万吨项目将于明年6月建成。",
        "岳阳湘湖锂能有限公司 production_capacity 3e4 t|t/a 2020|- actual",
        "岳阳湘湖锂能有限公司 production_capacity 5e4 t|t/a planned 2024-06|-",
    ),
    case(
        "截至目前，大东区有国家高新技术企业508家、科技型中小企业873家，分别比2020年底增加了291家和402家。",
        "大东区 high_tech_enterprise 508 count -|national",
        "大东区 tech_sme 873 count",
        "?大东区 high_tech_enterprise 291 count delta|change -|2020-12/2023-12|2021/2023 -|national",
        "?大东区 tech_sme 402 count delta|change",
    ),
    # policy
    case(
        "湾沚区支持制造业高质量发展若干政策措施\n对首次入规的工业企业奖励15万元，连续两年在规的，再给予5万元。首次认定的国家高新技术企业奖励20万元，重新认定的奖励10万元。获评国家级制造业单项冠军的，奖励150万元。年营业收入首次突破10亿元、50亿元的，分别奖励50万元、200万元。新获批的国家级、省级企业技术中心，分别给予最高300万元、80万元补助。获评国家级绿色工厂的奖励60万元。",
        "湾沚区 reward_standard 15e4 CNY",
        "湾沚区 reward_standard 5e4 CNY level|delta",
        "湾沚区 reward_standard 20e4 CNY -|national",
        "湾沚区 reward_standard 10e4 CNY -|national",
        "湾沚区 reward_standard 150e4 CNY national",
        "湾沚区 reward_standard 50e4 CNY",
        "湾沚区 reward_standard 200e4 CNY",
        "湾沚区 reward_standard 300e4 CNY at_most national",
        "湾沚区 reward_standard 80e4 CNY at_most provincial",
        "湾沚区 reward_standard 60e4 CNY national",
        title="湾沚区支持制造业高质量发展若干政策措施",
    ),
    # groups
    case(
        "截至2022年底，山西华屿重工集团有限公司拥有有效专利214件，建有1个全国重点实验室、3个国家认定企业技术中心、2家国家级绿色工厂。",
        "山西华屿重工集团有限公司 patent_count 214 count as_of:2022-12",
        "山西华屿重工集团有限公司 key_laboratory 1 count national as_of:2022-12",
        "山西华屿重工集团有限公司 technology_center 3 count national as_of:2022-12",
        "山西华屿重工集团有限公司 green_factory 2 count national as_of:2022-12",
    ),
    case(
        "2023年一季度，华屿工业股份有限公司收入21.3亿元，按年升4.8%；溢利1.9亿元，按年跌10.2%。",
        "华屿工业股份有限公司 operating_revenue 21.3e8 CNY 2023-Q1",
        "华屿工业股份有限公司 operating_revenue 4.8 % yoy 2023-Q1",
        "华屿工业股份有限公司 profit 1.9e8 CNY 2023-Q1",
        "华屿工业股份有限公司 profit -10.2 % yoy 2023-Q1",
    ),
    case(
        "2021年，铭达股份有限公司宣布建设总投资60亿元、规划年产10万吨的铜箔项目。总投资25亿元、占地200亩的玉瑾低速船机项目开工。",
        "铭达股份有限公司 project_investment 60e8 CNY 2021|- actual|planned",
        "铭达股份有限公司 production_capacity 10e4 t|t/a planned 2021|-",
        "玉瑾低速船机项目 project_investment 25e8 CNY 2021|- actual|planned",
        "玉瑾低速船机项目 area 200 mu actual|planned",
    ),
]


@pytest.mark.parametrize("made", CASES)
def test_report(made: Case) -> None:
    check(made)
