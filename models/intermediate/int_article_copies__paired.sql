{{ config(materialized='table') }}

with articles as (
    select article_id, md5(clean_text) as text_key from {{ ref('stg_raw__article') }}
),

-- Articles with one repaired text are one already: the first of them stands for all.
texts as (

    select text_key, min(article_id) as article_id
    from articles
    group by text_key

),

bands as (

    select
        texts.text_key, bands.band, bands.band_key, bands.value_1, bands.value_2, bands.value_3, bands.value_4,
        row_number() over (partition by bands.band_key order by texts.text_key) as place
    from {{ ref('stg_raw__copy_band') }} as bands
    inner join texts on bands.article_id = texts.article_id

),

distances as (
    select n from {{ ref('int_numbers__counted') }}
    where n between 1 and {{ var('copy_neighbours') }}
),

-- Every text is compared with the first of its bucket and with those next to it: time stays linear in a large bucket.
candidates as (

    select firsts.text_key as one_key, others.text_key as other_key
    from bands as others
    inner join bands as firsts on others.band_key = firsts.band_key and firsts.place = 1
    where others.place > 1
    union distinct
    select earlier.text_key as one_key, later.text_key as other_key
    from bands as later
    cross join distances
    inner join bands as earlier on later.band_key = earlier.band_key and later.place - distances.n = earlier.place
    where later.place > distances.n

),

compared as (

    select
        candidates.one_key,
        candidates.other_key,
        sum(
            case when ones.value_1 = others.value_1 then 1 else 0 end
            + case when ones.value_2 = others.value_2 then 1 else 0 end
            + case when ones.value_3 = others.value_3 then 1 else 0 end
            + case when ones.value_4 = others.value_4 then 1 else 0 end
        ) / (4.0 * count(*)) as similarity
    from candidates
    inner join bands as ones on candidates.one_key = ones.text_key
    inner join bands as others on candidates.other_key = others.text_key and ones.band = others.band
    group by candidates.one_key, candidates.other_key

),

final as (
    select one_key, other_key, similarity from compared
    where similarity >= {{ var('copy_similarity') }}
)

select * from final
