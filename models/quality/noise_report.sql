with articles as (
    select article_id, noise_json from {{ ref('stg_raw__article') }}
    where noise_json <> '{}'
),

positions as (
    select n + 1 as position from {{ ref('int_numbers__counted') }}
),

-- The loaders write a flat object of names and counts, {"zero_width": 3, "full_width": 12}: one piece a name.
pieces as (

    select
        articles.article_id,
        split_part(articles.noise_json, ',', positions.position) as piece
    from articles
    inner join positions
        on positions.position
        <= 1 + length(articles.noise_json) - length(replace(articles.noise_json, ',', ''))

),

kinds as (

    select
        article_id,
        split_part(piece, '"', 2) as noise_kind,
        cast(trim(replace(split_part(piece, ':', 2), '}', '')) as bigint) as place_count
    from pieces

),

final as (

    select
        noise_kind,
        count(distinct article_id) as article_count,
        cast(sum(place_count) as bigint) as place_count
    from kinds
    group by noise_kind

)

select * from final
