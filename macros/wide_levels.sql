{#- Levels of regions that figures of single trades are told of: a sum or a comparison of these would mix trades. -#}
{% macro wide_levels() -%}
('country', 'abroad', 'continent', 'area', 'world')
{%- endmacro %}
