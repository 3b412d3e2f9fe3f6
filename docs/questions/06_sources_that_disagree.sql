-- Where do two sources disagree, and could one value satisfy both?
-- 哪些数据来源之间不一致？是否有一个数值能同时符合各来源的说法？
-- “Over 10” and 10.6 are reconcilable, 10.2 and 10.6 are not. An article and its reposts are one source.
-- “超过10”与10.6可以同时成立，10.2与10.6则不能。一篇文章及其转载算一个来源。
select
    subject_name,
    metric_code,
    statistic,
    period_code,
    lowest_value,
    highest_value,
    unit_code,
    source_count,
    is_reconcilable
from marts.rpt_conflicting_figures
order by subject_name, metric_code, statistic, unit_code, period_code, status, level
limit 200
