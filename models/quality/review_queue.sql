with facts as (
    select * from {{ ref('int_facts__reviewed') }}
    where review_outcome not in ('accepted', 'removed')
),

articles as (
    select article_id, article_name from {{ ref('stg_raw__article') }}
),

final as (

    select
        facts.fact_id as fact_key,
        facts.article_id as article_key,
        articles.article_name,
        facts.review_outcome as review_reason,
        facts.confidence,
        facts.rule,
        facts.kind,
        facts.subject,
        facts.subject_type,
        facts.metric as metric_code,
        facts.level,
        facts.statistic,
        facts.value,
        facts.value_max,
        facts.unit as unit_code,
        facts.approx,
        facts.period as period_code,
        facts.status,
        facts.mention,
        facts.char_start,
        facts.char_end
    from facts
    inner join articles on facts.article_id = articles.article_id

)

select * from final
