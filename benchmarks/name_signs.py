"""Fits the weights by which a brand and a trade are taken for a firm's name (loaders/recognise/likely_names.py).

    python -m benchmarks.name_signs [--write]

Pages are those of the gold sets and, where it is there, of the shared corpus; a candidate is a name where another rule
finds a firm of just these words (a list, a legal name's short form, a cue) or benchmarks/name_examples.csv names it,
and none elsewhere. Printed is how many candidates are told right by weights of the other pages alone, for each fifth of
the pages; a firm that neither rules nor examples know counts as wrong there. `--write` replaces seeds/name_signs.csv
and seeds/name_parts.csv.
"""

from __future__ import annotations

import argparse
import csv
from collections import Counter
from collections.abc import Iterator, Sequence
from math import log
from pathlib import Path
from typing import NamedTuple

import numpy as np

from benchmarks.calibrate import Floats, fitted
from loaders.articles.find import find_files
from loaders.articles.metadata import describe
from loaders.articles.read import read_file
from loaders.pipeline import extract
from loaders.recognise.likely_names import ANY, LEAST, LIKELY, candidates, names_other
from loaders.recognise.name_signs import signs_around, word_signs
from loaders.recognise.words import is_everyday, is_place, well_known
from loaders.records import EntityMention, Rejection
from loaders.vocabulary import SEEDS

ROOT = Path(__file__).resolve().parent.parent
GOLD = ROOT / "tests/gold"
PAGES = (GOLD / "articles", *sorted(GOLD.glob("sets/*/articles")), ROOT.parent / "shared/corpus")
EXAMPLES = Path(__file__).with_name("name_examples.csv")
FOLDS = 5
PENALTY = 3.0  # on the square of each weight
FEWEST = 5  # candidates that have a sign
SMOOTHED, SMOOTHED_TRADES = 2.0, 1.0  # uses that each character and trade is given
FARTHEST = 3.0  # log odds of one character
_WHOLE = ("legal_name", "group", "company", "plant", "foreign", "division", "branch")  # no brand and trade alone
_PARTS = ("first", "later", "trade")


class Labelled(NamedTuple):
    """A candidate of a page, and whether it is a firm's name."""

    page: int
    brand: str
    trade: str
    signs: tuple[str, ...]
    is_name: bool


def pages() -> Iterator[tuple[str, tuple[EntityMention, ...]]]:
    """Text and entities of every article."""
    for root in PAGES:
        for found in find_files([str(root)], str(root)) if root.exists() else ():
            for item in read_file(found):
                if not isinstance(item, Rejection):
                    read = extract(describe(item))
                    yield read.clean.text, tuple(m for m in read.mentions if m.method != LIKELY)


def labelled(texts: Sequence[tuple[str, tuple[EntityMention, ...]]]) -> list[Labelled]:
    """Candidates of all pages."""
    examples = frozenset(EXAMPLES.read_text(encoding="utf-8").split()[1:])
    found: list[Labelled] = []
    for page, (text, mentions) in enumerate(texts):
        whole = [m for m in mentions if m.entity_type in ("park", "region") or m.method in _WHOLE]
        covered = {at for mention in whole for at in range(mention.start, mention.end)}
        firms = {at: m for m in mentions if m.entity_type == "enterprise" for at in range(m.start, m.end)}
        for at in candidates(text, covered):
            brand, trade = text[at.start : at.cut], text[at.cut : at.end]
            inside = word_signs(brand, trade)
            if inside is None or names_other(text, at):
                continue
            firm = firms.get(at.cut)
            known = firm is not None and firm.end == at.end and _is_from(text[firm.start : at.start])
            if known and firm is not None and firm.method == "well_known" and is_everyday(brand):
                continue  # lists tell these: nothing that is learnt from them may be asked of other everyday words
            is_name = known or brand + trade in examples
            found.append(Labelled(page, brand, trade, (*inside, *signs_around(text, at)), is_name))
    return found


def _is_from(before: str) -> bool:
    """Whether nothing or a place stands between where a firm's name begins and where a candidate does."""
    return not before or is_place(before)


def part_weights(others: Sequence[Labelled]) -> dict[str, dict[str, float]]:
    """Log odds of characters and trades in names of well-known firms against other candidates."""
    firms, rest = {part: Counter[str]() for part in _PARTS}, {part: Counter[str]() for part in _PARTS}
    for name in sorted(well_known()):
        for brand, trade in _split(name):
            _count(firms, brand, trade)
    for one in others:
        if not one.is_name:
            _count(rest, one.brand, one.trade)
    smoothed = {part: SMOOTHED_TRADES if part == "trade" else SMOOTHED for part in _PARTS}
    return {part: _log_odds(firms[part], rest[part], smoothed[part]) for part in _PARTS}


def _split(name: str) -> Iterator[tuple[str, str]]:
    """Brand and trade of a listed firm; the trade '' where it ends with none."""
    ends = [at for at in candidates(name, set()) if at.end == len(name) and at.start in (0, *_place_sizes(name))]
    if ends:
        at = min(ends, key=lambda one: one.cut)
        yield name[at.start : at.cut], name[at.cut :]
    elif 2 <= len(name) <= 4 and not is_place(name):
        yield name, ""


def _place_sizes(name: str) -> list[int]:
    return [size for size in (2, 3) if is_place(name[:size])]


def _count(counts: dict[str, Counter[str]], brand: str, trade: str) -> None:
    counts["first"][brand[0]] += 1
    counts["later"].update(brand[1:])
    if trade:
        counts["trade"][trade] += 1


def _log_odds(firms: Counter[str], rest: Counter[str], smoothed: float) -> dict[str, float]:
    ratio = rest.total() / max(firms.total(), 1)
    odds: dict[str, float] = {}
    for text in sorted({*firms, *rest}):
        one = log((firms[text] + smoothed / 3) / firms.total()) - log(
            (rest[text] + smoothed / 3 * ratio) / rest.total()
        )
        odds[text] = max(-FARTHEST, min(FARTHEST, one))
    return odds


def matrix(found: Sequence[Labelled], names: Sequence[str], parts: dict[str, dict[str, float]]) -> Floats:
    """A row for each candidate: 1, its parts' log odds, its signs."""
    column = {name: index for index, name in enumerate(names)}
    has = np.zeros((len(found), len(names)))
    for row, one in enumerate(found):
        behind = [parts["later"].get(character, 1.0) for character in one.brand[1:]]
        has[row, column[ANY]] = 1.0
        has[row, column["first"]] = parts["first"].get(one.brand[0], 1.0)
        has[row, column["later"]] = sum(behind) / len(behind)
        has[row, column["trade"]] = parts["trade"].get(one.trade, 0.0)
        has[row, [column[sign] for sign in one.signs if sign in column]] = 1.0
    return has


def report(found: Sequence[Labelled], has: Floats) -> None:
    """Prints precision and recall of candidates of every fifth page by the weights of the others."""
    right = np.array([one.is_name for one in found], dtype=float)
    fold = np.array([one.page % FOLDS for one in found])
    odds = np.zeros(len(found))
    for number in range(FOLDS):
        odds[fold == number] = has[fold == number] @ fitted(has[fold != number], right[fold != number], PENALTY)
    for least in (0.0, LEAST, 1.0, 2.0):
        told = odds > least
        good = (told & (right == 1)).sum()
        print(
            f"log odds above {least}: precision {good / told.sum():.3f}",
            f"recall {good / right.sum():.3f} of {right.sum():.0f}",
        )
    missed = sorted(((-odd, one.brand + one.trade) for odd, one in zip(odds, found, strict=True) if not one.is_name))
    print("told, but no known firm:", " ".join(dict.fromkeys(name for odd, name in missed if -odd > LEAST)))


def write(names: Sequence[str], weights: Floats, found: Sequence[Labelled], parts: dict[str, dict[str, float]]) -> None:
    """Replaces both seeds."""
    by_name = dict(zip(names, weights, strict=True))
    firms = Counter(sign for one in found if one.is_name for sign in (ANY, *one.signs))
    all_of = Counter(sign for one in found for sign in (ANY, *one.signs))
    with (SEEDS / "name_signs.csv").open("w", encoding="utf-8", newline="") as handle:
        out = csv.writer(handle, lineterminator="\n")
        out.writerow(("sign", "candidates", "names", "weight"))
        out.writerows((s, all_of[s], firms[s], f"{by_name[s]:.2f}") for s in sorted(by_name) if s not in _PARTS)
    with (SEEDS / "name_parts.csv").open("w", encoding="utf-8", newline="") as handle:
        out = csv.writer(handle, lineterminator="\n")
        out.writerow(("part", "text", "weight"))
        for part in _PARTS:
            out.writerows((part, text, f"{by_name[part] * odds:.2f}") for text, odds in sorted(parts[part].items()))


def main() -> None:
    """Prints what the fit is worth; with --write stores it."""
    parser = argparse.ArgumentParser(description="Fits the signs of firms' names.")
    parser.add_argument("--write", action="store_true", help="replace the seeds")
    args = parser.parse_args()
    found = labelled(list(pages()))
    parts = part_weights(found)
    told = Counter(sign for one in found for sign in one.signs)
    names = [ANY, *_PARTS, *sorted(sign for sign, count in told.items() if count >= FEWEST)]
    has = matrix(found, names, parts)
    report(found, has)
    if args.write:
        write(names, fitted(has, np.array([one.is_name for one in found], dtype=float), PENALTY), found, parts)


if __name__ == "__main__":
    main()
