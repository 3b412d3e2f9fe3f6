{{ config(materialized='table') }}

with entities as (
    select * from {{ ref('int_article_entities__listed') }}
),

regions as (
    select region_code from {{ ref('regions') }}
),

region_names as (
    select * from {{ ref('int_region_names__unique') }}
),

generic_names as (
    select * from {{ ref('generic_names') }}
),

located as (

    select
        entities.article_id,
        entities.entity_type,
        entities.entity_name,
        entities.mention_count,
        generic_names.name is not null as is_generic,
        coalesce(
            regions.region_code,
            case when entities.entity_type = 'region' then region_names.region_code end
        ) as region_code
    from entities
    left join regions on entities.region_code = regions.region_code
    left join region_names on entities.entity_name = region_names.region_name
    left join generic_names
        on entities.entity_type = generic_names.entity_type
        and entities.entity_name = generic_names.name

),

-- A bare 高新区 is the one of its region, or of its article alone where no region is known; so is 全市 of no named city.
natural_keys as (

    select
        *,
        case
            when entity_type = 'region' and not is_generic then coalesce(region_code, entity_name)
            when is_generic then entity_name || '@' || coalesce(region_code, article_id)
            else entity_name
        end as natural_key
    from located

),

final as (

    select
        article_id,
        entity_type,
        entity_name,
        region_code,
        mention_count,
        is_generic,
        natural_key,
        {{ entity_key('entity_type', 'natural_key') }} as name_key
    from natural_keys

)

select * from final
