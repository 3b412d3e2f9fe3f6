"""Firms that no list and no phrase gives away, but all signs together: 成都|威斯津生物|的mRNA疫苗工厂.

Every brand of two to four characters before a trade may be one. Its signs (name_signs.py) have weights; where they
add up to enough at one place, the words are a name wherever they stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from functools import cache

from loaders.recognise.coinage import trades
from loaders.recognise.gazetteer import NAMES
from loaders.recognise.name_signs import Candidate, parts_weight, sign_weights, signs_around, word_signs
from loaders.recognise.nearby import places_between
from loaders.recognise.words import industry_words, is_noun, is_place, segment, stands_alone
from loaders.records import EntityMention
from loaders.vocabulary import Hit, find_few

LIKELY = "likely_name"
ANY = "any candidate"
LEAST = 0.3  # log odds of a name: four in seven
_BRANDS = (2, 3, 4)  # characters
_TRADES = range(2, 5)  # characters
_HAN = re.compile("[\u4e00-\u9fff]+")
_SOURCES = frozenset({"证券", "咨询"})  # whom pages quote and tell nothing of
_NO_SECOND = "投资"  # of two trades: 星宝电器|投资36亿元
_PROJECT = re.compile("(?:(?![的等了也在])[\u4e00-\u9fff]){0,7}?(?:项目|工程)")
_REGIONS = (2, 3, 4)  # characters
_ADJECTIVE = "智能"  # of trades: also what goods are like
_NEXT = 4  # characters that hold the word behind a name
_AROUND = 6.0  # what the signs around a name may add
_TITLE = "《"
_SHORT_PLACE = 2  # characters: 苏州, 忠县
_LEVELS = "省市区县州旗盟镇乡村"


def likely_names(
    text: str, taken: Sequence[EntityMention], places: Sequence[EntityMention]
) -> tuple[EntityMention, ...]:
    """Every use of such names, with the place they stand behind; offsets in `text`, none over a mention of `taken`.

    `places` are the regions and parks in order.
    """
    covered = {at for mention in taken for at in range(mention.start, mention.end)}
    covered |= {at for place in places for at in range(place.start, place.end)}
    names = _names(text, covered)
    return tuple(
        _placed(text, start, end, name, places)
        for start, end, name in find_few(names, text)
        if covered.isdisjoint(range(start, end)) and stands_alone(text, start, end)
    )


def _names(text: str, covered: Set[int]) -> set[str]:
    """The best names that do not overlap."""
    scored = [(score, at) for at in candidates(text, covered) if (score := score_of(text, at)) > LEAST]
    names, used = set(), set[int]()
    for _, at in sorted(scored, key=lambda one: (-one[0], one[1])):
        span = range(at.start, at.end)
        if used.isdisjoint(span):
            used.update(span)
            names.add(text[at.start : at.end])
    return names


def candidates(text: str, covered: Set[int]) -> Iterator[Candidate]:
    """Every brand before a trade, or before two trades, that touches nothing in `covered`."""
    hits = [hit for hit in _find_trades(text) if hit.start not in covered]
    longest: dict[int, Hit] = {hit.start: hit for hit in sorted(hits, key=lambda hit: hit.end)}
    for cut, hit in sorted(longest.items()):
        if text[cut - 1 : hit.end] in _trades():
            continue  # 绿循新|能源
        ends = [hit.end]
        second = longest.get(hit.end)
        if second is not None and second.word != _NO_SECOND:
            ends.append(second.end)
        for end in ends:
            for size in _BRANDS:
                at = Candidate(cut - size, cut, end)
                if at.start < 0 or not _HAN.fullmatch(text, at.start, end):
                    break
                if (
                    not any(place in covered for place in range(at.start, end))
                    and text[at.start - 1 : at.start] != _TITLE
                ):
                    yield at


def score_of(text: str, at: Candidate) -> float:
    """Log odds of being a firm's name; well below LEAST where its words alone rule that out."""
    brand, trade = text[at.start : at.cut], text[at.cut : at.end]
    inside = word_signs(brand, trade)
    if inside is None or names_other(text, at):
        return -_AROUND
    weights = sign_weights()
    score = weights[ANY] + parts_weight(brand, trade) + sum(weights.get(sign, 0.0) for sign in inside)
    if score + _AROUND < LEAST:
        return score
    return score + sum(weights.get(sign, 0.0) for sign in signs_around(text, at))


def names_other(text: str, at: Candidate) -> bool:
    """凯盛光伏|玻璃项目 may name a project alone, 武汉凯盛光伏|玻璃项目 is a firm's; 希沃智能|平板 are goods."""
    if text[at.cut : at.end].endswith(_ADJECTIVE) and is_noun(segment(text[at.end : at.end + _NEXT] or " ")[0].text):
        return True
    return bool(_PROJECT.match(text, at.end)) and not any(is_place(text[at.start - n : at.start]) for n in _REGIONS)


def _placed(text: str, start: int, end: int, name: str, places: Sequence[EntityMention]) -> EntityMention:
    before = [p for p in places_between(places, start - 1, start) if p.end == start and p.entity_type == "region"]
    if before and (len(before[0].text) == _SHORT_PLACE or before[0].text[-1] not in _LEVELS):
        start = before[0].start
    return EntityMention(start, end, text[start:end], "enterprise", text[start:end], LIKELY)


@cache
def _trades() -> frozenset[str]:
    return frozenset(word for word in trades() | industry_words() if len(word) in _TRADES and word not in _SOURCES)


_find_trades = NAMES.add(_trades, overlapping=True)
