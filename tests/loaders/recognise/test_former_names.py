"""Former names that articles tell. Own sentences."""

from __future__ import annotations

import pytest

from loaders.recognise.entities import recognise_entities
from loaders.recognise.relations import recognise_relations
from loaders.sentences import split_sentences
from loaders.vocabulary import rows

OLD = "江苏锐川电子材料有限公司"
NEW = "江苏泓岳新材料股份有限公司"


def renamed(text: str) -> set[tuple[str, str]]:
    """Pairs of former and later name."""
    relations = recognise_relations(text, recognise_entities(text), split_sentences(text))
    return {(r.child, r.parent) for r in relations if r.relation == "renamed_to"}


@pytest.mark.parametrize(
    "text",
    [
        f"{OLD}2015年更名为{NEW}。",
        f"{OLD}于2021年3月正式更名为{NEW}，注册资本2亿元。",
        f"{OLD}成立于2001年，2015年更名为“{NEW}”。",
        f"2018年，将{OLD}更名为{NEW}。",
        f"{OLD}（现更名为{NEW}）今年上市。",
        f"{OLD}（现{NEW}）今年上市。",
        f"{NEW}（原{OLD}）去年投产。",
        f"{NEW}（原名：{OLD}）去年投产。",
        f"{NEW}（以下简称“泓岳新材”，原名{OLD}）去年投产。",
        f"{NEW}前身为{OLD}，成立于1998年。",
        f"{NEW}的前身是成立于1998年的{OLD}。",
        f"{NEW}，曾用名{OLD}。",
        f"{NEW}成立于2003年，注册资本2亿元，前身为{OLD}。",
        f"{NEW}投资5亿元扩产。公司前身为{OLD}。",
        f"由{OLD}更名而来的{NEW}今年上市。",
        f"{NEW}由{OLD}更名而来。",
    ],
)
def test_former_names_lead_to_the_later_one(text: str) -> None:
    assert renamed(text) == {(OLD, NEW)}


def test_several_former_names_are_listed() -> None:
    text = f"{NEW}，曾用名{OLD}、江苏铭朗化工有限公司。"
    assert renamed(text) == {(OLD, NEW), ("江苏铭朗化工有限公司", NEW)}


def test_parks_are_renamed_too() -> None:
    assert renamed("任丘工业园区2019年更名为任丘经济开发区。") == {("任丘工业园区", "任丘经济开发区")}


@pytest.mark.parametrize(
    "text",
    [
        f"{OLD}拟更名为{NEW}。",
        f"{OLD}的客户是{NEW}。",
        f"{OLD}的产品更名，{NEW}供应原料。",
        f"{OLD}原材料来自{NEW}。",
        f"{OLD}收购{NEW}。",
        f"任丘工业园区的{OLD}更名。",
    ],
)
def test_other_ties_are_no_former_names(text: str) -> None:
    assert renamed(text) == set()


def test_no_filler_is_made_of_others() -> None:
    """Otherwise a hostile text could be taken apart in very many ways."""
    fillers = {row["word"] for row in rows("tie_words") if row["role"] == "filler"}
    assert [a + b for a in fillers for b in fillers if a + b in fillers] == []
