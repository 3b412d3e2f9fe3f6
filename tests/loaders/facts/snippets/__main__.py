"""python -m tests.loaders.facts.snippets [--errors] [--record]: how extraction does on every snippet, by file."""

from __future__ import annotations

import argparse
import csv
from collections.abc import Sequence

from tests.loaders.facts.snippets.compare import KNOWN_WRONG, Outcome, files, known_wrong, load, report, try_out


def main() -> None:
    """Prints a line a file. F1 as in docs/scoring.md, but a figure counts as found wherever its value is."""
    parser = argparse.ArgumentParser(prog="python -m tests.loaders.facts.snippets", description=__doc__)
    parser.add_argument("--errors", action="store_true", help="show every snippet that is not right")
    parser.add_argument(
        "--record", action="store_true", help="write the snippets that are not right to known_wrong.csv"
    )
    args = parser.parse_args()
    outcomes = {path.stem: [try_out(snippet) for snippet in load(path)] for path in files()}
    every = [outcome for of_file in outcomes.values() for outcome in of_file]
    wrong = [outcome for outcome in every if outcome.faults]
    if args.errors:
        print(report(wrong))
    print(
        f"{'':<12}{'snippets':>9}{'right':>7}{'wanted':>8}{'found':>7}{'whole':>7}{'spurious':>10}  figure F1  fact F1"
    )
    for name, of_file in [*outcomes.items(), ("all", every)]:
        print(_totals(name, of_file))
    if args.record:
        known = known_wrong() if KNOWN_WRONG.exists() else set()
        now = {outcome.snippet.key for outcome in wrong}
        record(wrong)
        print(f"{KNOWN_WRONG.name}: {len(now)} snippets, {len(now - known)} new, {len(known - now)} mended")


def record(wrong: Sequence[Outcome]) -> None:
    """Write the snippets that are not right, and why."""
    with KNOWN_WRONG.open("w", encoding="utf-8", newline="") as handle:
        writer = csv.writer(handle, lineterminator="\n")
        writer.writerow(["file", "id", "wrong"])
        writer.writerows([*outcome.snippet.key, "; ".join(outcome.faults)] for outcome in wrong)


def _totals(name: str, outcomes: Sequence[Outcome]) -> str:
    wanted = sum(len(outcome.snippet.wanted) for outcome in outcomes)
    found, whole, spurious = (sum(getattr(o, part) for o in outcomes) for part in ("found", "whole", "spurious"))
    right = sum(not outcome.faults for outcome in outcomes)
    both = (found + spurious + wanted) / 2
    counts = f"{len(outcomes):>9}{right:>7}{wanted:>8}{found:>7}{whole:>7}{spurious:>10}"
    return f"{name:<12}{counts}{found / both:>11.3f}{whole / both:>9.3f}"


if __name__ == "__main__":
    main()
