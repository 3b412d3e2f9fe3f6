"""Figures with units: value in the canonical unit, kind, bounds, ranges, and what is no figure."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.recognise import recognise_quantities
from loaders.records import Quantity


def only(text: str) -> Quantity:
    """The one quantity of a text."""
    found = recognise_quantities(text)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("text", "mention", "value", "unit", "kind"),
    [
        ("全年营收达2,350万元。", "2,350万元", 23_500_000, "CNY", "money"),
        ("投资四十二亿元", "四十二亿元", 4.2e9, "CNY", "money"),
        ("估值6.8亿美元", "6.8亿美元", 6.8e8, "USD", "money"),
        ("借款900万欧元", "900万欧元", 9e6, "EUR", "money"),
        ("出资7亿元港币", "7亿元港币", 7e8, "HKD", "money"),
        ("人民币 6千元", "人民币 6千元", 6000, "CNY", "money"),
        ("US$35万", "US$35万", 350_000, "USD", "money"),
        ("七十块三角二分", "七十块三角二分", 70.32, "CNY", "money"),
        ("两个亿元", "两个亿元", 2e8, "CNY", "money"),
        ("地价28万元/亩", "28万元/亩", 280_000, "CNY/mu", "money"),
        ("产能9万套/年", "9万套/年", 90_000, "count/a", "quantity"),
        ("日处理4500t/d", "4500t/d", 4500, "t/d", "quantity"),
        ("速度可达80件/小时", "80件/小时", 80, "count/h", "quantity"),
        ("厂房1.2万平米", "1.2万平米", 12_000, "m2", "quantity"),
        ("占地45公顷", "45公顷", 450_000, "m2", "quantity"),
        ("规划7.5平方公里", "7.5平方公里", 7.5, "km2", "quantity"),
        ("用地三百亩", "三百亩", 300, "mu", "quantity"),
        ("装机80MW", "80MW", 80_000, "kW", "quantity"),
        ("装机56万千瓦", "56万千瓦", 560_000, "kW", "quantity"),
        ("装机2×35万千瓦", "2×35万千瓦", 700_000, "kW", "quantity"),
        ("电池30GWh", "30GWh", 30_000_000, "kWh", "quantity"),
        ("功率9000马力", "9000马力", 9000, "hp", "quantity"),
        ("净重三斤半", "三斤半", 1.75, "kg", "quantity"),
        ("员工860人", "860人", 860, "person", "quantity"),
        ("共有73个项目", "73个", 73, "count", "quantity"),
        ("生产线9条", "9条", 9, "count", "quantity"),
        ("比重为三成半", "三成半", 35, "%", "percent"),
        ("降幅百分之六点五", "百分之六点五", 6.5, "%", "percent"),
        ("占比3.4‰", "3.4‰", 0.34, "%", "percent"),
        ("回落0.8个百分点", "0.8个百分点", 0.8, "pp", "percent"),
        ("增速为-2.6%", "-2.6%", -2.6, "%", "percent"),
        ("产量翻两番", "翻两番", 4, "x", "multiple"),
        ("是原来的6倍", "6倍", 6, "x", "quantity"),
        ("降了三成五", "三成五", 35, "%", "percent"),
        ("打八五折", "八五折", 85, "%", "percent"),
        ("约占3/4", "3/4", 0.75, "", "number"),
        ("工资12k左右", "12k", 12_000, "", "number"),
        ("有一半出口", "一半", 50, "%", "percent"),
        ("用时1个半小时", "1个半小时", 1.5, "h", "quantity"),
        ("规模28亿", "28亿", 2.8e9, "", "number"),
        ("占五分之一", "五分之一", 0.2, "", "number"),
        ("３５０家企业", "３５０家", 350, "count", "quantity"),
        ("投資兩億元", "兩億元", 2e8, "CNY", "money"),
        ("营业额1兆2,439.15亿元", "1兆2,439.15亿元", 1.243915e12, "CNY", "money"),
        ("营业额3兆500亿元", "3兆500亿元", 3.05e12, "CNY", "money"),
    ],
)
def test_values_and_units(text: str, mention: str, value: float, unit: str, kind: str) -> None:
    found = only(text)
    assert (found.text, found.value, found.unit, found.kind) == (mention, value, unit, kind)


@pytest.mark.parametrize(
    ("text", "approx", "outer"),
    [
        ("约18家", "about", "约18家"),
        ("18家左右", "about", "18家左右"),
        ("近40亿元", "near", "近40亿元"),
        ("接近40%", "near", "接近40%"),
        ("超过25万吨", "over", "超过25万吨"),
        ("突破了百亿元", "over", "突破了百亿元"),
        ("30%以上", "over", "30%以上"),
        ("60余家", "over", "60余家"),
        ("三百多名", "over", "三百多名"),
        ("不大于七", "at_most", "不大于七"),
        ("比60大", "over", "比60大"),
        ("上千家", "over", "上千家"),
        ("最高可达80万元", "at_most", "最高可达80万元"),
        ("不超过3亿元", "at_most", "不超过3亿元"),
        ("20天以内", "at_most", "20天以内"),
        ("不低于6%", "at_least", "不低于6%"),
        ("至少有15个", "at_least", "至少有15个"),
        ("签约33个", "exact", "33个"),
        ("附近12家", "exact", "12家"),
        ("获得过5次", "exact", "5次"),
        ("共有8个内设科室", "exact", "8个"),
        ("超过1560余万元左右", "over", "超过1560余万元左右"),
    ],
)
def test_bounds_and_approximators(text: str, approx: str, outer: str) -> None:
    found = only(text)
    assert found.approx == approx
    assert text[found.outer_start : found.outer_end] == outer


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("4至6亿元", 4e8, 6e8, "CNY"),
        ("30-50亿元", 3e9, 5e9, "CNY"),
        ("2亿元至4亿元", 2e8, 4e8, "CNY"),
        ("8000万元—1.2亿元", 8e7, 1.2e8, "CNY"),
        ("2万至3.5万吨", 20_000, 35_000, "t"),
        ("500至1000万元", 5e6, 1e7, "CNY"),
        ("三到五百家", 300, 500, "count"),
        ("15%-20%", 15, 20, "%"),
        ("半小时至2小时", 0.5, 2, "h"),
        ("1 万(含)-3 万元", 10_000, 30_000, "CNY"),
        ("200和300家之间", 200, 300, "count"),
        ("100万元以上、800万元以下", 1e6, 8e6, "CNY"),
        ("七八十家", 70, 80, "count"),
    ],
)
def test_ranges(text: str, low: float, high: float, unit: str) -> None:
    found = only(text)
    assert (found.value, found.value_max, found.unit, found.approx) == (low, high, unit, "exact")


@pytest.mark.parametrize(
    "text",
    [
        "5G基站",
        "8K屏幕",
        "C929客机",
        "F-35战机",
        "3D打印",
        "4S店",
        "2023年6月8日",
        "2023-06-08",
        "6月8日",
        "8:30开会",
        "电话0571-88881234",
        "13800001111",
        "一带一路建设",
        "“十四五”规划",
        "一系列措施",
        "千亿级园区",
        "万一失败",
        "三区三城",
        "一期工程",
        "二是抓项目",
        "统一部署",
        "第三产业",
        "3级响应",
        "单位：万元",
        "就业人数（万人）、投资(千万元)",
        "https://example.com/p?a=30%2020%",
        "v1.0.2版",
        "世界500强",
        "2016-2020年",
        "1-10月",
        "零部件",
        "半导体",
        "几乎没有",
        "百年老店",
        "四川",
        "1、加强领导",
    ],
)
def test_no_quantities(text: str) -> None:
    assert [q for q in recognise_quantities(text) if q.kind != "ordinal"] == []


@pytest.mark.parametrize(("text", "value"), [("第三家门店", 3), ("第12批名单", 12), ("位列前10名", 10)])
def test_ranks_are_ordinals(text: str, value: float) -> None:
    found = only(text)
    assert (found.kind, found.value) == ("ordinal", value)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("融资1.8亿美元（约合12.9亿元人民币）", [1.8e8, 1.29e9]),
        ("收入3120.55万元2", [31_205_500]),
        ("分别为12家、7家和3家", [12, 7, 3]),
        ("由6%提高到14%", [6, 14]),
        ("从9%-4%", [9, 4]),
        ("GDP1200亿元", [1.2e11]),
    ],
)
def test_several_figures_in_order(text: str, values: list[float]) -> None:
    assert [q.value for q in recognise_quantities(text)] == values


@given(
    st.text(max_size=60)
    | st.text(alphabet="0123456789.,-一二十百千万亿两半几余多第约超近至到元吨家%‰/个年月×（含）以上左右 ", max_size=60)
)
def test_offsets_hold_on_any_text(text: str) -> None:
    last = 0
    for found in recognise_quantities(text):
        assert text[found.start : found.end] == found.text
        assert last <= found.start < found.end <= len(text)
        assert found.outer_start <= found.start
        assert found.outer_end >= found.end
        last = found.end


@pytest.mark.parametrize(
    "piece", ["1", "一", "亿", "0.", "1-", "3至", "百分之", "约", "十四五", "第", "5家、", "http://"]
)
def test_hostile_text_is_read_to_its_end(piece: str) -> None:
    text = piece * (64_000 // len(piece)) + "，产值5亿元"
    assert recognise_quantities(text)[-1].text == "5亿元"
