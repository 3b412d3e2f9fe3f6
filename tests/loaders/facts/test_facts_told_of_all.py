"""Shares and rates of several together, where a share comes from, goals of a paragraph, and what is built beside."""

from __future__ import annotations

import pytest
from fact_cases import Case, case, check

ALL = "中国|全国"
TRADE = "2022年，我国轴承行业产值2000亿元。"
TRADE_FACT = f"{ALL} industrial_output_value 2000e8 CNY 2022"

OF_SEVERAL = [
    case(f"{TRADE}浙江、山东和江苏三省产值占全国的65%。", TRADE_FACT, f"{ALL} industrial_output_value 65 % share 2022"),
    case("我国陶瓷产业集中，广东、江西集中了全国70%的陶瓷企业。", f"{ALL} enterprise_count 70 % share"),
    case("目前，国内市场上，格力、美的、海尔三家企业占据了68%的市场份额。", f"{ALL} market_share 68 %"),
    case("长三角、珠三角、环渤海三大区域产值占全国比重超过85%。", f"{ALL} industrial_output_value 85 % share over"),
    case(
        f"{TRADE}浙江、江苏产值分别占全国的35%、20%。",
        TRADE_FACT,
        "浙江|浙江省 industrial_output_value 35 % share 2022",
        "江苏|江苏省 industrial_output_value 20 % share 2022",
    ),
]
EACH = [
    case(
        "2022年，我国纸箱产量5000万吨，同比增长8%。华东、华南和西北同比增长最快，均超过10%。",
        f"{ALL} production_volume 5000e4 t 2022",
        f"{ALL} production_volume 8 % yoy 2022",
        "华东地区 production_volume 10 % yoy over 2022",
        "华南地区 production_volume 10 % yoy over 2022",
        "西北地区 production_volume 10 % yoy over 2022",
    ),
    case(
        "2022年，日本、韩国各占全球面板市场的20%左右。",
        "日本 market_share 20 % about 2022",
        "韩国 market_share 20 % about 2022",
    ),
    case(
        "天齐锂业宣布推迟扩产，赣锋锂业也面临问题。前者的公告显示，去年公司产量3万吨，后者的公告显示，去年公司产量5万吨。",
        "天齐锂业 production_volume 30000 t 2022",
        "赣锋锂业 production_volume 50000 t 2022",
    ),
    case(
        "台湾2022年面板产值约1.2万亿元，至于全球面板产值最快3年内将挑战8万亿元大关。",
        "台湾 industrial_output_value 1.2e12 CNY about 2022",
        "全球 industrial_output_value 8e12 CNY planned over|exact",
    ),
]
FROM = [
    case("广东模具业发达，全国模具产值有40%多来自广东。", "广东|广东省 industrial_output_value 40 % share over"),
    case("博威合金去年营业收入的60%来自海外。", "博威合金 operating_revenue 60 % share 2022"),
    case("昆山市近80%的税收来自民营企业。", "昆山市 tax_paid 80 % share near"),
    case("京东方预计能达到8%的市场份额，而目前只有3%。", "京东方 market_share 8 % planned", "京东方 market_share 3 %"),
]
GOAL = "到2025年，安宁市磷化工产业产值突破800亿元。"
GOAL_FACT = "安宁市 industrial_output_value 800e8 CNY over 2025 planned"
GOALS = [
    case(
        f"{GOAL}规上工业企业达到200家，高新技术企业超过80家。",
        GOAL_FACT,
        "安宁市 above_scale_enterprise_count 200 count 2025 planned",
        "安宁市 high_tech_enterprise 80 count over 2025 planned national|-",
    ),
    case(
        f"{GOAL}建成国家级示范基地2个，形成年产10万吨磷酸铁锂的生产能力。",
        GOAL_FACT,
        "安宁市 demonstration_base 2 count 2025 planned national",
        "安宁市 production_capacity 100000 t/a 2025 planned",
    ),
    case(f"{GOAL}目前，全市有磷化工企业82家。", GOAL_FACT, "安宁市 enterprise_count 82 count"),
    case(f"{GOAL}磷化工园区占地1200亩。", GOAL_FACT, "安宁市|磷化工园区 area 1200 mu"),
    case(
        "预计今年安宁市交通投资将达到330亿元。其中公路投资约为150亿元，铁路投资约为80亿元。",
        "安宁市 project_investment 330e8 CNY 2023 planned",
        "安宁市 project_investment 150e8 CNY 2023 planned about",
        "安宁市 project_investment 80e8 CNY 2023 planned about",
    ),
    case(
        "安宁市今年计划完成工业投资300亿元。其中，技改投资已完成120亿元。",
        "安宁市 fixed_asset_investment 300e8 CNY 2023 planned",
        "安宁市 fixed_asset_investment 120e8 CNY -|2023",
    ),
]
STATES = [
    case(
        "宁德时代计划投资100亿元建设电池基地；比亚迪二期项目已投产，新增产能20GWh。",
        "宁德时代 project_investment 100e8 CNY planned",
        "比亚迪 production_capacity 20e6 kWh|kWh/a delta",
    ),
    case(
        "中粮集团规划建设的稻米加工厂一期产能10万吨，二期产能30万吨。",
        "中粮集团 production_capacity 100000 t planned",
        "中粮集团 production_capacity 300000 t planned",
    ),
    case(f"{TRADE}在建及规划产能已达到20万吨。", TRADE_FACT, f"{ALL} production_capacity 200000 t planned"),
    case("西吉县的一家年产1500吨淀粉的企业正在计划中。", "西吉县 production_capacity 1500 t/a planned"),
    case(
        "限电将限制粗钢生产，5月中旬我国粗钢产量已有回落，日均产量为190万吨。",
        f"{ALL} production_volume 190e4 t/d 2023-05",
    ),
    case("上半年，金盘科技抓住机遇，销售订单同比增长70%。", "金盘科技 order_value 70 % yoy 2023-H1"),
    case("昆山市专利工作成效明显，“十三五”申请专利1000项。", "昆山市 patent_count 1000 count 2016/2020"),
    case(
        "三安光电投资5亿元建设照明项目，与莱宝高科投资2.5亿元建设的项目规模相当。",
        "三安光电 project_investment 5e8 CNY",
        "莱宝高科 project_investment 2.5e8 CNY",
    ),
]
COUNTED = [
    case("目前，百威英博等4家啤酒巨头共占据国内58%的市场份额。", f"{ALL} market_share 58 %"),
    case(
        "河北省将打造两个千万吨级钢铁集团，3家年产值500亿元以上的企业。",
        "河北省 enterprise_count 2 count planned",
        "河北省 enterprise_count 3 count planned",
    ),
    case("南非前4位煤炭企业的市场集中度为62%。", "南非 market_share 62 %"),
    case("业内人士估计，中国稀土年产量在15万吨以上。", f"{ALL} production_volume 15e4 t|t/a over"),
    case(
        "蒙西光电产业园规划建设项目9个，包括年产300吨蓝宝石生产线、年产180万片抛光片生产线。",
        "蒙西光电产业园 project_count 9 count planned",
        "蒙西光电产业园 production_capacity 300 t/a planned",
        "蒙西光电产业园 production_capacity 180e4 count/a planned",
    ),
    case(
        "海尔集团要加快绿色转型，单位能耗下降15%，研发投入占比提高到6%。",
        "海尔集团 energy_saving 15 % change planned",
        "海尔集团 rnd_intensity 6 % planned",
    ),
    case(
        "2021年9月2日，三一重工董事长说：“今年前6个月公司销售额增加了15%。”",
        "三一重工 operating_revenue 15 % yoy|change 2021-H1",
    ),
    case("近十年来，我国模具产业发展很快，年产值已达到2400亿元。", f"{ALL} industrial_output_value 2400e8 CNY"),
    case("海螺水泥贵阳公司年产水泥200万吨。", "海螺水泥贵阳公司 production_capacity 200e4 t/a"),
    case("三家之外，首钢集团伊犁钢铁投资20亿元扩产。", "首钢集团伊犁钢铁 project_investment 20e8 CNY"),
    case(
        "荣盛发展增发募资。资金投向石家庄花园一期、徐州花园二期、蚌埠花园三期三个项目，总投资额23亿元。",
        "?荣盛发展 project_count 3 count",
        "荣盛发展 project_investment 23e8 CNY",
    ),
]
SAID = [
    case(
        "【上海，2023年3月1日】据报告，今年我国光伏设备行业营收下降21%。\n2024年产能将达到66GW。",
        f"{ALL} operating_revenue -21 % yoy 2023 planned|actual",
        f"{ALL} production_capacity 66e6 kW 2024 planned",
    ),
    case(
        "国际机构在上海发布的季报显示，光伏设备行业投资放缓。\n2024年产能将达到66GW。",
        f"{ALL} production_capacity 66e6 kW 2024 planned",
    ),
    case(
        "韩国面板产量占全球50%；随后是中国台湾地区，面板产量占全球总产量的40%。",
        "韩国 production_volume 50 % share",
        "台湾|台湾省 production_volume 40 % share",
    ),
    case("6月11日，恒通集团董事王强介绍说，该项目总投资135亿元。", "恒通集团 project_investment 135e8 CNY"),
    case("6月11日，恒通集团在昆山签约，项目总投资135亿元。", "恒通集团 project_investment 135e8 CNY 2023-06-11"),
    case("本次恒通集团投资的触摸屏项目年产500万只。", "恒通集团 production_capacity 500e4 count/a planned"),
    case("此次投产的恒通集团触摸屏项目年产500万只。", "恒通集团 production_capacity 500e4 count/a"),
    case(
        "恒通集团二期预计2024年上半年投产，届时每年可实现销售收入13亿元。",
        "恒通集团 operating_revenue 13e8 CNY planned",
    ),
    case(
        f"{TRADE}浙江和江苏分别占全国产量的25%和20%。恒通集团产能5万吨。",
        TRADE_FACT,
        "浙江|浙江省 production_volume 25 % share -|2022",
        "江苏|江苏省 production_volume 20 % share -|2022",
        "恒通集团 production_capacity 50000 t",
    ),
    case(f"{GOAL}恒通集团是当地龙头企业，产能达到5万吨。", GOAL_FACT, "恒通集团 production_capacity 50000 t"),
]
VOICE = case(
    "我国光伏行业增速放缓。隆基绿能去年营业收入800亿元。\n证券分析人士表示，今年光伏产量将达到150万吨。",
    "隆基绿能 operating_revenue 800e8 CNY 2022",
    f"{ALL} production_volume 150e4 t 2023 planned",
)


@pytest.mark.parametrize(
    "told", [*OF_SEVERAL, *EACH, *FROM, *GOALS, *STATES, *COUNTED, *SAID, VOICE], ids=lambda c: c.text[:30]
)
def test_what_is_told_of_several_and_of_goals(told: Case) -> None:
    """Each text tells just these facts."""
    check(told)
