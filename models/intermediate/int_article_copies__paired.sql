{{ config(
    materialized='incremental', incremental_strategy='append', on_schema_change='fail',
    pre_hook="{{ forget_pairs() }}"
) }}

with texts as (
    select * from {{ ref('int_texts__numbered') }}
),

bands as (
    select * from {{ ref('stg_raw__copy_band') }}
),

-- Texts that were not compared before: those without a row of their own.
news as (

    select * from texts
    {% if is_incremental() %}where text_key not in (select one_key from {{ this }} where one_key = other_key){% endif %}

),

placed as (

    select placed.*, texts.sketch
    from {{ ref('int_article_copies__placed') }} as placed
    inner join texts on placed.text_number = texts.text_number

),

placed_news as (

    select placed.* from placed
    inner join news on placed.text_number = news.text_number

),

-- What was compared before meets news behind it and before it; where all are news, looking back is enough.
distances as (

    select n as distance from {{ ref('int_numbers__counted') }}
    where n between 1 and {{ var('copy_neighbours') }}

),

around as (

    select placed_news.*, placed_news.slot - distances.distance as other_slot
    from placed_news
    cross join distances
    {% if is_incremental() -%}
    union all
    select placed_news.*, placed_news.slot + distances.distance as other_slot
    from placed_news
    cross join distances
    {%- endif %}

),

-- Every text is compared with the first of its bucket and with those next to it: time stays linear in a large bucket.
-- Sketches that differ in too many places are of no copies: nearly all pairs go here, before anything is sorted.
alike as (

    select firsts.text_number as one_number, others.text_number as other_number
    from placed_news as others
    inner join placed as firsts on others.bucket_number = firsts.bucket_number and firsts.place = 1
    where others.place > 1
        and {{ differing_characters('firsts.sketch', 'others.sketch') }}
        <= (1 - {{ var('copy_similarity') }}) * length(firsts.sketch)
    {% if is_incremental() -%}
    union distinct
    select firsts.text_number, others.text_number as other_number
    from placed_news as firsts
    inner join placed as others on firsts.bucket_number = others.bucket_number and others.place > 1
    where firsts.place = 1
        and {{ differing_characters('firsts.sketch', 'others.sketch') }}
        <= (1 - {{ var('copy_similarity') }}) * length(firsts.sketch)
    {%- endif %}
    union distinct
    select
        least(around.text_number, others.text_number), greatest(around.text_number, others.text_number) as other_number
    from around
    inner join placed as others on around.other_slot = others.slot and around.bucket_number = others.bucket_number
    where {{ differing_characters('around.sketch', 'others.sketch') }}
        <= (1 - {{ var('copy_similarity') }}) * length(around.sketch)

),

compared as (

    select
        one_texts.text_key as one_key,
        other_texts.text_key as other_key,
        sum(
            case when ones.value_1 = others.value_1 then 1 else 0 end
            + case when ones.value_2 = others.value_2 then 1 else 0 end
            + case when ones.value_3 = others.value_3 then 1 else 0 end
            + case when ones.value_4 = others.value_4 then 1 else 0 end
        ) / (4.0 * count(*)) as similarity
    from alike
    inner join texts as one_texts on alike.one_number = one_texts.text_number
    inner join texts as other_texts on alike.other_number = other_texts.text_number
    inner join bands as ones on one_texts.article_id = ones.article_id
    inner join bands as others on other_texts.article_id = others.article_id and ones.band = others.band
    group by one_texts.text_key, other_texts.text_key

),

final as (
    select one_key, other_key, similarity, null as signature_key from compared
    where similarity >= {{ var('copy_similarity') }}
    union all
    select text_key, text_key, 1.0, signature_key from news
)

select * from final
