{{ config(materialized='view') }}

{%- set sentence -%}
substr(articles.article_text, facts.sentence_char_start + 1, facts.sentence_char_end - facts.sentence_char_start)
{%- endset %}

with facts as (
    select * from {{ ref('rpt_facts') }}
),

articles as (
    select * from {{ ref('dim_article') }}
),

final as (

    select
        facts.fact_key, facts.fact_kind, facts.subject_type, facts.subject_name, facts.subject_as_told,
        facts.region_name, facts.city_name, facts.province_name,
        facts.metric_code, facts.metric_label_zh, facts.metric_label_en, facts.level, facts.statistic,
        facts.value, facts.value_max, facts.unit_code, facts.unit_label_zh, facts.unit_label_en, facts.approx,
        facts.status, facts.period_code, facts.period_start, facts.period_end, facts.mention,
        {{ sentence }} as sentence,
        {{ plain_text(sentence) }} as sentence_plain,
        facts.article_key, facts.article_name, articles.title, articles.publisher, facts.published_date,
        articles.url, articles.source_path, facts.char_start, facts.char_end,
        facts.rule, facts.confidence, facts.is_corrected, facts.is_duplicate_in_article
    from facts
    inner join articles on facts.article_key = articles.article_key

)

select * from final
