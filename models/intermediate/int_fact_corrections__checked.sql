with corrections as (
    select * from {{ ref('int_fact_corrections__read') }}
),

-- The first cell of a row that cannot be what is meant. A comparison with an empty cell holds for none.
checked as (

    select
        *,
        case
            when correction_id is null or id_count > 1 then 'correction_id'
            when coalesce(action, '') not in ('override', 'remove') then 'action'
            when fact_id is null and (article is null or mention is null) then 'fact_id'
            when char_start is not null and char_start_number is null then 'char_start'
            when subject_type not in (select subject_type_code from {{ ref('subject_types') }}) then 'subject_type'
            when metric is not null and metric_kind is null then 'metric'
            when level <> '(empty)' and level not in (select level_code from {{ ref('levels') }}) then 'level'
            when statistic not in (select statistic_code from {{ ref('statistics') }}) then 'statistic'
            when value <> '(empty)' and not coalesce(abs(value_number) < 1e300, false) then 'value'
            when value_max <> '(empty)' and not coalesce(abs(value_max_number) < 1e300, false) then 'value_max'
            when value_max_number < value_number then 'value_max'
            when unit <> '(empty)' and unit not in (select unit_code from {{ ref('canonical_units') }}) then 'unit'
            when approx not in (select approx_code from {{ ref('approx_codes') }}) then 'approx'
            when status not in (select status_code from {{ ref('statuses') }}) then 'status'
            when corrected_on is not null and corrected_on_date is null then 'corrected_on'
        end as problem_column
    from corrections

),

final as (

    select
        correction_id,
        fact_id,
        article,
        mention,
        char_start_number as char_start,
        action,
        subject,
        subject_type,
        metric,
        metric_kind,
        level,
        statistic,
        value,
        value_max,
        unit,
        approx,
        period,
        status,
        reason,
        corrected_by,
        corrected_on_date as corrected_on,
        problem_column,
        case
            when problem_column = 'correction_id' then 'is missing, or stands in two rows'
            when problem_column = 'action' then 'is neither override nor remove'
            when problem_column = 'fact_id' then 'is empty, and so is article or mention: the row names no fact'
            when problem_column = 'char_start' then 'is no whole number'
            when problem_column = 'value_max' and value_max_number < value_number then 'is below value'
            when problem_column in ('value', 'value_max') then 'is no number'
            when problem_column = 'corrected_on' then 'is no date'
            when problem_column is not null then 'is no code that is known'
        end as problem,
        case
            when problem_column = 'correction_id' then 'Give each row an id of its own.'
            when problem_column = 'action' then 'Write override or remove.'
            when problem_column = 'fact_id' then 'Write the fact_key of a mart, or article and mention.'
            when problem_column = 'char_start' then 'Write the offset as rpt_fact_evidence has it, or leave it empty.'
            when problem_column = 'value_max' and value_max_number < value_number
                then 'Write the upper end, or (empty).'
            when problem_column in ('value', 'value_max')
                then 'Write digits alone, in the canonical unit: 1200000000 for 12亿元.'
            when problem_column = 'corrected_on' then 'Write it as 2026-01-31.'
            when problem_column = 'metric' then 'Write a code of seeds/metrics.csv or seeds/certifications.csv.'
            when problem_column = 'unit' then 'Write a code of seeds/canonical_units.csv.'
            when problem_column is not null then 'Write one of the codes that docs/facts.md lists.'
        end as remedy
    from checked

)

select * from final
