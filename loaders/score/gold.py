"""Gold facts: what the annotators found in an article, read from tests/gold/NAME.tsv (columns: docs/facts.md)."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from pathlib import Path

from loaders.errors import ParkfactsError

COLUMNS = (
    "kind", "subject", "subject_type", "metric", "level", "statistic", "value", "value_max", "unit", "approx", "period",
    "status", "mention", "context", "required",
)  # fmt: skip
IGNORED_IN_NAMES = re.compile(r"[\s()（）\[\]【】“”‘’\"'《》·]")

Span = tuple[int, int]  # [start, end): code points in the article's decoded text


@dataclass(frozen=True, slots=True)
class GoldFact:
    """One fact of an article; every set holds alternatives that are equally right."""

    spans: tuple[Span, ...]  # every place where the article tells it
    kind: str
    statistic: frozenset[str]
    value: float | None
    unit: frozenset[str]
    metric: frozenset[str]
    subject: frozenset[str]  # without spaces, brackets and quotes
    level: frozenset[str]
    approx: frozenset[str]
    period: frozenset[str]
    status: frozenset[str]
    required: bool
    main_metric: str  # the first alternative: where the fact counts in a table by metric
    main_subject: str  # as written


def normalise_name(name: str) -> str:
    """The name without spaces, brackets and quotes: how names are compared."""
    return IGNORED_IN_NAMES.sub("", name)


def gold_names(gold_dir: Path, only: Sequence[str] = ()) -> list[str]:
    """Names of the articles that a folder holds gold facts of, sorted; with `only`, those that match one of its
    shell patterns. Raises ParkfactsError when there are none."""
    names = sorted(path.stem for path in gold_dir.glob("*.tsv"))
    names = [name for name in names if not only or any(fnmatchcase(name, pattern) for pattern in only)]
    if not names:
        raise ParkfactsError(
            f"{gold_dir} holds no such gold files.", "Name a folder of NAME.tsv files (docs/scoring.md)."
        )
    return names


def load_gold(path: Path, text: str) -> list[GoldFact]:
    """Gold facts of one article whose decoded text is given; a fact that is told twice is one, with two spans.

    Raises ParkfactsError when a context does not occur exactly once in the text or does not hold its mention.
    """
    with path.open(encoding="utf-8", newline="") as handle:
        rows = list(csv.DictReader(handle, delimiter="\t", quoting=csv.QUOTE_NONE))
    return _merged(_gold_fact(path, number, row, text) for number, row in enumerate(rows, start=2))


def _gold_fact(path: Path, line: int, row: dict[str, str], text: str) -> GoldFact:
    if set(row) != set(COLUMNS) or None in row.values():
        raise ParkfactsError(f"{path}, line {line}: wrong columns.", f"Write the columns {', '.join(COLUMNS)}.")
    start = text.find(row["context"])
    once = start >= 0 and text.find(row["context"], start + 1) < 0
    if not once or row["mention"] not in row["context"]:
        raise ParkfactsError(
            f"{path}, line {line}: the context {row['context']!r} is not once in the article, with the mention.",
            "Copy a longer piece of the decoded text, markup included.",
        )
    start += row["context"].index(row["mention"])
    return GoldFact(
        spans=((start, start + len(row["mention"])),),
        kind=row["kind"],
        statistic=_alternatives(row["statistic"]),
        value=float(row["value"]) if row["value"] else None,
        unit=_alternatives(row["unit"]),
        metric=_alternatives(row["metric"]),
        subject=frozenset(normalise_name(name) for name in row["subject"].split("|")),
        level=_alternatives(row["level"]),
        approx=_alternatives(row["approx"]),
        period=_alternatives(row["period"]),
        status=_alternatives(row["status"]),
        required=row["required"] == "1",
        main_metric=row["metric"].split("|")[0],
        main_subject=row["subject"].split("|")[0],
    )


def _alternatives(cell: str) -> frozenset[str]:
    return frozenset(cell.split("|"))


def _merged(facts: Iterable[GoldFact]) -> list[GoldFact]:
    """One fact for all that say the same: with every place, period and approximation that they give."""
    merged: dict[tuple[object, ...], GoldFact] = {}
    for fact in facts:
        key = (
            fact.kind, fact.subject, fact.metric, fact.level, fact.statistic, fact.value, fact.unit, fact.status,
        )  # fmt: skip
        known = merged.get(key)
        merged[key] = fact if known is None else replace(
            known,
            spans=known.spans + fact.spans,
            period=known.period | fact.period,
            approx=known.approx | fact.approx,
            required=known.required or fact.required,
        )  # fmt: skip
    return list(merged.values())
