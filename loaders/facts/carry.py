"""What the figures of a sentence hand on to the figures behind them."""

from __future__ import annotations

from dataclasses import dataclass, field

from loaders.facts.metrics import Binding
from loaders.records import EntityMention, Quantity


@dataclass(frozen=True, slots=True)
class Found:
    """A fact in clean offsets."""

    sentence: int
    kind: str
    subject: EntityMention
    metric: str
    level: str
    statistic: str
    value: float | None
    value_max: float | None
    unit: str
    approx: str
    period: str
    status: str
    start: int
    end: int
    rule: str


@dataclass(frozen=True, slots=True)
class Bound:
    """A figure whose metric is known; `fact` is None for an old value, which is told but not kept."""

    quantity: Quantity
    binding: Binding
    statistic: str
    fact: Found | None


@dataclass(slots=True)
class Carry:
    """State of one sentence."""

    last: Bound | None = None
    told: list[Bound] = field(default_factory=list)  # all figures of the sentence so far
    growth: str = ""  # metric of the last change told, in this sentence or one before
    taken: set[int] = field(default_factory=set)  # starts of phrases that a figure has taken
