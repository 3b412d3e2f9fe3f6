"""Firms that go by a brand and a trade, found by all signs together where no phrase gives them away."""

from __future__ import annotations

import pytest

from loaders.recognise.entities import recognise_entities
from loaders.recognise.name_signs import parts_weights, sign_weights
from loaders.vocabulary import rows


def _firms(text: str) -> set[str]:
    return {m.text for m in recognise_entities(text) if m.entity_type == "enterprise"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("园区里，启珩生物的二期厂房正在封顶，年产值可达3亿元。", "启珩生物"),
        ("市里重点扶持沐川食品，给予补助500万元。", "沐川食品"),
        ("凭借技术优势，昶隆电子一举拿下1.2亿元的订单。", "昶隆电子"),
        ("昨天，天津翌芯半导体也在当地签约，投资6亿元建设新工厂。", "天津翌芯半导体"),
        ("苏州赫森轴承的新产品今年销售8000万元。", "苏州赫森轴承"),
        ("推动江西泓宇航空、鼎昊建材等项目早日投产。", "鼎昊建材"),
    ],
)
def test_all_signs_together_give_a_firm_away(text: str, name: str) -> None:
    assert name in _firms(text)


@pytest.mark.parametrize(
    "text",
    [
        "公司的高纯晶硅材料产能达到5万吨，智能网联汽车销量增长20%。",
        "富余劳动力转移就业6500人，现代煤化工产值增长8%。",
        "当地发展京津冀科技协同，与日本汽车业合作，培育低空装备。",
        "他写过《昶隆电子》一书。",
        "长三角科技资源共享平台服务企业1200家。",
    ],
)
def test_goods_trades_of_places_and_titles_are_no_firms(text: str) -> None:
    assert not _firms(text)


def test_a_name_counts_wherever_it_stands_once_its_signs_suffice() -> None:
    text = "凭借技术优势，启珩生物一举拿下订单。\n园区对启珩生物给予补助。"
    assert [m.start for m in recognise_entities(text) if m.text == "启珩生物"] == [7, 22]


def test_no_goods_by_a_code_in_small_letters() -> None:
    assert _firms("苏州科瑞凌医药的mRNA疫苗工厂设计年产能2亿剂。") == {"苏州科瑞凌医药"}


def test_every_row_of_the_seeds_is_read() -> None:
    assert len(sign_weights()) == len(rows("name_signs"))
    assert sum(len(parts_weights(part)) for part in ("first", "later", "trade")) == len(rows("name_parts"))
