"""The audit: great-expectations on small frames, in a process of its own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import duckdb
import pyarrow as pa
import pytest
import raw_fixture

from loaders.audit import measures
from loaders.audit.auditor import AuditFailed, Auditor
from loaders.audit.checks import LANDED, MARTS
from loaders.audit.measures import landed_frames, mart_frames

Frames = dict[str, pa.Table]


@pytest.fixture(scope="module")
def landed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    build_file = tmp_path_factory.mktemp("landed") / "build.duckdb"
    raw_fixture.land(build_file)
    return build_file


@pytest.fixture(scope="module")
def frames(landed: Path) -> Frames:
    with duckdb.connect(str(landed), read_only=True) as connection:
        return landed_frames(connection, "")


@pytest.fixture(scope="module")
def auditor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Auditor]:
    """One worker for all: it takes ten seconds to start."""
    folder = tmp_path_factory.mktemp("audit")
    with closing(Auditor(folder / "work", folder / "docs")) as worker:
        yield worker


def damaged(landed: Path, tmp_path: Path, statement: str) -> Frames:
    """Frames of the landed batch after a statement did harm to it."""
    copy = tmp_path / "build.duckdb"
    copy.write_bytes(landed.read_bytes())
    with duckdb.connect(str(copy)) as connection:
        connection.execute(statement)
        return landed_frames(connection, "")


def value(frames: Frames, frame: str, column: str) -> object:
    """Of the first row: the worst one."""
    return frames[frame].column(column)[0].as_py()


def test_many_articles_are_held_against_their_facts_in_parts(
    landed: Path, frames: Frames, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(measures, "PART", 1)
    with duckdb.connect(str(landed), read_only=True) as connection:
        assert landed_frames(connection, "") == frames


def test_frames_have_the_columns_that_the_checks_name(frames: Frames) -> None:
    for name, checks in LANDED.items():
        for check in checks:
            assert check.arguments["column"] in frames[name].column_names


@pytest.mark.parametrize(
    ("statement", "frame", "column"),
    [
        ("update raw.fact set char_start = char_start + 1", "landed_articles", "facts_off_text"),
        ("update raw.entity_mention set mention = 'x'", "landed_articles", "mentions_off_text"),
        ("update raw.sentence set char_end = 9999", "landed_articles", "sentences_off_text"),
        ("update raw.fact set sentence_index = 99", "landed_articles", "facts_without_sentence"),
        ("update raw.fact set confidence = 1.5", "landed_articles", "facts_out_of_range"),
        ("update raw.article set text = ' '", "landed_articles", "missing_text"),
        ("insert into raw.article from raw.article limit 1", "landed_batch", "articles_twice"),
        ("update raw.input_file set outcome = 'lost'", "landed_batch", "inputs_without_outcome"),
        ("update raw.input_file set article_id = 'x'", "landed_batch", "loaded_without_article"),
        ("delete from raw.article where name = 'spring-report'", "landed_batch", "orphans"),
    ],
)
def test_each_kind_of_harm_is_measured(
    landed: Path, frames: Frames, tmp_path: Path, statement: str, frame: str, column: str
) -> None:
    assert value(frames, frame, column) == 0
    measured = value(damaged(landed, tmp_path, statement), frame, column)
    assert isinstance(measured, int)
    assert measured > 0


def test_a_batch_that_is_published_is_not_looked_at_again(landed: Path) -> None:
    with duckdb.connect(str(landed), read_only=True) as connection:
        assert landed_frames(connection, raw_fixture.LOAD_ID)["landed_articles"].num_rows == 0


@pytest.mark.slow
def test_a_good_batch_passes_and_data_docs_are_written(auditor: Auditor, frames: Frames) -> None:
    audited = auditor.check("landed", frames)
    assert audited.met == sum(map(len, LANDED.values()))
    assert audited.warnings == ()
    assert "landed_articles" in (auditor.docs / "index.html").read_text(encoding="utf-8")


@pytest.mark.slow
def test_a_bad_batch_stops_with_the_expectation_and_the_rows(auditor: Auditor, landed: Path, tmp_path: Path) -> None:
    bad = damaged(landed, tmp_path, "update raw.fact set char_start = char_start + 1 where mention like '%1100%'")
    with pytest.raises(AuditFailed) as failed:
        auditor.check("landed", bad)
    message = str(failed.value)
    assert "landed_articles.facts_off_text: expect_column_values_to_be_between" in message
    assert raw_fixture.digest(raw_fixture.text_of("spring-report")) in message
    assert "Nothing was published" in message
    assert failed.value.exit_code == 1


@pytest.mark.slow
def test_what_an_article_says_of_itself_is_a_warning(auditor: Auditor, landed: Path, tmp_path: Path) -> None:
    odd = damaged(landed, tmp_path, "update raw.article set published_date = date '2999-01-01' where name = 'no-facts'")
    warnings = auditor.check("landed", odd).warnings
    assert [(warning.frame, warning.column) for warning in warnings] == [("landed_articles", "days_ahead")]


@pytest.mark.slow
def test_finished_marts_pass_and_lost_facts_do_not(auditor: Auditor, built: Path, tmp_path: Path) -> None:
    with duckdb.connect(str(built), read_only=True) as connection:
        good = mart_frames(connection, None)
        again = mart_frames(connection, built)
    assert auditor.check("marts", good).met == sum(map(len, MARTS.values()))
    assert again["mart_balance"].column("lost_share").to_pylist() in ([0.0], [None])
    copy = tmp_path / "build.duckdb"
    copy.write_bytes(built.read_bytes())
    with duckdb.connect(str(copy)) as connection:
        connection.execute("delete from marts.fct_output_figures")
        connection.execute("insert into marts.fct_investments from marts.fct_investments")
        bad = mart_frames(connection, None)
    with pytest.raises(AuditFailed, match=r"facts_unaccounted.*facts_doubled"):
        auditor.check("marts", bad)


@pytest.mark.slow
def test_a_worker_that_dies_is_told(tmp_path: Path, frames: Frames) -> None:
    auditor = Auditor(tmp_path / "work", tmp_path / "docs")
    auditor.process.kill()
    auditor.process.wait()
    with pytest.raises(AuditFailed, match=r"great-expectations stopped.*audit\.log"):
        auditor.check("landed", frames)
    auditor.process.communicate()
