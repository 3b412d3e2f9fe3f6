"""The names under which articles tell their metadata, from seeds/article_fields.csv."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

SEED = Path(__file__).resolve().parents[2] / "seeds" / "article_fields.csv"


@cache
def names(field: str, place: str) -> tuple[str, ...]:
    """Names of a field in a place, folded (columns) or lower case, the surest first."""
    with SEED.open(encoding="utf-8", newline="") as handle:
        found = [row["name"] for row in csv.DictReader(handle) if row["field"] == field and row["place"] == place]
    return tuple(dict.fromkeys(map(folded if place == "column" else str.lower, found)))


def folded(name: str) -> str:
    """A column's name without what differs between styles: `Publish_Time`, `publishTime` -> publishtime."""
    return name.strip().strip("\ufeff").lower().replace("_", "").replace("-", "").replace(" ", "")


def column_of(columns: Iterable[str], field: str) -> str | None:
    """The column that tells a field, as the table spells it; None when there is none."""
    spelled = {folded(column): column for column in reversed(list(columns))}
    return next((spelled[name] for name in names(field, "column") if name in spelled), None)


def value_of(values: Mapping[str, object], field: str, place: str = "column") -> object | None:
    """The first non-empty value of a field. Keys of `values` are folded (columns) or lower case."""
    return next((values[name] for name in names(field, place) if values.get(name) not in (None, "")), None)
