{{ config(
    materialized='incremental', incremental_strategy='append', on_schema_change='fail',
    pre_hook="{{ forget_articles(corrected_articles()) }}"
) }}
-- depends_on: {{ ref('stg_raw__article') }}
-- depends_on: {{ ref('int_fact_corrections__matched') }}

with facts as (
    select * from {{ ref('int_facts__corrected') }}
    where {{ is_news('article_id') }}
),

units as (
    select unit_code from {{ ref('canonical_units') }}
),

periods as (
    select * from {{ ref('int_periods__resolved') }}
),

final as (

    select
        facts.*,
        periods.period_type,
        periods.is_as_of,
        periods.period_start,
        periods.period_end,
        case
            when facts.is_removed then 'removed'
            when facts.kind <> 'certification' and facts.value is null then 'no_value'
            when facts.value_max < facts.value then 'inverted_range'
            when facts.value is not null and facts.unit is null then 'no_unit'
            when facts.unit is not null and units.unit_code is null then 'unknown_unit'
            when facts.period is not null and periods.period_code is null then 'unreadable_period'
            when facts.confidence < {{ var('review_threshold') }} and not facts.is_corrected then 'low_confidence'
            else 'accepted'
        end as review_outcome
    from facts
    left join units on facts.unit = units.unit_code
    left join periods on facts.period = periods.period_code

)

select * from final
