{{ config(materialized='table') }}

with days as (
    select * from {{ ref('int_days__spined') }}
),

codes as (

    select year_code as period_code, 'year' as period_type, date_day from days
    union all
    select half_code, 'half', date_day from days
    union all
    select quarter_code, 'quarter', date_day from days
    union all
    select month_code, 'month', date_day from days
    union all
    select day_code, 'day', date_day from days

),

final as (

    select
        period_code,
        period_type,
        min(date_day) as first_day,
        max(date_day) as last_day
    from codes
    group by period_code, period_type

)

select * from final
