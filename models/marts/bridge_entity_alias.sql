with names as (
    select * from {{ ref('int_entities__resolved') }}
),

short_names as (
    select * from {{ ref('int_entity_names__short') }}
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
    union all
    select
        name_key,
        entity_type,
        alias,
        entity_key,
        match_method,
        cast(article_count as bigint)
    from short_names

)

select * from final
