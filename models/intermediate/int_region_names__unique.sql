with regions as (
    select * from {{ ref('regions') }}
),

names as (

    select name as region_name, region_code from regions
    union
    select short_name, region_code from regions
    where short_name is not null

),

final as (

    select
        region_name,
        min(region_code) as region_code
    from names
    group by region_name
    having count(*) = 1

)

select * from final
