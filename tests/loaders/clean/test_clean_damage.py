from __future__ import annotations

import pytest

from benchmarks.noise import KINDS, glossed, lost_byte, narrowed_bytes, page, spun, traditional
from loaders.clean.copies import band_keys, signature, similarity
from loaders.clean.likelihood import GAP
from loaders.clean.lostbytes import restore_lost_bytes
from loaders.clean.mapped import Mapped
from loaders.clean.mojibake import restore_mojibake
from loaders.clean.pipeline import clean
from loaders.clean.spun import is_spun, unspin

TEXT = (
    "云山高新技术产业开发区位于青河市东部，主导产业为新材料和电子信息，现有企业430家。\n"
    "“公司去年完成技术改造，生产效率明显提高。”青河通达电子材料有限公司负责人介绍，今年计划投资2亿元建设生产基地。\n"
    "截至目前，开发区累计培育国家级专精特新企业12家，战略性新兴产业产值达到86亿元，其中，新材料产业产值50亿元。"
)


def restored(text: str) -> str:
    return restore_lost_bytes(Mapped(text)).text


def test_a_quote_whose_bytes_became_an_exclamation_mark() -> None:
    damaged = narrowed_bytes("改造后效率明显提高。”青河通达电子材料有限公司负责人说。")
    assert "!" in damaged
    assert restored(damaged) == "改造后效率明显提高。”青河通达电子材料有限公司负责人说。"


def test_a_real_exclamation_mark_stays() -> None:
    for text in ("太好了!我们的园区开工了", "加油!焦点项目今年投产"):
        assert restored(text) == text


def test_a_lost_byte_costs_its_own_character_and_the_last_of_the_run() -> None:
    start = len("云山高新技术产业开发区位于".encode("gbk"))
    text = restored(lost_byte(TEXT, start))
    assert "云山高新技术产业开发区位于" in text
    assert "部，主导产业为新材料和电子信息，现有企" in text


@pytest.mark.parametrize("errors", ["replace", "ignore"])
def test_most_of_the_text_survives_a_byte_lost_anywhere(errors: str) -> None:
    size = len(TEXT.encode("gbk"))
    wrong = damaged = 0
    for position in range(0, size, 5):
        noisy = lost_byte(TEXT, position, errors)
        text = restored(noisy)
        damaged += sum(bigram not in TEXT for bigram in map("".join, zip(noisy, noisy[1:], strict=False)))
        wrong += sum(pair not in TEXT for pair in map("".join, zip(text, text[1:], strict=False)) if GAP not in pair)
    # Without the decoder's marks a short run between two losses leaves too little to be told by.
    assert wrong <= damaged * (0.15 if errors == "replace" else 0.6)


def test_what_is_gone_for_good_is_marked() -> None:
    result = restore_lost_bytes(Mapped(lost_byte(TEXT, 25))).finish()
    assert result.noise["lost_byte"] == 1
    assert result.noise.get("byte_gap", 0) == result.text.count(GAP)


def test_a_word_of_rewriting_machines_is_no_damage() -> None:
    for text in ("现有企颐魅430家", "培育中小企颐魅与瞪羚企颐魅"):
        assert restored(text) == text


def test_rare_names_are_no_damage() -> None:
    text = (
        "鄂托克旗、邳州市与亳州谯城区的圪塔、硚口，钛、锂、镍、钴与聚氯乙烯项目，负责人郄艳飞、逯鑫、阚珅、邬贺铨出席。"
    )
    assert restored(text) == text


@pytest.mark.parametrize(("codec", "errors"), [("latin-1", "strict"), ("gbk", "ignore")])
def test_utf8_read_with_the_wrong_codec(codec: str, errors: str) -> None:
    text = "云山新区今年完成产值12亿元，同比增长8%，现有企业430家。"
    result = restore_mojibake(Mapped(text.encode().decode(codec, errors))).finish()
    same = sum(part in result.text for part in ("云山新区今年完成产", "12亿元，同比", "8%", "430"))
    assert same == 4
    assert result.noise["mojibake"] > 0


@pytest.mark.parametrize("codec", ["gbk", "cp1252"])
def test_gbk_read_as_latin_and_utf8_read_twice(codec: str) -> None:
    text = "云山新区今年完成产值12亿元，同比增长8%，现有企业430家。"
    gbk = text.encode("gbk").decode("latin-1")
    assert restore_mojibake(Mapped(gbk)).text == text
    twice = text.encode().decode("latin-1").encode().decode("latin-1")
    assert restore_mojibake(Mapped(twice)).text == text
    french = "« L’été dernier, la société a créé cent emplois à Nîmes », a-t-il précisé. Größe, Änderung, año."
    assert restore_mojibake(Mapped(french)).text == french


@pytest.mark.parametrize("shift", ["", "据"])
@pytest.mark.parametrize("errors", ["replace", "ignore"])
def test_bytes_that_gbk_has_no_character_for_are_told_by_the_words(shift: str, errors: str) -> None:
    text = shift + "云山新区完成基础设施投资12亿元，引进项目45个、技术人员30人。\n全区市场占有率达到38%。"
    result = restore_mojibake(Mapped(text.encode().decode("gbk", errors))).finish()
    assert result.noise.get("byte_gap", 0) == result.text.count(GAP) <= 2
    assert "基础设施投资12亿元" in result.text
    assert "引进项目45个、技术人员30人" in result.text


def test_which_numeral_was_lost_is_left_open() -> None:
    raw = "完成投资，市场占有率超过六成以上".encode().replace("六".encode(), b"\xe5\x85\xff").decode("gbk", "replace")
    result = restore_mojibake(Mapped(raw)).finish()
    assert "超过\ufffd成" in result.text
    assert result.noise["byte_gap"] == result.text.count(GAP) > 0


def test_a_traditional_chain_is_no_mojibake() -> None:
    text = "打造產業鏈、供應鏈、創新鏈，延伸鏈條，補鏈強鏈。"
    assert restore_mojibake(Mapped(text)).text == text


def test_a_mojibake_character_leads_back_to_its_bytes() -> None:
    raw = "园区工业产值增长".encode().decode("latin-1")
    result = restore_mojibake(Mapped(raw)).finish()
    assert result.raw_span(2, 4) == (6, 12)


def test_spun_words_are_put_back_only_in_spun_texts() -> None:
    noisy = spun(TEXT)
    assert is_spun(noisy)
    assert unspin(Mapped(noisy)).text == TEXT
    normal = "老人变卖家当供孩子上学，他把这门技能看作立身的根本。事情办完后，前辈先容他人，个中滋味自知。"
    assert not is_spun(normal)
    assert unspin(Mapped(normal)).text == normal
    assert not is_spun(TEXT)


def test_context_decides_what_a_spun_word_was() -> None:
    noisy = (
        "技能开拓区的家当链强，计策性家当好，卖力人先容，企业技能中央三个，"
        "中央财政支持，多个中小企业入驻。国家当前推进家当园培植。"
    )
    assert unspin(Mapped(noisy)).text == (
        "技术开发区的产业链强，战略性产业好，负责人介绍，企业技术中心三个，"
        "中央财政支持，多个中小企业入驻。国家当前推进产业园建设。"
    )


def test_spun_words_of_other_machines() -> None:
    noisy = (
        "园区年夜力推进智能制作和呆板人项目，签署战略互助协议三份。症结技术取得进展，最年夜的基地来岁投产。"
        "野生智能、云盘算企业分离增长两成，成为地方经济的紧张支柱。除夕那天的大年夜饭，员工们围坐互助。"
    )
    assert unspin(Mapped(noisy)).text == (
        "园区大力推进智能制造和机器人项目，签署战略合作协议三份。关键技术取得进展，最大的基地明年投产。"
        "人工智能、云计算企业分别增长两成，成为地方经济的重要支柱。除夕那天的大年夜饭，员工们围坐互助。"
    )


def test_a_restored_word_is_context_for_the_next() -> None:
    noisy = "开拓区有工程技能钻研中间三家，新动力质料临盆企业到达二十家，首要名目的家当范围居海内前列。"
    assert unspin(Mapped(noisy)).text == (
        "开发区有工程技术研究中心三家，新能源材料生产企业达到二十家，主要项目的产业规模居国内前列。"
    )


def test_words_that_a_spun_text_keeps() -> None:
    noisy = "开拓区的家当在固定财产投资之外，方案书写明晶体生长与团体标准，互助县来客刻苦钻研，首要任务是安全。"
    assert unspin(Mapped(noisy)).text == (
        "开发区的产业在固定资产投资之外，方案书写明晶体生长与团体标准，互助县来客刻苦钻研，首要任务是安全。"
    )


def test_words_that_are_usual_elsewhere_make_no_text_spun() -> None:
    normal = (
        "双方在边境对峙，局势紧张。邻里互助成风，年夜饭飘香，事情进步很快，他向传授技艺的师傅致谢。"
        "仓库划分为三区，零件堆积如山，分离出的气体回收，比赛晋级名单公布，手机制作精良。"
    )
    assert not is_spun(normal)
    assert unspin(Mapped(normal)).text == normal


def test_glossed_traditional_text_with_narrow_commas() -> None:
    assert clean(glossed(TEXT), "text").text == TEXT


def test_glosses_that_share_the_space_between_them() -> None:
    assert clean("臺(tái)灣 (wān) (wān)。任澤(rèn zé)區", "text").text == "台湾。任泽区"
    assert clean(traditional(TEXT, "s2tw"), "text").text == TEXT


def test_a_portal_page_around_the_text() -> None:
    result = clean(page(TEXT), "html")
    assert result.text == f"园区新闻_某某网\n园区新闻\n{TEXT}"


@pytest.mark.parametrize("kind", KINDS)
def test_every_noise_leaves_figures_where_they_were(kind: str) -> None:
    noisy = KINDS[kind](TEXT, 40)
    result = clean(noisy, "html" if kind == "page" else "text")
    for figure in ("430家", "2亿元", "86亿元", "50亿元"):
        assert figure in result.text
        at = result.text.index(figure)
        start, end = result.raw_span(at, at + 1)
        assert noisy[start:end].translate({ord("４"): "4", ord("２"): "2", ord("８"): "8", ord("５"): "5"}) == figure[0]


HOSTILE = {
    "letter": "x" * 300_000,
    "character": "中" * 100_000,
    "blank": " " * 300_000,
    "line feed": "\n" * 300_000,
    "open tag": "<" * 300_000,
    "nested": "<div>" * 60_000,
    "formatting": "".join(f"<b x{number}>" for number in range(30_000)) + "<p>甲" * 10_000,
    "unclosed quote": '<a b="' * 50_000,
    "comment": "<!--" * 75_000,
    "brackets": "([（" * 60_000,
    "links": "[](" * 100_000,
    "liquid": "{%" * 150_000,
    "stars": "*a" * 150_000,
    "cells": "|a" * 150_000,
    "rule lines": "|-|\n" * 60_000,
    "tables": "<table><tr><td>1" * 15_000,
    "shifted": "焙颖" * 50_000,
    "marks": "!焙" * 50_000,
    "glosses": "臺(tái)" * 30_000,
    "references": "&" * 300_000,
    "mojibake between ASCII": "宸ヤ笟鍏鏈a" * 15_000,
    "marks in mojibake": "锛銆\ufffd鏈" * 20_000,
    "rows that span": ("<table>" + "<tr><td rowspan=9>1<td>2</tr>" * 30 + "</table>") * 60,
    "headings of lists": "相关阅读\n" * 10_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_keeps_its_way_back(name: str) -> None:
    for format in ("html", "markdown"):
        result = clean(HOSTILE[name], format)  # quadratic work would take minutes
        assert len(result.text) == len(result.starts) == len(result.ends)


def test_copies_meet_and_strangers_do_not() -> None:
    copy = TEXT.replace("430家", "440家").replace("青河市", "某市")
    other = "本市今日举行文艺演出，群众踊跃参加，晚会持续两个小时，气氛热烈，节目丰富多彩，深受欢迎。" * 3
    one, two, three = signature(TEXT), signature(copy), signature(other)
    assert similarity(one, two) > 0.6
    assert set(band_keys(one)) & set(band_keys(two))
    assert similarity(one, three) < 0.1
    assert signature(TEXT) == one
    assert signature("") == () and band_keys(()) == ()


def test_figures_in_full_width_survive_beside_a_lost_character() -> None:
    result = clean("完成工业增加值１０５．６亿元，增长9.8%。\n企业93家\ufffd其中61家。", "text")
    assert result.text.startswith("完成工业增加值105.6亿元，增长9.8%。\n")
