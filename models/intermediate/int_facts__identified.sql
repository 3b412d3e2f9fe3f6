{{ config(
    materialized='incremental', incremental_strategy='append', on_schema_change='fail',
    pre_hook="{{ forget_articles(reidentified_articles()) }}"
) }}
-- depends_on: {{ ref('stg_raw__article') }}

with facts as (
    select * from {{ ref('int_facts__reviewed') }}
    where review_outcome = 'accepted' and {{ is_news('article_id') }}
),

subjects as (

    select
        keyed.article_id,
        keyed.entity_type,
        keyed.entity_name,
        resolved.entity_key,
        described.region_code
    from {{ ref('int_article_entities__keyed') }} as keyed
    inner join {{ ref('int_entities__resolved') }} as resolved
        on keyed.name_key = resolved.name_key
        and keyed.entity_name = resolved.entity_name
    inner join {{ ref('int_entities__described') }} as described
        on resolved.entity_key = described.entity_key

),

sentences as (
    select article_id, sentence_index, char_start, char_end from {{ ref('stg_raw__sentence') }}
),

articles as (
    select * from {{ ref('int_articles__grouped') }}
),

final as (

    select
        facts.*,
        subjects.entity_key as subject_key,
        subjects.region_code as subject_region_code,
        articles.copy_group_key,
        sentences.char_start as sentence_char_start,
        sentences.char_end as sentence_char_end,
        row_number() over (
            partition by
                facts.article_id, facts.kind, subjects.entity_key, facts.metric, facts.level, facts.statistic,
                facts.value, facts.value_max, facts.unit, facts.period, facts.status
            order by facts.confidence desc, facts.char_start asc, facts.fact_id asc
        ) > 1 as is_duplicate_in_article
    from facts
    inner join subjects
        on facts.article_id = subjects.article_id
        and facts.subject_type = subjects.entity_type
        and facts.subject = subjects.entity_name
    inner join articles on facts.article_id = articles.article_id
    inner join sentences
        on facts.article_id = sentences.article_id
        and facts.sentence_index = sentences.sentence_index

)

select * from final
