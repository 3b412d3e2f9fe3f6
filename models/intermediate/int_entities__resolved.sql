{{ config(materialized='table') }}

with resolved as (
    select * from {{ ref('int_entity_names__matched') }}
),

-- A name may stand for one that stands for a third: eight steps are followed.
two_steps as (

    select
        resolved.*,
        coalesce(next_names.other_name, resolved.other_name) as second_name
    from resolved
    left join resolved as next_names
        on resolved.entity_type = next_names.entity_type
        and resolved.other_name = next_names.entity_name
        and not next_names.is_generic

),

four_steps as (

    select
        two_steps.*,
        coalesce(next_names.second_name, two_steps.second_name) as last_name
    from two_steps
    left join two_steps as next_names
        on two_steps.entity_type = next_names.entity_type
        and two_steps.second_name = next_names.entity_name
        and not next_names.is_generic

),

eight_steps as (

    select
        four_steps.*,
        coalesce(next_names.last_name, four_steps.last_name) as final_name
    from four_steps
    left join four_steps as next_names
        on four_steps.entity_type = next_names.entity_type
        and four_steps.last_name = next_names.entity_name
        and not next_names.is_generic

),

-- Articles that contradict each other may lead in a circle: then each name stays itself. For decisions a test fails.
settled as (

    select
        eight_steps.*,
        case
            when
                eight_steps.match_method = 'decision'
                or coalesce(targets.final_name, eight_steps.final_name) = eight_steps.final_name
                then eight_steps.final_name
        end as settled_name
    from eight_steps
    left join eight_steps as targets
        on eight_steps.entity_type = targets.entity_type
        and eight_steps.final_name = targets.entity_name
        and not targets.is_generic

),

final as (

    select
        name_key,
        entity_type,
        entity_name,
        coalesce(settled_name, entity_name) as canonical_name,
        {{ entity_key('entity_type', 'coalesce(settled_name, natural_key)') }} as entity_key,
        region_code,
        article_count,
        match_method
    from settled

)

select * from final
