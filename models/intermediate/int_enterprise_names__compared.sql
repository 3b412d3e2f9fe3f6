{{ config(materialized='table') }}

with names as (
    select * from {{ ref('int_enterprise_names__parted') }}
),

legal_names as (

    select
        *,
        first_value(entity_name) over (
            partition by core
            order by length(name_form) desc, entity_name asc
        ) as core_name
    from names
    where is_legal

),

by_form as (

    select
        entity_name,
        core_name as canonical_name,
        article_count,
        'form' as match_rule,
        0.95 as score,
        1 as candidate_count
    from legal_names
    where is_telling and is_located and entity_name <> core_name

),

companies as (

    select
        *,
        count(*) over (partition by name_brand) as brand_count
    from legal_names
    where entity_name = core_name or not is_telling or not is_located

),

-- A short name fits a company of its brand whose trade begins with its own, and whose place is not another one.
fitting as (

    select
        names.entity_name,
        companies.entity_name as canonical_name,
        names.article_count,
        names.name_industry <> '' and (
            (names.name_region <> '' and names.name_region = companies.name_region)
            or (names.place <> '' and names.place = companies.place)
        ) as is_evident,
        0.3
        + case when names.name_industry <> '' then 0.2 else 0 end
        + case when names.name_industry = companies.name_industry then 0.1 else 0 end
        + case when names.name_region <> '' and names.name_region = companies.name_region then 0.15 else 0 end
        + case when names.place <> '' and names.place = companies.place then 0.15 else 0 end
        + case when companies.name_region <> '' then 0.05 else 0 end as score
    from names
    inner join companies
        on names.name_brand = companies.name_brand
        and names.name_class = companies.name_class
    where not names.is_legal
        and companies.brand_count <= 50
        and (names.name_industry = companies.name_industry or companies.name_industry like names.name_industry || '%')
        and (names.name_region = '' or names.name_region = companies.name_region)
        and (names.name_bracket = '' or names.name_bracket = companies.name_bracket)
        and (companies.place like names.place || '%' or names.place like companies.place || '%')

),

best_scores as (

    select
        *,
        max(score) over (partition by entity_name) as best_score
    from fitting

),

by_short_name as (

    select
        entity_name,
        canonical_name,
        article_count,
        case when is_evident then 'short_name' else 'short_name_alone' end as match_rule,
        score,
        count(*) over (partition by entity_name) as candidate_count
    from best_scores
    where score > best_score - 0.04

),

-- Two legal names that differ in more than form are never one by themselves, however alike they are.
look_alikes as (

    select
        shorter.entity_name,
        longer.entity_name as canonical_name,
        shorter.article_count,
        'look_alike' as match_rule,
        0.35
        + case when shorter.name_industry = longer.name_industry then 0.25 else 0.1 end
        + case when shorter.name_region = longer.name_region then 0.15 else 0 end
        + case when shorter.place <> '' and shorter.place = longer.place then 0.1 else 0 end as score,
        1 as candidate_count
    from companies as shorter
    inner join companies as longer
        on shorter.name_brand = longer.name_brand
        and shorter.name_class = longer.name_class
        and shorter.name_bracket = longer.name_bracket
    where shorter.brand_count <= 50
        and (
            length(shorter.entity_name) < length(longer.entity_name)
            or (length(shorter.entity_name) = length(longer.entity_name) and shorter.entity_name < longer.entity_name)
        )
        and (
            shorter.name_industry = longer.name_industry
            or longer.name_industry like shorter.name_industry || '%'
            or shorter.name_industry like longer.name_industry || '%'
        )
        and (
            shorter.name_region = longer.name_region
            or shorter.name_region = ''
            or longer.name_region = ''
            or (
                substr(shorter.name_region, 1, 2) = substr(longer.name_region, 1, 2)
                and (shorter.name_region like '%0000' or longer.name_region like '%0000')
            )
        )
        and (longer.place like shorter.place || '%' or shorter.place like longer.place || '%')

),

compared as (

    select * from by_form
    union all
    select * from by_short_name
    union all
    select * from look_alikes

),

decisions as (

    select name, canonical_name from {{ ref('identity_decisions') }}
    where entity_type = 'enterprise'
    union
    select canonical_name, name from {{ ref('identity_decisions') }}
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
        on compared.entity_name = decisions.name
        and compared.canonical_name = decisions.canonical_name
    where decisions.name is null

)

select * from final
