"""What reads as the coined name of a company: a brand that is no everyday word, behind its region or before a trade."""

from __future__ import annotations

import re
from functools import cache

from loaders.recognise.name_bounds import NO_BEGINNING, PARTICLES
from loaders.recognise.words import (
    common_nouns,
    industry_words,
    is_brand_name,
    is_everyday,
    is_noun,
    is_place,
    is_unknown,
    is_word,
    modifier_endings,
    seed_words,
    segment,
    stop_words,
)
from loaders.vocabulary import rows

BRANDS = (2, 3)  # characters of a brand before a trade
_TRADES = ("strong_trade", "trade", "weak_trade")
_ACADEMY = "中科"
_BEHIND_PLACES = frozenset("省市区县州旗盟镇乡村港湾岛山河江湖城人籍产厂队方内外东西南北的有去今年将也")
_SPUN = 2  # characters of a trade that is no word yet: 锂|材
_SHORTEST = 2  # characters of a brand
_PERSON = range(2, 4)  # characters of a name
_BARE = range(2, 5)  # characters of a brand without a trade
_NO_FIRST = NO_BEGINNING | frozenset("以和与我你他其把给跟自新老大小上下中要")
_NOT_IN_NAME = re.compile("[" + "".join(PARTICLES) + "年月]|季度")
_OFFICES = ("部", "处", "科", "室", "局", "委", "办")  # 市场部|总经理
_REGIONS = (3, 2)  # characters of a region before a brand


@cache
def trades() -> frozenset[str]:
    """Words of two and three characters that may end the short name of a company."""
    words = seed_words("enterprise_suffixes", "suffix", _TRADES)
    return frozenset(word for word in words if len(word) in (2, 3))


@cache
def weak_trades() -> frozenset[str]:
    """Those of them that end a name only where all around wants one."""
    return seed_words("enterprise_suffixes", "suffix", ("weak_trade",))


@cache
def brand_words() -> frozenset[str]:
    """Everyday words that firms like to be called by: 银河, 远航."""
    return seed_words("brand_words", "word")


@cache
def characters(role: str) -> frozenset[str]:
    """The characters of a role of seeds/name_characters.csv."""
    return frozenset(row["character"] for row in rows("name_characters") if row["role"] == role)


def is_brand_and_trade(name: str) -> bool:
    """Whether a phrase is a brand that is no everyday word, perhaps behind its region, and a trade: 远筑|住工."""
    inner = without_region(name)
    if not _may_name(name, inner):
        return False
    return any(_is_trade(inner[size:]) and is_brand(inner[:size]) for size in BRANDS)


def _is_trade(word: str) -> bool:
    """电气, 电子科技, 智能装备: one trade or two."""
    return word in trades() or (word[:_SPUN] in industry_words() and word[_SPUN:] in trades())


def _may_name(name: str, inner: str) -> bool:
    if is_word(inner) or _NOT_IN_NAME.search(inner) or (inner[0] in _NO_FIRST and not _of_academy(inner)):
        return False
    return not name.endswith(_OFFICES)


def is_firm_only(name: str) -> bool:
    """What also things may do takes a trade that is no word for goods: 恒康|无纺, not 锂电|材料."""
    if any(is_everyday(name[-size:]) for size in BRANDS):
        return False
    return is_brand_and_trade(name) or is_coined(name, goods=False)


def is_coined(name: str, *, goods: bool = True) -> bool:
    """Whether a phrase is an unknown brand and what may be a trade: 青禾|锂材; with `goods`, any noun: 丰茂|谷物.

    Materials begin names of things: 钠电|正极.
    """
    inner = without_region(name)
    if not _may_name(name, inner):
        return False
    return any(
        is_unknown(inner[:size])
        and inner[0] not in characters("material")
        and _may_be_trade(inner[size:], goods=goods)
        and is_brand(inner[:size])
        for size in BRANDS
    )


def _may_be_trade(word: str, *, goods: bool) -> bool:
    if word in trades() or word in industry_words():
        return True
    if len(word) < _SPUN or word in stop_words():
        return False
    if is_unknown(word):
        return (len(word) == _SPUN and word[-1] in characters("trade_ending")) or _is_joined_trade(word)
    return goods and is_noun(word)


def _is_joined_trade(word: str) -> bool:
    """Several trades, the first perhaps what they are made of: 磷基|新材料."""
    words = [token.text for token in segment(word)]
    named = [one in trades() or one in industry_words() for one in words]
    return named[-1] and all(
        is_one or one.endswith(modifier_endings()) for one, is_one in zip(words, named, strict=True)
    )


def is_issuer(name: str) -> bool:
    """Whether a phrase is a common noun and a trade, which only an issuer of reports may be: 银河|资源."""
    inner = without_region(name)
    if not _may_name(name, inner) or len(inner) <= _SPUN:
        return False
    brand, trade = inner[:_SPUN], inner[_SPUN:]
    if brand in industry_words() or brand in stop_words() or brand in common_nouns() or is_place(brand):
        return False
    return is_noun(brand) and (trade in trades() or trade in industry_words())


def is_bare_brand(name: str) -> bool:
    """Whether a phrase is nothing but unknown words, perhaps behind a region, where all around wants a name: 锐齿."""
    inner = without_region(name, least=1)
    if _of_academy(inner):
        return True
    if len(inner) not in _BARE or not _may_name(name, inner) or not is_brand(inner):
        return False
    if inner[0] in characters("material") or ends_as_goods(inner):
        return False
    return all(len(token.text) == 1 or is_unknown(token.text) or is_brand_name(token.text) for token in segment(inner))


def is_long_or_like_brand(name: str) -> bool:
    """False for two characters that brands are not made of: any rare word may look like a brand (当季, 聘雇)."""
    inner = without_region(name, least=1)
    return len(inner) > _SHORTEST or characters("brand").issuperset(inner)


def is_person(name: str) -> bool:
    """Whether a brand may be somebody's name as well: 邱铭礼."""
    return len(name) in _PERSON and name[0] in characters("surname")


def holds_particle(name: str) -> bool:
    """Whether a phrase holds a word that no name does; 达 behind a brand is none of them: 恒瑞|达."""
    words = [token.text for token in segment(name)]
    if len(words) > 1 and words[-1] in characters("brand_ending"):
        words.pop()
    return any(word in stop_words() for word in words)


def without_region(name: str, least: int = BRANDS[-1]) -> str:
    """A phrase behind the region that it begins with, where more than `least` characters follow."""
    places = [size for size in _REGIONS if len(name) > size + least and is_place(name[:size])]
    if not places:
        return name
    words = {token.end for token in segment(name)}
    return next((name[size:] for size in places if size in words), name)  # not 太阳|能电池板


def ends_as_goods(name: str) -> bool:
    """塔筒, 属具: what is made, unless the ending is a trade (某某模具)."""
    return name[-1] in characters("goods_ending") and not name.endswith(tuple(trades()))


def is_brand(brand: str) -> bool:
    """Whether no word of a few characters is an everyday word, a place or a trade."""
    if _of_academy(brand) or brand in brand_words():
        return True
    if brand[0] in _NO_FIRST or brand.endswith(modifier_endings()) or is_everyday(brand) or is_place(brand):
        return False
    if brand in industry_words():
        return False
    words = [token.text for token in segment(brand) if len(token.text) > 1]
    return not any(
        is_everyday(word) or is_place(word) or word in industry_words() or word in stop_words() for word in words
    )


def _of_academy(name: str) -> bool:
    """中科|海钠: companies of the Chinese Academy of Sciences, which begin with its short name and go on as a brand."""
    rest = name.removeprefix(_ACADEMY)
    return rest != name and len(rest) == _SPUN and is_unknown(rest) and not is_place(rest)


def is_placed_brand(name: str) -> bool:
    """Whether a phrase is a place and a character that none has behind it, where all around wants a name: 福海|创."""
    return len(name) == BRANDS[-1] and is_place(name[:-1]) and is_unknown(name) and name[-1] not in _BEHIND_PLACES


def is_called(name: str) -> bool:
    """Whether what stands behind 名为 can be a name: no word, and none of those that names do not hold."""
    return not is_word(name) and not any(token.text in stop_words() for token in segment(name) if len(token.text) > 1)
