with source as (
    select * from {{ source('raw', 'article') }}
),

renamed as (

    select
        -- ids
        article_id,
        load_id,

        -- where it came from
        name as article_name,
        path as source_path,
        member as source_member,
        format as source_format,
        encoding as source_encoding,
        publisher,
        url,

        -- what it says
        title,
        text as article_text,
        clean_text,
        noise as noise_json,
        char_count,

        -- dates
        published_date,
        loaded_at,
        extractor_version
    from source

)

select * from renamed
