"""Changes and shares that say what they are compared with, and figures told of nobody in particular."""

from __future__ import annotations

import pytest
from fact_cases import Case, case, check

COMPARED = [
    case(
        "济源市金马化工有限公司二季度销量比一季度增加18%。",
        "济源市金马化工有限公司 sales_volume 18 % change 2023-Q2|2023-04/2023-06",
    ),
    case(
        "2022年，孝感市印刷产业产值310亿元，较2021年增长9%。",
        "孝感市 industrial_output_value 310e8 CNY 2022",
        "孝感市 industrial_output_value 9 % yoy 2022",
    ),
    case(
        "2022年，孝感市印刷产业产值310亿元，较2019年增长26%。",
        "孝感市 industrial_output_value 310e8 CNY 2022",
        "孝感市 industrial_output_value 26 % change 2022",
    ),
    case(
        "宜兴环保科技工业园集聚了全省40%以上的环保企业。",
        "宜兴环保科技工业园 enterprise_count 40 % share over",
    ),
    case(
        "邵东市打火机已占到全球的70%。",
        "邵东市 market_share 70 % share|level",
    ),
    case(
        "2022年，晋中市重卡产量1.2万辆。其中新能源重卡占比35%。",
        "晋中市 production_volume 12000 count 2022",
        "晋中市 production_volume|market_share 35 % share 2022",
    ),
    case(
        "宜城市泰和化工有限公司盈利2600万元，收入增长12%。",
        "宜城市泰和化工有限公司 profit 2600e4 CNY",
        "宜城市泰和化工有限公司 operating_revenue 12 % yoy",
    ),
    case(
        "2022年，中国涤纶产量排名前三的省份依次为浙江、江苏、福建，其涤纶产量占全国的比重分别为44.2%、33.5%、6.7%。",
        "浙江|浙江省 production_volume 44.2 % share 2022",
        "江苏|江苏省 production_volume 33.5 % share 2022",
        "福建|福建省 production_volume 6.7 % share 2022",
    ),
    case("夏普去年占据了14.8%的份额。", "夏普 market_share 14.8 % share|level 2022"),
    case("珠三角集聚了全国60%的照明企业。", "珠三角 enterprise_count 60 % share"),
    case(
        "贵溪市铜产量去年净增3万吨，铅产量新增2万吨。",
        "贵溪市 production_volume 3e4 t 2022 delta",
        "贵溪市 production_volume 2e4 t 2022 delta",
    ),
    case(
        "友达光电预计前三季度亏损21亿元至23亿元，营收下降5%至8%。",
        "友达光电 profit -23e8..-21e8 CNY planned 2023-01/2023-09|2023-Q1/2023-Q3",
        "友达光电 operating_revenue -8..-5 % yoy planned 2023-01/2023-09|2023-Q1/2023-Q3",
    ),
    case(
        "二季度，友达光电亏损24亿元，营收与去年同期相比减少15.8%。",
        "友达光电 profit -24e8 CNY 2023-Q2|2023-04/2023-06",
        "友达光电 operating_revenue -15.8 % yoy 2023-Q2|2023-04/2023-06",
    ),
]

OF_NOBODY = [
    case(
        "2022年，佛山市销售收入500万元以上企业的工业总产值2.9万亿元。",
        "佛山市 industrial_output_value 2.9e12 CNY 2022",
    ),
    case("万宁市一家硅料厂称，生产1吨硅料需要耗电6万千瓦时，原料成本上升20%。"),
    case(
        "深圳晶彩光电有限公司去年10英寸面板产能200万片，一次性投入动辄上亿元。",
        "深圳晶彩光电有限公司 production_capacity 200e4 count -|2022",
    ),
    case("宿松县与两家企业签约，车间里只有几十名工人。"),
    case(
        "榆林市兰炭产量去年达到4000万吨。国信证券分析师认为，产能5000万吨偏多。",
        "榆林市 production_volume 4000e4 t 2022",
        "榆林市 production_capacity 5000e4 t",
    ),
    case("农安县去年农民人均纯收入1.8万元，玉米产量480万吨。", "农安县 production_volume 480e4 t 2022"),
]

STATED = [
    case(
        "二季度销量比一季度增加了将近80%，德兴市铜业有限公司上半年收入达到1.4亿元。",
        "德兴市铜业有限公司 sales_volume 80 % change near 2023-Q2",
        "德兴市铜业有限公司 operating_revenue 1.4e8 CNY 2023-H1|2023-01/2023-06",
    ),
    case(
        "2021年，德兴市铜业有限公司销量900吨。当年四季度，销量达到300吨。",
        "德兴市铜业有限公司 sales_volume 900 t 2021",
        "德兴市铜业有限公司 sales_volume 300 t 2021-Q4",
    ),
    case(
        "2022年，江西省工业投资增长12%。抚州、鹰潭、萍乡增速仅为1.2%、1.5%、3.2%。",
        "江西省 fixed_asset_investment 12 % yoy 2022",
        "抚州|抚州市 fixed_asset_investment 1.2 % yoy 2022",
        "鹰潭|鹰潭市 fixed_asset_investment 1.5 % yoy 2022",
        "萍乡|萍乡市 fixed_asset_investment 3.2 % yoy 2022",
    ),
    case(
        "随着新线将陆续投产，遵化市水泥产能将达到900万吨，目前实际产能只有400万吨。",
        "遵化市 production_capacity 900e4 t planned",
        "遵化市 production_capacity 400e4 t",
    ),
    case(
        "今后的目标\n泰宁县2022年矿泉水产量60万吨，2025年产量达到100万吨。",
        "泰宁县 production_volume 60e4 t 2022",
        "泰宁县 production_volume 100e4 t 2025 planned",
    ),
    case(
        "到2022年底，通辽市铝材产能达到300万吨/年。",
        "通辽市 production_capacity 300e4 t/a as_of:2022-12|2022",
    ),
]

FIRM = "江苏锐铎机械有限公司"
OLDER = [  # 上年 is the year before the one told, whenever the page was published
    case(
        f"{FIRM}2020年净利润8.9亿元，上年同期为亏损1.3亿元。",
        f"{FIRM} profit 8.9e8 CNY 2020",
        f"{FIRM} profit -1.3e8 CNY 2019",
    ),
    case(
        f"{FIRM}2022年营业收入36亿元，去年同期24亿元。",
        f"{FIRM} operating_revenue 36e8 CNY 2022",
        f"{FIRM} operating_revenue 24e8 CNY 2021",
    ),
    case(
        f"{FIRM}2022年营业收入36亿元，比2021年的24亿元增长50%。",
        f"{FIRM} operating_revenue 36e8 CNY 2022",
        f"{FIRM} operating_revenue 50 % yoy 2022",
    ),
    case(
        f"{FIRM}2022年出口额在上年24亿美元的基础上增长到36亿美元。",
        f"{FIRM} export_value 36e8 USD 2022",
    ),
    case(
        f"{FIRM}2022年净利润由上年的-1.3亿元转为8.9亿元，一举扭转上年亏损1.3亿元的局面。",
        f"{FIRM} profit 8.9e8 CNY 2022",
    ),
]


@pytest.mark.parametrize("made", OLDER)
def test_an_older_value_is_of_the_year_before(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", COMPARED)
def test_change_and_share_say_of_what(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", OF_NOBODY)
def test_what_measures_nobody_is_no_fact(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", STATED)
def test_what_is_so_stands_beside_what_is_planned(made: Case) -> None:
    check(made)
