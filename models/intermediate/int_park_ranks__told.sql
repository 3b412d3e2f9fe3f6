with facts as (

    select * from {{ ref('int_facts__identified') }}
    where kind = 'certification'
        and subject_type = 'park'
        and metric in ('high_tech_zone', 'etdz')
        and status = 'actual'
        and value is null

),

articles as (
    select article_id, published_date from {{ ref('stg_raw__article') }}
),

final as (

    select
        facts.subject_key as park_key,
        facts.metric as park_rank,
        facts.level as park_level,
        min(facts.period_start) as valid_from,
        min(coalesce(facts.period_start, articles.published_date)) as known_from,
        count(distinct facts.article_id) as article_count
    from facts
    inner join articles on facts.article_id = articles.article_id
    group by facts.subject_key, facts.metric, facts.level

)

select * from final
