"""Which park names of an article are one park, and the fullest name of each."""

from __future__ import annotations

from bisect import bisect
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from loaders.recognise.region_index import region_index
from loaders.records import EntityMention

_BROAD = "development_zone"  # 锡山开发区 is the economic zone of 锡山, or its high-tech zone if only that is named
_RANKED = ("etdz", "high_tech_zone")
_ZONES = frozenset({_BROAD, *_RANKED})
ANY_ZONE = "园区"  # 新田园区 is the one zone of 新田 that the article names


@dataclass(frozen=True, slots=True)
class ParkName:
    """One written park name: place (region code, or as written), own name, kind, national code."""

    start: int
    end: int
    text: str
    place: str
    core: str
    kind: str
    national: str
    sure: bool  # false: a name only if the article has a fuller one that ends with it
    full: str = ""  # with the park around it, where its own words only say the kind: 兰州新区|化工园区

    @property
    def fullest(self) -> str:
        """What the park is called where no other mention says more."""
        return self.full or self.text


def canonical_names(names: Sequence[ParkName]) -> tuple[EntityMention, ...]:
    """One mention a name, each with its park's fullest name; unsure names without a fuller one are left out."""
    names = _with_own_zone(names)
    groups = _groups(name for name in names if name.sure)
    fullest = {key: max((name.fullest for name in members), key=len) for key, members in groups.items()}
    own = {name: fullest[key] for key, members in groups.items() for name in members}
    endings = {
        full[cut:]: full for full in sorted(fullest.values(), key=len, reverse=True) for cut in range(1, len(full))
    }
    endings |= {full: full for full in fullest.values()}  # 长东片区 again, without the zone that it is a part of
    regions = region_index().regions
    codes = {own[name]: name.place for name in reversed(list(own)) if name.place in regions}
    mentions = []
    begins = [name.start for name in names if name in own]
    for name in names:
        if name not in own and any(name.start < start < name.end for start in begins[bisect(begins, name.start) :][:1]):
            continue  # a sure name begins inside an unsure one
        if canonical := own.get(name) or endings.get(name.text):
            first = codes.get(canonical, "")  # 滨江 is a word where the park was first told behind another one
            code = name.place if name.place in regions and name.place[:2] == first[:2] else first
            method = "park gazetteer" if name.national else "park form"
            mentions.append(EntityMention(name.start, name.end, name.text, "park", canonical, method, code))
    return tuple(mentions)


def _with_own_zone(names: Sequence[ParkName]) -> list[ParkName]:
    """新田园区, 该县园区: of the kind of the only zone that is named after the same place."""
    zones: dict[str, set[str]] = defaultdict(set)
    for name in names:
        if name.sure and not name.core and name.place and name.kind != ANY_ZONE:
            zones[name.place].add(name.kind)
    return [
        replace(name, kind=next(iter(zones[name.place])), sure=True, full="")
        if name.kind == ANY_ZONE and len(zones[name.place]) == 1
        else name
        for name in names
    ]


def _groups(names: Iterable[ParkName]) -> dict[str, list[ParkName]]:
    """Names by park: same national zone; same place and kind without a name of its own; same own name in one place."""
    members: dict[str, list[ParkName]] = defaultdict(list)
    ranked: dict[str, set[str]] = defaultdict(set)  # place -> kinds of ranked zones that the article names there
    places: dict[str, dict[str, None]] = defaultdict(dict)  # own name -> places that the article gives with it
    zones: dict[str, set[bool]] = defaultdict(set)  # own name -> whether it is that of a zone, or of a park too
    ranks: dict[str, set[str]] = defaultdict(set)  # own name -> kinds of ranked zones that go by it
    listed = list(names)
    for name in listed:
        if name.core and name.kind in _RANKED:
            ranks[name.core].add(name.kind)
        if name.core and name.kind != ANY_ZONE:
            zones[name.core].add(name.kind in _ZONES)
        if name.core and name.place:
            places[name.core][name.place] = None
        elif name.kind in _RANKED:
            ranked[name.place].add(name.kind)
    national = {(name.place, name.kind): name.national for name in listed if name.national and not name.core}
    for name in listed:
        kind = name.kind
        if kind == _BROAD and not name.core:
            kind = next((rank for rank in _RANKED if rank in ranked[name.place]), kind)  # 锡山开发区
        code = name.national or national.get((name.place, kind), "")
        unnamed = f"national {code}" if code else f"{name.place} {kind}"
        apart = " zone" if len(zones[name.core]) > 1 and name.kind in _ZONES else ""  # 天易科技城, 湘潭天易经开区
        apart = name.kind if len(ranks[name.core]) > 1 and name.kind in _RANKED else apart  # 横川高新区, 横川经开区
        members[_core_key(name, places[name.core]) + apart if name.core else unnamed].append(name)
    return members


def _core_key(name: ParkName, places: Mapping[str, None]) -> str:
    """Own name with the widest place that the article gives with it: 珠海|南屏, 香洲区|南屏 and 南屏 are one."""
    if not name.place:
        return f"{name.core} {next(iter(places))}" if len(places) == 1 else name.core
    lineage = region_index().lineage(name.place)
    widest = next((code for code in reversed(lineage[:-1]) if code in places), name.place)
    return f"{name.core} {widest}"
