-- How do counts of certified enterprises change over time, where a subject is told of at two dates or more?
-- 持证企业数量如何随时间变化（有两个以上时点数据的主体）？
select
    place_name,
    metric_label_en,
    level,
    told_of,
    value
from marts.rpt_place_figures
where fact_kind = 'certification'
    and statistic = 'level'
    and status = 'actual'
qualify count(distinct told_of) over (partition by place_key, metric_code, level) > 1
order by place_name, metric_label_en, level, told_of, value
limit 200
