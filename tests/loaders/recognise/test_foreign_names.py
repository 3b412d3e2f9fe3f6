"""Foreign companies that no list holds: found behind what kind of company they are, or by what they do."""

from __future__ import annotations

import pytest

from loaders.recognise.entities import recognise_entities


def _firms(text: str) -> set[str]:
    return {m.text for m in recognise_entities(text) if m.entity_type == "enterprise"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("芬兰企业Valtekk宣布在常州投资2亿元。", "Valtekk"),
        ("韩国电池企业Sylon Cell计划投资10亿美元。", "Sylon Cell"),
        ("澳洲锂矿商Pirbarra三季度产量14万吨。", "Pirbarra"),
        ("2010年，SolarVatt在中国市场推出新品，当年收入增长40%。", "SolarVatt"),
        ("他们的对手是LG Energy，工厂设在波兰。", "LG Energy"),
        ("MORVEX去年营收2亿美元。", "MORVEX"),
        ("LGEnergy在4月27日的财报中说，一季度亏损3亿美元。", "LGEnergy"),
    ],
)
def test_latin_name_of_a_company(text: str, name: str) -> None:
    assert name in _firms(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("挪威企业诺瑞克去年投资3亿美元建厂。", "诺瑞克"),
        ("德国机床制造商舒勒曼在太仓设立工厂。", "舒勒曼"),
        ("丹麦风电巨头维斯塔森表示，订单下降。", "维斯塔森"),
    ],
)
def test_name_spelled_by_sound(text: str, name: str) -> None:
    assert name in _firms(text)


@pytest.mark.parametrize(
    "text",
    [
        "上市公司IPO募集资金20亿元，去年GDP增长5%。",
        "LED产业投资升温，仅上市公司LED投资计划额就超过300亿元。",
        "分析师Finn Coleville表示，订单增长两位数。",
        "采用ISO标准，PVC产能过剩，HJT电池效率提高。",
        "德国企业在太仓投资，法国企业也来了。",
    ],
)
def test_technologies_and_persons_are_no_companies(text: str) -> None:
    assert not _firms(text)


def test_one_use_vouches_for_the_others() -> None:
    text = "荷兰企业Verlano落户开发区。\n今年Verlano的产量翻番，客户包括VerlanoX。"
    assert [m.start for m in recognise_entities(text) if m.text == "Verlano"] == [4, text.index("Verlano的")]
