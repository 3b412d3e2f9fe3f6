with source as (
    select * from {{ source('raw', 'source_file') }}
),

renamed as (

    select
        -- ids
        file_key,
        load_id,

        -- the file as it was read
        path as source_path,
        location as source_location,
        byte_size,
        modified_ns,
        is_complete,
        input_count,
        rejected_count,
        extractor_version,
        read_at
    from source

)

select * from renamed
