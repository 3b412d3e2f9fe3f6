"""Time expressions: the period that they name, read on a Tuesday in May 2022."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from loaders.recognise import recognise_times
from loaders.records import TimeExpression

READ_ON = date(2022, 5, 10)


def only(text: str, reference: date | None = READ_ON, year: int | None = None) -> TimeExpression:
    """The one time expression of a text."""
    found = recognise_times(text, reference, year=year)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("text", "mention", "period"),
    [
        ("2019年产值", "2019年", "2019"),
        ("2019年8月", "2019年8月", "2019-08"),
        ("2019年8月3日，", "2019年8月3日", "2019-08-03"),
        ("2019-08-03", "2019-08-03", "2019-08-03"),
        ("2019/8/3", "2019/8/3", "2019-08-03"),
        ("2019.8.3", "2019.8.3", "2019-08-03"),
        ("日期20190803", "20190803", "2019-08-03"),
        ("二〇一九年八月", "二〇一九年八月", "2019-08"),
        ("21年一季度", "21年一季度", "2021-Q1"),
        ("98年建厂", "98年", "1998"),
        ("2020年第四季度", "2020年第四季度", "2020-Q4"),
        ("2020年下半年", "2020年下半年", "2020-H2"),
        ("今年1—4月", "今年1—4月", "2022-01/2022-04"),
        ("1-3月累计", "1-3月", "2022-Q1"),
        ("今年前4个月", "今年前4个月", "2022-01/2022-04"),
        ("去年前三季度", "去年前三季度", "2021-01/2021-09"),
        ("二、三季度", "二、三季度", "2022-04/2022-09"),
        ("上半年", "上半年", "2022-H1"),
        ("去年末", "去年末", "2021-12"),
        ("2021年底", "2021年底", "2021-12"),
        ("2017到2019年", "2017到2019年", "2017/2019"),
        ("2017—2019年", "2017—2019年", "2017/2019"),
        ("从2017年至2019年", "从2017年至2019年", "2017/2019"),
        ("3月8日至12日", "3月8日至12日", "2022-03-08/2022-03-12"),
        ("3月8日下午3点", "3月8日下午3点", "2022-03-08"),
        ("7日上午", "7日上午", "2022-05-07"),
        ("去年", "去年", "2021"),
        ("前年", "前年", "2020"),
        ("明年", "明年", "2023"),
        ("上月", "上月", "2022-04"),
        ("本季度", "本季度", "2022-Q2"),
        ("昨日", "昨日", "2022-05-09"),
        ("下周一", "下周一", "2022-05-16"),
        ("“十三五”期间", "“十三五”期间", "2016/2020"),
        ("十二五时期", "十二五时期", "2011/2015"),
        ("到“十四五”末", "“十四五”末", "2025"),
        ("过去3年", "过去3年", "2019/2021"),
        ("最近两年来", "最近两年来", "2020/2021"),
        ("未来五年", "未来五年", "2022/2027"),
        ("2018年以来", "2018年以来", "2018/2022"),
        ("今年以来", "今年以来", "2022"),
        ("20世纪90年代", "20世纪90年代", "1990/1999"),
        ("上世纪七十年代末", "上世纪七十年代末", "1977/1979"),
        ("三年前", "三年前", "2019"),
        ("到2030年", "2030年", "2030"),
        ("今明两年", "今明两年", "2022/2023"),
    ],
)
def test_periods(text: str, mention: str, period: str) -> None:
    found = only(text)
    assert (found.text, found.period) == (mention, period)


@pytest.mark.parametrize(
    ("text", "period", "last"),
    [
        ("截至2020年底", "as_of:2020-12", date(2020, 12, 31)),
        ("截止到去年9月末", "as_of:2021-09", date(2021, 9, 30)),
        ("截至4月30日", "as_of:2022-04-30", date(2022, 4, 30)),
    ],
)
def test_as_of(text: str, period: str, last: date) -> None:
    found = only(text)
    assert (found.kind, found.text, found.period, found.period_end) == ("as_of", text, period, last)


@pytest.mark.parametrize("text", ["目前", "截至目前", "现在", "近日", "日前", "近年来"])
def test_now_and_lately_have_no_period(text: str) -> None:
    found = only(text)
    assert (found.kind, found.text, found.period) == ("now", text, "")


@pytest.mark.parametrize(
    "text",
    ["建厂30年来", "历时7个月", "为期3天", "四年六个月", "两年半", "20多年", "3-5年", "十年磨一剑", "连续四个季度"],
)
def test_lengths_of_time_are_durations(text: str) -> None:
    found = only(text)
    assert (found.kind, found.period) == ("duration", "")


@pytest.mark.parametrize(
    ("text", "year", "period"),
    [
        ("今年", None, ""),
        ("去年", None, ""),
        ("6月", None, ""),
        ("6月18日", 2017, "2017-06-18"),
        ("一季度", 2017, "2017-Q1"),
        ("年底", 2017, "2017-12"),
    ],
)
def test_without_a_published_date_the_discourse_gives_the_year(text: str, year: int | None, period: str) -> None:
    assert only(text, None, year).period == period


def test_the_year_of_the_discourse_goes_before_that_of_the_published_date() -> None:
    assert only("9月", READ_ON, 2019).period == "2019-09"
    assert only("去年", READ_ON, 2019).period == "2021"


@pytest.mark.parametrize(
    "text",
    [
        "38号楼",
        "三级",
        "百年",
        "一点建议",
        "有两点体会",
        "投产后产值",
        "以上年龄",
        "一年级学生",
        "十四五规划纲要",
        "三星电子",
        "12.5亿元",
        "第二次",
        "年产能",
        "日处理能力",
        "3个项目",
        "2000吨",
        "2019家",
        "13月",
        "2月30日",
    ],
)
def test_no_times(text: str) -> None:
    assert [found for found in recognise_times(text, READ_ON) if found.kind != "duration" and found.period] == []


@pytest.mark.parametrize(
    ("text", "year", "period"),
    [
        ("同年12月", None, ""),
        ("同年12月", 2018, "2018-12"),
        ("次年", 2018, "2019"),
        ("当年", None, "2022"),
        ("当年", 2018, "2018"),
    ],
)
def test_the_same_and_the_next_year_are_those_of_the_discourse(text: str, year: int | None, period: str) -> None:
    assert only(text, READ_ON, year).period == period


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("6月上旬", date(2022, 6, 1), date(2022, 6, 10)),
        ("6月中下旬", date(2022, 6, 11), date(2022, 6, 30)),
        ("2030年前", READ_ON, date(2030, 12, 31)),
        ("2015年以来", date(2015, 1, 1), READ_ON),
        ("7月至今", date(2021, 7, 1), READ_ON),
        ("未来三天", date(2022, 5, 11), date(2022, 5, 13)),
        ("两年以前", None, date(2020, 12, 31)),
    ],
)
def test_first_and_last_days(text: str, first: date | None, last: date) -> None:
    found = only(text)
    assert (found.text, found.period_start, found.period_end) == (text, first, last)


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("二〇二〇年三季度末较年初增长5%", "2020-01/2020-02"),
        ("2020年6月末余额50亿元，较上年同期增长9%，较年初增长3%", "2020-01/2020-02"),
        ("2020年6月末余额50亿元。今年4月末较年初增长3%", "2022-01/2022-02"),
        ("2020年投产。产值较年初增长3%", "2022-01/2022-02"),
        ("2020年投产，年初再签新单", "2022-01/2022-02"),
    ],
)
def test_the_beginning_of_the_year_in_a_comparison_is_that_of_the_year_compared(text: str, period: str) -> None:
    found = recognise_times(text, READ_ON)
    assert [each.period for each in found if each.text == "年初"] == [period]


@pytest.mark.parametrize("text", ["投产后年产值20亿元", "达产后年销售收入", "目前年产量"])
def test_a_year_behind_an_event_is_no_later_year(text: str) -> None:
    assert [found.text for found in recognise_times(text, READ_ON) if found.period] == []


@example("下0年", date(2000, 1, 1), None)
@given(
    st.text(max_size=60)
    | st.text(
        alphabet="0123456789-/.年月日号季度上下半今去前明本近过未来十四五“”期间末底初至到、点时周个 ", max_size=60
    ),
    st.none() | st.dates(),
    st.none() | st.integers(min_value=1, max_value=9998),
)
def test_offsets_hold_on_any_text(text: str, reference: date | None, year: int | None) -> None:
    last = 0
    for found in recognise_times(text, reference, year=year):
        assert text[found.start : found.end] == found.text
        assert last <= found.start < found.end <= len(text)
        if found.period_start and found.period_end:
            assert found.period_start <= found.period_end
        last = found.end


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)))
def test_a_written_date_reads_back(day: date) -> None:
    for text in (f"{day.year}年{day.month}月{day.day}日", day.isoformat(), f"{day.year}/{day.month}/{day.day}"):
        found = only(text, None)
        assert (found.text, found.period, found.period_start, found.period_end) == (text, day.isoformat(), day, day)


@pytest.mark.parametrize(
    "piece",
    [
        "1",
        "一",
        "年",
        "2022年",
        "一年",
        "1-",
        "十四五",
        "近",
        "三 ",
        "“",
        "进入2020年3月",
        "截至2021年3月止",
        "去年5月",
    ],
)
def test_hostile_text_is_read_to_its_end(piece: str) -> None:
    text = piece * (64_000 // len(piece)) + "，2019年"
    assert recognise_times(text, READ_ON)[-1].text == "2019年"


def test_a_short_year_needs_a_century_that_there_was() -> None:
    assert [time.period for time in recognise_times("12年", None, year=1)] in ([], [""])


@pytest.mark.parametrize(
    ("text", "kind", "period"),
    [
        ("截至2021年12月31日止年度", "period", "2021"),
        ("截至3月31日止三个月", "period", "2022-Q1"),
        ("截至去年9月底止九个月", "period", "2021-01/2021-09"),
        ("截至去年6月底止的中期", "period", "2021-H1"),
        ("截至2022年3月31日止财政年度", "period", "2021-04/2022-03"),
        ("截至去年12月底的季度", "period", "2021-Q4"),
        ("截至去年底止", "as_of", "as_of:2021-12"),
        ("截至2022年初", "as_of", "as_of:2022-01"),
    ],
)
def test_a_day_may_close_months_that_are_told_with_it(text: str, kind: str, period: str) -> None:
    found = only(text)
    assert (found.text, found.kind, found.period) == (text, kind, period)


@pytest.mark.parametrize(
    ("text", "mention", "period"),
    [
        ("2021下半年投产", "2021下半年", "2021-H2"),
        ("2021四季度收入", "2021四季度", "2021-Q4"),
        ("2020Q3净利润", "2020Q3", "2020-Q3"),
        ("2021/2022年榨季", "2021/2022年榨季", "2021/2022"),
        ("2020/21榨季", "2020/21榨季", "2020/2021"),
        ("去年10月至今年一季度", "去年10月至今年一季度", "2021-10/2022-03"),
        ("集团首季收入9亿元", "首季", "2022-Q1"),
        ("3年之内建成", "3年之内", "2022/2025"),
        ("近两年半来", "近两年半来", "2019-11/2022-05"),
        ("2019山东省瞪羚企业", "2019", "2019"),
        ("2018国家高新技术企业", "2018", "2018"),
        ("今年首月", "今年首月", "2022-01"),
    ],
)
def test_years_written_with_fewer_words(text: str, mention: str, period: str) -> None:
    found = only(text)
    assert (found.text, found.period) == (mention, period)


@pytest.mark.parametrize(
    "text",
    [
        "连续第三个季度亏损",
        "新一季度报表",
        "节目首季播出",
        "政策首月销量",
        "近几年投资",
        "未来几年投资",
        "2010家企业",
        "2021/2025页",
    ],
)
def test_no_period_where_none_can_be_told(text: str) -> None:
    assert [found.period for found in recognise_times(text, READ_ON) if found.period] == []


@pytest.mark.parametrize(
    ("day", "period"),
    [(date(2022, 5, 10), "2019/2021"), (date(2022, 11, 30), "2020/2022"), (date(2023, 1, 5), "2020/2022")],
)
def test_the_last_three_years_are_full_ones(day: date, period: str) -> None:
    assert only("近三年", day).period == period


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("进入2020年以来，1—4月产值回升", "2020-01/2020-04"),
        ("进入2020年，开局良好：3月产值回升", "2020-03"),
        ("进入2020年以来保持增长。3月产值回升", "2022-03"),
        ("2020年投产，3月产值回升", "2022-03"),
    ],
)
def test_months_of_a_year_that_is_entered(text: str, months: str) -> None:
    assert recognise_times(text, READ_ON)[-1].period == months


@pytest.mark.parametrize(
    ("text", "period"),
    [("2018年投产。第二年，产值翻番", ""), ("连续第二年增长", None), ("实施第二年度计划", None)],
)
def test_the_second_year_is_told_by_the_text(text: str, period: str | None) -> None:
    found = [each.period for each in recognise_times(text, READ_ON) if each.text == "第二年"]
    assert found == ([] if period is None else [period])


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("2021年上半年下降；下半年恢复，四季度增长", ["2021-H1", "2021-H2", "2021-Q4"]),
        ("2021年3月签约。5月开工。12月投产", ["2021-03", "2021-05", "2021-12"]),
        ("去年10月投产，12月达产", ["2021-10", "2021-12"]),
        ("2021年11月签约，3月开工", ["2021-11", "2022-03"]),
        ("2021年3月签约。\n5月开工", ["2021-03", "2022-05"]),
        ("2021年3月签约，今年2月开工，4月投产", ["2021-03", "2022-02", "2022-04"]),
        ("比2021年上半年增长，下半年恢复", ["2021-H1", "2022-H2"]),
        ("2021年产值5亿元，上半年2亿元", ["2021", "2022-H1"]),
    ],
)
def test_later_months_of_a_story_are_of_its_year(text: str, periods: list[str]) -> None:
    assert [found.period for found in recognise_times(text, READ_ON)] == periods


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("“十三五”以来", "2016/2022"),
        ("十二五以来", "2011/2022"),
        ("十四五以来", "2021/2025"),
        ("十三五期间", "2016/2020"),
    ],
)
def test_since_a_plan_that_is_over_reaches_to_the_day_of_reading(text: str, period: str) -> None:
    found = only(text)
    assert (found.text, found.period) == (text, period)


@pytest.mark.parametrize(
    ("text", "mention", "period"),
    [
        ("营业额达新台币1116亿元的97年1-4月，", "97年1-4月", "2008-01/2008-04"),
        ("113年，产值达新台币3000亿元", "113年", "2024"),
        ("民国98年设厂", "98年", "2009"),
    ],
)
def test_years_of_the_republic_where_a_text_is_taiwans(text: str, mention: str, period: str) -> None:
    found = [t for t in recognise_times(text, READ_ON) if t.text == mention]
    assert [t.period for t in found] == [period]


@pytest.mark.parametrize("text", ["113年营收5亿元", "这家113年老店"])
def test_three_digits_are_no_year_elsewhere(text: str) -> None:
    assert not any(t.period for t in recognise_times(text, READ_ON))
