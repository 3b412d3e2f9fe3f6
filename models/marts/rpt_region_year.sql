with facts as (

    select * from {{ ref('int_facts__identified') }}
    where subject_type = 'region'
        and statistic = 'level'
        and status = 'actual'
        and value is not null
        and metric <> 'other'
        and not is_duplicate_in_article

),

codes as (

    select metric_code, aggregation, label_zh, label_en from {{ ref('dim_metric') }}
    union all
    select certification_code, 'stock', label_zh, label_en from {{ ref('dim_certification') }}

),

regions as (
    select * from {{ ref('dim_region') }}
),

-- A flow counts for a year when it covers the year; a stock also when it is of a date in the year.
figures as (

    select
        facts.*,
        extract(year from facts.period_end) as year_number,
        codes.label_zh as metric_label_zh,
        codes.label_en as metric_label_en
    from facts
    inner join codes on facts.metric = codes.metric_code
    where (facts.period_type = 'year' and not facts.is_as_of)
        or (codes.aggregation <> 'flow' and extract(year from facts.period_start) = extract(year from facts.period_end))
        or (facts.is_as_of and extract(month from facts.period_end) = 12)

),

-- Certifications of several levels are several measures.
by_value as (

    select
        subject_key,
        year_number,
        metric,
        coalesce(level, '') as level,
        unit,
        value,
        max(metric_label_zh) as metric_label_zh,
        max(metric_label_en) as metric_label_en,
        max(period_end) as period_end,
        max(confidence) as confidence,
        max(case when approx = 'exact' then 1 else 0 end) as exactness,
        count(distinct copy_group_key) as source_count
    from figures
    group by subject_key, year_number, metric, coalesce(level, ''), unit, value

),

-- The latest figure of the year; of several, the one that most sources give, and 512家 before 突破500家.
ranked as (

    select
        *,
        count(*) over (partition by subject_key, year_number, metric, level) as figure_count,
        row_number() over (
            partition by subject_key, year_number, metric, level
            order by
                period_end desc, source_count desc, exactness desc, confidence desc, value desc, unit asc
        ) as preference
    from by_value

),

final as (

    select
        ranked.subject_key as region_key,
        regions.region_name,
        regions.city_name,
        regions.province_name,
        cast(ranked.year_number as integer) as year_number,
        ranked.metric as metric_code,
        ranked.metric_label_zh,
        ranked.metric_label_en,
        ranked.level,
        ranked.value,
        ranked.unit as unit_code,
        ranked.period_end,
        ranked.source_count,
        ranked.figure_count
    from ranked
    inner join regions on ranked.subject_key = regions.region_key
    where ranked.preference = 1
        and coalesce(regions.region_level, '') not in {{ wide_levels() }}

)

select * from final
