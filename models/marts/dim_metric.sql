with codes as (
    select * from {{ ref('metrics') }}
),

final as (

    select
        {{ entity_key("'metric'", 'metric_code') }} as metric_key,
        metric_code,
        kind as fact_kind,
        aggregation,
        label_zh,
        label_en,
        canonical_units,
        description
    from codes

)

select * from final
