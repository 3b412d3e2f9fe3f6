with facts as (

    select * from {{ ref('int_facts__identified') }}
    where subject_type in ('region', 'park')
        and value is not null
        and metric <> 'other'
        and not is_duplicate_in_article

),

articles as (
    select article_key, published_date from {{ ref('dim_article') }}
),

codes as (

    select metric_code, label_zh, label_en from {{ ref('dim_metric') }}
    union all
    select certification_code, label_zh, label_en from {{ ref('dim_certification') }}

),

regions as (
    select * from {{ ref('dim_region') }}
),

places as (

    select
        'region' as place_type, region_key as place_key, region_name as place_name,
        region_name, city_name, province_name
    from regions
    where coalesce(region_level, '') not in {{ wide_levels() }}
    union all
    select 'park', parks.park_key, parks.park_name, regions.region_name, regions.city_name, regions.province_name
    from {{ ref('dim_park') }} as parks
    left join regions on parks.region_key = regions.region_key

),

dated as (

    select
        facts.*,
        coalesce(facts.period_end, articles.published_date) as told_of
    from facts
    inner join articles on facts.article_id = articles.article_key

),

by_value as (

    select
        subject_key, kind, metric, coalesce(level, '') as level, statistic, unit, status, period, told_of, value,
        min(period_start) as period_start,
        min(period_end) as period_end,
        max(confidence) as confidence,
        min(case when approx = 'exact' then '' else approx end) as approx,
        count(distinct copy_group_key) as source_count
    from dated
    group by subject_key, kind, metric, coalesce(level, ''), statistic, unit, status, period, told_of, value

),

-- Of several values the one that most sources give, and 512家 before 突破500家.
ranked as (

    select
        *,
        count(*) over (
            partition by subject_key, kind, metric, level, statistic, unit, status, period, told_of
        ) as value_count,
        row_number() over (
            partition by subject_key, kind, metric, level, statistic, unit, status, period, told_of
            order by source_count desc, case when approx = '' then 0 else 1 end asc, confidence desc, value desc
        ) as preference
    from by_value

),

final as (

    select
        places.place_type,
        places.place_key,
        places.place_name,
        places.region_name,
        places.city_name,
        places.province_name,
        ranked.kind as fact_kind,
        ranked.metric as metric_code,
        codes.label_zh as metric_label_zh,
        codes.label_en as metric_label_en,
        ranked.level,
        ranked.statistic,
        ranked.value,
        ranked.unit as unit_code,
        coalesce(nullif(ranked.approx, ''), 'exact') as approx,
        ranked.status,
        ranked.period as period_code,
        ranked.period_start,
        ranked.period_end,
        ranked.told_of,
        ranked.source_count,
        ranked.value_count
    from ranked
    inner join places on ranked.subject_key = places.place_key
    inner join codes on ranked.metric = codes.metric_code
    where ranked.preference = 1
    order by
        ranked.metric, places.place_type, places.province_name, places.place_name, ranked.level, ranked.statistic,
        ranked.told_of, ranked.period, ranked.unit, ranked.status

)

select * from final
