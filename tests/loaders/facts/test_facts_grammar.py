"""Grammar that many sentences share: relative clauses, coordination, ellipsis, order of words, marks."""

from __future__ import annotations

import pytest
from fact_cases import Case, case, check

SUBJECTS = [
    case(
        "总部位于台州市的浙江海正药业股份有限公司，2022年营业收入120亿元。",
        "浙江海正药业股份有限公司 operating_revenue 120e8 CNY 2022",
    ),
    case(
        "2022年营业收入达到45亿元的广西玉柴机器股份有限公司，正在加速转型。",
        "广西玉柴机器股份有限公司 operating_revenue 45e8 CNY 2022",
    ),
    case(
        "落户长寿经开区仅三年，重庆博腾制药科技股份有限公司的产值就从2亿元增长到18亿元。",
        "重庆博腾制药科技股份有限公司 industrial_output_value 18e8 CNY -|2020/2023",
        "?重庆博腾制药科技股份有限公司 industrial_output_value 2e8 CNY -",
    ),
    case(
        "长寿经开区党工委书记表示，园区今年将新开工项目40个。",
        "长寿经开区 project_count 40 count 2023 planned",
    ),
    case(
        "浙江省嘉善县西塘镇有纽扣企业560家，年销售额20亿元。",
        "浙江省嘉善县西塘镇|嘉善县西塘镇|西塘镇 enterprise_count 560 count",
        "浙江省嘉善县西塘镇|嘉善县西塘镇|西塘镇 operating_revenue 20e8 CNY",
    ),
    case(
        "与深圳市比亚迪供应链管理有限公司合作以来，襄阳长源东谷实业股份有限公司订单翻番，2022年产值22亿元。",
        "襄阳长源东谷实业股份有限公司 industrial_output_value 22e8 CNY 2022",
        "?襄阳长源东谷实业股份有限公司 order_value|order_volume 100 % change|yoy",
    ),
    case(
        "继德国博世、美国霍尼韦尔之后，又有6家世界500强企业落户太仓港经济技术开发区，总投资18亿美元。",
        "太仓港经济技术开发区 enterprise_count 6 count",
        "太仓港经济技术开发区 project_investment 18e8 USD",
        fails="examples behind 继, the place behind 落户",
    ),
    case(
        "在国网湖州供电公司的帮助下，湖州久鼎电子有限公司每年节约电费60万元。",
        "?湖州久鼎电子有限公司 cost_reduction|other 60e4 CNY|CNY/a",
    ),
    case("当地银行为江苏鱼跃医疗设备股份有限公司发放贷款2亿元。", "江苏鱼跃医疗设备股份有限公司 financing 2e8 CNY"),
    case(
        "国家大基金向中微半导体设备（上海）股份有限公司注资4.8亿元。",
        "?中微半导体设备（上海）股份有限公司 financing|project_investment 4.8e8 CNY",
    ),
    case(
        "上海电气集团股份有限公司旗下的上海电气风电集团股份有限公司，2022年新增订单156亿元。",
        "上海电气风电集团股份有限公司 order_value 156e8 CNY delta|level 2022",
    ),
    case(
        "玉环市已形成汽车零部件、阀门两大支柱产业，2022年产值分别为460亿元和390亿元。",
        "玉环市 industrial_output_value 460e8 CNY 2022",
        "玉环市 industrial_output_value 390e8 CNY 2022",
    ),
    case(
        "全国人大代表、安徽海螺集团有限责任公司董事长杨某建议加快绿色转型。公司2022年研发投入30亿元。",
        "安徽海螺集团有限责任公司 rnd_expenditure 30e8 CNY 2022",
    ),
    case(
        "常德市规上工业总产值同比增长9.3%，其中常德经开区、常德高新区分别增长12.6%、11.8%。",
        "常德市 industrial_output_value 9.3 % yoy",
        "常德经开区 industrial_output_value 12.6 % yoy",
        "常德高新区 industrial_output_value 11.8 % yoy",
        fails="places before 分别 of which the second is a park cut by its region",
    ),
    case(
        "十堰市茅箭区、张湾区、郧阳区去年新增规上企业18家、15家、12家。",
        "十堰市茅箭区|茅箭区 above_scale_enterprise_count 18 count delta|level 2022",
        "张湾区|十堰市张湾区 above_scale_enterprise_count 15 count delta|level 2022",
        "郧阳区|十堰市郧阳区 above_scale_enterprise_count 12 count delta|level 2022",
    ),
]

LISTS = [
    case(
        "南陵县去年实现“三个突破”：规上工业产值突破300亿元，财政收入突破40亿元，固定资产投资突破200亿元。",
        "南陵县 industrial_output_value 300e8 CNY over 2022",
        "南陵县 fiscal_revenue 40e8 CNY over 2022",
        "南陵县 fixed_asset_investment 200e8 CNY over 2022",
    ),
    case(
        "截至2022年底，韶关高新区有企业836家（其中规上工业企业126家、高新技术企业78家），从业人员4.2万人。",
        "韶关高新区 enterprise_count 836 count as_of:2022-12",
        "韶关高新区 above_scale_enterprise_count 126 count as_of:2022-12",
        "韶关高新区 high_tech_enterprise 78 count as_of:2022-12",
        "韶关高新区 employment 42000 person as_of:2022-12",
    ),
    case(
        "2022年，新泰市新增专利授权1260件（发明专利142件），同比增长18%。",
        "新泰市 patent_count 1260 count delta|level 2022",
        "新泰市 invention_patent_count 142 count delta|level 2022",
        "?新泰市 patent_count|invention_patent_count 18 % yoy 2022",
    ),
    case(
        "中山火炬开发区：工业总产值1180亿元，+6.2%；税收86亿元，-1.5%；进出口380亿元，+3.9%。（2022年数据）",
        "中山火炬开发区 industrial_output_value 1180e8 CNY -|2022",
        "?中山火炬开发区 industrial_output_value 6.2 % yoy -|2022",
        "中山火炬开发区 tax_paid 86e8 CNY -|2022",
        "?中山火炬开发区 tax_paid -1.5 % yoy -|2022",
        "中山火炬开发区 trade_value 380e8 CNY -|2022",
        "?中山火炬开发区 trade_value 3.9 % yoy -|2022",
    ),
    case(
        "2022年，鹤壁市三家电子企业营收分别达18亿元、12.5亿元和9.6亿元。",
        "鹤壁市 operating_revenue 18e8 CNY 2022",
        "鹤壁市 operating_revenue 12.5e8 CNY 2022",
        "鹤壁市 operating_revenue 9.6e8 CNY 2022",
        "?鹤壁市 enterprise_count 3 count 2022",
    ),
    case(
        "仙游县家具企业2020年、2021年、2022年产值分别为310亿元、352亿元、368亿元。",
        "仙游县 industrial_output_value 310e8 CNY 2020",
        "仙游县 industrial_output_value 352e8 CNY 2021",
        "仙游县 industrial_output_value 368e8 CNY 2022",
    ),
    case(
        "2022年，许昌市净增规上工业企业112家，总数达1680家，居全省第3位。",
        "许昌市 above_scale_enterprise_count 112 count delta|level 2022",
        "许昌市 above_scale_enterprise_count 1680 count 2022|-",
    ),
    case(
        "2022年，东营市新增国家级绿色工厂6家、绿色园区1个、绿色供应链2个。",
        "东营市 green_factory 6 count delta|level national 2022",
        "?东营市 demonstration_base|other_recognition|park_count 1 count national|- 2022",
        "?东营市 other_recognition 2 count national|- 2022",
        fails="绿色供应链2个: the metric of another item of the list",
    ),
    case(
        "太湖县去年工业投资、技改投资增速分别位居全市第一、第二，达28.6%和35.1%。",
        "太湖县 fixed_asset_investment 28.6 % yoy 2022",
        "太湖县 fixed_asset_investment 35.1 % yoy 2022",
    ),
]

ELLIPSIS = [
    case(
        "2022年，新洲区地区生产总值首次迈上1100亿元台阶，同比增长4.9%。",
        "新洲区 gdp 1100e8 CNY 2022 over|exact",
        "新洲区 gdp 4.9 % yoy 2022",
    ),
    case(
        "截至去年底，贵溪市拥有铜企业260家，较上年增加38家。",
        "贵溪市 enterprise_count 260 count as_of:2022-12",
        "贵溪市 enterprise_count 38 count delta as_of:2022-12|2022|-",
    ),
    case(
        "2022年，华容县芥菜产业产值85亿元，比2018年翻了一番多。",
        "华容县 industrial_output_value 85e8 CNY 2022",
        "?华容县 industrial_output_value 100 % change over 2022|2018/2022",
    ),
    case(
        "三年前，广东微容电子科技股份有限公司的年产值只有3亿元，而去年已超过16亿元。",
        "广东微容电子科技股份有限公司 industrial_output_value 16e8 CNY over 2022",
        "?广东微容电子科技股份有限公司 industrial_output_value 3e8 CNY 2020|-",
    ),
    case(
        "鹿泉区2022年电子信息产业营业收入同比增幅20.6%，高于全区工业12.1个百分点。",
        "鹿泉区 operating_revenue 20.6 % yoy 2022",
    ),
    case(
        "2022年，宁乡市外贸增长亮眼，进出口增幅达42.8%，总额达210亿元。",
        "宁乡市 trade_value 42.8 % yoy 2022",
        "宁乡市 trade_value 210e8 CNY 2022",
    ),
    case(
        "固定资产投资增长21.8%、工业增加值增长12.6%……上半年，准格尔旗交出亮眼答卷。",
        "准格尔旗 fixed_asset_investment 21.8 % yoy 2023-H1|2022-H1",
        "准格尔旗 industrial_value_added 12.6 % yoy 2023-H1|2022-H1",
        fails="a time told in the sentence behind",
    ),
    case(
        "产值286亿元、税收11亿元，这是宝鸡高新区钛产业集群2022年的成绩单。",
        "宝鸡高新区 industrial_output_value 286e8 CNY 2022",
        "宝鸡高新区 tax_paid 11e8 CNY 2022",
        fails="a time told in the clause behind",
    ),
    case(
        "靖西市铝产业产值连续三年保持20%以上的增速，2022年达320亿元。",
        "靖西市 industrial_output_value 320e8 CNY 2022",
        "?靖西市 industrial_output_value 20 % yoy|average_annual|change over -|2020/2022|2020/2023|2022",
        fails="a rate whose noun stands behind it (保持20%以上的增速)",
    ),
    case(
        "增资后，蔡司光学科技（广州）有限公司总投资额由1亿美元增加到2.6亿美元。",
        "蔡司光学科技（广州）有限公司 project_investment 2.6e8 USD",
        "?蔡司光学科技（广州）有限公司 project_investment 1e8 USD",
    ),
]


@pytest.mark.parametrize("made", SUBJECTS)
def test_subject_by_grammar(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", LISTS)
def test_coordination(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", ELLIPSIS)
def test_ellipsis_and_order(made: Case) -> None:
    check(made)
