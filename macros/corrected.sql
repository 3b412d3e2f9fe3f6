{# The analyst's value where one is given, none where the analyst wrote (empty), what was extracted otherwise. #}
{% macro corrected(column, type) -%}
    case
        when corrections.{{ column }} = '(empty)' then null
        else coalesce(cast(corrections.{{ column }} as {{ type }}), facts.{{ column }})
    end
{%- endmacro %}
