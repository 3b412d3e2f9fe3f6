with source as (
    select * from {{ source('raw', 'entity_mention') }}
),

renamed as (

    select
        -- ids
        article_id,
        sentence_index,
        mention_index,
        load_id,

        -- what is named
        entity_type,
        mention,
        clean_mention,
        canonical_name,
        nullif(region_code, '') as region_code,
        method,

        -- place
        char_start,
        char_end
    from source

)

select * from renamed
