with companies as (
    select * from {{ ref('int_legal_names__grouped') }}
    where not is_other_form and brand_count <= 50
),

final as (

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
    where (length(shorter.entity_name), shorter.entity_name) < (length(longer.entity_name), longer.entity_name)
        and (
            longer.name_industry like shorter.name_industry || '%'
            or shorter.name_industry like longer.name_industry || '%'
        )
        and (longer.place like shorter.place || '%' or shorter.place like longer.place || '%')
        and (
            shorter.name_region in ('', longer.name_region)
            or longer.name_region = ''
            or (
                substr(shorter.name_region, 1, 2) = substr(longer.name_region, 1, 2)
                and (shorter.name_region like '%0000' or longer.name_region like '%0000')
            )
        )

)

select * from final
