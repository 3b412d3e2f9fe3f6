"""Calibrates the confidence of facts: how often each rule was right on gold articles.

    python -m benchmarks.calibrate [--also GOLD_DIR ARTICLES]… [--write]

Counts, for every pair of metric rule and subject rule (raw.fact.rule), the facts told on the gold sets that are there
and how many of them were right in every attribute. The confidence is the lower end of the Wilson interval, held at 0.9
where fewer than 97 in 100 were right.
`--write` replaces seeds/rule_confidence.csv, which extraction reads. Optional gold facts count neither way.
"""

from __future__ import annotations

import argparse
import csv
from collections import Counter
from collections.abc import Iterator
from math import sqrt
from pathlib import Path

from loaders.pipeline import extract
from loaders.records import Fact
from loaders.score.given import given_of_extractions
from loaders.score.gold import gold_names, load_gold
from loaders.score.match import match
from loaders.score.run import GoldSet, gold_sets, read_articles
from loaders.vocabulary import SEEDS

Z = 1.0  # the lower end of the one-sigma interval: a rule seen seldom is trusted less than its record
# Readers are promised that of the facts above 0.9, 95 in 100 are right; 97 are asked where the rules were made.
SURE, SURE_SHARE = 0.9, 0.97
TARGET = SEEDS / "rule_confidence.csv"


def outcomes(gold_set: GoldSet) -> Iterator[tuple[Fact, bool]]:
    """Every fact told on a gold set that counts, and whether it is right in every attribute."""
    wanted = set(gold_names(gold_set.gold_dir, ()))
    for article in read_articles(gold_set.articles):
        if article.source.name not in wanted:
            continue
        extraction = extract(article)
        given = given_of_extractions([extraction])[article.source.name]
        facts = dict(zip(given, extraction.facts, strict=True))
        matching = match(load_gold(gold_set.gold_dir / f"{article.source.name}.tsv", article.text), given)
        for pair in matching.pairs:
            if pair.gold.required:
                yield facts[pair.given], not pair.wrong
        for spurious in matching.spurious:
            yield facts[spurious], False


def wilson(right: int, told: int) -> float:
    """Lower end of the Wilson score interval of a share."""
    share, spread = right / told, Z * Z / told
    return (share + spread / 2 - Z * sqrt((share * (1 - share) + spread / 4) / told)) / (1 + spread)


def confidence(right: int, told: int) -> float:
    """What a fact of a rule with this record is told with: above SURE only where the record itself is SURE_SHARE."""
    lower = round(wilson(right, told), 3)
    return lower if right >= SURE_SHARE * told else min(lower, SURE)


def main() -> None:
    """Prints the table; see the module's text."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--also", nargs=2, action="append", type=Path, default=[], metavar=("GOLD_DIR", "ARTICLES"))
    parser.add_argument("--write", action="store_true", help="replace seeds/rule_confidence.csv")
    args = parser.parse_args()
    told: Counter[str] = Counter()
    right: Counter[str] = Counter()
    above: Counter[bool] = Counter()
    sets = [*gold_sets(), *(GoldSet(str(gold), gold, articles) for gold, articles in args.also)]
    for gold_set in sets:
        for fact, is_right in outcomes(gold_set):
            told[fact.rule] += 1
            right[fact.rule] += is_right
            if fact.confidence > 0.9:
                above[is_right] += 1
    mean = sum(right.values()) / sum(told.values())
    table = [(rule, told[rule], right[rule], confidence(right[rule], told[rule])) for rule in sorted(told)]
    for row in sorted(table, key=lambda row: -row[1]):
        print("{:<42} {:>5} {:>5}  {:.3f}".format(*row))
    share = above[True] / max(sum(above.values()), 1)
    print(f"\nall {sum(told.values())} facts: {mean:.3f} right; above 0.9: {sum(above.values())}, {share:.3f} right")
    if args.write:
        with TARGET.open("w", encoding="utf-8", newline="") as handle:
            writer = csv.writer(handle, lineterminator="\n")
            writer.writerow(["rule", "told", "right", "confidence"])
            writer.writerows(table)


if __name__ == "__main__":
    main()
