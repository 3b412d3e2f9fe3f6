with source as (
    select * from {{ source('raw', 'sentence') }}
),

renamed as (

    select
        -- ids
        article_id,
        sentence_index,
        load_id,

        -- place
        paragraph_index,
        char_start,
        char_end,

        -- what it says
        clean_text
    from source

)

select * from renamed
