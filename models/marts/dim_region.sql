with regions as (
    select * from {{ ref('int_regions__rolled_up') }}
),

entities as (
    select * from {{ ref('int_entities__described') }}
    where entity_type = 'region'
),

known as (

    select
        {{ entity_key("'region'", 'region_code') }} as region_key,
        *
    from regions

),

-- Regions that articles name and the reference does not: towns, zones, old names. They roll up to nothing.
unknown as (

    select entities.*
    from entities
    left join known on entities.entity_key = known.region_key
    where known.region_key is null

),

final as (

    select
        known.region_key,
        known.region_code,
        known.region_name,
        known.short_name,
        known.region_level,
        known.region_kind,
        {{ entity_key("'region'", 'known.parent_code') }} as parent_region_key,
        known.county_code,
        known.county_name,
        known.city_code,
        known.city_name,
        known.province_code,
        known.province_name,
        cast(coalesce(entities.article_count, 0) as bigint) as article_count,
        true as is_in_reference
    from known
    left join entities on known.region_key = entities.entity_key
    union all
    select
        entity_key, null, entity_name, null, 'unknown', null, null,
        null, null, null, null, null, null,
        cast(article_count as bigint), false
    from unknown

)

select * from final
