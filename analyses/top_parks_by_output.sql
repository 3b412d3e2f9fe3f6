-- Parks by the latest output value that is told of them, with the source's sentence beside it.
with latest as (
    select * from {{ ref('rpt_park_profile') }}
    where metric_code = 'industrial_output_value'
)

select
    latest.park_name,
    latest.province_name,
    latest.park_value / 1e8 as park_value_100m_cny,
    latest.park_period_code,
    evidence.sentence,
    evidence.publisher
from latest
left join {{ ref('rpt_fact_evidence') }} as evidence
    on latest.park_name = evidence.subject_name
    and latest.metric_code = evidence.metric_code
    and latest.park_value = evidence.value
    and latest.park_period_code = evidence.period_code
order by latest.park_value desc
