with figures as (

    select
        kind, subject_type, subject_key, metric, coalesce(level, '') as level, statistic, unit, period, status,
        article_id, copy_group_key, approx, value, value_max
    from {{ ref('int_facts__identified') }}
    where value is not null
        and period is not null
        and metric <> 'other'
        and not is_duplicate_in_article

),

-- What has two values at all, as a number: the steps below need not carry nine columns of text.
contested as (

    select
        kind, subject_type, subject_key, metric, level, statistic, unit, period, status,
        row_number() over (
            order by kind, subject_type, subject_key, metric, level, statistic, unit, period, status
        ) as figure_number
    from figures
    group by kind, subject_type, subject_key, metric, level, statistic, unit, period, status
    having min(value) <> max(value)

),

-- What one article says; an article that gives two values itself is no witness.
by_article as (

    select
        contested.figure_number,
        figures.article_id,
        figures.copy_group_key,
        min(figures.value) as value,
        max(case when figures.approx in ('exact', 'over', 'at_least') then figures.value end) as lower_bound,
        min(
            case when figures.approx in ('exact', 'near', 'at_most') then coalesce(figures.value_max, figures.value) end
        ) as upper_bound
    from figures
    inner join contested
        on figures.subject_key = contested.subject_key
        and figures.kind = contested.kind and figures.subject_type = contested.subject_type
        and figures.metric = contested.metric
        and figures.level = contested.level
        and figures.statistic = contested.statistic
        and figures.unit = contested.unit
        and figures.period = contested.period and figures.status = contested.status
    group by contested.figure_number, figures.article_id, figures.copy_group_key
    having min(figures.value) = max(figures.value)

),

-- What one source says: of an article and its copies, the original speaks. A copy that differs is no second source.
by_source as (

    select by_article.*
    from by_article
    inner join {{ ref('dim_article') }} as articles on by_article.article_id = articles.article_key
    qualify
        row_number() over (
            partition by by_article.figure_number, by_article.copy_group_key
            order by articles.is_copy asc, articles.published_date asc nulls last, articles.article_key asc
        ) = 1

),

conflicts as (

    select
        figure_number,
        count(*) as source_count,
        count(distinct value) as value_count,
        min(value) as lowest_value,
        max(value) as highest_value,
        coalesce(max(lower_bound) <= min(upper_bound), true) as is_reconcilable
    from by_source
    group by figure_number
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
        contested.kind as fact_kind,
        contested.subject_type,
        contested.subject_key,
        names.subject_name,
        contested.metric as metric_code,
        contested.level,
        contested.statistic,
        contested.unit as unit_code,
        contested.period as period_code,
        contested.status,
        conflicts.source_count,
        conflicts.value_count,
        conflicts.lowest_value,
        conflicts.highest_value,
        conflicts.is_reconcilable
    from conflicts
    inner join contested on conflicts.figure_number = contested.figure_number
    inner join names on contested.subject_key = names.subject_key

)

select * from final
