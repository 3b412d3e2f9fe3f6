with numbers as (
    select * from {{ ref('int_numbers__counted') }}
),

candidates as (

    select
        {{ var('first_year') }} + years.n as year_number,
        months.n as month_number,
        days.n as day_number,
        case
            when months.n in (4, 6, 9, 11) then 30
            when months.n <> 2 then 31
            when ({{ var('first_year') }} + years.n) % 400 = 0 then 29
            when ({{ var('first_year') }} + years.n) % 100 = 0 then 28
            when ({{ var('first_year') }} + years.n) % 4 = 0 then 29
            else 28
        end as days_in_month
    from numbers as years
    cross join numbers as months
    cross join numbers as days
    where years.n <= {{ var('last_year') }} - {{ var('first_year') }}
        and months.n between 1 and 12
        and days.n between 1 and 31

),

days as (

    select
        year_number,
        month_number,
        day_number,
        cast(year_number as varchar) as year_code,
        cast(year_number as varchar) || '-H' || case when month_number <= 6 then '1' else '2' end as half_code,
        cast(year_number as varchar) || '-Q'
        || case
            when month_number <= 3 then '1'
            when month_number <= 6 then '2'
            when month_number <= 9 then '3'
            else '4'
        end as quarter_code,
        cast(year_number as varchar) || '-' || lpad(cast(month_number as varchar), 2, '0') as month_code,
        cast(year_number as varchar) || '-' || lpad(cast(month_number as varchar), 2, '0') || '-'
        || lpad(cast(day_number as varchar), 2, '0') as day_code
    from candidates
    where day_number <= days_in_month

),

final as (

    select
        cast(day_code as date) as date_day,
        year_number,
        month_number,
        day_number,
        year_code,
        half_code,
        quarter_code,
        month_code,
        day_code
    from days

)

select * from final
