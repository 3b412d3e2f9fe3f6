"""The frames that the audit looks at: aggregates and worst rows, computed by DuckDB, small however many articles."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pyarrow as pa

from loaders.copying import quoted

MOST_ROWS = 5_000  # rows of a frame; offenders come first, so none is missed by the cut

# Loads that are not in the published file yet; all of them when there is none.
BATCH = """
with batch as (
    select load_id from raw.load
    where started_at > coalesce(
        (select max(started_at) from raw.load where load_id = $published), timestamptz '-infinity'
    )
),
landed as (
    select article.* from raw.article as article semi join batch using (load_id)
)
"""
LANDED_PARTS = (
    BATCH
    + """
select case when count(*) > $most then list(distinct article_id[1] order by article_id[1]) else [''] end from landed
"""
)
PART = 100_000  # articles whose texts are held against their facts at once

WORST_FIRST = """
order by
    missing_text + (coalesce(days_ahead, 0) > 1)::integer + facts_off_text + facts_without_sentence
    + facts_out_of_range + mentions_off_text + sentences_off_text desc,
    article_id
"""

LANDED_ARTICLES = (
    BATCH
    + f""",
part as (
    select * from landed where starts_with(article_id, $part)
),
fact as (
    select
        fact.article_id,
        count(*) filter (
            where substr(landed.text, fact.char_start + 1, fact.char_end - fact.char_start) <> fact.mention
        ) as facts_off_text,
        count(*) filter (where sentence.article_id is null) as facts_without_sentence,
        count(*) filter (
            where fact.confidence not between 0 and 1 or fact.value_max < fact.value
        ) as facts_out_of_range,
        count(*) as facts
    from raw.fact as fact
    join part as landed using (article_id)
    left join raw.sentence as sentence using (article_id, sentence_index)
    where starts_with(fact.article_id, $part)
    group by all
),
mention as (
    select
        mention.article_id,
        count(*) filter (
            where substr(landed.text, mention.char_start + 1, mention.char_end - mention.char_start) <> mention.mention
        ) as mentions_off_text
    from raw.entity_mention as mention
    join part as landed using (article_id)
    where starts_with(mention.article_id, $part)
    group by all
),
sentence as (
    select
        sentence.article_id,
        count(*) filter (
            where sentence.char_start < 0
                or sentence.char_end <= sentence.char_start
                or sentence.char_end > landed.char_count
        ) as sentences_off_text,
        count(*) as sentences
    from raw.sentence as sentence
    join part as landed using (article_id)
    where starts_with(sentence.article_id, $part)
    group by all
)
select
    landed.article_id,
    landed.name,
    landed.char_count,
    coalesce(trim(landed.text) = '', true)::integer as missing_text,
    date_diff('day', current_date, landed.published_date) as days_ahead,
    coalesce(facts, 0) as facts,
    coalesce(sentences, 0) as sentences,
    coalesce(facts_off_text, 0) as facts_off_text,
    coalesce(facts_without_sentence, 0) as facts_without_sentence,
    coalesce(facts_out_of_range, 0) as facts_out_of_range,
    coalesce(mentions_off_text, 0) as mentions_off_text,
    coalesce(sentences_off_text, 0) as sentences_off_text
from part as landed
left join fact using (article_id)
left join mention using (article_id)
left join sentence using (article_id)
{WORST_FIRST}limit $most
"""
)

LANDED_BATCH = (
    BATCH
    + """
select
    coalesce((select max(load_id) from raw.load), '') as load_id,
    (
        select count(*) from raw.input_file where outcome not in ('loaded', 'duplicate', 'rejected')
    ) as inputs_without_outcome,
    (
        select count(*) from raw.input_file as input
        anti join raw.article using (article_id)
        where input.outcome <> 'rejected'
    ) as loaded_without_article,
    (select count(*) - count(distinct article_id) from raw.article) as articles_twice,
    (
        select count(*)
        from (
            select article_id, load_id from raw.sentence
            union all
            select article_id, load_id from raw.entity_mention
            union all
            select article_id, load_id from raw.fact
        ) as part
        semi join batch using (load_id)
        anti join raw.article using (article_id)
    ) as orphans
"""
)


def landed_frames(connection: duckdb.DuckDBPyConnection, published_load: str) -> dict[str, pa.Table]:
    """The batch that landed since `published_load` ('' when nothing is published)."""
    (parts,) = connection.execute(LANDED_PARTS, {"published": published_load, "most": PART}).fetchone() or ([""],)
    found = [
        connection.execute(
            LANDED_ARTICLES, {"published": published_load, "most": MOST_ROWS, "part": part}
        ).to_arrow_table()
        for part in parts
    ]
    connection.register("landed_parts", pa.concat_tables(found))
    articles = connection.execute(f"from landed_parts {WORST_FIRST} limit {MOST_ROWS}").to_arrow_table()
    connection.unregister("landed_parts")
    return {
        "landed_articles": articles,
        "landed_batch": connection.execute(LANDED_BATCH, {"published": published_load}).to_arrow_table(),
    }


MART_RELATIONS = """
select
    schema_name || '.' || table_name as relation,
    estimated_size as row_count,
    (
        estimated_size = 0
        and table_name in ('dim_article', 'dim_certification', 'dim_date', 'dim_metric', 'dim_region', 'dim_unit')
    )::integer as empty_reference
from duckdb_tables()
where database_name = current_database() and schema_name in ('marts', 'quality')
order by relation
"""

MART_FIGURES = """
select
    concat_ws(' ', fact_kind, metric_code, statistic, unit_code) as figures,
    metric_code,
    count(*) as facts,
    count(*) filter (where subject_name is null) as without_subject,
    max(abs(value)) filter (
        where unit_code = '%' and statistic in ('yoy', 'change', 'average_annual')
    ) as largest_change_pct,
    count(*) filter (
        where value < 0 and statistic = 'level' and metric_code not in ('profit', 'profit_and_tax', 'other')
    ) as negative_levels
from marts.rpt_facts
group by fact_kind, metric_code, statistic, unit_code
order by figures
"""

MART_FACTS = """
select fact_key, article_key from marts.fct_certifications
union all
select fact_key, article_key from marts.fct_investments
union all
select fact_key, article_key from marts.fct_output_figures
"""

MART_BALANCE = f"""
with facts as ({MART_FACTS}),
totals as (select count(*) as facts, count(distinct fact_key) as distinct_facts from facts)
select
    'all facts' as scope,
    (select count(*) from raw.fact) - facts - (select count(*) from quality.review_queue)
    - (select count(*) from intermediate.int_facts__reviewed where review_outcome = 'removed') as facts_unaccounted,
    facts - distinct_facts as facts_doubled
from totals
"""

# Of the articles that the published file and the new marts both hold: the share of facts that the new ones lack.
LOST_SHARE = f"""
with facts as ({MART_FACTS}),
published as ({MART_FACTS.replace("marts.", "published.marts.")}),
kept as (select count(*) as facts from facts semi join published.marts.dim_article using (article_key)),
had as (select count(*) as facts from published semi join marts.dim_article using (article_key))
select case when had.facts >= 20 then 1 - kept.facts / had.facts end as lost_share from kept, had
"""


def mart_frames(connection: duckdb.DuckDBPyConnection, published: Path | None) -> dict[str, pa.Table]:
    """The finished marts, held against the published file that they are to replace (None: against nothing)."""
    lost = None
    if published is not None:
        connection.execute(f"attach {quoted(published)} as published (read_only)")
        lost = (connection.execute(LOST_SHARE).fetchone() or (None,))[0]
        connection.execute("detach published")
    balance = connection.execute(MART_BALANCE).to_arrow_table()
    return {
        "mart_relations": connection.execute(MART_RELATIONS).to_arrow_table(),
        "mart_figures": connection.execute(MART_FIGURES).to_arrow_table(),
        "mart_balance": balance.append_column("lost_share", pa.array([lost], pa.float64())),
    }
