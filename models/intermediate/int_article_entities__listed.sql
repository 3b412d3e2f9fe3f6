with mentions as (
    select * from {{ ref('stg_raw__entity_mention') }}
),

facts as (
    select * from {{ ref('int_facts__corrected') }}
),

named as (

    select article_id, entity_type, canonical_name as entity_name, region_code, 1 as mention_count
    from mentions
    union all
    select article_id, subject_type, subject, null, 0
    from facts

),

final as (

    select
        article_id,
        entity_type,
        entity_name,
        max(region_code) as region_code,
        sum(mention_count) as mention_count
    from named
    group by article_id, entity_type, entity_name

)

select * from final
