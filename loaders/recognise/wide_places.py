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
WIDE = frozenset({"abroad", "continent", "area", "world"})  # methods of these mentions


def recognise_wide_places(text: str) -> Iterator[EntityMention]:
    """Wide places that stand as words of their own, in order; `region_code` is empty, `method` tells the kind."""
    known = _places()  # 中南 beside 中南集团 is that firm
    for start, end, name in _find_places(text):
        canonical, kind = known[name]
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
