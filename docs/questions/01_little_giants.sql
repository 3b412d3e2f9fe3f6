-- Which enterprises hold the title “little giant”, and in which region and park?
-- 哪些企业是专精特新“小巨人”？位于哪个地区、哪个园区？
select distinct
    dim_enterprise.enterprise_name,
    fct_certifications.level,
    dim_region.province_name,
    dim_region.region_name,
    dim_park.park_name,
    dim_article.article_name
from marts.fct_certifications
inner join marts.dim_certification using (certification_key)
inner join marts.dim_enterprise using (enterprise_key)
inner join marts.dim_article using (article_key)
left join marts.dim_region on fct_certifications.region_key = dim_region.region_key
left join marts.dim_park on fct_certifications.park_key = dim_park.park_key
where dim_certification.certification_code in ('little_giant', 'key_little_giant')
    and fct_certifications.status = 'actual'
    and not dim_article.is_copy
order by fct_certifications.level, dim_enterprise.enterprise_name, dim_article.article_name
