-- How do counts of certified enterprises change over time, where a subject is told of at two dates or more?
-- 持证企业数量如何随时间变化（有两个以上时点数据的主体）？
with counts as (

    select distinct
        subject_name,
        metric_label_en,
        level,
        coalesce(period_end, published_date) as counted_on,
        value
    from marts.rpt_fact_evidence
    where fact_kind = 'certification'
        and statistic = 'level'
        and status = 'actual'
        and value is not null

)

select *
from counts
qualify count(distinct counted_on) over (partition by subject_name, metric_label_en, level) > 1
order by subject_name, metric_label_en, level, counted_on, value
