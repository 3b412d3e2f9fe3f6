with corrections as (
    select * from {{ ref('int_fact_corrections__checked') }}
    where problem_column is null
),

facts as (
    select fact_id, article_id, kind, mention, char_start from {{ ref('stg_raw__fact') }}
),

articles as (
    select article_id, article_name from {{ ref('stg_raw__article') }}
),

by_fact as (

    select corrections.correction_id, corrections.metric_kind, facts.fact_id, facts.kind
    from corrections
    inner join facts on corrections.fact_id = facts.fact_id

),

correction_articles as (

    select corrections.correction_id, articles.article_id
    from corrections
    inner join articles on corrections.article = articles.article_id
    union all
    select corrections.correction_id, articles.article_id
    from corrections
    inner join articles on corrections.article = articles.article_name

),

by_mention as (

    select corrections.correction_id, corrections.metric_kind, facts.fact_id, facts.kind
    from corrections
    inner join correction_articles on corrections.correction_id = correction_articles.correction_id
    inner join facts
        on correction_articles.article_id = facts.article_id
        and corrections.mention = facts.mention
    where corrections.fact_id is null
        and (corrections.char_start is null or corrections.char_start = facts.char_start)

),

matched as (

    select * from by_fact
    union
    select * from by_mention

),

final as (

    select
        correction_id,
        fact_id,
        coalesce(metric_kind, kind) = kind as is_of_kind
    from matched

)

select * from final
