-- Every landed fact is in a mart, in the review queue, or removed by an analyst; none is lost or doubled on the way.
with landed as (

    select count(*) as fact_count from {{ ref('stg_raw__fact') }}

),

placed as (

    select fact_key from {{ ref('fct_certifications') }}
    union all
    select fact_key from {{ ref('fct_investments') }}
    union all
    select fact_key from {{ ref('fct_output_figures') }}
    union all
    select fact_key from {{ ref('review_queue') }}
    union all
    select fact_id from {{ ref('int_facts__reviewed') }}
    where review_outcome = 'removed'

),

counted as (

    select count(*) as fact_count from placed

)

select landed.fact_count as landed_count, counted.fact_count as placed_count
from landed
cross join counted
where landed.fact_count <> counted.fact_count
