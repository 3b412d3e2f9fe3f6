"""A build file that cannot be opened or written: one sentence, a remedy, and nothing lost."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import duckdb
import pytest
from land_support import check, extract, query

from loaders.errors import ParkfactsError
from loaders.land import store
from loaders.load import load

FULL_DISK = """
import resource, sys
sys.path.insert(0, sys.argv[1])
from land_support import extract
from loaders.errors import ParkfactsError
from loaders.load import load
limit = int(sys.argv[4])
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
try:
    load([sys.argv[2]], sys.argv[3], workers=0, extract=extract)
except ParkfactsError as error:
    print(error)
    sys.exit(7)
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text("东湖高新区产值3亿元。", encoding="utf-8")
    return tmp_path / "in"


def test_file_that_is_not_duckdb_is_left_as_it_is(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "notes.duckdb"
    target.write_text("some notes of mine, and quite a lot of them\n" * 200)
    with pytest.raises(ParkfactsError, match=r"notes\.duckdb: not a DuckDB file\. Name another file"):
        load([folder], target, workers=0, extract=extract)
    assert target.read_text().startswith("some notes")


def test_file_in_use_by_another_process(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "b.duckdb"
    load([folder], target, workers=0, extract=extract)
    holder = "import duckdb, sys; c = duckdb.connect(sys.argv[1]); print('open', flush=True); sys.stdin.read()"
    command = [sys.executable, "-c", holder, str(target)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        process.stdout.readline()
        with pytest.raises(ParkfactsError, match=rf"in use by another process \(PID {process.pid}\)"):
            load([folder], target, workers=0, extract=extract)
        process.communicate("")
    assert load([folder], target, workers=0, extract=extract).inputs_unchanged == 1


def test_target_that_is_a_folder_or_below_a_file(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(ParkfactsError, match=str(folder)):
        load([folder], folder, workers=0, extract=extract)
    with pytest.raises(ParkfactsError, match=r"a\.txt"):
        load([folder], folder / "a.txt" / "b.duckdb", workers=0, extract=extract)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ('IO Error: Cannot open file "x": Permission denied', "Make the file and its folder writable"),
        ("IO Error: Cannot open file: Read-only file system", "Make the file and its folder writable"),
        ("IO Error: Could not write file: No space left on device", "Free some space"),
        ("Trying to read a database file with version number 69, but we can only read 64", "newer DuckDB"),
        ("something odd\nand long", "something odd"),
    ],
)
def test_what_duckdb_says_becomes_one_line(said: str, told: str) -> None:
    with pytest.raises(ParkfactsError, match=told) as caught, store.explained(Path("b.duckdb")):
        raise duckdb.IOException(said)
    assert str(caught.value).startswith("b.duckdb: ")
    assert "\n" not in str(caught.value)


@pytest.mark.slow
def test_disk_that_is_full_keeps_what_was_landed(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "b.duckdb"
    load([folder], target, workers=0, extract=extract)
    many = tmp_path / "many"
    many.mkdir()
    rows = ("".join(chr(0x4E00 + (i * k * k) % 20000) for k in range(3000)) for i in range(1, 700))
    for i, text in enumerate(rows):
        (many / f"{i}.txt").write_text(text, encoding="utf-8")
    script = tmp_path / "full.py"
    script.write_text(FULL_DISK, encoding="utf-8")
    here = str(Path(__file__).resolve().parent)
    size = target.stat().st_size + 600_000
    command = [sys.executable, str(script), here, str(many), str(target), str(size)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 7, done.stderr
    assert "Free some space" in done.stdout
    check(target)
    assert query(target, "select count(*) from raw.article where text = '东湖高新区产值3亿元。'") == [(1,)]
    assert load([folder, many], target, workers=0, extract=extract).rejections == ()
    check(target)
    assert query(target, "select count(*) from raw.article") == [(700,)]
