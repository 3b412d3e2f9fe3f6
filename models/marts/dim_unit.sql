with codes as (
    select * from {{ ref('canonical_units') }}
),

final as (

    select
        {{ entity_key("'unit'", 'unit_code') }} as unit_key,
        unit_code,
        label_zh,
        label_en,
        dimension,
        symbol,
        base_unit_code,
        per_unit_code
    from codes

)

select * from final
