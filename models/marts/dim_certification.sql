with codes as (
    select * from {{ ref('certifications') }}
),

final as (

    select
        {{ entity_key("'certification'", 'certification_code') }} as certification_key,
        certification_code,
        label_zh,
        label_en,
        implied_level
    from codes

)

select * from final
