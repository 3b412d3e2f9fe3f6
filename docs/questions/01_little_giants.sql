-- Which enterprises hold the title “little giant”, and in which region and park?
-- 哪些企业是专精特新“小巨人”？位于哪个地区、哪个园区？
select
    subject_name,
    metric_label_zh,
    level,
    province_name,
    region_name,
    park_name,
    article_name
from marts.rpt_facts
where metric_code in ('little_giant', 'key_little_giant')
    and subject_type = 'enterprise'
    and status = 'actual'
    and not is_copy
    and not is_duplicate_in_article
order by level, subject_name, article_name, metric_label_zh
limit 200
