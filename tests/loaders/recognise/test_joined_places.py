"""Several places that act as one, by their number."""

from __future__ import annotations

import pytest

from loaders.recognise.entities import recognise_entities


def _joined(text: str) -> list[tuple[str, str]]:
    return [(m.text, m.canonical) for m in recognise_entities(text) if m.method == "joined"]


def test_the_list_stands_right_before_its_number() -> None:
    assert _joined("湖北、湖南、江西三省签署协议，共建实验室27个。") == [("湖北、湖南、江西三省", "湖北、湖南、江西")]


def test_the_number_means_the_list_of_just_so_many_before() -> None:
    assert _joined("武汉联手鄂州、黄石、黄冈、咸宁共建大走廊，五市已布局项目465个。") == [
        ("五市", "武汉、鄂州、黄石、黄冈、咸宁")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "湖北、湖南、江西三省分别增长5%、6%、7%。",
        "长沙、株洲、湘潭三市共落地项目35个。",
        "长沙、株洲、湘潭共建产业带，五市布局项目。",
        "武汉、长沙、南昌联手，三省共建平台。",
        "四川、重庆、贵州的三县交界。",
        "沪深两市成交活跃。",
    ],
)
def test_no_place_of_its_own(text: str) -> None:
    assert _joined(text) == []
