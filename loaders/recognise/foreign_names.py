"""Foreign companies that no list holds: in Latin letters (芬兰企业Valtek), or spelled by sound (挪威企业诺瑞克)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from string import ascii_uppercase

from loaders.recognise.coinage import characters
from loaders.recognise.words import is_word, well_known
from loaders.records import EntityMention
from loaders.vocabulary import find_few, rows

_LATIN = re.compile(r"[A-Z](?<![A-Za-z0-9_./@:-].)[A-Za-z]{1,14}(?:[ -]?[A-Z][A-Za-z]{1,14}){0,2}(?![A-Za-z0-9_./@-])")
_MAKER = "(?:制造|生产|供应|开发|运营|设备|材料|电池|整车|零部件|矿|药)商"
_FIRM = f"(?:企业|公司|厂商|厂家|巨头|龙头|大厂|子公司|旗下|收购|{_MAKER})"
_BEFORE = re.compile(_FIRM + '[“"]?$')
_COUNTRY_REACH = 12  # characters before 制造商 that a country and the goods take
_REACH = 8  # characters before a name in which the cue stands
_ACRONYM = 4  # letters of a name in capitals alone that is more often a technology: LED
_ACTS = "(?:宣布|计划|拟|投资|收购|营收|收入|净利|公司|集团|财报|推出|一季度|二季度|三季度|四季度)"  # people say things
_STARTS = frozenset(" " + ascii_uppercase)  # what follows a known name inside a longer one
_WHEN = "(?:去年|今年|目前|近日|日前|昨日|已|也|则|将|的|在[\u4e00-\u9fff\\d]{2,12}?){0,3}"


def foreign_names(text: str, taken: Sequence[EntityMention]) -> Iterator[EntityMention]:
    """Names of foreign companies outside of the mentions of `taken`; offsets in `text`. One use vouches for others."""
    names = {m.group() for m in _LATIN.finditer(text) if _is_firm(text, m)}
    names |= {m[1] for m in _spelled().finditer(text) if not is_word(m[1]) and _is_abroad(text, m.start())}
    # LG|Chem: a known name may be the beginning of another
    covered = {at for m in taken if m.method != "well_known" for at in range(m.start, m.end)}
    for start, end, name in find_few(names, text):
        if covered.isdisjoint(range(start, end)) and not (_is_latin(text, start - 1) or _is_latin(text, end)):
            yield EntityMention(start, end, name, "enterprise", name, "foreign")


def _is_latin(text: str, at: int) -> bool:
    return 0 <= at < len(text) and text[at].isascii() and text[at].isalnum()


def _is_firm(text: str, match: re.Match[str]) -> bool:
    name = match.group()
    if name.isupper() and len(name) <= _ACRONYM:
        return False
    if _BEFORE.search(text[max(0, match.start() - _REACH) : match.start()]):
        return True
    if any(first != name and name.startswith(first) for first in _known_latin() if name[len(first) :][:1] in _STARTS):
        return True  # LG|Chem, LG|Display
    return _behind().match(text, match.end()) is not None


@cache
def _known_latin() -> tuple[str, ...]:
    return tuple(name for name in well_known() if name.isascii() and name.isupper())


@cache
def _behind() -> re.Pattern[str]:
    return re.compile(_WHEN + _ACTS)


@cache
def _spelled() -> re.Pattern[str]:
    """What kind of company it is, and a name in the characters of foreign names."""
    sounds = "".join(sorted(characters("transliteration")))
    return re.compile(rf"(?:企业|公司|厂商|巨头|制造商|生产商|供应商|开发商)[“\"]?([{sounds}]{{3,6}})(?![集公])")


@cache
def _countries() -> re.Pattern[str]:
    names = sorted((row["name"] for row in rows("wide_places") if row["kind"] == "abroad"), key=len, reverse=True)
    return re.compile(f"(?:{'|'.join(map(re.escape, names))})[\u4e00-\u9fff]{{0,6}}$")


def _is_abroad(text: str, at: int) -> bool:
    """Whether a country stands a few characters before, as of 挪威电池|制造商."""
    return _countries().search(text[max(0, at - _COUNTRY_REACH) : at]) is not None
