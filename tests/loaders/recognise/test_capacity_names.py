"""Firms that a list of projects gives away, whatever their brand."""

from __future__ import annotations

import pytest

from loaders.recognise.entities import recognise_entities


def _firms(text: str) -> list[str]:
    return [m.text for m in recognise_entities(text) if m.entity_type == "enterprise"]


@pytest.mark.parametrize(
    ("text", "firms"),
    [
        (
            "要开工的有：宏远化工公司15万吨环氧树脂、德化县彩云纺织12万锭气流纺、巨力九江公司8万吨玻璃纤维。",
            ["宏远化工公司", "德化县彩云纺织", "巨力九江公司"],
        ),
        ("既有彩云纺织12万锭气流纺，也有宏远化工公司60万吨烯烃。", ["彩云纺织", "宏远化工公司"]),
        ("推动宏远化工公司15万吨树脂、襄阳华珞6条陶瓷生产线、三江厂项目。", ["宏远化工公司", "襄阳华珞"]),
        ("天赐有机硅厂20万吨单体项目正在加快建设。", ["天赐有机硅厂"]),
    ],
)
def test_a_name_before_a_capacity_is_a_firm_beside_other_firms(text: str, firms: list[str]) -> None:
    assert _firms(text) == firms


@pytest.mark.parametrize(
    "text",
    [
        "建成特种玻璃50万吨深加工、水泥厂30万吨熟料、高端化工20万吨项目。",
        "主要产品有动力电池15万套、新能源汽车20万辆整车。",
    ],
)
def test_goods_and_trades_before_a_capacity_are_no_firms(text: str) -> None:
    assert _firms(text) == []
