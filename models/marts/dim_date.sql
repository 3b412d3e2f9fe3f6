with days as (
    select * from {{ ref('int_days__spined') }}
),

final as (

    select
        {{ date_key('date_day') }} as date_key,
        date_day,
        cast(year_number as integer) as year_number,
        cast(substr(quarter_code, 7, 1) as integer) as quarter_number,
        cast(month_number as integer) as month_number,
        cast(day_number as integer) as day_number,
        half_code,
        quarter_code,
        month_code,
        year_code || '年' || cast(month_number as varchar) || '月' || cast(day_number as varchar) || '日' as label_zh,
        day_code as label_en
    from days

)

select * from final
