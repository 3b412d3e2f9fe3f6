{{ config(materialized='table') }}

with facts as (

    select * from {{ ref('int_facts__identified') }}
    where subject_type in ('park', 'enterprise')
        and statistic = 'level'
        and status = 'actual'
        and metric <> 'other'
        and not is_duplicate_in_article

),

enterprises as (
    select enterprise_key, park_key from {{ ref('dim_enterprise') }}
    where park_key is not null
),

ratios as (
    select metric_code from {{ ref('dim_metric') }}
    where aggregation = 'ratio'
),

park_levels as (

    select park_key, park_key as around_key from {{ ref('dim_park') }}
    union all
    select park_key, around_key from {{ ref('int_parks__surrounded') }}

),

attributed as (

    select
        facts.*,
        coalesce(park_levels.around_key, facts.subject_key) as park_key,
        facts.subject_type = 'enterprise' as is_of_enterprise
    from facts
    left join enterprises on facts.subject_key = enterprises.enterprise_key
    left join park_levels on enterprises.park_key = park_levels.park_key
    where facts.subject_type = 'park' or enterprises.park_key is not null

),

by_value as (

    select
        park_key, subject_key, is_of_enterprise, kind, metric, level, unit, period, period_start, period_end, value,
        count(*) as fact_count,
        count(distinct copy_group_key) as source_count,
        max(confidence) as confidence
    from attributed
    group by
        park_key, subject_key, is_of_enterprise, kind, metric, level, unit, period, period_start, period_end, value

),

-- The latest period, the longest that ends on its day; in it the value of most sources. Of several the largest, since
-- a part is never larger than the whole; a ratio has no parts, so there the surest.
final as (

    select
        by_value.park_key,
        by_value.subject_key,
        by_value.is_of_enterprise,
        by_value.kind,
        by_value.metric,
        by_value.level,
        by_value.unit,
        by_value.period,
        by_value.value,
        sum(by_value.fact_count) over (
            partition by park_key, subject_key, kind, metric, level, unit
        ) as figure_count,
        count(by_value.value) over (
            partition by park_key, subject_key, kind, metric, level, unit, period
        ) as value_count
    from by_value
    left join ratios on by_value.metric = ratios.metric_code
    qualify
        row_number() over (
            partition by park_key, subject_key, kind, metric, level, unit
            order by
                period_end desc nulls last, period_start asc nulls last, period asc, source_count desc,
                case when ratios.metric_code is not null then confidence end desc, value desc nulls last
        ) = 1

)

select * from final
