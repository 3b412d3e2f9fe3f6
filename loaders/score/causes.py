"""Why a fact was not right: the errors of an article, each with its cause and the words around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from loaders.score.given import GivenFact
from loaders.score.gold import GoldFact, Span
from loaders.score.match import Matching, Pair, is_near, same_unit, same_value

SNIPPET = 24  # code points of evidence on each side of the mention


@dataclass(frozen=True, slots=True)
class ScoreError:
    """One thing to mend."""

    cause: str  # missed, spurious, or `wrong …`
    article: str
    char_start: int
    char_end: int
    snippet: str  # the mention in 【】 with the words around it
    wanted: str
    given: str


def errors_of(name: str, matching: Matching, given: Sequence[GivenFact], text: str) -> list[ScoreError]:
    """Errors in the order of the text. A figure that was read wrongly is one error, not a missed and a spurious one."""
    errors = [error for pair in matching.pairs for error in _wrong(name, pair, text)]
    misread: set[int] = set()
    for gold in matching.missed:
        fact = _misreading(gold, [fact for fact in matching.spurious if id(fact) not in misread])
        if fact is not None:
            misread.add(id(fact))
            cause = f"wrong {' and '.join(_differences(gold, fact))}"
            errors.append(_error(cause, name, fact.span, text, _gold_text(gold), _given_text(fact)))
        else:
            errors.append(_error("missed", name, gold.spans[0], text, _gold_text(gold), ""))
    errors += [
        _error("spurious", name, fact.span, text, "", _given_text(fact))
        for fact in matching.spurious
        if id(fact) not in misread
    ]
    return sorted(errors, key=lambda error: (error.char_start, error.cause))


def _wrong(name: str, pair: Pair, text: str) -> Iterator[ScoreError]:
    for attribute in pair.wrong:
        wanted = "|".join(sorted(getattr(pair.gold, attribute)))
        yield _error(f"wrong {attribute}", name, pair.given.span, text, wanted, getattr(pair.given, attribute))


def _misreading(gold: GoldFact, spurious: Sequence[GivenFact]) -> GivenFact | None:
    """The spurious fact that stands where the missed one should; the one that differs least."""
    near = [fact for fact in spurious if is_near(gold, fact) and (gold.value is None) == (fact.value is None)]
    apart = [fact for fact in near if _differences(gold, fact)]
    return min(apart, key=lambda fact: len(_differences(gold, fact)), default=None)


def _differences(gold: GoldFact, fact: GivenFact) -> list[str]:
    """What keeps the two from being a pair; nothing when they would be one and another fact took the place."""
    agrees = {
        "kind": gold.kind == fact.kind,
        "statistic": fact.statistic in gold.statistic,
        "value": same_value(gold.value, fact.value),
        "unit": same_unit(gold, fact),
    }
    return [name for name, right in agrees.items() if not right]


def _error(cause: str, name: str, span: Span, text: str, wanted: str, given: str) -> ScoreError:
    start, end = span
    around = f"{text[max(0, start - SNIPPET) : start]}【{text[start:end]}】{text[end : end + SNIPPET]}"
    return ScoreError(cause, name, start, end, " ".join(around.split()), wanted, given)


def _gold_text(gold: GoldFact) -> str:
    parts = (gold.main_subject, gold.main_metric, *("|".join(sorted(s)) for s in (gold.level, gold.statistic)))
    figure = "held" if gold.value is None else f"{gold.value:g} {'|'.join(sorted(gold.unit))}"
    return " ".join(part for part in (*parts, figure, "|".join(sorted(gold.period))) if part)


def _given_text(fact: GivenFact) -> str:
    figure = "held" if fact.value is None else f"{fact.value:g} {fact.unit}"
    parts = (fact.subject, fact.metric, fact.level, fact.statistic, figure, fact.period)
    return " ".join(part for part in parts if part)
