"""Taking names of companies apart, and the short names that follow from them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.recognise.legal_names import decompose, fullest_names, short_names


@pytest.mark.parametrize(
    ("name", "region", "brand", "industry", "bracketed", "form"),
    [
        ("河北锐川电子材料有限公司", "河北", "锐川", ("电子材料",), "", "有限公司"),
        ("无锡市澄湖线缆科技股份有限公司", "无锡市", "澄湖", ("线缆", "科技"), "", "股份有限公司"),
        ("品澜电子（苏州）有限公司", "", "品澜", ("电子",), "苏州", "有限公司"),
        ("江苏省无锡市霁月新材料集团有限公司", "江苏省无锡市", "霁月", ("新材料",), "", "集团有限公司"),
        ("鑫沅集团", "", "鑫沅", (), "", "集团"),
        ("四川绵竹沅昱精密铸锻股份有限公司", "四川绵竹", "沅昱", ("精密铸锻",), "", "股份有限公司"),
        ("陕西沅固高强度紧固件有限公司", "陕西", "沅固", ("高强度", "紧固件"), "", "有限公司"),
        ("湖北泰沅达研磨科技有限公司", "湖北", "泰沅达", ("研磨", "科技"), "", "有限公司"),
        ("赣商联合股份有限公司", "", "赣商联合", (), "", "股份有限公司"),
        ("锦州石化公司", "锦州", "", ("石化",), "", "公司"),
        ("霁月", "", "霁月", (), "", ""),
    ],
)
def test_parts(name: str, region: str, brand: str, industry: tuple[str, ...], bracketed: str, form: str) -> None:
    parts = decompose(name)
    assert (parts.region, parts.brand, parts.industry, parts.bracketed, parts.form) == (
        region,
        brand,
        industry,
        bracketed,
        form,
    )


def test_short_names_cut_the_tail_and_the_region() -> None:
    names = short_names(decompose("河北锐川电子材料有限公司"))
    assert {"锐川", "锐川电子", "锐川电子材料", "河北锐川", "河北锐川电子", "锐川公司"} <= set(names)


def test_everyday_brand_needs_region_or_industry() -> None:
    names = short_names(decompose("浙江未来照明科技有限公司"))
    assert "未来" not in names
    assert {"未来照明", "浙江未来"} <= set(names)


def test_region_or_industry_alone_is_no_short_name() -> None:
    names = short_names(decompose("四川锐川光伏科技有限公司"))
    assert not {"四川", "光伏", "科技", "光伏科技"} & set(names)


def test_subsidiary_does_not_take_the_name_of_its_group() -> None:
    assert "海信" not in short_names(decompose("淄博海信电子有限公司"))
    assert "锐川集团" not in short_names(decompose("黑龙江锐川实业有限公司"))
    assert "锐川集团" in short_names(decompose("锐川集团股份有限公司"))


def test_fuller_spelling_is_the_same_company() -> None:
    full = "新疆天业澄湖化工有限公司"
    assert fullest_names(["新疆澄湖化工有限公司", full]) == {"新疆澄湖化工有限公司": full, full: full}


@pytest.mark.parametrize(
    "other",
    [
        "甘肃天业澄湖化工有限公司",  # another region
        "新疆天业澄湖电气有限公司",  # another industry
        "新疆澄湖东方化工有限公司",  # another brand
        "新疆天业澄湖化工股份有限公司",  # another legal form
    ],
)
def test_names_that_differ_in_more_are_two_companies(other: str) -> None:
    assert fullest_names(["新疆澄湖化工有限公司", other])["新疆澄湖化工有限公司"] == "新疆澄湖化工有限公司"


@given(st.text(alphabet="河北无锡市锐川电子材料科技（）()有限公司集团 A1", max_size=30))
def test_any_text_can_be_taken_apart(name: str) -> None:
    parts = decompose(name)
    assert len(parts.region) + len(parts.brand) + len("".join(parts.industry)) + len(parts.form) <= len(name)
    assert all(len(short) >= 2 for short in short_names(parts))
