{{ config(materialized='table') }}

with names as (

    select * from {{ ref('int_entity_names__observed') }}
    where entity_type = 'enterprise'

),

parts as (

    select
        canonical_name,
        max(coalesce(name_region, '')) as name_region,
        max(name_brand) as name_brand,
        max(coalesce(name_industry, '')) as name_industry,
        max(coalesce(name_bracket, '')) as name_bracket,
        max(coalesce(name_form, '')) as name_form
    from {{ ref('stg_raw__entity_mention') }}
    where entity_type = 'enterprise' and name_brand is not null
    group by canonical_name

),

-- 有限公司, 有限责任公司 and 股份有限公司 are forms of one company; 集团 and 控股 are another company.
classed as (

    select
        names.name_key,
        names.entity_name,
        names.article_count,
        parts.name_region,
        parts.name_brand,
        parts.name_industry,
        parts.name_bracket,
        parts.name_form,
        coalesce(
            names.region_code, case when parts.name_region between '110000' and '999999' then parts.name_region end, ''
        ) as region_code,
        parts.name_form like '%有限%' as is_legal,
        case
            when names.entity_name like '%集团%' and names.entity_name like '%控股%' then 'holding_group'
            when names.entity_name like '%集团%' then 'group'
            when names.entity_name like '%控股%' then 'holding'
            else 'company'
        end as name_class
    from names
    inner join parts on names.entity_name = parts.canonical_name
    where length(parts.name_brand) >= 2

),

-- Where the company lies, as far as it is known: four digits of the code of a city, two of a province.
placed as (

    select
        *,
        case when region_code like '%0000' then substr(region_code, 1, 2) else substr(region_code, 1, 4) end as place
    from classed

),

-- Names of one core differ in legal form or in writing. A name that says neither place nor trade says too little, and
-- one without a place counts as the same only in one known city or province.
final as (

    select
        *,
        name_brand || '|' || name_region || '|' || name_industry || '|' || name_bracket || '|' || name_class
        || case when name_region || name_bracket = '' then '|' || place else '' end as core,
        name_region || name_bracket || name_industry <> '' as is_telling,
        name_region || name_bracket || place <> '' as is_located
    from placed

)

select * from final
