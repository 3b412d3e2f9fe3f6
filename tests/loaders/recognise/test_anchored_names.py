"""Legal names whose brand is an everyday word or a place: what stands before them shows them whole."""

from __future__ import annotations

import pytest

from loaders.recognise.entities import recognise_entities


def firms(text: str) -> list[str]:
    return [m.text for m in recognise_entities(text) if m.entity_type == "enterprise"]


@pytest.mark.parametrize(
    "name",
    [
        "诸城天马物流有限公司",
        "诸城太平洋药业股份有限公司",
        "浙江金海湾能源股份有限公司",
        "河南鼎力达重型装备有限公司",
        "浙江希望食品有限公司",
        "常州市全力机械制造有限公司",
        "诸城六和铝业有限公司",
        "山东澜森包装容器有限公司",
        "江苏澜森检测认证有限公司",
        "新时代机械股份有限公司",
        "泓利高端显示科技有限公司",
        "绿叶药业集团",
    ],
)
@pytest.mark.parametrize("behind", ["今年实现产值3亿元。", "等企业参加了会议。"])
def test_a_name_is_found_whole(name: str, behind: str) -> None:
    assert firms(f"{name}{behind}") == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("贵阳组建贵阳澜信电子有限公司。", "贵阳澜信电子有限公司"),
        ("常州市中天重型装备有限公司投产。", "常州市中天重型装备有限公司"),
        ("江苏锐川材料有限公司（现江苏泓岳新材料有限公司）上市。", "江苏泓岳新材料有限公司"),
        ("新建锐拓座椅有限公司二期。", "锐拓座椅有限公司"),
    ],
)
def test_no_word_before_a_name_is_taken_for_its_brand(text: str, name: str) -> None:
    assert name in firms(text)


@pytest.mark.parametrize("text", ["浙江成立新材料有限公司。", "浙江知名食品集团投产。", "诸城多家物流公司复工。"])
def test_what_only_founds_or_counts_firms_names_none(text: str) -> None:
    assert not any(name.startswith(("浙江", "诸城")) for name in firms(text))


@pytest.mark.parametrize("word", ["对", "给", "向", "由", "设立", "组建", "引进", "支持", "通过", "联合"])
@pytest.mark.parametrize("brand", ["恒拓", "广骐", "绿源"])
def test_a_verb_or_particle_behind_a_place_belongs_to_no_name(word: str, brand: str) -> None:
    assert firms(f"荆州市{word}{brand}电子有限公司，") == [f"{brand}电子有限公司"]


@pytest.mark.parametrize("brand", ["万士达", "佳和", "长虹达"])
def test_a_brand_begins_behind_a_verb(brand: str) -> None:
    assert firms(f"荆州市引进{brand}电子有限公司，") == [f"{brand}电子有限公司"]
