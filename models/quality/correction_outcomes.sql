with corrections as (
    select * from {{ ref('int_fact_corrections__checked') }}
),

reviewed as (
    select fact_id, review_outcome from {{ ref('int_facts__reviewed') }}
),

matched as (

    select
        matched.correction_id,
        count(case when matched.is_of_kind then 1 end) as fact_count,
        count(*) as named_count,
        min(case when reviewed.review_outcome not in ('accepted', 'removed') then reviewed.review_outcome end)
            as review_reason
    from {{ ref('int_fact_corrections__matched') }} as matched
    left join reviewed on matched.fact_id = reviewed.fact_id
    group by matched.correction_id

),

counted as (

    select
        corrections.*,
        coalesce(matched.fact_count, 0) as fact_count,
        coalesce(matched.named_count, 0) as named_count,
        matched.review_reason
    from corrections
    left join matched on corrections.correction_id = matched.correction_id

),

final as (

    select
        coalesce(correction_id, '') as correction_id,
        fact_id as fact_key,
        article,
        mention,
        action,
        reason,
        corrected_by,
        corrected_on,
        fact_count,
        problem_column is null and fact_count > 0 as is_applied,
        case
            when problem_column is not null then problem_column
            when fact_count = 0 and named_count > 0 then 'metric'
            when fact_count = 0 and fact_id is not null then 'fact_id'
            when fact_count = 0 then 'mention'
            when review_reason = 'unreadable_period' then 'period'
            when review_reason in ('no_unit', 'unknown_unit') then 'unit'
            when review_reason = 'inverted_range' then 'value_max'
            when review_reason is not null then 'value'
        end as problem_column,
        case
            when problem_column is not null then problem
            when fact_count = 0 and named_count > 0 then 'is of another kind than the fact'
            when fact_count = 0 then 'meets no fact'
            when review_reason is not null then 'leaves the fact in review: ' || review_reason
        end as problem,
        case
            when problem_column is not null then remedy
            when fact_count = 0 and named_count > 0
                then 'Write a metric of the fact''s kind; remove a fact that should be of another kind.'
            when fact_count = 0
                then 'Take it anew from marts.rpt_fact_evidence: the text or its extraction may have changed.'
            when review_reason is not null then 'Write what is right there, or (empty).'
        end as remedy
    from counted

)

select * from final
