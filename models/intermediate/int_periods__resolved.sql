with facts as (
    select * from {{ ref('int_facts__corrected') }}
),

calendar as (
    select * from {{ ref('int_periods__calendar') }}
),

told as (

    select distinct
        period as period_code,
        substr(period, 1, 6) = 'as_of:' as is_as_of,
        case when substr(period, 1, 6) = 'as_of:' then substr(period, 7) else period end as bare_code
    from facts
    where period is not null

),

bounds as (

    select
        period_code,
        is_as_of,
        case
            when position('/' in bare_code) > 0 then substr(bare_code, 1, position('/' in bare_code) - 1)
            else bare_code
        end as start_code,
        case
            when position('/' in bare_code) > 0 then substr(bare_code, position('/' in bare_code) + 1)
            else bare_code
        end as end_code
    from told

),

-- A code that the calendar does not know drops out here; its facts go to the review queue.
final as (

    select
        bounds.period_code,
        case when bounds.start_code = bounds.end_code then ends.period_type else 'span' end as period_type,
        bounds.is_as_of,
        case when bounds.is_as_of then ends.last_day else starts.first_day end as period_start,
        ends.last_day as period_end
    from bounds
    inner join calendar as starts on bounds.start_code = starts.period_code
    inner join calendar as ends on bounds.end_code = ends.period_code
    where starts.first_day <= ends.last_day

)

select * from final
