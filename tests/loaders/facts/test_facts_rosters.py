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
HOW = "经企业自愿申报、各市推荐、专家评审、公示，"
TWO = tuple(f"{firm} srdi_sme - provincial" for firm in ROWS[:2])
PLACES = f"{TITLE}\n一、无锡市（1家）\n1.{ROWS[0]}\n二、盐城市（2家）\n2.{ROWS[1]}\n3.{ROWS[2]}\n"
MORE_ROSTERS = [
    # the sentence that opens the list tells of its firms, not the title above it as well
    case(
        "关于公布江苏省专精特新中小企业名单的通知\n认定以下企业为江苏省专精特新中小企业：\n" + "\n".join(ROWS[:2]), *TWO
    ),
    case(f"{HOW}认定以下企业为2023年江苏省专精特新中小企业：\n" + "\n".join(ROWS), *HELD),
    case("经公示无异议，现公布2023年江苏省专精特新中小企业名单：" + "、".join(ROWS) + "。", *HELD),
    case(
        "\n".join(
            ["2023年江苏省专精特新中小企业认定工作已完成。", f"{HOW}符合条件的企业已经确定。现将名单公布如下：", *ROWS]
        ),
        *HELD,
    ),
    case("\n".join(["附件：2023年江苏省专精特新中小企业名单", *ROWS]), *HELD),
    case(PLACES, *HELD, "?无锡市 srdi_sme 1 count provincial 2023", "?盐城市 srdi_sme 2 count provincial 2023"),
    case(
        f"{TITLE}\n无锡市：{ROWS[0]}、{ROWS[2]}\n盐城市：{ROWS[1]}",
        *HELD,
    ),
    case(
        f"本区优质企业\n一、省级专精特新中小企业\n{ROWS[0]}\n{ROWS[1]}\n二、市级绿色工厂\n1.宜兴远大纸业有限公司\n2.{ROWS[2]}",
        *TWO,
        "宜兴远大纸业有限公司 green_factory - municipal",
        f"{ROWS[2]} green_factory - municipal",
    ),
    case(
        "2023年度江苏省专精特新中小企业名单（共3家）\n" + "\n".join(ROWS),
        *HELD,
        "?江苏省 srdi_sme 3 count provincial 2023",
    ),
    case("2023年度省级专精特新中小企业名单（共3家）\n" + "\n".join(ROWS), *HELD),
    case(
        f"去年，滨海县新增2家省级专精特新中小企业，它们是{ROWS[0]}、{ROWS[1]}。",
        "滨海县 srdi_sme 2 count delta provincial 2022",
        *(f"{firm} 2022" for firm in TWO),
    ),
    case(
        f"去年江苏省工信厅公布省级专精特新中小企业名单，{ROWS[0]}、{ROWS[1]}2家企业榜上有名。",
        *(f"{firm} 2022" for firm in TWO),
        "?江苏省 srdi_sme 2 count provincial 2022",
    ),
]
COLUMNS = [
    case(
        f"序号\t企业名称\t称号\t级别\n1\t{ROWS[0]}\t专精特新中小企业\t省级\n2\t{ROWS[1]}\t绿色工厂\t国家级\n",
        f"{ROWS[0]} srdi_sme - provincial",
        f"{ROWS[1]} green_factory - national",
    ),
    case(
        f"企业名称\t认定年份\t类型\n{ROWS[0]}\t2021年\t省级专精特新中小企业\n{ROWS[1]}\t2022年\t国家级绿色工厂\n",
        f"{ROWS[0]} srdi_sme - provincial 2021",
        f"{ROWS[1]} green_factory - national 2022",
    ),
]
NO_ROSTERS = [
    case("\n".join(["本市支持省级瞪羚企业发展。现将贷款贴息企业名单公布如下：", *ROWS])),
    case("\n".join(["2023年省级绿色工厂复核不通过名单", *ROWS])),
    case("\n".join(["撤销下列企业省级绿色工厂称号：", *ROWS])),
    case("\n".join(["2023年省级绿色工厂和省级智能工厂名单如下：", *ROWS])),  # whose title is whose?
    case("\n".join(["省级绿色工厂名单如下。", "企业要再接再厉，做好服务。", *ROWS])),
    case("\n".join(["我市省级绿色工厂有哪些：", f"{ROWS[0]}与{ROWS[1]}昨日签约。", f"{ROWS[2]}负责人到场。"])),
]
POSTED = tuple(f"{firm} srdi_sme - provincial applying 2023" for firm in ROWS)
NOTICES = [
    # what the notice says of its lists holds for every section, and its year
    case(
        f"关于2023年度拟认定名单的公示\n一、省级专精特新中小企业（2家）\n{ROWS[0]}\n{ROWS[1]}\n二、省级企业技术中心（1家）\n{ROWS[2]}\n",
        *POSTED[:2],
        f"{ROWS[2]} technology_center - provincial applying 2023",
    ),
    case(
        f"关于公布2022年度优质企业名单的通知\n公示期为3月1日至5日。现将名单公布如下。\n附件1：省级专精特新中小企业名单\n序号\t企业名称\n1\t{ROWS[0]}\n"
        f"附件2：制造业单项冠军企业名单\n序号\t企业名称\n1\t{ROWS[1]}\n",
        f"{ROWS[0]} srdi_sme - provincial 2022",
        f"{ROWS[1]} single_champion - national 2022",
    ),
    case(
        f"2023年度获评企业名单\n国家级专精特新“小巨人”企业（2家）：{ROWS[0]}、{ROWS[1]}\n省级绿色工厂（1家）：{ROWS[2]}",
        f"{ROWS[0]} little_giant - national 2023",
        f"{ROWS[1]} little_giant - national 2023",
        f"{ROWS[2]} green_factory - provincial 2023",
    ),
    case(f"{TITLE}\n{ROWS[0]}", HELD[0]),
    case(f"关于认定2023年度省级专精特新中小企业的通知\n1. {ROWS[0]}\n2. {ROWS[1]}", *HELD[:2]),
    case(
        f"关于2023年度拟认定名单的公示\n序号\t企业名称\t类别\n1\t{ROWS[0]}\t省级专精特新中小企业\n2\t{ROWS[1]}\t省级专精特新中小企业\n",
        *(f"{firm} srdi_sme - provincial applying" for firm in ROWS[:2]),
    ),
    case(f"经评审，拟认定{ROWS[0]}为省级绿色工厂，现予以公示。", f"{ROWS[0]} green_factory - provincial applying"),
    case(f"关于撤销部分企业称号的公告\n一、省级绿色工厂（1家）\n{ROWS[0]}\n二、省级企业技术中心（1家）\n{ROWS[1]}"),
    case(
        f"关于2022年度奖励资金拟兑现情况的公示\n1.{ROWS[0]}，省级绿色工厂，拟奖励20万元；",
        f"{ROWS[0]} green_factory - provincial",
        f"?{ROWS[0]} government_reward 20e4 CNY planned|actual 2022|-",
        f"?{ROWS[0]} reward_standard 20e4 CNY provincial planned|actual 2022|-",
    ),
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


@pytest.mark.parametrize("made", [*ROSTERS, *MORE_ROSTERS, *NOTICES, *COLUMNS])
def test_each_firm_of_a_list_holds_its_title(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", NO_ROSTERS)
def test_other_lists_of_firms_certify_nobody(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", CARDS)
def test_bullets_below_a_firm_are_its_own(made: Case) -> None:
    check(made)
