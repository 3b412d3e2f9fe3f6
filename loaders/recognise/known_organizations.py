"""Organizations that everybody knows by name: banks, associations, and institutes of an academy or a group."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from loaders.recognise.gazetteer import NAMES
from loaders.recognise.words import is_place, seed_words, segment, stands_alone
from loaders.records import EntityMention
from loaders.vocabulary import rows

_INSTITUTE = re.compile(r"[\u4e00-\u9fff]{2,18}?(?:研究所|研究院|研究总院)")
_NUMBERED = re.compile(
    r"第?[一二三四五六七八九十百〇零0-9]{1,4}(?:研究所|研究院|设计院|所(?![在属有谓长述需以做获得用]))"
)
_JOINS = frozenset("与和")  # 材料技术|与|工程研究所
_NO_NAME = ("院士", "大学", "等", "系统", "旗下", "下属", "直属", "院属")
_CAMPUS = re.compile(r"[（(]([\u4e00-\u9fff]{2,4})[）)]")


def known_organizations(text: str) -> Iterator[EntityMention]:
    """Mentions of seeds/well_known_organizations.csv in order, each with the institute that its name goes on with."""
    for start, end, name in _find_names(text):
        kind, institutes = _names()[name]
        named = _institute_end(text, end, institutes)
        if named > end or (not institutes and stands_alone(text, start, end)):
            whole = text[start:named]
            yield EntityMention(start, named, whole, "organization", whole, kind)


@cache
def _names() -> dict[str, tuple[str, str]]:
    return {row["name"]: (row["kind"], row["institutes"]) for row in rows("well_known_organizations")}


_find_names = NAMES.add(_names)


def _institute_end(text: str, end: int, institutes: str) -> int:
    """End of 大连化学物理研究所 behind 中国科学院, of 第三十八研究所 behind 中国电科; `end` where none follows."""
    if institutes == "numbered":
        numbered = _NUMBERED.match(text, end)
        return numbered.end() if numbered else end
    found = _INSTITUTE.match(text, end) if institutes == "any" else None
    if found is None or found[0].startswith((*_NO_NAME, *_JOINS)):
        return end
    words = {token.text for token in segment(found[0])}
    return found.end() if words.isdisjoint(_ends_name()) else end


@cache
def _ends_name() -> frozenset[str]:
    return seed_words("name_stop_words", "word", ("function", "verb")) - _JOINS


def campus_end(text: str, end: int) -> int:
    """End of 中国地质大学|（武汉）, whose name ends at `end` without its place."""
    campus = _CAMPUS.match(text, end)
    return campus.end() if campus and is_place(campus[1]) else end
