"""Enterprises that only the words behind them give away: 义县天合|5万吨, 美国山尼瓦|投资, 中信锦州金属|15万吨.

Such a name has neither a legal form nor a trade at its end, so more is asked of it: unknown words behind a region or a
group's name, or, before a power capacity, unknown words alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from loaders.recognise.gazetteer import NAMES
from loaders.recognise.name_bounds import begins_like_name, name_start
from loaders.recognise.words import industry_words, is_place, is_unknown, modifier_endings, segment, well_known
from loaders.records import EntityMention
from loaders.vocabulary import rows

_PRODUCED = r"\d\d{0,7}(?:\.\d{1,4})?[万亿]?(?P<unit>兆瓦|千瓦|GW|MW|吨|台|辆|套|片|只|米|平方米)"
CAPACITY = re.compile("(?:年产)?" + _PRODUCED)
_FIGURE = re.compile(_PRODUCED)  # a text is searched for its digits faster than for what may stand before them
POWER = frozenset({"兆瓦", "千瓦", "GW", "MW"})
MAX_NAME = 8
_GOODS_BEFORE = re.compile("(?:[年月日]产|生产|产能|形成|新增|储能|动力|光伏|锂电池?)$")


_find_strong_cues = NAMES.add(lambda: [row["cue"] for row in rows("enterprise_cues") if row["side"] == "right_strong"])


def cue_names(text: str, places: Sequence[EntityMention]) -> Iterator[EntityMention]:
    """Names before a capacity or before 投资, 董事长 and the like; offsets in `text`."""
    for match in _FIGURE.finditer(text):
        start = match.start()
        start -= 2 * text.startswith("年产", start - 2) if start > 1 else 0
        yield from _name_before(text, start, places, alone=match.group("unit") in POWER)
    for start, _, _ in _find_strong_cues(text):
        yield from _name_before(text, start, places, alone=False)


def _name_before(text: str, end: int, places: Sequence[EntityMention], *, alone: bool) -> Iterator[EntityMention]:
    name = name_start(text, end, max(0, end - MAX_NAME - 4), places)
    if name is None or end - name.start > MAX_NAME:
        return
    whole = text[name.start : end]
    if whole[-1] in "至到达为":
        return  # 产能将扩至|1800兆瓦
    if alone and _GOODS_BEFORE.search(text[max(name.start - 6, 0) : name.start]):
        return  # 年产储能电芯10GWh: what is made
    if _is_group_branch(whole) or (_is_brand(name.brand) and not name.industry and (name.has_region or alone)):
        yield EntityMention(name.start, end, whole, "enterprise", whole, "cue")


def _is_brand(brand: str) -> bool:
    """True for two to five characters none of whose words everybody knows: 山尼瓦, 锦懋."""
    if not 2 <= len(brand) <= 5 or brand.endswith(modifier_endings()) or not begins_like_name(brand):
        return False
    return all(len(token.text) == 1 or is_unknown(token.text) for token in segment(brand))


def _is_group_branch(name: str) -> bool:
    """True for a well-known group, a place and a trade: 中信|锦州|金属."""
    words = [token.text for token in segment(name)]
    return (
        len(words) > 2
        and words[0] in well_known()
        and is_place(words[1])
        and all(word in industry_words() for word in words[2:])
    )
