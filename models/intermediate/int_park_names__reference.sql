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

-- 高新区 of a region is the region's high-tech zone; written as the natural key of the bare name.
names as (

    select name as park_alias, name as park_name from parks
    union
    select split_part(parks.aliases, '|', positions.position), parks.name
    from parks
    inner join positions
        on positions.position <= 1 + length(parks.aliases) - length(replace(parks.aliases, '|', ''))
    union
    select generic_names.name || '@' || parks.region_code, parks.name
    from parks
    inner join generic_names on parks.kind = generic_names.kind

),

-- An alias that two parks share names neither.
final as (

    select
        park_alias,
        min(park_name) as park_name
    from names
    group by park_alias
    having count(*) = 1

)

select * from final
