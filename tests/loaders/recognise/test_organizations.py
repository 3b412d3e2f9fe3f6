"""Institutes, universities, associations, committees and bureaus, and where their names begin."""

from __future__ import annotations

import pytest

from loaders.recognise.organizations import recognise_organizations
from loaders.records import EntityMention


def found(text: str, places: list[EntityMention] | None = None) -> dict[str, tuple[str, str]]:
    return {m.text: (m.canonical, m.method) for m in recognise_organizations(text, places or [])}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("院士团队在此成立自贡新锐先进材料研究院，建设中试线。", "自贡新锐先进材料研究院", "research"),
        ("公司与湖北大学建立联合团队。", "湖北大学", "university"),
        ("支持企业牵头组建川渝氢能产业联盟，推动合作。", "川渝氢能产业联盟", "association"),
        ("据中国锂业协会统计，产量增长。", "中国锂业协会", "association"),
        ("中国石油和化学工业联合会发布报告。", "中国石油和化学工业联合会", "association"),
        ("宁夏广播电视台报道。", "宁夏广播电视台", "media"),
        ("记者从锡山区工信局了解到。", "锡山区工信局", "government"),
        ("自治区工业和信息化厅厅长表示。", "自治区工业和信息化厅", "government"),
        ("获国家发改委核准。", "国家发改委", "government"),
    ],
)
def test_names_and_kinds(text: str, name: str, kind: str) -> None:
    assert found(text)[name][1] == kind


def test_committee_carries_its_park() -> None:
    text = "昨天，锐川高新区管委会发布数据。"
    park = EntityMention(3, 8, "锐川高新区", "park", "锐川高新区", "form")
    assert found(text, [park])["锐川高新区管委会"][1] == "park_committee"


def test_bureau_without_its_region_leads_to_the_one_with_it() -> None:
    assert found("锡山区工信局介绍情况。工信局负责人表示。")["工信局"][0] == "锡山区工信局"


@pytest.mark.parametrize(
    "text",
    [
        "大学生和研究院所、银行等金融机构参与。",
        "建成研发中心和重点实验室，设立产业基金。",
        "党组织、协会和各大银行支持企业。",
        "获评浙江省重点实验室、国家企业技术中心和CNAS认可实验室。",
        "城市格局和产业布局的结局。",
    ],
)
def test_generic_words_are_no_organizations(text: str) -> None:
    assert found(text) == {}
