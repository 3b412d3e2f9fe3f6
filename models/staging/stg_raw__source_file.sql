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
        byte_size,
        modified_ns,
        input_count,
        rejected_count,
        extractor_version,
        read_at
    from source

)

select * from renamed
