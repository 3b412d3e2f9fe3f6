"""Loads and builds of generated articles: seconds, CPU seconds, recall, sizes. Every run is a process of its own."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import duckdb

from benchmarks.generate import samples, write
from loaders.layout import PROJECT, Layout


def run(*command: str) -> tuple[dict[str, Any], float, float]:
    """What `parkfacts … --json` prints, its seconds, and its CPU seconds with those of its workers."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "loaders.cli", *command, "--json"],
        cwd=PROJECT, env={**os.environ, "PYTHONPATH": str(PROJECT)}, stdout=subprocess.PIPE, check=True,
    )  # fmt: skip
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return json.loads(done.stdout), time.perf_counter() - began, used


def building(count: int, folder: Path, noise: float = 0.2) -> dict[str, float]:
    """A build of `count` articles, one with nothing new, one with a hundredth more; questions; shares of the text."""
    write(samples(count, noise=noise), folder / "first")
    write(samples(max(count // 100, 1), seed=1, noise=noise), folder / "second")
    layout = Layout.of(folder / "w.duckdb")
    first = str(folder / "first" / "articles")
    command = ("build", "--warehouse", str(layout.warehouse), "--articles", first)
    full, full_seconds, full_cpu = run(*command)
    _, idle_seconds, idle_cpu = run(*command)
    _, more_seconds, more_cpu = run(*command, "--articles", str(folder / "second" / "articles"))
    found = {"build_s": full_seconds, "build_cpu_s": full_cpu, "nothing_new_s": idle_seconds}
    found |= {"nothing_new_cpu_s": idle_cpu, "hundredth_more_s": more_seconds, "hundredth_more_cpu_s": more_cpu}
    found |= {"hundredth_more_over_build": more_seconds / full_seconds, "peak_memory_gb": peak_memory()}
    found |= {f"build {stage}_s": seconds for stage, seconds in full["seconds"].items()}
    with duckdb.connect(str(layout.build_file), read_only=True) as connection:
        (size,) = connection.execute("select sum(strlen(text)) from raw.article").fetchone() or (1,)
    found |= {
        "published_over_text": layout.warehouse.stat().st_size / size,
        "build_file_over_text": layout.build_file.stat().st_size / size,
    }
    rounded = {name: round(value, 2) for name, value in found.items()}
    return rounded | asked(layout.warehouse) | recall(layout.build_file, folder / "first")


def peak_memory() -> float:
    """Gigabytes of the largest process that was run so far."""
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1e6


def asked(warehouse: Path, rounds: int = 5) -> dict[str, float]:
    """Milliseconds of each question of the README with two threads, the least of the rounds; and of CPU."""
    found: dict[str, float] = {}
    with duckdb.connect(str(warehouse), read_only=True, config={"threads": 2}) as connection:
        for path in sorted((PROJECT / "docs" / "questions").glob("*.sql")):
            took = []
            for _ in range(rounds):
                began, cpu = time.perf_counter(), time.process_time()
                connection.execute(path.read_text(encoding="utf-8")).fetchall()
                took.append((time.perf_counter() - began, time.process_time() - cpu))
            name = f"question {path.name[:2]}"
            found[f"{name}_ms"] = round(1000 * min(wall for wall, _ in took), 1)
            found[f"{name}_cpu_ms"] = round(1000 * min(cpu for _, cpu in took), 1)
    return found


def loading(count: int, folder: Path) -> dict[str, float]:
    """Seconds of a load with one worker and with two."""
    write(samples(count, seed=2), folder)
    seconds: dict[int, float] = {}
    for workers in (1, 2):
        warehouse = ("--warehouse", str(folder / f"{workers}.duckdb"))
        seconds[workers] = run("load", str(folder / "articles"), *warehouse, "--threads", f"{workers}")[1]
    return {"one_worker_s": round(seconds[1], 1), "two_over_one": round(seconds[1] / seconds[2], 2)}


def recall(build_file: Path, folder: Path) -> dict[str, float]:
    """Share of the facts told that were found whole (metric, subject, statistic, value, unit, period), by noise."""
    with duckdb.connect(str(build_file), read_only=True) as connection:
        rows = connection.execute(
            "select a.title, f.metric, f.subject, f.statistic, f.value, f.unit, f.period"
            " from raw.fact as f join raw.article as a using (article_id)"
        ).fetchall()
    found = set(rows)
    told: dict[str, list[bool]] = {}
    for line in (folder / "facts.jsonl").read_text(encoding="utf-8").splitlines():
        article = json.loads(line)
        told.setdefault(article["noise"] or "clean", []).extend(
            (article["title"], *fact.values()) in found for fact in article["facts"]
        )
    return {f"recall {noise}": round(sum(hits) / len(hits), 4) for noise, hits in sorted(told.items()) if hits}
