"""Which names of enterprises are one: the warehouse's models against Splink, on generated names with known answers.

Every generated company has a legal name and variants as articles write them: another legal form, the region written
fully or shortly, the region left out, a short name with and without its place. Other companies bear the same brand in
another place or trade: those pairs must not be merged. Both linkers get the same parts of names, which Python lands.

Run: python benchmarks/identity.py [--names 200000] [--batch 2000] [--linker sql|splink]
Each linker runs in a process of its own, so that the memory is its own. Splink is not a dependency of the project:
    pip install splink==5.0.0
"""

from __future__ import annotations

import argparse
import importlib
import random
import re
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import duckdb
import pyarrow as pa

from loaders.layout import PROJECT
from loaders.recognise.name_regions import name_parts
from loaders.vocabulary import rows

MODELS = PROJECT / "models" / "intermediate"
LINKING = (  # in the order in which they read each other
    "int_enterprise_names__parted",
    "int_legal_names__grouped",
    "int_short_names__fitted",
    "int_legal_names__likened",
    "int_group_names__opened",
    "int_group_names__abbreviated",
    "int_enterprise_names__compared",
)
CHARACTERS = "远帆海川星宏图瑞泽铭驱恒信锐科华密通达新锋盛嘉禾景云峰安润德凯旭辰博众力源诚晟昊宇腾龙鼎丰泰康永利兴隆"
TRADES = (
    "新材料",
    "新材料科技",
    "电子",
    "电子科技",
    "机械",
    "精密机械",
    "生物科技",
    "化工",
    "新能源",
    "汽车零部件",
    "装备",
    "环保科技",
)
FORMS = ("有限公司", "股份有限公司", "有限责任公司")
PART_NAMES = ("name_region", "name_brand", "name_industry", "name_bracket", "name_form")
Pair = tuple[str, str]


class Name(NamedTuple):
    """A written name, the company that it means, and the region that its articles give."""

    text: str
    company: int
    region_code: str
    legal: bool


def generate(count: int, seed: int = 5) -> list[Name]:
    """So many distinct names, those of one company together."""
    chance = random.Random(seed)
    places = [(r["region_code"], r["name"], r["short_name"]) for r in rows("regions") if r["level"] == "prefecture"]
    names: dict[str, Name] = {}
    known: set[tuple[str, str, str]] = set()  # no two companies of one place, brand and trade
    company = 0
    brand = ""
    while len(names) < count:
        company += 1
        if not brand or chance.random() < 0.6:  # else a namesake in another place or trade
            brand = "".join(chance.choices(CHARACTERS, k=chance.choice((2, 2, 3))))
        code, full, short = chance.choice(places)
        trade, form = chance.choice(TRADES), chance.choice(FORMS)
        if (short, brand, trade) in known:
            continue
        known.add((short, brand, trade))
        written = [(short + brand + trade + form, True)]
        written += [(full + brand + trade + form, True)] * (chance.random() < 0.3)
        written += [(short + brand + trade + chance.choice(FORMS), True)] * (chance.random() < 0.3)
        written += [(brand + trade + form, True)] * (chance.random() < 0.1)
        written += [(short + brand + trade, False)] * (chance.random() < 0.25)
        written += [(brand + trade, False)] * (chance.random() < 0.25)
        for text, legal in written:
            names.setdefault(text, Name(text, company, code if chance.random() < 0.8 else "", legal))
    return list(names.values())[:count]


def parted(names: list[Name]) -> pa.Table:
    """What is landed and observed of the names."""
    parts = [name_parts(name.text) for name in names]
    columns = {column: [part[index] for part in parts] for index, column in enumerate(PART_NAMES)}
    return pa.table(
        {
            "entity_name": [name.text for name in names],
            "region_code": [name.region_code or None for name in names],
            "company": [name.company for name in names],
            **columns,
        }
    )


def model(name: str) -> str:
    """SQL of a model, its references as plain table names."""
    sql = (MODELS / f"{name}.sql").read_text(encoding="utf-8")
    return re.sub(r"\{\{ ref\('(\w+)'\) \}\}", r"\1", re.sub(r"\{\{ config\(.*?\) \}\}", "", sql))


def link_by_sql(names: pa.Table) -> tuple[set[Pair], set[Pair]]:
    """Merged and doubtful pairs by the warehouse's models."""
    with duckdb.connect() as connection:
        connection.register("names", names)
        connection.execute("set memory_limit = '4GB'")
        connection.execute(
            """
            create table stg_raw__entity_mention as
            select
                'enterprise' as entity_type, entity_name as canonical_name, nullif(name_region, '') as name_region,
                nullif(name_brand, '') as name_brand, name_industry, name_bracket, name_form
            from names;
            create table int_entity_names__observed as
            select
                md5('enterprise|' || entity_name) as name_key, 'enterprise' as entity_type, entity_name, region_code,
                1 as article_count
            from names;
            create table identity_decisions (entity_type varchar, name varchar, canonical_name varchar);
            """
        )
        regions = pa.table({"short_name": [row["short_name"] for row in rows("regions")]})
        connection.register("regions", regions)
        for name in LINKING:
            connection.execute(f"create table {name} as {model(name)}")
        found = connection.execute("select entity_name, canonical_name, is_match from int_enterprise_names__compared")
        pairs = found.fetchall()
    return {(a, b) for a, b, match in pairs if match}, {(a, b) for a, b, match in pairs if not match}


def link_by_splink(names: pa.Table) -> tuple[set[Pair], set[Pair]]:
    """Pairs above and below the threshold by Splink: parts compared, weights learnt from the names themselves."""
    splink: Any = importlib.import_module("splink")
    cl: Any = importlib.import_module("splink.comparison_library")
    block_on = splink.block_on
    table = names.append_column("unique_id", names.column("entity_name"))
    province = [(code or "")[:2] or None for code in names.column("region_code").to_pylist()]
    table = table.append_column("province", pa.array(province, pa.string()))
    with duckdb.connect() as connection:
        connection.execute("set memory_limit = '4GB'")
        settings = splink.SettingsCreator(
            link_type="dedupe_only",
            blocking_rules_to_generate_predictions=[
                block_on("name_brand", "name_industry"),
                block_on("name_brand", "province"),
            ],
            comparisons=[
                cl.ExactMatch("name_brand"),
                cl.ExactMatch("name_region"),
                cl.ExactMatch("province"),
                cl.JaroWinklerAtThresholds("name_industry", [0.9]),
                cl.ExactMatch("name_form"),
                cl.ExactMatch("name_bracket"),
            ],
        )
        api = splink.DuckDBAPI(connection)
        linker = splink.Linker(api.register(table), settings)
        sure = [block_on("name_brand", "name_industry", "province")]
        linker.training.estimate_probability_two_random_records_match(sure, recall=0.7)
        linker.training.estimate_u_using_random_sampling(max_pairs=2e6)
        linker.training.estimate_parameters_using_expectation_maximisation(block_on("name_brand", "name_industry"))
        linker.training.estimate_parameters_using_expectation_maximisation(block_on("name_region", "name_industry"))
        predictions = linker.inference.predict(threshold_match_probability=0.5)
        scored = connection.execute(
            f"select unique_id_l, unique_id_r, match_probability from {predictions.physical_name}"
        ).fetchall()
    return {(a, b) for a, b, p in scored if p >= 0.95}, {(a, b) for a, b, p in scored if p < 0.95}


LINKERS: dict[str, Callable[[pa.Table], tuple[set[Pair], set[Pair]]]] = {"sql": link_by_sql, "splink": link_by_splink}


def clusters(pairs: set[Pair], names: list[str]) -> dict[str, str]:
    """Representative of the names that pairs hold together."""
    root = {name: name for name in names}

    def find(name: str) -> str:
        while root[name] != name:
            root[name] = root[root[name]]
            name = root[name]
        return name

    for a, b in pairs:
        root[find(a)] = find(b)
    return {name: find(name) for name in names}


def pair_scores(names: list[Name], pairs: set[Pair]) -> tuple[float, float, int]:
    """Precision and recall of the pairs of names that are put together, and pairs of two companies among them."""
    together = clusters(pairs, [name.text for name in names])
    company = {name.text: name.company for name in names}

    def count(groups: Iterator[tuple[object, str]]) -> int:
        sizes: dict[object, int] = {}
        for group, _ in groups:
            sizes[group] = sizes.get(group, 0) + 1
        return sum(size * (size - 1) // 2 for size in sizes.values())

    found = count((together[text], text) for text in company)
    true = count((company[text], text) for text in company)
    right = count(((together[text], company[text]), text) for text in company)
    return right / max(found, 1), right / max(true, 1), found - right


def measure(linker: str, count: int, seed: int) -> str:
    """One row of the table."""
    names = generate(count, seed)
    began = time.perf_counter()
    table = parted(names)
    took_parts = time.perf_counter() - began
    began = time.perf_counter()
    merged, doubtful = LINKERS[linker](table)
    took = time.perf_counter() - began
    precision, recall, false = pair_scores(names, merged)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2
    return (
        f"| {linker} | {count:,} | {precision:.4f} | {recall:.4f} | {false:,} | {len(doubtful):,} "
        f"| {took_parts:.1f} | {took:.1f} | {memory:.2f} |"
    )


def main() -> None:
    """Print a table in Markdown."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--names", type=int, default=200_000)
    parser.add_argument("--batch", type=int, default=2_000)
    parser.add_argument("--linker", choices=[*LINKERS], help="only this one")
    parser.add_argument("--row", type=int, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.row:
        sys.stdout.write(measure(chosen.linker, chosen.row, seed=5 + (chosen.row == chosen.batch)) + "\n")
        return
    sys.stdout.write("| linker | names | precision | recall | false pairs | for review | parts s | link s | GiB |\n")
    sys.stdout.write("|---|---|---|---|---|---|---|---|---|\n")
    for linker in [chosen.linker] if chosen.linker else LINKERS:
        for count in (chosen.names, chosen.batch):
            command = [sys.executable, str(Path(__file__)), "--linker", linker, "--row", str(count)]
            row = subprocess.run([*command, "--batch", str(chosen.batch)], capture_output=True, text=True, check=False)
            last = row.stderr.strip().splitlines()[-1:] or ["no answer"]
            sys.stdout.write((row.stdout or f"| {linker} | {count:,} | failed: {last[0]} |") + "")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
