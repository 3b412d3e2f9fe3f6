with regions as (
    select * from {{ ref('regions') }}
),

with_parents as (

    select
        regions.region_code,
        regions.name as region_name,
        regions.short_name,
        regions.level as region_level,
        regions.kind as region_kind,
        regions.parent_code,
        parents.level as parent_level,
        parents.name as parent_name,
        parents.kind as parent_kind,
        grandparents.region_code as grandparent_code,
        grandparents.name as grandparent_name
    from regions
    left join regions as parents on regions.parent_code = parents.region_code
    left join regions as grandparents on parents.parent_code = grandparents.region_code

),

-- A district of a municipality has the municipality as its city and its province.
final as (

    select
        region_code,
        region_name,
        short_name,
        region_level,
        region_kind,
        parent_code,
        case when region_level = 'county' then region_code end as county_code,
        case when region_level = 'county' then region_name end as county_name,
        case
            when region_level = 'prefecture' or region_kind = 'municipality' then region_code
            when parent_level = 'prefecture' or parent_kind = 'municipality' then parent_code
        end as city_code,
        case
            when region_level = 'prefecture' or region_kind = 'municipality' then region_name
            when parent_level = 'prefecture' or parent_kind = 'municipality' then parent_name
        end as city_name,
        case
            when region_level = 'province' then region_code
            when parent_level = 'province' then parent_code
            else grandparent_code
        end as province_code,
        case
            when region_level = 'province' then region_name
            when parent_level = 'province' then parent_name
            else grandparent_name
        end as province_name
    from with_parents

)

select * from final
