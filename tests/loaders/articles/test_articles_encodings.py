"""Encodings: found on the whole text, and the text is what the named codec gives."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from article_files import BODY, articles, read, rejections, written
from hypothesis import given
from hypothesis import strategies as st

from loaders.articles.decode import decode, without_surrogates
from loaders.articles.reasons import Problem

TRADITIONAL = "青石縣經濟開發區去年實現工業總產值三百餘億元，入駐企業四百多家。園區負責人表示，今年將新增企業二十家。"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "gb18030", "gbk"])
def test_the_same_text_in_every_encoding_is_one_article(tmp_path: Path, encoding: str) -> None:
    (plain,) = articles(written(tmp_path / "a.txt", BODY))
    (article,) = articles(written(tmp_path / "b.txt", BODY.encode(encoding)))
    assert article.article_id == plain.article_id
    assert (tmp_path / "b.txt").read_bytes().decode(article.source.encoding) == article.text


@pytest.mark.parametrize("encoding", ["big5", "cp950", "big5hkscs", "gb18030"])
@pytest.mark.parametrize("length", [12, 24, 60])
def test_traditional_text(encoding: str, length: int) -> None:
    assert decode(TRADITIONAL[:length].encode(encoding)).text == TRADITIONAL[:length]


def test_utf_8_wins_over_a_charset_that_the_page_declares_wrongly() -> None:
    page = f'<meta charset="gb2312"><p>{BODY}'
    assert decode(page.encode()).encoding == "utf-8"


def test_declared_charset_is_taken_before_detection() -> None:
    page = '<meta http-equiv="Content-Type" content="text/html; charset=big5"><p>產業'
    decoded = decode(page.encode("big5"))
    assert (decoded.text, decoded.encoding) == (page, "cp950")


def test_byte_order_mark_stays_so_that_offsets_are_those_of_the_file() -> None:
    data = b"\xef\xbb\xbf" + BODY.encode()
    assert decode(data).text == data.decode("utf-8") == "\ufeff" + BODY


@pytest.mark.parametrize("bad", [b"\xff", b"\xe5\x9b", b"\xc0\xaf"])
def test_a_few_damaged_bytes_are_replaced_and_noted(tmp_path: Path, bad: bytes) -> None:
    data = BODY.encode() * 4
    (article,) = articles(written(tmp_path / "a.txt", data[:60] + bad + data[60:]))
    assert article.notes["invalid_bytes"] >= 1
    assert article.source.encoding == "utf-8"
    assert article.text.replace("\ufffd", "") == BODY * 4


def test_a_damaged_gb18030_text_is_replaced_and_noted() -> None:
    data = (BODY * 4).encode("gb18030")
    decoded = decode(data[:40] + b"\xff" + data[40:])
    assert decoded.encoding == "gb18030"
    assert decoded.notes["invalid_bytes"] >= 1
    assert "工业总产值" in decoded.text


@pytest.mark.parametrize("data", [bytes(range(1, 256)) * 8, b"\x80\x81\xff\xfe\xfd" * 200])
def test_garbage_is_rejected(tmp_path: Path, data: bytes) -> None:
    (rejection,) = rejections(written(tmp_path / "a.txt", data))
    assert rejection.reason_code in ("bad_encoding", "binary_file")


def test_record_files_in_other_encodings(tmp_path: Path) -> None:
    line = json.dumps({"text": BODY}, ensure_ascii=False) + "\n"
    for encoding in ("gb18030", "utf-16", "utf-8-sig"):
        (article,) = articles(written(tmp_path / f"{encoding}.jsonl", line.encode(encoding)))
        assert article.text == BODY
    (article,) = articles(written(tmp_path / "t.csv", f"标题,正文\n甲,{BODY.splitlines()[0]}\n".encode("gb18030")))
    assert (article.title, article.source.encoding) == ("甲", "gb18030")


def test_lone_surrogates_of_json_become_replacement_characters(tmp_path: Path) -> None:
    (article,) = articles(written(tmp_path / "a.jsonl", '{"text": "产值\\ud83d' + "三百亿元" * 30 + '"}'))
    assert article.text.startswith("产值\ufffd三百")
    assert article.notes == {"invalid_bytes": 1}


def test_damaged_byte_in_one_record_leaves_the_others_alone(tmp_path: Path) -> None:
    line = json.dumps({"text": BODY * 3}, ensure_ascii=False).encode()
    first, second = read(written(tmp_path / "a.jsonl", line + b"\n" + line[:40] + b"\xff" + line[40:] + b"\n"))
    assert first.notes == {}
    assert second.notes == {"invalid_bytes": 1}


@given(st.text())
def test_any_unicode_text_comes_back_as_it_was(text: str) -> None:
    try:
        decoded = decode(text.encode())
    except Problem as problem:
        assert problem.code in ("binary_file", "bad_encoding")
    else:
        assert decoded.text == text.encode().decode(decoded.encoding)


@given(st.binary(max_size=400))
def test_any_bytes_are_text_or_a_problem(data: bytes) -> None:
    try:
        decoded = decode(data)
    except Problem as problem:
        assert problem.remedy
    else:
        decoded.text.encode()
        if not decoded.notes:
            assert decoded.text == data.decode(decoded.encoding)


@given(st.text(alphabet=st.characters(codec=None), max_size=50))
def test_without_surrogates_can_be_encoded(text: str) -> None:
    fixed, count = without_surrogates(text)
    assert len(fixed) == len(text)
    assert fixed.encode().decode() == fixed
    assert count == sum("\ud800" <= c <= "\udfff" for c in text)
