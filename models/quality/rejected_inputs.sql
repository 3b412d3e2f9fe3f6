with rejections as (
    select * from {{ ref('stg_raw__rejected_article') }}
),

final as (

    select
        input_id,
        source_path,
        source_member,
        reason_code,
        reason,
        remedy,
        load_id,
        rejected_at
    from rejections

)

select * from final
