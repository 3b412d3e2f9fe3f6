with owners as (
    select * from {{ ref('int_enterprise_owners__told') }}
),

final as (

    select
        enterprise_key,
        owner_type,
        owner_key,
        ownership,
        share_percent,
        first_told_on,
        last_told_on,
        cast(article_count as bigint) as article_count
    from owners

)

select * from final
