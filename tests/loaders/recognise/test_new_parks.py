"""Parks whose place stands in no list: new areas, bases of the state, a firm's own park; and what only says a kind."""

from __future__ import annotations

import pytest

from loaders.recognise.entities import recognise_entities


def _parks(text: str) -> set[str]:
    return {m.text for m in recognise_entities(text) if m.entity_type == "park"}


@pytest.mark.parametrize(
    ("text", "park"),
    [
        ("柳州在腾飞。昔日的甘蔗地上，柳西新区入驻企业350家。", "柳西新区"),
        ("在沣河新区，入驻企业350家。去年，沣河新区完成产值80亿元。", "沣河新区"),
        ("长沙国家生物产业基地已集聚企业800家。", "长沙国家生物产业基地"),
        ("西安国家航天产业基地去年营收300亿元。", "西安国家航天产业基地"),
        ("环球制药（珠海）产业园总投资25亿元。", "环球制药（珠海）产业园"),
        ("年内，永恒电子（苏州）产业园投产。", "永恒电子（苏州）产业园"),
        ("园区是全省唯一的沣沪临港产业园。", "沣沪临港产业园"),
    ],
)
def test_is_a_park(text: str, park: str) -> None:
    assert park in _parks(text)


@pytest.mark.parametrize(
    ("text", "market"),
    [
        ("海宁中国皮革城去年成交额300亿元。", "海宁中国皮革城"),
        ("永康中国五金城入驻商户5000户。", "永康中国五金城"),
        ("绍兴柯桥轻纺城去年成交额300亿元。", "绍兴柯桥轻纺城"),
        ("佛山国际家居博览城去年成交额300亿元。", "佛山国际家居博览城"),
        ("临沂鲁南花卉批发市场去年成交额300亿元。", "临沂鲁南花卉批发市场"),
    ],
)
def test_a_market_of_a_trade_is_told_of_like_a_park(text: str, market: str) -> None:
    assert market in _parks(text)


@pytest.mark.parametrize(
    "text",
    [
        "它是大陆五大石化产业基地之一。",
        "这里是唯一的台湾石化产业园区。",
        "这里是全国首个福建绿色化工园区。",
        "全省建成三大化工基地。",
        "柳州要建设产业新区。",
        "我们要把老城变成新区，再造一个新区。",
        "公司被认定为国家生物产业基地骨干企业。",
        "柳州要把宜居新区建好，让宜居新区更美。",
    ],
)
def test_is_no_park(text: str) -> None:
    assert _parks(text) == set()


@pytest.mark.parametrize("text", ["台湾石化产业园区", "五大石化产业基地", "辽宁钛业市场需求旺盛"])
def test_a_trade_of_a_place_is_no_firm(text: str) -> None:
    assert not any(m.entity_type == "enterprise" for m in recognise_entities(text))


def test_a_county_that_other_words_hold_begins_no_park() -> None:
    text = "安徽县域开发区发展的谋与策。一是县域开发区质量提升。安徽省县域开发区产业增长。"
    assert not [mention.text for mention in recognise_entities(text) if mention.entity_type == "park"]
