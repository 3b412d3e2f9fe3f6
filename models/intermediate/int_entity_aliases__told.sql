with mentions as (
    select * from {{ ref('stg_raw__entity_mention') }}
),

names as (
    select * from {{ ref('int_entity_names__observed') }}
),

excluded_names as (

    select phrase as name from {{ ref('anaphors') }}
    union
    select name from {{ ref('generic_names') }}

),

decided_apart as (
    select * from {{ ref('identity_decisions') }}
    where decision = 'different'
),

-- The canonical name must be the longer one: 华密新材 stands for 河北华密新材科技股份有限公司, never the other way.
told as (

    select
        mentions.entity_type,
        mentions.clean_mention as alias,
        mentions.canonical_name,
        count(distinct mentions.article_id) as article_count
    from mentions
    left join excluded_names on mentions.clean_mention = excluded_names.name
    where mentions.entity_type <> 'region'
        and excluded_names.name is null
        and length(mentions.clean_mention) between 3 and length(mentions.canonical_name) - 1
    group by mentions.entity_type, mentions.clean_mention, mentions.canonical_name

),

-- The same alias in two provinces is two entities until someone decides otherwise.
compatible as (

    select told.*
    from told
    left join names as alias_names
        on told.entity_type = alias_names.entity_type and told.alias = alias_names.entity_name
    left join names as full_names
        on told.entity_type = full_names.entity_type and told.canonical_name = full_names.entity_name
    left join decided_apart
        on told.entity_type = decided_apart.entity_type
        and told.alias = decided_apart.name
        and told.canonical_name = decided_apart.canonical_name
    where decided_apart.decision_id is null
        and substr(coalesce(alias_names.region_code, full_names.region_code, ''), 1, 2)
        = substr(coalesce(full_names.region_code, alias_names.region_code, ''), 1, 2)
        and coalesce(full_names.is_generic, false) = false

),

final as (

    select
        entity_type,
        alias,
        canonical_name,
        article_count,
        count(*) over (partition by entity_type, alias) as candidate_count
    from compatible

)

select * from final
