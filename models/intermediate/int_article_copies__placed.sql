{{ config(materialized='table') }}

with banded as (

    select texts.text_number, bands.band_key
    from {{ ref('stg_raw__copy_band') }} as bands
    inner join {{ ref('int_texts__numbered') }} as texts on bands.article_id = texts.article_id

),

-- Most buckets hold one text and pair nothing.
buckets as (

    select band_key, row_number() over (order by band_key) as bucket_number
    from banded
    group by band_key
    having count(*) > 1

),

final as (

    select
        banded.text_number,
        buckets.bucket_number,
        row_number() over (order by buckets.bucket_number, banded.text_number) as slot,
        row_number() over (partition by buckets.bucket_number order by banded.text_number) as place
    from banded
    inner join buckets on banded.band_key = buckets.band_key

)

select * from final
