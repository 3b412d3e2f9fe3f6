with aliases as (
    select * from {{ ref('int_entity_aliases__told') }}
    where candidate_count > 1
),

-- Pairs that similarity finds doubtful join here, with their score.
final as (

    select
        entity_type,
        alias,
        canonical_name,
        'ambiguous_alias' as review_reason,
        article_count,
        candidate_count
    from aliases

)

select * from final
