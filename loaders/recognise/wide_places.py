"""Places wider or other than China's divisions: countries, continents, areas such as 西北地区, the world.

They keep figures of elsewhere from the place that the article is about: 美国煤炭产量 is no figure of 山西.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from loaders.recognise.gazetteer import NAMES
from loaders.recognise.word_bounds import is_whole
from loaders.records import EntityMention
from loaders.vocabulary import rows

# 华南制造基地: the works of a firm, told by where they are
_WORKS = re.compile(
    "(?:智能)?(?:制造|生产|研发|运营|物流|仓储|新|第[一二三])?(?:总部)?(?:基地|总部|工厂|分厂|分公司|子公司|研究院|研发中心|事业部)"
)
# 西部|12省区市, 长三角|三省一市: the area with how many provinces it has
_MEMBERS = re.compile(
    "(?:[一二两三四五六七八九十]{1,3}|\\d{1,2})个?(?:省区市|省市区|省市|省区|省)(?:[一二三四五]?[市区])?(?![级道长属委会])"
)
_SIDES = re.compile("(?:东部|西部|中部|东北|西北|西南|沿海)(?=[\\d一二三四五六七八九十])")
WIDE = frozenset({"abroad", "continent", "area", "world"})  # methods of these mentions


def recognise_wide_places(text: str) -> Iterator[EntityMention]:
    """Wide places that stand as words of their own, in order; `region_code` is empty, `method` tells the kind."""
    known = _places()  # 中南 beside 中南集团 is that firm
    found = [(start, end, name) for start, end, name in _find_places(text)]
    held = {start for start, _, name in found if known[name][1]}
    sides = [(side.start(), side.end(), side[0] + "地区") for side in _SIDES.finditer(text) if side.start() not in held]
    for start, end, name in sorted(found + [s for s in sides if s[2] in known and _MEMBERS.match(text, s[1])]):
        canonical, kind = known[name]
        members = _MEMBERS.match(text, end) if kind == "area" else None
        if members is not None:
            yield EntityMention(start, members.end(), text[start : members.end()], "region", canonical, kind)
            continue
        works = kind == "area" and _WORKS.match(text, end)
        of_firm = kind == "area" and any(name + form in text for form in ("集团", "公司", "股份", "控股"))
        if kind and not works and not of_firm and is_whole(text, start, end):
            yield EntityMention(start, end, name, "region", canonical, kind)


@cache
def _places() -> dict[str, tuple[str, str]]:
    known = {row["text"]: ("", "") for row in rows("region_traps") if row["kind"] == "trap"}  # 世界500强
    known |= {row["name"]: (row["canonical"], row["kind"]) for row in rows("wide_places")}
    return known


_find_places = NAMES.add(_places)
