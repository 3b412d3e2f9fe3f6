"""Whom an article is about where only its title or its publisher says so."""

from __future__ import annotations

import pytest

from loaders.pipeline import extract
from loaders.records import Article, Source

TEXT = "1—4月，全县规模以上工业增加值同比增长7.8%。"


def _article(title: str | None, publisher: str | None) -> Article:
    return Article("a" * 32, Source("a.txt", "", "a", "text", "utf-8", 1, 1), TEXT, title, publisher)


@pytest.mark.parametrize(
    ("title", "publisher", "subject"),
    [
        (None, "桃源县工业和信息化局", "桃源县"),
        ("桃源县工业运行情况", None, "桃源县"),
        ("桃源县工业运行情况", "临澧县融媒体中心", "桃源县"),
        (None, "沅江晚报", "全县"),
        (None, None, "全县"),
    ],
)
def test_the_county_of_a_text_that_names_none(title: str | None, publisher: str | None, subject: str) -> None:
    assert {fact.subject for fact in extract(_article(title, publisher)).facts} == {subject}
