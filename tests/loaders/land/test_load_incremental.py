"""Loading twice, changing, deleting, renaming: the warehouse follows the files and reads no more than it must."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from land_support import always_raise, check, content, extract, lie_on_word, query, raise_on_word

from loaders.errors import ParkfactsError
from loaders.land.summary import LoadSummary
from loaders.load import load


def run(folder: Path, build: Path, **options: Any) -> LoadSummary:
    summary = load([folder], build, **{"workers": 0, "extract": extract, **options})
    check(build)
    return summary


def put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    before = path.stat().st_mtime_ns if path.exists() else 0
    path.write_text(text, encoding="utf-8", newline="")
    os.utime(path, ns=(0, before + 1_000_000))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for i in range(5):
        put(tmp_path / "in" / f"{i}.txt", f"东湖高新区第{i}年\n产值{i + 1}亿元。\n")
    return tmp_path / "in"


@pytest.fixture
def build(tmp_path: Path) -> Path:
    return tmp_path / "build" / "b.duckdb"


def outcomes(build: Path) -> dict[str, str]:
    rows = query(build, "select path, member, outcome from raw.input_file")
    return {str(path).rsplit("/", 1)[1] + str(member): str(outcome) for path, member, outcome in rows}


def test_everything_that_was_found_is_landed(folder: Path, build: Path) -> None:
    summary = run(folder, build)
    assert (summary.inputs_read, summary.articles_new, summary.facts_found) == (5, 5, 5)
    assert summary.facts_by_kind == {"output": 5}
    rows = query(
        build,
        """
        select name, a.path like '%/in/0.txt', f.mention, m.mention, m.sentence_index, s.clean_text
        from raw.article a join raw.fact f using (article_id) join raw.entity_mention m using (article_id)
        join raw.sentence s on s.article_id = a.article_id and s.sentence_index = 1 where name = '0'
        """,
    )
    assert rows == [("0", True, "1亿元", "东湖高新区", 0, "产值1亿元。\n")]
    ledger = query(build, "select inputs_read, articles_new, facts_found, finished_at is not null from raw.load")
    assert ledger == [(5, 5, 5, True)]


def test_a_second_run_reads_nothing_and_changes_nothing(folder: Path, build: Path) -> None:
    run(folder, build)
    before = content(build)
    summary = run(folder, build, extract=always_raise)
    assert (summary.inputs_read, summary.inputs_unchanged, summary.articles_new) == (0, 5, 0)
    assert content(build) == before


def test_a_touched_file_is_read_and_found_unchanged(folder: Path, build: Path) -> None:
    run(folder, build)
    before = content(build)
    os.utime(folder / "1.txt", ns=(0, 5))
    summary = run(folder, build, extract=always_raise)
    assert (summary.inputs_read, summary.articles_unchanged, summary.articles_duplicate) == (1, 1, 0)
    assert content(build) == before


def test_a_changed_file_gives_up_its_old_article(folder: Path, build: Path) -> None:
    run(folder, build)
    put(folder / "1.txt", "东湖高新区\n产值77亿元。\n")
    summary = run(folder, build)
    assert (summary.articles_new, summary.articles_removed) == (1, 1)
    mentions = {row[0] for row in query(build, "select mention from raw.fact")}
    assert mentions == {"1亿元", "77亿元", "3亿元", "4亿元", "5亿元"}


def test_a_changed_files_old_article_stays_when_another_file_tells_it(folder: Path, build: Path) -> None:
    put(folder / "copy.txt", (folder / "1.txt").read_text(encoding="utf-8"))
    assert run(folder, build).articles_duplicate == 1
    assert outcomes(build)["copy.txt"] == "duplicate"
    put(folder / "1.txt", "东湖高新区\n产值77亿元。\n")
    assert run(folder, build).articles_removed == 0
    assert outcomes(build) == dict.fromkeys([f"{i}.txt" for i in range(5)] + ["copy.txt"], "loaded")
    assert query(build, "select path like '%copy.txt', name from raw.article where text like '%产值2亿元%'") == [
        (True, "copy")
    ]


def test_same_text_in_another_encoding_is_a_duplicate(folder: Path, build: Path) -> None:
    (folder / "x.txt").write_bytes((folder / "0.txt").read_bytes().decode().encode("gb18030"))
    summary = run(folder, build)
    assert (summary.articles_new, summary.articles_duplicate) == (5, 1)
    assert query(build, "select encoding, outcome from raw.input_file where path like '%x.txt'") == [
        ("gb18030", "duplicate")
    ]


def test_deleted_files_stay_unless_pruned(folder: Path, build: Path, tmp_path: Path) -> None:
    put(tmp_path / "other" / "o.txt", "东湖高新区产值50亿元。")
    run(tmp_path / "other", build)
    run(folder, build)
    before = content(build)
    (folder / "2.txt").unlink()
    (tmp_path / "other" / "o.txt").unlink()
    assert run(folder, build).articles_removed == 0
    assert content(build) == before
    summary = run(folder, build, prune=True)
    assert (summary.files_pruned, summary.articles_removed) == (1, 1)
    assert query(build, "select count(*) from raw.article") == [(5,)]
    assert "o.txt" in outcomes(build)


def test_a_folder_that_is_missing_prunes_nothing(folder: Path, build: Path, tmp_path: Path) -> None:
    run(folder, build)
    folder.rename(tmp_path / "away")
    summary = run(folder, build, prune=True)
    assert (summary.files_pruned, summary.rejected_by_reason) == (0, {"not_found": 1})
    assert query(build, "select count(*) from raw.article") == [(5,)]


def test_a_renamed_file_keeps_its_article(folder: Path, build: Path) -> None:
    run(folder, build)
    (folder / "2.txt").rename(folder / "9.txt")
    summary = run(folder, build, prune=True, extract=always_raise)
    assert (summary.articles_duplicate, summary.articles_removed) == (1, 0)
    assert outcomes(build)["9.txt"] == "loaded"
    assert query(build, "select count(*), max(name) from raw.article") == [(5, "9")]


def test_a_line_put_before_others_moves_them_and_extracts_one(tmp_path: Path, build: Path) -> None:
    texts = [f"东湖高新区{i}产值{i + 1}亿元。" for i in range(1200)]
    put(tmp_path / "in" / "a.jsonl", "\n".join(json.dumps({"text": text}) for text in texts))
    run(tmp_path / "in", build)
    put(tmp_path / "in" / "a.jsonl", "\n".join(json.dumps({"text": text}) for text in ["新文章。", *texts[:-1]]))
    summary = run(tmp_path / "in", build)
    assert (summary.articles_new, summary.articles_removed) == (1, 1)
    assert query(build, "select count(*) from raw.input_file") == [(1200,)]
    assert query(build, "select member from raw.article where text like '东湖高新区1199%'") == []


def test_metadata_of_a_record_that_changed_is_extracted_again(tmp_path: Path, build: Path) -> None:
    record = {"text": "东湖高新区产值3亿元。", "date": "2020-05-01"}
    put(tmp_path / "in" / "a.jsonl", json.dumps(record))
    run(tmp_path / "in", build)
    put(tmp_path / "in" / "a.jsonl", json.dumps({**record, "date": "2021-05-01"}))
    summary = run(tmp_path / "in", build)
    assert (summary.articles_new, summary.articles_reextracted) == (0, 1)
    assert query(build, "select period from raw.fact") == [("2021",)]


def test_another_version_extracts_again_without_the_files(
    folder: Path, build: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(folder / "r.jsonl", json.dumps({"text": "东湖高新区产值3亿元。", "date": "2020-05-01", "title": "甲"}))
    run(folder, build)
    before = content(build)
    for file in folder.iterdir():
        file.unlink()
    put(folder / "new.txt", "产值9亿元。")
    monkeypatch.setattr("loaders.load.extractor_version", lambda: "another")
    summary = run(folder, build)
    assert (summary.articles_new, summary.articles_reextracted) == (1, 6)
    assert run(folder, build).articles_reextracted == 0
    (folder / "new.txt").unlink()
    run(folder, build, prune=True)
    after = content(build)
    assert after["article"] == before["article"] or after["article"] == []
    assert query(build, "select count(*) from raw.article") == [(0,)]


def test_reextract_gives_the_same_again(folder: Path, build: Path) -> None:
    put(folder / "r.jsonl", json.dumps({"text": "东湖高新区产值3亿元。\ud83d", "date": "2020-05-01", "title": "甲"}))
    run(folder, build)
    before = content(build)
    assert run(folder, build, reextract=True).articles_reextracted == 6
    assert content(build) == before


def test_an_article_that_the_extractor_fails_on_costs_only_itself(
    folder: Path, build: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(folder / "3.txt", "出错：产值8亿元。")
    put(folder / "copy of 3.txt", "出错：产值8亿元。")
    summary = run(folder, build, extract=raise_on_word)
    assert summary.rejected_by_reason == {"extraction_failed": 2}
    assert outcomes(build)["3.txt"] == outcomes(build)["copy of 3.txt"] == "rejected"
    assert summary.articles_new == 4
    assert run(folder, build, extract=raise_on_word).inputs_read == 0
    monkeypatch.setattr("loaders.load.extractor_version", lambda: "another")
    assert run(folder, build).articles_new == 1
    assert outcomes(build)["3.txt"] == "loaded"


def test_a_failure_of_a_new_version_keeps_what_the_old_one_found(
    folder: Path, build: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(folder / "3.txt", "出错：产值8亿元。")
    run(folder, build)
    before = content(build)
    monkeypatch.setattr("loaders.load.extractor_version", lambda: "another")
    summary = run(folder, build, extract=raise_on_word)
    assert (summary.articles_reextracted, summary.rejected_by_reason) == (4, {"extraction_failed": 1})
    assert content(build) == before


def test_offsets_outside_of_an_article_are_a_failure_of_it_alone(folder: Path, build: Path) -> None:
    put(folder / "3.txt", "越界：产值8亿元。")
    assert run(folder, build, extract=lie_on_word).rejected_by_reason == {"extraction_failed": 1}


def test_an_extractor_that_fails_on_any_text_stops_the_run(folder: Path, build: Path) -> None:
    with pytest.raises(ParkfactsError, match="fails on any text"):
        run(folder, build, extract=always_raise)
    assert query(build, "select count(*) from raw.input_file") == [(0,)]
    assert run(folder, build).articles_new == 5


def test_rejections_are_landed_and_give_way_when_the_file_is_mended(folder: Path, build: Path) -> None:
    put(folder / "bad.jsonl", '{"text": "东湖高新区产值6亿元。"}\n{broken')
    summary = run(folder, build)
    assert summary.rejected_by_reason == {"broken_record": 1}
    assert summary.rejections[0].path.endswith("in/bad.jsonl")
    landed = query(build, "select member, reason_code, remedy <> '' from raw.rejected_article")
    assert landed == [("#2", "broken_record", True)]
    put(folder / "bad.jsonl", '{"text": "东湖高新区产值6亿元。"}\n{"text": "东湖高新区产值7亿元。"}')
    run(folder, build)
    assert query(build, "select count(*) from raw.rejected_article") == [(0,)]
    assert set(outcomes(build).values()) == {"loaded"}


def test_a_file_that_can_no_longer_be_opened_keeps_its_article(
    folder: Path, build: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(folder, build)
    before = content(build)
    put(folder / "1.txt", "改写。")
    real = Path.open

    def closed(self: Path, *args: Any, **options: Any) -> Any:
        if self.name in ("1.txt", "n.txt"):
            raise PermissionError(13, "Permission denied")
        return real(self, *args, **options)

    put(folder / "n.txt", "新文。")
    monkeypatch.setattr(Path, "open", closed)
    summary = run(folder, build)
    assert summary.rejected_by_reason == {"unreadable_file": 2}
    assert content(build)["article"] == before["article"]
    assert outcomes(build)["n.txt"] == "rejected"
    monkeypatch.undo()
    assert run(folder, build).articles_new == 2
    assert query(build, "select count(*) from raw.rejected_article") == [(0,)]


def test_files_are_known_by_where_they_are_and_not_by_how_they_were_named(
    tmp_path: Path, build: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for day in ("one", "two"):
        put(tmp_path / day / "in" / "a.txt", f"东湖高新区{day}产值3亿元。")
        monkeypatch.chdir(tmp_path / day)
        assert load(["in"], build, workers=0, extract=extract).articles_new == 1
    assert query(build, "select path from raw.article") == [("in/a.txt",), ("in/a.txt",)]
    monkeypatch.chdir(tmp_path)
    assert load(["one/in", "one", "two/in/a.txt"], build, workers=0, extract=extract).inputs_unchanged == 2


def test_paths_that_hold_nothing_are_told_and_not_landed(build: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    summary = load([tmp_path / "empty", tmp_path / "nothing"], build, workers=0, extract=extract)
    assert [r.reason_code for r in summary.rejections] == ["no_articles", "not_found"]
    assert query(build, "select count(*) from raw.input_file") == [(0,)]


def test_progress_is_told_after_each_batch(tmp_path: Path, build: Path) -> None:
    lines = "\n".join(json.dumps({"text": f"产值{i}亿元。"}) for i in range(1100))
    put(tmp_path / "in" / "a.jsonl", lines)
    seen: list[LoadSummary] = []
    final = run(tmp_path / "in", build, progress=seen.append)
    assert [s.articles_new for s in seen] == [500, 1000, 1100]
    assert replace(final, seconds={}, articles_removed=0) == replace(seen[-1], seconds={}, articles_removed=0)


FILES = st.dictionaries(st.sampled_from("abc"), st.sampled_from(["产值1亿元。", "产值2亿元。", "", "坏\0"]), max_size=3)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(states=st.lists(FILES, min_size=1, max_size=4))
def test_any_history_of_files_ends_like_a_first_load(
    states: list[dict[str, str]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("history")
    put(folder / "in" / "always.txt", "产值1亿元。\n总是。")
    tick = 1
    for state in states:
        for name in "abc":
            (folder / "in" / f"{name}.txt").unlink(missing_ok=True)
        for name, text in state.items():
            put(folder / "in" / f"{name}.txt", text)
            tick += 1
            os.utime(folder / "in" / f"{name}.txt", ns=(0, tick * 1_000_000))
        run(folder / "in", folder / "old.duckdb", prune=True)
    run(folder / "in", folder / "new.duckdb", prune=True)
    keys = "select article_id, text from raw.article order by 1"
    assert query(folder / "old.duckdb", keys) == query(folder / "new.duckdb", keys)
    keys = "select path, article_id, outcome = 'rejected' from raw.input_file order by 1"
    assert query(folder / "old.duckdb", keys) == query(folder / "new.duckdb", keys)
    facts = "select fact_id from raw.fact order by 1"
    assert query(folder / "old.duckdb", facts) == query(folder / "new.duckdb", facts)
