"""Whole pages: who and when a sentence goes on about after a ceremony, a speech, a county or a firm told of before."""

from __future__ import annotations

from datetime import date

import pytest
from fact_cases import Case, case, check

from loaders.recognise.implied_day import written_on

FIRM = "芜新显示科技有限公司"
GROUP = "重庆川峡建材集团"
ZONE = "2017年4月，中国（河南）自由贸易试验区揭牌，郑州、开封、洛阳三个片区同步启动。"

TIMES = [
    case(
        "今年是项目建设年。从一季度的情况看，开局良好：随州市完成工业投资96亿元。",
        "随州市 fixed_asset_investment 96e8 CNY 2023-Q1",
    ),
    case(
        "6月12日，巢湖经开区举行二季度重大项目集中开工仪式。其中，外资项目4个，内资项目12个。",
        "巢湖经开区 project_count 4 count 2023-06-12",
        "巢湖经开区 project_count 12 count 2023-06-12",
    ),
    case(
        f"2015年落户的{FIRM}投资8500万元扩建二期厂房，现有员工260人。",
        f"{FIRM} project_investment 8500e4 CNY",
        f"{FIRM} employment 260 person",
    ),
    case(f"2018年从上海搬到昆山的{FIRM}员工480人。", f"{FIRM} employment 480 person"),
    case(f"{FIRM}2015年落户芜湖，至今累计投资12亿元。", f"{FIRM} project_investment 12e8 CNY"),
    case(f"{FIRM}2015年落户芜湖，这次计划投资8500万元扩建。", f"{FIRM} project_investment 8500e4 CNY planned"),
    case(f"2015年进入芜湖以来，{FIRM}累计投资12亿元。", f"{FIRM} project_investment 12e8 CNY"),
    case(f"{FIRM}2015年从昆山搬来，员工260人。", f"{FIRM} employment 260 person"),
]

STATUSES = [
    case(
        "2023年，巢湖经开区计划实施项目28个；一季度完成工业投资24亿元，增长17.2%，新签约项目13个。",
        "巢湖经开区 project_count 28 count planned 2023",
        "巢湖经开区 fixed_asset_investment 24e8 CNY 2023-Q1",
        "巢湖经开区 fixed_asset_investment 17.2 % yoy 2023-Q1",
        "巢湖经开区 contract_project_count 13 count 2023-Q1",
    ),
    case(
        "今年，光山县计划实施重点项目40个；1—5月，已开工22个，完成投资61亿元。",
        "光山县 project_count 40 count planned 2023",
        "光山县 project_count 22 count 2023-01/2023-05",
        "光山县 project_investment|fixed_asset_investment 61e8 CNY 2023-01/2023-05",
    ),
    case(f"{FIRM}拍板投资2亿元。", f"{FIRM} project_investment 2e8 CNY planned"),
    case("巢湖经开区近三年新建小微园4个，建筑面积86万平方米。", "?巢湖经开区 park_count 4 count 2020/2022|2021/2023|-",
         "巢湖经开区 area 86e4 m2 2020/2022|2021/2023|-"),
    case(f"{FIRM}的订单已经排到了明年，订单金额超过12亿元。", f"{FIRM} order_value 12e8 CNY over"),
    case(
        f"{FIRM}决定追加投资6亿元，新上两条生产线，产能提升到50万吨。",
        f"{FIRM} project_investment 6e8 CNY planned",
        f"{FIRM} production_line_count 2 count planned",
        f"{FIRM} production_capacity 50e4 t|t/a planned",
    ),
    case(
        f"{FIRM}投资6亿元，建设日产4000吨熟料生产线，配套建设年产200万吨骨料生产线。",
        f"{FIRM} project_investment 6e8 CNY",
        f"{FIRM} production_capacity 4000 t/d planned",
        f"{FIRM} production_capacity 200e4 t/a planned",
    ),
]  # fmt: skip

PLACES = [
    case(
        "2022年，常德经开区、常德高新区两地共引进企业42家，签约金额96亿元。",
        "常德市 enterprise_count 42 count 2022",
        "常德市 contract_value 96e8 CNY 2022",
    ),
    case(
        "台州市推进小微园建设，温岭、玉环两市合计建成小微园56个，入驻企业1900家。",
        "台州市 park_count 56 count",
        "台州市 enterprise_count 1900 count",
    ),
    case(
        ZONE + "走进开封片区，片区在建项目12个。在洛阳片区，机器人展厅人头攒动，片区税收19亿元。",
        "开封片区 project_count 12 count 2017-04|-",
        "洛阳片区 tax_paid 19e8 CNY 2017-04|-",
    ),
    case(
        ZONE + "走进开封片区，片区在建项目12个。位于洛阳片区的国家大学科技园，已有企业620家落户。",
        "开封片区 project_count 12 count 2017-04|-",
        "洛阳片区 enterprise_count 620 count",
    ),
    case(
        "随州在沪推介专用汽车产业\n随县现有专用车企业86家。\n推介会上，随州市共签下专用车、零部件等项目26个。",
        "随县 enterprise_count 86 count",
        "随州市 contract_project_count 26 count",
    ),
    case(
        "随州在沪推介专用汽车产业\n随县现有专用车企业86家。\n活动现场，共签约项目26个，总投资126亿元。",
        "随县 enterprise_count 86 count",
        "随州|随州市 contract_project_count 26 count",
        "随州|随州市 project_investment|contract_value 126e8 CNY",
    ),
    case(
        "随州在沪推介专用汽车产业\n随县现有专用车企业86家。\n大会现场，28个项目集中签约，总投资190亿元。",
        "随县 enterprise_count 86 count",
        "随州|随州市 contract_project_count 28 count",
        "随州|随州市 project_investment|contract_value 190e8 CNY",
    ),
    case(
        "九江市工业发展计划\n石化产业依托九江石化，加快芳烃项目建设，产值要达到620亿元。",
        "九江市 industrial_output_value 620e8 CNY planned",
    ),
    case(
        f"{FIRM}去年产值6亿元。\n《衡阳市钒产业规划》提出，到2025年，引进企业30家。",
        f"{FIRM} industrial_output_value 6e8 CNY 2022",
        "衡阳市 enterprise_count 30 count planned 2025",
    ),
]

SPEECHES = [
    case(
        "一颗螺丝的二十年\n走进宁海县一处院落，机器声此起彼伏。这里是浙江恒珞紧固件有限公司的冷镦车间。\n"
        "恒珞是国内最大的高铁螺栓供应商。宁海县把紧固件列为重点。\n去年，公司产值首次突破9亿元。\n"
        "全县紧固件企业有380家。\n目前有员工620名。",
        "浙江恒珞紧固件有限公司 industrial_output_value 9e8 CNY over 2022",
        "宁海县 enterprise_count 380 count",
        "浙江恒珞紧固件有限公司 employment 620 person",
    ),
    case(
        f"岳池县在渝推介\n{GROUP}董事长周明远说，集团去年营业收入48亿元，岳池川峡水泥有限公司员工300人。"
        "这次集团将投资23亿元，在岳池建厂，项目全部达产后，预计年产值18亿元。",
        f"{GROUP} operating_revenue 48e8 CNY 2022",
        "岳池川峡水泥有限公司 employment 300 person 2022|-",
        f"{GROUP} project_investment 23e8 CNY planned",
        f"{GROUP} industrial_output_value 18e8 CNY planned",
    ),
]


@pytest.mark.parametrize("made", [*TIMES, *STATUSES, *PLACES, *SPEECHES])
def test_who_and_when(made: Case) -> None:
    check(made)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("本报芜湖4月12日电 今天上午，项目开工。", date(2023, 4, 12)),
        ("本报芜湖4月12日电 今天上午，项目开工。".replace("4月", "1月"), date(2023, 4, 14)),
        ("4月12日，项目开工。", date(2023, 4, 14)),
    ],
)
def test_today_counts_from_the_dateline(text: str, day: date) -> None:
    assert written_on(text, date(2023, 4, 14)) == day
