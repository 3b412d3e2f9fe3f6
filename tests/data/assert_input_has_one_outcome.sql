-- An input ends as loaded, duplicate or rejected: with a text in the first two cases, with a reason in the last.
select
    outcomes.input_id,
    outcomes.source_path,
    outcomes.outcome
from {{ ref('input_outcomes') }} as outcomes
where (outcomes.outcome = 'rejected') = (outcomes.article_key is not null)
    or (outcomes.outcome = 'rejected') = (outcomes.reason_code is null)

union all

select
    rejections.input_id,
    rejections.source_path,
    'rejected, and not among the inputs'
from {{ ref('rejected_inputs') }} as rejections
left join {{ ref('input_outcomes') }} as outcomes on rejections.input_id = outcomes.input_id
where outcomes.input_id is null
