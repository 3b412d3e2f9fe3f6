"""Where a name starts: walks left from its legal form or other suffix, word by word, until the name must have begun."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from loaders.recognise.legal_names import MIN_BRAND
from loaders.recognise.name_window import LONGEST_BRACKET, window_start
from loaders.recognise.nearby import places_between
from loaders.recognise.region_index import region_index
from loaders.recognise.words import (
    Token,
    common_nouns,
    industry_words,
    is_admin_region,
    is_function_word,
    is_noun,
    is_phrase,
    is_place,
    is_rare,
    is_unknown,
    is_verb,
    is_word,
    says_who,
    seed_words,
    segment,
    stop_words,
    trade_words,
    well_known,
)
from loaders.records import EntityMention

MAX_BRAND = 8
_GROUP = 3  # characters of a group's name before the place of its firm
REGION_REACH = 6  # a region this near to the left still belongs to the name: 霞浦(时代)一汽
PARTICLES = frozenset("由与在的是被了")  # inside an unknown word they are never part of a name
SWALLOWED = PARTICLES | frozenset("将让及把从对向为于等称占而如叫据给拟已请邀")
NO_BEGINNING = SWALLOWED | frozenset("每仅约达且但也都还又再则因使该此这那各家做")
_DONE_FIRST = NO_BEGINNING | frozenset("找帮就以同")  # 荆州市|找|恒拓
_SHORT_REGION = 2  # characters
_FEW = frozenset("两二三四五六七八九十几")
_MAKERS = frozenset("商厂")  # end who a firm is: 器械|商, 化学品|厂
_JOINT = "和"
_CENTRE = "中"
_LEADS = frozenset("由与和及向对为是的")  # 由|中昇光能科技有限公司
_FOUNDS = frozenset("建投设办开有")  # 在江苏|建|恒科材料有限公司
_LEVELS = frozenset("省市区县州旗盟镇乡村港")
_BRACKETED = re.compile(rf" ?[（(][^（）()]{{1,{LONGEST_BRACKET}}}[）)]")


class NameStart(NamedTuple):
    """A name's start and what the walk met: decides whether the name is specific enough."""

    start: int
    brand: str  # words that are neither region nor industry
    has_region: bool
    industry: tuple[str, ...]
    rare: bool  # the brand begins with a word that is no everyday word, or with a character that is no word


def name_start(
    text: str, end: int, floor: int, places: Sequence[EntityMention], *, loose: bool = False
) -> NameStart | None:
    """Start of the name whose suffix begins at `end`; nothing left of `floor` is looked at. None: no name there.

    `places` are ordered by start (`in_order`).

    `loose` lets common nouns stand between region and suffix: for legal names and institutes, which may hold any word.
    """
    low = window_start(text, end, floor)
    near = places_between(places, low, end)
    for place in near:
        if place.entity_type == "park" and low < place.end < end and not _is_name_part(text, place.end, end):
            low = max(low, place.end)  # 哈密高新技术产业开发区|新疆湘晟新材料科技有限公司
    tokens = _with_region(text, _tokens(text, low, end))
    regions = {at for place in near if place.entity_type == "region" for at in range(place.start, place.end)}
    return _walk(_with_joints(tokens, regions) if loose else tokens, regions, loose)


def _is_name_part(text: str, park_end: int, end: int) -> bool:
    rest = text[park_end:end]
    return len(rest) < MIN_BRAND or rest in industry_words()  # 苏州工业园区建设有限公司


def begins_like_name(brand: str) -> bool:
    """False for a brand that starts with a particle or a count, where no legal form speaks for it: 而房(地产), 七大."""
    return brand[:1] not in NO_BEGINNING and not (brand[1:2] == "大" and brand[0] in _FEW)


def _tokens(text: str, low: int, end: int) -> list[Token]:
    window = text[low:end]
    tokens: list[Token] = []
    position = 0
    brackets = _BRACKETED.finditer(window) if "（" in window or "(" in window else ()
    for bracket in (*brackets, None):
        stop = bracket.start() if bracket else len(window)
        first = low + position
        for start, end, word in segment(window[position:stop]):
            token = Token(first + start, first + end, word)
            # 珠海|及成: no particle behind a place
            if (
                len(word) > MIN_BRAND
                and word[0] in _MAKERS
                and tokens
                and (tokens[-1].text in industry_words() or is_noun(tokens[-1].text))
            ):
                cut = first + start + 1  # 器械|商思派
                tokens += [Token(cut - 1, cut, word[0]), Token(cut, first + end, word[1:])]
            elif len(word) < MIN_BRAND or is_word(word) or _is_behind_place(tokens, word):
                tokens.append(token)
            else:
                tokens += _split_function_word(token)
        if bracket:
            tokens.append(Token(low + bracket.start(), low + bracket.end(), bracket.group()))
            position = bracket.end()
    return tokens


def _is_behind_place(tokens: list[Token], word: str) -> bool:
    """苏州|绿的谐: a place goes before a name; but 荆州市|对恒拓."""
    return bool(tokens) and is_place(tokens[-1].text) and (len(word) == MIN_BRAND or word[0] not in _DONE_FIRST)


def _with_region(text: str, tokens: list[Token]) -> list[Token]:
    """The words around a region that a word runs over: 内|江天|衡 is 内江|天衡."""
    for at, token in enumerate(tokens[:-1]):
        place = token.start + _SHORT_REGION
        one = len(token.text) == 1 and tokens[at + 1].end > place
        if one and text[token.start : place] in region_index().free_names:
            return [
                *tokens[:at],
                Token(token.start, place, text[token.start : place]),
                *_tokens(text, place, tokens[-1].end),
            ]
    return tokens


def _split_function_word(token: Token) -> list[Token]:
    """Unknown words that swallowed a particle: 由赫瑞特 -> 由, 赫瑞特."""
    if len(token.text) == MIN_BRAND and token.text[0] not in "及由等据":
        return [token]
    inner = max(token.text.rfind(particle) for particle in PARTICLES)
    verb = len(token.text) == MIN_BRAND + 1 and token.text[0] in _DONE_FIRST
    cut = inner + 1 if inner > 0 else int(verb or token.text[0] in SWALLOWED)
    if not cut:
        return [token]
    middle = token.start + cut
    pieces = [
        Token(token.start, middle - 1, token.text[: cut - 1]),
        Token(middle - 1, middle, token.text[cut - 1]),
        Token(middle, token.end, token.text[cut:]),
    ]
    return [piece for piece in pieces if piece.text]


def _with_joints(tokens: list[Token], regions: set[int]) -> list[Token]:
    """A single character and 和 begin a brand behind a region (芜湖|通和|流体系统有限公司), a particle or a mark."""
    for index in range(len(tokens) - 2):
        one, joint = tokens[index], tokens[index + 1]
        fits = len(one.text) == 1 and one.text not in stop_words() and one.text not in _LEVELS
        if fits and joint.text == _JOINT and _may_begin(tokens, index, regions):
            brand = Token(one.start, joint.end, one.text + joint.text)
            return [*tokens[:index], brand, *tokens[index + 2 :]]
    return tokens


def _may_begin(tokens: list[Token], index: int, regions: set[int]) -> bool:
    """Whether a name may begin at a word: at the first one, behind a place or behind a particle."""
    if not index or tokens[index - 1].text in _LEADS:
        return True
    return _is_region(tokens[index - 1], regions) or _names_county(tokens[index - 1].text, opens=index == 1)


def _walk(tokens: list[Token], regions: set[int], loose: bool) -> NameStart | None:
    brand: list[str] = []
    industry: list[str] = []
    start: int | None = None
    index = len(tokens) - 1
    has_region = False
    while index >= 0:
        token = tokens[index]
        length = sum(map(len, brand))
        if token.text.lstrip(" ")[0] in "（(":
            start = token.start
        elif brand and token.start not in regions and says_who(token.text):
            break
        elif loose and not brand and token.text in trade_words():
            industry.insert(0, token.text)  # 轮胎(销售)有限公司
            start = token.start if industry[1:] else start  # 特种|材料, not the 销售 of a company named before
        elif token.text in stop_words() and token.text not in common_nouns() and token.start not in regions:
            of_two = loose or length == 1  # 的|中|玖|新材料集团
            if loose and length == MIN_BRAND and token.text == _CENTRE and _is_behind_region(tokens, index, regions):
                brand.insert(0, token.text)  # 江苏|中|阳新|能源科技有限公司
                index -= 1
                continue
            if of_two and brand and token.text == _CENTRE and index and tokens[index - 1].text in _LEADS:
                brand.insert(0, token.text)
                start = token.start
                break
            if not (loose and 0 < length < MIN_BRAND and _region_near(tokens, index - 1, regions, token)):
                break  # 新建 is a district too
            brand.insert(0, token.text)  # 新疆金特(和)钢: what is behind is no name
        elif _is_region(token, regions):
            has_region = True
            if not brand and not is_admin_region(token.text) and token.start not in regions:
                brand.insert(0, token.text)  # 华西|能源: a place outside the administration
            if loose and index and tokens[index - 1].text == _CENTRE and _is_behind_region(tokens, index - 1, regions):
                brand[:0] = [_CENTRE, token.text]  # 江苏|中阳|新能源: no name begins with the 阳新 of 湖北
                index -= 2
            start = _region_chain(tokens, index, regions, loose=loose)
            opened = index == 1 or (index > 1 and tokens[index - 2].text in stop_words())
            if loose and brand[:1] == [token.text] and opened and _opens_name(tokens[index - 1].text):
                start = tokens[index - 1].start  # 金|海湾船业有限公司 opens its clause, or stands behind 由
                brand.insert(0, tokens[index - 1].text)
            break
        elif loose and not brand and token.text in industry_words():
            industry.insert(0, token.text)  # 医疗|技术|开发: some of them end other names
            start = token.start
        elif is_phrase(token.text) and token.text not in industry_words():
            break
        elif token.text in stop_words():
            if not (loose and token.text in common_nouns() and _region_near(tokens, index - 1, regions, token)):
                break
            brand.insert(0, token.text)
            start = token.start
        elif token.text in industry_words() and length < MIN_BRAND:
            (brand or industry).insert(0, token.text)
            start = token.start
        elif _belongs(tokens, index, length, regions) or (loose and not index and token.text in industry_words()):
            brand.insert(0, token.text)
            start = token.start
        elif loose and _names_county(token.text, opens=index == 0):
            has_region = True
            start = _region_chain(tokens, index, regions, loose=loose)
            break
        else:
            break
        index -= 1
    if start is None:
        return None
    return NameStart(
        start, "".join(brand), has_region, tuple(industry), bool(brand) and (len(brand[0]) == 1 or is_rare(brand[0]))
    )


def _is_behind_region(tokens: list[Token], index: int, regions: set[int]) -> bool:
    return index > 0 and _is_region(tokens[index - 1], regions)


def _opens_name(word: str) -> bool:
    """Whether a character that stands alone before a place can begin a firm's name."""
    is_one = len(word) == 1 and "\u4e00" <= word <= "\u9fff"
    return is_one and not any(word in never for never in (stop_words(), NO_BEGINNING, _LEVELS))


def _is_region(token: Token, regions: set[int]) -> bool:
    """`regions` are the positions that the article's region mentions cover."""
    kinds = seed_words("enterprise_suffixes", "suffix")
    named = is_place(token.text) and token.text not in kinds  # 智联 is tagged as a place
    return named or regions.issuperset(range(token.start, token.end))


def _names_county(word: str, *, opens: bool) -> bool:
    """Whether a word that is no place for the word list names a county before a brand: 常熟|华明座椅有限公司.

    One that is an everyday word does so where it opens the clause: 大兴|锐拓座椅有限公司, but no 新建 or 前进.
    机床|大厂|鼎岳精机有限公司 is a maker, not of the county.
    """
    if word in seed_words("enterprise_cues", "cue"):
        return False
    index = region_index()
    codes = index.short.get(word, ())
    return bool(index.of_use(codes, "evidence")) or (opens and bool(codes) and not is_verb(word))


def _region_chain(tokens: list[Token], index: int, regions: set[int], *, loose: bool) -> int:
    """Start of the chain of regions that ends here, with a group's name before it: 中国石油|锦州, 江苏|无锡市."""
    while index > 0:
        before = tokens[index - 1]
        opens = index == 1 or tokens[index - 2].text in stop_words()
        of_group = loose and opens and MIN_BRAND <= len(before.text) <= _GROUP and is_unknown(before.text)
        of_group = of_group and not any(before.text[at : at + 2] in stop_words() for at in range(len(before.text) - 1))
        county = loose and _names_county(before.text, opens=index == 1)  # 枣强|德安轴承有限公司
        if not (_is_region(before, regions) or before.text in well_known() or of_group or county):
            break
        index -= 1  # 吉粮|松江玉米深加工有限公司
    return tokens[index].start


def _region_near(tokens: list[Token], index: int, regions: set[int], right: Token) -> bool:
    """True when a region stands a few characters to the left with no stop word between."""
    while index >= 0:
        token = tokens[index]
        if _is_region(token, regions):
            return right.start - token.end <= REGION_REACH
        if token.text in stop_words() or right.start - token.start > REGION_REACH:
            return False
        index -= 1
    return False


def _belongs(tokens: list[Token], index: int, length: int, regions: set[int]) -> bool:
    """Whether a word left of the industry words still belongs to the name."""
    token = tokens[index]
    if length == 0:
        return True
    if length + len(token.text) > MAX_BRAND:
        return False
    if token.text not in industry_words() and (is_rare(token.text) or length < MIN_BRAND):
        return True
    begins = index > 0 and tokens[index - 1].end == token.start and _is_region(tokens[index - 1], regions)
    if begins and len(token.text) == 1 and token.text not in _FOUNDS | _DONE_FIRST:
        return True  # 河北|润|通格|栅
    if not _is_done(token.text) and _region_near(tokens, index - 1, regions, token):
        return True
    return not is_verb(token.text) and _brand_near(tokens, index - 1)


def _is_done(word: str) -> bool:
    return is_verb(word) or (len(word) > 1 and is_function_word(word))


def _brand_near(tokens: list[Token], index: int) -> bool:
    """True when at most two nouns on, an unknown word begins the name: |莱克|电气|绿能科技, 的|万士达|液晶|显示器."""
    for at in range(index, max(index - 2, -1), -1):
        word = tokens[at].text
        if word in stop_words() or is_verb(word):
            return False
        if is_rare(word) and word not in industry_words():
            return at == 0 or tokens[at - 1].text in stop_words()
    return False
