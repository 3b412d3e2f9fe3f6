"""Parks named in an article: the national ones by their names, every other one by its form (place, name, suffix)."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from loaders.recognise.gazetteer import Hit, is_han
from loaders.recognise.park_index import ParkIndex, Suffix, park_index
from loaders.recognise.park_names import ParkName, canonical_names
from loaders.recognise.region_index import region_index
from loaders.recognise.words import Token, is_rare, segment, stop_words
from loaders.records import EntityMention

_REACH = 24  # characters to the left of a suffix that may belong to the name
_MOST = 12  # characters between place and suffix
_JOINTS = "—–-－·"  # between two places: 自贡—綦江产业园
_LATIN = re.compile(r"[A-Za-z0-9]+")


@dataclass(frozen=True, slots=True)
class _Places:
    """Region names in the text: spans as wide as the article writes them, by end."""

    start_by_end: dict[int, int]
    code_by_end: dict[int, str]
    ends: tuple[int, ...]

    def last_in(self, low: int, high: int) -> int | None:
        """End of the last region name that ends in (low, high]."""
        index = bisect_left(self.ends, high + 1) - 1
        return self.ends[index] if index >= 0 and self.ends[index] > low else None


def recognise_parks(text: str, regions: Sequence[EntityMention]) -> tuple[EntityMention, ...]:
    """Parks of a whole cleaned article, in order, without overlaps; offsets in `text`.

    `regions` are what recognise_regions found in the same text. A park inside a park is the mention that begins where
    its parent's ends (石河子经济技术开发区|十户滩新材料产业园). `region_code` is empty where the place is not known.
    """
    index, places = park_index(), _places(text, regions)
    national = [(hit.start, True, hit) for hit in index.national_phrases.find(text)]
    formed = [(hit.start, False, hit) for hit in index.suffix_phrases.find(text)]
    names: list[ParkName] = []
    last: ParkName | None = None
    for _, is_national, hit in sorted(national + formed, key=lambda item: (item[0], not item[1])):
        if text[hit.end : hit.end + 1] in index.wrong_next or (last and hit.start < last.end):
            continue
        name = _national(text, hit, places, index) if is_national else _formed(text, hit, places, last, index)
        if name:
            names.append(name)
            last = name if name.sure else last
    return canonical_names(names)


def _places(text: str, regions: Sequence[EntityMention]) -> _Places:
    index = region_index()
    spans: dict[int, tuple[int, str]] = {}
    for phrases, codes in ((index.short_phrases, index.short), (index.full_phrases, index.full)):
        for hit in phrases.find(text):
            if hit.word in codes:
                own = codes[hit.word]
                spans[hit.end] = (hit.start, own[0] if len(own) == 1 else "")
    for region in regions:
        spans[region.end] = (region.start, region.region_code)
    return _Places(
        {end: start for end, (start, _) in spans.items()}, {end: code for end, (_, code) in spans.items()}, tuple(sorted(spans))
    )


def _national(text: str, hit: Hit, places: _Places, index: ParkIndex) -> ParkName:
    park = index.national[hit.word]
    start = hit.start
    code = places.code_by_end.get(start, "")
    if code and code in region_index().regions[park.region_code].lineage:
        start = places.start_by_end[start]  # 四川|自贡高新技术产业开发区
    return ParkName(start, hit.end, text[start : hit.end], park.region_code, "", park.kind, park.code, True)


def _formed(text: str, hit: Hit, places: _Places, parent: ParkName | None, index: ParkIndex) -> ParkName | None:
    """The park whose suffix stands at `hit`, or None when the words before it name none."""
    suffix = index.suffixes[hit.word]
    floor = _floor(text, hit.start, places, parent.end if parent else 0)
    place_end = places.last_in(floor, hit.start)
    low = max(floor, place_end or 0)
    tokens = _name_tokens(text, low, hit.start)
    start = tokens[0].start if tokens else hit.start
    has_place = place_end is not None and start == place_end
    in_park = parent is not None and start == parent.end
    core = [token for token in tokens if token.text not in index.generic]
    if not _names_a_park(core, suffix, has_place, in_park):
        weak = bool(core) and not has_place and not suffix.needs_place
        return ParkName(start, hit.end, text[start : hit.end], "", _text(core), suffix.kind, "", False) if weak else None
    if place_end is not None and has_place:
        code = places.code_by_end[place_end]
        start = _joined_start(text, places.start_by_end[place_end], places)
        place = code or text[start:place_end]
    else:
        if not in_park:
            start = core[0].start
        place = parent.place if in_park and parent else ""
    return ParkName(start, hit.end, text[start : hit.end], place, _text(core), suffix.kind, "", True)


def _floor(text: str, end: int, places: _Places, floor: int) -> int:
    """Leftmost position that a name ending at `end` may reach: no punctuation inside, but （昆山） and 自贡—綦江."""
    low, limit = end, max(floor, end - _REACH)
    while low > limit:
        character = text[low - 1]
        if character in "）)" and low - 1 in places.start_by_end:
            opening = places.start_by_end[low - 1] - 1
            if opening < limit or text[opening] not in "（(":
                break
            low = opening
        elif is_han(character) or _LATIN.match(character) or (character in _JOINTS and low - 1 in places.start_by_end):
            low -= 1
        else:
            break
    return low


def _joined_start(text: str, start: int, places: _Places) -> int:
    """Start of the first of two joined places: 自贡—綦江, 自贡（昆山）."""
    if start > 1 and text[start - 1] in _JOINTS + "（(" and start - 1 in places.start_by_end:
        return places.start_by_end[start - 1]
    return start


def _name_tokens(text: str, low: int, end: int) -> list[Token]:
    """Words before a suffix that may belong to its name, at most 12 characters, offsets in `text`."""
    kept: list[Token] = []
    for token in reversed(segment(text[low:end])):
        word = Token(low + token.start, low + token.end, token.text)
        if token.text in stop_words() or end - word.start > _MOST or token.text in "）)":
            break
        kept.append(word)
    return kept[::-1]


def _names_a_park(core: list[Token], suffix: Suffix, has_place: bool, in_park: bool) -> bool:
    proper = any(_is_proper(token) for token in core) or _spelled_out(core)
    if suffix.needs_place:
        return (has_place and (not core or proper)) or (in_park and proper)
    return has_place or (in_park and bool(core)) or proper


def _is_proper(token: Token) -> bool:
    return len(token.text) > 1 and is_rare(token.text) and not _LATIN.fullmatch(token.text)


def _spelled_out(core: list[Token]) -> bool:
    """Two single characters side by side are a name that the dictionary does not know: 任|泽."""
    return any(len(a.text) == 1 and len(b.text) == 1 and a.end == b.start for a, b in zip(core, core[1:], strict=False))


def _text(tokens: list[Token]) -> str:
    return "".join(token.text for token in tokens)
