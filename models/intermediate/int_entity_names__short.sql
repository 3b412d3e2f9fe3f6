{{ config(materialized='table') }}

with mentions as (
    select * from {{ ref('stg_raw__entity_mention') }}
),

names as (
    select * from {{ ref('int_entities__resolved') }}
    where entity_type <> 'region'
),

reference_parks as (
    select 'park' as entity_type, park_alias, park_name from {{ ref('int_park_names__reference') }}
),

told as (

    select entity_type, alias, canonical_name, 'alias' as match_method, article_count
    from {{ ref('int_entity_aliases__told') }}
    where candidate_count = 1
    union all
    -- …公司催化剂公司, …公司苏州分公司 lead to the company that they are part of.
    select entity_type, clean_mention, canonical_name, 'branch', count(distinct article_id)
    from mentions
    where method = 'division' and clean_mention <> canonical_name
    group by entity_type, clean_mention, canonical_name

),

taken as (

    select entity_type, entity_name as name from names
    union
    select entity_type, canonical_name from names

),

-- A name that stands for itself in some article is resolved there. What the reference says comes first.
free as (

    select
        told.*,
        names.entity_key
    from told
    inner join names
        on told.entity_type = names.entity_type
        and told.canonical_name = names.entity_name
    left join taken
        on told.entity_type = taken.entity_type
        and told.alias = taken.name
    left join reference_parks
        on told.entity_type = reference_parks.entity_type
        and told.alias = reference_parks.park_alias
        and names.canonical_name <> reference_parks.park_name
    where taken.name is null and reference_parks.park_alias is null

),

final as (

    select
        {{ entity_key('entity_type', 'alias') }} as name_key,
        entity_type,
        alias,
        entity_key,
        match_method,
        article_count
    from free
    qualify
        row_number() over (
            partition by entity_type, alias
            order by article_count desc, match_method asc, entity_key asc
        ) = 1

)

select * from final
