with told as (
    select * from {{ ref('int_park_ranks__told') }}
),

known as (
    select * from {{ ref('dim_park') }}
    where park_rank is not null
),

levels as (
    select * from {{ ref('levels') }}
    where not is_minimum
),

combined as (

    select
        coalesce(known.park_key, told.park_key) as park_key,
        coalesce(known.park_rank, told.park_rank) as park_rank,
        coalesce(known.park_level, told.park_level) as park_level,
        coalesce(known.rank_valid_from, told.valid_from) as valid_from,
        coalesce(known.rank_valid_from, told.known_from) as known_from,
        known.park_key is not null as is_in_reference,
        coalesce(told.article_count, 0) as article_count
    from known
    full outer join told
        on known.park_key = told.park_key
        and known.park_rank = told.park_rank
        and known.park_level = told.park_level

),

-- What an article calls 省级 after another called it 国家级 is no rank lost.
positioned as (

    select
        combined.*,
        levels.level_rank,
        row_number() over (
            partition by combined.park_key
            order by
                combined.known_from asc nulls last, levels.level_rank asc, combined.park_rank asc,
                combined.park_level asc
        ) as place
    from combined
    inner join levels on combined.park_level = levels.level_code

),

best as (

    select
        later.park_key,
        later.place,
        min(earlier.level_rank) as best_before
    from positioned as later
    inner join positioned as earlier
        on later.park_key = earlier.park_key
        and later.place > earlier.place
    group by later.park_key, later.place

),

ranked as (

    select
        positioned.*,
        best.best_before
    from positioned
    left join best
        on positioned.park_key = best.park_key
        and positioned.place = best.place

),

ordered as (

    select
        *,
        row_number() over (
            partition by park_key
            order by
                case when is_in_reference then 1 else 0 end asc, known_from asc nulls last,
                level_rank desc, park_rank asc
        ) as span
    from ranked
    where is_in_reference or best_before is null or level_rank <= best_before

),

final as (

    select
        {{ entity_key('park_key', "park_rank || '|' || park_level") }} as park_rank_key,
        park_key,
        park_rank,
        park_level,
        valid_from,
        cast(lead(valid_from) over (partition by park_key order by span) - interval 1 day as date) as valid_to,
        span = max(span) over (partition by park_key) as is_current,
        is_in_reference,
        cast(article_count as bigint) as article_count
    from ordered

)

select * from final
