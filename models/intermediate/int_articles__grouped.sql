{{ config(materialized='table') }}

{% set steps = 6 %}

with articles as (
    select articles.article_id, articles.published_date, texts.text_key
    from {{ ref('stg_raw__article') }} as articles
    inner join {{ ref('int_texts__sketched') }} as texts on articles.article_id = texts.article_id
),

pairs as (
    select one_key, other_key from {{ ref('int_article_copies__paired') }}
    where one_key <> other_key
),

-- Both ways, and each text with itself.
links as (

    select one_key as text_key, other_key as linked_key from pairs
    union distinct
    select other_key as text_key, one_key as linked_key from pairs
    union distinct
    select one_key as text_key, one_key as linked_key from pairs
    union distinct
    select other_key as text_key, other_key as linked_key from pairs

),

-- Each text takes the least key of its neighbours, six times: copies of copies of copies come to one key.
step_0 as (
    select distinct text_key, text_key as group_key from links
),
{% for step in range(1, steps + 1) %}

step_{{ step }} as (

    select links.text_key, min(step_{{ step - 1 }}.group_key) as group_key
    from links
    inner join step_{{ step - 1 }} on links.linked_key = step_{{ step - 1 }}.text_key
    group by links.text_key

),
{% endfor %}

keyed as (

    select
        articles.article_id,
        articles.published_date,
        coalesce(reached.group_key, articles.text_key) as copy_group_key
    from articles
    left join step_{{ steps }} as reached on articles.text_key = reached.text_key

),

final as (

    select
        article_id,
        copy_group_key,
        count(*) over (partition by copy_group_key) as copy_count,
        row_number() over (
            partition by copy_group_key
            order by published_date nulls last, article_id
        ) > 1 as is_copy
    from keyed

)

select * from final
