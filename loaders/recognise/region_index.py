"""The regions of seeds/regions.csv by code and by every way to write them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache

from loaders.recognise.gazetteer import NAMES
from loaders.vocabulary import rows

LEVELS = ("province", "prefecture", "county")
_CORPS = "6590"  # 阿拉尔 in 阿克苏, though its code is under 新疆
_ENDINGS = "省市县区旗盟州团师"  # of names that need no guard, unlike 内蒙


@dataclass(frozen=True, slots=True)
class Region:
    """One row of the seed; `lineage` is its own code and those of the regions that it lies in."""

    code: str
    name: str
    level: str
    parent_code: str
    short_name: str
    short_use: str  # free, evidence, full: what a short name needs to be read as the region
    lineage: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RegionIndex:
    """Names to codes. `full` holds names, aliases and former names; `short` holds short names."""

    regions: dict[str, Region]
    full: dict[str, tuple[str, ...]]
    short: dict[str, tuple[str, ...]]
    names: frozenset[str]  # that end or start at a place: full ones of three characters or more, and short ones
    free_names: frozenset[str]  # without the short ones that need evidence
    former: frozenset[str]
    former_names: dict[str, tuple[str, ...]]
    generic: frozenset[str]
    tails: dict[str, bool]  # what stands behind a short name: whether it makes it the name of something else
    longest_tail: int
    wrong_ends: tuple[str, ...]  # words that begin like the ending of a region's name: 合作市|场
    held: tuple[str, ...]  # words that hold a region's name and mean none
    doubtful: frozenset[str]  # full names of two characters that are pieces of other words too: 和县

    def lies_in(self, code: str, other: str) -> bool:
        """Whether region `code` is `other` or lies in it."""
        return other in self.regions[code].lineage

    def may_follow(self, code: str, other: str) -> bool:
        """Whether a name of `code` may stand behind one of `other`: inside it; corps cities lie in prefectures too."""
        return code != other and (self.lies_in(code, other) or (code.startswith(_CORPS) and other.startswith(code[:2])))

    def lineage(self, code: str) -> tuple[str, ...]:
        """Codes of a region and of those that it lies in; none for an unknown code."""
        return self.regions[code].lineage if code in self.regions else ()

    def called(self, code: str) -> tuple[str, ...]:
        """What a region is or was called in full, its name of today first; none for an unknown code."""
        region = self.regions.get(code)
        return (region.name, *self.former_names.get(code, ())) if region is not None else ()

    def means_region(self, name: str) -> bool:
        """Whether a name is that of some region, full or short, however common a word it is: 新丰."""
        return name in self.full or name in self.short

    def ends_at(self, text: str, position: int, *, free: bool = False) -> bool:
        """Whether some region's name ends at `position`; with `free`, one that needs no evidence."""
        names = self.free_names if free else self.names
        near = text[max(0, position - 4) : position]
        return near in names or near[-3:] in names or near[-2:] in names

    def starts_at(self, text: str, position: int, *, free: bool = False) -> bool:
        """Whether some region's name starts at `position`; with `free`, one that needs no evidence."""
        names = self.free_names if free else self.names
        at = position
        return text[at : at + 2] in names or text[at : at + 3] in names or text[at : at + 4] in names

    def has_tail(self, text: str, end: int) -> bool:
        """Whether the words behind a name make it the name of something else: 中山|大学, but 海南|港口."""
        for length in range(self.longest_tail, 0, -1):
            tail = self.tails.get(text[end : end + length])
            if tail is not None:
                return tail
        return False

    def of_use(self, codes: tuple[str, ...], use: str) -> tuple[str, ...]:
        """Those of `codes` whose short names need what `use` says: free, evidence, full."""
        return tuple([code for code in codes if self.regions[code].short_use == use])

    def highest(self, codes: tuple[str, ...]) -> tuple[str, ...]:
        """Those of `codes` that are of the highest level: 吉林 is the province before the city."""
        if len(codes) == 1:
            return codes
        best = min(LEVELS.index(self.regions[code].level) for code in codes)
        return tuple(code for code in codes if LEVELS.index(self.regions[code].level) == best)


def _lineage(code: str, parents: dict[str, str]) -> tuple[str, ...]:
    line = [code]
    while parent := parents.get(line[-1], ""):
        line.append(parent)
    if code.startswith(_CORPS):
        line.append("660000")  # corps cities lie in Xinjiang and belong to the corps
    return tuple(line)


@cache
def region_index() -> RegionIndex:
    """The index, read once. Raises FileNotFoundError when a seed is missing."""
    seed = [row for row in rows("regions") if row["level"] in LEVELS]  # 中国 in a text is no place to look for
    traps = rows("region_traps")
    parents = {row["region_code"]: row["parent_code"] for row in seed}
    regions: dict[str, Region] = {}
    full: dict[str, list[str]] = defaultdict(list)
    short: dict[str, list[str]] = defaultdict(list)
    former: dict[str, list[str]] = defaultdict(list)
    former_names: dict[str, tuple[str, ...]] = {}
    for row in seed:
        code = row["region_code"]
        regions[code] = Region(code, row["name"], row["level"], row["parent_code"], row["short_name"], row["short_use"],
                               _lineage(code, parents))  # fmt: skip
        for name in [row["name"], *filter(None, row["aliases"].split("|"))]:
            (full if name == row["name"] or name[-1] in _ENDINGS else short)[name].append(code)
        if row["former_names"]:
            former_names[code] = tuple(row["former_names"].split("|"))
        for name in former_names.get(code, ()):
            former[name].append(code)
        if row["short_name"]:
            short[row["short_name"]].append(code)
    for codes in short.values():  # 长沙县 is never called 长沙, 大理市 is
        if any(regions[code].level != "county" for code in codes):
            codes[:] = [code for code in codes if regions[code].level != "county" or regions[code].name.endswith("市")]
    only_former = {name: codes for name, codes in former.items() if name not in full}
    names = {name: tuple(codes) for name, codes in {**full, **only_former}.items()}
    shorts = {name: tuple(codes) for name, codes in short.items() if name not in names}
    held = tuple(row["text"] for row in traps if row["kind"] == "trap")
    tails = {row["text"]: row["kind"] == "tail" for row in traps if row["kind"] in ("tail", "no_tail")}
    wrong_ends = tuple(row["text"] for row in traps if row["kind"] == "wrong_end")
    generic = frozenset(row["text"] for row in traps if row["kind"] == "generic")
    doubtful = frozenset(row["text"] for row in traps if row["kind"] == "doubtful")
    long_names = {name for name in names if len(name) > 2}
    free = {name for name, codes in shorts.items() if any(regions[code].short_use == "free" for code in codes)}
    return RegionIndex(
        regions, names, shorts, frozenset(long_names | shorts.keys()), frozenset(long_names | free),
        frozenset(only_former), former_names, generic,
        tails, max(map(len, tails)), wrong_ends, held, doubtful,
    )  # fmt: skip


# Where full and short names of regions stand in a text, and the words that hold one and mean none.
find_full_names = NAMES.add(lambda: (*region_index().full, *region_index().held))
find_short_names = NAMES.add(lambda: (*region_index().short, *region_index().held))
