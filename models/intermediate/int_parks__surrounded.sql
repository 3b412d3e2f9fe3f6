with parents as (
    select * from {{ ref('int_park_parents__chosen') }}
),

outer_parents as (

    select
        inner_parks.park_key,
        outer_parks.parent_park_key
    from parents as inner_parks
    inner join parents as outer_parks on inner_parks.parent_park_key = outer_parks.park_key
    where inner_parks.park_key <> outer_parks.parent_park_key

),

final as (

    select park_key, parent_park_key as around_key from parents
    union all
    select park_key, parent_park_key from outer_parents

)

select * from final
