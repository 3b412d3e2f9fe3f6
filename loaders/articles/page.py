"""HTML pages: their meta tags, headings and visible text. Offsets never come from here, only metadata."""

from __future__ import annotations

import re
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, SelectolaxError

PAGE = re.compile(r"<(?:!doctype|html|head|body|div|p|%@|\?xml|meta|title|h1|article|section|table)\b", re.IGNORECASE)
PAGE_WITHIN = 2000  # characters
HEADINGS = ("h1", "h2")


@dataclass(frozen=True, slots=True)
class Page:
    """What a page tells of itself."""

    meta: dict[str, object]
    title: str | None
    heading: str | None  # of its only h1 (or, without one, of its only h2)
    canonical: str | None
    visible: str  # text of the body, a line a block


def looks_like_page(text: str) -> bool:
    """Whether a text is HTML, whole or a piece of it."""
    return PAGE.search(text, 0, PAGE_WITHIN) is not None


def read_page(html: str) -> Page:
    """Metadata of a page; broken markup is read as browsers read it. Raises nothing."""
    try:
        tree = LexborHTMLParser(html)
    except (SelectolaxError, ValueError):
        return Page({}, None, None, None, "")
    meta: dict[str, object] = {}
    for node in tree.css("meta[content]"):
        name = node.attributes.get("name") or node.attributes.get("property") or node.attributes.get("itemprop")
        if name:
            meta.setdefault(name.strip().lower(), (node.attributes.get("content") or "").strip())
    link = tree.css_first("link[rel=canonical]")
    title = tree.css_first("title")
    name = title.text().strip() if title else ""
    tree.strip_tags(["script", "style", "title"])
    return Page(
        meta,
        name or None,
        _only_heading(tree),
        (link.attributes.get("href") or "").strip() or None if link else None,
        tree.body.text(separator="\n") if tree.body else "",
    )


def _only_heading(tree: LexborHTMLParser) -> str | None:
    """Two headings of one rank are sections or links, not the title."""
    for rank in HEADINGS:
        found = [text for node in tree.css(rank) if (text := node.text().strip())]
        if found:
            return found[0] if len(found) == 1 else None
    return None
