with corrections as (
    select * from {{ ref('fact_corrections') }}
),

kinds as (
    select * from {{ ref('int_metric_kinds__listed') }}
),

final as (

    select
        corrections.*,
        kinds.metric_kind,
        try_cast(corrections.char_start as integer) as char_start_number,
        try_cast(corrections.corrected_on as date) as corrected_on_date,
        try_cast(corrections.value as double) as value_number,
        try_cast(corrections.value_max as double) as value_max_number,
        count(*) over (partition by corrections.correction_id) as id_count
    from corrections
    left join kinds on corrections.metric = kinds.metric_code

)

select * from final
