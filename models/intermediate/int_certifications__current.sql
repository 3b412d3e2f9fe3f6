with facts as (
    select * from {{ ref('int_facts__identified') }}
    where kind = 'certification' and value is null and not is_duplicate_in_article
),

articles as (
    select article_id, published_date from {{ ref('stg_raw__article') }}
),

dated as (

    select
        facts.subject_key,
        facts.subject_type,
        facts.metric as certification_code,
        coalesce(facts.level, '') as level,
        facts.status,
        facts.fact_id,
        coalesce(facts.period_end, articles.published_date) as known_on
    from facts
    inner join articles on facts.article_id = articles.article_id

),

-- What was last told of it counts; of two that were told for one day, the one that holds already.
final as (

    select
        {{ entity_key('subject_key', "certification_code || '|' || level") }} as certification_status_key,
        subject_key,
        subject_type,
        certification_code,
        level,
        status,
        known_on,
        fact_id
    from dated
    qualify
        row_number() over (
            partition by subject_key, certification_code, level
            order by
                known_on desc nulls last,
                case status when 'actual' then 1 when 'applying' then 2 else 3 end asc,
                fact_id asc
        ) = 1

)

select * from final
