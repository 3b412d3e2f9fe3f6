{{ config(materialized='table') }}

with names as (
    select * from {{ ref('int_entities__resolved') }}
),

short_names as (
    select * from {{ ref('int_entity_names__short') }}
),

totals as (

    select
        entity_key,
        entity_type,
        min(canonical_name) as entity_name,
        sum(article_count) as article_count
    from names
    group by entity_key, entity_type

),

other_names as (

    select entity_key, entity_name as alias
    from names
    where entity_name <> canonical_name
    union
    select entity_key, alias from short_names

),

aliases as (

    select
        entity_key,
        string_agg(alias, '|' order by alias nulls first) as aliases
    from other_names
    group by entity_key

),

region_votes as (

    select entity_key, region_code, sum(article_count) as article_count
    from names
    where region_code is not null
    group by entity_key, region_code

),

province_votes as (

    select
        *,
        sum(article_count) over (partition by entity_key, substr(region_code, 1, 2)) as province_count
    from region_votes

),

-- Most articles decide the province; inside it a county says more than its city, and a city more than the province.
regions as (

    select entity_key, region_code
    from province_votes
    qualify
        row_number() over (
            partition by entity_key
            order by
                province_count desc,
                substr(region_code, 1, 2) asc,
                case when region_code like '%0000' then 2 when region_code like '%00' then 1 else 0 end asc,
                article_count desc,
                region_code asc
        ) = 1

),

final as (

    select
        totals.entity_key,
        totals.entity_type,
        totals.entity_name,
        aliases.aliases,
        totals.article_count,
        regions.region_code
    from totals
    left join aliases on totals.entity_key = aliases.entity_key
    left join regions on totals.entity_key = regions.entity_key

)

select * from final
