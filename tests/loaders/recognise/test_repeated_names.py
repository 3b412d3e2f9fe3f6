"""Companies that an article calls by brand and trade alone, and things that only look like it. Own sentences."""

from __future__ import annotations

import pytest

from loaders.recognise.repeated_names import recognise_repeated


def names(text: str) -> list[str]:
    return [mention.text for mention in recognise_repeated(text, ())]


@pytest.mark.parametrize(
    "text",
    [
        "锐泓光电董秘昨日称订单充足。\n锐泓光电去年扩产。",
        "锐泓光电表示，需求回暖。专家说，锐泓光电的产线很新。",
        "民营企业锐泓光电，去年扩产。近日，锐泓光电的产线投产。",
        "该公司的子公司“锐泓光电”去年扩产。近日，锐泓光电的产线投产。",
        "锐泓光电豪掷37亿扩产。锐泓光电去年亏损。",
    ],
)
def test_a_company_says_or_does_something(text: str) -> None:
    assert names(text) == ["锐泓光电", "锐泓光电"]


@pytest.mark.parametrize(
    "text",
    [
        "铅硅电池企业去年亏损。今年，铅硅电池行业回暖。",
        "铅硅电池表示的是一类产品。铅硅电池企业去年亏损。铅硅电池市场回暖。",
        "碲硅材料剂的需求增加。国内，碲硅材料去年大涨。",
        "碲硅设备订单大增。今年，碲硅设备去年的水平难再现。",
        "锐泓光电去年扩产。",
    ],
)
def test_kinds_of_things_are_no_companies(text: str) -> None:
    assert names(text) == []
