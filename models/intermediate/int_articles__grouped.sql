{{ config(materialized='table') }}

with articles as (
    select article_id, published_date, md5(clean_text) as copy_group_key
    from {{ ref('stg_raw__article') }}
),

-- Near copies join a group here once the loaders land a group of their own with each article.
final as (

    select
        article_id,
        copy_group_key,
        count(*) over (partition by copy_group_key) as copy_count,
        row_number() over (
            partition by copy_group_key
            order by published_date nulls last, article_id
        ) > 1 as is_copy
    from articles

)

select * from final
