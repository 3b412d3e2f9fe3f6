"""Holders that lists below a title name, counts by ruling, and figures in bullets below a firm's name."""

from __future__ import annotations

import pytest
from fact_cases import Case, case, check

ROWS = ("江苏明瑞电子有限公司", "江苏华宸机械有限公司", "无锡东久精工有限公司")
HELD = tuple(f"{firm} srdi_sme - provincial 2023" for firm in ROWS)
TITLE = "现将2023年度江苏省专精特新中小企业名单公布如下："

ROSTERS = [
    case("\n".join([TITLE, *ROWS]), *HELD),
    case("\n".join([TITLE, *(f"{n}. {firm}" for n, firm in enumerate(ROWS, 1))]), *HELD),
    case("\n".join([TITLE, "序号\t企业名称\t所属地区", *(f"{n}\t{f}\t无锡市" for n, f in enumerate(ROWS, 1))]), *HELD),
    case("\n".join([TITLE, "江苏省工业和信息化厅", *ROWS, "", "请各单位做好服务工作。"]), *HELD),
    case(TITLE + "、".join(ROWS) + "。", *HELD),
    case(
        "经研究，滨海县认定下列3家企业为2023年度县级绿色工厂：\n" + "\n".join(ROWS),
        "滨海县 green_factory 3 count county 2023",
        *(f"{firm} green_factory - county 2023" for firm in ROWS),
    ),
    case(
        "\n".join(["2023年省级绿色工厂拟认定名单公示如下：", *ROWS]),
        *(f"{firm} green_factory - provincial applying 2023" for firm in ROWS),
    ),
    case(
        f"无锡市去年认定{ROWS[0]}等5户企业为省级绿色工厂。",
        "无锡市 green_factory 5 count provincial 2022",
        f"{ROWS[0]} green_factory - provincial 2022",
    ),
]
NO_ROSTERS = [
    case("\n".join(["撤销下列企业省级绿色工厂称号：", *ROWS])),
    case("\n".join(["2023年省级绿色工厂和省级智能工厂名单如下：", *ROWS])),  # whose title is whose?
    case("\n".join(["省级绿色工厂名单如下。", "企业要再接再厉，做好服务。", *ROWS])),
    case("\n".join(["我市省级绿色工厂有哪些：", f"{ROWS[0]}与{ROWS[1]}昨日签约。", f"{ROWS[2]}负责人到场。"])),
]
CARDS = [
    case(
        f"兴阳科技园2023年情况\n兴阳科技园总产值56亿元。\n## {ROWS[0]}\n- 成立时间：2011年\n- 2022年纳税：1860万元\n\n"
        "园区2022年纳税3亿元。",
        "兴阳科技园 industrial_output_value 56e8 CNY 2023|-",
        f"{ROWS[0]} tax_paid 1860e4 CNY 2022",
        "兴阳科技园 tax_paid 3e8 CNY 2022",
        format="markdown",
    )
]


@pytest.mark.parametrize("made", ROSTERS)
def test_each_firm_of_a_list_holds_its_title(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", NO_ROSTERS)
def test_other_lists_of_firms_certify_nobody(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", CARDS)
def test_bullets_below_a_firm_are_its_own(made: Case) -> None:
    check(made)
