"""Titles without the names of the sites that carry them."""

from __future__ import annotations

import re
import unicodedata

from loaders.articles.fields import names

# Between a title and a site: `…集中开工- 【某某网】`, `…发布会_某某日报`, `… | 某某在线`; not the hyphen of `1-7月`
SEPARATOR = re.compile(r"(?<!\d)\s?(?:[_|｜丨]|--|[-–—])\s?|\s?(?:[_|｜丨]|--|[-–—])\s?(?!\d)")
BRACKETED = re.compile(r"[【\[][^【】\[\]]{1,20}[】\]]")
MAX_SITE = 20  # characters of a site's name
MAX_TITLE = 300


def clean_title(title: object, site: str | None = None) -> str | None:
    """One line without the site's name at its end; None when nothing is left. `site` is its name, where known."""
    text = " ".join(str(title).split())[:MAX_TITLE]
    endings = names("title", "site_suffix")
    while True:
        cuts = list(SEPARATOR.finditer(text))
        if not cuts or not text[: cuts[-1].start()].strip():
            return text or None
        tail = unicodedata.normalize("NFKC", text[cuts[-1].end() :]).strip().lower()
        known = tail == (site or "").lower() or tail.endswith(endings) or BRACKETED.fullmatch(tail)
        if not known or len(tail) > MAX_SITE:
            return text
        text = text[: cuts[-1].start()].rstrip()
