with source as (
    select * from {{ source('raw', 'fact') }}
),

renamed as (

    select
        -- ids
        fact_id,
        article_id,
        sentence_index,
        load_id,

        -- what is stated
        kind,
        subject,
        subject_type,
        metric,
        nullif(level, '') as level,
        statistic,
        value,
        value_max,
        nullif(unit, '') as unit,
        approx,
        nullif(period, '') as period,
        status,

        -- evidence
        mention,
        char_start,
        char_end,
        rule,
        confidence
    from source

)

select * from renamed
