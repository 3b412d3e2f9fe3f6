{#
    Incremental models over articles keep what they have of an article until it is landed anew.

    forget_articles, a pre-hook, drops all that a model has of an article that is gone or was landed again, or that
    `also` lists: a query of the ids of other articles that changed. is_news is the condition for those that the model
    then lacks: all of them in the first build and in a full refresh. Both compare with the table itself, so that a
    build which was stopped half-way is completed by the next one.
#}
{% macro forget_articles(also=none) -%}
    {% if is_incremental() %}
    delete from {{ this }} as kept
    where not exists (
        select 1 from {{ ref('stg_raw__article') }} as articles
        where articles.article_id = kept.article_id and articles.load_id = kept.load_id
    )
    {%- if also %} or kept.article_id in ({{ also }}){% endif %}
    {% endif %}
{%- endmacro %}

{% macro is_news(article_id) -%}
    {% if is_incremental() %}{{ article_id }} not in (select article_id from {{ this }}){% else %}true{% endif %}
{%- endmacro %}

{# Articles that an analyst corrects or corrected: a row in seeds/fact_corrections.csv needs no full refresh. #}
{% macro corrected_articles() -%}
    select article_id from {{ this }} where is_corrected or is_removed
    union
    select article_id from {{ this }}
    where fact_id in (select fact_id from {{ ref('int_fact_corrections__matched') }})
{%- endmacro %}

{# Articles with a fact that entered or left the accepted ones, or whose subject, region or group of copies changed. #}
{% macro reidentified_articles() -%}
    select coalesce(present.article_id, earlier.article_id)
    from (
        select
            facts.fact_id, facts.article_id, facts.is_corrected,
            resolved.entity_key, described.region_code, articles.copy_group_key
        from {{ ref('int_facts__reviewed') }} as facts
        inner join {{ ref('int_article_entities__keyed') }} as keyed
            on facts.article_id = keyed.article_id
            and facts.subject_type = keyed.entity_type
            and facts.subject = keyed.entity_name
        inner join {{ ref('int_entities__resolved') }} as resolved
            on keyed.name_key = resolved.name_key
            and keyed.entity_name = resolved.entity_name
        inner join {{ ref('int_entities__described') }} as described on resolved.entity_key = described.entity_key
        inner join {{ ref('int_articles__grouped') }} as articles on facts.article_id = articles.article_id
        where facts.review_outcome = 'accepted'
    ) as present
    full outer join {{ this }} as earlier on present.fact_id = earlier.fact_id
    where present.fact_id is null
        or earlier.fact_id is null
        or present.is_corrected
        or earlier.is_corrected
        or present.entity_key <> earlier.subject_key
        or present.copy_group_key <> earlier.copy_group_key
        or coalesce(present.region_code, '') <> coalesce(earlier.subject_region_code, '')
{%- endmacro %}

{# A text never changes, its key is its hash: only articles that are new, or described otherwise, are written. #}
{% macro forget_changed_descriptions() -%}
    {% if is_incremental() %}
    delete from {{ this }} as kept
    where not exists (
        select 1
        from {{ ref('stg_raw__article') }} as articles
        inner join {{ ref('int_articles__grouped') }} as copies on articles.article_id = copies.article_id
        left join (
            select article_id, count(*) as source_count
            from {{ ref('stg_raw__input_file') }}
            where outcome <> 'rejected'
            group by article_id
        ) as sources on articles.article_id = sources.article_id
        where articles.article_id = kept.article_key
            and articles.load_id = kept.load_id
            and articles.article_name = kept.article_name
            and articles.source_path = kept.source_path
            and articles.source_member = kept.source_member
            and articles.source_format = kept.source_format
            and articles.source_encoding = kept.source_encoding
            and coalesce(sources.source_count, 1) = kept.source_count
            and copies.copy_group_key = kept.copy_group_key
            and copies.copy_count = kept.copy_count
            and copies.is_copy = kept.is_copy
    )
    {% endif %}
{%- endmacro %}

{# Facts that rpt_facts lacks. #}
{% macro is_fact_news() -%}
    {% if is_incremental() %}fact_key not in (select fact_key from {{ this }}){% else %}true{% endif %}
{%- endmacro %}

{# Drops facts that their table no longer has as they were, or whose subject, places or article go by other names now. #}
{% macro forget_renamed_facts() -%}
    {% if is_incremental() %}
    {%- set keys = 'fact_key, article_key, load_id, subject_type, is_corrected, is_duplicate_in_article, '
        ~ 'region_key, park_key, enterprise_key, organization_key' %}
    {%- set held = [
        'fact_key', 'load_id', 'subject_type', 'is_duplicate_in_article', 'article_name', 'is_copy', 'subject_name',
        'park_name', 'region_name', 'city_name', 'province_name',
    ] %}
    {%- set present -%}
    (
        select {{ keys }} from {{ ref('fct_certifications') }}
        union all
        select {{ keys }} from {{ ref('fct_investments') }}
        union all
        select {{ keys }} from {{ ref('fct_output_figures') }}
    )
    {%- endset %}
    delete from {{ this }} as kept
    where kept.is_corrected
        or {{ row_hash(held, 'kept') }} not in (
            select {{ row_hash(held, 'named') }}
            from ({{ named_facts(present) }}) as named
            where not named.is_corrected
        )
    {% endif %}
{%- endmacro %}

{# Texts that were not compared with others yet: those without a pair with themselves. #}
{% macro is_unpaired(text_key) -%}
    {% if is_incremental() %}{{ text_key }} not in (select one_key from {{ this }} where one_key = other_key){% else %}true{% endif %}
{%- endmacro %}

{#
    Drops pairs that are neighbours in no bucket any more, as news came between them. When a text is gone, or has another
    signature, texts meet that were not compared before: then all are compared anew.
#}
{% macro forget_pairs() -%}
    {% if is_incremental() %}
    delete from {{ this }} as kept
    where exists (
        select 1 from {{ this }} as seen
        where seen.one_key = seen.other_key
            and not exists (
                select 1 from {{ ref('int_texts__numbered') }} as texts
                where texts.text_key = seen.one_key and texts.signature_key = seen.signature_key
            )
    )
    or (
        kept.one_key <> kept.other_key
        and kept.one_key || kept.other_key not in (
            select pairs.one_key || pairs.other_key
            from {{ this }} as pairs
            inner join {{ ref('int_texts__numbered') }} as one_texts on pairs.one_key = one_texts.text_key
            inner join {{ ref('int_texts__numbered') }} as other_texts on pairs.other_key = other_texts.text_key
            inner join {{ ref('int_article_copies__placed') }} as ones on one_texts.text_number = ones.text_number
            inner join {{ ref('int_article_copies__placed') }} as others
                on other_texts.text_number = others.text_number
                and ones.bucket_number = others.bucket_number
            where pairs.one_key <> pairs.other_key
                and (ones.place = 1 or others.place - ones.place <= {{ var('copy_neighbours') }})
        )
    )
    {% endif %}
{%- endmacro %}

{#
    A sort that has nearly filled the memory before it begins to spill runs out of it, some of the times: that of all
    facts with their names spills from the start. News is few rows.
#}
{% macro spill_from_the_start() -%}
    {% if not is_incremental() %}set debug_force_external = true{% endif %}
{%- endmacro %}
