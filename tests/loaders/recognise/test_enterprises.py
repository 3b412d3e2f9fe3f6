"""Which stretches of a text are enterprises, where their names begin, and what they are called in full."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.recognise.enterprises import longest, recognise_enterprises
from loaders.recognise.organizations import recognise_organizations
from loaders.records import EntityMention


def places(text: str, **names: str) -> list[EntityMention]:
    return [
        EntityMention(text.index(name), text.index(name) + len(name), name, kind, name, "test")
        for name, kind in names.items()
    ]


def names(text: str, mentions: list[EntityMention] | None = None) -> list[tuple[str, str]]:
    return [(mention.text, mention.canonical) for mention in recognise_enterprises(text, mentions or [])]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("位于霞浦经济开发区的锐川线缆科技股份有限公司投产。", "锐川线缆科技股份有限公司"),
        ("国家级高新技术企业澄湖世纪科技股份有限公司接到订单。", "澄湖世纪科技股份有限公司"),
        ("工人们在宁夏澄湖化工有限公司车间里忙碌。", "宁夏澄湖化工有限公司"),
        ("这条生产线由赫澜特投资管理有限公司建设。", "赫澜特投资管理有限公司"),
        ("记者走进浙江锐川新材料集团有限公司。", "浙江锐川新材料集团有限公司"),
        ("日前，澄湖电气绿能科技（苏州）有限公司开工。", "澄湖电气绿能科技（苏州）有限公司"),
        ("日前，品澜电子(苏州)有限公司开工。", "品澜电子(苏州)有限公司"),
        ("龙头企业霞浦时代锐川动力电池有限公司竣工。", "霞浦时代锐川动力电池有限公司"),
        ("公司与杭州澄湖氨基酸股份有限公司签约。", "杭州澄湖氨基酸股份有限公司"),
        (
            "记者走进仪征锐拓座椅有限公司的车间。",
            "仪征锐拓座椅有限公司",
        ),  # words like 仪征 and 大兴 are no places for jieba
        ("去年，江苏常熟锐拓座椅有限公司投产。", "江苏常熟锐拓座椅有限公司"),
        ("大兴锐拓座椅有限公司投产。", "大兴锐拓座椅有限公司"),
        ("新建锐拓座椅有限公司二期。", "锐拓座椅有限公司"),
        ("园区大兴锐拓座椅有限公司的技改。", "锐拓座椅有限公司"),
        ("龙头企业晨曦世纪科技股份有限公司的车间正忙。", "晨曦世纪科技股份有限公司"),
        ("佛山客商投资的星河时代建陶有限公司投产。", "星河时代建陶有限公司"),
        ("企业负责人走访锐川建陶有限公司。", "锐川建陶有限公司"),
        ("近日，江苏中崇州电子有限公司投产。", "江苏中崇州电子有限公司"),
        ("近日，浙江中泰安材料有限公司投产。", "浙江中泰安材料有限公司"),
        ("走进河北润通格栅有限公司。", "河北润通格栅有限公司"),
        ("近日，枣强德安轴承集团有限公司投产。", "枣强德安轴承集团有限公司"),
    ],
)
def test_legal_name_begins_where_it_should(text: str, name: str) -> None:
    assert (name, name) in names(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("专家考察的万士通液晶显示器有限公司去年投产。", "万士通液晶显示器有限公司"),
        ("由千百通液晶显示器有限公司投资。", "千百通液晶显示器有限公司"),
        ("园区内的安乐宠物用品有限公司投产。", "安乐宠物用品有限公司"),
        ("投资5亿元的嘉和纸业有限公司开工。", "嘉和纸业有限公司"),
        ("由新明珠模具有限公司投资。", "新明珠模具有限公司"),
        ("据锐敦燃气有限公司总经理介绍。", "锐敦燃气有限公司"),
        ("浙江永兴达特种材料股份有限公司投产。", "浙江永兴达特种材料股份有限公司"),
    ],
)
def test_a_brand_of_common_words_belongs_to_the_name(text: str, name: str) -> None:
    assert [found for found, _ in names(text)] == [name]


@pytest.mark.parametrize("who", ["民营企业", "龙头企业", "上市公司", "化工企业", "制造商", "外商", "董事长"])
@pytest.mark.parametrize("place", ["江苏", "德国", "宜兴市"])
def test_what_says_who_a_firm_is_stands_before_its_name(place: str, who: str) -> None:
    assert ("锐川光电有限公司", "锐川光电有限公司") in names(f"园区引进了{place}{who}锐川光电有限公司。")


@pytest.mark.parametrize("text", ["一批新能源科技有限公司落户。", "多家新材料科技有限公司入驻。"])
def test_kinds_of_companies_are_no_companies(text: str) -> None:
    assert names(text) == []


def test_a_trade_of_a_region_is_no_company() -> None:
    assert names("中国稀土产品畅销。中国稀土行业回暖。") == []
    assert names("中国稀土昨日公告，将扩产。") == [("中国稀土", "中国稀土")]


def test_a_name_ends_before_the_next_one_begins() -> None:
    found = [name for name, _ in names("锐川集团和泓岳控股集团去年签约。")]
    assert found == ["锐川集团", "泓岳控股集团"]


def test_park_before_the_name_is_cut_off() -> None:
    text = "时下，哈密高新技术产业开发区新疆锐川新材料科技有限公司正忙着生产。"
    found = names(text, places(text, 哈密高新技术产业开发区="park"))
    assert found == [("新疆锐川新材料科技有限公司", "新疆锐川新材料科技有限公司")]


def test_two_names_with_a_verb_between_stay_two() -> None:
    text = "苏州澄湖光电科技股份有限公司由赫澜特投资管理有限公司控股。"
    assert [name for name, _ in names(text)] == ["苏州澄湖光电科技股份有限公司", "赫澜特投资管理有限公司"]


@pytest.mark.parametrize("division", ["催化剂公司", "苏州分公司", "碳酸钙粉体公司", "第二分厂"])
def test_division_belongs_to_its_company(division: str) -> None:
    text = f"宁夏澄湖化工有限公司{division}经理说，订单已满。"
    assert names(text) == [(f"宁夏澄湖化工有限公司{division}", "宁夏澄湖化工有限公司")]


def test_parent_company_is_no_division() -> None:
    text = "宁夏澄湖化工有限公司母公司锐川集团表示满意。"
    assert [name for name, _ in names(text)] == ["宁夏澄湖化工有限公司", "锐川集团"]


@pytest.mark.parametrize(
    "definition",
    [
        "（以下简称“锐川新材”）",
        "(下称锐川新材)",
        "（简称：锐川新材）",
        "（以下简称‘锐川新材’）",
        "（下称「锐川新材」）",
    ],
)
def test_defined_short_name_is_found_before_and_after(definition: str) -> None:
    text = f"锐川新材扩产\n河北锐川高分子材料股份有限公司{definition}投资1亿元。锐川新材总经理说。"
    full = "河北锐川高分子材料股份有限公司"
    assert [canonical for name, canonical in names(text) if name == "锐川新材"] == [full] * 3


@pytest.mark.parametrize("short", ["锐川电子", "河北锐川", "锐川", "锐川公司", "锐川电子材料"])
def test_derived_short_name_leads_to_the_full_one(short: str) -> None:
    text = f"像{short}这样的企业不多。河北锐川电子材料有限公司已经投产。"
    assert names(text)[0] == (short, "河北锐川电子材料有限公司")


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("锦州市锐川精密机械有限公司", "锐川机械"),
        ("浙江东江锐川铜业有限公司", "锐川铜业"),
        ("陕西锐川稀有金属股份有限公司", "锐川金属"),
    ],
)
def test_a_short_name_may_leave_out_words_of_the_full_one(full: str, short: str) -> None:
    assert (short, full) in names(f"{full}已经投产。{short}年产5万吨。")


def test_a_group_is_no_short_name_of_its_subsidiary() -> None:
    text = "东方希望晋中铝业有限公司已经投产。东方希望年产5万吨。"
    assert ("东方希望", "东方希望") in names(text)


def test_short_name_that_two_companies_could_bear_is_left_alone() -> None:
    text = "河北锐川电子材料有限公司与江苏锐川机械有限公司签约，锐川电子供货。"
    assert dict(names(text))["锐川电子"] == "河北锐川电子材料有限公司"
    assert "锐川" not in dict(names(text + "锐川很忙。"))


def test_group_and_subsidiary_are_two() -> None:
    text = "锐川集团到哈尔滨投资，项目由黑龙江锐川实业有限公司建设。锐川不愿评论。"
    found = dict(names(text))
    assert found["锐川集团"] == "锐川集团"
    assert found["锐川"] == "锐川集团"


def test_fuller_spelling_is_the_canonical_name() -> None:
    text = "宁夏澄湖化工有限公司投产。宁夏天业澄湖化工有限公司经理介绍情况。"
    assert {canonical for _, canonical in names(text)} == {"宁夏天业澄湖化工有限公司"}


def test_latin_abbreviation_before_a_bracketed_name() -> None:
    text = "他进入了XQL（香港澄湖科技有限公司），那时XQL刚成立。"
    assert ("XQL", "香港澄湖科技有限公司") in names(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("政企合力之下，澄冈精密成为当地首家上市企业。", "澄冈精密"),
        ("国内最大的液压设备企业锐川股份落户。", "锐川股份"),
        ("重点推进锦州钛业3万吨生产线建设。", "锦州钛业"),
        ("国内最大的锅炉生产企业华西能源扩产。", "华西能源"),
        ("确保澄昌光伏200兆瓦电池项目投产。", "澄昌光伏"),
        ("昨天，国家电网宣布投资。", "国家电网"),
        ("这个项目由锐川集团投资。", "锐川集团"),
    ],
)
def test_names_without_a_legal_form(text: str, name: str) -> None:
    assert name in dict(names(text))


def test_a_list_vouches_for_its_members() -> None:
    assert {"澄承碳素", "锐高阀门"} <= set(dict(names("澄承碳素、锐高阀门等打造的工厂投产。")))


@pytest.mark.parametrize(
    "text",
    [
        "该公司计划扩产，公司订单充足，集团公司也很满意。",
        "新能源、电子信息、装备制造等产业发展迅速。",
        "全区共有上市公司12家，子公司30家，分公司8家。",
        "企业投资高端装备，商贸物流和生物医药齐头并进。",
        "重点发展铝基新材料和柔性电子产业，分布式光伏投资增长。",
        "第三方公司开展服务，多家公司参会，大型企业集团云集。",
        "两家企业入选浙江省智能工厂和国家绿色工厂。",
        "我公司、本公司和一家公司签约，这家公司很大。",
    ],
)
def test_generic_words_are_no_enterprises(text: str) -> None:
    assert names(text) == []


def test_known_name_inside_other_words_is_left_alone() -> None:
    assert names("他住在北京东路，千里马竞相奔驰。") == []


def test_company_named_in_a_park_is_not_the_park() -> None:
    text = "浒山开发区锐川工业园开工。河北锐川电子材料有限公司投资。"
    found = recognise_enterprises(text, places(text, 锐川工业园="park"))
    assert [mention.text for mention in found] == ["河北锐川电子材料有限公司"]


LINES = st.lists(
    st.sampled_from(
        [
            *"河北锐川由在的（）()、。\n“”A1",
            "有限公司",
            "集团",
            "公司",
            "科技",
            "光伏",
            "大学",
            "管委会",
            "200兆瓦",
            "投资",
        ]
    ),
    max_size=60,
).map("".join)


@given(LINES)
@settings(max_examples=150, deadline=None)
def test_mentions_are_in_order_apart_and_as_written(text: str) -> None:
    for found in (recognise_enterprises(text, []), recognise_organizations(text, [])):
        assert all(text[mention.start : mention.end] == mention.text for mention in found)
        assert all(one.end <= other.start for one, other in zip(found, found[1:], strict=False))
        assert all("\n" not in mention.text for mention in found)


def test_hostile_text_is_read_to_its_end() -> None:
    hostile = ("河北" * 800 + "（" * 800 + "有限公司" * 800 + "锐川集团、" * 800) * 4
    regions = [EntityMention(at, at + 2, "河北", "region", "河北省", "test") for at in range(0, len(hostile), 9)]
    assert recognise_enterprises(hostile + "。广袤电子有限公司投产。", regions)[-1].text == "广袤电子有限公司"


def test_longest_mention_wins() -> None:
    inner = EntityMention(2, 4, "锐川", "enterprise", "锐川", "short_name")
    outer = EntityMention(0, 6, "河北锐川学院", "organization", "河北锐川学院", "university")
    assert longest([[inner], [outer]]) == [outer]
