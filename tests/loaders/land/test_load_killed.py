"""A run that is killed at any moment leaves a consistent file, and the next run completes it."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest
from land_support import check, content, extract, query

from loaders.load import load

KILLS = 10
HERE = Path(__file__).resolve().parent
SCRIPT = """
import sys
sys.path.insert(0, sys.argv[1])
from land_support import slow
from loaders.load import load
if __name__ == "__main__":
    print("ready", flush=True)
    load([sys.argv[2]], sys.argv[3], workers=int(sys.argv[4]), extract=slow)
    print("done", flush=True)
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    for i in range(400):
        (folder / f"{i:03d}.txt").write_text(f"东湖高新区第{i % 350}年\n产值{i % 350 + 1}亿元。\n", encoding="utf-8")
    lines = [json.dumps({"text": f"东湖高新区{i}\n产值{i}亿元。"}) for i in range(900)]
    lines[500] = "{broken"
    (folder / "records.jsonl").write_text("\n".join(lines), encoding="utf-8")
    return folder


def start(script: Path, folder: Path, build: Path, workers: int) -> subprocess.Popen[str]:
    script.write_text(SCRIPT, encoding="utf-8")
    command = [sys.executable, str(script), str(HERE), str(folder), str(build), str(workers)]
    # With compiled modules at hand, a start takes a second and not five.
    env = {**os.environ, "PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(script.parent / "pycache")}
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=env)
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


@pytest.mark.slow
def test_sigkill_at_random_moments(tmp_path: Path, folder: Path) -> None:
    expected = tmp_path / "expected.duckdb"
    load([folder], expected, workers=0, extract=extract)
    seed = random.randrange(1 << 30)
    rng = random.Random(seed)
    kills = files = 0
    build = tmp_path / "0.duckdb"
    while kills < KILLS:
        process = start(tmp_path / "run.py", folder, build, workers=0)
        time.sleep(rng.uniform(0.0, 2.5))
        kills += process.poll() is None
        process.kill()
        process.communicate()
        if build.exists():
            load([tmp_path / "nothing"], build, workers=0, extract=extract)  # opens it and puts it right
            check(build)
        if rng.random() < 0.4 or kills == KILLS:
            load([folder], build, workers=0, extract=extract)
            check(build)
            assert content(build) == content(expected), f"seed {seed}, file {files}"
            files += 1
            build = tmp_path / f"{files}.duckdb"


@pytest.mark.slow
def test_workers_end_when_the_writer_is_killed_or_interrupted(tmp_path: Path, folder: Path) -> None:
    for end in (signal.SIGKILL, signal.SIGINT):
        process = start(tmp_path / "run.py", folder, tmp_path / f"{end}.duckdb", workers=2)
        children: list[psutil.Process] = []
        deadline = time.monotonic() + 60
        while len(children) < 3 and time.monotonic() < deadline:  # two workers and multiprocessing's own
            children = psutil.Process(process.pid).children(recursive=True)
            time.sleep(0.1)
        process.send_signal(end)
        process.wait(timeout=60)
        _, alive = psutil.wait_procs(children, timeout=30)
        assert alive == []
        load([folder], tmp_path / f"{end}.duckdb", workers=0, extract=extract)
        assert query(tmp_path / f"{end}.duckdb", "select count(*) from raw.article") == [(1249,)]
