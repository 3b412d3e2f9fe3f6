with articles as (
    select article_id, article_name, char_count from {{ ref('stg_raw__article') }}
),

sentences as (
    select article_id, sentence_index, has_figure from {{ ref('int_sentences__figured') }}
),

facts as (

    select
        article_id,
        sentence_index,
        count(*) as fact_count,
        count(case when review_outcome = 'accepted' then 1 end) as accepted_count
    from {{ ref('int_facts__reviewed') }}
    group by article_id, sentence_index

),

counted as (

    select
        sentences.article_id,
        count(*) as sentence_count,
        count(case when sentences.has_figure then 1 end) as figure_sentence_count,
        count(case when sentences.has_figure and facts.fact_count is null then 1 end) as uncovered_sentence_count,
        sum(coalesce(facts.fact_count, 0)) as fact_count,
        sum(coalesce(facts.accepted_count, 0)) as accepted_count
    from sentences
    left join facts
        on sentences.article_id = facts.article_id
        and sentences.sentence_index = facts.sentence_index
    group by sentences.article_id

),

final as (

    select
        articles.article_id as article_key,
        articles.article_name,
        articles.char_count,
        coalesce(counted.sentence_count, 0) as sentence_count,
        coalesce(counted.figure_sentence_count, 0) as figure_sentence_count,
        coalesce(counted.uncovered_sentence_count, 0) as uncovered_sentence_count,
        cast(coalesce(counted.fact_count, 0) as bigint) as fact_count,
        cast(coalesce(counted.accepted_count, 0) as bigint) as accepted_fact_count,
        coalesce(counted.fact_count, 0) = 0 as is_without_facts
    from articles
    left join counted on articles.article_id = counted.article_id

)

select * from final
