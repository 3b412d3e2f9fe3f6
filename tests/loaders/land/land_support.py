"""A small extractor with known results, and ones that fail on purpose. Workers import them by name."""

from __future__ import annotations

import hashlib
import os
import re
import time
from pathlib import Path

import duckdb

from loaders.records import Article, CleanText, EntityMention, Extraction, Fact, Sentence

FIGURE = re.compile(r"(\d+)亿元")


def extract(article: Article) -> Extraction:
    """Each `3亿元` is a fact, each 东湖高新区 a mention, each line a sentence."""
    text = article.text
    clean = CleanText(text, tuple(range(len(text))), tuple(range(1, len(text) + 1)))
    lines, at = [], 0
    for line in text.splitlines(keepends=True):
        lines.append(Sentence(len(lines), at, at + len(line), 0))
        at += len(line)
    facts = tuple(_fact(article, found) for found in FIGURE.finditer(text))
    mentions = tuple(
        EntityMention(m.start(), m.end(), m.group(), "park", m.group(), "test") for m in re.finditer("东湖高新区", text)
    )
    return Extraction(article, clean, tuple(lines), mentions, facts)


def _fact(article: Article, found: re.Match[str]) -> Fact:
    key = hashlib.sha256(f"{article.article_id}{found.start()}".encode()).hexdigest()[:32]
    what = ("output", "东湖高新区", "park", "industrial_output_value", "", "level", float(found[1]) * 1e8, None, "CNY")
    period = str(article.published_date.year) if article.published_date else ""
    return Fact(key, 0, *what, "exact", period, "actual", found.group(), found.start(), found.end(), "test", 1.0)


def die_on_word(article: Article) -> Extraction:
    """Ends its process on an article that says 致命."""
    if "致命" in article.text:
        os._exit(9)
    return extract(article)


def hang_on_word(article: Article) -> Extraction:
    """Never comes back from an article that says 停滞."""
    while "停滞" in article.text:
        time.sleep(1)
    return extract(article)


def raise_on_word(article: Article) -> Extraction:
    """Raises on an article that says 出错."""
    if "出错" in article.text:
        raise ValueError("a bug")
    return extract(article)


def lie_on_word(article: Article) -> Extraction:
    """Tells a sentence behind the end of an article that says 越界."""
    done = extract(article)
    if "越界" in article.text:
        beyond = Sentence(99, len(article.text), len(article.text) + 5, 0)
        return Extraction(article, done.clean, (*done.sentences, beyond), done.mentions, done.facts)
    return done


def slow(article: Article) -> Extraction:
    """Takes its time, so that a run can be killed in the middle."""
    time.sleep(0.002)
    return extract(article)


def always_raise(article: Article) -> Extraction:
    """Fails whatever the text."""
    raise ValueError("the vocabulary is broken")


def query(build_file: Path, sql: str) -> list[tuple[object, ...]]:
    """Rows of a query over a build file."""
    with duckdb.connect(str(build_file), read_only=True) as connection:
        return connection.execute(sql).fetchall()


def content(build_file: Path) -> dict[str, list[tuple[object, ...]]]:
    """All that is landed but for what tells of the run."""
    asked = {
        "article": "select * exclude (load_id, loaded_at, extractor_version) from raw.article order by article_id",
        "sentence": "select * exclude (load_id) from raw.sentence order by article_id, sentence_index",
        "entity_mention": "select * exclude (load_id) from raw.entity_mention order by article_id, mention_index",
        "fact": "select * exclude (load_id) from raw.fact order by fact_id",
        "copy_band": "select * exclude (load_id) from raw.copy_band order by article_id, band",
        "input_file": "select * exclude (load_id, loaded_at, modified_at) from raw.input_file order by input_id",
        "rejected": "select * exclude (load_id, rejected_at) from raw.rejected_article order by input_id",
    }
    return {name: query(build_file, sql) for name, sql in asked.items()}


def check(build_file: Path) -> None:
    """What must hold of every build file, whatever happened to the runs."""
    for sql in (
        "select article_id from raw.article group by 1 having count(*) > 1",
        "select input_id from raw.input_file group by 1 having count(*) > 1",
        "select fact_id from raw.fact group by 1 having count(*) > 1",
        "select file_key from raw.source_file group by 1 having count(*) > 1",
        "select article_id from raw.fact where article_id not in (select article_id from raw.article)",
        "select article_id from raw.copy_band where article_id not in (select article_id from raw.article)",
        "select article_id from raw.article left join raw.copy_band using (article_id) group by 1 "
        "having count(band) not in (0, 16) or count(band) <> count(distinct band)",
        "select article_id from raw.sentence where article_id not in (select article_id from raw.article)",
        "select article_id from raw.input_file where article_id not in (select article_id from raw.article)",
        "select input_id from raw.input_file where (outcome = 'rejected') <> (article_id is null)",
        "select article_id from raw.input_file where outcome = 'loaded' group by 1 having count(*) > 1",
        "select input_id from raw.rejected_article where input_id not in "
        "(select input_id from raw.input_file where outcome = 'rejected')",
        "select fact_id from raw.fact join raw.article using (article_id) "
        "where substr(text, char_start + 1, char_end - char_start) <> mention",
    ):
        assert query(build_file, sql) == [], sql
