"""First looks: what extraction told on gold articles before anybody had looked at its errors there.

The one fair measure of rules, since they are mended on what is looked at. first_looks.csv.gz keeps the signs of each
fact (loaders/facts/signs.py), whether it was right in every attribute and the confidence it was told with, but no text.
"""

from __future__ import annotations

import csv
import gzip
import io
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from loaders.clean.pipeline import clean
from loaders.facts.relate import relate
from loaders.pipeline import annotate, extract
from loaders.score.given import given_of_extractions
from loaders.score.gold import gold_names, load_gold
from loaders.score.match import match
from loaders.score.run import read_articles

LOOKS = Path(__file__).with_name("first_looks.csv.gz")
COLUMNS = ("look", "text", "article", "right", "told", "signs")


class Looked(NamedTuple):
    """A fact of a first look."""

    look: str  # name of the set
    text: str  # article or snippet
    article: str  # number in its set
    right: str  # 1 in every attribute, 0 not; '' where it counts neither way
    told: float  # confidence it was told with
    signs: tuple[str, ...]


def first_looks(path: Path = LOOKS) -> list[Looked]:
    """The facts of all first looks. Raises FileNotFoundError."""
    with gzip.open(path, "rt", encoding="utf-8", newline="") as handle:
        return [
            Looked(look, text, article, right, float(told), tuple(signs.split(";")))
            for look, text, article, right, told, signs in islice(csv.reader(handle), 1, None)
        ]


def keep(looked: Sequence[Looked], path: Path = LOOKS) -> None:
    """Writes first looks; the same facts give the same bytes."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows((*fact[:4], round(fact.told, 3), ";".join(fact.signs)) for fact in looked)
    path.write_bytes(gzip.compress(text.getvalue().encode(), mtime=0))


def first_look(name: str, gold_dir: Path, articles: Path) -> Iterator[Looked]:
    """The facts that extraction tells today on the articles of a gold set."""
    wanted = gold_names(gold_dir, ())
    for article in read_articles(articles):
        if article.source.name not in wanted:
            continue
        cleaned = clean(article.text, article.source.format)
        found, signs = relate(annotate(article, cleaned))
        by_place: dict[tuple[object, ...], tuple[str, ...]] = {}
        for fact, own in zip(found, signs, strict=True):
            place = (*cleaned.raw_span(fact.start, fact.end), fact.metric, fact.statistic, fact.subject.canonical)
            by_place.setdefault(place, tuple(own))
        extraction = extract(article)
        given = given_of_extractions([extraction])[article.source.name]
        matching = match(load_gold(gold_dir / f"{article.source.name}.tsv", article.text), given)
        right = {pair.given: str(int(not pair.wrong)) for pair in matching.pairs if pair.gold.required}
        right |= dict.fromkeys(matching.spurious, "0")
        for item, told in zip(given, extraction.facts, strict=True):
            place = (told.char_start, told.char_end, told.metric, told.statistic, told.subject)
            number = str(wanted.index(article.source.name) + 1)
            yield Looked(name, "article", number, right.get(item, ""), told.confidence, by_place[place])
