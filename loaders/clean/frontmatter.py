"""Front matter and Liquid tags: template code around an article. The front matter's title stays as a heading."""

from __future__ import annotations

import re

from loaders.clean.mapped import Edit, Mapped

_FRONT = re.compile(r"\A[\ufeff\s]{0,20}---[ \t]*\r?\n")
_FRONT_END = re.compile(r"^(?:---|\.\.\.)[ \t]*\r?$", re.MULTILINE)
_TITLE = re.compile(
    r"^title[ \t]{0,9}:[ \t]{0,9}(?P<quote>[\"']?)(?P<title>[^\r\n]{1,300}?)(?P=quote)[ \t]{0,9}\r?$", re.MULTILINE
)
_KEY = re.compile(r"^[A-Za-z][\w .-]{0,40}:", re.MULTILINE)
_LIQUID = re.compile(r"\{%[^%]{0,400}%\}|\{\{[^{}]{0,400}\}\}|\$\{[\w.]{1,80}\}")
_MAX_FRONT = 20_000  # characters; a rule of dashes further down opens no front matter


def strip_front_matter(mapped: Mapped) -> Mapped:
    """Drop the YAML head of a Jekyll or Hexo page, all but its title."""
    text = mapped.text
    opening = _FRONT.match(text)
    if opening is None:
        return mapped
    closing = _FRONT_END.search(text, opening.end(), opening.end() + _MAX_FRONT)
    if closing is None or not _KEY.match(text, opening.end()):
        return mapped
    title = _TITLE.search(text, opening.end(), closing.start())
    if title is None:
        return mapped.edited([Edit(0, closing.end(), "")], "front_matter")
    start, end = title.span("title")
    return mapped.edited([Edit(0, start, ""), Edit(end, closing.end(), "\n")]).noted("front_matter", 1)


def strip_template_tags(mapped: Mapped) -> Mapped:
    """Drop Liquid tags and expressions (`{% include x %}`, `{{ site.url }}`, `${ctx}`)."""
    if "{" not in mapped.text:
        return mapped
    return mapped.edited([Edit(*match.span(), "") for match in _LIQUID.finditer(mapped.text)], "template_tag")
