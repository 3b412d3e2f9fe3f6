with groups as (

    select entity_name, region_code
    from {{ ref('int_entity_names__observed') }}
    where entity_type = 'enterprise'
        and length(entity_name) > 3
        and (entity_name like '%集团%' or (entity_name like '%公司' and entity_name not like '%有限%'))

),

regions as (
    select distinct short_name from {{ ref('regions') }}
    where length(short_name) = 2
),

-- At the start, behind a region, behind the group that it belongs to.
final as (

    select entity_name, region_code, entity_name as words from groups
    union
    select entity_name, region_code, substr(entity_name, strpos(entity_name, '省') + 1) from groups
    where strpos(entity_name, '省') between 3 and 4
    union
    select entity_name, region_code, substr(entity_name, strpos(entity_name, '市') + 1) from groups
    where strpos(entity_name, '市') between 3 and 4
    union
    select groups.entity_name, groups.region_code, substr(groups.entity_name, 3) from groups
    inner join regions on substr(groups.entity_name, 1, 2) = regions.short_name
    union
    select entity_name, region_code, substr(entity_name, strpos(entity_name, '集团') + 2) from groups
    where strpos(entity_name, '集团') > 1

)

select * from final
