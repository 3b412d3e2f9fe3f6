"""Write seeds/parks.csv: the national high-tech zones and national economic and technological development zones.

Source: a list of names, ranks and provinces (columns name, rank, province; given with --list). These are facts of public
record, announced by the State Council; the list was checked for repeated names and for regions that exist. Region codes
come from seeds/regions.csv by the place in the name; places that are no administrative region stand in PLACES below.
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
HEADER = ["park_code", "name", "rank", "level", "kind", "place", "region_code", "aliases", "year", "note"]
# Suffix of an official name -> suffixes that the same zone goes by.
SUFFIXES = {
    "高新技术产业开发区": ["国家高新技术产业开发区", "国家级高新技术产业开发区", "高新技术开发区", "高新技术产业园区", "高新区", "国家高新区", "国家级高新区"],
    "高技术产业开发区": ["高新技术产业开发区", "国家高技术产业开发区", "国家高新技术产业开发区", "高新区", "国家高新区", "国家级高新区"],
    "高新技术产业园区": ["高新技术产业开发区", "高新区", "高新园区", "国家高新区"],
    "新技术开发区": ["国家自主创新示范区", "高新区", "高新技术开发区", "高新技术产业开发区", "国家高新区", "开发区"],
    "高新技术产业示范区": ["示范区", "国家高新区"],
    "科技园区": ["科技园", "国家自主创新示范区"],
    "经济技术开发区": ["国家经济技术开发区", "国家级经济技术开发区", "经济开发区", "经开区", "国家经开区", "国家级经开区", "开发区", "技术开发区"],
    "新兴技术开发区": ["新兴技术开发区", "开发区", "经开区"],
    "经济开发区": ["经济技术开发区", "经开区", "开发区"],
    "工业园区": ["工业园", "国家级工业园区"],
    "产业园区": ["产业园"],
    "台商投资区": ["台商区"],
    "开发区": ["经济技术开发区", "经开区"],
}  # fmt: skip
PLACES = {  # place in a zone's name -> region that it lies in
    "明水": "370114", "上海漕河泾": "310104", "虹桥": "310105", "红旗渠": "410581", "陕西航空": "610114", "陕西航天": "610116",
    "准东": "652300", "乌鲁木齐甘泉堡": "650109", "海南洋浦": "460400", "中关村": "110108", "上海张江": "310115", "上海紫竹": "310112",
    "杨凌农业": "610403", "燕郊": "131082", "河北雄安": "130600", "萧山临江": "330114", "宾西": "230125", "哈尔滨利民": "230111",
    "东侨": "350900", "福清融侨": "350181", "漳州招商局": "350604", "井冈山": "360800", "南昌小蓝": "360121", "天津子牙": "120118",
    "大连长兴岛": "210281", "沈阳辉山": "210113", "旅顺": "210212", "苏州浒墅关": "320505", "太仓港": "320585", "绍兴袍江": "330602",
    "杭州湾上虞": "330604", "宁波杭州湾": "330282", "台州湾": "331000", "奎屯-独山子": "654003", "黄河三角洲农业": "370500",
    "钦州港": "450700", "中国-马来西亚钦州": "450700", "广西-东盟": "450110", "广西北海": "450500", "青海": "630100",
    "新疆生产建设兵团石河子": "659001", "上海化学工业": "310116", "闵行": "310112", "格尔木昆仑": "632801", "吉林": "220200",
    "唐山曹妃甸": "130209", "天津滨海": "120116", "望城": "430112", "昆山": "320583",
}  # fmt: skip
NO_SHORT = {"陕西航空", "陕西航天", "上海化学工业", "广西北海", "海南洋浦", "河北雄安"}  # the place alone means something else
EXTRA = {  # other usual names
    "苏州工业园区": ["苏州工业园"], "中关村科技园区": ["中关村"], "上海张江高新技术产业开发区": ["张江高科技园区", "张江高新区", "张江高科"],
    "武汉东湖新技术开发区": ["东湖高新区", "东湖高新技术开发区", "光谷", "中国光谷", "武汉光谷"], "北京经济技术开发区": ["北京亦庄", "亦庄经济技术开发区", "亦庄开发区"],
    "厦门火炬高技术产业开发区": ["火炬高新区"], "中山火炬高技术产业开发区": ["中山火炬开发区"], "大连高新技术产业园区": ["大连高新园区"],
    "东莞松山湖高新技术产业开发区": ["松山湖"], "杨凌农业高新技术产业示范区": ["杨凌示范区"], "苏州高新技术产业开发区": ["苏州新区"],
    "珠海高新技术产业开发区": ["珠海国家高新技术产业开发区"], "陕西航空经济技术开发区": ["西安航空基地", "阎良航空基地"],
    "陕西航天经济技术开发区": ["西安航天基地"], "上海化学工业经济技术开发区": ["上海化学工业区", "上海化工区"], "上海漕河泾新兴技术开发区": ["漕河泾"],
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Place:
    """One region of the seed."""

    code: str
    short: str
    name: str
    level: str
    parent: str


def read(path: Path) -> list[dict[str, str]]:
    """Rows of a CSV."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def split(name: str) -> tuple[str, str]:
    """Place and official suffix of a zone's name."""
    suffix = next(s for s in sorted(SUFFIXES, key=len, reverse=True) if name.endswith(s))
    return name[: -len(suffix)], suffix


def locate(place: str, province: str, regions: list[Place]) -> Place | None:
    """Region of a place in a zone's name: itself, or its longest ending or beginning that is a region of the province."""
    if code := PLACES.get(place):
        return next(region for region in regions if region.code == code)
    inside = [region for region in regions if region.code[:2] == province]
    by_name: dict[str, list[Place]] = defaultdict(list)
    for region in sorted(inside, key=lambda region: ("province prefecture county".split().index(region.level), region.code)):
        by_name[region.short or region.name].append(region)
    pieces = [place, *(place[start:] for start in range(2, len(place) - 1)), *(place[:end] for end in range(len(place) - 1, 1, -1))]
    return next((by_name[piece][0] for piece in pieces if piece in by_name), None)


def aliases(name: str, place: str, suffix: str, region: Place, regions: dict[str, Place]) -> list[str]:
    """Usual ways to write a zone: with and without city, province and rank."""
    heads = [place]
    chain = [region]
    while parent := regions.get(chain[-1].parent):
        chain.append(parent)
    province = chain[-1]
    prefix = next((r for r in chain if r.short and place.startswith(r.short) and len(place) - len(r.short) >= 2), None)
    if prefix and place not in NO_SHORT:
        rest = place[len(prefix.short) :]
        if rest not in {"火炬", "医药", "稀土", "钒钛", "汽车", "农业", "石化", "滨海", "东盟", "临江", "临港", "台商", "杭州湾"}:
            heads.append(rest)
        heads.append(prefix.name + rest)
    elif region.short == place:
        heads.append(region.name)
    if not any(place.startswith(r.short) for r in chain if r.short and r is not region) and province.short not in place:
        heads.append(province.short + place)
        if region.level == "county" and chain[1] is not province and chain[1].short != place:
            heads.append(chain[1].short + place)
    names = [head + ending for head in heads for ending in [suffix, *SUFFIXES[suffix]]]
    return [alias for alias in dict.fromkeys([*EXTRA.get(name, []), *names]) if alias != name]


def main() -> None:
    """Write the seed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--list", type=Path, required=True)
    rows = read(parser.parse_args().list)
    regions = [Place(r["region_code"], r["short_name"], r["name"], r["level"], r["parent_code"]) for r in read(SEEDS / "regions.csv")]
    by_code = {region.code: region for region in regions}
    provinces = {region.short: region.code[:2] for region in regions if region.level == "province"}
    found = []
    for row in rows:
        place, suffix = split(row["name"])
        region = locate(place, provinces[row["province"]], regions)
        if region is None:
            raise SystemExit(f"{row['name']}: no region for {place}; add it to PLACES")
        found.append((row, place, region, aliases(row["name"], place, suffix, region, by_code)))
    names = {row["name"] for row in rows}
    uses = Counter(alias for alias, _ in {(alias, row["name"]) for row, _, _, found_aliases in found for alias in found_aliases})
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
            kept = [alias for alias in own if alias not in names and uses[alias] == 1]
            note = f"also {ranks[row['name']][1]}" if len(ranks[row["name"]]) > 1 else ""
            writer.writerow([f"{key[0]}{region.code}{count[key]:02d}", row["name"], row["rank"], "national", row["rank"],
                             place, region.code, "|".join(kept), "", note])  # fmt: skip


if __name__ == "__main__":
    main()
