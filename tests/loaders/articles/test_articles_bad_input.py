"""Bad input: one clear rejection each, and all the rest is read."""

from __future__ import annotations

import gzip
import io
import json
import os
import tarfile
import zipfile
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from article_files import BODY, articles, read, rejections, written
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from loaders.articles.limits import Limits
from loaders.articles.reasons import REMEDIES
from loaders.records import Article, Rejection

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(100)
SMALL = Limits(text=4000, whole_file=20_000, archive=100_000, archive_members=5, archive_ratio=20, ratio_from=10_000)


def _zip(path: Path, members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return path


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.txt", b"", "empty_text"),
        ("a.txt", b" \n\xe3\x80\x80\n", "empty_text"),
        ("a.txt", b"\xef\xbb\xbf", "empty_text"),
        ("a.txt", PNG, "binary_file"),
        ("a.txt", b"%PDF-1.7 abc", "binary_file"),
        ("a.txt", b"abc\0\0\0", "binary_file"),
        ("a.jsonl", b"", "empty_text"),
        ("a.csv", b"", "no_text_column"),
        ("a.csv", b"a,b\n1,2\n", "no_text_column"),
        ("a.csv", b"title,text\n", "empty_text"),
        ("a.json", b"{oops", "broken_record"),
        ("a.json", b"[" * 100_000, "broken_record"),
        ("a.json", b'{"name": "x"}', "no_text_column"),
        ("a.parquet", b"PAR1 not really", "broken_table"),
        ("a.zip", b"PK\x03\x04 not really", "broken_archive"),
        ("a.gz", b"\x1f\x8b not really", "broken_archive"),
        ("a.tar.gz", b"\x1f\x8b not really", "broken_archive"),
        ("a.tar", b"not really", "broken_archive"),
        ("a.docx", b"PK\x03\x04", "unsupported_format"),
        ("style.css", b"p {}", "unsupported_format"),
    ],
)
def test_one_clear_line_for_each_bad_file(tmp_path: Path, name: str, content: bytes, code: str) -> None:
    written(tmp_path / "in" / "good.txt", BODY)
    written(tmp_path / "in" / name, content)
    (article,) = articles(tmp_path / "in")
    assert article.text == BODY
    (rejection,) = rejections(tmp_path / "in")
    assert (rejection.reason_code, rejection.remedy) == (code, REMEDIES[code])
    assert rejection.path.endswith("in/" + name)
    assert rejection.reason.endswith(".")
    assert "\n" not in rejection.reason


def test_paths_that_are_missing_empty_or_closed(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert [r.reason_code for r in rejections(tmp_path / "nothing")] == ["not_found"]
    assert [r.reason_code for r in rejections(tmp_path / "empty")] == ["no_articles"]
    os.mkfifo(tmp_path / "pipe.txt")
    assert [r.reason_code for r in rejections(tmp_path / "pipe.txt")] == ["unreadable_file"]
    (tmp_path / "links").mkdir()
    (tmp_path / "links" / "gone.txt").symlink_to(tmp_path / "nowhere")
    assert [r.reason_code for r in rejections(tmp_path / "links")] == ["unreadable_file"]


def test_text_over_the_limit(tmp_path: Path) -> None:
    written(tmp_path / "long.txt", "长" * 2000)
    assert [r.reason_code for r in rejections(tmp_path / "long.txt", SMALL)] == ["too_large"]
    lines = [json.dumps({"text": "长" * 2000}), json.dumps({"text": BODY})]
    long, good = read(written(tmp_path / "a.jsonl", "\n".join(lines)), SMALL)
    assert (long.reason_code, good.text) == ("too_large", BODY)


def test_line_without_end_in_a_record_file_stops_before_memory_does(tmp_path: Path) -> None:
    good = json.dumps({"text": BODY}) + "\n"
    first, rejection = read(written(tmp_path / "a.jsonl", good + '{"text": "' + "x" * 50_000), SMALL)
    assert (first.text, rejection.reason_code, rejection.member) == (BODY, "too_large", "")


def test_broken_line_of_json_lines(tmp_path: Path) -> None:
    lines = [json.dumps({"text": BODY}), '{"text": "abc', "[1]", '{"text": 5}', '{"text": null}', '{"x": 1}', "{}"]
    found = read(written(tmp_path / "a.jsonl", "\n".join(lines) + "\n" + json.dumps({"text": BODY + "2"})))
    assert [p.source.member for p in found if isinstance(p, Article)] == ["#1", "#8"]
    assert [(p.member, p.reason_code) for p in found if not isinstance(p, Article)] == [
        ("#2", "broken_record"), ("#3", "broken_record"), ("#4", "broken_record"), ("#5", "empty_text"),
        ("#6", "no_text_column"), ("#7", "no_text_column"),
    ]  # fmt: skip


def test_broken_rows_of_a_table(tmp_path: Path) -> None:
    table = f'title,text\n甲,{BODY.splitlines()[0]}\n乙,"第二"篇\n丙,第三篇。,多\n丁\n戊,第五篇。\n'
    found = read(written(tmp_path / "a.csv", table))
    codes = [p.title if isinstance(p, Article) else p.reason_code for p in found]
    assert codes == ["甲", "broken_record", "broken_record", "no_text_column", "戊"] or codes == [
        "甲", "broken_record", "broken_record", "empty_text", "戊",
    ]  # fmt: skip


def test_truncated_parquet(tmp_path: Path) -> None:
    pq.write_table(pa.table({"text": [BODY] * 100}), tmp_path / "a.parquet")
    data = (tmp_path / "a.parquet").read_bytes()
    written(tmp_path / "a.parquet", data[: len(data) // 2])
    assert [r.reason_code for r in rejections(tmp_path / "a.parquet")] == ["broken_table"]


def test_a_file_that_is_no_zip_is_not_called_cut_off(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(b"no archive at all")
    (rejection,) = rejections(tmp_path)
    assert rejection.reason_code == "broken_archive"
    assert rejection.reason.startswith("Nothing in it is a zip archive")


@pytest.mark.parametrize("method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED])
def test_truncated_zip_keeps_the_members_that_are_whole(tmp_path: Path, method: int) -> None:
    members = {f"{i}.txt": (BODY + str(i)).encode() for i in range(20)}
    path = _zip(tmp_path / "a.zip", members, method)
    data = path.read_bytes()
    written(path, data[: data.find(b"15.txt") + 40])
    assert [a.source.name for a in articles(path)] == [str(i) for i in range(15)]
    (rejection,) = rejections(path)
    assert (rejection.reason_code, rejection.member) == ("broken_archive", "")


def test_truncated_zip_written_to_a_stream(tmp_path: Path) -> None:
    class Pipe(io.RawIOBase):
        """Cannot be wound back, so that sizes follow the members."""

        def __init__(self) -> None:
            self.data = bytearray()

        def writable(self) -> bool:
            return True

        def write(self, piece: bytes) -> int:  # type: ignore[override]
            self.data += piece
            return len(piece)

    pipe = Pipe()
    with zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as archive:
        for i in range(5):
            archive.writestr(f"{i}.txt", BODY + str(i))
    cut = pipe.data.find(b"PK\x01\x02")
    assert len(articles(written(tmp_path / "a.zip", bytes(pipe.data[:cut])))) == 5


def test_damaged_member_leaves_the_others(tmp_path: Path) -> None:
    path = _zip(tmp_path / "a.zip", {f"{i}.txt": (BODY + str(i)).encode() for i in range(3)})
    data = bytearray(path.read_bytes())
    at = data.find(b"1.txt") + 10
    data[at : at + 20] = bytes(20)
    found = read(written(path, bytes(data)))
    assert [p.source.name if isinstance(p, Article) else p.reason_code for p in found] == ["0", "broken_archive", "2"]


@pytest.mark.parametrize("kind", ["tar.gz", "jsonl.gz"])
def test_truncated_gzip_keeps_what_stands_before(tmp_path: Path, kind: str) -> None:
    texts = [BODY + os.urandom(3000).hex() + str(i) for i in range(100)]
    if kind == "tar.gz":
        with tarfile.open(tmp_path / "a.tar.gz", "w:gz") as archive:
            for i, text in enumerate(texts):
                info = tarfile.TarInfo(f"{i}.txt")
                info.size = len(text.encode())
                archive.addfile(info, io.BytesIO(text.encode()))
    else:
        lines = "\n".join(json.dumps({"text": text}) for text in texts)
        written(tmp_path / "a.jsonl.gz", gzip.compress(lines.encode()))
    path = tmp_path / f"a.{kind}"
    written(path, path.read_bytes()[: path.stat().st_size // 2])
    assert 30 < len(articles(path)) < 60
    assert "broken_archive" in {r.reason_code for r in rejections(path)}


@pytest.mark.parametrize("name", ["../a.txt", "x/../../a.txt", "/etc/a.txt", "C:/a.txt", "..\\a.txt"])
def test_names_that_point_outside(tmp_path: Path, name: str) -> None:
    found = read(_zip(tmp_path / "in.zip", {name: BODY.encode(), "ok.txt": BODY.encode()}))
    assert [p.source.member if isinstance(p, Article) else p.reason_code for p in found] == ["unsafe_name", "ok.txt"]


def test_zip_bomb_is_stopped(tmp_path: Path) -> None:
    bomb = _zip(tmp_path / "a.zip", {"0.txt": BODY.encode(), "1.jsonl": b'{"text": "' + b"a" * 5_000_000 + b'"}'})
    found = read(bomb, Limits(ratio_from=1_000_000))
    assert isinstance(found[0], Article)
    assert {p.reason_code for p in found[1:]} == {"archive_limit"}


def test_tar_bomb_is_stopped_even_where_members_are_passed_over(tmp_path: Path) -> None:
    with tarfile.open(tmp_path / "a.tar.gz", "w:gz") as archive:
        for i in range(3):
            info = tarfile.TarInfo(f"{i}.pdf")
            info.size = 3_000_000
            archive.addfile(info, io.BytesIO(bytes(info.size)))
    codes = {r.reason_code for r in rejections(tmp_path / "a.tar.gz", Limits(ratio_from=1_000_000))}
    assert codes == {"unsupported_format", "archive_limit"}


def test_limits_of_members_size_and_depth(tmp_path: Path) -> None:
    many = _zip(tmp_path / "many.zip", {f"{i}.txt": BODY.encode() for i in range(9)})
    assert [r.reason_code for r in rejections(many, SMALL)] == ["archive_limit"]
    assert len(articles(many, SMALL)) == 5
    data = BODY.encode()
    for depth in range(3):
        data = _zip(tmp_path / f"{depth}.zip", {"in.zip" if depth else "a.txt": data}).read_bytes()
    assert len(articles(tmp_path / "1.zip")) == 1
    assert [r.reason_code for r in rejections(tmp_path / "2.zip")] == ["nested_archive"]


def test_encrypted_member_and_empty_archive(tmp_path: Path) -> None:
    path = _zip(tmp_path / "a.zip", {"a.txt": BODY.encode()})
    data = bytearray(path.read_bytes())
    data[data.find(b"PK\x01\x02") + 8] |= 1
    assert [r.reason_code for r in rejections(written(path, bytes(data)))] == ["encrypted_member"]
    assert [r.reason_code for r in rejections(_zip(tmp_path / "e.zip", {}))] == ["no_articles"]


NAMES = [
    "a.txt",
    "a.html",
    "a.md",
    "a.jsonl",
    "a.json",
    "a.csv",
    "a.parquet",
    "a.zip",
    "a.tar",
    "a.tar.gz",
    "a.gz",
    "a",
]


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from(NAMES),
    st.binary(max_size=200),
    st.sampled_from([b"", b"PK\x03\x04", b"\x1f\x8b\x08", b"---\n", b"{"]),
)
@example("a.csv", b"\r\x01", b"")
def test_no_file_raises(tmp_path: Path, name: str, data: bytes, start: bytes) -> None:
    found = read(written(tmp_path / name, start + data))
    assert found
    assert all(isinstance(p, Article) or p.reason_code in REMEDIES for p in found)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 600), st.integers(0, 255), st.booleans())
def test_no_damage_to_a_zip_raises(tmp_path: Path, at: int, byte: int, cut: bool) -> None:
    path = _zip(tmp_path / "a.zip", {f"{i}.txt": (BODY + str(i)).encode() for i in range(3)})
    data = bytearray(path.read_bytes())
    at %= len(data)
    data[at] = byte
    found = read(written(path, bytes(data[:at] if cut else data)))
    texts = {BODY + str(i) for i in range(3)}
    assert found
    assert all(p.text in texts for p in found if isinstance(p, Article))


def test_of_a_zip_whose_list_tells_an_unknown_version_the_members_are_read(tmp_path: Path) -> None:
    path = _zip(tmp_path / "a.zip", {f"{i}.txt": (BODY + str(i)).encode() for i in range(3)})
    data = bytearray(path.read_bytes())
    data[data.index(b"PK\x01\x02") + 6] = 64
    found = read(written(path, bytes(data)))
    assert {p.text for p in found if isinstance(p, Article)} == {BODY + str(i) for i in range(3)}
    assert [p.reason_code for p in found if isinstance(p, Rejection)] == ["broken_archive"]
