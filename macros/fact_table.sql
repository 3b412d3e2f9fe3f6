{# The facts of one kind, with their keys; `code_of` is the dimension that their metric code belongs to. #}
{% macro fact_table(kind, code_of) -%}
with facts as (
    select * from {{ ref('int_facts__identified') }}
    where kind = '{{ kind }}'
        {% if is_incremental() %}and fact_id not in (select fact_key from {{ this }}){% endif %}
),

final as (

    select
        -- keys
        fact_id as fact_key,
        article_id as article_key,
        subject_type,
        {{ region_of_subject() }} as region_key,
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

{# The region that the subject is, or lies in. #}
{% macro region_of_subject() -%}
    case
            when subject_type = 'region' then subject_key
            else {{ entity_key("'region'", 'subject_region_code') }}
        end
{%- endmacro %}

{#
    A pre-hook of a fact table: drops facts that are gone, or that are landed, tied to a subject or corrected otherwise.
    Nothing else of a fact can change while the project stays what it is.
#}
{% macro forget_changed_facts() -%}
    {% if is_incremental() %}
    {%- set held = [
        'fact_id', 'load_id', 'subject_type', 'subject_key', 'region_key', 'is_duplicate_in_article', 'is_corrected',
    ] %}
    delete from {{ this }}
    where is_corrected
        or fact_key in (
            select kept.fact_id
            from (
                select
                    fact_key as fact_id, load_id, subject_type, region_key, is_duplicate_in_article, is_corrected,
                    coalesce(enterprise_key, organization_key, park_key, region_key) as subject_key
                from {{ this }}
            ) as kept
            where {{ row_hash(held, 'kept') }} not in (
                select {{ row_hash(held, 'facts') }}
                from (
                    select
                        fact_id, load_id, subject_type, subject_key, is_duplicate_in_article, is_corrected,
                        {{ region_of_subject() }} as region_key
                    from {{ ref('int_facts__identified') }}
                ) as facts
            )
        )
    {% endif %}
{%- endmacro %}
