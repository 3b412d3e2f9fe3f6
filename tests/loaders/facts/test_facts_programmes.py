"""Pages on the list of a local programme: what they count is who is on it."""

from __future__ import annotations

import pytest
from fact_cases import Case, case, check

TITLE = "415家企业入选绍兴“攀登计划”培育名单"
LEAD = "5月8日，绍兴市经信局公布2023年度“攀登计划”培育企业名单，415家企业榜上有名。"
LISTED = "绍兴市 other_recognition 415 count 2023"

LISTS = [
    case(
        LEAD + "其中，登顶企业35家、强峰企业140家、育苗企业240家，三个梯队合计415家。",
        LISTED,
        "绍兴市 other_recognition 35 count 2023",
        "绍兴市 other_recognition 140 count 2023",
        "绍兴市 other_recognition 240 count 2023",
        LISTED,
        title=TITLE,
    ),
    case(
        LEAD + "\n一季度，入选企业实现产值320亿元。\n"
        "从区域分布看，柯桥区以120家入选企业居首，诸暨市、上虞区分别为90家和85家。从行业看，纺织企业150家。",
        LISTED,
        "绍兴市 industrial_output_value 320e8 CNY 2023-Q1",
        "柯桥区 other_recognition 120 count 2023",
        "诸暨市 other_recognition 90 count 2023",
        "上虞区 other_recognition 85 count 2023",
        "绍兴市 other_recognition 150 count 2023",
        title=TITLE,
    ),
    case(
        LEAD + "\n按照规划，到2025年，入库企业将达到600家，营业收入超百亿元的企业达到12家。",
        LISTED,
        "绍兴市 other_recognition 600 count 2025 planned",
        "绍兴市 enterprise_count 12 count 2025 planned",
        title=TITLE,
    ),
    case(
        "5月8日，绍兴市经信局公布2023年度省级专精特新企业名单，415家企业榜上有名。\n从区域分布看，柯桥区有工业企业120家。",
        "绍兴市 srdi_sme 415 count 2023 provincial",
        "柯桥区 enterprise_count 120 count 2023|-",
        title="415家企业入选省级专精特新企业名单",
    ),
]
TOWNS_AND_ZONES = [
    case(
        "中山市公布了数据。\n小榄镇、南头镇分别有46家和33家企业，火炬开发区产值300亿元。",
        "小榄镇 enterprise_count 46 count",
        "南头镇 enterprise_count 33 count",
        "火炬开发区 industrial_output_value 300e8 CNY",
    ),
    case("宜宾市公布了数据。\n三江新区动力电池产能达到180吉瓦时。", "三江新区 production_capacity 180e6 kWh|kWh/a"),
    case("全省公布了数据。\n城市新区产值300亿元。国家级开发区产值200亿元。河南省经信厅统计。",
         "?河南省 industrial_output_value 300e8 CNY", "?河南省 industrial_output_value 200e8 CNY"),
]  # fmt: skip


@pytest.mark.parametrize("made", LISTS)
def test_counts_of_a_programmes_list_are_its_title(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", TOWNS_AND_ZONES)
def test_towns_and_zones_that_open_a_clause(made: Case) -> None:
    check(made)
