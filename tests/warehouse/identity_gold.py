"""Scores who is who in a built warehouse of the demo articles: tests/gold/entities.csv against its dimensions.

Run: python tests/warehouse/identity_gold.py BUILD_FILE
"""

from __future__ import annotations

import csv
import sys
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path

import duckdb

GOLD = Path(__file__).resolve().parents[1] / "gold" / "entities.csv"
MENTIONS = """
    select article.name, mention.entity_type, mention.clean_mention, resolved.entity_key
    from raw.entity_mention as mention
    inner join raw.article as article using (article_id)
    inner join intermediate.int_article_entities__keyed as keyed
        on mention.article_id = keyed.article_id
        and mention.entity_type = keyed.entity_type
        and mention.canonical_name = keyed.entity_name
    inner join intermediate.int_entities__resolved as resolved
        on keyed.name_key = resolved.name_key and keyed.entity_name = resolved.entity_name
"""
REGIONS = """
    select entity_key, region.region_code, region.city_code, region.province_code
    from (
        select enterprise_key as entity_key, region_key from marts.dim_enterprise
        union all select organization_key, region_key from marts.dim_organization
        union all select park_key, region_key from marts.dim_park
        union all select region_key, region_key from marts.dim_region
    ) as entity
    left join marts.dim_region as region using (region_key)
"""
PARKS = """
    select enterprise_key, park_key from marts.bridge_enterprise_park
    union all
    select park_key, parent_park_key from marts.dim_park where parent_park_key is not null
    union all
    select child_key, parent_key from intermediate.int_entity_places__resolved
    where child_type = 'organization' and parent_type = 'park'
"""
NAMES = """
    select 'enterprise', enterprise_name, enterprise_key from marts.dim_enterprise
    union all select 'organization', organization_name, organization_key from marts.dim_organization
    union all select 'park', park_name, park_key from marts.dim_park
    union all select 'region', region_name, region_key from marts.dim_region where is_in_reference
"""
Mention = tuple[str, str, str]  # type, words, key of the entity


@dataclass
class Tally:
    """Right answers of those asked, and what was wrong."""

    right: int = 0
    asked: int = 0
    wrong: list[str] = field(default_factory=list)

    def add(self, is_right: bool, what: str) -> None:
        """One answer."""
        self.asked += 1
        self.right += is_right
        if not is_right:
            self.wrong.append(what)

    @property
    def share(self) -> float:
        """Right of asked."""
        return self.right / max(self.asked, 1)


@dataclass
class IdentityScore:
    """How many gold mentions lead to their entity, its region and its park; entities that were merged wrongly."""

    linking: Tally = field(default_factory=Tally)
    region: Tally = field(default_factory=Tally)
    park: Tally = field(default_factory=Tally)
    false_merges: list[str] = field(default_factory=list)

    def lines(self) -> list[str]:
        """For people."""
        tallies = {"linking": self.linking, "region": self.region, "park": self.park}
        told = [f"{name}: {tally.right} of {tally.asked} = {tally.share:.3f}" for name, tally in tallies.items()]
        told += [f"wrong {name}: {what}" for name, tally in tallies.items() for what in tally.wrong]
        return [*told, f"false merges: {len(self.false_merges)}", *self.false_merges]


def score(connection: duckdb.DuckDBPyConnection, gold: Path = GOLD) -> IdentityScore:
    """Scores every row of the gold table. A region inside the gold one counts as right, one around it does not."""
    rows = list(csv.DictReader(gold.read_text(encoding="utf-8").splitlines()))
    mentions: defaultdict[str, list[Mention]] = defaultdict(list)
    for name, *mention in connection.execute(MENTIONS).fetchall():
        mentions[name].append((mention[0], mention[1], mention[2]))
    found = [_key(row, mentions[row["article"]]) for row in rows]
    names = {(kind, name): key for kind, name, key in connection.execute(NAMES).fetchall()}
    votes: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for row, key in zip(rows, found, strict=True):
        if key:
            votes[(row["entity_type"], row["canonical"])][key] += 1
    # Where the dimension calls an entity otherwise than the gold table, most of its mentions say which it is.
    keys = {entity: names.get(entity) or counted.most_common(1)[0][0] for entity, counted in votes.items()}
    regions = {key: codes for key, *codes in connection.execute(REGIONS).fetchall()}
    parks: defaultdict[str, set[str]] = defaultdict(set)
    for child, parent in connection.execute(PARKS).fetchall():
        parks[child].add(parent)
    told = IdentityScore()
    for row, key in zip(rows, found, strict=True):
        what = f"{row['article']}: {row['mention']}"
        told.linking.add(bool(key) and key == keys.get((row["entity_type"], row["canonical"])), what)
        if key:
            told.region.add(not row["region_code"] or row["region_code"] in regions.get(key, ()), what)
        if key and row["park"]:
            told.park.add(keys.get(("park", row["park"])) in parks[key], what)
    owners: defaultdict[str, set[tuple[str, str]]] = defaultdict(set)
    for entity, key in keys.items():
        owners[key].add(entity)
    told.false_merges = [str(sorted(entities)) for entities in owners.values() if len(entities) > 1]
    return told


def _key(row: dict[str, str], mentions: list[Mention]) -> str:
    """Key of the entity that the warehouse takes a gold mention for; '' when it found none.

    Where it cuts the words otherwise, the last part of them names the entity (兰州新区|化工园区), or else the first.
    """
    told = [(text, key) for kind, text, key in mentions if kind == row["entity_type"]]
    wanted = row["mention"]
    same = (
        [key for text, key in told if text == wanted]
        or [key for text, key in told if wanted.endswith(text)]
        or [key for text, key in told if wanted.startswith(text)]
    )
    return Counter(same).most_common(1)[0][0] if same else ""


if __name__ == "__main__":
    with duckdb.connect(sys.argv[1], read_only=True) as opened:
        sys.stdout.write("\n".join(score(opened).lines()) + "\n")
