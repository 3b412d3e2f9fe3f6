{#
    Facts of the fact tables with the names that dim tables have for their subject, its places and their article.
    `facts`: a CTE, or a query in brackets, of rows with the keys of those tables. Park of an enterprise: where it lies.
#}
{% macro named_facts(facts) -%}
    select
        facts.*,
        coalesce(
            enterprises.enterprise_name, organizations.organization_name, parks.park_name, regions.region_name
        ) as subject_name,
        parks.park_name,
        regions.region_name,
        regions.city_name,
        regions.province_name,
        articles.article_name,
        articles.published_date,
        articles.is_copy
    from {{ facts }} as facts
    inner join {{ ref('dim_article') }} as articles on facts.article_key = articles.article_key
    left join {{ ref('dim_region') }} as regions on facts.region_key = regions.region_key
    left join {{ ref('dim_enterprise') }} as enterprises on facts.enterprise_key = enterprises.enterprise_key
    left join {{ ref('dim_park') }} as parks on coalesce(facts.park_key, enterprises.park_key) = parks.park_key
    left join {{ ref('dim_organization') }} as organizations
        on facts.organization_key = organizations.organization_key
{%- endmacro %}
