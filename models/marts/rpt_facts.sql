{{ config(
    materialized='incremental', incremental_strategy='append', on_schema_change='fail',
    pre_hook=["{{ forget_renamed_facts() }}", "{{ spill_from_the_start() }}"],
    post_hook="reset debug_force_external"
) }}
{%- set shared_columns %}
        fact_key, article_key, subject_type, region_key, park_key, enterprise_key, organization_key, unit_key,
        period_start_date_key, period_end_date_key, subject_as_told, level, statistic, value, value_max, approx, status,
        period_code, mention, char_start, char_end, sentence_char_start, sentence_char_end, rule, confidence, is_corrected,
        is_duplicate_in_article, load_id
{%- endset %}

with facts as (

    select 'certification' as fact_kind, certification_key, null as metric_key, {{ shared_columns }}
    from {{ ref('fct_certifications') }}
    where {{ is_fact_news() }}
    union all
    select 'investment', null, metric_key, {{ shared_columns }}
    from {{ ref('fct_investments') }}
    where {{ is_fact_news() }}
    union all
    select 'output', null, metric_key, {{ shared_columns }}
    from {{ ref('fct_output_figures') }}
    where {{ is_fact_news() }}

),

with_names as (

    {{ named_facts('facts') }}

),

named as (

    select
        with_names.*,
        coalesce(metrics.metric_code, certifications.certification_code) as metric_code,
        coalesce(metrics.label_zh, certifications.label_zh) as metric_label_zh,
        coalesce(metrics.label_en, certifications.label_en) as metric_label_en,
        units.unit_code,
        units.label_zh as unit_label_zh,
        units.label_en as unit_label_en,
        starts.date_day as period_start,
        ends.date_day as period_end
    from with_names
    left join {{ ref('dim_metric') }} as metrics on with_names.metric_key = metrics.metric_key
    left join {{ ref('dim_certification') }} as certifications
        on with_names.certification_key = certifications.certification_key
    left join {{ ref('dim_unit') }} as units on with_names.unit_key = units.unit_key
    left join {{ ref('dim_date') }} as starts on with_names.period_start_date_key = starts.date_key
    left join {{ ref('dim_date') }} as ends on with_names.period_end_date_key = ends.date_key

),

-- In this order a query for one metric, and one for a subject of it, reads few row groups, and names take little room.
-- News stands behind it, in the same order, until the next full refresh.
final as (

    select
        fact_key,
        fact_kind,
        subject_type,
        subject_name,
        subject_as_told,
        park_name,
        region_name,
        city_name,
        province_name,
        metric_code,
        metric_label_zh,
        metric_label_en,
        level,
        statistic,
        value,
        value_max,
        unit_code,
        unit_label_zh,
        unit_label_en,
        approx,
        status,
        period_code,
        period_start,
        period_end,
        mention,
        char_start,
        char_end,
        sentence_char_start,
        sentence_char_end,
        article_key,
        article_name,
        published_date,
        is_copy,
        rule,
        confidence,
        is_corrected,
        is_duplicate_in_article,
        load_id
    from named
    order by metric_code, subject_type, province_name, subject_name, period_end, article_key, char_start, fact_key

)

select * from final
