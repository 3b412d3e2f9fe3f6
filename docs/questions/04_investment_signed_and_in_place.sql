-- How much investment was signed, and how much is in place, by province, subject and year?
-- 各省、各主体、各年份：签约了多少投资，到位了多少资金？
select
    province_name,
    subject_name,
    extract(year from period_end) as year_number,
    unit_code,
    max(value) filter (where metric_code = 'contract_value') / 1e8 as signed_100_million,
    max(value) filter (where metric_code = 'funds_in_place') / 1e8 as in_place_100_million
from marts.rpt_facts
where metric_code in ('contract_value', 'funds_in_place')
    and statistic = 'level'
    and status = 'actual'
group by province_name, subject_name, extract(year from period_end), unit_code
order by province_name nulls last, subject_name, year_number nulls last, unit_code
limit 200
