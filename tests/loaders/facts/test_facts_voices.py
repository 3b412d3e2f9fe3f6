"""Interviews, transcripts and blogs, and Traditional characters."""

from __future__ import annotations

from datetime import date

import pytest
from fact_cases import Case, case, check

SPOKEN = [
    case(
        "主持人：陈总，您好，贵公司今年的情况怎么样？\n河南卫华重型机械股份有限公司总经理陈某：今年一季度，我们新签合同额28亿元，同比增长15%，"
        "生产任务排到了四季度。",
        "河南卫华重型机械股份有限公司 contract_value|order_value 28e8 CNY 2023-Q1",
        "河南卫华重型机械股份有限公司 contract_value|order_value 15 % yoy 2023-Q1",
    ),
    case(
        "【解说】在浙江省长兴县，天能电池集团股份有限公司的智能工厂里，平均每20秒就有一块电池下线。"
        "【同期】天能电池集团股份有限公司副总裁 杨某："
        "我们去年的研发投入是15亿元，占营收的3.6%。",
        "天能电池集团股份有限公司 rnd_expenditure 15e8 CNY 2022",
        "天能电池集团股份有限公司 rnd_intensity 3.6 % share|level 2022",
    ),
    case(
        "记者：广德市的招商成绩如何？市长：去年我们引进亿元以上项目72个，到位内资116亿元。",
        "广德市 project_count 72 count 2022",
        "广德市 funds_in_place 116e8 CNY 2022",
    ),
    case(
        "央视网消息：在新疆霍尔果斯市，口岸进出口货运量持续攀升。霍尔果斯海关统计，今年前5个月，霍尔果斯口岸进出口货值1080亿元，同比增长42%。",
        "?霍尔果斯口岸|霍尔果斯市|霍尔果斯|新疆霍尔果斯市|霍尔果斯海关 trade_value 1080e8 CNY 2023-01/2023-05",
        "?霍尔果斯口岸|霍尔果斯市|霍尔果斯|新疆霍尔果斯市|霍尔果斯海关 trade_value 42 % yoy 2023-01/2023-05",
    ),
]

_PARK = "宁波经济技术开发区内，宁波奥博机械有限公司年产能5.5万吨。"
_FIRM = "宁波奥博机械有限公司"
OWN_HEADS = [
    case(
        text,
        f"{_FIRM} production_capacity 5.5e4 t/a",
        f"{_FIRM} production_volume 6e4 t over 2023 planned",
        title="宁波经开区：向上生长",
    )
    for text in (
        _PARK + "“今年产量有望突破6万吨，”公司总经理陈某介绍，“订单排到了年底。”",
        _PARK + "“今年产量有望突破6万吨。”公司总经理陈某说。",
        _PARK + "总经理陈某告诉记者，今年产量有望突破6万吨。",
        _PARK + "“今年产量有望突破6万吨。”企业负责人说。",
        _PARK + "“今年产量有望突破6万吨。”生产部经理陈某指着生产线说。",
    )
]
OF_OTHERS = [
    case(
        _PARK + "“今年全区产量有望突破60万吨。”管委会副主任陈某说。",
        f"{_FIRM} production_capacity 5.5e4 t/a",
        "宁波经济技术开发区 production_volume 60e4 t over 2023 planned",
        title="宁波经开区：向上生长",
    ),
]

SCRIPT = [
    case(
        "臺灣積體電路製造股份有限公司宣布，將在高雄市投資3400億元新台幣興建新廠，預計2025年量產，可創造1500個就業機會。",
        "台湾积体电路制造股份有限公司 project_investment 3400e8 TWD planned",
        "台湾积体电路制造股份有限公司 employment 1500 count|person planned -|2025",
    ),
    case(
        "竹科去年營業額達1.6兆元，年增16%。新竹科學園區從業員工達17.5萬人。",
        "?竹科|新竹科学园区 operating_revenue 1.6e12 CNY|TWD 2022",
        "?竹科|新竹科学园区 operating_revenue 16 % yoy 2022",
        "新竹科学园区 employment 175000 person",
        fails="places of Taiwan are not known",
    ),
    case(
        "珠海市高欄港經濟區去年完成固定資產投資286億元，同比增長12.5%；實際利用外資4.6億美元。",
        "珠海市高栏港经济区|高栏港经济区|珠海高栏港经济区 fixed_asset_investment 286e8 CNY 2022",
        "珠海市高栏港经济区|高栏港经济区|珠海高栏港经济区 fixed_asset_investment 12.5 % yoy 2022",
        "珠海市高栏港经济区|高栏港经济区|珠海高栏港经济区 funds_in_place 4.6e8 USD 2022",
        fails="a park's name in Traditional characters",
    ),
    case(
        "Title: 亳州中药产业观察\n\n亳州现有中药企业1200多家，规上医药制造企业180家，"
        "2021年现代中医药产业规模达1460亿元。",
        "亳州|亳州市 enterprise_count 1200 count over",
        "?亳州|亳州市 above_scale_enterprise_count 180 count",
        "亳州|亳州市 industrial_output_value 1460e8 CNY 2021",
        published=date(2022, 5, 1),
        format="markdown",
        fails="规上医药制造企业: above scale with a trade between",
    ),
]


@pytest.mark.parametrize("made", [*SPOKEN, *OWN_HEADS, *OF_OTHERS])
def test_spoken_word(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", SCRIPT)
def test_other_scripts_and_formats(made: Case) -> None:
    check(made)
