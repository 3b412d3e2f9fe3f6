with scores as (
    select * from {{ ref('stg_raw__extraction_score') }}
),

final as (

    select
        gold_set,
        extractor_version,
        article_name,
        fact_kind,
        metric_code,
        attribute_name,
        wanted_count,
        given_count,
        found_count,
        whole_count,
        figure_precision,
        figure_recall,
        figure_f1,
        fact_precision,
        fact_recall,
        fact_f1,
        scored_at
    from scores

)

select * from final
