"""Read articles, extract their facts, score them: what `python -m loaders.score` and the tests call."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from loaders.articles.find import find_files
from loaders.articles.metadata import describe
from loaders.articles.read import read_file
from loaders.errors import ParkfactsError
from loaders.layout import PROJECT
from loaders.pipeline import extract
from loaders.records import Article, Rejection
from loaders.score.given import Given, given_of_extractions, given_of_rows
from loaders.score.gold import gold_names
from loaders.score.report import ScoreReport, score, texts_of

OWN_GOLD = PROJECT / "tests" / "gold"
OWN_ARTICLES = PROJECT / "articles"
BASELINE = OWN_GOLD / "baseline.json"
SETS = OWN_GOLD / "sets"  # NAME/gold and NAME/articles of each further set
SHARED = PROJECT.parent / "shared" / "facts"  # one more gold set may stand beside the project


@dataclass(frozen=True, slots=True)
class GoldSet:
    """A folder of gold files and the articles that they are about."""

    name: str
    gold_dir: Path
    articles: Path


def gold_sets() -> list[GoldSet]:
    """The gold sets that are there: the project's own, those of tests/gold/sets by name, the shared one where it is."""
    own = GoldSet("own", OWN_GOLD, OWN_ARTICLES)
    further = [GoldSet(gold.parent.name, gold, gold.parent / "articles") for gold in sorted(SETS.glob("*/gold"))]
    shared = GoldSet("shared", SHARED / "gold", SHARED / "articles")
    return [own, *further, shared] if shared.gold_dir.is_dir() else [own, *further]


def read_articles(path: Path) -> Iterator[Article]:
    """Every article below a path, read as the loader reads it. Raises ParkfactsError when one cannot be read."""
    for found in find_files([path], str(PROJECT)):
        for item in read_file(found):
            if isinstance(item, Rejection):
                raise ParkfactsError(f"{item.path} {item.member}: {item.reason}", item.remedy)
            yield describe(item)


def score_set(gold_set: GoldSet, only: Sequence[str] = (), facts: Path | None = None) -> ScoreReport:
    """Score an export of facts (JSON Lines), or else what the extractor finds now. `only`: patterns of names."""
    wanted = set(gold_names(gold_set.gold_dir, only))
    articles = [article for article in read_articles(gold_set.articles) if article.source.name in wanted]
    given = read_facts(facts) if facts else given_of_extractions(map(extract, articles))
    return score(given, gold_set.gold_dir, texts_of(articles), only)


def read_facts(path: Path) -> Given:
    """Facts of a JSON Lines file as `parkfacts export facts` writes it. Raises ParkfactsError for a broken line."""
    rows: list[dict[str, object]] = []
    with path.open(encoding="utf-8") as handle:
        for number, line in enumerate(handle, start=1):
            if line.strip():
                try:
                    rows.append(json.loads(line))
                except json.JSONDecodeError as error:
                    raise ParkfactsError(
                        f"{path}, line {number} is no JSON: {error.msg}.", "Export the facts again."
                    ) from error
    try:
        return given_of_rows(rows)
    except (KeyError, ValueError) as error:
        raise ParkfactsError(f"{path} lacks a key or a number: {error}.", "Export the facts again.") from error
