"""Throughput of extraction in one process, as ratios to jieba.lcut on the same texts in the same run, by CPU time."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import replace

import jieba
import rjieba

from benchmarks.generate import samples
from loaders.articles.find import find_files
from loaders.articles.metadata import describe
from loaders.articles.read import read_file
from loaders.clean.pipeline import clean
from loaders.facts.relate import relate
from loaders.land.tables import as_tables
from loaders.layout import PROJECT
from loaders.pipeline import annotate, extract
from loaders.recognise.entities import recognise_entities
from loaders.recognise.quantities import recognise_quantities
from loaders.recognise.times import recognise_times
from loaders.records import Article, Extraction, Source
from loaders.sentences import split_sentences

ROUNDS = 5  # the best of them counts: others may use the machine
LONG = (25_000, 200_000)  # characters of a short and a long article: the cost of a character must be the same


def articles(count: int, path: str = "") -> list[Article]:
    """The articles below `path`, or else those of the project with `count` generated ones."""
    found = [
        describe(piece)
        for file in find_files([path or str(PROJECT / "articles")], str(PROJECT))
        for piece in read_file(file)
        if isinstance(piece, Article)
    ]
    made = () if path else samples(count, seed=7)
    source = Source("", "", "generated", "text", "utf-8", 0, 0)
    return found + [Article(f"{i:032x}", source, s.text, s.title, None, s.published) for i, s in enumerate(made)]


def cpu(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Seconds of CPU that the fastest of some rounds takes."""
    taken = []
    for _ in range(rounds):
        began = time.process_time()
        work()
        taken.append(time.process_time() - began)
    return min(taken)


def measure(some: Sequence[Article]) -> dict[str, float]:
    """Characters a second and ratios; `_ms` are milliseconds for 100,000 characters."""
    jieba.setLogLevel(logging.ERROR)
    jieba.initialize()
    texts = [article.text for article in some]
    size = sum(map(len, texts))
    done: list[Extraction] = [extract(article) for article in some]  # word lists are read at first use
    extracting = cpu(lambda: [extract(article) for article in some])
    cutting = cpu(lambda: [jieba.lcut(text) for text in texts])
    return {
        "characters": size,
        "extract_characters_a_second": round(size / extracting),
        "jieba_characters_a_second": round(size / cutting),
        "extract_over_jieba": round(cutting / extracting, 2),
        "rjieba_over_jieba": round(cutting / cpu(lambda: [rjieba.cut(text) for text in texts]), 1),
        "rows_ms": round(cpu(lambda: as_tables(done)) * 1e8 / size, 1),
        "facts_a_second": round(sum(len(each.facts) for each in done) / extracting),
        "long_over_short": _growth(some[0], "\n".join(texts)),
    } | stages(some, size)


def stages(some: Sequence[Article], size: int) -> dict[str, float]:
    """Milliseconds of each part of the extraction for 100,000 characters, as the articles have them."""
    cleaned = [clean(article.text, article.source.format) for article in some]
    texts = [repaired.text for repaired in cleaned]
    both = list(zip(some, cleaned, strict=True))
    notes = [annotate(article, repaired) for article, repaired in both]
    parts: dict[str, Callable[[], object]] = {
        "clean": lambda: [clean(article.text, article.source.format) for article in some],
        "sentences": lambda: [split_sentences(text) for text in texts],
        "quantities": lambda: [recognise_quantities(text) for text in texts],
        "times": lambda: [recognise_times(article.text, article.published_date) for article in some],
        "entities": lambda: [recognise_entities(text) for text in texts],
        "relate": lambda: [relate(note) for note in notes],
    }
    return {f"{name}_ms": round(cpu(part, 3) * 1e8 / size, 1) for name, part in parts.items()}


def _growth(article: Article, text: str) -> float:
    """Cost of a character in a long article over that in a short one."""
    costs = []
    for length in LONG:
        long = replace(article, text=(text * (length // len(text) + 1))[:length])
        costs.append(cpu(lambda long=long: extract(long), 3) / length)  # type: ignore[misc]
    return round(costs[1] / costs[0], 2)
