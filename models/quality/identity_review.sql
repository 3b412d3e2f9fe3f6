with aliases as (
    select * from {{ ref('int_entity_aliases__told') }}
    where candidate_count > 1
),

former_names as (
    select * from {{ ref('int_former_names__told') }}
    where candidate_count > 1
),

names as (
    select * from {{ ref('int_enterprise_names__compared') }}
    where not is_match
),

ambiguous as (

    select
        entity_type,
        alias,
        canonical_name,
        'ambiguous_alias' as review_reason,
        cast(null as double) as score,
        article_count,
        candidate_count
    from aliases

),

ambiguous_former as (

    select
        former_names.entity_type,
        former_names.former_name,
        former_names.later_name,
        'ambiguous_former_name',
        cast(null as double),
        former_names.article_count,
        former_names.candidate_count
    from former_names
    left join aliases
        on former_names.entity_type = aliases.entity_type
        and former_names.former_name = aliases.alias
        and former_names.later_name = aliases.canonical_name
    where aliases.alias is null

),

told as (

    select entity_type, alias, canonical_name from {{ ref('int_entity_aliases__told') }}
    union
    select entity_type, former_name, later_name from {{ ref('int_former_names__told') }}

),

-- A pair that articles tell of is no longer doubtful for being alike.
final as (

    select * from ambiguous
    union all
    select * from ambiguous_former
    union all
    select
        'enterprise',
        names.entity_name,
        names.canonical_name,
        names.match_rule,
        names.score,
        cast(names.article_count as bigint),
        names.candidate_count
    from names
    left join told
        on told.entity_type = 'enterprise'
        and names.entity_name = told.alias
        and names.canonical_name = told.canonical_name
    where told.alias is null

)

select * from final
