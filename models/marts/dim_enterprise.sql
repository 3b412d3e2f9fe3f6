with entities as (
    select * from {{ ref('int_entities__described') }}
    where entity_type = 'enterprise'
),

-- park_key stays empty until the articles' "in" relations are landed.
final as (

    select
        entity_key as enterprise_key,
        entity_name as enterprise_name,
        {{ entity_key("'region'", 'region_code') }} as region_key,
        cast(null as varchar) as park_key,
        aliases,
        cast(article_count as bigint) as article_count
    from entities

)

select * from final
