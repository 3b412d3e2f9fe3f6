"""Extracted facts in the form that the scorer compares: from extractions, or from the rows of `export facts`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from loaders.records import Extraction, Fact
from loaders.score.gold import Span, normalise_name

Given = Mapping[str, "list[GivenFact]"]  # article's name -> its facts
TEXT_KEYS = ("kind", "statistic", "unit", "metric", "level", "approx", "period", "status")


@dataclass(frozen=True, slots=True)
class GivenFact:
    """One extracted fact."""

    span: Span
    kind: str
    statistic: str
    value: float | None
    unit: str
    metric: str
    subject: str  # without spaces, brackets and quotes
    level: str
    approx: str
    period: str
    status: str

    def told(self) -> tuple[object, ...]:
        """What it says, wherever the article says it."""
        return (
            self.kind, self.subject, self.metric, self.level, self.statistic, self.value, self.unit, self.status,
        )  # fmt: skip


def given_of_extractions(extractions: Iterable[Extraction]) -> Given:
    """Facts by article's name; an article that was read from two paths under one name counts once."""
    facts: defaultdict[str, list[GivenFact]] = defaultdict(list)
    seen: set[tuple[str, str]] = set()
    for extraction in extractions:
        name = extraction.article.source.name
        if (name, extraction.article.article_id) not in seen:
            seen.add((name, extraction.article.article_id))
            facts[name] += [_of_fact(fact) for fact in extraction.facts]
    return facts


def given_of_rows(rows: Iterable[Mapping[str, object]]) -> Given:
    """Facts by article's name from rows with the keys of `parkfacts export facts`; null counts as empty."""
    facts: defaultdict[str, list[GivenFact]] = defaultdict(list)
    for row in rows:
        text = {key: str(row.get(key) if row.get(key) is not None else "") for key in TEXT_KEYS}
        value = row.get("value")
        facts[str(row["article"])].append(
            GivenFact(
                span=(int(str(row["char_start"])), int(str(row["char_end"]))),
                value=None if value in (None, "") else float(str(value)),
                subject=normalise_name(str(row.get("subject") or "")),
                **text,
            )
        )
    return facts


def _of_fact(fact: Fact) -> GivenFact:
    return GivenFact(
        (fact.char_start, fact.char_end), fact.kind, fact.statistic, fact.value, fact.unit, fact.metric,
        normalise_name(fact.subject), fact.level, fact.approx, fact.period, fact.status,
    )  # fmt: skip
