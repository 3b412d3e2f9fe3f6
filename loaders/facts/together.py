"""Whom a sum of several places is about: 汨罗、湘阴两地共落地项目35个 is their city's."""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders.facts.discourse import COUNTRY, PLACES, Candidate, Discourse
from loaders.facts.document import Clause, Document, within
from loaders.facts.shares import COMES_FROM
from loaders.recognise.region_index import region_index
from loaders.records import EntityMention, Quantity

_TOGETHER = re.compile(
    r"等?(?:[两二三四五六七八九十]|\d{1,2})(?:个)?(?:地|市|区|县|旗|园|园区|开发区|片区|板块|镇|乡|街道|新区)"
    "(?:[总一合]?共(?!同|享|建成?(?:园|的))|合计|累计|总计)"
)
# 浙江、江苏、山东|三省产值占全国的65%; not 均占, 各占, 分别占
_SHARE_OF_ALL = re.compile(
    r"等?(?:(?:这|其)?(?:[两二三四五六七八九十几]|\d{1,2})[个大家省市县区地国][^，,。；;、均各都\d]{0,8})?(?:是[^，,。；;、\d]{2,24})?[，,]?[^，,。；;、均各都分\d]{0,14}?"
    r"(?:占(?!地|用)|集中|集聚|聚集|汇聚|贡献|包揽|囊括|拥有|份额|比重)[^，,。；;、\d]{0,14}\d[\d.]{0,5}(?:%|％)$"
)
_OF_COUNTRY = re.compile("全国|国内|我国|中国")
_AND_OTHERS = re.compile("等(?:[两二三四五六七八九十]|\\d{1,2})[家个大]")
_SEVERAL = 2
_JOINTS = ("、", "和", "与", "及", "以及")
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


def share_of_all(
    doc: Document,
    quantity: Quantity,
    found: Sequence[Candidate],
    inherited: EntityMention | None,
    discourse: Discourse,
) -> EntityMention | None:
    """珠三角和长三角集中了全国80%的企业: whose the share of several together is, the whole's; None for that of one."""
    if quantity.unit != "%":
        return None
    own = [c for c in found if c.end <= quantity.start and not c.pronoun and c.role != "oblique"]
    listed = len(own) >= _SEVERAL and doc.text[own[-2].end : own[-1].start] in _JOINTS
    if not own or not (listed or _AND_OTHERS.match(doc.text, own[-1].end)):
        return None
    if not _SHARE_OF_ALL.match(doc.text, own[-1].end, quantity.end):
        return None
    whole = doc.text[own[-1].end : quantity.start]
    if _OF_COUNTRY.search(whole):
        return COUNTRY
    wide = [m for m in within(doc.mentions, own[-1].end, quantity.start) if m.entity_type in PLACES]
    wide += [c.entity for c in found if own[-1].end <= c.start < quantity.start and c.entity.entity_type in PLACES]
    firms = all(c.entity.entity_type == "enterprise" for c in own[-_SEVERAL:])
    if wide and not (firms and discourse.article is COUNTRY):
        return wide[-1]  # of the world, unless the country's firms have a share of it
    names = {c.entity.canonical for c in own}
    for around in (inherited, discourse.article):
        if around is not None and around.entity_type in PLACES and around.canonical not in names:
            return around
    return COUNTRY


def source_of(doc: Document, clause: Clause, quantity: Quantity, found: Sequence[Candidate]) -> EntityMention | None:
    """全国产值的四成来自广东: the place that a place's share comes from; None for 公司收入的60%来自海外."""
    comes = COMES_FROM.search(doc.text, quantity.end, clause.end)
    if comes is None:
        return None
    owners = [c for c in found if clause.start <= c.start < comes.start()]
    source = next((c.entity for c in found if c.start == comes.end()), None)
    of_place = bool(owners) and all(c.entity.entity_type in PLACES for c in owners)
    return source if of_place and source is not None and source.entity_type in PLACES else None


def _named(doc: Document, code: str, at: EntityMention) -> EntityMention:
    """The region of a code, as the text names it or else in full."""
    told = [m for m in doc.mentions if m.entity_type == "region" and m.region_code == code]
    name = region_index().called(code)[0]
    return told[0] if told else EntityMention(at.start, at.end, name, "region", name, "region around", code)
