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

wide as (

    select
        canonical as region_name,
        min(kind) as wide_kind
    from {{ ref('wide_places') }}
    group by canonical

),

-- Regions that articles name and the reference does not: towns, zones, old names; countries and areas such as 长三角.
-- They roll up to nothing.
unknown as (

    select
        entities.*,
        wide.wide_kind
    from entities
    left join known on entities.entity_key = known.region_key
    left join wide on entities.entity_name = wide.region_name
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
        entity_key, null, entity_name, null, coalesce(wide_kind, 'unknown'), wide_kind, null,
        null, null, null, null, null, null,
        cast(article_count as bigint), false
    from unknown

)

select * from final
