"""Firms that are listed at an exchange, or are to be: 在科创板上市, 成功登陆创业板, 北交所上市申请获受理."""

from __future__ import annotations

import re

from loaders.facts.counted_holders import Holding
from loaders.facts.discourse import Candidate
from loaders.facts.document import Clause, Document, Phrase, within
from loaders.facts.holders import holder_of
from loaders.facts.lexicon import certification_senses, cues
from loaders.facts.spoken import CONDITION, INTENDED
from loaders.facts.statuses import status_of
from loaders.facts.words import alternation
from loaders.records import EntityMention

_EXCHANGE = (
    "(?:股份转让系统|交易所|上交所|深交所|港交所|北交所|联交所|主板|中小板|中小企业板|创业板|科创板|新三板|香港|纳斯达克|纽交所|新加坡|"
    "A股|H股|港股|美股|资本市场)"
)
_LISTED_ON = re.compile(
    f"(?<=[在于])[^，,。；;、]{{0,14}}?{_EXCHANGE}[^，,。；;、将拟]{{0,8}}?(?:挂牌上市|上市|挂牌)(?!公司|企业|后备|时|的企业|的公司)"
    f"|(?:成功|顺利|正式)?登[陆录]了?[^，,。；;、]{{0,6}}?{_EXCHANGE}[^，,。；;、将拟]{{0,6}}"
    f"|(?:完成|实现|转板)[^，,。；;、]{{0,4}}?{_EXCHANGE}(?:主板)?(?:挂牌上市|上市|挂牌)|(?:赴|到)(?:香港|港|美国?|境外|海外)上市"
)
# 盛澜股份2021年成功上市, with nothing between the firm's name and its listing: goods come on the market too
_WENT_PUBLIC = re.compile(
    "(?:也|已|已经|便|就|又|即|现已|早已|率先)?(?P<how>(?:成功|顺利|正式|挂牌|敲钟|整体){0,2})上市了?(?=[，,。；;、]|$)"
)
LISTS = re.compile("(?:主板|中小板|创业板|科创板|敲钟|成功|正式|顺利){0,3}(?:挂牌|上市)(?!公司|企业|后备|时)")
_WHO = re.compile("(?:主板)?(?:挂牌|上市){0,2}的")
_ENDED = re.compile(alternation("listing_ended") + "(?!后|并|之后)")
_STEP = re.compile(alternation("listing_step"))
_AHEAD = re.compile(alternation("listing_ahead"))
_AHEAD_BEHIND = re.compile("(?:上市|挂牌)?的?" + alternation("listing_ahead_behind"))
_GOODS = re.compile("[产新]品|药品?|车型?|手机|疫苗|基金|期货|债券?|品种$")
_ABOUT_LISTING = re.compile("的?(?:企业|公司|奖励|政策|股东|后备|培育|时|前)")
_SUCCEEDS = re.compile("成功|顺利|已|正式")


def listing_status(doc: Document, clause: Clause, start: int, end: int) -> str:
    """actual, applying or planned for the listing told in a range of a clause; '' where it came to nothing."""
    names = [m.end for m in within(doc.mentions, clause.start, start) if m.end <= start]
    low = max([clause.start, *names])  # behind the last name: a firm may be called 计划
    if _ENDED.search(doc.text, low, clause.end):
        return ""
    if _STEP.search(doc.text, low, clause.end):
        return "applying"
    if _AHEAD.search(doc.text, low, start) or _AHEAD_BEHIND.match(doc.text, end):
        return "planned"
    told = any(cues()[c.text].value == "planned" for c in within(doc.cues, low, end))
    sentence = doc.sentences[clause.sentence]
    period = next((t.period for t in reversed(within(doc.times, clause.start, start))), "")
    return "planned" if told else status_of(doc, sentence, clause, start, end, "listed_company", period)


def listed_behind(doc: Document, end: int) -> EntityMention | None:
    """已在科创板上市的甲公司: whose listing a relative clause tells that ends at an offset."""
    opens = _WHO.match(doc.text, end)
    behind = within(doc.mentions, opens.end(), opens.end() + 1) if opens else ()
    return behind[0] if behind and behind[0].entity_type == "enterprise" else None


def listings(doc: Document, clause: Clause, found: list[Candidate], topic: EntityMention | None) -> list[Holding]:
    """2006年11月在深圳证券交易所挂牌上市: where a firm is listed, though no title says so."""
    told = _LISTED_ON.search(doc.text, clause.start, clause.end)
    if told is None:
        return _gone_public(doc, clause, found)
    if _ABOUT_LISTING.match(doc.text, told.end()) or CONDITION.match(doc.text, told.end()):
        return []
    if INTENDED.search(doc.text[clause.start : told.start()]) and not _SUCCEEDS.search(told.group()):
        return []
    if (behind := listed_behind(doc, told.end())) is not None:
        return _listing(doc, clause, behind, told, "title_of")
    if any(certification_senses().get(n.text) for n in within(doc.nouns, told.start(), told.end())):
        return []  # told of by the title's name
    holder, rule = holder_of(doc, clause, told.start(), told.group(), found, topic)
    if holder is None or holder.entity_type != "enterprise" or _told_of_goods(doc, clause.start, told.start()):
        return []
    return _listing(doc, clause, holder, told, rule)


def _gone_public(doc: Document, clause: Clause, found: list[Candidate]) -> list[Holding]:
    for told in _WENT_PUBLIC.finditer(doc.text, clause.start, clause.end):
        low = told.start()
        for time in reversed(within(doc.times, clause.start, low)):
            if doc.text[time.end : low].strip() in ("", "在", "于", "就", "初", "底"):
                low = time.start
        low -= doc.text[low - 1 : low] in ("于", "在")
        named = [m for m in within(doc.mentions, clause.start, low) if m.end == low and m.entity_type == "enterprise"]
        if named:
            return _listing(doc, clause, named[0], told, "gone_public")
        if told["how"] and not doc.text[clause.start : low].strip():  # 2021年成功上市, of the firm of the sentence
            start = doc.sentences[clause.sentence].start
            acting = [c for c in found if c.start < clause.start and c.role in ("subject", "agent")]
            if acting and acting[-1].entity.entity_type == "enterprise" and not _told_of_goods(doc, start, low):
                return _listing(doc, clause, acting[-1].entity, told, "gone_public")
    return []


def _told_of_goods(doc: Document, start: int, end: int) -> bool:
    """Whether goods are named in a range, the names of firms apart: 某某药业."""
    for mention in reversed(within(doc.mentions, start, end)):
        if _GOODS.search(doc.text, mention.end, end):
            return True
        end = min(end, mention.start)
    return _GOODS.search(doc.text, start, end) is not None


def _listing(doc: Document, clause: Clause, holder: EntityMention, told: re.Match[str], rule: str) -> list[Holding]:
    status = listing_status(doc, clause, told.start(), told.end())
    phrase = Phrase(told.start(), told.end(), told.group())
    return [Holding(holder, "listed_company", "", phrase, told.start(), status, rule)] if status else []
