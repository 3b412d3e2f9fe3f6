"""Runs the cases of two well-known recognisers through `recognise`: passes of cases by source.

  python benchmarks/peer_cases.py [--cases DIR] [--failures]

A case passes when every expected value is there and nothing else of its kind is. Failed cases that are held to be
wrong, with the reason, stand in peer_case_objections.csv; they count as failed.
"""

from __future__ import annotations

import argparse
import csv
import json
from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from loaders.recognise import recognise
from loaders.recognise.characters import fold

OBJECTIONS = Path(__file__).with_name("peer_case_objections.csv")
PEER_UNITS = Path(__file__).with_name("peer_units.csv")  # their values stay in the unit as written, ours are canonical
DEFAULT_CASES = Path(__file__).resolve().parents[2] / "shared" / "peer_cases"
Item = dict[str, Any]
Case = dict[str, Any]


def same(one: float | None, other: float | None) -> bool:
    """Equal up to the digits that the suites give."""
    if one is None or other is None:
        return one is other
    return abs(one - other) <= 1e-9 * max(1e-6, abs(one), abs(other)) or abs(one - other) < 1e-14


def matched(expected: list[Any], got: list[Any], agrees: Callable[[Any, Any], bool]) -> bool:
    """Whether the two lists agree one to one, in any order."""
    left = list(got)
    for want in expected:
        hit = next((item for item in left if agrees(want, item)), None)
        if hit is None:
            return False
        left.remove(hit)
    return not left


def as_bounds(item: Item) -> tuple[float | None, float | None] | None:
    """Lower and upper end that a figure states; None for a plain figure."""
    if "value_max" in item:
        return item["value"], item["value_max"]
    if item["approx"] in ("over", "at_least"):
        return item["value"], None
    if item["approx"] == "at_most":
        return None, item["value"]
    return (item["value"], item["value"]) if item["outer_text"].startswith("等于") else None


def passes_numbers(case: Case, items: list[Item]) -> bool:
    """Numbers: the written numerals, wherever they stand, as the suite has them."""
    got = [item["value"] for item in items if item["type"] == "numeral"]
    return matched([m["value"] for m in case["expected"]["mentions"]], got, same)


def passes_percent(case: Case, items: list[Item]) -> bool:
    """Percentages, with the value in per cent."""
    got = [item["value"] for item in items if item["type"] == "percent" and item["unit"] == "%"]
    return matched([m["value"] for m in case["expected"]["mentions"]], got, same)


def passes_range(case: Case, items: list[Item]) -> bool:
    """Ranges and bounds; whether an end is included is not part of our records."""
    kinds = ("number", "quantity", "money", "ordinal")
    got = [bounds for item in items if item["type"] in kinds and (bounds := as_bounds(item))]
    want = [(m["lo"], m["hi"]) for m in case["expected"]["mentions"]]
    return matched(want, got, lambda a, b: same(a[0], b[0]) and same(a[1], b[1]))


def money_agrees(want: Item, item: Item) -> bool:
    """Unit and value; of 数十亿元, 十几块钱 the suite gives both ends of what is meant."""
    unit = item["unit"] or "CNY"
    if want["unit"] != unit.split("/")[0]:
        return False
    if "lo" in want:
        return same(want["lo"], item["value"]) and same(want["hi"], item.get("value_max", item.get("below")))
    return bool(abs(want["value"] - item["value"]) < 0.01)


def passes_currency(case: Case, items: list[Item]) -> bool:
    """Money. JioNLP's parser is asked to read a text as money and takes yuan when no unit is written."""
    expected = case["expected"]
    if "spans" in expected:
        return matched(
            [s["text"] for s in expected["spans"]],
            [i["outer_text"] for i in items if i["type"] == "money"],
            lambda a, b: fold(a) == fold(b),
        )
    kinds = ("money", "number") if case["source"] == "jio.money_parser" else ("money",)
    return matched(expected["mentions"], [item for item in items if item["type"] in kinds], money_agrees)


@cache
def peer_units() -> dict[str, tuple[str, float]]:
    """The peers' name of a unit -> (canonical unit, factor)."""
    with PEER_UNITS.open(encoding="utf-8", newline="") as handle:
        return {row["peer_unit"]: (row["unit"], float(row["factor"])) for row in csv.DictReader(handle)}


def passes_quantity(case: Case, items: list[Item]) -> bool:
    """Measures with a physical unit; counts with a classifier are none in that suite."""
    got = [item for item in items if item["type"] == "quantity" and item["unit"] not in ("count", "person", "x")]

    def agrees(want: Item, item: Item) -> bool:
        unit, factor = peer_units().get(want["unit"], (want["unit"], 1.0))
        return bool(unit == item["unit"]) and same(want["value"] * factor, item["value"])

    return matched(case["expected"]["mentions"], got, agrees)


def day(text: str | None) -> date | None:
    """The ISO date, or None."""
    return date.fromisoformat(text) if text else None


def period_agrees(want: Item, item: Item) -> bool:
    """First and last day. Where a suite ends a span before its last part, the fact guide includes that part."""
    first, last = day(item["period_start"]), day(item["period_end"])
    if "end_exclusive" not in want:
        return first == day(want["start"]) and last == day(want["end"])
    if last is None:
        return False
    spanned = want["timex"].startswith("(")
    for prefix in ("", "past_"):
        end = day(want[prefix + "end_exclusive"])
        assert end is not None
        of_last_part = spanned and end in (last, last.replace(day=1), last.replace(month=1, day=1))
        if first == day(want[prefix + "start"]) and (last == end - timedelta(days=1) or of_last_part):
            return True
    return False


def passes_time(case: Case, items: list[Item]) -> bool:
    """Times that resolve to days; lengths of time for cases of kind duration; spans for the extractor's cases."""
    times = [item for item in items if item["type"] == "time"]
    expected = case["expected"]
    if "spans" in expected:
        return matched(
            [(s["start"], s["end"]) for s in expected["spans"]],
            [(i["start"], i["end"]) for i in times],
            lambda a, b: bool(a == b),
        )
    if case["kind"] == "duration":
        wanted = expected["mentions"][0]["duration"]
        lengths = [item for item in times if item["kind"] == "duration"]
        if isinstance(wanted, dict):
            return len(lengths) == 1 and bool(lengths[0]["duration"] == wanted)
        got: list[Item] = [item["duration"] for item in lengths]
        if lengths and lengths[0].get("bound") == "at_most":
            got.insert(0, {"zero": True})
        return bool(got == wanted)
    got_periods = [item for item in times if item["period_start"] or item["period_end"] or item["kind"] != "clock"]
    return matched(expected["mentions"], got_periods, period_agrees)


CHECKS = {
    "number": passes_numbers,
    "percent": passes_percent,
    "range": passes_range,
    "currency": passes_currency,
    "quantity": passes_quantity,
    "period": passes_time,
    "duration": passes_time,
}


def read_objections() -> dict[str, str]:
    """Case id -> why the case is held to be wrong."""
    with OBJECTIONS.open(encoding="utf-8", newline="") as handle:
        return {row["id"]: row["reason"] for row in csv.DictReader(handle)}


def main() -> None:
    """Prints passes of cases by source, and the failures where asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", type=Path, default=DEFAULT_CASES, help="folder with numbers.jsonl and time.jsonl")
    parser.add_argument("--failures", action="store_true", help="print every failed case with what was recognised")
    options = parser.parse_args()
    if not options.cases.is_dir():
        parser.error(f"{options.cases}: no such folder; name the one that holds the cases with --cases")
    objections = read_objections()
    total: Counter[str] = Counter()
    passed: Counter[str] = Counter()
    objected: Counter[str] = Counter()
    for name in ("numbers.jsonl", "time.jsonl"):
        for line in (options.cases / name).read_text(encoding="utf-8").splitlines():
            case = json.loads(line)
            items = recognise(case["text"], day(case.get("ref")))
            total[case["source"]] += 1
            if CHECKS[case["kind"]](case, items):
                passed[case["source"]] += 1
                continue
            objected[case["source"]] += case["id"] in objections
            if options.failures:
                print(f"{case['id']} {case['text']!r} ref {case.get('ref')}: expected {case['expected']}")
                for item in items:
                    print(
                        "    got",
                        {k: v for k, v in item.items() if k not in ("start", "end", "outer_start", "outer_end")},
                    )
    for source in total:
        share = passed[source] / total[source]
        print(
            f"{source:22} {passed[source]:4} of {total[source]:4} {share:6.3f}   held to be wrong: {objected[source]}"
        )
    print(f"{'all':22} {passed.total():4} of {total.total():4} {passed.total() / total.total():6.3f}")


if __name__ == "__main__":
    main()
