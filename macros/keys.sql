{% macro entity_key(entity_type, natural_key) -%}
    md5({{ entity_type }} || '|' || {{ natural_key }})
{%- endmacro %}

{% macro date_key(day) -%}
    cast(extract(year from {{ day }}) * 10000 + extract(month from {{ day }}) * 100 + extract(day from {{ day }}) as integer)
{%- endmacro %}
