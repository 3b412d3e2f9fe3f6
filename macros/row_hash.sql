{#
    One number for some columns of a row, so that rows are compared by it instead of column by column; the engine's own
    function. Nulls count as equal. Of two different rows, one in 10^19 has the same number.
#}
{% macro row_hash(columns, of) -%}
    hash({% for column in columns %}{{ of }}.{{ column }}{{ ', ' if not loop.last }}{% endfor %})
{%- endmacro %}
