"""Companies that go by a brand without any trade, found where nothing but a firm can stand."""

from __future__ import annotations

import pytest

from loaders.recognise.entities import recognise_entities


def _firms(text: str) -> set[str]:
    return {m.text for m in recognise_entities(text) if m.entity_type == "enterprise"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("园区集聚企业26家。泓锐澜便是其中之一，去年产值5亿元。", "泓锐澜"),
        ("园区集聚企业26家。位于西港街道的中航惠珞就是其中的代表。", "中航惠珞"),
        ("在当地，像泓锐澜这样的企业还有很多。", "泓锐澜"),
        ("以泓锐澜为例，企业去年产值5亿元。", "泓锐澜"),
        ("成立于2009年的泓锐澜，去年产值5亿元。", "泓锐澜"),
        ("武进国家高新区的泓锐澜，去年产值5亿元。", "泓锐澜"),
        ("龙头企业泓锐澜去年实现产值5亿元。", "泓锐澜"),
        ("去年，瑞珞达获评省级专精特新中小企业。", "瑞珞达"),
        ("瑞珞达投资5亿元新建智能工厂。", "瑞珞达"),
        ("走进瑞珞达，机器轰鸣。去年，企业实现产值5亿元。", "瑞珞达"),
        ("在瑞珞达，记者看到生产线满负荷运转。去年，企业实现产值5亿元。", "瑞珞达"),
        ("“订单排到了年底。”瑞珞达总经理王强说。", "瑞珞达"),
        ("瑞珞达自2015年落户以来，累计投资5亿元。", "瑞珞达"),
        ("园区引进了瑞珞达、泓锐澜等一批企业。", "瑞珞达"),
        ("泓锐澜、瑞珞达两家企业去年产值分别为5亿元和3亿元。", "泓锐澜"),
        ("其中，泓锐澜产值突破5亿元。", "泓锐澜"),
        ("园区搬来企业26家。恒禾新材就是搬迁企业之一。", "恒禾新材"),
        ("比如做手术机器人的睿珞医疗，去年融资2.3亿元。", "睿珞医疗"),
        ("其中，优珞跨境一家就发货900万单。", "优珞跨境"),
        ("电子企业富泰隆在园内设立维修厂。", "富泰隆"),
        ("园区引导企业转型。雅珞服饰转做直播，销售额1.6亿元。", "雅珞服饰"),
    ],
)
def test_brand_alone_is_a_firm_where_only_a_firm_can_stand(text: str, name: str) -> None:
    assert name in _firms(text)


@pytest.mark.parametrize(
    "text",
    [
        "全市企业38家。碳纤维复材去年实现产值3亿元，钛白粉产值达5亿元，富硒茶产值突破20亿元。",
        "全市企业38家。钛白粉是其中的代表，去年实现产值5亿元。",
        "全市企业38家，新能源汽车就是其中的代表产业。",
        "全市企业38家，张德铭便是其中一位创业者。",
        "位于开发区的标准厂房，去年实现产值5亿元。",
        "李宏纬去年实现销售收入12万元，还获评全市劳动模范。",
        "邱铭礼总经理介绍，订单排到了年底。",
        "夜经济实现营收3亿元，汉服秀年营收超1亿元，民宿营收达2亿元。",
        "走进六栾岛，渔家乐一家挨着一家，企业也多了起来。",
        "两大主导产业产值达30亿元，规上企业实现产值4亿元。",
        "铝棒、铝箔等企业订单饱满。",
        "园区聘雇员工300人，厂方负责人介绍，龙头企业当季营收5亿元。",
        "山东省工信厅有关负责人介绍。",
        "企业绕不开的是土地。受房地产拖累，锂电材料下降6%。",
    ],
)
def test_goods_trades_people_and_places_are_none(text: str) -> None:
    assert _firms(text) == set()


def test_one_use_that_tells_vouches_for_the_others() -> None:
    text = "今年，泓锐澜的二期项目开工。泓锐澜是一家做轴承的企业。泓锐澜的厂房占地60亩。"
    assert sum(m.text == "泓锐澜" for m in recognise_entities(text)) == 3
