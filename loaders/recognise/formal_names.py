"""Names that end in what an enterprise is: a legal form, 集团, 公司, a kind of plant, and their divisions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from loaders.recognise.anchored_names import anchored
from loaders.recognise.gazetteer import NAMES
from loaders.recognise.legal_names import MIN_BRAND, plain_name
from loaders.recognise.name_bounds import PARTICLES, NameStart, begins_like_name, name_start
from loaders.recognise.name_window import is_name_character
from loaders.recognise.nearby import places_between
from loaders.recognise.region_index import region_index
from loaders.recognise.titles import is_title
from loaders.recognise.words import (
    common_nouns,
    industry_words,
    is_phrase,
    is_place,
    is_verb,
    modifier_endings,
    says_who,
    seed_words,
    segment,
    stop_words,
    well_known,
)
from loaders.records import EntityMention
from loaders.vocabulary import rows

RELATED = frozenset({"母", "子", "总", "该", "控股子", "全资子"})  # 某某有限公司母|公司 is another company
_ANCHORED = frozenset({"legal", "group", "company"})
_UNITS = frozenset("日号月年时")
FUNCTION = frozenset("由与和的是在及为对向等将被")
MAX_LOOSE_BRAND = 7
MAX_MISSED = 4  # characters of a brand that was taken for common words
_WINDOW = 8  # characters before a name that are cut into words
DIVISION_REACH = 12  # 某某有限公司|碳酸钙粉体|公司
RELATIVES = ("分", "子", "母", "总", "该")
JOINTS = ("和", "与", "及", "同")
_NOT_IN_BRANDS = PARTICLES | frozenset((*JOINTS, "据"))
_AND = "和"
_CHINA = "中"
COUNTERS = frozenset("家个类种些位批")
ORDINALS = frozenset({"第一", "第二", "第三"})


@cache
def _suffixes() -> dict[str, str]:
    return {row["suffix"]: row["kind"] for row in rows("enterprise_suffixes") if "trade" not in row["kind"]}


_OWNER = re.compile("[\u4e00-\u9fffA-Za-z]{2,12}?(?:集团|股份)(?=.)")
_find_suffixes = NAMES.add(_suffixes)

TAKEN_AS = re.compile("为(?:例|主|龙头|代表|核心|依托|载体|平台|首|引领)")


def formal_names(text: str, places: Sequence[EntityMention]) -> list[EntityMention]:
    """Mentions in order; a division's canonical name is that of the company that it belongs to.

    Method: legal_name, group, company, plant, cooperative, partnership, local, division.
    """
    kinds = _suffixes()
    found: list[EntityMention] = []
    doubtful: list[EntityMention] = []
    floor = 0
    parent: EntityMention | None = None
    for start, end, suffix in _find_suffixes(text):
        kind = kinds[suffix]
        if parent and kind in ("company", "plant") and _is_division(text, parent.end, start):
            division = text[parent.start : end]
            found[-1] = parent = EntityMention(parent.start, end, division, "enterprise", parent.canonical, "division")
            floor = end
            continue
        parent = None
        name = _local_start(text, start, floor, places) if kind == "local" else None
        name = name or name_start(text, start, floor, places, loose=kind == "legal")
        if name and kind == "legal" and not name.has_region and len(name.brand) < MIN_BRAND:
            if text[name.start - 1 : name.start] in COUNTERS:
                continue  # 多家|新材料科技有限公司
            name = name if name.brand else _with_brand(text, name, floor, places)
            if len(name.brand) < MIN_BRAND:
                name = _bounded(text, name, floor, places) or name
        if name and kind == "legal":
            name = _with_first_words(text, name, floor, places)
        if kind in _ANCHORED:
            name = anchored(text, name, start, floor, places, loose=kind == "legal")
        if name and kind == "group":
            name = _of_china(text, name)
        if name is None or (kind in ("group", "plant") and _goes_on(text, end)):
            floor = end if kind in ("legal", "company") else floor
            continue
        if text[name.start] in _UNITS and text[name.start - 1 : name.start].isdigit():
            name = name._replace(start=name.start + 1)  # 4月18日|朔钠储能科技有限公司
        if text[name.start] == "以" and TAKEN_AS.match(text, end):
            name = name._replace(start=name.start + 1)  # 以|云曜硅材料（曲靖）有限公司|为例
        whole = text[name.start : end]
        called = plain_name(whole)
        mention = EntityMention(name.start, end, whole, "enterprise", called, "legal_name" if kind == "legal" else kind)
        if kind == "plant" and (owner := _owner(whole)):
            mention = replace(mention, canonical=owner, method="division")
        if _is_specific(name, kind, start) and (kind == "legal" or _is_one(text, name, start, suffix, kind)):
            found.append(mention)
            parent = mention if kind == "legal" else None
            floor = end if kind != "group" else floor
            floor = end + 1 if text[end : end + 1] in JOINTS else floor  # 锐川集团和|泓岳控股集团
        elif kind == "group" and len(name.brand) >= 2:
            doubtful.append(mention)
    return sorted([*found, *_listed(text, doubtful, found)], key=lambda mention: mention.start)


def _owner(plant: str) -> str:
    """山东临工集团|新工厂, 江铃汽车|富山工厂: the firm whose plant it is; '' where no firm's name opens the plant's."""
    formed = _OWNER.match(plant)
    if formed is not None:
        return formed[0]
    for start in range(MAX_MISSED):  # behind its place: 浙江|华海药业|临海川南分厂
        if start and not is_place(plant[:start]):
            continue
        known = (plant[start:end] for end in range(len(plant) - 2, start + MIN_BRAND, -1))
        if name := next((name for name in known if name in well_known()), ""):
            return name
    return ""


def _with_brand(text: str, name: NameStart, floor: int, places: Sequence[EntityMention]) -> NameStart:
    """The two to four characters that a name of nothing but trades has before it: 考察的|万士达|液晶显示器有限公司.

    They reach to a particle, a place or the beginning of a clause, and no word of two characters among them is common.
    """
    low = name.start
    ends = {place.end for place in places_between(places, name.start - MAX_MISSED, name.start)}
    while low > max(floor, name.start - MAX_MISSED - 1) and low not in ends:
        if not is_name_character(text, low - 1) or text[low - 1] in _NOT_IN_BRANDS:
            break
        low -= 1
    brand = text[low : name.start]
    known = any(len(token.text) > 1 and (token.text in stop_words() or is_verb(token.text)) for token in segment(brand))
    if not MIN_BRAND <= len(brand) <= MAX_MISSED or known:
        return name
    return NameStart(low, brand, name.has_region, name.industry, True)


@cache
def _done() -> tuple[str, ...]:
    """Verbs and other words behind which a name begins, of two characters or more: 引进, 支持."""
    words = seed_words("name_stop_words", "word", ("verb", "function"))
    words |= {row["cue"] for row in rows("enterprise_cues") if row["side"] == "left"}
    return tuple(sorted(word for word in words if len(word) > 1))


def _bounded(text: str, name: NameStart, floor: int, places: Sequence[EntityMention]) -> NameStart | None:
    """The two to four characters between a verb, or a place, and the trade of a name: 引进|万士达|电子, 支持|佳和|机械.

    None where none stands there, or where the characters hold a word that no name does.
    """
    trade = name.start + len(name.brand)
    ends = {place.end for place in places_between(places, trade - MAX_MISSED, trade)}
    for size in range(MAX_MISSED, MIN_BRAND - 1, -1):
        low = trade - size
        brand = text[low:trade]
        if low < floor or not all(is_name_character(text, at) for at in range(low, trade)):
            continue
        opens = low == 0 or low in ends or not is_name_character(text, low - 1) or text.endswith(_done(), floor, low)
        if not opens or set(brand) & _NOT_IN_BRANDS - {_AND}:
            continue
        words = [token.text for token in segment(brand) if len(token.text) > 1]
        if not any(word in stop_words() or is_verb(word) or says_who(word) or is_place(word) for word in words):
            return NameStart(low, brand, False, name.industry, True)
    return None


def _with_first_words(text: str, name: NameStart, floor: int, places: Sequence[EntityMention]) -> NameStart:
    """The one or two everyday words that a brand begins with: 的|星河|华铭科技有限公司, 的|星河|天地|建陶有限公司.

    They are all that stands between the beginning of the clause, a place, or a word that no name holds, and the name.
    """
    if name.has_region or not name.brand or len(name.brand) > MAX_MISSED:
        return name
    low = max(floor, name.start - _WINDOW)
    low = next((at + 1 for at in range(name.start - 1, low - 1, -1) if not is_name_character(text, at)), low)
    low = max([low, *(place.end for place in places_between(places, low, name.start) if place.end <= name.start)])
    words = segment(text[low : name.start])
    first = len(words)
    while first and _may_open_brand(words[first - 1].text):
        first -= 1
    added = "".join(word.text for word in words[first:])
    cut = first == 0 and low == name.start - _WINDOW
    if not added or len(added) > MAX_MISSED or cut or (first and not _bounds_name(words[first - 1].text)):
        return name
    return NameStart(name.start - len(added), added + name.brand, False, name.industry, True)


def _may_open_brand(word: str) -> bool:
    common = word in stop_words() or word in industry_words() or says_who(word)
    placed = is_place(word) or bool(region_index().short.get(word))
    return len(word) == MIN_BRAND and not common and not placed and not is_verb(word)


def _bounds_name(word: str) -> bool:
    return word in stop_words() or says_who(word) or is_place(word) or is_verb(word)


def _of_china(text: str, name: NameStart) -> NameStart:
    """中|光学集团: a trade behind the 中 that opens a clause."""
    low = name.start - 1
    if name.brand or name.has_region or not name.industry or text[low : name.start] != _CHINA:
        return name
    if low > 0 and is_name_character(text, low - 1):
        return name
    return NameStart(low, _CHINA, True, name.industry, True)


def _listed(text: str, doubtful: Sequence[EntityMention], sure: Sequence[EntityMention]) -> Iterator[EntityMention]:
    """Everyday words with 集团 that stand in a list beside a sure name: 大全集团、中冶集团."""
    starts = {mention.start for mention in sure}
    ends = {mention.end for mention in sure}
    for mention in doubtful:
        after = text[mention.end : mention.end + 1] == "、" and mention.end + 1 in starts
        if after or (text[mention.start - 1 : mention.start] == "、" and mention.start - 1 in ends):
            yield mention


def _is_division(text: str, start: int, end: int) -> bool:
    """True when the words between a legal name and a suffix name a division: 催化剂|公司, 第二|分厂, 苏州|分公司."""
    between = text[start:end]
    if not 0 < len(between) <= DIVISION_REACH or between in RELATED:
        return False
    if not all(is_name_character(text, position) for position in range(start, end)) or set(between) & FUNCTION:
        return False
    return all(token.text not in stop_words() or token.text in ORDINALS for token in segment(between))


def _local_start(text: str, start: int, floor: int, places: Sequence[EntityMention]) -> NameStart | None:
    """石化公司, 供电公司: what one company of the town is called, where nothing before it says which or how many."""
    name = name_start(text, start, floor, places)
    if name is not None:
        return name
    before = segment(text[max(floor, start - 6) : start])
    free = start == 0 or not is_name_character(text, start - 1)
    last = before[-1].text if before else ""
    verb = is_phrase(last) or (len(last) > 1 and last in stop_words() and last not in common_nouns())
    return NameStart(start, "", True, (), False) if free or verb else None


def _is_specific(name: NameStart, kind: str, end: int) -> bool:
    if kind == "legal":
        return end - name.start >= 2 and (len(name.brand) >= 2 or name.has_region or len("".join(name.industry)) > 3)
    if name.has_region and (name.industry or len(name.brand) >= 2 or kind == "local"):
        return True  # 锦州|石化|公司
    if name.has_region and kind == "group" and name.brand:
        return True  # 兰州|局|集团公司
    if kind == "group" and name.industry and len(name.brand) == MIN_BRAND and not is_verb(name.brand):
        return True  # 绿叶|药业|集团
    return len(name.brand) >= 2 and name.rare and (len(name.brand) <= MAX_LOOSE_BRAND or name.brand.isascii())


def _is_one(text: str, name: NameStart, end: int, suffix: str, kind: str) -> bool:
    """False for how many (四家钾肥|公司), for relations (某某分|公司) and for what a plant makes (碳酸锂|工厂)."""
    core = text[name.start : end]
    if text[name.start - 1 : name.start] in COUNTERS or core.endswith(RELATIVES) or not begins_like_name(name.brand):
        return False
    if kind == "plant" and is_title(text[name.start : end] + suffix):
        return False
    if suffix == "工厂" and core.endswith(modifier_endings()):
        return False
    if suffix != "工厂" or name.start + len(name.brand) == end and any(core.startswith(w) for w in well_known()):
        return True
    return name.has_region and not core.startswith("中国")


def _goes_on(text: str, end: int) -> bool:
    """True when the rest of a legal name follows, which its own suffix finds: 华密集团|新材有限公司, 华密厂|公司."""
    following = text[end : end + 12]
    for form in ("有限公司", "股份有限公司", "有限责任公司"):
        position = following.find(form)
        if position >= 0 and all(token.text in industry_words() for token in segment(following[:position])):
            return True
    return False
