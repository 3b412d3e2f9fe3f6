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

        -- parts of an enterprise's name
        nullif(name_region, '') as name_region,
        nullif(name_brand, '') as name_brand,
        nullif(name_industry, '') as name_industry,
        nullif(name_bracket, '') as name_bracket,
        nullif(name_form, '') as name_form,

        -- where an enterprise is listed
        nullif(stock_code, '') as stock_code,
        nullif(stock_exchange, '') as stock_exchange,

        -- place
        char_start,
        char_end
    from source

)

select * from renamed
