{# In how many places two texts of one length differ; the engine's own function. #}
{% macro differing_characters(one, other) -%}
    hamming({{ one }}, {{ other }})
{%- endmacro %}
