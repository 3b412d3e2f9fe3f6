with names as (
    select * from {{ ref('int_enterprise_names__parted') }}
    where not is_legal
),

companies as (
    select * from {{ ref('int_legal_names__grouped') }}
    where not is_other_form and brand_count <= 50
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
    where (names.name_industry = companies.name_industry or companies.name_industry like names.name_industry || '%')
        and names.name_region in ('', companies.name_region)
        and names.name_bracket in ('', companies.name_bracket)
        and (companies.place like names.place || '%' or names.place like companies.place || '%')

),

best as (

    select * from fitting
    qualify score > max(score) over (partition by entity_name) - 0.04

),

final as (

    select
        entity_name,
        canonical_name,
        article_count,
        case when is_evident then 'short_name' else 'short_name_alone' end as match_rule,
        score,
        count(*) over (partition by entity_name) as candidate_count
    from best

)

select * from final
