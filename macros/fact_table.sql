{# The facts of one kind, with their keys; `code_of` is the dimension that their metric code belongs to. #}
{% macro fact_table(kind, code_of) -%}
with facts as (
    select * from {{ ref('int_facts__identified') }}
    where kind = '{{ kind }}'
),

final as (

    select
        -- keys
        fact_id as fact_key,
        article_id as article_key,
        subject_type,
        case
            when subject_type = 'region' then subject_key
            else {{ entity_key("'region'", 'subject_region_code') }}
        end as region_key,
        case when subject_type = 'park' then subject_key end as park_key,
        case when subject_type = 'enterprise' then subject_key end as enterprise_key,
        case when subject_type = 'organization' then subject_key end as organization_key,
        {{ entity_key("'" ~ code_of ~ "'", 'metric') }} as {{ code_of }}_key,
        {{ entity_key("'unit'", 'unit') }} as unit_key,
        {{ date_key('period_start') }} as period_start_date_key,
        {{ date_key('period_end') }} as period_end_date_key,

        -- what is stated
        subject as subject_as_told,
        level,
        statistic,
        value,
        value_max,
        approx,
        status,
        period as period_code,
        period_type,
        is_as_of,

        -- evidence: offsets count code points in dim_article.article_text
        mention,
        char_start,
        char_end,
        sentence_index,
        sentence_char_start,
        sentence_char_end,

        -- trust
        rule,
        confidence,
        is_corrected,
        is_duplicate_in_article,
        load_id
    from facts

)

select * from final
{%- endmacro %}
