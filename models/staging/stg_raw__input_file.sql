with source as (
    select * from {{ source('raw', 'input_file') }}
),

renamed as (

    select
        -- ids
        input_id,
        file_key,
        article_id,
        load_id,

        -- where it lies
        name as input_name,
        path as source_path,
        member as source_member,
        format as source_format,
        encoding as source_encoding,
        byte_size,

        -- what became of it
        outcome,
        modified_at,
        loaded_at
    from source

)

select * from renamed
