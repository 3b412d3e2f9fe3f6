-- How large is the output value of each park, and how fast does it grow?
-- 各园区的工业总产值有多大，增长有多快？
select
    place_name,
    period_code,
    max(value) filter (where statistic = 'level') / 1e8 as output_100_million_cny,
    max(value) filter (where statistic = 'yoy') as growth_pct
from marts.rpt_place_figures
where metric_code = 'industrial_output_value'
    and place_type = 'park'
    and statistic in ('level', 'yoy')
    and status = 'actual'
group by place_key, place_name, period_code
order by output_100_million_cny desc nulls last, place_name, period_code
limit 200
