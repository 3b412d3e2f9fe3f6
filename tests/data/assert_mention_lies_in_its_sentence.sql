-- The mention begins in the sentence that the fact names as its evidence.
with facts as (

    select fact_key, char_start, sentence_char_start, sentence_char_end from {{ ref('fct_certifications') }}
    union all
    select fact_key, char_start, sentence_char_start, sentence_char_end from {{ ref('fct_investments') }}
    union all
    select fact_key, char_start, sentence_char_start, sentence_char_end from {{ ref('fct_output_figures') }}

)

select *
from facts
where char_start < sentence_char_start or char_start >= sentence_char_end
