{{ config(materialized='table') }}

with placed as (
    select * from {{ ref('int_article_copies__placed') }}
),

bands as (
    select * from {{ ref('stg_raw__copy_band') }}
),

distances as (
    select n from {{ ref('int_numbers__counted') }}
    where n between 1 and {{ var('copy_neighbours') }}
),

-- Every text is compared with the first of its bucket and with those next to it: time stays linear in a large bucket.
-- Sketches that differ in too many places are of no copies: nearly all pairs go here, before anything is sorted.
candidates as (

    select
        firsts.text_key as one_key,
        firsts.article_id as one_id,
        others.text_key as other_key,
        others.article_id as other_id
    from placed as others
    inner join placed as firsts on others.bucket_number = firsts.bucket_number and firsts.place = 1
    where others.place > 1
        and {{ differing_characters('firsts.sketch', 'others.sketch') }}
        <= (1 - {{ var('copy_similarity') }}) * length(firsts.sketch)
    union distinct
    select earlier.text_key, earlier.article_id, later.text_key as other_key, later.article_id as other_id
    from placed as later
    cross join distances
    inner join placed as earlier on later.slot - distances.n = earlier.slot
    where later.place > distances.n
        and {{ differing_characters('earlier.sketch', 'later.sketch') }}
        <= (1 - {{ var('copy_similarity') }}) * length(earlier.sketch)

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
    inner join bands as ones on candidates.one_id = ones.article_id
    inner join bands as others on candidates.other_id = others.article_id and ones.band = others.band
    group by candidates.one_key, candidates.other_key

),

final as (
    select one_key, other_key, similarity from compared
    where similarity >= {{ var('copy_similarity') }}
)

select * from final
