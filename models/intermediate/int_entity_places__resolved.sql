{{ config(materialized='table') }}

with relations as (
    select * from {{ ref('stg_raw__entity_relation') }}
    where relation in ('located_in', 'part_of')
),

entities as (

    select
        keyed.article_id,
        keyed.entity_type,
        keyed.entity_name,
        resolved.entity_key
    from {{ ref('int_article_entities__keyed') }} as keyed
    inner join {{ ref('int_entities__resolved') }} as resolved
        on keyed.name_key = resolved.name_key
        and keyed.entity_name = resolved.entity_name

),

final as (

    select
        relations.relation,
        children.entity_type as child_type,
        children.entity_key as child_key,
        parents.entity_type as parent_type,
        parents.entity_key as parent_key,
        max(case when relations.is_stated then 1 else 0 end) = 1 as is_stated,
        count(distinct relations.article_id) as article_count
    from relations
    inner join entities as children
        on relations.article_id = children.article_id
        and relations.child_type = children.entity_type
        and relations.child_name = children.entity_name
    inner join entities as parents
        on relations.article_id = parents.article_id
        and relations.parent_type = parents.entity_type
        and relations.parent_name = parents.entity_name
    where children.entity_key <> parents.entity_key
    group by relations.relation, children.entity_type, children.entity_key, parents.entity_type, parents.entity_key

)

select * from final
