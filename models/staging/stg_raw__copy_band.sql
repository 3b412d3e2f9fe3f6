with source as (
    select * from {{ source('raw', 'copy_band') }}
),

renamed as (

    select
        -- ids
        article_id,
        band,
        load_id,

        -- signature
        band_key,
        value_1,
        value_2,
        value_3,
        value_4
    from source

)

select * from renamed
