with metrics as (
    select metric_code, kind from {{ ref('metrics') }}
),

certifications as (
    select certification_code from {{ ref('certifications') }}
),

final as (

    select metric_code, kind as metric_kind
    from metrics
    union all
    select certification_code, 'certification'
    from certifications

)

select * from final
