with names as (
    select * from {{ ref('int_entities__resolved') }}
),

final as (

    select
        name_key,
        entity_type,
        entity_name as alias,
        entity_key,
        match_method,
        cast(article_count as bigint) as article_count
    from names

)

select * from final
