with relations as (

    select * from {{ ref('stg_raw__entity_relation') }}
    where relation = 'owned_by' and child_type = 'enterprise' and parent_type in ('enterprise', 'organization')

),

entities as (

    select
        keyed.article_id,
        keyed.entity_type,
        keyed.entity_name,
        resolved.entity_key
    from {{ ref('int_article_entities__keyed') }} as keyed
    inner join {{ ref('int_entities__resolved') }} as resolved
        on keyed.name_key = resolved.name_key
        and keyed.entity_name = resolved.entity_name

),

articles as (
    select article_id, published_date from {{ ref('stg_raw__article') }}
),

told as (

    select
        enterprises.entity_key as enterprise_key,
        relations.parent_type as owner_type,
        owners.entity_key as owner_key,
        relations.rule,
        relations.share_percent,
        relations.article_id,
        articles.published_date
    from relations
    inner join entities as enterprises
        on relations.article_id = enterprises.article_id
        and relations.child_type = enterprises.entity_type
        and relations.child_name = enterprises.entity_name
    inner join entities as owners
        on relations.article_id = owners.article_id
        and relations.parent_type = owners.entity_type
        and relations.parent_name = owners.entity_name
    inner join articles on relations.article_id = articles.article_id
    where enterprises.entity_key <> owners.entity_key
    qualify
        row_number() over (
            partition by enterprises.entity_key, owners.entity_key, relations.article_id
            order by
                case when relations.share_percent is null then 1 else 0 end asc,
                relations.rule asc,
                relations.share_percent desc
        ) = 1

),

counted as (

    select
        *,
        min(published_date) over (partition by enterprise_key, owner_key) as first_told_on,
        max(published_date) over (partition by enterprise_key, owner_key) as last_told_on,
        count(*) over (partition by enterprise_key, owner_key) as article_count
    from told

),

-- The last article that tells a percentage counts; where none does, the last one.
final as (

    select
        enterprise_key,
        owner_type,
        owner_key,
        case
            when rule in ('founded_together', 'venture_of') then 'joint_venture'
            when rule in ('subsidiary_of', 'parent_is') then 'subsidiary'
            else 'stake'
        end as ownership,
        share_percent,
        first_told_on,
        last_told_on,
        article_count
    from counted
    qualify
        row_number() over (
            partition by enterprise_key, owner_key
            order by
                case when share_percent is null then 1 else 0 end asc,
                published_date desc nulls last,
                article_id asc,
                rule asc
        ) = 1

)

select * from final
