"""Planned or actual: which word governs a figure."""

from __future__ import annotations

import pytest
from fact_cases import Case, case, check

PLANNED = [
    case(
        "江西赛维乐光学有限公司在建一套装置，设计产能为45万吨/年。",
        "江西赛维乐光学有限公司 production_capacity 450000 t/a planned",
    ),
    case(
        "项目由安徽晶科能源有限公司建设，计划总投资56亿元，全部达产后预计年产值120亿元，年税收6亿元。",
        "安徽晶科能源有限公司 project_investment 56e8 CNY planned",
        "安徽晶科能源有限公司 industrial_output_value 120e8 CNY planned",
        "安徽晶科能源有限公司 tax_paid 6e8 CNY planned",
    ),
    case(
        "山西美锦氢能科技有限公司拟投资12亿元，新建年产5000辆氢燃料重卡生产线。",
        "山西美锦氢能科技有限公司 project_investment 12e8 CNY planned",
        "山西美锦氢能科技有限公司 production_capacity 5000 count/a planned",
    ),
    case(
        "建成后，厦门天马微电子有限公司月加工玻璃基板3万张。",
        "厦门天马微电子有限公司 production_capacity 30000 count/mo planned",
    ),
    case(
        "2023年，石嘴山市力争完成固定资产投资增长12%，规上工业增加值增长8%。",
        "石嘴山市 fixed_asset_investment 12 % yoy 2023 planned",
        "石嘴山市 industrial_value_added 8 % yoy 2023 planned",
    ),
    case(
        "今年，新郑市将实施重点项目186个，年度计划投资540亿元。",
        "新郑市 project_count 186 count 2023 planned",
        "新郑市 project_investment 540e8 CNY 2023 planned",
    ),
    case(
        "威海市目标是到2025年培育国家级专精特新“小巨人”企业60家。", "威海市 little_giant 60 count national 2025 planned"
    ),
    case(
        "项目投产后，可新增就业岗位1200个，重庆长安新能源汽车科技有限公司将优先招聘本地职工。",
        "重庆长安新能源汽车科技有限公司 employment 1200 person|count delta|level planned",
    ),
    case(
        "明年，贵溪市有望新增铜产业产值200亿元。",
        "贵溪市 industrial_output_value 200e8 CNY delta planned 2024|-",
    ),
    case(
        "预计到今年底，常德烟机公司可实现销售收入45亿元。",
        "常德烟机公司|常德烟机 operating_revenue 45e8 CNY planned 2023-12|as_of:2023-12|2023",
    ),
    case(
        "新建的二期工厂占地180亩，可年产高端铝箔4万吨，河南明泰铝业股份有限公司正抓紧安装设备。",
        "河南明泰铝业股份有限公司 area 180 mu planned",
        "河南明泰铝业股份有限公司 production_capacity 40000 t/a planned",
    ),
    case("该园区规划面积15平方公里，位于敦煌市。", "?敦煌市 area 15 km2 planned|actual"),
    case(
        "未来三年，博罗县计划盘活低效用地5000亩。",
        "?博罗县 area 5000 mu planned 2023/2026|2024/2026|2023/2025|-",
    ),
    case(
        "确保全年新签约亿元以上项目60个，这是肥东县定下的年度任务。",
        "肥东县 contract_project_count 60 count planned 2023|-",
    ),
    case(
        "当前在建的3条锂电隔膜产线，将使上海恩捷新材料科技有限公司年产能增加6亿平方米。",
        "上海恩捷新材料科技有限公司 production_line_count 3 count planned|actual",
        "上海恩捷新材料科技有限公司 production_capacity 6e8 m2/a delta|level planned",
    ),
]

ACTUAL = [
    case("2022年，莱西市在计划外超额完成税收3.2亿元。", "莱西市 tax_paid 3.2e8 CNY 2022"),
    case(
        "3月6日，总投资30亿元的江西兆驰半导体项目签约落户南昌高新区。",
        "江西兆驰半导体|南昌高新区 project_investment|contract_value 30e8 CNY 2023-03-06|-",
        fails="the firm's name is cut or split",
    ),
    case(
        "浙江万里扬股份有限公司已建成生产线26条，具备年产变速器200万台的能力。",
        "浙江万里扬股份有限公司 production_line_count 26 count",
        "浙江万里扬股份有限公司 production_capacity 200e4 count/a",
    ),
    case(
        "目前，东营港累计吞吐量突破6000万吨，园区规划企业入驻率九成。",
        "?东营港|东营市 other|production_volume 6000e4 t over",
    ),
    case("《泰州市大健康产业发展规划》出台以来，泰州市已集聚医药企业1200家。", "泰州市 enterprise_count 1200 count"),
    case(
        "总投资26亿元的广东欣旺达储能基地于2022年10月开工，目前已完成投资9亿元。",
        "广东欣旺达|广东欣旺达储能基地 project_investment 26e8 CNY 2022-10|-",
        "广东欣旺达|广东欣旺达储能基地 project_investment 9e8 CNY",
        fails="the firm's name is cut or split",
    ),
    case("去年底，衢州市“三年行动计划”收官，共完成技改项目860个。", "衢州市 project_count 860 count 2022-12|-|2022"),
    case(
        "湖北长江存储科技有限公司未来可期，去年营收同比增长18%。",
        "湖北长江存储科技有限公司 operating_revenue 18 % yoy 2022",
    ),
    case(
        "2022年，邯郸市永年区将生产的紧固件销往全球，实现出口额4.6亿美元。",
        "邯郸市永年区 export_value 4.6e8 USD 2022",
    ),
]

MIXED = [
    case(
        "2022年，醴陵市陶瓷产业产值达740亿元，今年预计突破800亿元。",
        "醴陵市 industrial_output_value 740e8 CNY 2022",
        "醴陵市 industrial_output_value 800e8 CNY over 2023 planned",
    ),
    case(
        "一期投资10亿元，已建成投产，年产光学膜8000万平方米；二期计划投资15亿元，达产后年产1.2亿平方米，"
        "宁波激智科技股份有限公司由此跻身行业前列。",
        "宁波激智科技股份有限公司 project_investment 10e8 CNY",
        "宁波激智科技股份有限公司 production_capacity 8000e4 m2/a",
        "宁波激智科技股份有限公司 project_investment 15e8 CNY planned",
        "宁波激智科技股份有限公司 production_capacity 1.2e8 m2/a planned",
    ),
    case(
        "截至5月底，贵定县已开工项目42个，未开工项目8个。",
        "贵定县 project_count 42 count as_of:2023-05",
        "贵定县 project_count 8 count as_of:2023-05 planned|actual",
    ),
    case(
        "目前，沧州大化股份有限公司聚碳酸酯产能为10万吨/年，扩建后将达到20万吨/年。",
        "沧州大化股份有限公司 production_capacity 1e5 t/a",
        "沧州大化股份有限公司 production_capacity 2e5 t/a planned",
    ),
    case(
        "2021年，北流市实现陶瓷产值150亿元；到“十四五”末，力争突破300亿元。",
        "北流市 industrial_output_value 150e8 CNY 2021",
        "北流市 industrial_output_value 300e8 CNY over planned 2025|2025-12|as_of:2025-12|2021/2025",
    ),
    case(
        "2022年，兴义市利用外资6.8亿美元，超计划目标12.6%；新批外商投资企业162个，合同利用外资16.6亿美元。",
        "兴义市 funds_in_place 6.8e8 USD 2022",
        "兴义市 enterprise_count 162 count 2022 delta|level",
        "兴义市 contract_value 16.6e8 USD 2022",
    ),
    case(
        "2022年，兴义市完成工业开票销售506亿元，预计年均增长27.9%；完成固定资产投资70亿元。",
        "兴义市 operating_revenue 506e8 CNY 2022",
        "?兴义市 operating_revenue 27.9 % average_annual planned|actual 2022|-",
        "兴义市 fixed_asset_investment 70e8 CNY 2022",
    ),
    case(
        "去年，贵州岚禾磷化工有限公司投资建成了10万吨/年磷酸扩建工程。",
        "贵州岚禾磷化工有限公司 production_capacity 10e4 t/a 2022|-",
    ),
]


@pytest.mark.parametrize("made", PLANNED)
def test_plan_word_makes_it_planned(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", ACTUAL)
def test_what_is_so_is_actual(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", MIXED)
def test_plan_and_fact_stand_side_by_side(made: Case) -> None:
    check(made)
