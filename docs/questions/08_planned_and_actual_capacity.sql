-- What can enterprises make now, and what do they plan?
-- 企业现有产能和规划产能各是多少？
-- Several capacities of one enterprise are those of several products or plants: rpt_fact_evidence has their sentences.
-- 同一企业的多个产能属于不同产品或工厂，原句见 rpt_fact_evidence。
select distinct
    dim_enterprise.enterprise_name,
    figures.status,
    figures.value,
    dim_unit.unit_code,
    figures.approx
from marts.fct_output_figures as figures
inner join marts.dim_metric using (metric_key)
inner join marts.dim_enterprise using (enterprise_key)
inner join marts.dim_unit using (unit_key)
where dim_metric.metric_code = 'production_capacity'
    and figures.statistic = 'level'
order by dim_enterprise.enterprise_name, figures.status, dim_unit.unit_code, figures.value, figures.approx
