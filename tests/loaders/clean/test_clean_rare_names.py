"""Brands of seldom characters in sound texts: no step may take them for damage."""

from __future__ import annotations

import random

from loaders.clean.pipeline import clean

SELDOM = (
    "喆犇淼鑫垚赟珺瑀玥燊铖锜锴鋆璟瑨弘珑骏泓晟璞沣澧颢瀚昊煜炜烨焱熠璇琰琨珂珩玮瑾瑜瑭锐钛钜铄铧铠锃翊翎翀颉颐骐骥骁骅"
)
PAIRS = 300


def test_seldom_brands_are_no_lost_bytes() -> None:
    chosen = random.Random(7)
    damaged = []
    for _ in range(PAIRS):
        brand = chosen.choice(SELDOM) + chosen.choice(SELDOM)
        text = f"4月18日，{brand}储能科技（盐城）有限公司签约，总投资56亿元。{brand}科技今年实现产值20亿元。"
        if brand not in clean(text, "text").text:
            damaged.append(brand)
    assert len(damaged) * 100 <= PAIRS, damaged
