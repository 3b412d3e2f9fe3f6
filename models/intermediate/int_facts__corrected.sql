with facts as (
    select * from {{ ref('stg_raw__fact') }}
),

matched as (
    select * from {{ ref('int_fact_corrections__matched') }}
    where is_of_kind
),

-- The newest correction of a fact wins.
corrections as (

    select
        matched.fact_id as corrected_fact_id,
        listed.*
    from matched
    inner join {{ ref('int_fact_corrections__checked') }} as listed on matched.correction_id = listed.correction_id
    qualify
        row_number() over (
            partition by matched.fact_id
            order by listed.corrected_on desc, listed.correction_id desc
        ) = 1

),

final as (

    select
        facts.fact_id,
        facts.article_id,
        facts.sentence_index,
        facts.load_id,
        facts.kind,
        coalesce(corrections.subject, facts.subject) as subject,
        coalesce(corrections.subject_type, facts.subject_type) as subject_type,
        coalesce(corrections.metric, facts.metric) as metric,
        {{ corrected('level', 'varchar') }} as level,
        coalesce(corrections.statistic, facts.statistic) as statistic,
        {{ corrected('value', 'double') }} as value,
        {{ corrected('value_max', 'double') }} as value_max,
        {{ corrected('unit', 'varchar') }} as unit,
        coalesce(corrections.approx, facts.approx) as approx,
        {{ corrected('period', 'varchar') }} as period,
        coalesce(corrections.status, facts.status) as status,
        facts.mention,
        facts.char_start,
        facts.char_end,
        facts.rule,
        facts.confidence,
        coalesce(corrections.action = 'override', false) as is_corrected,
        coalesce(corrections.action = 'remove', false) as is_removed
    from facts
    left join corrections on facts.fact_id = corrections.corrected_fact_id

)

select * from final
