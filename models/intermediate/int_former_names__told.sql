with relations as (

    select * from {{ ref('stg_raw__entity_relation') }}
    where relation = 'renamed_to' and child_type = parent_type

),

decided_apart as (
    select * from {{ ref('identity_decisions') }}
    where decision = 'different'
),

generic_names as (
    select * from {{ ref('generic_names') }}
),

told as (

    select
        relations.child_type as entity_type,
        relations.child_name as former_name,
        relations.parent_name as later_name,
        count(distinct relations.article_id) as article_count
    from relations
    left join decided_apart
        on relations.child_type = decided_apart.entity_type
        and least(relations.child_name, relations.parent_name) = least(decided_apart.name, decided_apart.canonical_name)
        and greatest(relations.child_name, relations.parent_name)
        = greatest(decided_apart.name, decided_apart.canonical_name)
    left join generic_names
        on relations.child_type = generic_names.entity_type
        and generic_names.name in (relations.child_name, relations.parent_name)
    where relations.child_name <> relations.parent_name
        and decided_apart.decision_id is null
        and generic_names.name is null
    group by relations.child_type, relations.child_name, relations.parent_name

),

-- Of two names that are each told to be the former one, the later name is what more articles say.
one_way as (

    select told.*
    from told
    left join told as reverse_told
        on told.entity_type = reverse_told.entity_type
        and told.former_name = reverse_told.later_name
        and told.later_name = reverse_told.former_name
    where reverse_told.former_name is null or told.article_count > reverse_told.article_count

),

-- A became B, and B became C: that A became C says nothing new.
detours as (

    select distinct
        direct.entity_type,
        direct.former_name,
        direct.later_name
    from one_way as direct
    inner join one_way as first_step
        on direct.entity_type = first_step.entity_type
        and direct.former_name = first_step.former_name
        and direct.later_name <> first_step.later_name
    inner join one_way as second_step
        on direct.entity_type = second_step.entity_type
        and first_step.later_name = second_step.former_name
        and direct.later_name = second_step.later_name

),

final as (

    select
        one_way.entity_type,
        one_way.former_name,
        one_way.later_name,
        one_way.article_count,
        count(*) over (partition by one_way.entity_type, one_way.former_name) as candidate_count
    from one_way
    left join detours
        on one_way.entity_type = detours.entity_type
        and one_way.former_name = detours.former_name
        and one_way.later_name = detours.later_name
    where detours.former_name is null

)

select * from final
