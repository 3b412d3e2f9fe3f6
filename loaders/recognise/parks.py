"""Parks named in an article: the national ones by their names, every other one by its form (place, name, suffix)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from loaders.recognise.clipped_parks import with_clipped_parks
from loaders.recognise.gazetteer import is_han
from loaders.recognise.park_index import ParkIndex, Suffix, find_national_names, find_suffixes, park_index
from loaders.recognise.park_names import ANY_ZONE, ParkName, canonical_names
from loaders.recognise.park_parts import named_parts, parts_again, with_part
from loaders.recognise.park_places import Home, Places, home_before, places_of
from loaders.recognise.park_words import LATIN, from_proper, is_proper, name_tokens, names_a_park, spelled_out
from loaders.recognise.region_index import region_index
from loaders.recognise.words import (
    Token,
    industry_words,
    is_known,
    is_noun,
    is_place,
    segment,
    stop_words,
)
from loaders.records import EntityMention
from loaders.vocabulary import Hit

_BASE = "产业基地"  # of a province it is a title
_REACH = 24  # characters to the left of a suffix that may belong to the name
_JOINTS = "—–-－·"  # between two places: 自贡—綦江产业园
_SECTORS = frozenset({"制造业", "服务业"})
_ONE = ("一个", "一座", "一处", "一片", "这个", "那个", "这座")
_ALL = frozenset({"全区", "全省", "全市", "全县", "全国"})  # 宁夏全区开发区: no one of them
_LEVELS = frozenset({"省级", "国家级", "市级", "县级", "自治区级"})  # 江苏|省级|经济开发区 is what a park is
_RANKED = re.compile("[（(]国家级[）)](经济技术开发区|高新技术产业开发区|高新区|经开区)")
_CHINESE_CITY = re.compile("中国(?![（(])[\u4e00-\u9fff]{1,6}?(?:城|谷)(?![市镇乡区里墙堡])")
_MUNICIPALITIES = frozenset({"11", "12", "31", "50"})
_OPENS = frozenset(["", *"\n，,。；;：:、“"])
_ONLY = ("唯一的", "唯一一个", "首个", "首家", "最大的")  # 唯一的|台湾石化产业园区: what kind of park, and no name
_NEW_AREA = "新区"
_COINED = 2  # characters of what a new area is called
_ANY_WORD = frozenset("技学研创教普院")  # behind 竹科, 中科, 南科
_BEFORE_NAME = frozenset(["", *"在到赴访与和及、，。“\n"])
_DIVIDED = ("分两", "分二", "分三", "分四", "分五", "分期", "分批", "分为", "分别")  # 开发区|分三期建设


def recognise_parks(text: str, regions: Sequence[EntityMention]) -> tuple[EntityMention, ...]:
    """Parks of a whole cleaned article, in order, without overlaps; offsets in `text`.

    `regions` are what recognise_regions found in the same text. A park inside a park is the mention that begins where
    its parent's ends (石河子经济技术开发区|十户滩新材料产业园). `region_code` is empty where the place is not known.
    """
    index, places = park_index(), places_of(text, regions)
    ranked = [*_ranked(text, places, index), *_coined_cities(text, places)]
    within = [range(name.start, name.end) for name in ranked]
    national = [(hit.start, True, hit) for hit in find_national_names(text)]
    formed = [(hit.start, False, hit) for hit in find_suffixes(text) if hit.word in index.suffixes]
    names: list[ParkName] = []
    last: ParkName | None = None
    for _, is_national, hit in sorted(national + formed, key=lambda item: (item[0], not item[1])):
        if any(hit.start in span for span in within):
            continue
        wrong_end = text[hit.end : hit.end + 1] in index.wrong_next
        wrong_end = wrong_end and (text[hit.end] != "地" or hit.word.endswith("园"))  # 产业园地, but 开发区地处
        wrong_end = wrong_end and not text.startswith(_DIVIDED, hit.end)
        if wrong_end or (last and last.sure and hit.start < last.end):
            continue
        name = _national(text, hit, places, index) if is_national else _formed(text, hit, places, last, index)
        if name:
            name = with_part(text, name, places)
            if last and name.start < last.end:
                names.pop()  # 西部科学城 is the beginning of 西部科学城自贡科创园
            names.append(name)
            last = name
    again = parts_again(text, names)
    parts = named_parts(text, [*names, *again])
    named = sorted([*names, *ranked, *again, *parts], key=lambda name: name.start)
    return with_clipped_parks(canonical_names(named))


def _ranked(text: str, places: Places, index: ParkIndex) -> Iterator[ParkName]:
    """西宁（国家级）经济技术开发区: the official name of some; called by the name without the bracket."""
    for found in _RANKED.finditer(text):
        start = places.start_by_end.get(found.start())
        if start is None:
            continue
        name = text[start : found.start()] + found[1]
        park = index.national.get(name)
        place = park.region_code if park else places.code_by_end[found.start()]
        kind = park.kind if park else index.suffixes[found[1]].kind
        yield ParkName(start, found.end(), text[start : found.end()], place, "", kind, park.code if park else "", True)


def _coined_cities(text: str, places: Places) -> Iterator[ParkName]:
    """中国辣椒城, named again and again, or behind its place (永康|中国五金城): a park or market of a trade."""
    counts = Counter(found[0] for found in _CHINESE_CITY.finditer(text))
    for found in _CHINESE_CITY.finditer(text):
        start = places.start_by_end.get(found.start(), found.start())
        code = places.code_by_end.get(found.start(), "")
        of_place = code or (text[found.start() - 1 : found.start()] == "的" and found.start() - 1 in places.code_by_end)
        if counts[found[0]] > 1 or of_place:
            name = text[start : found.end()]
            yield ParkName(start, found.end(), name, code, found[0], "industry_park", "", True)


def _national(text: str, hit: Hit, places: Places, index: ParkIndex) -> ParkName | None:
    if len(hit.word) == _COINED and text[hit.end : hit.end + 1] in _ANY_WORD:
        return None  # 虞|南科|技工业园
    park = index.national[hit.word]
    start = hit.start
    code = places.code_by_end.get(start, "")
    if code and code in region_index().regions[park.region_code].lineage:
        start = places.start_by_end[start]  # 四川|自贡高新技术产业开发区
    return ParkName(start, hit.end, text[start : hit.end], park.region_code, "", park.kind, park.code, True)


def _formed(text: str, hit: Hit, places: Places, last: ParkName | None, index: ParkIndex) -> ParkName | None:
    """The park whose suffix stands at `hit`, or None when the words before it name none."""
    suffix = index.suffixes[hit.word]
    parent = last if last and last.sure else None
    floor = _floor(text, hit.start, places, parent.end if parent else 0)
    place_end = places.last_in(floor, hit.start)
    after = _after(text, place_end)
    tokens = name_tokens(text, max(floor, after), hit.start, index)
    start = tokens[0].start if tokens else hit.start
    has_place = place_end is not None and start == after
    if suffix.needs_parent:
        return _branch(text, hit, places, parent, suffix)
    if has_place and parent and _is_elsewhere(places, place_end, parent):
        has_place, place_end, tokens = False, None, name_tokens(text, parent.end, hit.start, index)
        start = tokens[0].start if tokens else hit.start
    in_park = parent is not None and start == parent.end
    if not has_place and not in_park:
        tokens = from_proper(tokens, index)
        start = tokens[0].start if tokens else hit.start
    core = [token for token in tokens if token.text not in index.generic]
    if not (has_place or in_park) and text.endswith(_ONE, 0, start):
        return None  # 有一个|百年老工业区: what it is like
    if (
        any(token.text in _ALL or token.text in _LEVELS for token in tokens)
        or text.startswith("级", after)
        or (has_place and _of_province(places, place_end, suffix, core))
    ):
        return None
    if not names_a_park(core, suffix, has_place, in_park, index):
        if _is_new_area(text, core, hit, places):
            return _name(text, start, hit.end, "", core, suffix, sure=True)
        if home := home_before(text, hit.start, places):
            return _level_park(text, hit, home, suffix, index)
        if has_place and place_end is not None and not core and suffix.text == ANY_ZONE:
            start, place = places.start_by_end[place_end], places.code_by_end[place_end]
            return ParkName(start, hit.end, text[start : hit.end], place, "", ANY_ZONE, "", sure=False)  # 新田|园区
        return (
            _name(text, start, hit.end, "", core, suffix, sure=False)
            if core and not (suffix.needs_place or suffix.needs_core)
            else None
        )
    place = parent.place if in_park and parent else _place_of(text, start, places)
    # 十户滩新材料产业园 and 未来科技城 are names of their own, 大数据产业园 is not.
    own = any(token.text not in industry_words() and not is_noun(token.text) for token in core)
    own = own or suffix.text.startswith(tuple(index.proper))
    full = parent.fullest + text[start : hit.end] if in_park and parent and not own else ""
    if place_end is not None and has_place:
        start = places.start_by_end[place_end]
        place = places.code_by_end[place_end] or text[start:place_end]
        if first := _joined(text, start, places):
            place = _host(places.code_by_end[first], place, is_marked=first < start)
            start = places.start_by_end[first]
        elif after > place_end and (head := _head(text, floor, start - 1, index)):
            start -= len(head) + 1  # 中国（广西）自由贸易试验区, 中德（芜湖）合作区
        elif after > place_end:
            firm = _before_bracket(text, floor, start - 1, parent, index)
            if not firm:
                return None
            start, core = firm[0].start, [*firm, *core]
        if text.endswith(_ONLY, 0, start) and not any(is_proper(token, index) for token in core):
            return None
        if last and not last.sure and last.end == start:
            start = last.start  # 西部科学城|自贡科创园
    return _name(text, start, hit.end, place, core, suffix, sure=True, full=full)


def _branch(text: str, hit: Hit, places: Places, parent: ParkName | None, suffix: Suffix) -> ParkName | None:
    """漕河泾开发区|海宁分区: where its place is, not where the park is whose branch it is."""
    start = places.start_by_end.get(hit.start)
    if parent is None or start != parent.end:
        return None
    code = places.code_by_end[hit.start]
    return _name(text, start, hit.end, code, [], suffix, sure=True, full=parent.fullest + text[start : hit.end])


def _host(first: str, last: str, *, is_marked: bool) -> str:
    """Which of two joined places a park lies in: the smaller, where one holds the other; else the last one.

    苏州宿迁工业园区, 深圳（哈尔滨）产业园区, 江阴—靖江工业园区: who builds and runs it goes before whose land it is. A
    province without a mark before it is the builder (霍城江苏工业园). Names told otherwise stand in seeds/parks.csv.
    """
    lineage = region_index().lineage
    holds = first in region_index().regions and last in lineage(first)
    builds = not is_marked and last.endswith("0000") and bool(first) and not first.endswith("0000")
    return first if holds or builds else last or first


def _is_new_area(text: str, core: list[Token], hit: Hit, places: Places) -> bool:
    """柳东|新区, which the article tells of again or which has the first character of a city that it names: 柳州."""
    own = "".join(token.text for token in core)
    coined = len(own) == _COINED and (is_place(own) or not is_known(own))
    coined = coined and not any(token.text in stop_words() for token in core)
    if hit.word != _NEW_AREA or not coined:
        return False
    start = core[0].start
    again = text.count(own + _NEW_AREA) > 1 and text[start - 1 : start] in _BEFORE_NAME
    return again or any(text[at] == own[0] and at != start for at in places.start_by_end.values())


def _of_province(places: Places, place_end: int | None, suffix: Suffix, core: list[Token]) -> bool:
    """云南省开发区: all of them; a municipality may have one zone of its name (天津开发区). A base is a title."""
    code = places.code_by_end[place_end] if place_end is not None else ""
    wide = (suffix.kind == "development_zone" and not core) or suffix.text == _BASE
    return wide and code.endswith("0000") and code[:2] not in _MUNICIPALITIES


def _level_park(text: str, hit: Hit, home: Home, suffix: Suffix, index: ParkIndex) -> ParkName | None:
    """县|经济开发区: the park of the county that the text speaks of; None where words of another name stand between."""
    start, code, name = home
    tokens = segment(text[start + 1 : hit.start])
    if any(t.text not in index.generic and t.text not in industry_words() and t.text not in _SECTORS for t in tokens):
        return None
    core = [token for token in tokens if token.text not in index.generic]
    full = name + text[start + 1 : hit.end]
    park = _name(text, start, hit.end, code, core, suffix, sure=True, full=full)
    return replace(park, kind=ANY_ZONE) if suffix.text == ANY_ZONE and not core else park


def _is_elsewhere(places: Places, place_end: int | None, parent: ParkName) -> bool:
    """Whether a place right behind a park lies outside of it, so that it is a word: 常州高新区|滨江电池产业园."""
    if place_end is None or places.start_by_end[place_end] != parent.end:
        return False
    lineage = region_index().lineage
    code = places.code_by_end[place_end]
    return bool(code) and code not in lineage(parent.place) and parent.place not in lineage(code)


def _head(text: str, floor: int, opening: int, index: ParkIndex) -> str:
    """中国 or 中德 directly before a bracket, '' where neither stands there."""
    return next((head for head in index.before_bracket if text.endswith(head, floor, opening)), "")


def _before_bracket(text: str, floor: int, opening: int, parent: ParkName | None, index: ParkIndex) -> list[Token]:
    """Whose park it is: 铭驱电子（芜湖）工业园. Empty where no name stands before the bracket."""
    tokens = name_tokens(text, floor, opening, index)
    if tokens and parent and tokens[0].start == parent.end:
        return tokens
    tokens = from_proper(tokens, index)
    named = bool(tokens) and (is_proper(tokens[0], index) or spelled_out(tokens[:2], index))
    return tokens if named or _is_firm(text, tokens) else []


def _is_firm(text: str, tokens: list[Token]) -> bool:
    """联邦|制药（珠海）产业园: whatever word opens the clause, with a trade it is the firm that built the park."""
    if len(tokens) != _COINED or text[tokens[0].start - 1 : tokens[0].start] not in _OPENS:
        return False
    brand, trade = (token.text for token in tokens)
    return trade in industry_words() and len(brand) == _COINED and brand not in industry_words()


def _name(
    text: str, start: int, end: int, place: str, core: Sequence[Token], suffix: Suffix, *, sure: bool, full: str = ""
) -> ParkName:
    own = "".join(token.text for token in core)
    return ParkName(start, end, text[start:end], place, own, suffix.kind, "", sure, full)


def _floor(text: str, end: int, places: Places, floor: int) -> int:
    """Leftmost position that a name ending at `end` may reach: no punctuation inside, but （昆山） and 自贡—綦江."""
    low, limit = end, max(floor, end - _REACH)
    while low > limit:
        character = text[low - 1]
        if character in "）)" and low - 1 in places.start_by_end:
            opening = places.start_by_end[low - 1] - 1
            if opening < limit or text[opening] not in "（(":
                break
            low = opening
        elif is_han(character) or LATIN.match(character) or (character in _JOINTS and low - 1 in places.start_by_end):
            low -= 1
        else:
            break
    return low


def _after(text: str, place_end: int | None) -> int:
    """Where a name goes on behind a place: behind the bracket in 自贡（昆山）."""
    return 0 if place_end is None else place_end + (text[place_end : place_end + 1] in ("）", ")"))


def _joined(text: str, start: int, places: Places) -> int | None:
    """End of the place before the one at `start`, if both are in the name: 自贡—綦江, 自贡（昆山）, 霍城|江苏."""
    if start in places.start_by_end:
        return start
    return start - 1 if text[start - 1 : start] in (*_JOINTS, "（", "(") and start - 1 in places.start_by_end else None


def _place_of(text: str, start: int, places: Places) -> str:
    """Region that a name without place is said to lie in: 香洲区的|南屏科技工业园."""
    ends = (start - len(link) for link in ("境内的", "内的", "的") if text.startswith(link, max(0, start - len(link))))
    return next((places.code_by_end[end] for end in ends if end in places.code_by_end), "")
