with source as (
    select * from {{ source('raw', 'entity_relation') }}
),

renamed as (

    select
        -- ids
        article_id,
        sentence_index,
        load_id,

        -- what has to do with what
        relation,
        child_type,
        child_name,
        parent_type,
        parent_name,
        rule,
        rule <> 'focus_park' as is_stated,
        share_percent,

        -- place
        char_start,
        char_end
    from source

)

select * from renamed
