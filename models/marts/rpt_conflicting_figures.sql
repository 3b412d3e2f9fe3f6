with figures as (

    select * from {{ ref('int_facts__identified') }}
    where value is not null
        and period is not null
        and metric <> 'other'
        and not is_duplicate_in_article

),

-- Few subjects have two values of a metric and period at all; the others go before the wide grouping.
contested as (

    select subject_key, metric, period
    from figures
    group by subject_key, metric, period
    having min(value) <> max(value)

),

facts as (

    select figures.*
    from figures
    inner join contested
        on figures.subject_key = contested.subject_key
        and figures.metric = contested.metric
        and figures.period = contested.period

),

articles as (
    select article_key, published_date, is_copy from {{ ref('dim_article') }}
),

-- What one article says; an article that gives two values itself is no witness.
by_article as (

    select
        kind, subject_type, subject_key, metric, level, statistic, unit, period, status, article_id, copy_group_key,
        min(value) as value,
        max(case when approx in ('exact', 'over', 'at_least') then value end) as lower_bound,
        min(case when approx in ('exact', 'near', 'at_most') then coalesce(value_max, value) end) as upper_bound
    from facts
    group by kind, subject_type, subject_key, metric, level, statistic, unit, period, status, article_id, copy_group_key
    having min(value) = max(value)

),

-- What one source says: of an article and its copies, the original speaks. A copy that differs is no second source.
by_source as (

    select by_article.*
    from by_article
    inner join articles on by_article.article_id = articles.article_key
    qualify
        row_number() over (
            partition by
                kind, subject_type, subject_key, metric, level, statistic, unit, period, status,
                by_article.copy_group_key
            order by articles.is_copy asc, articles.published_date asc nulls last, articles.article_key asc
        ) = 1

),

conflicts as (

    select
        kind, subject_type, subject_key, metric, level, statistic, unit, period, status,
        count(*) as source_count,
        count(distinct value) as value_count,
        min(value) as lowest_value,
        max(value) as highest_value,
        coalesce(max(lower_bound) <= min(upper_bound), true) as is_reconcilable
    from by_source
    group by kind, subject_type, subject_key, metric, level, statistic, unit, period, status
    having min(value) <> max(value)

),

names as (

    select region_key as subject_key, region_name as subject_name from {{ ref('dim_region') }}
    where coalesce(region_level, '') not in {{ wide_levels() }}
    union all
    select park_key, park_name from {{ ref('dim_park') }}
    union all
    select enterprise_key, enterprise_name from {{ ref('dim_enterprise') }}
    union all
    select organization_key, organization_name from {{ ref('dim_organization') }}

),

final as (

    select
        conflicts.kind as fact_kind,
        conflicts.subject_type,
        conflicts.subject_key,
        names.subject_name,
        conflicts.metric as metric_code,
        coalesce(conflicts.level, '') as level,
        conflicts.statistic,
        conflicts.unit as unit_code,
        conflicts.period as period_code,
        conflicts.status,
        conflicts.source_count,
        conflicts.value_count,
        conflicts.lowest_value,
        conflicts.highest_value,
        conflicts.is_reconcilable
    from conflicts
    inner join names on conflicts.subject_key = names.subject_key

)

select * from final
