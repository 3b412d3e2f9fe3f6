{{ config(
    materialized='incremental', incremental_strategy='append', on_schema_change='fail',
    pre_hook="{{ forget_articles() }}"
) }}

with articles as (

    select article_id, load_id, md5(clean_text) as text_key
    from {{ ref('stg_raw__article') }}
    where {{ is_news('article_id') }}

),

bands as (
    select * from {{ ref('stg_raw__copy_band') }}
),

final as (

    select
        articles.article_id,
        articles.load_id,
        articles.text_key,
        string_agg(
            chr(cast(33 + value_1 % 90 as integer)) || chr(cast(33 + value_2 % 90 as integer))
            || chr(cast(33 + value_3 % 90 as integer)) || chr(cast(33 + value_4 % 90 as integer)),
            '' order by bands.band nulls first
        ) as sketch,
        md5(coalesce(string_agg(bands.band_key, ' ' order by bands.band nulls first), '')) as signature_key
    from articles
    left join bands on articles.article_id = bands.article_id
    group by articles.article_id, articles.load_id, articles.text_key

)

select * from final
