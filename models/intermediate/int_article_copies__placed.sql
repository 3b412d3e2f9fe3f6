{{ config(materialized='table') }}

with articles as (
    select article_id, md5(clean_text) as text_key from {{ ref('stg_raw__article') }}
),

-- Articles with one repaired text are one already: the first of them stands for all.
texts as (

    select text_key, min(article_id) as article_id
    from articles
    group by text_key

),

bands as (
    select * from {{ ref('stg_raw__copy_band') }}
),

first_bands as (

    select texts.text_key, texts.article_id, bands.band_key
    from bands
    inner join texts on bands.article_id = texts.article_id

),

-- Most buckets hold one text and pair nothing.
buckets as (

    select
        band_key,
        row_number() over (order by band_key) as bucket_number
    from first_bands
    group by band_key
    having count(*) > 1

),

sketches as (

    select
        article_id,
        string_agg(
            chr(cast(33 + value_1 % 90 as integer)) || chr(cast(33 + value_2 % 90 as integer))
            || chr(cast(33 + value_3 % 90 as integer)) || chr(cast(33 + value_4 % 90 as integer)),
            '' order by band nulls first
        ) as sketch
    from bands
    group by article_id

),

final as (

    select
        first_bands.text_key,
        first_bands.article_id,
        buckets.bucket_number,
        sketches.sketch,
        row_number() over (order by buckets.bucket_number, first_bands.text_key) as slot,
        row_number() over (partition by buckets.bucket_number order by first_bands.text_key) as place
    from first_bands
    inner join buckets on first_bands.band_key = buckets.band_key
    inner join sketches on first_bands.article_id = sketches.article_id

)

select * from final
