with short_names as (

    select entity_name, region_code, article_count
    from {{ ref('int_entity_names__observed') }}
    where entity_type = 'enterprise'
        and length(entity_name) between 2 and 4
        and entity_name not like '%公司'
        and entity_name not like '%集团'
        and entity_name not like '%厂'

),

openings as (
    select * from {{ ref('int_group_names__opened') }}
),

-- 酒钢, 酒泉钢铁集团公司: the characters of the one stand in the other, in order, and the first begins it.
fitting as (

    select
        short_names.entity_name,
        openings.entity_name as canonical_name,
        short_names.article_count,
        max(
            case when openings.words like short_names.entity_name || '%' then 0.45 else 0.3 end
            + case when short_names.region_code is not null and openings.region_code is not null then 0.2 else 0 end
        ) as score
    from short_names
    inner join openings on substr(short_names.entity_name, 1, 1) = substr(openings.words, 1, 1)
    where short_names.entity_name <> openings.entity_name
        and openings.words like substr(short_names.entity_name, 1, 1) || '%' || substr(short_names.entity_name, 2, 1)
        || '%' || substr(short_names.entity_name, 3, 1) || '%' || substr(short_names.entity_name, 4, 1) || '%'
        and substr(coalesce(short_names.region_code, openings.region_code, ''), 1, 2)
        = substr(coalesce(openings.region_code, short_names.region_code, ''), 1, 2)
    group by short_names.entity_name, openings.entity_name, short_names.article_count

),

counted as (

    select
        *,
        count(*) over (partition by entity_name) as candidate_count
    from fitting

),

-- What stands for more than three groups (中科) tells nothing.
final as (

    select
        entity_name,
        canonical_name,
        article_count,
        'group_abbreviation' as match_rule,
        score + case when candidate_count = 1 then 0.1 else 0 end as score,
        candidate_count
    from counted
    where candidate_count <= 3

)

select * from final
