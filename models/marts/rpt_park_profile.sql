with facts as (

    select * from {{ ref('int_facts__identified') }}
    where subject_type in ('park', 'enterprise')
        and statistic = 'level'
        and status = 'actual'
        and metric <> 'other'
        and not is_duplicate_in_article

),

parks as (
    select * from {{ ref('dim_park') }}
),

regions as (
    select * from {{ ref('dim_region') }}
),

enterprises as (
    select enterprise_key, park_key from {{ ref('dim_enterprise') }}
    where park_key is not null
),

codes as (

    select metric_code, label_zh, label_en from {{ ref('dim_metric') }}
    union all
    select certification_code, label_zh, label_en from {{ ref('dim_certification') }}

),

park_levels as (

    select park_key, park_key as around_key from parks
    union all
    select park_key, around_key from {{ ref('int_parks__surrounded') }}

),

-- The park's own figures and those of its enterprises stand beside each other and are never added.
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

-- One figure a subject: the latest, of several the surest.
latest as (

    select
        *,
        count(*) over (partition by park_key, subject_key, kind, metric, level, unit) as figure_count
    from attributed
    qualify
        row_number() over (
            partition by park_key, subject_key, kind, metric, level, unit
            order by period_end desc nulls last, confidence desc, value desc nulls last, fact_id asc
        ) = 1

),

by_park as (

    select
        park_key,
        kind,
        metric,
        coalesce(level, '') as level,
        coalesce(unit, '') as unit_code,
        max(case when not is_of_enterprise then value end) as park_value,
        max(case when not is_of_enterprise then period end) as park_period_code,
        cast(sum(case when not is_of_enterprise then figure_count else 0 end) as bigint) as park_figure_count,
        sum(case when is_of_enterprise then value end) as enterprise_value_sum,
        count(distinct case when is_of_enterprise then subject_key end) as enterprise_count
    from latest
    group by park_key, kind, metric, coalesce(level, ''), coalesce(unit, '')

),

final as (

    select
        by_park.park_key,
        parks.park_name,
        parks.park_rank,
        regions.region_name,
        regions.city_name,
        regions.province_name,
        by_park.kind as fact_kind,
        by_park.metric as metric_code,
        codes.label_zh as metric_label_zh,
        codes.label_en as metric_label_en,
        by_park.level,
        by_park.unit_code,
        by_park.park_value,
        by_park.park_period_code,
        by_park.park_figure_count,
        by_park.enterprise_value_sum,
        by_park.enterprise_count
    from by_park
    inner join parks on by_park.park_key = parks.park_key
    inner join codes on by_park.metric = codes.metric_code
    left join regions on parks.region_key = regions.region_key

)

select * from final
