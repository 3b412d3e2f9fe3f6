"""Owners of shares that articles tell. Own sentences."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.recognise.entities import recognise_entities
from loaders.recognise.relations import recognise_relations
from loaders.sentences import split_sentences

FIRM = "江苏锐泓电池有限公司"
A, B, C = "锐川集团", "泓岳控股集团", "江苏铭朗化工有限公司"


def owners(text: str) -> dict[str, float | None]:
    """Owner of FIRM -> percent."""
    relations = recognise_relations(text, recognise_entities(text), split_sentences(text))
    found = [r for r in relations if r.relation == "owned_by"]
    assert {r.child for r in found} <= {FIRM}
    return {r.parent: r.share for r in found}


@pytest.mark.parametrize(
    "text",
    [
        f"{A}与{B}合资成立{FIRM}。",
        f"{A}和{B}共同出资5亿元组建{FIRM}。",
        f"{A}和{B}在芜湖联合组建了{FIRM}。",
        f"由{A}、{B}共同出资组建的{FIRM}去年投产。",
        f"由{A}与{B}合资建设的{FIRM}竣工投产。",
        f"{FIRM}由{A}、{B}共同出资组建。",
        f"{FIRM}成立于2010年，由{A}与{B}合资设立。",
        f"{FIRM}去年投产。公司由{A}、{B}共同投资设立。",
        f"{FIRM}是{A}与{B}的合资公司。",
        f"{A}与{B}的合资企业{FIRM}去年投产。",
    ],
)
def test_joint_ventures_have_all_their_owners(text: str) -> None:
    assert owners(text) == {A: None, B: None}


@pytest.mark.parametrize(
    "text",
    [
        f"{A}的全资子公司{FIRM}去年投产。",
        f"{A}及其控股子公司{FIRM}去年投产。",
        f"{FIRM}是{A}的控股子公司。",
        f"{FIRM}（{A}全资子公司）去年投产。",
        f"{A}旗下子公司{FIRM}去年投产。",
        f"{FIRM}母公司{A}今年上市。",
        f"{A}参股的{FIRM}今年上市。",
    ],
)
def test_one_owner(text: str) -> None:
    assert owners(text) == {A: None}


@pytest.mark.parametrize(
    ("text", "shares"),
    [
        (f"{A}与{B}合资成立{FIRM}，双方各占50%。", {A: 50.0, B: 50.0}),
        (f"{A}和{B}共同组建{FIRM}，分别持股51%和49%。", {A: 51.0, B: 49.0}),
        (f"{A}、{B}和{C}共同组建{FIRM}，三方各占40%、30%、30%。", {A: 40.0, B: 30.0, C: 30.0}),
        (f"{FIRM}是{A}与{B}的合资公司，{A}持股60%，{B}持股40%。", {A: 60.0, B: 40.0}),
        (f"{FIRM}由{A}、{B}共同投资设立，其中{A}出资占比62.5%。", {A: 62.5, B: None}),
        (f"{A}持有{FIRM}51%的股权。", {A: 51.0}),
        (f"{A}与{B}合资成立{FIRM}，占地500亩，增长20%。", {A: None, B: None}),
        (f"{A}与{B}合资成立{FIRM}，双方各占500%。", {A: None, B: None}),
    ],
)
def test_shares(text: str, shares: dict[str, float | None]) -> None:
    assert owners(text) == shares


@pytest.mark.parametrize(
    "text",
    [
        f"{A}与{B}拟合资成立{FIRM}。",
        f"{A}与{B}签约，{FIRM}去年投产。",
        f"{A}收购{FIRM}51%的股权。",
        f"该项目由{A}、{B}共同出资建设。",
        f"{FIRM}的项目由{A}、{B}共同出资建设。",
        f"{FIRM}向{A}和{B}供货。",
        f"{FIRM}的人去接班，作为{A}的子公司，新厂今年投产。",
    ],
)
def test_other_ties_are_no_ownership(text: str) -> None:
    assert owners(text) == {}


@pytest.mark.parametrize("words", ["。公司持有", "去年投产。目前，公司持有", "投产，公司持有"])
def test_the_company_named_last_is_meant_by_the_word_company(words: str) -> None:
    text = f"锐川集团来访。{A}{words}{FIRM}55%股权。"
    told = recognise_relations(text, recognise_entities(text), split_sentences(text))
    assert [(r.child, r.parent, r.share) for r in told if r.relation == "owned_by"] == [(FIRM, A, 55.0)]


def test_a_new_paragraph_names_its_company_itself() -> None:
    assert owners(f"{A}去年投产。\n公司持有{FIRM}55%股权。") == {}


PIECES = [A, B, FIRM, "与", "、", "合资成立", "的全资子公司", "由", "是", "51%", "。", "更名为"]


@given(st.lists(st.sampled_from(PIECES), max_size=14))
def test_any_order_of_words_gives_relations_inside_the_text(words: list[str]) -> None:
    text = "".join(words)
    for relation in recognise_relations(text, recognise_entities(text), split_sentences(text)):
        assert 0 <= relation.start < relation.end <= len(text)
        assert relation.child != relation.parent


@pytest.mark.parametrize(
    "between", ["1" * 70, "年" * 70, "出资" * 35, "是由" * 35, "1.1" * 23, "（" * 70, "，2015年10月" * 8]
)
def test_hostile_words_between_two_names_are_read_to_the_end(between: str) -> None:
    text = f"{A}{between}{B}。" * 200 + f"{A}是{B}的全资子公司。"
    found = recognise_relations(text, recognise_entities(text), split_sentences(text))
    assert found[-1].start > text.rindex("。", 0, -1)


def test_one_name_again_and_again_stays_inside_the_text() -> None:
    text = "江苏锐泓电池有限公司" * 5
    assert all(text[m.start : m.end] == m.text != "" for m in recognise_entities(text))
