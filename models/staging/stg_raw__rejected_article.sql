with source as (
    select * from {{ source('raw', 'rejected_article') }}
),

renamed as (

    select
        -- ids
        input_id,
        load_id,

        -- where it lies
        path as source_path,
        member as source_member,

        -- why, and what to do
        reason_code,
        reason,
        remedy,
        rejected_at
    from source

)

select * from renamed
