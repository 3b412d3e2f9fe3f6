{{ config(
    materialized='incremental', incremental_strategy='append', on_schema_change='fail',
    pre_hook="{{ forget_pairs() }}"
) }}

with texts as (
    select * from {{ ref('int_texts__numbered') }}
),

-- Texts that were not compared before: those without a row of their own.
news as (

    select * from texts
    where {{ is_unpaired('text_key') }}

),

placed as (
    select * from {{ ref('int_article_copies__placed') }}
),

placed_news as (

    select placed.* from placed
    inner join news on placed.text_number = news.text_number

),

distances as (

    select n as distance from {{ ref('int_numbers__counted') }}
    where n between 1 and {{ var('copy_neighbours') }}

),

-- What was compared before meets news behind it and before it; where all are news, looking back is enough.
around as (

    select placed_news.text_number, placed_news.bucket_number, placed_news.slot - distances.distance as other_slot
    from placed_news
    cross join distances
    {% if is_incremental() -%}
    union all
    select placed_news.text_number, placed_news.bucket_number, placed_news.slot + distances.distance as other_slot
    from placed_news
    cross join distances
    {%- endif %}

),

-- Every text is compared with the first of its bucket and with those next to it: time stays linear in a large bucket.
near as (

    select firsts.text_number as one_number, others.text_number as other_number
    from placed_news as others
    inner join placed as firsts on others.bucket_number = firsts.bucket_number and firsts.place = 1
    where others.place > 1
    {% if is_incremental() -%}
    union all
    select firsts.text_number, others.text_number as other_number
    from placed_news as firsts
    inner join placed as others on firsts.bucket_number = others.bucket_number and others.place > 1
    where firsts.place = 1
    {%- endif %}
    union all
    select
        least(around.text_number, others.text_number), greatest(around.text_number, others.text_number) as other_number
    from around
    inner join placed as others on around.other_slot = others.slot and around.bucket_number = others.bucket_number

),

-- Sketches that differ in too many places are of no copies: nearly all pairs go here, before signatures are compared.
alike as (

    select distinct near.one_number, near.other_number
    from near
    inner join texts as ones on near.one_number = ones.text_number
    inner join texts as others on near.other_number = others.text_number
    where {{ differing_characters('ones.sketch', 'others.sketch') }}
        <= (1 - {{ var('copy_similarity') }}) * length(ones.sketch)

),

signed as (

    select texts.text_number, texts.text_key, bands.*
    from {{ ref('stg_raw__copy_band') }} as bands
    inner join texts on bands.article_id = texts.article_id
    where texts.text_number in (select one_number from alike)
        or texts.text_number in (select other_number from alike)

),

compared as (

    select
        ones.text_key as one_key,
        others.text_key as other_key,
        sum(
            case when ones.value_1 = others.value_1 then 1 else 0 end
            + case when ones.value_2 = others.value_2 then 1 else 0 end
            + case when ones.value_3 = others.value_3 then 1 else 0 end
            + case when ones.value_4 = others.value_4 then 1 else 0 end
        ) / (4.0 * count(*)) as similarity
    from alike
    inner join signed as ones on alike.one_number = ones.text_number
    inner join signed as others on alike.other_number = others.text_number and ones.band = others.band
    group by ones.text_key, others.text_key

),

final as (
    select one_key, other_key, similarity, null as signature_key from compared
    where similarity >= {{ var('copy_similarity') }}
    union all
    select text_key as one_key, text_key as other_key, 1.0 as similarity, signature_key from news
)

select * from final
