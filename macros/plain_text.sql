{# A piece of an article on one line, without markup: to be read. Its words stay those of the source, its offsets do not. #}
{% macro plain_text(source_text) -%}
    {%- set entities = {
        'ldquo': '“', 'rdquo': '”', 'mdash': '—', 'middot': '·', 'times': '×', 'quot': '"', 'lt': '<', 'gt': '>', 'amp': '&'
    } -%}
    {#- What parts two words, the other tags, a line that is broken within Chinese text, any other white space. -#}
    {%- set parts = '(?i)</?(br|p|div|li|t[dhr]|h[1-6])([[:space:]][^<>]*)?/?>|&(nbsp|e[mn]sp|#160);' -%}
    {%- set plain = namespace(text="regexp_replace(" ~ source_text ~ ", '" ~ parts ~ "', ' ', 'g')") -%}
    {%- set plain.text = "regexp_replace(" ~ plain.text ~ ", '<[/!]?[A-Za-z-][^<>]*>', '', 'g')" -%}
    {%- for name, character in entities.items() -%}
        {%- set plain.text = "replace(" ~ plain.text ~ ", '&" ~ name ~ ";', '" ~ character ~ "')" -%}
    {%- endfor -%}
    {%- set plain.text = "replace(replace(" ~ plain.text ~ ", chr(160), ' '), chr(12288), ' ')" -%}
    {%- set plain.text = "regexp_replace(" ~ plain.text ~ ", '([^ -~[:space:]]) *[\\r\\n][[:space:]]*', '\\1', 'g')" -%}
    {%- set plain.text = "regexp_replace(" ~ plain.text ~ ", '[[:space:]]+', ' ', 'g')" -%}
    trim({{ plain.text }})
{%- endmacro %}
