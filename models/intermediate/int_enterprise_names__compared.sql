{{ config(materialized='table') }}

with compared as (

    select entity_name, canonical_name, article_count, 'form' as match_rule, 0.95 as score, 1 as candidate_count
    from {{ ref('int_legal_names__grouped') }}
    where is_other_form
    union all
    select * from {{ ref('int_short_names__fitted') }}
    union all
    select * from {{ ref('int_legal_names__likened') }}
    union all
    select * from {{ ref('int_group_names__abbreviated') }}

),

decisions as (
    select * from {{ ref('identity_decisions') }}
    where entity_type = 'enterprise'
),

final as (

    select
        compared.entity_name,
        compared.canonical_name,
        compared.match_rule,
        cast(compared.score as double) as score,
        compared.article_count,
        compared.candidate_count,
        compared.match_rule = 'form'
        or (compared.match_rule = 'short_name' and compared.candidate_count = 1) as is_match
    from compared
    left join decisions
        on least(compared.entity_name, compared.canonical_name) = least(decisions.name, decisions.canonical_name)
        and greatest(compared.entity_name, compared.canonical_name) = greatest(decisions.name, decisions.canonical_name)
    where decisions.name is null

)

select * from final
