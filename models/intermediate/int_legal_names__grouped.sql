{{ config(materialized='table') }}

with named as (

    select
        *,
        first_value(entity_name) over (
            partition by core
            order by length(name_form) desc, entity_name asc
        ) as canonical_name
    from {{ ref('int_enterprise_names__parted') }}
    where is_legal

),

formed as (

    select
        *,
        is_telling and is_located and entity_name <> canonical_name as is_other_form
    from named

),

final as (

    select
        *,
        count(*) filter (where not is_other_form) over (partition by name_brand) as brand_count
    from formed

)

select * from final
