"""Confidence: what speaks for a fact and against it, and the seeds that weigh it."""

from __future__ import annotations

import pytest
import yaml
from fact_cases import article
from hypothesis import given
from hypothesis import strategies as st

from loaders.clean.pipeline import clean
from loaders.facts.confidence import ANY, OF_ARTICLE, confidence_of, confidences, sign_weights
from loaders.facts.relate import relate
from loaders.pipeline import annotate, extract
from loaders.records import Fact
from loaders.vocabulary import SEEDS, rows


def told(text: str, value: float) -> Fact:
    (fact,) = [fact for fact in extract(article(text)).facts if fact.value == value]
    return fact


def signs(text: str, value: float) -> list[str]:
    written = article(text)
    found, own = relate(annotate(written, clean(written.text, written.source.format)))
    (index,) = [index for index, fact in enumerate(found) if fact.value == value]
    return own[index]


FAR = (
    "苏州朗晟精密机械有限公司位于昆山高新区。该区交通便利。苏州启衡新材料有限公司与常州博跃电机有限公司均在附近设厂。"
    "两家企业各有特色。当地正在完善道路。2022年，营业收入达到9亿元。"
)


def test_a_subject_named_in_the_clause_is_surer_than_one_taken_over_from_far() -> None:
    near = told("2022年，苏州朗晟精密机械有限公司实现营业收入9亿元。", 9e8)
    far = told(FAR, 9e8)
    assert near.confidence > far.confidence


def test_signs_say_where_the_subject_was_named() -> None:
    near = signs("2022年，苏州朗晟精密机械有限公司实现营业收入9亿元。", 9e8)
    assert {"in clause: subject", "names in the sentence: 1", "period is year", "metric operating_revenue"} <= set(near)
    assert not [sign for sign in near if sign.startswith("sentences before")]
    far = signs(FAR, 9e8)
    assert [sign for sign in far if sign.startswith("sentences before: ") and sign[18].isdigit()]
    assert not [sign for sign in far if sign.startswith("in clause")]


def test_signs_say_who_else_acts_since() -> None:
    text = "宁波景澜机电有限公司与台州沃德泵业有限公司合作多年，台州沃德泵业有限公司去年实现产值{}亿元。"
    assert "another acts before it" in signs(text.format(7), 7e8)
    passed = "宁波景澜机电有限公司去年投产，产值8亿元，其产品由台州沃德泵业有限公司销售。"
    assert not [sign for sign in signs(passed, 8e8) if sign.startswith("another acts")]


@given(st.lists(st.lists(st.sampled_from([*sign_weights(), "a sign of tomorrow"]), max_size=30), max_size=6))
def test_confidence_lies_between_0_and_1(own: list[list[str]]) -> None:
    found = confidences(own)
    assert len(found) == len(own)
    assert all(0 <= share <= 1 for share in found)


def test_a_higher_score_is_never_less_sure() -> None:
    shares = [confidence_of(score / 10) for score in range(-80, 80)]
    assert shares == sorted(shares)
    assert shares[0] < 0.3 < 0.8 < shares[-1]


def test_what_stands_above_nine_tenths_was_surely_right() -> None:
    for row in rows("confidence_bands"):
        facts, right, confidence = int(row["facts"]), int(row["right"]), float(row["confidence"])
        assert confidence <= right / facts + 0.001
        assert confidence < 0.9 or right >= 0.95 * facts


def test_other_facts_of_the_article_count() -> None:
    weights = {sign: weight for sign, weight in sign_weights().items() if sign not in (ANY, OF_ARTICLE)}
    best, worst = sorted(weights, key=weights.__getitem__)[-12:], sorted(weights, key=weights.__getitem__)[:12]
    assert confidences([[], best])[0] > confidences([[], worst])[0]


def test_the_seeds_are_described() -> None:
    for seed in yaml.safe_load((SEEDS / "_confidence.yml").read_text(encoding="utf-8"))["seeds"]:
        assert [column["name"] for column in seed["columns"]] == list(rows(seed["name"])[0])
        assert all(all(row.values()) for row in rows(seed["name"]))
    assert len(sign_weights()) == len(rows("confidence_signs"))


@pytest.mark.parametrize("sign", ["in clause: subject", "in the head", "named once", "no title", "period is none"])
def test_a_common_sign_is_weighed(sign: str) -> None:
    assert sign in sign_weights()
