with entities as (
    select * from {{ ref('int_entities__described') }}
    where entity_type = 'organization'
),

final as (

    select
        entity_key as organization_key,
        entity_name as organization_name,
        {{ entity_key("'region'", 'region_code') }} as region_key,
        aliases,
        cast(article_count as bigint) as article_count
    from entities

)

select * from final
