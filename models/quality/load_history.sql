with loads as (
    select * from {{ ref('stg_raw__load') }}
),

final as (

    select
        load_id,
        started_at,
        finished_at,
        date_diff('second', started_at, finished_at) as duration_seconds,
        finished_at is not null as is_finished,
        parkfacts_version,
        extractor_version,
        inputs_read,
        inputs_unchanged,
        articles_new,
        articles_unchanged,
        articles_duplicate,
        articles_reextracted,
        articles_removed,
        inputs_rejected,
        facts_found
    from loads

)

select * from final
