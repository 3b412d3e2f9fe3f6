"""Where enterprises are said to lie, and the region that follows from it and from their names. Own sentences."""

from __future__ import annotations

import pytest

from loaders.recognise.entities import recognise_entities
from loaders.recognise.located import with_regions
from loaders.recognise.name_regions import name_region
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
        (f"海铂集团在{ZONE}投资3亿元设立了{FIRM}。", ZONE, "founded_at"),
        (f"{FIRM}2015年在{ZONE}注册成立。", ZONE, "founded_behind"),
        (f"{FIRM}是由海铂集团在{ZONE}投资设立的企业。", ZONE, "founded_behind"),
        (f"{FIRM}成立于2015年，生产基地坐落于{ZONE}。", ZONE, "site_behind"),
        (f"{ZONE}先后引进了{FIRM}等项目。", ZONE, "gathered"),
        (f"新产线在{ZONE}投产。建设这条生产线的{FIRM}去年上市。", ZONE, "built_here"),
        (f"5月6日，{FIRM}新产线投产，为{ZONE}增添新动力。", ZONE, "adds_to"),
        (f"开工项目有：{ZONE}2个，{FIRM}传感器项目、污水处理项目；无锡市1个，道路项目。", ZONE, "list_heading"),
        (f"{ZONE}有企业634家。其中亿元企业30家，包括{FIRM}等。", ZONE, "members"),
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
        f"无锡市与徐州市派人来访。海铂集团在{ZONE}投资，设备由{FIRM}供应。",
        f"无锡市与徐州市派人来访。{FIRM}在{ZONE}设立了一家子公司。",
        f"无锡市与徐州市派人来访。{ZONE}合作企业包括{FIRM}。",
        f"无锡市与徐州市派人来访。{ZONE}还和{FIRM}签约。",
        f"无锡市与徐州市派人来访。研究院设在{ZONE}，和{FIRM}一起培养学生。",
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


def test_companies_of_elsewhere_are_not_put_into_the_park_that_an_article_is_about() -> None:
    text = f"{ZONE}成立于1993年。辽宁远驰机械有限公司去年投产。{FIRM}由海铂投资管理有限公司控股。{ZONE}很大。"
    assert set(lodgers(text)) == {FIRM}


@pytest.mark.parametrize(
    ("text", "name", "code"),
    [
        ("锐冈光电(昆山)有限公司投产。", "锐冈光电(昆山)有限公司", "320583"),
        ("锐冈稀土(新丰)有限公司投产。", "锐冈稀土(新丰)有限公司", "440233"),
        ("江苏（苏州）锐冈半导体有限公司投产。", "江苏（苏州）锐冈半导体有限公司", "320500"),
        ("锐冈企业股份有限公司于1981年在台湾高雄成立。", "锐冈企业股份有限公司", "710200"),
        ("锐冈光电有限公司投产。锐冈光电有限公司在深圳市有厂。锐冈光电有限公司很大。", "锐冈光电有限公司", "440300"),
        ("云南有光伏。云南有电。云南锐冈光伏有限公司去年到过昆明。", "云南锐冈光伏有限公司", "530000"),
        ("锐冈科技工业园坐落于珠海市中心城区香洲区。", "锐冈科技工业园", "440402"),
        ("常州高新区滨江电池产业园投产。滨江电池产业园很大。", "滨江电池产业园", "320400"),
        ("阿克苏阿拉尔锐冈工业园很大。", "阿克苏阿拉尔锐冈工业园", "659002"),
    ],
)
def test_regions_follow_brackets_founding_and_the_company_that_an_article_is_about(
    text: str, name: str, code: str
) -> None:
    assert regions(text)[name] == code
