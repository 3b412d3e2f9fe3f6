"""What a page comes back to, whose plan is told below, and what a list, a bureau or two lands share."""

from __future__ import annotations

import pytest
from fact_cases import Case, case, check

FIRM = "湖北永昂汽配有限公司"

ASPECTS = [
    case(
        "永康市今年排定重点工业项目120个。\n龙山镇的五金加工年产值已近30亿元。\n"
        "在机械制造领域，产业产值要达到90亿元。在企业培育上，超百亿元的企业要由3家增加到5家。",
        "永康市 project_count 120 count 2023",
        "龙山镇 industrial_output_value 30e8 CNY near",
        "永康市 industrial_output_value 90e8 CNY planned",
        "永康市 enterprise_count 5 count planned",
        title="永康市敲定全年工业任务",
    ),
]
ISSUED = [
    case(
        "##### 河南\n河南省的调子定得高，焦作市印发的《光电产业三年行动计划》里写着：\n"
        "到2024年，引进企业不少于15家；\n到2025年，培育龙头企业3家。",
        "焦作市 enterprise_count 15 count at_least planned 2024",
        "焦作市 leading_enterprise|enterprise_count 3 count planned 2025",
    ),
]
TWO_LANDS = [
    case(
        "成渝地区双城经济圈建设启动以来，好戏连台。\n在重庆高新区，去年规上工业产值达到2610亿元。\n"
        "两地共同设立规模50亿元的科创基金。",
        "重庆高新区 industrial_output_value 2610e8 CNY 2022",
        "成渝地区 fund_size 50e8 CNY",
    ),
]
BUREAUS = [
    case(
        "仁寿县电子产业园产值突破500亿元。眉山市经信局统计，截至2022年底，全市集聚电子企业76家。"
        "去年全市新签约项目29个。",
        "仁寿县电子产业园 industrial_output_value 500e8 CNY over",
        "眉山市 enterprise_count 76 count as_of:2022-12",
        "眉山市 contract_project_count 29 count 2022",
    ),
]
PLANTS_AND_PAYERS = [
    case(
        f"{FIRM}去年营收9亿元，溧阳的中试线年产能200吨，四川广元的正极基地产能1万吨。",
        f"{FIRM} operating_revenue 9e8 CNY 2022",
        f"{FIRM} production_capacity 200 t/a",
        f"{FIRM} production_capacity 1e4 t|t/a",
    ),
    case(
        f"{FIRM}去年营收9亿元。国家开发银行湖北省分行又给予15亿元综合授信。",
        f"{FIRM} operating_revenue 9e8 CNY 2022",
        f"{FIRM} financing 15e8 CNY 2022|-",
    ),
    case(
        f"{FIRM}去年营收9亿元。前不久，荆州高新区给永昂汽配兑付了80万元技术改造补助。",
        f"{FIRM} operating_revenue 9e8 CNY 2022",
        f"{FIRM} government_reward 80e4 CNY",
    ),
    case(
        "株洲还有中株机车（中株株洲电力机车有限公司），去年营收5亿元。中株机车今年产量300台。",
        "中株株洲电力机车有限公司 operating_revenue 5e8 CNY 2022",
        "中株株洲电力机车有限公司 production_volume 300 count 2023",
    ),
    case(f"荆州投产后，{FIRM}物流成本预计能下降22%。", f"{FIRM} cost_reduction 22 % change planned"),
]
CENTRES = [
    case(f"{FIRM}与长江大学共建的省级企业技术中心去年通过了认定。", f"{FIRM} technology_center - provincial 2022"),
    case(f"{FIRM}还跟长江大学共建了湖北省高频铜箔工程研究中心。", f"{FIRM} engineering_center - provincial"),
    case(f"{FIRM}将与长江大学共建省级工程研究中心。"),
    case(f"5月，{FIRM}的光伏逆变技术实验室被认定为陕西省重点实验室。", f"{FIRM} key_laboratory - provincial 2023-05"),
]
DEEDS = [
    case("湖州市财政今年安排这项资金2.2亿元，已预拨到企业9600万元。",
         "湖州市 government_reward 2.2e8 CNY 2023", "湖州市 government_reward 9600e4 CNY 2023|-"),
    case("湖州市财政每年将拿出8000万元设立风电产业引导资金。", "湖州市 fund_size 8000e4 CNY planned"),
    case(f"{FIRM}光是三个车间就要用去15.8亿元。", f"{FIRM} project_investment 15.8e8 CNY planned|actual"),
    case(f"{FIRM}花1900万元做数字化改造。", f"{FIRM} fixed_asset_investment 1900e4 CNY"),
    case(f"{FIRM}今年打算再拿出4.2亿元，新上一条生产线。", f"{FIRM} project_investment 4.2e8 CNY planned 2023|-"),
    case(f"{FIRM}已进入国内外46家整车厂的供应链。", f"{FIRM} customer_count 46 count"),
    case(f"{FIRM}一天可压制毛坯12吨。", f"{FIRM} production_capacity 12 t/d"),
    case(f"{FIRM}去年少缴税款320万元。", f"{FIRM} tax_relief 320e4 CNY 2022"),
    case("射阳县今年以来签约项目11个，总投资53亿元，其中8个已开工。",
         "射阳县 contract_project_count 11 count 2023", "射阳县 project_investment|contract_value 53e8 CNY 2023",
         "射阳县 project_count 8 count 2023"),
    case(f"{FIRM}的新线9月试车以后，日产量能到26万片左右。",
         f"{FIRM} production_volume|production_capacity 26e4 count/d about planned 2023-09|-"),
    case(f"{FIRM}预计全年可交付80台。", f"{FIRM} sales_volume 80 count planned 2023"),
]  # fmt: skip


@pytest.mark.parametrize("made", [*ASPECTS, *ISSUED])
def test_aspects_and_plans_come_back_to_their_place(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", [*TWO_LANDS, *BUREAUS])
def test_two_lands_and_the_city_of_a_bureau(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", PLANTS_AND_PAYERS)
def test_plants_elsewhere_lenders_and_payers(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", CENTRES)
def test_centres_built_with_others(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", DEEDS)
def test_what_is_done_names_the_metric(made: Case) -> None:
    check(made)


AGAIN = [
    case(
        "大庆高新区去年税收30亿元。\n到了大庆穗原生物科技股份有限公司，研发总监陈可昕拿起一只盒子递给记者。\n"
        "“投资2.2亿元的二期项目4月份已经动工，占地86亩。”陈可昕说。",
        "大庆高新区 tax_paid 30e8 CNY 2022",
        "大庆穗原生物科技股份有限公司 project_investment 2.2e8 CNY 2023-04|-",
        "大庆穗原生物科技股份有限公司 area 86 mu",
    ),
    case(
        "大庆高新区去年税收30亿元。\n“一吨秸秆能做两万个餐盒。”穗原生物研发总监陈可昕拿起一只盒子递给记者。\n"
        "“投资2.2亿元的二期项目4月份已经动工，占地86亩。”陈可昕说。",
        "大庆高新区 tax_paid 30e8 CNY 2022",
        "穗原生物 project_investment 2.2e8 CNY 2023-04|-",
        "穗原生物 area 86 mu",
    ),
    case(
        "重庆高新区去年产值900亿元。在四川宜宾，去年全市动力电池产值突破1000亿元。",
        "重庆高新区 industrial_output_value 900e8 CNY 2022",
        "四川宜宾 industrial_output_value 1000e8 CNY over 2022",
    ),
    case(
        "今年1—5月，甘肃全省重大项目开工268个。\n1．白银市新开工项目12个。\n"
        "2．新开工项目前两位：天水市29个，定西市21个。\n3．提前完成年度计划的项目共7个。",
        "甘肃|甘肃省 project_count 268 count 2023-01/2023-05",
        "白银市 project_count 12 count 2023-01/2023-05|-",
        "天水市 project_count 29 count 2023-01/2023-05|-",
        "定西市 project_count 21 count 2023-01/2023-05|-",
        "甘肃|甘肃省 project_count 7 count 2023-01/2023-05|2023|-",
        title="甘肃省重大项目情况通报",
    ),
    case(
        "海安市传来消息：5月，甲乙医疗股份有限公司登陆科创板；至此，海安境内外上市公司增至13家。",
        "?甲乙医疗股份有限公司 listed_company - 2023-05",
        "海安市 listed_company 13 count",
    ),
    case(
        "武陟县今年要完成固定资产投资650亿元，其中基础设施投资80亿元。今年要启动占地1200亩的皮毛产业园建设。",
        "武陟县 fixed_asset_investment 650e8 CNY 2023 planned",
        "武陟县 infrastructure_investment 80e8 CNY 2023 planned",
        "武陟县 area 1200 mu planned 2023|-",
    ),
]


@pytest.mark.parametrize("made", AGAIN)
def test_who_speaks_again_items_and_parts_of_plans(made: Case) -> None:
    check(made)


FOUNDED = [
    case(
        "皖北叉车西北制造基地破土动工，总投资18亿元。公司在西安经开区设立皖北叉车(西安)有限公司。\n"
        "皖北叉车2011年实现营业收入73.2亿元。",
        "皖北叉车 project_investment 18e8 CNY",
        "皖北叉车 operating_revenue 73.2e8 CNY 2011",
    ),
    case(
        "酒泉规划以酒泉经济技术开发区风电装备产业园为龙头，向两翼延伸。\n产业园紧靠铁路，规划面积12.8平方公里。",
        "酒泉经济技术开发区风电装备产业园 area 12.8 km2",
    ),
    case(
        "2021年，赣州市汽车产量达到28.6万辆，是2015年9.5万辆的三倍，占全省的64.5%；汽车产业实现营业收入486亿元。",
        "赣州市 production_volume 28.6e4 count 2021",
        "?赣州市 production_volume 9.5e4 count 2015",
        "赣州市 production_volume 64.5 % share 2021|2015",
        "赣州市 operating_revenue 486e8 CNY 2021",
    ),
    case("赣州市叶片年产能4200套，塔筒年产量超过30万吨。",
         "赣州市 production_capacity 4200 count/a", "赣州市 production_volume 30e4 t/a|t over"),
    case("四川晶硅光伏产业营业收入超过2000亿元。", "四川 operating_revenue 2000e8 CNY over"),
    case(f"{FIRM}二期预计今年三季度投产；公司还拿下A轮融资12亿元。", f"{FIRM} financing 12e8 CNY"),
    case("湖北在各地建起中试平台和概念验证中心。去年产值900亿元。", "湖北 industrial_output_value 900e8 CNY 2022"),
]  # fmt: skip


@pytest.mark.parametrize("made", FOUNDED)
def test_what_is_founded_made_and_told_besides(made: Case) -> None:
    check(made)


GROWS = [
    case("武陟县今年地区生产总值要增长6%左右。", "武陟县 gdp 6 % yoy about planned 2023"),
    case("武陟县今年固定资产投资要增长9%。", "武陟县 fixed_asset_investment 9 % yoy planned 2023"),
    case(
        f"{FIRM}投资1.2亿元新建车间，产能由3万台扩大到12万台，国内市场占有率达到15%。",
        f"{FIRM} project_investment 1.2e8 CNY",
        f"{FIRM} production_capacity 12e4 count|count/a",
        f"{FIRM} market_share 15 %",
    ),
    case(f"{FIRM}的运输费用下降35%，实验室通过TAF认可。", f"{FIRM} cost_reduction 35 % change",
         f"{FIRM} lab_accreditation -"),
]  # fmt: skip


@pytest.mark.parametrize("made", GROWS)
def test_what_is_to_grow_and_what_has_grown(made: Case) -> None:
    check(made)


def test_counts_behind_examples_are_the_places() -> None:
    made = case(
        "芜湖经开区18个项目同时破土。其中昱昌铝业、贝珞轴承等外资项目4个，总投资4.6亿美元。",
        "芜湖经开区 project_count 18 count",
        "芜湖经开区 project_count 4 count",
        "芜湖经开区 project_investment 4.6e8 USD",
    )
    check(made.values[0])
