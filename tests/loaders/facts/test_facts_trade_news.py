"""Figures as trade news tells them: latter, ranks, estimates, conversions, goals, one figure for several names."""

from __future__ import annotations

from datetime import date

import pytest
from fact_cases import Case, case, check

CASES = [
    case(
        "我国锰矿集中在几个省，其中广西产量最大，2022年产量为310万吨。",
        "广西|广西壮族自治区 production_volume 310e4 t 2022",
    ),
    case(
        "苏南五市中，无锡市规上工业利润增长8%；其次为常州市，实现利润420亿元，同比增长6.5%。",
        "无锡市 profit 8 % yoy",
        "常州市 profit 420e8 CNY",
        "常州市 profit 6.5 % yoy",
    ),
    case(
        "湖北宏远新材料有限公司近日收购黄冈金源化工有限公司。后者正在新建20万吨产能，预计年底投产。",
        "黄冈金源化工有限公司 production_capacity 20e4 t planned",
    ),
    case(
        "宏达水泥公司总经理告诉记者，贵州目前实际产能接近4000万吨，但到明年不会有8000万吨那么多。",
        "贵州|贵州省 production_capacity 4000e4 t near",
        "?贵州|贵州省 production_capacity 8000e4 t 2024 planned",
    ),
    case(
        "常州金源铜业有限公司扩建项目的第一阶段已完成，产能达到7万吨/年。",
        "常州金源铜业有限公司 production_capacity 7e4 t/a",
    ),
    case(
        "常州金源铜业有限公司的铜杆产能正朝着实现50万吨的目标迈进，目前是30万吨。",
        "常州金源铜业有限公司 production_capacity 50e4 t planned",
        "常州金源铜业有限公司 production_capacity 30e4 t",
    ),
    case("据协会保守估计，今年安徽省水泥产量为1.2亿吨。", "安徽省 production_volume 1.2e8 t 2023 planned"),
    case(
        "2022年二季度，韩星电子有限公司净亏损2.1亿美元（约合14.2亿元人民币）。",
        "韩星电子有限公司 profit -2.1e8 USD 2022-Q2",
        "韩星电子有限公司 profit -14.2e8 CNY 2022-Q2 about",
    ),
    case(
        "江西浩源石化有限公司董事长李某表示，我省是低碳经济先行区，因此报批了年产30万吨的甲醇汽油项目。",
        "江西浩源石化有限公司 production_capacity 30e4 t/a actual|planned",
    ),
    case(
        "苏州市吸引了超过25%的半导体企业在此聚集。昆山市聚集了全省30%的封测企业。",
        "苏州市 enterprise_count 25 % share over",
        "昆山市 enterprise_count 30 % share",
    ),
    case(
        "2022年，海宁市、桐乡市规上工业产值均突破1000亿元。",
        "海宁市 industrial_output_value 1000e8 CNY over 2022",
        "桐乡市 industrial_output_value 1000e8 CNY over 2022",
    ),
    case(
        "2022年江苏省和浙江省光伏组件产量各占全国的25%左右。",
        "江苏省 production_volume 25 % share about 2022",
        "浙江省 production_volume 25 % share about 2022",
    ),
    case("2022年，苏州市不仅利润总量居首，而且同比增长也最高，达到12.4%。", "苏州市 profit 12.4 % yoy 2022"),
    case(
        "截至2022年底，全国动力电池总产能达到135GWh，而全年动力电池出货量仅为36.2GWh。",
        "中国 production_capacity 135e6 kWh as_of:2022-12",
        "中国 sales_volume 36.2e6 kWh 2022",
    ),
    case(
        "2023年下半年，宁波容百新能源科技股份有限公司的销量将比上半年增长近50%，全年总销量将超过5万吨。",
        "宁波容百新能源科技股份有限公司 sales_volume 50 % change near 2023-H2 planned",
        "宁波容百新能源科技股份有限公司 sales_volume 5e4 t over 2023 planned",
    ),
    case(
        "安庆粤安化工有限公司投资1亿元用于扩产，扩产后，该公司的年产能将从目前的1万吨增加为1.8万吨。",
        "安庆粤安化工有限公司 project_investment 1e8 CNY",
        "?安庆粤安化工有限公司 production_capacity 1e4 t|t/a",
        "安庆粤安化工有限公司 production_capacity 1.8e4 t|t/a planned",
    ),
    case(
        "中建西部水泥有限公司透露，未来一年有望将水泥产能由目前的2亿吨提升到3亿吨。",
        "?中建西部水泥有限公司 production_capacity 2e8 t",
        "中建西部水泥有限公司 production_capacity 3e8 t planned -|2023/2024|2024",
    ),
    case(
        "公司拿到了上市批文，不过募集资金只有50多亿。今年三季度，天河锂业股份有限公司的净利润3.58亿，研发费用1799万。",
        "天河锂业股份有限公司 profit 3.58e8 CNY 2023-Q3",
        "天河锂业股份有限公司 rnd_expenditure 1799e4 CNY 2023-Q3",
        "?天河锂业股份有限公司 financing 50e8 CNY over",
        published=date(2023, 11, 2),
    ),
    case(
        "2022年江苏汇博机器人有限公司共发布专利529项，其中实用新型专利306项，发明授权38项。",
        "江苏汇博机器人有限公司 patent_count 529 count 2022",
        "江苏汇博机器人有限公司 utility_model_patent_count 306 count 2022",
        "江苏汇博机器人有限公司 invention_patent_count 38 count 2022",
    ),
    case(
        "徐州重工机械有限公司与越南客户签订了4项重大合同，合同的总金额高达21.15亿元。",
        "徐州重工机械有限公司 order_value 21.15e8 CNY",
        "?徐州重工机械有限公司 order_volume 4 count",
    ),
    case(
        "“十四五”规划提出，2025年前淘汰700万吨落后产能，新增产能控制在100万吨左右，安徽省化肥产能保持稳定。",
        "?安徽省 production_capacity 7e6 t planned 2025",
        "?安徽省 production_capacity 1e6 t delta at_most planned 2025",
    ),
    case(
        "山东兴华钢铁有限公司董事长说，项目总投资120亿元，占地3800亩，年形成360万吨铁、钢、材配套产能，将于2024年6月投产。",
        "山东兴华钢铁有限公司 project_investment 120e8 CNY actual|planned",
        "山东兴华钢铁有限公司 area 3800 mu actual|planned",
        "山东兴华钢铁有限公司 production_capacity 360e4 t|t/a actual|planned -|2024-06",
    ),
    case(
        "2006年至2010年，我国煤机装备销售收入复合增长率达到35.8%。",
        "中国 operating_revenue 35.8 % average_annual 2006/2010",
    ),
    case(
        "除了首发剩余的超募资金4255.4万元以外，苏州长信光电有限公司还投入了自有资金。",
        "苏州长信光电有限公司 financing 4255.4e4 CNY",
    ),
    case(
        "赣州的豪珞科技早在2010年就开始做电池回收，后来北汽系和厦门钨业先后入股，去年营收做到了3.9亿元。",
        "豪珞科技 operating_revenue 3.9e8 CNY 2022",
    ),
    case(
        "天津\n天津的赛珞美走的是另外一条路。今年一季度的收入才1700万元。",
        "赛珞美 operating_revenue 1700e4 CNY 2023-Q1",
    ),
    case(
        "湖南邦珞循环科技有限公司今年又在宁乡加码24亿元上马二期。",
        "湖南邦珞循环科技有限公司 project_investment 24e8 CNY 2023",
    ),
    case("深圳市的办法写明，整车企业每回收1千瓦时电池计提20元。"),
    case(
        "山东海珞重工装备有限公司有员工80人。\n在深交所中小板上市的烟台恒珞生物股份有限公司，已拥有发明专利17项。",
        "山东海珞重工装备有限公司 employment 80 person",
        "烟台恒珞生物股份有限公司 listed_company -",
        "烟台恒珞生物股份有限公司 invention_patent_count 17 count",
    ),
    case(
        "其中，神珞集团6万吨尼龙66盐扩建、宝珞煤化公司120万吨捣固焦等项目要在年内投产。",
        "神珞集团 production_capacity 6e4 t|t/a planned 2023|-",
        "宝珞煤化公司 production_capacity 120e4 t|t/a planned 2023|-",
    ),
    case(
        "隆珞集团有限公司年产单晶硅片42亿片；滇中新区把汽车和石油炼化作为两大拳头，1300万吨炼油装置满负荷运行。",
        "隆珞集团有限公司 production_capacity 42e8 count|count/a",
        "滇中新区 production_capacity 1300e4 t|t/a",
    ),
    case(
        "烟台富珞光学有限公司二期工程全部建成后每月可新增镜头模组650万颗。",
        "烟台富珞光学有限公司 production_capacity 650e4 count/mo delta planned",
    ),
    case(
        "烟台科珞医疗器械有限公司的厂房建成后年产便携式B超3000台。",
        "烟台科珞医疗器械有限公司 production_capacity 3000 count/a planned",
    ),
    case(
        "山东昊珞轮胎股份有限公司一季度营收8亿元；受欧盟标签法影响，出口交货值为7.9亿元。",
        "山东昊珞轮胎股份有限公司 operating_revenue 8e8 CNY 2023-Q1",
        "山东昊珞轮胎股份有限公司 export_value 7.9e8 CNY 2023-Q1",
    ),
    case(
        "宁国宏珞密封科技有限公司项目已拿到订单。\n宏珞项目二期将追加投资4亿元。",
        "宁国宏珞密封科技有限公司 project_investment 4e8 CNY planned",
    ),
    case(
        "云南省级以上开发区集聚高新技术企业1420家，引进科学家团队50个。",
        "云南|云南省 high_tech_enterprise 1420 count",
        "云南|云南省 talent_team_count 50 count",
    ),
    case("贵州守好发展和生态两条底线。"),
    case("赣州市正在制定的标准可能以年产量2000至3000吨为下限。"),
]


@pytest.mark.parametrize("made", CASES)
def test_trade_news(made: Case) -> None:
    check(made)
