"""Parks in sentences made for the purpose, and in any text at all."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from loaders.recognise.entities import recognise_entities
from loaders.recognise.parks import recognise_parks
from loaders.recognise.region_index import region_index
from loaders.recognise.regions import recognise_regions
from loaders.records import EntityMention

SEEDS = Path(__file__).resolve().parents[3] / "seeds"
PIECES = [
    "江苏省",
    "无锡",
    "锡山",
    "开发区",
    "经开区",
    "高新区",
    "工业园",
    "产业园区",
    "恒泰",
    "—",
    "（",
    "）",
    "的",
    "、",
    "国家级",
    "科学城",
    "西部",
]


def parks(text: str) -> tuple[EntityMention, ...]:
    return recognise_parks(text, recognise_regions(text))


def names(text: str) -> list[str]:
    return [mention.text for mention in parks(text)]


def canonical(text: str) -> dict[str, str]:
    return {mention.text: mention.canonical for mention in parks(text)}


@pytest.mark.parametrize(
    ("text", "name", "code"),
    [
        ("企业落户无锡高新区。", "无锡高新区", "320200"),
        ("企业落户江苏昆山经济技术开发区。", "江苏昆山经济技术开发区", "320583"),
        ("位于常州市武进区的恒泰工业园已投产。", "恒泰工业园", "320412"),
        ("在泰兴经济开发区，企业满产。", "泰兴经济开发区", "321283"),
        ("自贡—綦江产业园开工。", "自贡—綦江产业园", "500110"),
        ("自贡（昆山）产业合作示范园区开工。", "自贡（昆山）产业合作示范园区", "510300"),
        ("西部科学城重庆科创园启用。", "西部科学城重庆科创园", "500000"),
        ("上海外高桥保税区扩区。", "上海外高桥保税区", "310000"),
        ("陕西自贸区新增企业。", "陕西自贸区", "610000"),
        ("两江新区的车企增产。", "两江新区", "500000"),
        ("阜阳化工园区复产。", "阜阳化工园区", "341200"),
        ("走进莱恩工业园，机器轰鸣。", "莱恩工业园", ""),
    ],
)
def test_names_with_their_region(text: str, name: str, code: str) -> None:
    assert [(mention.text, mention.region_code) for mention in parks(text)] == [(name, code)]


@pytest.mark.parametrize(
    ("name", "host"),
    [
        ("苏州宿迁工业园区", "321300"),
        ("深圳（哈尔滨）产业园区", "230100"),
        ("江阴—靖江工业园区", "321282"),
        ("江阴-睢宁工业园区", "320324"),
        ("昆山沭阳工业园区", "321322"),
        ("常熟（泗洪）工业园区", "321324"),
        ("上海杨浦（海安）工业园", "320685"),
        ("苏州市宿迁市工业园区", "321300"),
        ("无锡江阴高新区", "320281"),  # one in the other: the smaller
        ("江阴（无锡）高新区", "320281"),
        ("霍城江苏工业园", "654023"),  # a province behind a county builds
        ("深圳（江西）产业园", "360000"),  # a mark says whose land it is
        ("自贡昆山产业合作示范园区", "510300"),  # named the other way round: seeds/parks.csv
    ],
)
def test_a_park_of_two_places_lies_where_the_last_one_is(name: str, host: str) -> None:
    found = parks(f"去年，{name}实现产值86亿元。")
    assert [(mention.text, mention.region_code) for mention in found] == [(name, host)]


def test_a_branch_lies_where_its_place_is_and_bears_the_name_of_its_park() -> None:
    found = parks("上海漕河泾开发区海宁分区入驻企业86家，苏州工业园区宿迁分园32家。")
    assert [(mention.canonical, mention.region_code) for mention in found] == [
        ("上海漕河泾开发区", "310104"),
        ("上海漕河泾开发区海宁分区", "330481"),
        ("苏州工业园区", "320500"),
        ("苏州工业园区宿迁分园", "321300"),
    ]
    assert names("北京市规划分区，海宁分区图已公布。") == []


@pytest.mark.parametrize(
    "text",
    [
        "开发区、高新区、园区和经开区都在增长。",
        "全省84家园区、三个工业园区参加评比。",
        "各工业园区开工，多个产业园区满产。",
        "认定国家级高新区2家、省级开发区5家。",
        "打造千亿级产业园，建设现代化工园区。",
        "大数据产业园正在规划。",
        "探索新区域合作，科技园林绿化完成。",
        "四川省第三家国家级高新区揭牌。",
        "新疆各工业园区全面复工。",
    ],
)
def test_what_names_no_park(text: str) -> None:
    assert names(text) == []


def test_short_and_long_names_are_one_park() -> None:
    text = "石河子经济技术开发区招商，石河子开发区投产，石河子经开区扩建。"
    assert set(canonical(text).values()) == {"石河子经济技术开发区"}
    assert canonical("四川自贡高新技术产业开发区成立，自贡高新区投产。")["自贡高新区"] == "四川自贡高新技术产业开发区"


def test_two_ranks_of_one_place_are_two_parks() -> None:
    found = canonical("石河子经济技术开发区与石河子高新区签约。")
    assert len(set(found.values())) == 2


def test_a_zone_and_a_park_of_one_name_are_two() -> None:
    text = "天沅科技城南接湘潭天沅经开区。天沅科技城规划面积48平方公里。"
    parks = {m.text: m.canonical for m in recognise_entities(text) if m.entity_type == "park"}
    assert parks == {"天沅科技城": "天沅科技城", "湘潭天沅经开区": "湘潭天沅经开区"}


def test_unlisted_parks_join_by_place_and_kind() -> None:
    found = canonical("江苏泰兴经济开发区扩区，泰兴开发区投产，泰兴高新区开工。")
    assert found["泰兴开发区"] == "江苏泰兴经济开发区"
    assert found["泰兴高新区"] == "泰兴高新区"


def test_own_names_join_in_one_place_only() -> None:
    found = canonical("香洲区南屏科技工业园扩建，南屏科技园招工。")
    assert found["南屏科技园"] == "香洲区南屏科技工业园"
    found = canonical("成都家具产业园开业，广安家具产业园奠基。")
    assert found == {"成都家具产业园": "成都家具产业园", "广安家具产业园": "广安家具产业园"}


def test_common_name_stands_for_the_fuller_one_of_the_article() -> None:
    assert canonical("锦州光伏产业园供电，光伏产业园供水。")["光伏产业园"] == "锦州光伏产业园"


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("滁州市澄湖现代产业园", "澄湖产业园"),
        ("潍坊滨海经济技术开发区", "滨海开发区"),
        ("南通市北高新技术产业开发区", "市北高新区"),
        ("河南长垣起重工业园", "长垣起重工业园"),
    ],
)
def test_a_short_name_may_leave_out_the_place_and_words_for_the_kind(full: str, short: str) -> None:
    assert {park.canonical for park in parks(f"{full}位于市区西部。目前，{short}已有企业120家。")} == {full}


def test_the_zone_of_a_city_is_none_of_its_other_zones() -> None:
    found = parks("合肥新站高新技术产业开发区产值增长6%。合肥高新区产值增长7%。")
    assert len({park.canonical for park in found}) == 2


def test_park_in_park_begins_where_its_parent_ends() -> None:
    parent, child = parks("位于石河子经济技术开发区十户滩新材料产业园的企业。")
    assert (parent.text, child.text) == ("石河子经济技术开发区", "十户滩新材料产业园")
    assert parent.end == child.start
    assert child.region_code == "659001"


@pytest.mark.parametrize(
    ("text", "name"),
    [("在浒关工业园", "浒关工业园"), ("8月份起南屏科技园", "南屏科技园"), ("建设雄韬产业园", "雄韬产业园")],
)
def test_name_starts_behind_function_words(text: str, name: str) -> None:
    assert names(text + "投产。") == [name]


@example("江苏省开发区科学城产业园区科学城开发区")
@example("西部开发区江苏省西部开发区")
@given(st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=3)), max_size=30).map("".join))
def test_mentions_are_ordered_slices_without_overlap(text: str) -> None:
    end = 0
    for mention in parks(text):
        assert end <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == mention.text
        assert mention.canonical in text
        end = mention.end


@pytest.mark.parametrize(
    "piece", ["无锡高新区与西部科学城重庆科创园、香洲区南屏科技工业园、恒泰产业园签约；", "恒泰产业园", "光伏产业园，"]
)
def test_hostile_text_is_read_to_its_end(piece: str) -> None:
    assert parks(piece * 2000 + "。恒泰工业园开园。")[-1].text == "恒泰工业园"


def test_seed_names_are_unique_and_lie_in_known_regions() -> None:
    with (SEEDS / "parks.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    spellings = [name for row in rows for name in (row["name"], *filter(None, row["aliases"].split("|")))]
    assert len(rows) > 400
    assert len(spellings) == len(set(spellings))
    assert len({row["park_code"] for row in rows}) == len(rows)
    assert all(row["region_code"] in region_index().regions for row in rows)


def test_a_firm_before_a_place_in_brackets_gives_its_park_a_name() -> None:
    assert names("生产基地位于铭驱电子（芜湖）工业园。") == ["铭驱电子（芜湖）工业园"]


@pytest.mark.parametrize("text", ["位于惠州）工业园内。", "（惠州）工业园今年投产。"])
def test_a_bracket_without_a_name_before_it_is_no_park(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    "text", ["无锡市兴建工业园。", "锡山区东港镇辟建工业小区。", "锡山区开辟建设产业园。", "无锡市建有工业园。"]
)
def test_a_park_that_is_being_built_has_no_name_yet(text: str) -> None:
    assert names(text) == []


def test_a_park_that_only_says_its_kind_is_called_by_the_park_around_it() -> None:
    found = canonical("兰州新区化工园区今年投产。化工园区引进企业。无锡高新区未来科技城投产。")
    assert found["化工园区"] == "兰州新区化工园区"
    assert found["未来科技城"] == "未来科技城"


def test_a_county_inside_another_word_is_no_place() -> None:
    assert names("吴忠太阳山开发区开工。") == ["吴忠太阳山开发区"]
    assert names("阳山开发区开工。") == ["阳山开发区"]


@pytest.mark.parametrize(
    ("text", "park", "canonical", "code"),
    [
        (
            "周口市淮阳区发力。区先进制造业开发区入驻企业213家。",
            "区先进制造业开发区",
            "周口市淮阳区先进制造业开发区",
            "411603",
        ),
        ("远安县发布报告，县经济开发区完成税收3亿元。", "县经济开发区", "远安县经济开发区", "420525"),
        ("盐城市公布数据。市高新区现有企业300家。", "市高新区", "盐城市高新区", "320900"),
        ("石门县开会，在我县工业集中区，5个项目开工。", "县工业集中区", "石门县工业集中区", "430726"),
        ("石门县县长说，石门高新区以及县化工园区都在扩建。", "县化工园区", "石门县化工园区", "430726"),
    ],
)
def test_level_stands_for_the_region_named_before(text: str, park: str, canonical: str, code: str) -> None:
    found = {m.text: m for m in recognise_entities(text) if m.entity_type == "park"}
    assert (found[park].canonical, found[park].region_code) == (canonical, code)


@pytest.mark.parametrize(
    "text",
    [
        "远安县开会，全县工业园区增长，各县开发区增长。",
        "远安县开会，县级开发区、区内高新区、县域经济开发区都在增长。",
        "县经济开发区完成税收3亿元。",
        "湖北省开会，县经济开发区完成税收3亿元。",
        "远安县开会，区经济开发区完成税收3亿元。",
    ],
)
def test_level_without_its_region_names_no_park(text: str) -> None:
    assert not [m.text for m in recognise_entities(text) if m.entity_type == "park"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("云珀小镇集聚企业800家。", "云珀小镇"),
        ("浙江诸暨纺织小镇产值90亿元。", "浙江诸暨纺织小镇"),
        ("梅珀智能制造小镇完成投资。", "梅珀智能制造小镇"),
    ],
)
def test_small_town_with_a_name_is_a_park(text: str, name: str) -> None:
    assert name in {m.text for m in recognise_entities(text) if m.entity_type == "park"}


@pytest.mark.parametrize(
    "text",
    [
        "在辽宁沈阳，有一个百年老工业区，一座化工新城。",
        "浙江诸暨小镇宁静，江南小镇、古老小镇都好，特色小镇有20个，一个边陲小镇。",
        "打造航空小镇、文旅小镇，建设足球小镇。",
    ],
)
def test_what_a_park_is_like_names_none(text: str) -> None:
    assert not [m.text for m in recognise_entities(text) if m.entity_type == "park"]


def test_a_zone_called_by_its_place_alone_is_the_only_one_named_after_it() -> None:
    found = canonical("新田县工业园区捷报频传。今年，新田园区完成产值95亿元。")
    assert found["新田园区"] == "新田县工业园区"


def test_our_countys_zone_is_the_one_that_the_first_line_names() -> None:
    text = "荣昌县工业园区一季度产值达76亿元\n我县工业园区实现产值76亿元，广富工业园占三成。"
    found = {m.text: m.canonical for m in recognise_entities(text) if m.entity_type == "park"}
    assert found["县工业园区"] == found["荣昌县工业园区"]


def test_a_park_of_a_trade_in_a_zone_is_called_with_its_zone() -> None:
    assert canonical("莱芜高新区汽车零部件产业园投产。")["汽车零部件产业园"] == "莱芜高新区汽车零部件产业园"


@pytest.mark.parametrize(
    "name",
    ["萍乡陶瓷产业基地", "宿州工业集中发展区", "诸城市小微企业园", "海宁皮革城", "高要预制菜产业园", "崇左片区"],
)
def test_more_kinds_of_parks(name: str) -> None:
    assert name in canonical(f"{name}去年产值30亿元。")


def test_a_province_has_no_base_but_a_title() -> None:
    assert "广东省生物医药产业基地" not in canonical("该园被认定为广东省生物医药产业基地。")


def test_taiwans_science_parks() -> None:
    assert "中科园区" in canonical("中科园区上半年营业额5335亿元。")
    assert canonical("中部科学园区简称中科园区。")["中科园区"] == "中部科学园区"
