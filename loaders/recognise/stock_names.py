"""Enterprises named only by brand and trade, as on a stock ticker: 吉冈精密, 海承碳素. Found by the words around."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from string import ascii_lowercase

from loaders.recognise.coinage import is_bare_brand
from loaders.recognise.cue_names import CAPACITY
from loaders.recognise.formal_names import TAKEN_AS
from loaders.recognise.gazetteer import NAMES, is_han
from loaders.recognise.kinds import cue_behind
from loaders.recognise.name_bounds import NameStart, begins_like_name, name_start
from loaders.recognise.name_window import window_start
from loaders.recognise.words import Token, is_place, is_verb, is_word, modifier_endings, seed_words, segment
from loaders.records import EntityMention
from loaders.vocabulary import rows

MAX_SHORT_BRAND = 4
_MARKS = frozenset("、")
_BESIDE = _MARKS | frozenset("和与")  # between names of a list
MIN_BRAND = 2
CUE_REACH = 8
_BEHIND_WHAT = frozenset("有在处属需产用做提说持获占以得生拥投建涉列示")  # 锐川电气|所|在
_NO_NAME = re.compile(
    "^(?:[年月日]产|[下上]线|试产|量产|新增|投产)|[两二三四五六七八九十][市县区州省地国家]$|(?<!在|干|专|直|热)(?:产|装|涂装|生产|组装|流水|包装)线$"
)
# Trades that no goods are called by, as 材料, 电池 and 玻璃 are.
_NO_GOODS = re.compile(
    "(?:[化重药纸锂钛铝矿]工?业|化工|重工|光电|机电|电气|科技|新材|新能源|生物|半导体|精密|智能|资本|股份|实业)$"
)
_AMONG_FIRMS = re.compile(
    "[两二三四五六七八九十](?:家|大)(?:本土|龙头|骨干|链主|上市|重点|本地)?(?:企业|公司|厂|车企|药企)"
)
_FORM_ENDS = frozenset("司团厂份")
_HEADS = frozenset("，。；：！？\n、“（,;:!?(")
_UNITS = frozenset("年月日号")
_TELLS = re.compile(
    r"去年|今年|(?:19|20)\d\d年|[一二三四]季度|[上下]半年|前[两二三四五六七八九十\d]|截至|目前|已(?!有)|现有|计划|投入|追加|投资(?!额|规模|占|增|热)"
    "|\\d{1,2}月份?(?:出货|销|产|营收|净利|收入)|交付|实现|完成|营收|销售额|销售收入|年产(?!量|能|值)|年销|手持|累计|拥有|获[评批得]|入选|研发投入|全年|一[家期]|是[^，,。；;]{0,10}?(?:企业|公司|代表|龙头|之一)"
)
_MADE = re.compile("(?:生产|制造|产销|销售|出口|交付|下线|卖出|售出|出货|推出|组装)了?$")
_SO_MANY = re.compile("[约近超达]?过?[0-9]")
_MARKET_OF = re.compile("(?:产品)?(?:的)?(?:国内|全球|全国)?(?:市场)?(?:占有率|市占率|份额)")
# 玉龙轮胎|华南制造基地
_PLANT = re.compile(
    "(?:华[东南北中]|西南|西北|东北|全球|第[二三四])(?:智能)?(?:制造|生产|产业|总部|研发)?(?:基地|总部)"
)
Span = tuple[int, int]


@cache
def _trades() -> dict[str, str]:
    trades = ("trade", "strong_trade")
    return {row["suffix"]: row["kind"] for row in rows("enterprise_suffixes") if row["kind"] in trades}


_find_trades = NAMES.add(_trades)


@cache
def _strong_trades() -> tuple[str, ...]:
    return tuple(sorted(seed_words("enterprise_suffixes", "suffix", ("strong_trade",))))


@cache
def _cues(side: str) -> tuple[str, ...]:
    return tuple(sorted(row["cue"] for row in rows("enterprise_cues") if row["side"] == side))


@cache
def _left_cue() -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, _cues("left"))))


def stock_names(text: str, sure: Sequence[EntityMention], places: Sequence[EntityMention]) -> Iterator[EntityMention]:
    """Names of two to four characters and a trade that reach over no sure mention but may hold one: 惠普|森医药.

    One place with evidence vouches for the same name elsewhere, and for its neighbours in a list.
    """
    known_ends = {mention.end for mention in sure}
    covered = {at for m in sure if m.method != "well_known" for at in range(m.start, m.end)}
    kinds = _trades()
    # 若|天齐锂业: a known name that ends there already is the name.
    trades = [hit for hit in _find_trades(text) if hit[1] not in known_ends and hit[1] - 1 not in covered]
    likely = [hit for hit in trades if _may_be_named(text, hit[0], hit[1])]
    spans = [span for hit in likely if (span := _span(text, hit, kinds, places, covered))]
    accepted = {span for span in spans if has_evidence(text, *span)}
    known = {text[start:end] for start, end in accepted}
    if known:  # elsewhere a name stands without evidence
        again, other = tuple(known), set(likely)
        more = [hit for hit in trades if hit not in other and text.endswith(again, 0, hit[1])]
        spans = sorted([*spans, *filter(None, (_span(text, hit, kinds, places, covered) for hit in more))])
    listed = {mention.start for mention in sure} | {start for start, _ in accepted}
    until = {mention.end for mention in sure} | {end for _, end in accepted}
    for start, end in spans:
        beside = _BESIDE if _NO_GOODS.search(text, start, end) else _MARKS  # 偏航变桨轴承和主轴承 are goods
        neighbour = (text[end : end + 1] in beside and end + 1 in listed) or (
            text[start - 1 : start] in beside and start - 1 in until
        )
        if (start, end) in accepted or text[start:end] in known or neighbour:
            yield EntityMention(start, end, text[start:end], "enterprise", text[start:end], "stock_name")


def _may_be_named(text: str, start: int, end: int) -> bool:
    """Whether a name that ends in the trade at [start, end) could have evidence, or a neighbour in a list: most trades
    have none of these, wherever a name before them would begin, which takes long to find."""
    low = window_start(text, start, 0)
    return (
        text[end : end + 1] in _BESIDE
        or text[low - 1 : low] in _BESIDE
        or text.startswith(_cues("right_goods"), end)
        or has_evidence(text, low, end)
        or _left_cue().search(text, max(0, low - CUE_REACH), start) is not None
    )


def _span(
    text: str, hit: tuple[int, int, str], kinds: dict[str, str], places: Sequence[EntityMention], covered: set[int]
) -> Span | None:
    start, end, trade = hit
    if not _ends_word(text, start, end):
        return None
    name = name_start(text, start, 0, places)
    if name is None or (is_place(name.brand) and text[name.start - 1 : name.start] in ("和", "与")):
        return None  # 冀南基地和|华北新材料|基地
    if not _is_candidate(text, end, name, kinds[trade]) or not covered.isdisjoint(range(name.start, end)):
        return None
    if _NO_NAME.search(text[name.start : end]):
        return None
    if text[name.start] in _UNITS and text[name.start - 1 : name.start].isdigit():
        return None  # 2009年|造纸业
    if name.start - 1 in covered and text[name.start - 1] in _FORM_ENDS:
        return None  # 甲轮胎公司|半钢胎: its goods
    taken = text[name.start] == "以" and TAKEN_AS.match(text, end)  # 以|赛恒纸业|为例
    return name.start + bool(taken), end


def _is_candidate(text: str, end: int, name: NameStart, kind: str) -> bool:
    whole = text[name.start : end]
    if name.industry or name.brand.endswith(modifier_endings()) or is_word(whole):
        return False
    if name.brand and name.brand[0] in ascii_lowercase:
        return False  # mRNA|疫苗
    if name.has_region and not name.brand:
        # 锦州|钛业; 无锡|光伏 and 台湾石化|产业 are trades of the place
        return kind == "strong_trade" and not cue_behind("right_kind").match(text, end)
    if not begins_like_name(name.brand) or any(map(_is_no_brand, segment(name.brand))):
        return False
    return name.rare and 2 <= len(name.brand) <= MAX_SHORT_BRAND


def _is_no_brand(token: Token) -> bool:
    """True for verbs and for set phrases of four characters: 大力发展."""
    return is_verb(token.text) or (len(token.text) >= MAX_SHORT_BRAND and is_word(token.text))


def _ends_word(text: str, start: int, end: int) -> bool:
    """False when the trade is the head of a longer word: 能源|局, 电子|束, or of an institute: 中科院软件|所."""
    if text[end : end + 1] == "所" and text[end + 1 : end + 2] not in _BEHIND_WHAT:
        return False
    position = start
    for token in segment(text[start : end + 6]):
        position += len(token.text)
        if position >= end:
            return position == end
    return False


def _is_no_goods(name: str) -> bool:
    """True for 旭泓光电 and 润澜轮胎, whose 产能 is told of; False for 铅蓄电池, which may be any firm's goods."""
    brand = name[:MIN_BRAND]
    return _NO_GOODS.search(name) is not None or (all(map(is_han, brand)) and is_bare_brand(brand))


def has_evidence(text: str, start: int, end: int) -> bool:
    """True when the form suffices or the words around want an enterprise: 企业|X, 由|X, X|董事长, X|年产5万吨."""
    if _NO_NAME.search(text[start:end]):
        return False
    if _AMONG_FIRMS.match(text, end):
        return True
    if text[start - 1 : start] == "的" and _MARKET_OF.match(text, end):
        return False  # 为主机厂配套的桨毂锻件|市场占有率: goods
    if _SO_MANY.match(text, end) and _MADE.search(text, max(0, start - 4), start):
        return False  # 去年生产|载货汽车|1.2万辆
    if text[start:end].endswith(_strong_trades()):
        return True
    if (not start or text[start - 1] in _HEADS) and _TELLS.match(text, end):
        return True  # 久盛地板|去年销售…
    if _PLANT.match(text, end):
        return True
    before, after = text[max(0, start - CUE_REACH) : start], text[end : end + 2 * CUE_REACH]
    if after.startswith(_cues("right_goods")) and _is_no_goods(text[start:end]):
        return True
    return before.endswith(_cues("left")) or after.startswith(_cues("right")) or CAPACITY.match(after) is not None
