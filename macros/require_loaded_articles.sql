{% macro require_loaded_articles() -%}
    {%- if execute and adapter.get_relation(target.database, 'raw', 'article') is none -%}
        {{ exceptions.raise_compiler_error("No articles are loaded: run `parkfacts load articles/` first.") }}
    {%- endif -%}
{%- endmacro %}
