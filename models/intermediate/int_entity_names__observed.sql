with entities as (
    select * from {{ ref('int_article_entities__keyed') }}
),

articles_by_region as (

    select
        name_key,
        entity_type,
        entity_name,
        natural_key,
        is_generic,
        region_code,
        count(*) as article_count
    from entities
    group by name_key, entity_type, entity_name, natural_key, is_generic, region_code

),

-- A region goes by several names; they are rows of their own with one key.
final as (

    select
        name_key,
        entity_type,
        entity_name,
        natural_key,
        is_generic,
        region_code,
        sum(article_count) over (partition by name_key, entity_name) as article_count
    from articles_by_region
    qualify
        row_number() over (
            partition by name_key, entity_name
            order by case when region_code is null then 1 else 0 end asc, article_count desc, region_code asc
        ) = 1

)

select * from final
