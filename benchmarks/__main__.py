"""`make bench`: every measurement as a table and in benchmarks/results.json.

Run: python -m benchmarks [--articles PATH] [--counts 1000 10000] [--only extraction|builds|workers]
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from benchmarks.builds import building, loading
from benchmarks.extraction import articles, measure

RESULTS = Path(__file__).with_name("results.json")
GENERATED = 300  # articles beside the project's own
LIBRARIES = ("duckdb", "dbt-core", "pyarrow", "jieba", "rjieba", "ahocorasick-rs", "great-expectations")


def machine() -> dict[str, str]:
    """What the figures were measured on. They say little when other programs use it: `load` is that of the minute."""
    model = platform.machine()
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        names = [line.split(":")[1].strip() for line in cpuinfo.read_text().splitlines() if line[:10] == "model name"]
        model = names[0] if names else model
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    found = {"processor": model, "cores": f"{cores}", "system": platform.system(), "python": platform.python_version()}
    return found | {"load": f"{os.getloadavg()[0]:.1f}", "measured": f"{datetime.now(UTC):%Y-%m-%d}"}


def main() -> None:
    """Measures what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", default="", help="measure extraction on these articles instead")
    parser.add_argument("--counts", type=int, nargs="+", default=[1000], help="articles of the builds")
    parser.add_argument("--only", choices=("extraction", "workers", "builds"))
    asked = parser.parse_args()
    work: dict[str, Callable[[Path], dict[str, float]]] = {
        "extraction": lambda _: measure(articles(GENERATED, asked.articles)),
        "workers": lambda folder: loading(max(asked.counts), folder),
    }
    for count in asked.counts:
        work[f"builds of {count}"] = lambda folder, count=count: building(count, folder)  # type: ignore[misc]
    earlier = json.loads(RESULTS.read_text(encoding="utf-8")) if RESULTS.exists() and asked.only else {}
    results = {**earlier, "machine": machine(), "versions": {name: version(name) for name in LIBRARIES}}
    for name, measuring in work.items():
        if asked.only and not name.startswith(asked.only):
            continue
        with tempfile.TemporaryDirectory() as folder:
            results[name] = measuring(Path(folder) / "run")
    for part, figures in results.items():
        print(f"\n{part}")
        for name, value in figures.items():
            print(f"  {name:<34} {value:>14,}" if isinstance(value, float | int) else f"  {name:<34} {value}")
    RESULTS.write_text(json.dumps(results, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
