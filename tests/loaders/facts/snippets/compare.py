"""Snippets: short texts with the facts that they tell, and how extraction does on each.

A line of FILE.jsonl holds `id`, `text`, `facts`, where it is not 2023-06-15 `published`, and `may_more` where the
text tells more than is listed. A fact has `subject`, `metric`, `value` (none for a certification held) and `unit`;
what it does not name is as DEFAULTS say. A list holds answers that are equally right. `required: 0` marks a fact
that may be found but need not be.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from loaders.pipeline import extract
from loaders.records import Fact
from loaders.score.gold import normalise_name
from loaders.score.match import same_value
from tests.loaders.facts.fact_cases import article, line_of

FOLDER = Path(__file__).parent
KNOWN_WRONG = FOLDER / "known_wrong.csv"
PUBLISHED = "2023-06-15"
DEFAULTS: Mapping[str, Any] = {
    "value": None, "value_max": None, "unit": "", "statistic": "level", "level": "", "approx": "exact", "period": "",
    "status": "actual", "required": 1,
}  # fmt: skip
ATTRIBUTES = ("subject", "metric", "statistic", "unit", "level", "approx", "period", "status")

Key = tuple[str, int]  # file without its ending, id


@dataclass(frozen=True)
class Snippet:
    """One text with the facts that it tells, each with every attribute."""

    key: Key
    text: str
    facts: tuple[Mapping[str, Any], ...]
    published: date
    may_more: bool

    @property
    def wanted(self) -> list[Mapping[str, Any]]:
        """Facts that must be found."""
        return [fact for fact in self.facts if fact["required"]]


@dataclass(frozen=True)
class Outcome:
    """What was found in a snippet. A figure is found when its value is, and whole when every attribute is right."""

    snippet: Snippet
    told: tuple[Fact, ...]
    found: int
    whole: int
    spurious: int
    faults: tuple[str, ...]  # what is missed, wrong or too much; nothing where all is right


def load(path: Path) -> list[Snippet]:
    """Snippets of one file."""
    with path.open(encoding="utf-8") as handle:
        return [_snippet(path.stem, json.loads(line)) for line in handle]


def files() -> list[Path]:
    """The files of snippets, by name."""
    return sorted(FOLDER.glob("*.jsonl"))


def known_wrong() -> set[Key]:
    """Snippets that were not right when it was last recorded."""
    with KNOWN_WRONG.open(encoding="utf-8", newline="") as handle:
        return {(row["file"], int(row["id"])) for row in csv.DictReader(handle)}


def try_out(snippet: Snippet) -> Outcome:
    """Extract a snippet and hold it against what it should tell. Facts of metric `other` are free."""
    told = extract(article(snippet.text, snippet.published)).facts
    left = list(told)
    faults: list[str] = []
    found = whole = 0
    for want in snippet.wanted:
        candidates = [(_wrong(want, fact), fact) for fact in left if _is_figure(want, fact)]
        if not candidates:
            faults.append(f"missed {_line(want)}")
            continue
        wrong, best = min(candidates, key=lambda candidate: len(candidate[0]))
        left.remove(best)
        found += 1
        whole += not wrong
        faults += [f"wrong {' '.join(wrong)}: {_line(want)} -> {line_of(best)}"] if wrong else []
    spurious = [] if snippet.may_more else [fact for fact in left if not _is_free(snippet, fact)]
    faults += [f"spurious {line_of(fact)}" for fact in spurious]
    return Outcome(snippet, told, found, whole, len(spurious), tuple(faults))


def report(outcomes: Sequence[Outcome]) -> str:
    """Text, wanted and found of each snippet, for people."""
    return "\n".join(line for outcome in outcomes for line in _report(outcome))


def _report(outcome: Outcome) -> Iterator[str]:
    yield "\n{} {}: {}".format(*outcome.snippet.key, outcome.snippet.text)
    yield from (f"  {'wanted' if fact['required'] else 'may be'} {_line(fact)}" for fact in outcome.snippet.facts)
    yield from (f"  found  {line_of(fact)}   [{fact.rule}]" for fact in outcome.told)
    yield from (f"  fault  {fault}" for fault in outcome.faults)


def _snippet(file: str, row: Mapping[str, Any]) -> Snippet:
    unknown = {name for fact in row["facts"] for name in fact} - {*DEFAULTS, "subject", "metric"}
    if unknown:
        raise ValueError(f"{file} {row['id']}: no attributes of a fact: {', '.join(sorted(unknown))}")
    return Snippet(
        (file, row["id"]),
        row["text"],
        tuple({**DEFAULTS, **fact} for fact in row["facts"]),
        date.fromisoformat(row.get("published", PUBLISHED)),
        row.get("may_more", False),
    )


def _answers(fact: Mapping[str, Any], name: str) -> list[str]:
    value = fact[name]
    return value if isinstance(value, list) else [value]


def _is_figure(want: Mapping[str, Any], fact: Fact) -> bool:
    if want["value"] is None:
        return fact.value is None and fact.metric in _answers(want, "metric")
    return same_value(want["value"], fact.value)


def _is_free(snippet: Snippet, fact: Fact) -> bool:
    optional = (want for want in snippet.facts if not want["required"])
    return fact.metric == "other" or any(same_value(want["value"], fact.value) for want in optional)


def _wrong(want: Mapping[str, Any], fact: Fact) -> list[str]:
    wrong = [name for name in ATTRIBUTES if not _is_right(want, fact, name)]
    high = want["value_max"]
    return wrong if high is None or same_value(high, fact.value_max) else [*wrong, "value_max"]


def _is_right(want: Mapping[str, Any], fact: Fact, name: str) -> bool:
    if name == "unit" and want["value"] is None:
        return True
    if name == "subject":
        return normalise_name(fact.subject) in map(normalise_name, _answers(want, name))
    return (getattr(fact, name) or "") in _answers(want, name)


def _line(fact: Mapping[str, Any]) -> str:
    value = "-" if fact["value"] is None else f"{fact['value']:g}"
    value += "" if fact["value_max"] is None else f"..{fact['value_max']:g}"
    named = [name for name in ("statistic", "approx", "status", "level", "period") if fact[name] != DEFAULTS[name]]
    cells = [_answers(fact, "subject")[0], "|".join(_answers(fact, "metric")), value, "|".join(_answers(fact, "unit"))]
    return " ".join([*filter(None, cells), *("|".join(answer or "-" for answer in _answers(fact, n)) for n in named)])
