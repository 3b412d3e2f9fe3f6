"""Names that every reader of industry news knows: makers, parks, banks, academies and their institutes."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from loaders.recognise.entities import recognise_entities
from loaders.recognise.words import region_names

SEEDS = Path(__file__).resolve().parents[3] / "seeds"


def named(text: str, kind: str) -> list[str]:
    return [m.text for m in recognise_entities(text) if m.entity_type == kind]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("面板厂八成股权由乐金显示转让。", ["乐金显示"]),
        ("矢崎在当地新建线束厂。", ["矢崎"]),
        ("和硕、仁宝先后扩产。", ["和硕", "仁宝"]),
        ("液化空气为园区供氧。", ["液化空气"]),
        ("科思创、赢创与英力士是邻居。", ["科思创", "赢创", "英力士"]),
        ("三只松鼠去年营收60亿元。", ["三只松鼠"]),
        ("国能宁煤年产油品400万吨。", ["国能宁煤"]),
        ("光束汽车首款车型下线。", ["光束汽车"]),
        ("新时代造船手持订单上百艘。", ["新时代造船"]),
        ("粤芯半导体、壁仞科技、宇树科技入选榜单。", ["粤芯半导体", "壁仞科技", "宇树科技"]),
        ("餐饮巨头百事、玛氏和乐高都来了。", ["百事", "玛氏", "乐高"]),
    ],
)
def test_makers_without_their_legal_names(text: str, names: list[str]) -> None:
    assert named(text, "enterprise") == names


@pytest.mark.parametrize(
    "text",
    [
        "她思念家乡，措施得力、成效显著。",
        "智能化水平与世界先进水平有差距。",
        "演员福特先生来到现场。",
        "这片热土上油田遍布，美光荧荧。",
        "瓦克斯曼教授发现了链霉素。",
        "超市里摆满坚果、饮料和玩具。",
    ],
)
def test_everyday_words_and_persons_are_no_makers(text: str) -> None:
    assert named(text, "enterprise") == []


def test_a_group_is_not_its_plant_in_a_city() -> None:
    found = {m.text: m.canonical for m in recognise_entities("绵阳京东方扩产。京东方去年营收两千亿元。")}
    assert found["京东方"] == "京东方"


@pytest.mark.parametrize(
    ("text", "park", "region"),
    [
        ("上合示范区贸易额增长四成。", "上合示范区", "370281"),
        ("大零号湾集聚企业四千家。", "大零号湾", "310112"),
        ("光谷生物城新增企业60家。", "光谷生物城", "420100"),
        ("中国声谷营收两千亿元。", "中国声谷", "340104"),
        ("苏相合作区引进项目30个。", "苏相合作区", "320507"),
        ("中韩（盐城）产业园签约项目12个。", "中韩（盐城）产业园", "320900"),
        ("博鳌乐城国际医疗旅游先行区营收增长。", "博鳌乐城国际医疗旅游先行区", "469002"),
        ("中关村科技园区昌平园新增企业。", "中关村科技园区昌平园", "110114"),
        ("苏州园区产值增长一成。", "苏州园区", "320500"),
        ("珠海高栏港经济区投产项目9个。", "珠海高栏港经济区", "440400"),
        ("中日（成都）合作示范区揭牌。", "中日（成都）合作示范区", "510100"),
        ("中德（芜湖）中小企业合作区揭牌。", "中德（芜湖）中小企业合作区", "340200"),
        ("湖州智造新城开工。", "湖州智造新城", "330500"),
        ("漳州芯谷投产。", "漳州芯谷", "350600"),
        ("长沙生物医药港招商。", "长沙生物医药港", "430100"),
        ("南通科教城落户项目三个。", "南通科教城", "320600"),
        ("雅安经济技术开发区分三期建设厂房。", "雅安经济技术开发区", "511800"),
        ("嘉兴万洋众创城交付厂房。", "嘉兴万洋众创城", "330400"),
    ],
)
def test_parks_that_everybody_names(text: str, park: str, region: str) -> None:
    mention = next(m for m in recognise_entities(text) if m.entity_type == "park")
    assert (mention.text, mention.region_code) == (park, region)


@pytest.mark.parametrize(
    "text",
    ["打造中国氢谷。", "企业来自美国硅谷。", "粤港澳大湾区发展。", "公司要建设氢港。", "国家（杭州）交换中心启用。"],
)
def test_a_kind_of_place_is_no_park(text: str) -> None:
    assert named(text, "park") == []


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("中国科学院大连化学物理研究所授权。", "中国科学院大连化学物理研究所", "research"),
        ("中国科学院宁波材料技术与工程研究所授权。", "中国科学院宁波材料技术与工程研究所", "research"),
        ("上海交通大学四川研究院入驻。", "上海交通大学四川研究院", "research"),
        ("中国电科第十四研究所研制。", "中国电科第十四研究所", "research"),
        ("中国地质大学（武汉）发起联盟。", "中国地质大学（武汉）", "university"),
        ("上海同济大学参与。", "上海同济大学", "university"),
        ("西安电子科技大学参与。", "西安电子科技大学", "university"),
        ("国家开发银行授信10亿元。", "国家开发银行", "bank"),
        ("招商银行苏州分行授信2亿元。", "招商银行苏州分行", "bank"),
        ("据乘联会统计，销量增长。", "乘联会", "association"),
        ("榜单由全国工商联发布。", "全国工商联", "association"),
    ],
)
def test_organizations_and_their_institutes_are_one_name(text: str, name: str, kind: str) -> None:
    assert [(m.text, m.method) for m in recognise_entities(text) if m.entity_type == "organization"] == [(name, kind)]


def test_an_academy_and_another_institute_are_two() -> None:
    text = "中国科学院和大连化学物理研究所合作。"
    assert named(text, "organization") == ["中国科学院", "大连化学物理研究所"]


def test_a_group_without_an_institute_stays_an_enterprise() -> None:
    assert named("中国电科在合肥投资20亿元。", "enterprise") == ["中国电科"]
    assert named("中国电科在合肥投资20亿元。", "organization") == []


@pytest.mark.parametrize("text", ["兴业银行业务增长，招商银行业绩好。", "江苏银行间市场利率下行。"])
def test_a_bank_inside_another_word_is_none(text: str) -> None:
    assert "兴业银行业" not in named(text, "organization")
    assert "江苏银行" not in named(text, "organization")


def test_no_well_known_name_is_a_region() -> None:
    with (SEEDS / "well_known_enterprises.csv").open(encoding="utf-8", newline="") as file:
        names = [row["short_name"] for row in csv.DictReader(file)]
    assert len(names) == len(set(names))
    assert not region_names().intersection(names)
