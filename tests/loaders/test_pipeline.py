"""One article in, its records out: on any text without error, consistent, in known codes, the same every time."""

from __future__ import annotations

import csv
import re
from datetime import date
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.layout import PROJECT
from loaders.pipeline import extract
from loaders.records import Article, Extraction, Source
from loaders.version import extractor_version

FORMATS = ["text", "markdown", "html", "jsonl", "csv", "parquet"]
# Pieces that the rules look for, so that random texts reach deep into them. Reading has replaced lone surrogates.
PIECES = [
    "太仓市", "苏州工业园区", "江苏恒立液压股份有限公司", "全区", "公司", "该项目", "我们", "工业总产值",
    "营业收入", "总投资", "年产", "专利", "企业", "项目", "研发投入", "国家级", "省级", "专精特新“小巨人”企业",
    "高新技术企业", "12亿元", "3.5%", "40家", "3至5万吨", "从", "提高到", "增至", "同比增长", "下降", "占", "占比",
    "分别", "其中", "新增", "计划", "达产后", "已", "去年", "2022年", "一季度", "“十四五”期间", "截至目前", "入选",
    "获评", "正在申报", "对", "给予", "最高", "奖励", "以上", "千亿级", "等", "说", "由", "位于", "的", "，", "。",
    "、", "；", "：", "“", "”", "（", "）", "\n", " ", "\u3000", "\u200b", "\ufffd", "1.", "一是", "年", "万", "亿",
    "0", "9", "%", "<p>", "</p>", "<td>", "|", "-", "產業", "(lì)", "&nbsp;", "\x00", "A", "\U00020000",
]  # fmt: skip
TEXTS = st.one_of(
    st.lists(st.sampled_from(PIECES), max_size=60).map("".join),
    st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=4)), max_size=40).map("".join),
    st.text(alphabet="一二三四五六七八九十百千万亿年月日家个项元吨%0123456789.,，。、：；的是从到至", max_size=200),
)
DATES = st.one_of(st.none(), st.dates(min_value=date(1, 1, 1), max_value=date(9999, 12, 31)))
PERIOD = re.compile(r"(as_of:)?\d{4}(-\d{2}(-\d{2})?|-Q[1-4]|-H[12])?(/\d{4}(-\d{2}(-\d{2})?|-Q[1-4]|-H[12])?)?")


def extraction_of(
    text: str, format: str = "text", published: date | None = None, title: str | None = None
) -> Extraction:
    source = Source("any.txt", "", "any", format, "utf-8", len(text), 0)
    return extract(Article("0" * 32, source, text, title=title, published_date=published))


@cache
def codes(seed: str) -> frozenset[str]:
    """First column of a seed."""
    with (PROJECT / "seeds" / f"{seed}.csv").open(encoding="utf-8", newline="") as handle:
        return frozenset(row[0] for row in csv.reader(handle))


def assert_consistent(found: Extraction) -> None:
    text, clean = found.article.text, found.clean.text
    assert len({fact.fact_id for fact in found.facts}) == len(found.facts)
    assert [s.index for s in found.sentences] == list(range(len(found.sentences)))
    assert all(clean[m.start : m.end] == m.text for m in found.mentions)
    for fact in found.facts:
        assert 0 <= fact.char_start < fact.char_end <= len(text)
        assert fact.mention == text[fact.char_start : fact.char_end]
        assert 0 <= fact.sentence_index < len(found.sentences)
        sentence = found.sentences[fact.sentence_index]
        assert fact.char_start >= found.clean.starts[sentence.start]
        assert fact.char_end <= found.clean.ends[sentence.end - 1]
        assert 0 < fact.confidence <= 1
        assert fact.kind in {"certification", "investment", "output"}
        assert fact.metric in codes("certifications" if fact.kind == "certification" else "metrics")
        assert fact.statistic in codes("statistics")
        assert fact.status in codes("statuses")
        assert fact.approx in codes("approx_codes")
        assert fact.level in codes("levels") | {""}
        assert fact.unit in codes("canonical_units") | {""}
        assert fact.subject_type in codes("subject_types")
        assert fact.subject and fact.rule
        assert fact.period == "" or PERIOD.fullmatch(fact.period)
        assert fact.value_max is None or fact.value is not None
        assert (fact.value is None) == fact.rule.startswith("held_")
        assert fact.statistic in ("level", "delta") or fact.unit == "%"


@given(TEXTS, st.sampled_from(FORMATS), DATES)
def test_any_text_gives_consistent_records(text: str, format: str, published: date | None) -> None:
    assert_consistent(extraction_of(text, format, published, title=text[:20] or None))


@given(TEXTS, st.sampled_from(FORMATS), DATES)
def test_the_same_article_gives_the_same_records(text: str, format: str, published: date | None) -> None:
    assert extraction_of(text, format, published) == extraction_of(text, format, published)


@pytest.mark.parametrize("text", ["", " ", "\n\n", "。", "\x00", "<", "12亿元", "，" * 1000, "“" * 1000, "１" * 1000])
def test_texts_that_tell_nothing(text: str) -> None:
    assert extraction_of(text).facts == ()


def test_a_full_article_is_consistent() -> None:
    found = extraction_of(
        "2022年，太仓市实现工业总产值3120亿元，同比增长6.4%。江苏恒立液压股份有限公司入选国家级专精特新“小巨人”企业，"
        "计划投资12亿元，达产后年产油缸5万台。",
        published=date(2023, 6, 15),
    )
    assert_consistent(found)
    assert [fact.mention for fact in found.facts] == [
        "3120亿元",
        "6.4%",
        "国家级专精特新“小巨人”企业",
        "12亿元",
        "5万台",
    ]


def test_a_fact_id_tells_articles_apart() -> None:
    source = Source("any.txt", "", "any", "text", "utf-8", 0, 0)
    text = "2022年，太仓市实现工业总产值3120亿元。"
    ids = {extract(Article(article_id, source, text)).facts[0].fact_id for article_id in ("1" * 32, "2" * 32)}
    assert len(ids) == 2


def test_version_is_a_short_hash() -> None:
    assert re.fullmatch(r"[0-9a-f]{16}", extractor_version())
