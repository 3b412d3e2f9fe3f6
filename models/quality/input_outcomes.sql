with inputs as (
    select * from {{ ref('stg_raw__input_file') }}
),

rejections as (
    select * from {{ ref('stg_raw__rejected_article') }}
),

final as (

    select
        inputs.input_id,
        inputs.source_path,
        inputs.source_member,
        inputs.source_format,
        inputs.byte_size,
        inputs.outcome,
        inputs.article_id as article_key,
        rejections.reason_code,
        inputs.load_id,
        inputs.loaded_at
    from inputs
    left join rejections
        on inputs.input_id = rejections.input_id
        and inputs.outcome = 'rejected'

)

select * from final
