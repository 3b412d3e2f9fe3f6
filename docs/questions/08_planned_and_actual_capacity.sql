-- What can enterprises make now, and what do they plan?
-- 企业现有产能和规划产能各是多少？
select
    dim_enterprise.enterprise_name,
    dim_unit.unit_code,
    max(figures.value) filter (where figures.status = 'actual') as actual_capacity,
    max(figures.value) filter (where figures.status = 'planned') as planned_capacity
from marts.fct_output_figures as figures
inner join marts.dim_metric using (metric_key)
inner join marts.dim_enterprise using (enterprise_key)
inner join marts.dim_unit using (unit_key)
where dim_metric.metric_code = 'production_capacity'
    and figures.statistic = 'level'
group by dim_enterprise.enterprise_name, dim_unit.unit_code
order by dim_enterprise.enterprise_name, dim_unit.unit_code
