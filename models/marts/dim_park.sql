with reference_parks as (
    select * from {{ ref('parks') }}
),

regions as (
    select region_code from {{ ref('regions') }}
),

entities as (
    select * from {{ ref('int_entities__described') }}
    where entity_type = 'park'
),

known as (

    select
        {{ entity_key("'park'", 'name') }} as park_key,
        *
    from reference_parks

),

combined as (

    select
        coalesce(known.park_key, entities.entity_key) as park_key,
        coalesce(known.name, entities.entity_name) as park_name,
        known.rank as park_rank,
        known.level as park_level,
        known.kind as park_kind,
        cast(cast(known.year as varchar) || '-01-01' as date) as rank_valid_from,
        coalesce(nullif(known.region_code, ''), entities.region_code) as region_code,
        entities.aliases,
        coalesce(entities.article_count, 0) as article_count,
        known.park_key is not null as is_in_reference
    from known
    full outer join entities on known.park_key = entities.entity_key

),

parents as (
    select * from {{ ref('int_park_parents__chosen') }}
),

parent_regions as (

    select
        parents.park_key,
        parents.parent_park_key,
        combined.region_code as parent_region_code
    from parents
    inner join combined on parents.parent_park_key = combined.park_key

),

-- A park whose region nobody names lies in that of the park around it.
final as (

    select
        combined.park_key,
        combined.park_name,
        combined.park_rank,
        combined.park_level,
        combined.park_kind,
        combined.rank_valid_from,
        {{ entity_key("'region'", 'regions.region_code') }} as region_key,
        parent_regions.parent_park_key,
        combined.aliases,
        cast(combined.article_count as bigint) as article_count,
        combined.is_in_reference
    from combined
    left join parent_regions on combined.park_key = parent_regions.park_key
    left join regions on coalesce(combined.region_code, parent_regions.parent_region_code) = regions.region_code

)

select * from final
