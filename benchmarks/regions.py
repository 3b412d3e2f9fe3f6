"""Region recognition here, in cpca and in JioNLP, on the same sentences with known regions.

The two others are no requirement of the project. To compare with them:
    python -m pip install --target peers cpca==0.5.5 jionlp==1.5.31
    PYTHONPATH=peers python benchmarks/regions.py
Those that are missing are left out. Scored is the set of region codes of a sentence, the last of a chain
(江苏省无锡市锡山区 is 锡山区), because cpca and JioNLP give no reliable offsets.
"""

from __future__ import annotations

import contextlib
import csv
import importlib
import io
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from loaders.recognise.region_index import region_index
from loaders.recognise.regions import recognise_regions

GOLD = Path(__file__).resolve().parent.parent / "tests" / "loaders" / "recognise" / "region_gold.csv"
Recogniser = Callable[[str], set[str]]


def own(text: str) -> set[str]:
    """Codes that parkfacts finds."""
    return {mention.region_code for mention in recognise_regions(text)} - {""}


def cpca(text: str) -> set[str]:
    """Codes that cpca finds in running text."""
    with contextlib.redirect_stdout(io.StringIO()):
        module: Any = importlib.import_module("cpca")
        try:
            found = module.transform_text_with_addrs(text)
        except KeyError:  # its way to say that it found nothing
            return set()
    return {str(code) for code in found["adcode"].dropna()}


def jionlp(text: str) -> set[str]:
    """Codes of the places that JioNLP names, by their path of province, city and county."""
    with contextlib.redirect_stdout(io.StringIO()):
        found: Any = importlib.import_module("jionlp").recognize_location(text)
    return {code for place, _ in found["domestic"] or () if (code := _code(place))}


def _code(place: dict[str, str | None]) -> str:
    path = [name for name in (place["province"], place["city"], place["county"]) if name]
    path = list(dict.fromkeys(path))
    regions = region_index().regions
    named = (region for region in regions.values() if region.name == path[-1])
    lines = ((region.code, {regions[code].name for code in region.lineage}) for region in named)
    return next((code for code, line in lines if line.issuperset(path)), "")


def score(recognise: Recogniser, rows: list[dict[str, str]]) -> str:
    """Precision, recall and seconds as a table row."""
    right = wrong = missed = 0
    started = time.perf_counter()
    for row in rows:
        gold = {code for item in row["regions"].split("|") if (code := item.partition("@")[2])}
        found = recognise(row["text"])
        right, wrong, missed = right + len(gold & found), wrong + len(found - gold), missed + len(gold - found)
    seconds = time.perf_counter() - started
    precision, recall = right / (right + wrong), right / (right + missed)
    return f"{precision:9.3f} | {recall:6.3f} | {wrong:5d} | {missed:6d} | {seconds:7.2f} |"


def main() -> None:
    """Print the table."""
    with GOLD.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    print(f"{len(rows)} sentences\n\n| recogniser | precision | recall | wrong | missed | seconds |")
    print("|---|---|---|---|---|---|")
    for name, recognise in (("parkfacts", own), ("cpca", cpca), ("jionlp", jionlp)):
        try:
            recognise("无锡市")  # dictionaries are read before the clock starts
        except ImportError:
            print(f"| {name:10s} | not installed |")
            continue
        print(f"| {name:10s} | {score(recognise, rows)}")


if __name__ == "__main__":
    main()
