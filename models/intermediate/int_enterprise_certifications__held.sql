with certifications as (

    select * from {{ ref('int_certifications__current') }}
    where subject_type = 'enterprise' and status = 'actual'

),

-- One title of two levels counts once.
titles as (
    select distinct subject_key, certification_code from certifications
),

final as (

    select
        subject_key as enterprise_key,
        string_agg(certification_code, '|' order by certification_code nulls first) as certifications,
        count(*) as certification_count,
        max(case when certification_code = 'listed_company' then 1 else 0 end) = 1 as is_listed
    from titles
    group by subject_key

)

select * from final
