{{ config(
    materialized='incremental', incremental_strategy='append', on_schema_change='fail',
    pre_hook="{{ forget_changed_descriptions() }}"
) }}

with articles as (
    select * from {{ ref('stg_raw__article') }}
    {% if is_incremental() %}where article_id not in (select article_key from {{ this }}){% endif %}
),

copies as (
    select * from {{ ref('int_articles__grouped') }}
),

sources as (

    select article_id, count(*) as source_count
    from {{ ref('stg_raw__input_file') }}
    where outcome <> 'rejected'
    group by article_id

),

final as (

    select
        articles.article_id as article_key,
        articles.article_name,
        articles.title,
        articles.publisher,
        articles.published_date,
        {{ date_key('articles.published_date') }} as published_date_key,
        articles.url,
        articles.source_path,
        articles.source_member,
        articles.source_format,
        articles.source_encoding,
        coalesce(sources.source_count, 1) as source_count,
        copies.copy_group_key,
        copies.copy_count,
        copies.is_copy,
        articles.char_count,
        articles.load_id,
        articles.loaded_at,
        articles.article_text
    from articles
    inner join copies on articles.article_id = copies.article_id
    left join sources on articles.article_id = sources.article_id

)

select * from final
