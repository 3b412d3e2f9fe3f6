"""Projects that go by a name of their own."""

from __future__ import annotations

import pytest

from loaders.recognise.entities import recognise_entities


def _projects(text: str) -> set[str]:
    return {m.text for m in recognise_entities(text) if m.method == "project"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("徐州铭珑传感器项目，投资3000万元。", "徐州铭珑传感器项目"),
    ],
)
def test_unknown_word_names_a_project(text: str, name: str) -> None:
    assert name in _projects(text)


@pytest.mark.parametrize(
    "text",
    [
        "太仓市新签项目61个，续建项目20个。",
        "募投项目达产后，新上项目基本叫停。",
        "投资15亿元的车规级功率器件封测项目开工。",
        "核准的煤制天然气项目有4个，硅碳项目延期。",
        "13个项目中，高沅铝项目2个，投资35亿元。",
    ],
)
def test_kinds_of_projects_are_no_names(text: str) -> None:
    assert not _projects(text)
