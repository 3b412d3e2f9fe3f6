"""Companies that go by a brand and a trade: found where a clause begins and a firm acts, and nowhere else."""

from __future__ import annotations

import pytest

from loaders.recognise.entities import recognise_entities


def _firms(text: str) -> set[str]:
    return {m.text for m in recognise_entities(text) if m.entity_type == "enterprise"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("龙头企业远砼住工年产构件20万立方米。", "远砼住工"),
        ("上市公司晟穆光学2022年营收7亿元。", "晟穆光学"),
        ("铭岳股份、嘉珺铜箔、粤澔科技去年产量分别为3万吨、2万吨和1万吨。", "嘉珺铜箔"),
        ("头部还在：恒珂无纺今年上了两条线。", "恒珂无纺"),
        ("一家叫北烨精铸的企业算了一笔账。", "北烨精铸"),
    ],
)
def test_brand_and_trade_is_a_firm(text: str, name: str) -> None:
    assert name in _firms(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("区内的澜岳重卡去年销量2.1万辆。", "澜岳重卡"),
        ("青漪锂材年产3万吨正极材料。", "青漪锂材"),
        ("绿色食品：云穗面业日加工小麦1000吨。", "云穗面业"),
        ("落户城南的科盾机电，年产电机20万台。", "科盾机电"),
        ("朗珺芯材在阜宁的负极材料项目已经投产。", "朗珺芯材"),
        ("2023年，鼎垚毛毯营收4亿元。", "鼎垚毛毯"),
    ],
)
def test_unknown_trade_needs_what_only_firms_do(text: str, name: str) -> None:
    assert name in _firms(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("紧随其后的嘉兴锐泽市占率为8%。", "嘉兴锐泽"),
        ("去年，无锡科翰营收12亿元，增长一成。", "无锡科翰"),
        ("国内龙头禾望达去年营收20亿元。", "禾望达"),
        ("金属制品企业博纳森投资5亿元建设新厂。", "博纳森"),
        ("锂矿生产商银岭资源发布公告，三季度产量3万吨。", "银岭资源"),
        ("南海能源发布的公告显示，净利润下降。", "南海能源"),
    ],
)
def test_brand_alone_stands_behind_a_region_or_a_kind_of_firm(text: str, name: str) -> None:
    assert name in _firms(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("以朗泽锂能为链主，产业链产值突破80亿元。", "朗泽锂能"),
        ("以云禾包装为龙头，带动上下游30家企业。", "云禾包装"),
        ("我常去的一家叫苏南迈珀轴承（没上市），去年营收5亿元。", "苏南迈珀轴承"),
        ("有家企业叫瑞杭精铸，员工不到百人。", "瑞杭精铸"),
        ("位于城东的“恒漪家纺”是我县最早入园的企业，投资2亿元。", "恒漪家纺"),
        ("全球最大的煤炭公司美国“皮珀迪能源”，产量占18%。", "皮珀迪能源"),
        ("镇上那家名叫“沃澜纸箱”的，去年产值9000万元。", "沃澜纸箱"),
    ],
)
def test_text_says_that_it_is_a_firm(text: str, name: str) -> None:
    assert name in _firms(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("云珅科技、锐沣新材、泽汐生物营收分别为3亿元、2亿元、1亿元。", "锐沣新材"),
        ("京东方、彩穹和三星电子都在扩产。", "彩穹"),
        ("宁德时代、欣锂达、比亚迪位列前三。", "欣锂达"),
    ],
)
def test_firms_beside_a_name_make_it_one(text: str, name: str) -> None:
    assert name in _firms(text)


def test_known_brand_with_another_trade_is_another_firm() -> None:
    firms = _firms("华屿重工集团有限公司（简称华屿）发布年报。\n华屿矿机 全年交付支架600台，营收9亿元。")
    assert "华屿矿机" in firms


@pytest.mark.parametrize(
    "text",
    [
        "2022年，全市规上工业营业收入达到612亿元。",
        "负极材料产能达到3万吨，锂电材料今年涨价。",
        "铅蓄电池企业受影响，直流风机获得订单。",
        "新上生产线投资2亿元，大型装备年产100台。",
        "前三季度营业收入52.3亿元，二季度净利润3亿元。",
        "市场部总经理表示，钠电正极年产2万吨。",
        "下游的太阳能电池板是一种清洁能源。",
        "规上企业入园投资5亿元，骨干企业扩产年产20万台。",
        "以先进制造为引领，以装备制造为龙头，企业营收增长。",
        "有家企业叫苦不迭，说订单少了一半。",
        "“无废城市”是企业的共同目标，“绿色工厂”是企业的名片。",
        "钢铁、水泥和化工企业营收下降。",
        "直驱风机今年订单增长，力车轮胎年产20万条。",
        "发力科创 关键技术自主可控。",
    ],
)
def test_things_and_trades_are_no_firms(text: str) -> None:
    assert not _firms(text)


def test_everyday_words_that_firms_like_are_brands_where_a_firm_has_to_stand() -> None:
    text = "走进银河机械的车间，机器轰鸣。银河机械去年营收12亿元。智能机械去年产值20亿元。"
    assert {m.text for m in recognise_entities(text) if m.entity_type == "enterprise"} == {"银河机械"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("去年实现开门红，江苏旭泓今年一季度实现营业收入3.2亿元。", "江苏旭泓"),
        ("旭泓董事长王立介绍，公司去年产值5亿元。", "旭泓"),
        ("走进旭泓的生产车间，工人正在忙碌。", "旭泓"),
        ("湖北荣威达是一家生产阀门的企业。", "湖北荣威达"),
    ],
)
def test_a_brand_alone_is_a_firm_where_only_a_firm_can_be_meant(text: str, name: str) -> None:
    assert name in [mention.text for mention in recognise_entities(text)]


@pytest.mark.parametrize(
    "text",
    [
        "王立董事长向记者介绍，公司去年产值5亿元。",
        "园区组织企业出海，揽回订单5亿元。",
        "谁来投资建设，还要研究。",
        "川企去年实现营业收入5亿元。",
    ],
)
def test_words_nobody_knows_are_no_firm_by_themselves(text: str) -> None:
    assert not [mention for mention in recognise_entities(text) if mention.entity_type == "enterprise"]


@pytest.mark.parametrize(
    "text",
    [
        "记者来到{}，工人正忙着赶订单。",
        "在{}的生产车间，机器轰鸣。",
        "作为{}的总经理，李强充满信心。",
        "以{}为例，去年产值达到5亿元。",
        "园区为{}兑现奖励资金500万元。",
        "去年招引了{}，项目总投资6亿元。",
        "——{}。去年产值达到5亿元。",
        "{}：订单排到年底",
        "{}，主要生产零部件，年产值5亿元。",
        "{}被认定为国家高新技术企业。",
    ],
)
@pytest.mark.parametrize("name", ["昱科光电", "凯澜机械", "赛恒纸业"])
def test_brand_and_trade_are_a_firm_in_everyday_frames(text: str, name: str) -> None:
    assert name in _firms(text.format(name))
