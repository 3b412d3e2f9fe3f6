{{ config(materialized='table') }}

with names as (
    select * from {{ ref('int_entities__resolved') }}
),

totals as (

    select
        entity_key,
        entity_type,
        min(canonical_name) as entity_name,
        sum(article_count) as article_count,
        string_agg(
            case when entity_name <> canonical_name then entity_name end, '|' order by entity_name nulls first
        ) as aliases
    from names
    group by entity_key, entity_type

),

region_votes as (

    select entity_key, region_code, sum(article_count) as article_count
    from names
    where region_code is not null
    group by entity_key, region_code

),

regions as (

    select entity_key, region_code
    from region_votes
    qualify row_number() over (partition by entity_key order by article_count desc, region_code asc) = 1

),

final as (

    select
        totals.entity_key,
        totals.entity_type,
        totals.entity_name,
        totals.aliases,
        totals.article_count,
        regions.region_code
    from totals
    left join regions on totals.entity_key = regions.entity_key

)

select * from final
