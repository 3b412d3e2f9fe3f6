{{ config(materialized='table') }}

with names as (
    select * from {{ ref('int_entity_names__observed') }}
),

aliases as (
    select * from {{ ref('int_entity_aliases__told') }}
    where candidate_count = 1
),

former_names as (
    select * from {{ ref('int_former_names__told') }}
    where candidate_count = 1
),

decisions as (
    select * from {{ ref('identity_decisions') }}
    where decision = 'same'
),

reference_parks as (
    select 'park' as entity_type, park_alias, park_name from {{ ref('int_park_names__reference') }}
),

matches as (
    select * from {{ ref('int_enterprise_names__compared') }}
    where is_match
),

-- What an article says comes before what names have in common.
by_articles as (

    select
        names.*,
        former_names.later_name,
        aliases.canonical_name as told_name,
        matches.canonical_name as similar_name,
        coalesce(aliases.canonical_name, names.natural_key) as fuller_name
    from names
    left join former_names
        on names.entity_type = former_names.entity_type
        and names.entity_name = former_names.former_name
        and not names.is_generic
    left join aliases
        on names.entity_type = aliases.entity_type
        and names.entity_name = aliases.alias
        and not names.is_generic
    left join matches
        on names.entity_type = 'enterprise'
        and names.entity_name = matches.entity_name

),

final as (

    select
        by_articles.*,
        coalesce(
            decisions.canonical_name, reference_parks.park_name,
            by_articles.later_name, by_articles.told_name, by_articles.similar_name
        ) as other_name,
        case
            when decisions.canonical_name is not null then 'decision'
            when reference_parks.park_name is not null then 'reference'
            when by_articles.later_name is not null then 'former_name'
            when by_articles.told_name is not null then 'alias'
            when by_articles.similar_name is not null then 'similar'
            else 'exact'
        end as match_method
    from by_articles
    left join decisions
        on by_articles.entity_type = decisions.entity_type
        and (by_articles.entity_name = decisions.name or by_articles.fuller_name = decisions.name)
    left join reference_parks
        on by_articles.entity_type = reference_parks.entity_type
        and by_articles.fuller_name = reference_parks.park_alias
    qualify
        row_number() over (
            partition by by_articles.name_key, by_articles.entity_name
            order by decisions.canonical_name, reference_parks.park_name
        ) = 1

)

select * from final
