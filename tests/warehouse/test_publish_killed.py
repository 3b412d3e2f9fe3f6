"""SIGKILL at random moments of a publication: the published file is the old one or the new one, whole."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import duckdb
import pytest
from published import facts_of, make_layout, publish_number

from loaders.publication import read_publication

KILLS = 16
ROWS = 5_000

# Publishes again and again, so that a kill may fall on any step of it.
PUBLISH = """
import sys
from pathlib import Path
sys.path.insert(0, {here!r})
from published import publish_number
from loaders.layout import Layout
layout = Layout.of(Path({warehouse!r}))
print("ready", flush=True)
for number in range({first}, {first} + 1000):
    publish_number(layout, number)
    print("published", flush=True)
"""


@pytest.mark.slow
def test_a_killed_publication_never_leaves_a_broken_file(tmp_path: Path) -> None:
    layout = make_layout(tmp_path, ROWS)
    publish_number(layout, 0)
    started = time.monotonic()
    publish_number(layout, 1)
    once = time.monotonic() - started
    generator = random.Random(20260105)
    seen = set()
    for kill in range(KILLS):
        script = PUBLISH.format(
            here=str(Path(__file__).parent), warehouse=str(layout.warehouse), first=1000 * (kill + 1)
        )
        with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
            for _ in range(kill % 3):
                assert process.stdout.readline() == "published\n"
            time.sleep(generator.uniform(0.0, 2 * once))
            process.send_signal(signal.SIGKILL)
        published = read_publication(layout.warehouse)
        assert published == facts_of(published.tests_passed if published else -1)
        seen.add(published)
        with duckdb.connect(str(layout.warehouse), read_only=True) as connection:
            assert connection.execute("select count(*), sum(value) from marts.fct_output").fetchall() == [
                (ROWS, ROWS * ROWS / 2)
            ]
            assert connection.execute("select count(*) from marts.rpt_a_first").fetchall() == [(2,)]
    assert len(seen) > KILLS // 2  # the kills did fall on publications at work
    publish_number(layout, 999_999)
    assert read_publication(layout.warehouse) == facts_of(999_999)
    assert {path.name for path in tmp_path.iterdir()} == {"parkfacts.duckdb", "parkfacts.build"}
