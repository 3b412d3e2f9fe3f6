"""The marts of the hand-written batch, read as an analyst would."""

from __future__ import annotations

from typing import Any

import duckdb
import pytest
import raw_fixture

Connection = duckdb.DuckDBPyConnection


def rows(marts: Connection, query: str) -> list[Any]:
    return marts.execute(query).fetchall()


def test_every_mention_is_found_in_the_published_text(marts: Connection) -> None:
    found = rows(
        marts,
        "select mention, substr(article_text, char_start + 1, char_end - char_start), sentence "
        "from marts.rpt_fact_evidence join marts.dim_article using (article_key)",
    )
    assert len(found) == 17
    for mention, cut_out, sentence in found:
        assert mention == cut_out
        assert mention in sentence


def test_a_short_name_told_by_one_article_resolves_in_another(marts: Connection) -> None:
    capacity = rows(
        marts,
        "select distinct subject_name, city_name, province_name from marts.rpt_fact_evidence "
        "where metric_code = 'production_capacity'",
    )
    assert capacity == [(raw_fixture.FULL_NAME, "无锡市", "江苏省")]


def test_the_key_of_a_merged_name_still_resolves(marts: Connection) -> None:
    resolved = rows(
        marts,
        "select enterprise_name from marts.bridge_entity_alias "
        "join marts.dim_enterprise on entity_key = enterprise_key where name_key = md5('enterprise|远帆新材')",
    )
    assert resolved == [(raw_fixture.FULL_NAME,)]


def test_bare_zone_names_are_the_zones_of_their_regions(marts: Connection) -> None:
    zones = rows(
        marts,
        "select distinct article_name, subject_name from marts.rpt_fact_evidence "
        "where subject_type = 'park' and article_name like '%-zone' order by 1",
    )
    assert zones == [("wuxi-zone", "无锡高新技术产业开发区"), ("zigong-zone", "自贡高新技术产业开发区")]


def test_keys_are_hashes_of_what_names_the_entity(marts: Connection) -> None:
    assert rows(marts, "select region_name from marts.dim_region where region_key = md5('region|320205')") == [
        ("锡山区",)
    ]
    assert rows(
        marts,
        f"select count(*) from marts.dim_enterprise where enterprise_key = md5('enterprise|{raw_fixture.FULL_NAME}')",
    ) == [(1,)]


def test_a_fact_told_twice_in_an_article_is_flagged_once(marts: Connection) -> None:
    told = rows(
        marts,
        "select is_duplicate_in_article from marts.rpt_fact_evidence "
        "where metric_code = 'invention_patent_count' order by char_start",
    )
    assert told == [(False,), (True,)]


def test_copies_are_one_source(marts: Connection) -> None:
    assert rows(
        marts, "select count(*), count(distinct copy_group_key) from marts.dim_article where copy_count > 1"
    ) == [(2, 1)]
    assert rows(marts, "select article_name from marts.dim_article where is_copy") == [("second-voice-copy",)]
    assert rows(marts, "select source_count, lowest_value, highest_value from marts.rpt_conflicting_figures") == [
        (2, 1.1e11, 1.12e11)
    ]


def test_two_paths_of_one_text_are_two_sources_of_one_article(marts: Connection) -> None:
    assert rows(marts, "select source_count from marts.dim_article where article_name = 'no-facts'") == [(2,)]


def test_a_region_year_says_how_many_sources_and_figures_there_are(marts: Connection) -> None:
    figures = rows(
        marts,
        "select region_name, year_number, metric_code, value, source_count, figure_count from marts.rpt_region_year",
    )
    assert figures == [("锡山区", 2022, "gdp", 1.12e11, 1, 2)]


@pytest.mark.parametrize(
    ("article", "reason"),
    [("doubtful", "low_confidence"), ("zigong-zone", "unknown_unit"), ("zigong-zone", "unreadable_period")],
)
def test_doubtful_facts_wait_in_the_review_queue(marts: Connection, article: str, reason: str) -> None:
    waiting = rows(
        marts,
        f"select fact_key from quality.review_queue where article_name = '{article}' and review_reason = '{reason}'",
    )
    assert len(waiting) == 1
    assert not rows(marts, f"select 1 from marts.rpt_fact_evidence where fact_key = '{waiting[0][0]}'")


def test_every_input_has_one_outcome(marts: Connection) -> None:
    outcomes = rows(marts, "select outcome, count(*) from quality.input_outcomes group by outcome order by outcome")
    assert outcomes == [("duplicate", 1), ("loaded", 7), ("rejected", 1)]
    assert rows(marts, "select reason_code, remedy from quality.rejected_inputs") == [("not_text", "give a text file")]


def test_uncovered_sentences_are_read_back_from_the_article(marts: Connection) -> None:
    sentences = rows(
        marts,
        "select substr(article_text, char_start + 1, char_end - char_start) from quality.uncovered_sentences "
        "join marts.dim_article using (article_key)",
    )
    assert sentences == [("会议于3月1日召开，12人参加。",)]


def test_texts_stand_in_one_place_only(marts: Connection) -> None:
    """No other column of the published schemas holds a whole article."""
    columns = rows(
        marts,
        "select table_schema, table_name, column_name from information_schema.columns "
        "where table_schema in ('marts', 'quality') and data_type = 'VARCHAR'",
    )
    longest = max(len(raw_fixture.text_of(name)) for name in raw_fixture.ARTICLES)
    holders = [
        (table, column)
        for schema, table, column in columns
        if rows(marts, f'select max(length("{column}")) from {schema}.{table}')[0][0] == longest
    ]
    assert holders == [("dim_article", "article_text")]


def test_certification_history_is_kept(marts: Connection) -> None:
    states = rows(
        marts,
        "select certification_code, level, status, dbt_valid_to is null "
        "from snapshots.snap_certification_status order by certification_code",
    )
    assert states == [("key_laboratory", "provincial", "applying", True), ("little_giant", "national", "actual", True)]


def test_comments_reach_the_tools_that_open_the_file(marts: Connection) -> None:
    undescribed = rows(
        marts,
        "select schema_name, table_name, column_name from duckdb_columns() "
        "where schema_name in ('marts', 'quality') and coalesce(comment, '') = ''",
    )
    assert undescribed == []
    tables = rows(marts, "select comment from duckdb_tables() where schema_name = 'marts'")
    assert tables
    assert all(comment.startswith("One row per ") for (comment,) in tables)
