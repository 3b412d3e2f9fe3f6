"""What the phrases of seeds/ mean to the relation step."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache

from loaders.facts.words import words
from loaders.vocabulary import OnePass, rows


@dataclass(frozen=True, slots=True)
class MetricSense:
    """A phrase that names a metric."""

    metric: str
    unit_classes: frozenset[str]
    before_figure: bool
    after_figure: bool  # may stand behind its figure: 3710万元奖励资金
    classifiers: frozenset[str]  # classifiers that it is counted with; empty for any


@dataclass(frozen=True, slots=True)
class CertificationSense:
    """A phrase that names a certification."""

    code: str
    implied_level: str
    needs_level: bool
    count_metric: str  # metric of a count when no level is stated


@dataclass(frozen=True, slots=True)
class Cue:
    """A word that steers status or statistic."""

    kind: str  # status, change
    value: str
    scope: str  # clause, sentence; '' for change words
    direction: int


@dataclass(frozen=True, slots=True)
class Anaphor:
    """A word that stands for an entity named before."""

    entity_types: frozenset[str]
    region_levels: tuple[str, ...]  # the likelier first
    first_in: str  # where to look first: sentence, topic, speaker, former, latter, lands
    kind: str  # last character of the official name that it stands for: 市, 县, 区; '' for any


def _split(cell: str) -> frozenset[str]:
    return frozenset(part for part in cell.split("|") if part)


@cache
def metric_senses() -> dict[str, tuple[MetricSense, ...]]:
    senses: dict[str, list[MetricSense]] = defaultdict(list)
    for row in rows("metric_phrases"):
        senses[row["phrase"]].append(
            MetricSense(
                row["metric_code"],
                _split(row["unit_classes"]),
                row["position"] != "after",
                row["position"] != "before",
                _split(row["classifiers"]),
            )
        )
    return {phrase: tuple(found) for phrase, found in _with_borrowed(senses).items()}


def _with_borrowed(senses: dict[str, list[MetricSense]]) -> dict[str, list[MetricSense]]:
    """Phrases behind a 年 or 月 that may begin a shorter one: 去年|生产总值, where 年生产 is a phrase too."""
    longer: dict[str, list[MetricSense]] = {}
    for prefix in "年月":
        shorter = [phrase[1:] for phrase in senses if phrase[0] == prefix]
        for phrase, found in senses.items():
            if prefix + phrase not in senses and any(phrase != s and phrase.startswith(s) for s in shorter):
                longer[prefix + phrase] = found
    return senses | longer


@cache
def certification_senses() -> dict[str, CertificationSense]:
    return {
        row["phrase"]: CertificationSense(
            row["certification_code"], row["implied_level"], row["needs_level"] == "1", row["count_metric"]
        )
        for row in rows("certification_phrases")
    }


@cache
def certification_codes() -> frozenset[str]:
    return frozenset(row["certification_code"] for row in rows("certification_phrases"))


@cache
def cues() -> dict[str, Cue]:
    found = {row["phrase"]: Cue("status", row["status"], row["scope"], 0) for row in rows("status_cues")}
    found |= {word: Cue("status", "planned", "sentence", 0) for word in words("completion")}
    for row in rows("change_words"):
        found[row["phrase"]] = Cue("change", row["statistic"], "", int(row["direction"]))
    return found


@cache
def anaphors() -> dict[str, Anaphor]:
    return {
        row["phrase"]: Anaphor(
            _split(row["entity_types"]),
            tuple(filter(None, row["region_levels"].split("|"))),
            row["first_in"],
            row["kind"],
        )
        for row in rows("anaphors")
    }


@cache
def level_words() -> dict[str, str]:
    return {row["word"]: row["level"] for row in rows("level_words")}


@cache
def metric_kinds() -> dict[str, str]:
    """Metric code -> output or investment."""
    return {row["metric_code"]: row["kind"] for row in rows("metrics")}


_PHRASES = OnePass()
# Metrics and certifications together, so that the longer phrase wins: 高新技术企业 is no 企业.
find_nouns = _PHRASES.add(lambda: {**metric_senses(), **certification_senses()})
find_cues = _PHRASES.add(cues)
find_anaphors = _PHRASES.add(anaphors)
find_levels = _PHRASES.add(level_words)


@cache
def flow_metrics() -> frozenset[str]:
    """Metrics that add up over a period, and so keep the period told before them."""
    return frozenset(row["metric_code"] for row in rows("metrics") if row["aggregation"] == "flow")
