"""Generated articles: distinct, the same for a seed, and every fact that they tell is found."""

from __future__ import annotations

from pathlib import Path

from benchmarks.generate import FORMATS, Sample, samples, write
from loaders.articles.find import find_files
from loaders.articles.read import read_file
from loaders.pipeline import extract
from loaders.records import Article, Source


def found(sample: Sample) -> set[tuple[object, ...]]:
    source = Source("", "", sample.name, "text", "utf-8", 0, 0)
    article = Article(sample.name, source, sample.text, sample.title, None, sample.published)
    return {(f.metric, f.subject, f.statistic, f.value, f.unit, f.period) for f in extract(article).facts}


def test_a_seed_gives_the_same_distinct_articles() -> None:
    first, again, other = (list(samples(40, seed)) for seed in (1, 1, 2))
    assert first == again
    assert len({sample.text for sample in [*first, *other]}) == 80


def test_every_fact_of_clean_articles_is_found() -> None:
    missed = []
    for sample in samples(60):
        told = {(f.metric, f.subject, f.statistic, f.value, f.unit, f.period) for f in sample.facts}
        missed += [(sample.name, fact) for fact in told - found(sample)]
    assert missed == []


def test_every_article_is_written_once_in_some_format(tmp_path: Path) -> None:
    assert write(samples(25, noise=0.4), tmp_path) == 25
    files = list(find_files([str(tmp_path / "articles")], str(tmp_path)))
    read = [piece for file in files for piece in read_file(file)]
    assert all(isinstance(piece, Article) for piece in read)
    assert len(read) == 25
    assert len((tmp_path / "facts.jsonl").read_text(encoding="utf-8").splitlines()) == 25
    assert {file.path.rsplit(".", 1)[-1] for file in files} == set(FORMATS)
