-- The key named by subject_type is filled, and no key of another type of subject is.
with facts as (

    select fact_key, subject_type, region_key, park_key, enterprise_key, organization_key
    from {{ ref('fct_certifications') }}
    union all
    select fact_key, subject_type, region_key, park_key, enterprise_key, organization_key
    from {{ ref('fct_investments') }}
    union all
    select fact_key, subject_type, region_key, park_key, enterprise_key, organization_key
    from {{ ref('fct_output_figures') }}

)

select *
from facts
where (subject_type = 'region' and region_key is null)
    or (subject_type = 'park' and park_key is null)
    or (subject_type = 'enterprise') = (enterprise_key is null)
    or (subject_type = 'organization') = (organization_key is null)
