with subjects as (

    select subject_key, count(*) as fact_count
    from {{ ref('int_facts__identified') }}
    group by subject_key

),

entities as (

    select
        names.entity_type,
        names.entity_key,
        count(*) as name_count,
        max(case when names.region_code is not null then 1 else 0 end) as is_located,
        max(coalesce(subjects.fact_count, 0)) as fact_count
    from {{ ref('int_entities__resolved') }} as names
    left join subjects on names.entity_key = subjects.subject_key
    group by names.entity_type, names.entity_key

),

final as (

    select
        entity_type,
        count(*) as entity_count,
        cast(sum(name_count) as bigint) as name_count,
        cast(sum(is_located) as bigint) as located_count,
        count(case when fact_count > 0 then 1 end) as subject_count,
        cast(sum(fact_count) as bigint) as fact_count
    from entities
    group by entity_type

)

select * from final
