{{ config(
    materialized='incremental', incremental_strategy='append', on_schema_change='fail',
    pre_hook="{{ forget_articles() }}"
) }}
-- depends_on: {{ ref('stg_raw__article') }}

with sentences as (
    select * from {{ ref('stg_raw__sentence') }}
    where {{ is_news('article_id') }}
),

final as (

    select
        article_id,
        sentence_index,
        load_id,
        char_start,
        char_end,
        translate(clean_text, '0123456789', '') <> clean_text as has_figure
    from sentences

)

select * from final
