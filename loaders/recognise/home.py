"""Whom an article is about where only its title or its publisher says so: 石门县工业和信息化局."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from loaders.recognise.entities import recognise_entities
from loaders.records import Article, EntityMention

# Papers and agencies tell of any place, these bodies of their own.
_BODY = re.compile("局|政府|委员会|管委会|融媒体|县委|区委|市委|调查队|办公室|发改委|工信|商务|统计|厅")


def home_of(article: Article, text: str) -> EntityMention | None:
    """The first entity of a title that stands outside of the text, else the place of a public body that published it.

    Its offsets are 0: it stands nowhere in the text.
    """
    title = article.title or ""
    if title and title not in text and (named := recognise_entities(title)):
        return _nowhere(named[0])
    return _public_body(article.publisher or "")


@lru_cache(maxsize=1 << 12)  # few publish many articles
def _public_body(publisher: str) -> EntityMention | None:
    if not _BODY.search(publisher):
        return None
    places = [m for m in recognise_entities(publisher) if m.entity_type in ("region", "park")]
    return _nowhere(places[0]) if places else None


def _nowhere(mention: EntityMention) -> EntityMention:
    return replace(mention, start=0, end=0)
