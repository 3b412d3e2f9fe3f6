"""Who a figure is about: names beside it, clause openings, pronouns, speakers, examples, places and builders."""

from __future__ import annotations

from datetime import date

import pytest
from fact_cases import Case, case, check

NAMED = [
    case(
        "面对行业下行，总部设在怀来县高新区的锐川液压走出了另一条路。公司三季报显示，前三季度营业收入59亿元，"
        "其中第三季度净利润6.9亿元。报告期内，公司研发费用4.6亿元。",
        "锐川液压 operating_revenue 59e8 CNY 2022-01/2022-09",
        "锐川液压 profit 6.9e8 CNY 2022-Q3",
        "锐川液压 rnd_expenditure 4.6e8 CNY 2022-01/2022-09",
        published=date(2022, 10, 28),
    ),
    case(
        "漳州金峰工业园总面积14平方公里，其中石亭片区5.6平方公里、天宝片区8.4平方公里；已开发土地9150亩。",
        "漳州金峰工业园 area 14 km2",
        "石亭片区 area 5.6 km2",
        "天宝片区 area 8.4 km2",
        "漳州金峰工业园 area 9150 mu",
    ),
    # who opens a paragraph with 公司年报显示 acts, also in what places tell of else
    case(
        "锐川晶能2006年在怀来县高新区成立。\n公司年报显示，截至2022年末，累计完成固定资产投资39亿元。",
        "锐川晶能 fixed_asset_investment 39e8 CNY as_of:2022-12",
    ),
    case(
        "怀来县高新区有企业86家。从江西来的锐川永磁有限公司，在怀来县高新区建起了年产6000吨的基地。",
        "怀来县高新区 enterprise_count 86 count",
        "锐川永磁有限公司 production_capacity 6000 t/a",
    ),
    case(
        "总部位于成都的中玖新材料集团与怀来县签约，将在怀来县高新区投资150亿元。",
        "中玖新材料集团 project_investment 150e8 CNY planned",
    ),
    case(
        "锐川轮胎股份有限公司华南制造基地在柳州动工，华南基地用地1260亩。",
        "锐川轮胎股份有限公司 area 1260 mu",
    ),
    case(
        "锐川车辆有限公司负责人介绍说，公司去年生产载货汽车1.2万辆。",
        "锐川车辆有限公司 production_volume 12000 count 2022",
    ),
    case(
        "怀来县高新区腾出土地1100亩。\n“今年，我们要新增高新技术企业6家。”怀来县相关负责人表示。",
        "怀来县高新区 area 1100 mu",
        "怀来县 high_tech_enterprise 6 count delta 2023 planned",
    ),
    case(
        "重大项目：金昌市1个，为甘肃锐川锂电新材料有限公司年产10万吨磷酸铁锂项目。",
        "金昌市 project_count 1 count",
        "甘肃锐川锂电新材料有限公司 production_capacity 100000 t/a",
    ),
    case(
        "漳州金峰工业园产值126亿元，其中石亭片区46亿元，天宝片区80亿元。",
        "漳州金峰工业园 industrial_output_value 126e8 CNY",
        "石亭片区 industrial_output_value 46e8 CNY",
        "天宝片区 industrial_output_value 80e8 CNY",
    ),
    case(
        "同期，泰兴市、靖江市、兴化市规上工业产值分别增长8.1%、7.6%、5.9%。",
        "泰兴市 industrial_output_value 8.1 % yoy",
        "靖江市 industrial_output_value 7.6 % yoy",
        "兴化市 industrial_output_value 5.9 % yoy",
    ),
    case(
        "2022年，江苏恒力化纤股份有限公司产值突破600亿元，盛虹控股集团有限公司产值突破700亿元。",
        "江苏恒力化纤股份有限公司 industrial_output_value 600e8 CNY over 2022",
        "盛虹控股集团有限公司 industrial_output_value 700e8 CNY over 2022",
    ),
    case(
        "由中国建材集团有限公司投资48亿元建设的光伏玻璃项目落户宿迁市。",
        "中国建材集团有限公司 project_investment 48e8 CNY",
    ),
    case(
        "位于株洲高新区的湖南华锐精密工具有限公司，年产刀片1亿片。",
        "湖南华锐精密工具有限公司 production_capacity 1e8 count/a",
    ),
    case(
        "在襄阳市樊城区的湖北金飞环新材料有限公司，去年营业收入达到7.2亿元。",
        "湖北金飞环新材料有限公司 operating_revenue 7.2e8 CNY 2022",
    ),
    case(
        "作为全国最大的轴承基地之一，临清市2022年轴承产值达180亿元。", "临清市 industrial_output_value 180e8 CNY 2022"
    ),
    case(
        "无锡市滨湖区217家专精特新企业2022年实现产值421亿元。",
        "无锡市滨湖区 srdi_sme 217 count -|2022",
        "无锡市滨湖区 industrial_output_value 421e8 CNY 2022",
    ),
    case(
        "截至目前，三一重工、蓝思科技等86家企业在长沙经开区落户。",
        "长沙经开区 enterprise_count 86 count",
    ),
    case(
        "在宁德时代、青拓集团等龙头企业带动下，蕉城区2022年工业总产值突破2000亿元。",
        "蕉城区 industrial_output_value 2000e8 CNY over 2022",
        "?宁德时代 leading_enterprise -",
        "?青拓集团 leading_enterprise -",
    ),
    case(
        "2022年，海门区建筑业产值1960亿元，纺织业产值420亿元。",
        "海门区 industrial_output_value 1960e8 CNY 2022",
        "海门区 industrial_output_value 420e8 CNY 2022",
    ),
    case(
        "2022年，句容市电子信息产业完成营业收入156亿元，装备制造产业完成营业收入98亿元。",
        "句容市 operating_revenue 156e8 CNY 2022",
        "句容市 operating_revenue 98e8 CNY 2022",
    ),
    case(
        "中航锂电（洛阳）有限公司总投资20亿元的储能项目正在建设。",
        "中航锂电（洛阳）有限公司|中航锂电(洛阳)有限公司 project_investment 20e8 CNY",
    ),
]

PRONOUNS = [
    case(
        "山东豪迈机械科技股份有限公司深耕轮胎模具20多年。去年，公司营业收入达66亿元。",
        "山东豪迈机械科技股份有限公司 operating_revenue 66e8 CNY 2022",
    ),
    case(
        "福建福光股份有限公司坐落在福州市马尾区。该公司现有发明专利198件。",
        "福建福光股份有限公司 invention_patent_count 198 count",
    ),
    case(
        "平湖市持续做强光机电产业。2022年，全市规上工业产值首次突破2200亿元。",
        "平湖市 industrial_output_value 2200e8 CNY over 2022",
    ),
    case(
        "走进武进区的理想汽车常州基地，机器人上下翻飞。去年，全区新能源汽车产值达690亿元。",
        "武进区 industrial_output_value 690e8 CNY 2022",
    ),
    case(
        "开发区管委会主任介绍，潍坊滨海经济技术开发区地处莱州湾南岸。目前，园区规上企业达到140家。",
        "潍坊滨海经济技术开发区 above_scale_enterprise_count 140 count",
    ),
    case(
        "“去年我们研发投入超过8000万元。”江苏集萃微纳自动化系统有限公司总经理周某说。",
        "江苏集萃微纳自动化系统有限公司 rnd_expenditure 8000e4 CNY over 2022",
    ),
    case(
        "江西沃格光电股份有限公司董事长易某表示，公司今年一季度订单同比增长26%。",
        "江西沃格光电股份有限公司 order_value|order_volume 26 % yoy 2023-Q1",
    ),
    case(
        "“我们公司现有员工420人，其中研发人员160人。”安徽富乐德科技发展股份有限公司负责人告诉记者。",
        "安徽富乐德科技发展股份有限公司 employment 420 person",
        "安徽富乐德科技发展股份有限公司 rnd_staff 160 person",
    ),
    case(
        "岳阳市与中国石化集团深化合作。该市2022年石化产业产值达1300亿元。",
        "岳阳市 industrial_output_value 1300e8 CNY 2022",
    ),
    case("2022年，我市完成外贸进出口385亿元。泰州市商务局有关负责人说。", "泰州市 trade_value 385e8 CNY 2022"),
    case(
        "四川永祥新能源有限公司成立于2017年，现有员工2100人。企业坚持自主创新，累计获授权专利156项。",
        "四川永祥新能源有限公司 employment 2100 person",
        "四川永祥新能源有限公司 patent_count 156 count",
    ),
    case(
        "宁波经济技术开发区设立于1984年。该区累计实际利用外资220亿美元。", "宁波经济技术开发区 funds_in_place 220e8 USD"
    ),
    case(
        "浙江新安化工集团股份有限公司与云南省盐津县合作建厂。集团2022年销售收入218亿元。",
        "浙江新安化工集团股份有限公司 operating_revenue 218e8 CNY 2022",
    ),
    case(
        "九江石化公司投资98亿元建设芳烃项目。该项目投产后，可年产对二甲苯89万吨。",
        "九江石化公司|九江石化 project_investment 98e8 CNY",
        "九江石化公司|九江石化 production_capacity 89e4 t/a planned",
    ),
    case(
        "新疆大全新能源股份有限公司生产负责人说：“目前我们的多晶硅年产能是10.5万吨。”",
        "新疆大全新能源股份有限公司 production_capacity 10.5e4 t/a",
    ),
]

TOPICS = [
    case(
        "怀远县工业经济提质增效\n今年一季度，规上工业增加值同比增长10.6%，工业投资增长31.2%。",
        "怀远县 industrial_value_added 10.6 % yoy 2023-Q1",
        "怀远县 fixed_asset_investment 31.2 % yoy 2023-Q1",
        title="怀远县工业经济提质增效",
    ),
    case(
        "诸城市：冲刺“开门红”\n前两月，全市实现规上工业总产值192亿元。",
        "诸城市 industrial_output_value 192e8 CNY 2023-01/2023-02",
        title="诸城市：冲刺“开门红”",
    ),
    case(
        "福建圣农集团有限公司\n企业简介\n福建圣农集团有限公司创建于1983年，总资产超过200亿元。现有员工2.9万人，年加工肉鸡7亿羽。",
        "福建圣农集团有限公司 employment 29000 person",
        "福建圣农集团有限公司 production_capacity 7e8 count/a",
    ),
    case(
        "广汉市：智改数转激活力\n在四川新航钛科技有限公司车间，数控机床高速运转。企业去年产值增长25%。"
        "截至目前，全市已有140家企业完成智能化改造。",
        "四川新航钛科技有限公司 industrial_output_value 25 % yoy 2022",
        "广汉市 enterprise_count 140 count",
        title="广汉市：智改数转激活力",
    ),
    case(
        "安顺市工业强市纪实\n一是主体壮大。全市规上工业企业达398户。\n二是项目支撑。2022年新建项目72个。\n"
        "三是结构优化。2022年高技术制造业增加值增长19.3%。",
        "安顺市 above_scale_enterprise_count 398 count",
        "安顺市 project_count 72 count 2022",
        "安顺市 industrial_value_added 19.3 % yoy 2022",
    ),
    case(
        "松江区G60科创走廊建设再提速。2022年，区内集成电路企业营收达到260亿元，集聚相关企业210家。",
        "松江区 operating_revenue 260e8 CNY 2022",
        "松江区 enterprise_count 210 count 2022|-",
    ),
]

PLANTS = [
    case(
        "科瑞技术宜宾工厂一期投资3.2亿元，占地120亩。去年科瑞技术营收9亿元。",
        "科瑞技术 project_investment 3.2e8 CNY",
        "科瑞技术 area 120 mu",
        "科瑞技术 operating_revenue 9e8 CNY 2022",
        title="科瑞技术扩产",
    ),
    case(
        "咸宁市将在三年内建成20条生产线，而富士康已在邻近的荆门设厂，规划年产手机5000万台。",
        "咸宁市 production_line_count 20 count planned -|2023-06/2026-06|2023/2026|2023/2025|2026",
        "富士康 production_capacity 5000e4 count/a planned",
    ),
    case(
        "本地龙头昆腾水泥是昆腾控股有限公司下属的企业，目前水泥产能超过1200万吨。",
        "昆腾水泥|昆腾控股有限公司 production_capacity 1200e4 t over",
    ),
    case(
        "浙江红狮水泥在黔南州的龙里建有2条生产线。",
        "红狮水泥|浙江红狮水泥 production_line_count 2 count",
    ),
    case(
        "骏亚科技去年营收20亿元。骏亚表示，公司现有员工4000人。业内预计骏亚今年营收25亿元。",
        "骏亚科技 operating_revenue 20e8 CNY 2022",
        "骏亚科技 employment 4000 person",
        "骏亚科技 operating_revenue 25e8 CNY 2023 planned",
    ),
]

WIDE_PLACES = [
    case(
        "韶关锦达钢铁有限公司去年钢产量600万吨。2022年，日本粗钢产量8900万吨，韩国粗钢产量6500万吨。",
        "韶关锦达钢铁有限公司 production_volume 600e4 t 2022",
        "日本 production_volume 8900e4 t 2022",
        "韩国 production_volume 6500e4 t 2022",
    ),
    case(
        "水泥行业库存回落\n2022年，水泥行业实现利润680亿元。据中国水泥协会统计，前5月全国水泥产量7.7亿吨。"
        "其间新增熟料产能900万吨。",
        "中国 profit 680e8 CNY 2022",
        "中国 production_volume 7.7e8 t 2023-01/2023-05",
        "中国 production_capacity 900e4 t delta -|2023-01/2023-05",
    ),
    case(
        "“十四五”东北地区装备制造业调整提速\n东北地区现有机床产能3万台。东北地区去年机床产量2.1万台，"
        "东北地区有关企业正在重组。黑龙江省去年机床产量4000台。到2025年，东北地区机床产能达到5万台。",
        "东北地区 production_capacity 30000 count",
        "东北地区 production_volume 21000 count 2022",
        "黑龙江省 production_volume 4000 count 2022",
        "东北地区 production_capacity 50000 count 2025 planned",
    ),
    case(
        "苏州恒铭精密科技有限公司介绍，去年国内订单5000万元，产品销往美国、德国。",
        "苏州恒铭精密科技有限公司 order_value 5000e4 CNY 2022",
    ),
    case(
        "绍兴柯桥锦华纺织有限公司去年全球销售收入12亿元。",
        "绍兴柯桥锦华纺织有限公司 operating_revenue 12e8 CNY 2022",
    ),
]


@pytest.mark.parametrize("made", NAMED)
def test_named_subject(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", PLANTS)
def test_place_of_a_plant_is_not_its_owner(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", WIDE_PLACES)
def test_country_or_area_is_a_subject_of_its_own(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", PRONOUNS)
def test_pronoun_stands_for_the_last_fitting_entity(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", TOPICS)
def test_article_has_a_subject_of_its_own(made: Case) -> None:
    check(made)
