{%- set scores = source('raw', 'extraction_score') -%}
{%- set is_scored = execute and adapter.get_relation(target.database, 'raw', 'extraction_score') is not none -%}

with source as (

    {% if is_scored %}
    select * from {{ scores }}
    {% else %}
    -- Nothing has been scored in this build file yet.
    select
        '' as gold_set, '' as article, '' as kind, '' as metric, '' as attribute, '' as extractor_version,
        0 as wanted, 0 as given, 0 as found, 0 as whole,
        0.0 as figure_p, 0.0 as figure_r, 0.0 as figure_f1, 0.0 as p, 0.0 as r, 0.0 as f1,
        current_timestamp as scored_at
    where false
    {% endif %}

),

renamed as (

    select
        -- what was scored
        gold_set,
        article as article_name,
        kind as fact_kind,
        metric as metric_code,
        attribute as attribute_name,
        extractor_version,

        -- counts
        cast(wanted as bigint) as wanted_count,
        cast(given as bigint) as given_count,
        cast(found as bigint) as found_count,
        cast(whole as bigint) as whole_count,

        -- scores
        cast(figure_p as double) as figure_precision,
        cast(figure_r as double) as figure_recall,
        cast(figure_f1 as double) as figure_f1,
        cast(p as double) as fact_precision,
        cast(r as double) as fact_recall,
        cast(f1 as double) as fact_f1,
        scored_at
    from source

)

select * from renamed
