"""The score: counts of every slice, and the errors grouped by cause."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from loaders.errors import ParkfactsError
from loaders.records import Article
from loaders.score.causes import ScoreError, errors_of
from loaders.score.given import Given
from loaders.score.gold import gold_names, load_gold
from loaders.score.match import ATTRIBUTES, Matching, match


@dataclass(frozen=True, slots=True)
class Counts:
    """Facts of one slice."""

    wanted: int = 0  # required gold facts
    given: int = 0  # extracted facts that count
    found: int = 0  # pairs
    whole: int = 0  # pairs with every attribute right

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            self.wanted + other.wanted, self.given + other.given, self.found + other.found, self.whole + other.whole
        )

    def figure(self) -> tuple[float, float, float]:
        """Precision, recall and F1 of pairs, 0 to 1."""
        return _f1(self.found, self.given, self.wanted)

    def fact(self) -> tuple[float, float, float]:
        """Precision, recall and F1 of whole pairs, 0 to 1."""
        return _f1(self.whole, self.given, self.wanted)


@dataclass(frozen=True, slots=True)
class ScoreReport:
    """One extraction held against one gold set."""

    articles: Mapping[str, Counts]
    kinds: Mapping[str, Counts]
    metrics: Mapping[tuple[str, str], Counts]  # (kind, metric)
    right: Mapping[str, int]  # attribute -> pairs on which it is right
    errors: tuple[ScoreError, ...]

    @property
    def total(self) -> Counts:
        """All articles together."""
        return sum(self.articles.values(), Counts())

    def accuracy(self) -> dict[str, float]:
        """Share of the pairs on which each attribute is right, 0 to 1."""
        found = self.total.found
        return {name: self.right[name] / found if found else 0.0 for name in ATTRIBUTES}


def score(given: Given, gold_dir: Path, texts: Mapping[str, str], only: Sequence[str] = ()) -> ScoreReport:
    """Hold extracted facts against the gold files of a folder; facts of other articles are left out.

    `only` holds shell patterns of article names, none for all. `texts` maps an article's name to its decoded text.
    Raises ParkfactsError when an article with gold facts is not there.
    """
    articles: dict[str, Counts] = {}
    slices: defaultdict[tuple[str, str], Counts] = defaultdict(Counts)
    right: Counter[str] = Counter(dict.fromkeys(ATTRIBUTES, 0))
    errors: list[ScoreError] = []
    for name in gold_names(gold_dir, only):
        if name not in texts:
            raise ParkfactsError(f"No article is called {name}, but {gold_dir} has gold facts of it.", "Load it too.")
        matching = match(load_gold(gold_dir / f"{name}.tsv", texts[name]), given.get(name, []))
        counts = list(_slices(matching))
        articles[name] = sum((count for _, count in counts), Counts())
        for key, count in counts:
            slices[key] += count
        right.update(attribute for pair in matching.pairs for attribute in ATTRIBUTES if attribute not in pair.wrong)
        errors += errors_of(name, matching, given.get(name, []), texts[name])
    kinds: defaultdict[str, Counts] = defaultdict(Counts)
    for (kind, _), count in slices.items():
        kinds[kind] += count
    return ScoreReport(articles, dict(sorted(kinds.items())), dict(sorted(slices.items())), right, tuple(errors))


def texts_of(articles: Iterable[Article]) -> dict[str, str]:
    """Decoded text by name. Raises ParkfactsError when two different texts have one name."""
    texts: dict[str, str] = {}
    for article in articles:
        name = article.source.name
        if texts.setdefault(name, article.text) != article.text:
            raise ParkfactsError(f"Two different articles are called {name}.", "Rename one of the files.")
    return texts


def _slices(matching: Matching) -> Iterator[tuple[tuple[str, str], Counts]]:
    """Every fact as counts of its kind and metric: the gold fact's where there is one."""
    for pair in matching.pairs:
        yield (pair.gold.kind, pair.gold.main_metric), Counts(1, 1, 1, int(not pair.wrong))
    for gold in matching.missed:
        yield (gold.kind, gold.main_metric), Counts(wanted=1)
    for fact in matching.spurious:
        yield (fact.kind, fact.metric), Counts(given=1)


def _f1(hit: int, given: int, wanted: int) -> tuple[float, float, float]:
    if not given and not wanted:
        return 1.0, 1.0, 1.0  # an article without facts, of which none was told: as it should be
    precision = hit / given if given else 0.0
    recall = hit / wanted if wanted else 0.0
    both = precision + recall
    return precision, recall, 2 * precision * recall / both if both else 0.0
