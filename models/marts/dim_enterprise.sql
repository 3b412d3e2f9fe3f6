with entities as (
    select * from {{ ref('int_entities__described') }}
    where entity_type = 'enterprise'
),

bridge as (
    select * from {{ ref('bridge_enterprise_park') }}
),

park_parents as (
    select * from {{ ref('int_park_parents__chosen') }}
),

-- Of several parks the one that articles state; of a park and the park around it the inner one; else the most told.
parks as (

    select
        bridge.enterprise_key,
        bridge.park_key
    from bridge
    left join park_parents on bridge.park_key = park_parents.park_key
    qualify
        row_number() over (
            partition by bridge.enterprise_key
            order by
                case when bridge.is_stated then 0 else 1 end asc,
                case when park_parents.park_key is null then 1 else 0 end asc,
                bridge.article_count desc,
                bridge.park_key asc
        ) = 1

),

park_regions as (

    select
        parks.enterprise_key,
        parks.park_key,
        regions.region_code as park_region_code
    from parks
    inner join {{ ref('dim_park') }} as dim_park on parks.park_key = dim_park.park_key
    left join {{ ref('dim_region') }} as regions on dim_park.region_key = regions.region_key

),

-- The park's region is more precise where it lies in the enterprise's, and stands in where that is not known.
located as (

    select
        entities.*,
        park_regions.park_key,
        case
            when entities.region_code is null then park_regions.park_region_code
            when
                entities.region_code like '%0000'
                and substr(park_regions.park_region_code, 1, 2) = substr(entities.region_code, 1, 2)
                then park_regions.park_region_code
            when
                entities.region_code like '%00'
                and substr(park_regions.park_region_code, 1, 4) = substr(entities.region_code, 1, 4)
                then park_regions.park_region_code
            else entities.region_code
        end as final_region_code
    from entities
    left join park_regions on entities.entity_key = park_regions.enterprise_key

),

listings as (
    select * from {{ ref('int_enterprise_listings__told') }}
),

certifications as (
    select * from {{ ref('int_enterprise_certifications__held') }}
),

final as (

    select
        located.entity_key as enterprise_key,
        located.entity_name as enterprise_name,
        {{ entity_key("'region'", 'located.final_region_code') }} as region_key,
        located.park_key,
        listings.stock_code,
        listings.stock_exchange,
        listings.stock_code is not null or coalesce(certifications.is_listed, false) as is_listed,
        certifications.certifications,
        cast(coalesce(certifications.certification_count, 0) as bigint) as certification_count,
        located.aliases,
        cast(located.article_count as bigint) as article_count
    from located
    left join listings on located.entity_key = listings.enterprise_key
    left join certifications on located.entity_key = certifications.enterprise_key

)

select * from final
