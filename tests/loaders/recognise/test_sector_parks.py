"""Parks that go by their sector alone: where one is told of, and where a kind of park is meant. Own sentences."""

from __future__ import annotations

import pytest

from loaders.recognise.entities import recognise_entities


def parks(text: str) -> list[str]:
    return [mention.canonical for mention in recognise_entities(text) if mention.entity_type == "park"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("桐乡市产值1200亿元，新材料产业园现有企业56家。", "新材料产业园"),
        ("桐乡市产值1200亿元。绿色化工园区累计引进项目76个。", "绿色化工园区"),
        ("在桐乡市，生物医药产业园规划面积3.2平方公里。", "生物医药产业园"),
        ("桐乡市加快建设。总投资30亿元的锂电产业园已开工。", "锂电产业园"),
        ("桐乡市抢抓机遇，智能制造产业园一期占地320亩。", "智能制造产业园"),
    ],
)
def test_a_sector_park_of_which_something_is_told(text: str, name: str) -> None:
    assert parks(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "桐乡市抓项目建设，电子产业园、食品产业园加快建设。",
        "桐乡市共有新材料产业园5个，食品产业园12个。",
        "桐乡市大力发展各新材料产业园，3个新材料产业园已投产。",
        "桐乡市对省级新材料产业园给予奖励，小微产业园已有12个。",
        "桐乡市要求现代产业园已建成的抓紧招商。",
    ],
)
def test_a_kind_of_park_is_none(text: str) -> None:
    assert parks(text) == []
