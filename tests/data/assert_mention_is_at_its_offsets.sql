-- The characters between the offsets of a fact are the mention that it claims.
with facts as (

    select fact_key, article_key, mention, char_start, char_end from {{ ref('fct_certifications') }}
    union all
    select fact_key, article_key, mention, char_start, char_end from {{ ref('fct_investments') }}
    union all
    select fact_key, article_key, mention, char_start, char_end from {{ ref('fct_output_figures') }}

)

select
    facts.fact_key,
    facts.mention,
    substr(articles.article_text, facts.char_start + 1, facts.char_end - facts.char_start) as found
from facts
inner join {{ ref('dim_article') }} as articles on facts.article_key = articles.article_key
where substr(articles.article_text, facts.char_start + 1, facts.char_end - facts.char_start) <> facts.mention
