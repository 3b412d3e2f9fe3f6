with figures as (
    select * from {{ ref('int_park_figures__chosen') }}
),

parks as (
    select * from {{ ref('dim_park') }}
),

regions as (
    select * from {{ ref('dim_region') }}
),

codes as (

    select metric_code, label_zh, label_en from {{ ref('dim_metric') }}
    union all
    select certification_code, label_zh, label_en from {{ ref('dim_certification') }}

),

-- The park's own figure and those of its enterprises stand beside each other and are never added.
by_park as (

    select
        park_key,
        kind,
        metric,
        coalesce(level, '') as level,
        coalesce(unit, '') as unit_code,
        max(case when not is_of_enterprise then value end) as park_value,
        max(case when not is_of_enterprise then period end) as park_period_code,
        cast(sum(case when not is_of_enterprise then value_count else 0 end) as bigint) as park_value_count,
        cast(sum(case when not is_of_enterprise then figure_count else 0 end) as bigint) as park_figure_count,
        sum(case when is_of_enterprise then value end) as enterprise_value_sum,
        count(case when is_of_enterprise then subject_key end) as enterprise_count,
        cast(sum(case when is_of_enterprise then value_count else 0 end) as bigint) as enterprise_value_count
    from figures
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
        by_park.park_value_count,
        by_park.park_figure_count,
        by_park.enterprise_value_sum,
        by_park.enterprise_count,
        by_park.enterprise_value_count
    from by_park
    inner join parks on by_park.park_key = parks.park_key
    inner join codes on by_park.metric = codes.metric_code
    left join regions on parks.region_key = regions.region_key

)

select * from final
