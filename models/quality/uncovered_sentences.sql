with sentences as (
    select * from {{ ref('int_sentences__figured') }}
    where has_figure
),

articles as (
    select article_id, article_name from {{ ref('stg_raw__article') }}
),

facts as (
    select distinct article_id, sentence_index from {{ ref('stg_raw__fact') }}
),

final as (

    select
        sentences.article_id as article_key,
        articles.article_name,
        sentences.sentence_index,
        sentences.char_start,
        sentences.char_end
    from sentences
    inner join articles on sentences.article_id = articles.article_id
    left join facts
        on sentences.article_id = facts.article_id
        and sentences.sentence_index = facts.sentence_index
    where facts.article_id is null

)

select * from final
