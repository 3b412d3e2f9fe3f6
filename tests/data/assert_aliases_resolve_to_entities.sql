-- What a name resolves to resolves to itself. Rows here are decisions that lead in a circle (identity_decisions.csv).
select
    aliases.alias,
    aliases.entity_type,
    aliases.entity_key
from {{ ref('bridge_entity_alias') }} as aliases
inner join {{ ref('bridge_entity_alias') }} as targets on aliases.entity_key = targets.name_key
where targets.entity_key <> targets.name_key
