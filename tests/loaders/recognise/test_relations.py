"""Where enterprises are said to lie, and the region that follows from it and from their names. Own sentences."""

from __future__ import annotations

import pytest

from loaders.recognise.entities import recognise_entities
from loaders.recognise.located import name_region, with_regions
from loaders.recognise.relations import recognise_relations
from loaders.sentences import split_sentences

ZONE = "芜湖经济技术开发区"
FIRM = "皖江铭驱科技有限公司"


def lodgers(text: str) -> dict[str, tuple[str, str]]:
    """Enterprise -> park or region that it is said to lie in, and the rule."""
    relations = recognise_relations(text, recognise_entities(text), split_sentences(text))
    return {r.child: (r.parent, r.rule) for r in relations if r.relation == "located_in"}


def regions(text: str) -> dict[str, str]:
    """Canonical name of enterprise, organization or park -> code of its region."""
    mentions = recognise_entities(text)
    located = with_regions(mentions, recognise_relations(text, mentions, split_sentences(text)))
    return {m.canonical: m.region_code for m in located if m.entity_type != "region"}


@pytest.mark.parametrize(
    ("text", "parent", "rule"),
    [
        (f"位于{ZONE}的{FIRM}去年投产。", ZONE, "lies_in"),
        (f"坐落在{ZONE}的国家级高新技术企业{FIRM}去年投产。", ZONE, "lies_in"),
        (f"在{ZONE}，{FIRM}的产线正忙。", ZONE, "stands_in"),
        (f"{ZONE}的{FIRM}去年投产。", ZONE, "of_place"),
        (f"{FIRM}落户{ZONE}，总投资3亿元。", ZONE, "lies_behind"),
        (f"{FIRM}（以下简称“铭驱”）位于{ZONE}，总投资3亿元。", ZONE, "lies_behind"),
        (f"{ZONE}成立于1993年。园区内的{FIRM}去年投产。", ZONE, "inside_named"),
        (f"{ZONE}成立于1993年。{FIRM}2017年落户园区。", ZONE, "lies_in_named"),
        (f"{FIRM}是安徽的企业。项目所在的{ZONE}成立于1993年。", ZONE, "where_it_lies"),
    ],
)
def test_enterprises_lie_where_the_text_says(text: str, parent: str, rule: str) -> None:
    assert list(lodgers(text).values()) == [(parent, rule)]


def test_a_list_of_enterprises_lies_in_one_park() -> None:
    text = f"位于{ZONE}的皖江铭驱科技有限公司、芜湖海铂新材料有限公司和安徽川禾机械有限公司都已投产。无锡市派人来访。"
    assert {place for place, _ in lodgers(text).values()} == {ZONE}
    assert len(lodgers(text)) == 3


@pytest.mark.parametrize(
    "text",
    [
        f"无锡市与徐州市派人来访，{ZONE}的客户{FIRM}也来了。",
        f"无锡市与徐州市派人来访。{ZONE}投资建厂，设备由{FIRM}供应。",
        f"无锡市与徐州市派人来访。{ZONE}成立于1993年。{FIRM}在外地投产。",
    ],
)
def test_enterprises_that_only_have_to_do_with_a_park_do_not_lie_there(text: str) -> None:
    assert lodgers(text) == {}


def test_an_article_about_one_park_puts_companies_there_when_it_says_no_other_place() -> None:
    assert lodgers(f"{ZONE}成立于1993年。{FIRM}去年投产。") == {FIRM: (ZONE, "focus_park")}


def test_a_park_in_a_park_is_part_of_it() -> None:
    text = "位于石河子经济技术开发区十户滩新材料产业园的新疆宏禾科技有限公司已投产。"
    relations = recognise_relations(text, recognise_entities(text), split_sentences(text))
    assert [(r.relation, r.child, r.parent) for r in relations] == [
        ("part_of", "十户滩新材料产业园", "石河子经济技术开发区"),
        ("located_in", "新疆宏禾科技有限公司", "十户滩新材料产业园"),
    ]
    assert text[relations[0].start : relations[0].end] == "石河子经济技术开发区十户滩新材料产业园"


def test_nothing_is_related_across_sentences() -> None:
    assert lodgers(f"客人来到徐州市。{FIRM}去年投产。") == {}


def test_a_name_tells_its_region() -> None:
    assert name_region("河北康达新材料股份有限公司") == "130000"
    assert name_region("无锡市锡山区恒信机械厂") == "320205"
    assert name_region("江苏无锡恒信机械有限公司") == "320200"
    assert name_region("昆山恒信机械有限公司") == "320583"
    assert name_region("恒信机械厂（无锡）") == ""
    assert name_region("中山大学") == ""


def test_common_words_are_regions_only_with_support() -> None:
    assert name_region("新兴铸造有限公司") == ""
    assert name_region("新兴铸造有限公司", ["445321"]) == "445321"


def test_the_name_decides_and_a_stated_place_makes_it_precise() -> None:
    assert regions("江苏远帆材料有限公司去年投产。") == {"江苏远帆材料有限公司": "320000"}
    assert regions("位于锡山经济技术开发区的江苏远帆材料有限公司投产。")["江苏远帆材料有限公司"] == "320205"
    assert regions("位于锡山经济技术开发区的四川远帆材料有限公司投产。")["四川远帆材料有限公司"] == "510000"
    assert regions("位于锡山经济技术开发区的远帆材料有限公司投产。")["远帆材料有限公司"] == "320205"
    assert regions("远帆电子（苏州）有限公司投产。") == {"远帆电子（苏州）有限公司": "320500"}


def test_a_park_without_place_lies_in_the_park_around_it() -> None:
    found = regions("自贡高新区成立于1990年。自贡高新区去年招商顺利。板仓工业园区有企业20家。")
    assert found["板仓工业园区"] == "510300"
