"""National parks by every way to write them, and the suffixes that end a park's name."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from loaders.recognise.gazetteer import NAMES
from loaders.vocabulary import rows


@dataclass(frozen=True, slots=True)
class NationalPark:
    """One row of seeds/parks.csv."""

    code: str
    name: str
    kind: str
    region_code: str


@dataclass(frozen=True, slots=True)
class Suffix:
    """An ending of park names; `needs_place` where it also ends names of other things (示范区, 新区)."""

    text: str
    kind: str
    needs_place: bool
    needs_core: bool = False  # a place alone names none: 诸暨小镇
    needs_parent: bool = False  # a branch of the park named right before it: 漕河泾开发区|海宁分区


@dataclass(frozen=True, slots=True)
class ParkIndex:
    """Vocabulary of park names."""

    national: dict[str, NationalPark]  # by name and alias
    suffixes: dict[str, Suffix]
    traps: tuple[str, ...]  # words that end like a park's name and mean none
    stops: frozenset[str]  # words that no park's name holds
    generic: frozenset[str]  # words that say what kind of park it is, and name none
    proper: frozenset[str]  # words that begin names though they are everyday ones: 西部科学城
    before_bracket: tuple[str, ...]  # what stands before a place in brackets: 中国（绵阳）科技城
    wrong_next: frozenset[str]  # characters behind a suffix that make it another word
    alone: dict[str, tuple[str, ...]]  # kinds that may stand for a text's own park -> what names of such parks hold


@cache
def park_index() -> ParkIndex:
    """The index, read once. Raises FileNotFoundError when a seed is missing."""
    national: dict[str, NationalPark] = {}
    for row in rows("parks"):
        park = NationalPark(row["park_code"], row["name"], row["kind"], row["region_code"])
        for name in [row["name"], *row["aliases"].split("|")]:
            if name:
                national[name] = park
    words = rows("park_suffixes")
    endings = [row for row in words if row["role"] == "suffix"]
    suffixes = {
        row["text"]: Suffix(row["text"], row["kind"], *(row["needs"] == need for need in ("place", "core", "parent")))
        for row in endings
    }
    return ParkIndex(
        national,
        suffixes,
        tuple(row["text"] for row in words if row["role"] == "trap"),
        frozenset(row["text"] for row in words if row["role"] == "stop"),
        frozenset(row["text"] for row in words if row["role"] == "generic"),
        frozenset(row["text"] for row in words if row["role"] == "proper"),
        tuple(row["text"] for row in words if row["role"] == "before_bracket"),
        frozenset(row["text"] for row in words if row["role"] == "wrong_next"),
        {row["text"]: tuple(row["kind"].split("|")) for row in words if row["role"] == "alone"},
    )


find_national_names = NAMES.add(lambda: park_index().national)
find_suffixes = NAMES.add(lambda: (*park_index().suffixes, *park_index().traps))
