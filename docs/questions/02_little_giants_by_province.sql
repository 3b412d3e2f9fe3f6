-- How many little giants do regions and parks report, by province?
-- 各省的地区和园区分别报告了多少家“小巨人”企业？
-- A park's little giants are among its region's: never add the two.
-- 园区的数已含在所在地区之内，两者不可相加。
select
    province_name,
    place_type,
    place_name,
    metric_label_en,
    level,
    value,
    approx,
    told_of
from marts.rpt_place_figures
where metric_code in ('little_giant', 'key_little_giant')
    and statistic = 'level'
    and status = 'actual'
qualify row_number() over (partition by place_key, metric_code, level order by told_of desc nulls last, period_code) = 1
order by province_name nulls last, place_name, metric_code, level
