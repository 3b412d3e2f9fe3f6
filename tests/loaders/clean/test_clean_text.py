from __future__ import annotations

from collections.abc import Callable

import pytest

from loaders.clean.boilerplate import strip_boilerplate
from loaders.clean.censor import uncensor
from loaders.clean.gloss import strip_glosses
from loaders.clean.layout import join_wrapped
from loaders.clean.mapped import Mapped
from loaders.clean.markdown import strip_markdown
from loaders.clean.pipeline import clean, clean_title
from loaders.clean.script import is_traditional, simplify
from loaders.clean.width import close_spaces, drop_icons, drop_invisible, narrow, widen_punctuation

JEKYLL = """---
layout: post
title: "云山新区：产值翻番"
date: 2023-05-06
---
{% include head.html %}
# 一季度

**云山新区**完成[产值](http://a/b)12亿元。

![图](c.png)

| 企业 | 产值(亿元) |
|------|-----------|
| 甲公司 | 3.5 |

[返回首页](//x)｜[返回列表](//y)
"""


def test_a_jekyll_page_keeps_its_title_and_its_words() -> None:
    result = clean(JEKYLL, "markdown")
    assert result.text.split("\n") == [
        "云山新区：产值翻番",
        "一季度",
        "云山新区完成产值12亿元。",
        "企业、产值(亿元)",
        "甲公司，产值3.5亿元。",
    ]
    assert {"front_matter", "template_tag", "markdown", "table", "menu"} <= set(result.noise)
    at = result.text.index("3.5")
    start, end = result.raw_span(at, at + 5)
    assert JEKYLL[start:end] == "3.5"


def test_a_table_with_aligned_columns_and_an_unpaired_mark() -> None:
    source = "| 园区 | 产值（亿元） |\n|:-:|--:|\n| 甲区 | 12.5 |\n\n**年产**3万吨，行业**水平"
    assert clean(source, "markdown").text == "园区、产值（亿元）\n甲区，产值12.5亿元。\n年产3万吨，行业领先水平"


def test_a_rule_of_dashes_in_the_text_is_no_front_matter() -> None:
    assert "甲区" in clean("---\n甲区投资3亿元。\n---\n乙区", "markdown").text


def test_markdown_lists_quotes_and_emphasis() -> None:
    source = "- 甲区*投资*3亿元\n- 乙区`投资`4亿元\n> 丙区\\*\n***\n1. 丁区"
    assert strip_markdown(Mapped(source)).text.split("\n") == ["甲区投资3亿元", "乙区投资4亿元", "丙区*", "", "1. 丁区"]


@pytest.mark.parametrize(
    ("step", "raw", "text"),
    [
        (narrow, "投资１２０亿，增长５％（Ａ区）", "投资120亿，增长5%（A区）"),
        (narrow, "投资　3亿\xa0元", "投资 3亿 元"),
        (drop_invisible, "投\u200b资3\u00ad亿元\ue5e5\ufeff", "投资3亿元"),
        (drop_icons, "投\u200b资\uf0b73\u00ad亿元，1\xa0100人，2021\xa0100家", "投资3亿元，1100人，2021\xa0100家"),
        (narrow, "增长﹐约5﹪﹙上年﹚", "增长，约5%（上年）"),
        (close_spaces, "增长4 .7%，下降4. 7%，占4 . 7%。\n1. 5家企业", "增长4.7%，下降4.7%，占4.7%。\n1. 5家企业"),
        (close_spaces, "投资 1.6 亿元 ，增长 8 % 。 甲区 乙区 New Area", "投资1.6亿元，增长8%。甲区 乙区 New Area"),
        (widen_punctuation, '投资1,100万元,增长8%,其中:甲区;乙区,"A"', '投资1,100万元，增长8%，其中：甲区；乙区,"A"'),
        (widen_punctuation, "投资3·5亿元，增长8·5%，3·15晚会", "投资3.5亿元，增长8.5%，3·15晚会"),
        (widen_punctuation, "投资57。6亿元，增长8。5%。2022年5。3家", "投资57.6亿元，增长8.5%。2022年5。3家"),
        (widen_punctuation, "8:30至9:00,2,300人(含临时工),均到岗", "8:30至9:00,2,300人(含临时工)，均到岗"),
    ],
)
def test_width_and_punctuation(step: Callable[[Mapped], Mapped], raw: str, text: str) -> None:
    assert step(Mapped(raw)).text == text


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("投资1.5亿元.项目增长8.5%.下一步,建设(一期).", "投资1.5亿元。项目增长8.5%。下一步，建设(一期)。"),
        ("“年产3万吨.”负责人说,增长8%.2023年投产.3条线", "“年产3万吨。”负责人说，增长8%。2023年投产。3条线"),
        ("GDP增长1.6%；No.1车间等...", "GDP增长1.6%；No.1车间等..."),
    ],
)
def test_narrow_full_stops_end_sentences_and_decimals_stay(raw: str, text: str) -> None:
    assert widen_punctuation(Mapped(raw)).text == text


def test_glosses_go_and_other_brackets_stay() -> None:
    raw = "臺(tái)南(nan)開(kāi)發(fā)區(qū)獲(huò)認(rèn)證(CNAS),公司(ABC)投資(abc)"
    assert strip_glosses(Mapped(raw)).text == "臺南開發區獲認證(CNAS),公司(ABC)投資(abc)"


def test_glosses_with_tones_as_digits_go() -> None:
    raw = "邢臺(tai2)市開(kai1)發(fa1)區(qu1),CO2(co2)"
    assert strip_glosses(Mapped(raw)).text == "邢臺市開發區,CO2(co2)"


def test_a_single_pinyin_in_brackets_is_no_gloss() -> None:
    raw = "重(chóng)庆与重(zhòng)要"
    assert strip_glosses(Mapped(raw)).text == raw


def test_traditional_texts_become_simplified() -> None:
    result = simplify(Mapped("隨著園區產業發展，著名企業瞭解裡面的台灣軟體")).finish()
    assert result.text == "随着园区产业发展，著名企业了解里面的台湾软体"
    assert result.raw_span(4, 6) == (4, 6)


def test_a_traditional_name_in_a_simplified_text_changes_nothing() -> None:
    text = (
        "该公司与台湾宏碁、華碩两家合作，在园区投资三亿元建设生产线，"
        "预计明年六月投产，届时年产值可达五亿元，带动就业三百人。"
    )
    assert not is_traditional(text)
    assert simplify(Mapped(text)).text == text


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("入选*专精特新“小巨人”企业", "入选国家级专精特新“小巨人”企业"),
        ("依靠科技*、人才驱动", "依靠科技创新、人才驱动"),
        ("产值居全省*位", "产值居全省第一位"),
        ("*级“小巨人”企业3家，*火炬计划项目2个", "国家级“小巨人”企业3家，国家火炬计划项目2个"),
        ("是亚洲*大的轴承生产基地", "是亚洲最大的轴承生产基地"),
        ("跻身全国*方阵，产值居全国*。", "跻身全国第一方阵，产值居全国第一。"),
        ("达到行业**水平", "达到行业领先水平"),
        ("长*宽为5*3米", "长*宽为5*3米"),
        ("注*：见附表", "注*：见附表"),
    ],
)
def test_censor_marks_are_resolved_where_the_context_decides(raw: str, text: str) -> None:
    assert uncensor(Mapped(raw)).text == text


def test_lines_of_the_page_go_and_lines_with_figures_stay() -> None:
    lines = [
        "云山新区开工",
        "发布时间：2023-05-06 来源：某报",
        "新区投资3亿元。",
        "扫码关注园区公众号",
        "来源：招商局统计，投资5亿元",
        "版权所有 某网 某ICP备1号",
    ]
    assert strip_boilerplate(Mapped("\n".join(lines))).text.strip().split("\n") == [lines[0], lines[2], lines[4]]


def test_a_pattern_of_the_page_ends_with_its_line() -> None:
    assert strip_boilerplate(Mapped("见http://a.cn/b\n，\n新区投资3亿元。")).text.strip() == "新区投资3亿元。"


def test_a_link_to_another_article_goes_with_its_figure() -> None:
    lines = [
        "新区投资3亿元。",
        "上一篇：某区签约70亿元",
        "点击数：332 更新时间：2023年5月6日",
        "责任编辑 王五",
        "举报/反馈",
    ]
    assert strip_boilerplate(Mapped("\n".join(lines))).text.strip() == lines[0]


def test_headlines_below_related_reading_go_with_their_figures() -> None:
    text = "云山新区投资3亿元。\n\n相关阅读\n青河新区产值增长8%\n· 松岭园区新增企业46家\n青河园区今年投资2亿元。"
    assert clean(text, "text").text == "云山新区投资3亿元。\n青河园区今年投资2亿元。"


def test_a_source_in_the_middle_of_the_text_stays() -> None:
    lines = [f"第{number}段说的是园区建设。" for number in range(40)]
    lines[20] = "来源：园区的原料主要来自本省"
    assert lines[20] in clean("\n".join(lines), "text").text


def test_hard_wrapped_lines_are_joined_and_lists_are_not() -> None:
    text = (
        "云山新区今年以来坚持以项目建设为中心任务，全力推进招商引资工作，"
        "截至六月底已经签约项目四十五个。全年计划完成投资一百二十亿元。"
    )
    wrapped = "\n".join(text[at : at + 20] for at in range(0, len(text), 20))
    assert join_wrapped(Mapped(wrapped)).text == text
    items = "\n".join(f"{number}.云山新区第{number}个重点项目开工建设现场会举行了" for number in range(1, 9))
    assert join_wrapped(Mapped(items)).text == items


@pytest.mark.parametrize("text", ["甲园区1. 建成三期\n（2023年）", "云山新区完成产值\n1.5亿元；\n增长3%"])
def test_short_lines_are_no_wrapped_text(text: str) -> None:
    assert join_wrapped(Mapped(text)).text == text


def test_a_line_that_ends_in_a_comma_goes_on_in_the_next_one() -> None:
    assert (
        join_wrapped(Mapped("云山新区完成产值9亿元，\n同比增长3%，\n1. 建厂")).text
        == "云山新区完成产值9亿元，同比增长3%，\n1. 建厂"
    )


def test_empty_lines_between_all_lines_part_nothing() -> None:
    text = (
        "云山新区今年以来坚持以项目建设为中心任务，推进招商，截至六月底已经签约项目四十五个，计划完成投资一百二十亿元。"
    )
    lines = [text[at : at + 17] for at in range(0, len(text), 17)]
    assert join_wrapped(Mapped("\n\n".join([*lines, "青河新区投资2亿元。"]))).text == text + "\n\n青河新区投资2亿元。"


@pytest.mark.parametrize("end", ["\n", "\r\n", "  \n"])
def test_figures_cut_by_a_line_end_are_whole_again(end: str) -> None:
    lines = ["据悉，云山新区上半年完成工业总产值8", "6.5亿元，同比增长12.3%，其中装备制造", "（含汽车）占38%。"]
    following = "青河新区投资2亿元。"
    raw = end.join(lines) + end * 2 + following
    assert join_wrapped(Mapped(raw)).text.split()[0] == "".join(lines)
    assert following in join_wrapped(Mapped(raw)).text.split("\n")[-1]


@pytest.mark.parametrize("format", ["text", "html"])
def test_references_that_are_left_over_become_characters(format: str) -> None:
    raw = "&lt;p&gt;&amp;ldquo;云山&amp;#26032;区&amp;rdquo;投资3&amp;nbsp;亿元&lt;/p&gt;&lt;p&gt;R&amp;D占5%&lt;/p&gt;"
    result = clean(raw, format)
    assert result.text == "“云山新区”投资3亿元\nR&D占5%"
    at = result.text.index("新")
    start, end = result.raw_span(at, at + 1)
    assert raw[start:end] == "&amp;#26032;"


def test_a_title_reads_as_the_text_does() -> None:
    raw = "雲(yún)山開(kāi)發(fā)區(qū)\n園(yuán)區(qū)投資(zī)3億(yì)元。"
    assert clean_title("雲(yún)山開(kāi)發(fā)區(qū)", raw, clean(raw, "text")) == "云山开发区"
    assert clean_title("青河開發區", raw, clean(raw, "text")) == "青河开发区"


def test_a_clean_text_is_left_alone() -> None:
    text = "云山新区今年签约项目45个，总投资120亿元。\n“我们计划明年投产。”负责人说。"
    result = clean(text, "text")
    assert result.text == text
    assert result.noise == {}
    assert list(result.starts) == list(range(len(text)))


@pytest.mark.parametrize(
    "glossed",
    [
        "青(qīng)河(hé)产(chǎn)业园",
        "青(qing1)河(he2)产(chan3)业园",
        "青(qi1ng)河(he2)产(cha3n)业园",
        "青(ㄑㄧㄥ)河(ㄏㄜˊ)产(ㄔㄢˇ)业园",
        "青[qīng]河【hé】产（ chǎn ）业园",
        "青 (qīng) 河 (hé) 产 (chǎn) 业园",
        "青河(qīng hé)产业(chǎn yè)园(yuán)",
        "青河(Qīnghé)产业(chǎnyè)园(yuán)",
    ],
)
def test_glosses_of_every_system_go(glossed: str) -> None:
    assert strip_glosses(Mapped(glossed)).text == "青河产业园"


def test_glosses_without_tones_go_where_there_are_many() -> None:
    assert strip_glosses(Mapped("青(qing)河(he)县(xian)产(chan)业(ye)园(yuan)")).text == "青河县产业园"
    few = "气压三百(pa)，排放(co2)(no2)减少，甲公司(abc)与乙(ma)、检测(tai)"
    assert strip_glosses(Mapped(few)).text == few


def test_latin_in_brackets_stays_among_glosses() -> None:
    text = "青(qīng)河(hé)产(chǎn)业园的通达(ABC)公司获认可（CNAS），排放(co2)减少，年产(GWh)三百"
    assert strip_glosses(Mapped(text)).text == "青河产业园的通达(ABC)公司获认可（CNAS），排放(co2)减少，年产(GWh)三百"


def test_the_character_before_a_gloss_may_be_damaged() -> None:
    assert strip_glosses(Mapped("青(qīng)河ㄟ_(dá)产(chǎn)业")).text == "青河ㄟ_产业"


def test_an_icon_that_might_be_a_byte_goes_in_the_end() -> None:
    assert clean("云山\ue5e5新区\ue004产值\ue5e55亿元", "text").text == "云山新区产值5亿元"
