with places as (

    select * from {{ ref('int_entity_places__resolved') }}
    where relation = 'located_in' and child_type = 'enterprise' and parent_type = 'park'

),

-- A stated place counts before the park that an article is about.
final as (

    select
        child_key as enterprise_key,
        parent_key as park_key,
        is_stated,
        cast(article_count as bigint) as article_count
    from places

)

select * from final
