"""python -m loaders.score: the score of what the extractor finds now, on every gold set that is there."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from rich.console import Console

from loaders.errors import ParkfactsError
from loaders.score.baseline import record, shortfalls
from loaders.score.render import print_score, score_dict
from loaders.score.run import BASELINE, GoldSet, gold_sets, score_set

LINE = 120  # characters, where the output is no terminal


def main() -> int:
    """0 when every recorded score holds, 1 when one does not, 3 when something cannot be read."""
    parser = _arguments()
    args = parser.parse_args()
    if bool(args.gold) != bool(args.articles):
        parser.error("--gold and --articles belong together")
    sets = [known for known in gold_sets() if args.set in (None, known.name)]
    if args.gold:
        sets = [GoldSet(args.gold.name, args.gold, args.articles)]
    try:
        reports = {gold_set.name: score_set(gold_set, args.only, args.facts) for gold_set in sets}
    except ParkfactsError as error:
        print(f"parkfacts: {error}", file=sys.stderr)
        return 3
    if args.json:
        print(json.dumps({name: score_dict(report) for name, report in reports.items()}, ensure_ascii=False))
    else:
        console = Console(width=None if sys.stdout.isatty() else LINE)
        for name, report in reports.items():
            print_score(console, report, f"Gold set {name}", args.errors)
    whole = {} if args.gold or args.only or args.facts else reports
    if args.record:
        record(whole, BASELINE)
    below = shortfalls(whole, BASELINE)
    print(*below, sep="\n", end="\n" if below else "", file=sys.stderr)
    return 1 if below else 0


def _arguments() -> argparse.ArgumentParser:
    names = [known.name for known in gold_sets()]
    parser = argparse.ArgumentParser(prog="python -m loaders.score", description=__doc__)
    parser.add_argument("--facts", type=Path, help="score this export of facts (JSON Lines) instead of extracting")
    parser.add_argument("--set", choices=names, help="one of the gold sets that are there")
    parser.add_argument("--gold", type=Path, help="folder of gold files; without it, every gold set that is there")
    parser.add_argument("--articles", type=Path, help="the articles of --gold")
    parser.add_argument("--only", action="append", default=[], metavar="PATTERN", help="only articles so called: '0*'")
    parser.add_argument("--errors", action="store_true", help="list every error with its evidence, by cause")
    parser.add_argument("--json", action="store_true", help="print everything as one JSON object")
    parser.add_argument("--record", action="store_true", help="make these scores the ones that must hold")
    return parser


if __name__ == "__main__":
    sys.exit(main())
