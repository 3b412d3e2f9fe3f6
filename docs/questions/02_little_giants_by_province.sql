-- How many little giants do regions and parks report, by province?
-- 各省的地区和园区分别报告了多少家“小巨人”企业？
-- A park's little giants are among its region's: never add the two.
-- 园区的数已含在所在地区之内，两者不可相加。
select
    province_name,
    subject_type,
    subject_name,
    metric_label_en,
    level,
    value,
    approx,
    period_code,
    published_date
from marts.rpt_fact_evidence
where metric_code in ('little_giant', 'key_little_giant')
    and subject_type in ('region', 'park')
    and statistic = 'level'
    and status = 'actual'
    and value is not null
qualify
    row_number() over (
        partition by subject_name, metric_code, level
        order by coalesce(period_end, published_date) desc nulls last, confidence desc, fact_key asc
    ) = 1
order by province_name nulls last, subject_name, metric_code, level
