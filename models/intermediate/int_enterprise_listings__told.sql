with mentions as (

    select * from {{ ref('stg_raw__entity_mention') }}
    where entity_type = 'enterprise' and stock_code is not null

),

names as (
    select * from {{ ref('int_entities__resolved') }}
    where entity_type = 'enterprise'
),

counted as (

    select
        names.entity_key as enterprise_key,
        mentions.stock_code,
        max(mentions.stock_exchange) as stock_exchange,
        count(distinct mentions.article_id) as article_count
    from mentions
    inner join names on mentions.canonical_name = names.entity_name
    group by names.entity_key, mentions.stock_code

),

-- A company may be listed twice, 600 and HK: the code that most articles tell counts, of two the one of the mainland.
final as (

    select
        enterprise_key,
        stock_code,
        stock_exchange,
        article_count
    from counted
    qualify
        row_number() over (
            partition by enterprise_key
            order by
                article_count desc,
                case when stock_exchange in ('SSE', 'SZSE', 'BSE') then 0 else 1 end asc,
                stock_code asc
        ) = 1

)

select * from final
