"""Numerals: what is read as one number, and its value."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.recognise.figures import recognise_figures
from loaders.recognise.numerals import numeral_at

DIGITS = "零一二三四五六七八九"
SMALL = ("", "十", "百", "千")
LARGE = ("", "万", "亿", "万亿")


def spell_group(number: int) -> str:
    """A number below ten thousand in Chinese, by the school rules; '' for nought."""
    text, gap = "", False
    for place in (3, 2, 1, 0):
        digit = number // 10**place % 10
        if digit:
            text += ("零" if gap and text else "") + DIGITS[digit] + SMALL[place]
        gap = not digit
    return text


def spell(number: int) -> str:
    """A number below 10^16 in Chinese, independent of the reader under test."""
    if number == 0:
        return "零"
    groups = [number // 10 ** (4 * place) % 10**4 for place in range(4)]
    text, gap = "", False
    if groups[3] and groups[2]:
        head = spell_group(groups[3]) + "万" + ("零" if groups[2] < 1000 else "") + spell_group(groups[2]) + "亿"
        text, rest = head, groups[:2]
    else:
        text = spell_group(groups[3]) + "万亿" if groups[3] else spell_group(groups[2]) + "亿" if groups[2] else ""
        rest = groups[:2]
    for place in (1, 0):
        group = rest[place]
        if group:
            text += ("零" if text and (gap or group < 1000) else "") + spell_group(group) + LARGE[place]
            gap = False
        else:
            gap = True
    return text


@given(st.integers(min_value=1, max_value=2**53))
def test_a_spelled_number_reads_back(number: int) -> None:
    written = spell(number)
    numeral = numeral_at(written, 0)
    assert numeral is not None
    assert (numeral.end, numeral.value) == (len(written), number)


@given(st.integers(min_value=0, max_value=10**15))
def test_an_arabic_number_reads_back_with_and_without_separators(number: int) -> None:
    for written in (str(number), f"{number:,}"):
        numeral = numeral_at(written, 0)
        assert numeral is not None
        assert (numeral.end, numeral.value) == (len(written), number)


@given(st.decimals(min_value=0, max_value=9999, places=3), st.sampled_from(["万", "亿", "万亿"]))
def test_a_decimal_is_multiplied_out_without_rounding_noise(number: object, magnitude: str) -> None:
    written = f"{number}{magnitude}"
    factor = {"万": 4, "亿": 8, "万亿": 12}[magnitude]
    numeral = numeral_at(written, 0)
    assert numeral is not None
    assert numeral.value == float(f"{number}e{factor}")


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("三百二", 320),
        ("一万八", 18000),
        ("两千零六", 2006),
        ("十二万亿", 12e12),
        ("7万3千2百", 73200),
        ("5万4,800", 54800),
        ("四点二五", 4.25),
        ("六点五亿", 6.5e8),
        ("柒佰贰拾", 720),
        ("二〇三〇", 2030),
        ("廿八", 28),
        ("百万", 1e6),
        ("百万万", 1e10),
        ("9千万", 9e7),
    ],
)
def test_values(written: str, value: float) -> None:
    numeral = numeral_at(written, 0)
    assert numeral is not None
    assert (numeral.end, numeral.value) == (len(written), value)


@pytest.mark.parametrize(
    ("written", "low", "high"),
    [("七八十", 70, 80), ("六七万", 60000, 70000), ("十五六", 15, 16), ("三五千", 3000, 5000)],
)
def test_two_neighbouring_digits_are_a_range(written: str, low: float, high: float) -> None:
    numeral = numeral_at(written, 0)
    assert numeral is not None
    assert (numeral.end, numeral.value, numeral.value_max) == (len(written), low, high)


@pytest.mark.parametrize(
    ("written", "value", "ceiling"),
    [
        ("十几", 10, 20),
        ("四十几万", 400000, 500000),
        ("几十", 10, 100),
        ("数百亿", 1e10, 1e11),
        ("六百余万", 6e6, 7e6),
        ("20多亿", 2e9, 3e9),
    ],
)
def test_what_more_and_some_leave_open(written: str, value: float, ceiling: float) -> None:
    numeral = numeral_at(written, 0)
    assert numeral is not None
    assert numeral.over
    assert (numeral.end, numeral.value, numeral.ceiling) == (len(written), value, ceiling)


@pytest.mark.parametrize(
    ("written", "end"),
    [("八百千瓦", 2), ("5千米", 1), ("两万两", 2), ("五十千", 2), ("1, 234", 1), ("三百五百", 2), ("3万2", 2)],
)
def test_where_a_numeral_ends(written: str, end: int) -> None:
    numeral = numeral_at(written, 0)
    assert numeral is not None
    assert numeral.end == end


@pytest.mark.parametrize("text", ["统一标准", "万一下雨", "四川盆地", "收拾干净", "登陆作战", "十足的把握", "一切顺利"])
def test_words_with_numerals_are_no_figures(text: str) -> None:
    assert recognise_figures(text) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("选三不选七", [3, 7]),
        ("五分之二", [0.4]),
        ("负二又四分之一", [-2.25]),
        ("得了-7", [-7]),
        ("第1、2和3", [1, 2, 3]),
    ],
)
def test_figures_of_a_text(text: str, values: list[float]) -> None:
    assert [value for _, _, value in recognise_figures(text)] == values


@given(st.text(alphabet="0123456789.,，零一二三十百千万亿点两几数多余来半廿壹拾 年个", max_size=80))
def test_any_run_of_numeral_characters_is_read_without_error(text: str) -> None:
    for start, end, value in recognise_figures(text):
        assert 0 <= start < end <= len(text)
        assert value == value
