-- How large is the output value of each park, and how fast does it grow?
-- 各园区的工业总产值有多大，增长有多快？
select
    dim_park.park_name,
    figures.period_code,
    max(figures.value) filter (where figures.statistic = 'level') / 1e8 as output_100_million_cny,
    max(figures.value) filter (where figures.statistic = 'yoy') as growth_pct
from marts.fct_output_figures as figures
inner join marts.dim_metric using (metric_key)
inner join marts.dim_park using (park_key)
where dim_metric.metric_code = 'industrial_output_value'
    and figures.subject_type = 'park'
    and figures.statistic in ('level', 'yoy')
    and figures.status = 'actual'
group by dim_park.park_name, figures.period_code
order by output_100_million_cny desc nulls last, dim_park.park_name, figures.period_code
