{{ config(materialized='table') }}

with parks as (
    select * from {{ ref('parks') }}
),

positions as (
    select n + 1 as position from {{ ref('int_numbers__counted') }}
),

generic_names as (
    select * from {{ ref('generic_names') }}
    where kind is not null
),

regions as (
    select * from {{ ref('int_regions__rolled_up') }}
),

-- 高新区 of a region is the region's high-tech zone; written as the natural key of the bare name.
names as (

    select name as park_alias, name as park_name, region_code from parks
    union
    select split_part(parks.aliases, '|', positions.position), parks.name, parks.region_code
    from parks
    inner join positions
        on positions.position <= 1 + length(parks.aliases) - length(replace(parks.aliases, '|', ''))
    union
    select generic_names.name || '@' || parks.region_code, parks.name, null
    from parks
    inner join generic_names on parks.kind = generic_names.kind

),

-- 广东省惠州市仲恺高新区: province and city stand before names that do not begin with them.
placed as (

    select
        names.park_alias,
        names.park_name,
        regions.province_name,
        case when regions.city_name <> regions.province_name then regions.city_name end as city_name
    from names
    inner join regions on names.region_code = regions.region_code
    where names.park_alias not like substr(regions.province_name, 1, 2) || '%'

),

prefixed as (

    select park_alias, park_name from names
    union
    select province_name || park_alias, park_name from placed
    union
    select province_name || city_name || park_alias, park_name from placed
    where city_name is not null and park_alias not like substr(city_name, 1, 2) || '%'
    union
    select city_name || park_alias, park_name from placed
    where city_name is not null and park_alias not like substr(city_name, 1, 2) || '%'

),

-- An alias that two parks share names neither.
final as (

    select
        park_alias,
        min(park_name) as park_name
    from prefixed
    group by park_alias
    having count(*) = 1

)

select * from final
