{{ config(materialized='table') }}

with places as (

    select * from {{ ref('int_entity_places__resolved') }}
    where relation = 'part_of'

),

-- Of two parks that are each told to be part of the other, the one that more articles put inside stays inside.
one_way as (

    select places.*
    from places
    left join places as reverse_places
        on places.child_key = reverse_places.parent_key
        and places.parent_key = reverse_places.child_key
    where reverse_places.child_key is null
        or places.article_count > reverse_places.article_count
        or (places.article_count = reverse_places.article_count and places.child_key > reverse_places.child_key)

),

final as (

    select
        child_key as park_key,
        parent_key as parent_park_key
    from one_way
    qualify
        row_number() over (
            partition by child_key
            order by case when is_stated then 0 else 1 end asc, article_count desc, parent_key asc
        ) = 1

)

select * from final
