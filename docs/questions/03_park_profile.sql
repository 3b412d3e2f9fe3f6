-- What does one park look like: its own figures beside those of its enterprises?
-- 一个园区的全貌：园区自身的数据与区内企业的数据
-- The two overlap and are never added.
-- 两者有重叠，不可相加。
select
    metric_label_en,
    level,
    park_value,
    unit_code,
    park_period_code,
    park_figure_count,
    enterprise_value_sum,
    enterprise_count
from marts.rpt_park_profile
where park_name = '芜湖经济技术开发区'
order by fact_kind, metric_code, level, unit_code
