with source as (
    select * from {{ source('raw', 'load') }}
),

renamed as (

    select
        -- ids
        load_id,
        parkfacts_version,
        extractor_version,

        -- counts
        inputs_read,
        inputs_unchanged,
        inputs_rejected,
        articles_new,
        articles_unchanged,
        articles_duplicate,
        articles_reextracted,
        articles_removed,
        facts_found,

        -- times
        started_at,
        finished_at
    from source

)

select * from renamed
