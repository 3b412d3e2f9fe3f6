-- What can enterprises make now, and what do they plan?
-- 企业现有产能和规划产能各是多少？
-- Several capacities of one enterprise are those of several products or plants: rpt_fact_evidence has their sentences.
-- 同一企业的多个产能属于不同产品或工厂，原句见 rpt_fact_evidence。
select
    subject_name,
    status,
    value,
    unit_code,
    approx,
    article_name
from marts.rpt_facts
where metric_code = 'production_capacity'
    and subject_type = 'enterprise'
    and statistic = 'level'
    and not is_copy
    and not is_duplicate_in_article
order by subject_name, status, unit_code, value, approx, article_name
limit 200
