"""Which extracted fact is which gold fact."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from loaders.score.given import GivenFact
from loaders.score.gold import GoldFact

ATTRIBUTES = ("metric", "subject", "level", "approx", "period", "status")
HELD_WITHIN = 40  # code points between two mentions of one held certification
OTHER = "other"  # metric of figures that are never asked for


@dataclass(frozen=True, slots=True)
class Pair:
    """A gold fact and the extracted fact that stands for it."""

    gold: GoldFact
    given: GivenFact
    wrong: tuple[str, ...]  # attributes on which they differ


@dataclass(frozen=True, slots=True)
class Matching:
    """One article's outcome; what is optional is left out."""

    pairs: tuple[Pair, ...]
    missed: tuple[GoldFact, ...]
    spurious: tuple[GivenFact, ...]


def match(golds: Sequence[GoldFact], given: Sequence[GivenFact]) -> Matching:
    """Pair one to one: the best agreement first, required gold facts before optional ones."""
    options = sorted(
        (len(wrong), not gold.required, g, f)
        for g, gold in enumerate(golds)
        for f, fact in enumerate(given)
        if _pairs_up(gold, fact)
        for wrong in [wrong_attributes(gold, fact)]
    )
    pairs: list[Pair] = []
    used_gold: set[int] = set()
    used_given: set[int] = set()
    for _, _, g, f in options:
        if g not in used_gold and f not in used_given:
            used_gold.add(g)
            used_given.add(f)
            pairs.append(Pair(golds[g], given[f], wrong_attributes(golds[g], given[f])))
    again = {given[f].told() for f in used_given}
    spurious = (fact for f, fact in enumerate(given) if f not in used_given and fact.told() not in again)
    return Matching(
        pairs=tuple(pair for pair in pairs if pair.gold.required),
        missed=tuple(gold for g, gold in enumerate(golds) if g not in used_gold and gold.required),
        spurious=tuple(fact for fact in spurious if not _is_optional(fact, golds)),
    )


def wrong_attributes(gold: GoldFact, fact: GivenFact) -> tuple[str, ...]:
    """Attributes of the fact that are none of the gold fact's alternatives."""
    return tuple(name for name in ATTRIBUTES if getattr(fact, name) not in getattr(gold, name))


def is_near(gold: GoldFact, fact: GivenFact) -> bool:
    """Whether the raw ranges overlap; a held certification may stand within 40 characters."""
    slack = HELD_WITHIN if gold.value is None else 0
    start, end = fact.span
    return any(a < end + slack and start - slack < b for a, b in gold.spans)


def same_value(one: float | None, other: float | None) -> bool:
    """Equal up to rounding."""
    if one is None or other is None:
        return one == other
    return abs(one - other) <= 1e-6 * max(abs(one), abs(other))


def same_unit(gold: GoldFact, fact: GivenFact) -> bool:
    """A held certification has no unit to compare."""
    return gold.value is None or fact.unit in gold.unit


def _pairs_up(gold: GoldFact, fact: GivenFact) -> bool:
    return (
        gold.kind == fact.kind
        and fact.statistic in gold.statistic
        and same_value(gold.value, fact.value)
        and same_unit(gold, fact)
        and is_near(gold, fact)
    )


def _is_optional(fact: GivenFact, golds: Sequence[GoldFact]) -> bool:
    """A fact that is never asked for, or that stands on an optional gold figure, is neither right nor wrong."""
    return fact.metric == OTHER or any(
        not gold.required and is_near(gold, fact) and same_value(gold.value, fact.value) for gold in golds
    )
