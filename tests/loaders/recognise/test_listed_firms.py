"""Firms that only their place in a list, or the pronoun behind them, shows to be firms."""

from __future__ import annotations

from loaders.recognise.entities import recognise_entities


def firms(text: str) -> list[str]:
    return [m.text for m in recognise_entities(text) if m.entity_type == "enterprise"]


def test_names_before_a_count_of_firms() -> None:
    text = "中澜汽配、诺信腾澜、泓溢环保、澜瑞科技等21家企业获批省级专精特新企业。"
    assert firms(text) == ["中澜汽配", "诺信腾澜", "泓溢环保", "澜瑞科技"]


def test_trades_and_countries_before_a_count_of_firms_are_none() -> None:
    assert firms("新能源、新材料、生物医药等21家企业获奖。") == []
    assert firms("美国、德国、日本等20家企业落户。") == []


def test_that_company_is_what_opens_its_paragraph() -> None:
    text = "节后开工忙\n三泓食品变废为宝，在菇腿上做文章。该公司去年出口创汇5500万元。"
    assert firms(text) == ["三泓食品"]


def test_a_firm_before_its_hong_kong_code() -> None:
    assert firms("本港上市的医疗器械商锐川医疗（02155）公布中期业绩，收入18.3亿港元。") == ["锐川医疗"]


def test_the_next_of_several_firms() -> None:
    assert firms("先看电芯。\n第二家，瑞珞时代。公司目前拥有电芯产能2GWh。") == ["瑞珞时代"]
