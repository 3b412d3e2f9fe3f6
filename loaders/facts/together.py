"""Whom a sum of several places is about: 汨罗、湘阴两地共落地项目35个 is their city's."""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders.facts.discourse import COUNTRY, PLACES, Candidate, Discourse
from loaders.facts.document import Clause, Document
from loaders.recognise.region_index import region_index
from loaders.records import EntityMention

_TOGETHER = re.compile(
    r"等?(?:[两二三四五六七八九十]|\d{1,2})(?:个)?(?:地|市|区|县|旗|园|园区|开发区|片区|板块|镇|乡|街道|新区)"
    "(?:[总一合]?共(?!同|享|建成?(?:园|的))|合计|累计|总计)"
)
# 石化产业|依托甲公司; not 石化产业是公司的…
_TRADE = re.compile(
    "(?:[一二三四五六七八九十\\d]{1,2}[是、.．])?[一-鿿]{2,8}?(?:产业|行业|工业|制造业)"
    "(?=要|重点|以|依托|围绕|加快|抓|有(?!限)|拥有|聚集|集聚|方面|引进|支持|推进|，)"
)


def opens_with_trade(doc: Document, discourse: Discourse, clause: Clause, found: Sequence[Candidate]) -> bool:
    """纺织产业重点抓好甲厂、乙公司的改造，营业收入要实现62亿元: the trade's, in a text about a place."""
    home = discourse.article
    if home is None or home.entity_type not in PLACES or any(c.start >= clause.start for c in found):
        return False
    start = doc.sentences[clause.sentence].start
    trade = _TRADE.match(doc.text, start, clause.start)
    return trade is not None and not any(c.start < trade.end() for c in found)


def around_all(
    doc: Document, clause: Clause, own: Sequence[Candidate], anchor: int, discourse: Discourse
) -> EntityMention | None:
    """The place that holds all of a list of which a sum is told; None where no sum of several places is."""
    places = [c for c in own if c.entity.entity_type in PLACES and c.end <= anchor]
    if not places or not _TOGETHER.match(doc.text, places[-1].end, anchor):
        return None
    listed = [places[-1]]
    for before in reversed(places[:-1]):
        if doc.text[before.end : listed[-1].start] not in ("、", "和", "与", "及"):
            break
        listed.append(before)
    home = discourse.article
    lines = [region_index().lineage(c.entity.region_code) for c in listed]
    if home is not None and home is not COUNTRY and home.entity_type in PLACES:
        inside = all(home.region_code in line for line in lines)
        if inside and home.canonical not in {c.entity.canonical for c in listed}:
            return home
    regions = {c.entity.region_code for c in listed if c.entity.entity_type == "region"}
    for code in lines[0] if len(listed) > 1 else ():
        if code not in regions and all(code in line for line in lines):
            return _named(doc, code, listed[-1].entity)
    return None


def _named(doc: Document, code: str, at: EntityMention) -> EntityMention:
    """The region of a code, as the text names it or else in full."""
    told = [m for m in doc.mentions if m.entity_type == "region" and m.region_code == code]
    name = region_index().called(code)[0]
    return told[0] if told else EntityMention(at.start, at.end, name, "region", name, "region around", code)
