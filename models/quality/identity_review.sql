with aliases as (
    select * from {{ ref('int_entity_aliases__told') }}
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

-- A pair that articles tell of is no longer doubtful for being alike.
final as (

    select * from ambiguous
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
    left join {{ ref('int_entity_aliases__told') }} as told
        on told.entity_type = 'enterprise'
        and names.entity_name = told.alias
        and names.canonical_name = told.canonical_name
    where told.alias is null

)

select * from final
