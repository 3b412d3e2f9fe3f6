"""Companies that no form gives away: beside partners, in cashtags, by their kin, behind 落户于此的, of the Academy."""

from __future__ import annotations

import pytest

from loaders.recognise.entities import recognise_entities


def _firms(text: str) -> set[str]:
    return {m.text for m in recognise_entities(text) if m.entity_type == "enterprise"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # partners
        ("锐川集团联手中科铂岩建设的电解槽产线已经投产。", "中科铂岩"),
        ("中科铂岩和锐川集团在滁州合作的项目进展顺利。", "中科铂岩"),
        ("宁德时代与垣朔重工共同出资8亿元。", "垣朔重工"),
        ("比亚迪携手沃澜电子打造车规级模组工厂。", "沃澜电子"),
        ("园区引来了比亚迪、中科铂岩、宁德时代。", "中科铂岩"),
        # shares as investors write them, and their later uses
        ("$岚科技术(SH600999)$ 总部在宁波。今年岚科技术的订单不错。", "岚科技术"),
        ("这周看了 $沧浪股份（SZ300999）$ 的公告。", "沧浪股份"),
        # where it stands
        ("落户于此的旻泽半导体，从签约到投产只用了八个月。", "旻泽半导体"),
        ("去年落脚的恒晁新材料主攻光学级树脂。", "恒晁新材料"),
        ("老字号福海鑫则选择了另一条路。", "福海鑫"),
        ("体量最大的是隆垚新能源带来的电池项目。", "隆垚新能源"),
        ("沁艺科技是从做触控板起家的，去年才转向储能。", "沁艺科技"),
        # two trades behind a brand and its region
        ("上海昀泽电子科技则计划投资3.5亿元。", "上海昀泽电子科技"),
        ("合肥铭朔智能装备拥有员工300人。", "合肥铭朔智能装备"),
        # a trade behind 中
        ("2021年，中光学集团实现营业收入41亿元。", "中光学集团"),
        # 和 in a brand behind its region
        ("扬州晟和汽车流体系统有限公司投资8000万元。", "扬州晟和汽车流体系统有限公司"),
        # known ones whose names are words too
        ("上半年，时代电气实现营收80亿元。", "时代电气"),
        ("走得最快的是时代电气。上半年，时代电气拥有员工9000人。", "时代电气"),
        # kin
        ("作为宁德时代最大的基地，四川时代规划产能200GWh。", "四川时代"),
    ],
)
def test_is_a_firm(text: str, name: str) -> None:
    assert name in _firms(text)


@pytest.mark.parametrize(
    "text",
    [
        "电力机车与时代电气化同行，全市迈入新时代。",
        "四川时代变迁，新产业不断涌现。",
        "南京与合肥在芯片领域共同出资8亿元。",
        "由中科院软件所团队创办，现有员工320人。",
        "其中光学集团采购占三成。",
        "落户于此的高端装备，从签约到投产只用了八个月。",
        "江苏和安徽汽车产量分别为100万辆和80万辆。",
        "新能源带来的机遇前所未有。",
        "老字号临沂人则选择了另一条路。",
        "一瓶水卖到$3(含税)$的价格。",
    ],
)
def test_is_no_firm(text: str) -> None:
    assert _firms(text) == set()


def test_kin_of_a_known_firm_keeps_to_firms() -> None:
    assert _firms("北京现代今年销量下滑，广西现代农业拥有基地20个。") == {"北京现代"}


def _named(text: str, kind: str) -> dict[str, str]:
    return {m.text: m.canonical for m in recognise_entities(text) if m.entity_type == kind}


@pytest.mark.parametrize("zone", ["沧屿港经济开发区", "沧屿石化园区", "沧屿保税区", "沧屿高新区", "沧屿化工园区"])
def test_a_place_is_no_short_name(zone: str) -> None:
    """沧屿 beside 沧屿港经济开发区 is the place, whatever company has it in its name."""
    text = f"福建沧屿石化有限公司在{zone}投产。到年底，沧屿将形成80万吨乙烯产能，沧屿石化完成产值20亿元。"
    firms = _named(text, "enterprise")
    assert "沧屿" not in firms
    assert firms["沧屿石化"] == "福建沧屿石化有限公司"


def test_a_company_lends_its_name_to_a_park() -> None:
    text = "沧屿轻合金股份有限公司建设了沧屿产业园。沧屿去年营收8亿元。"
    assert _named(text, "enterprise")["沧屿"] == "沧屿轻合金股份有限公司"


@pytest.mark.parametrize("trade", ["轻合金", "重工", "医药", "新材料", "化工"])
def test_a_group_bears_the_brand_that_it_shares(trade: str) -> None:
    text = f"泓曜{trade}集团成立于1986年。泓曜{trade}股份有限公司已上市。泓曜相信创新，苏州泓曜获评高新技术企业。"
    assert _named(text, "enterprise")["泓曜"] == f"泓曜{trade}集团"
