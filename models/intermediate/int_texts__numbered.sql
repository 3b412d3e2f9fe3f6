{{ config(materialized='table') }}

-- Articles with one repaired text are one already: the first of them stands for all.
with final as (

    select
        text_key,
        min(article_id) as article_id,
        min(sketch) as sketch,
        min(signature_key) as signature_key,
        row_number() over (order by text_key) as text_number
    from {{ ref('int_texts__sketched') }}
    group by text_key

)

select * from final
