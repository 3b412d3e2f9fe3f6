"""Words of Taiwan and forms of Hong Kong in Traditional texts."""

from __future__ import annotations

import opencc
import pytest

from loaders.clean.pipeline import clean
from tests.loaders.clean.test_clean_round_trip import SHARE, TEXT, facts

PARK = "青河園區三年引進專案四十二個，軟體業產值八億元。"


def test_words_of_taiwan_become_those_of_the_mainland_and_lead_back() -> None:
    raw = PARK + "核心廠商的人工智慧晶片與矽片供應積體電路產業叢集。"
    result = clean(raw, "text")
    assert result.text == (
        "青河园区三年引进项目四十二个，软件业产值八亿元。核心厂商的人工智能芯片与硅片供应集成电路产业集群。"
    )
    assert result.noise["taiwan_word"] == 7
    at = result.text.index("集成电路")
    start, end = result.raw_span(at, at + 4)
    assert raw[start:end] == "積體電路"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("云麓資料服務有限公司", "云麓数据服务有限公司"),
        ("當地資料齊全", "当地资料齐全"),
        ("智慧工廠與智慧城市", "智能工厂与智慧城市"),
        ("經濟平穩執行，政策執行到位", "经济平稳运行，政策执行到位"),
        ("兩套丙烷裝置，安裝檢測裝置", "两套丙烷装置，安装检测设备"),
        ("高階裝備，高階工程師", "高端装备，高级工程师"),
    ],
)
def test_context_decides_words_that_both_sides_have(written: str, read: str) -> None:
    assert read in clean(PARK + written + "。", "text").text


def test_a_traditional_text_of_the_mainland_keeps_its_words() -> None:
    result = clean("該區建立資料服務中心，支援智慧裝置的執行，設定高階崗位。", "text")
    assert result.text == "该区建立资料服务中心，支援智慧装置的执行，设定高阶岗位。"
    assert "taiwan_word" not in result.noise


def test_a_piece_of_another_word_tells_nothing() -> None:
    assert clean("產業發展的成功方程式，資訊與設定齊備。", "text").text == "产业发展的成功方程式，资讯与设定齐备。"


def test_a_simplified_text_is_no_text_of_taiwan() -> None:
    text = "警方成立专案，软体家具厂产值三亿元，矽肺患者获赔。"
    assert clean(text, "text").text == text


def test_forms_of_hong_kong() -> None:
    assert clean("中衞市發展局與衞生局敍述產業規劃。", "text").text == "中卫市发展局与卫生局叙述产业规划。"


@pytest.mark.parametrize("variant", ["s2t", "s2tw", "s2twp", "s2hk", "s2hkp"])
def test_facts_survive_every_traditional_script(variant: str) -> None:
    expected = facts(TEXT)
    kept = facts(opencc.OpenCC(variant).convert(TEXT)) & expected
    assert sum(kept.values()) >= SHARE * sum(expected.values())


def test_a_character_of_names_keeps_its_metal() -> None:
    raw = "鉅鋒銅業集團於去年斥資鉅額，在艱鉅的環境中擴廠，營收達三億元。"
    assert clean(raw, "text").text == "钜锋铜业集团于去年斥资巨额，在艰巨的环境中扩厂，营收达三亿元。"
