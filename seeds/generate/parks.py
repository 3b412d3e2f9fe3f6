"""Write seeds/parks.csv: the national high-tech zones and national economic and technological development zones.

Source: a list of names, ranks and provinces (columns name, rank, province; given with --list): facts of public record,
announced by the State Council. The list was checked for repeated names and for regions that exist. Region codes
come from seeds/regions.csv by the place in the name; places that are no administrative region stand in park_places.tsv.
The year of recognition is empty: no published, licensed source of it was found.

Run: python seeds/generate/parks.py --list national_park.csv
"""

from __future__ import annotations

import argparse
import csv
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path

SEEDS = Path(__file__).resolve().parent.parent
MUNICIPALITIES = {"110000", "120000", "310000", "500000"}
LEVELS = ["province", "prefecture", "county"]
HEADER = ["park_code", "name", "rank", "level", "kind", "place", "region_code", "aliases", "year", "note"]
# Ends of places that alone name no zone: 威海火炬 is never called 火炬.
NEVER_ALONE = frozenset(
    [
        "火炬",
        "医药",
        "稀土",
        "钒钛",
        "汽车",
        "农业",
        "石化",
        "滨海",
        "东盟",
        "临江",
        "临港",
        "台商",
        "杭州湾",
        "航空",
        "航天",
    ]
    + ["化学工业", "北海", "洋浦", "雄安"]
)


def read(path: Path, delimiter: str = ",") -> list[dict[str, str]]:
    """Rows of a CSV or TSV."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=delimiter))


def table(name: str) -> dict[str, str]:
    """First column to second of a hand-kept list beside this script."""
    return {row[0]: row[1] for row in (list(item.values()) for item in read(HERE / name, "\t"))}


HERE = Path(__file__).resolve().parent
SUFFIXES = {suffix: forms.split("|") for suffix, forms in table("park_suffix_forms.tsv").items()}
PLACES = table("park_places.tsv")  # places in names that are no administrative region
OTHER_NAMES = {name: other.split("|") for name, other in table("park_other_names.tsv").items()}


@dataclass(frozen=True, slots=True)
class Place:
    """One region of the seed."""

    code: str
    short: str
    name: str
    level: str
    parent: str


def split(name: str) -> tuple[str, str]:
    """Place and official suffix of a zone's name."""
    suffix = next(s for s in sorted(SUFFIXES, key=len, reverse=True) if name.endswith(s))
    return name[: -len(suffix)], suffix


def locate(name: str, place: str, province: str, regions: list[Place]) -> Place | None:
    """Region of a place in a zone's name: itself, else its longest ending or beginning that is a region."""
    if code := PLACES.get(name) or PLACES.get(place):
        return next(region for region in regions if region.code == code)
    inside = [region for region in regions if region.code[:2] == province]
    by_name: dict[str, list[Place]] = defaultdict(list)
    for region in sorted(inside, key=lambda region: (LEVELS.index(region.level), region.code)):
        by_name[region.short or region.name].append(region)
    pieces = [
        place,
        *(place[start:] for start in range(2, len(place) - 1)),
        *(place[:end] for end in range(len(place) - 1, 1, -1)),
    ]
    return next((by_name[piece][0] for piece in pieces if piece in by_name), None)


def aliases(name: str, place: str, suffix: str, region: Place, regions: dict[str, Place]) -> list[str]:
    """Usual ways to write a zone: with and without city, province and rank."""
    heads = [place]
    chain = [region]
    while parent := regions.get(chain[-1].parent):
        chain.append(parent)
    province = chain[-1]
    prefix = next((r for r in chain if r.short and place.startswith(r.short) and len(place) - len(r.short) >= 2), None)
    if prefix:
        rest = place[len(prefix.short) :]
        if rest not in NEVER_ALONE:
            heads.append(rest)
        heads.append(prefix.name + rest)
    elif named := next((r for r in chain if r.short == place), None):  # itself, or the city around it
        heads.append(named.name)
    if (
        not any(place.startswith(r.short) for r in chain if r.short and r is not region and r.short != place)
        and province.short not in place
    ):
        heads.append(province.short + place)
        if region.level == "county" and chain[1] is not province and chain[1].short != place:
            heads.append(chain[1].short + place)
    names = [head + ending for head in heads for ending in [suffix, *SUFFIXES[suffix]]]
    return [alias for alias in dict.fromkeys([*OTHER_NAMES.get(name, []), *names]) if alias != name]


def only_zones(found: list[tuple[dict[str, str], str, Place, list[str]]], regions: dict[str, Place]) -> None:
    """天津高新区, 惠州高新区: the one high-tech zone of a city goes by the city's name, whatever its own."""
    zones: dict[str, list[list[str]]] = defaultdict(list)
    for row, _, region, own in found:
        while region.level == "county" and region.parent in regions:
            region = regions[region.parent]
        if row["rank"] == "high_tech_zone" and (region.level == "prefecture" or region.code in MUNICIPALITIES):
            zones[region.code].append(own)
    for code, named in zones.items():
        heads = (regions[code].short, regions[code].name)
        if len(named) == 1:
            named[0] += [head + form for head in heads for form in ("高新区", "国家高新区", "国家级高新区")]


def other_zones() -> list[list[str]]:
    """National new areas and well-known zones of other ranks or none, kept by hand in other_zones.tsv."""
    zones = sorted(
        read(HERE / "other_zones.tsv", "\t"), key=lambda zone: (zone["rank"], zone["region_code"], zone["name"])
    )
    count: Counter[tuple[str, str]] = Counter()
    found = []
    for zone in zones:
        key = ((zone["rank"] or "park")[0].upper(), zone["region_code"])
        count[key] += 1
        head = [f"{key[0]}{key[1]}{count[key]:02d}", zone["name"], zone["rank"], zone["level"], zone["kind"]]
        found.append([*head, zone["place"], zone["region_code"], zone["aliases"], "", zone["note"]])
    return found


def main() -> None:
    """Write the seed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--list", type=Path, required=True)
    rows = read(parser.parse_args().list)
    regions = [
        Place(r["region_code"], r["short_name"], r["name"], r["level"], r["parent_code"])
        for r in read(SEEDS / "regions.csv")
    ]
    by_code = {region.code: region for region in regions}
    provinces = {region.short: region.code[:2] for region in regions if region.level == "province"}
    found = []
    for row in rows:
        place, suffix = split(row["name"])
        region = locate(row["name"], place, provinces[row["province"]], regions)
        if region is None:
            raise SystemExit(f"{row['name']}: no region for {place}; add it to park_places.tsv")
        found.append((row, place, region, aliases(row["name"], place, suffix, region, by_code)))
    only_zones(found, by_code)
    names = {row["name"] for row in rows}
    uses = Counter(
        alias for alias, _ in {(alias, row["name"]) for row, _, _, found_aliases in found for alias in found_aliases}
    )
    with (SEEDS / "parks.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(HEADER)
        count: Counter[tuple[str, str]] = Counter()
        ranks = {row["name"]: [other["rank"] for other in rows if other["name"] == row["name"]] for row in rows}
        for row, place, region, own in sorted(found, key=lambda item: (item[0]["rank"], item[2].code, item[0]["name"])):
            if row["rank"] != ranks[row["name"]][0]:
                continue  # 苏州工业园区 holds both ranks: one park, one row
            key = ({"etdz": "E", "high_tech_zone": "H"}[row["rank"]], region.code)
            count[key] += 1
            kept = [alias for alias in dict.fromkeys(own) if alias not in names and uses[alias] == 1]
            note = f"also {ranks[row['name']][1]}" if len(ranks[row["name"]]) > 1 else ""
            code = f"{key[0]}{region.code}{count[key]:02d}"
            where = [place, region.code, "|".join(kept)]
            writer.writerow([code, row["name"], row["rank"], "national", row["rank"], *where, "", note])
        writer.writerows(other_zones())


if __name__ == "__main__":
    main()
