with corrections as (
    select * from {{ ref('fact_corrections') }}
),

matched as (

    select correction_id, count(*) as fact_count
    from {{ ref('int_fact_corrections__matched') }}
    group by correction_id

),

final as (

    select
        corrections.correction_id,
        corrections.fact_id as fact_key,
        corrections.article,
        corrections.mention,
        corrections.action,
        corrections.reason,
        corrections.corrected_by,
        corrections.corrected_on,
        coalesce(matched.fact_count, 0) as fact_count,
        coalesce(matched.fact_count, 0) > 0 as is_applied
    from corrections
    left join matched on corrections.correction_id = matched.correction_id

)

select * from final
