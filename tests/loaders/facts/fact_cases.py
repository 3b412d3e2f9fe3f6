"""Cases of the relation step in short form: a text and the facts that it tells, one line a fact.

    case("2022年，太仓市实现工业总产值3120亿元，同比增长6.4%。",
         "太仓市 industrial_output_value 3120e8 CNY 2022",
         "太仓市 industrial_output_value 6.4 % yoy 2022")

A line holds subject, metric, value (`3e8..5e8` for a range, `-` for a certification held) and unit, then in any order
whatever differs from level, exact, actual, no period and no level. `|` parts answers that are equally right, `-` among
them is an empty one; a line that begins with `?` is a fact that may be there or not. Facts of metric `other` are free.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

import pytest

from loaders.pipeline import extract
from loaders.records import Article, Extraction, Fact, Source

PUBLISHED = date(2023, 6, 15)
STATISTICS = {"level", "yoy", "change", "average_annual", "delta", "share"}
APPROXIMATORS = {"exact", "about", "near", "over", "at_most", "at_least"}
STATUSES = {"actual", "planned", "applying"}
LEVELS = {"national", "provincial", "municipal", "county", "provincial+", "municipal+", "county+"}


@dataclass(frozen=True)
class Want:
    """One expected fact; every attribute lists the answers that are right."""

    line: str
    subject: tuple[str, ...]
    metric: tuple[str, ...]
    value: float | None
    value_max: float | None
    unit: tuple[str, ...]
    statistic: tuple[str, ...] = ("level",)
    approx: tuple[str, ...] = ("exact",)
    status: tuple[str, ...] = ("actual",)
    level: tuple[str, ...] = ("",)
    period: tuple[str, ...] = ("",)
    is_optional: bool = False

    def told_by(self, fact: Fact) -> bool:
        """Whether an extracted fact is this one."""
        return (
            fact.subject in self.subject
            and fact.metric in self.metric
            and fact.unit in self.unit
            and _same(fact.value, self.value)
            and _same(fact.value_max, self.value_max)
            and fact.statistic in self.statistic
            and fact.approx in self.approx
            and fact.status in self.status
            and fact.level in self.level
            and fact.period in self.period
        )


@dataclass(frozen=True)
class Case:
    """A text with what is known of it and what it tells."""

    text: str
    wants: tuple[Want, ...]
    published: date | None = PUBLISHED
    title: str | None = None
    format: str = "text"

    def article(self) -> Article:
        """The case as the loaders would hand it on."""
        return article(self.text, self.published, self.title, self.format)


def article(text: str, published: date | None = PUBLISHED, title: str | None = None, format: str = "text") -> Article:
    """A text as an article read from a file."""
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]
    source = Source("case.txt", "", "case", format, "utf-8", len(text), 0)
    return Article(digest, source, text, title=title, published_date=published)


def case(
    text: str,
    *lines: str,
    published: date | None = PUBLISHED,
    title: str | None = None,
    format: str = "text",
    fails: str = "",
):  # type: ignore[no-untyped-def]
    """A parameter of a test; `fails` says why the extractor does not get it right yet."""
    made = Case(text, tuple(map(want, lines)), published, title, format)
    marks = [pytest.mark.xfail(strict=False, reason=fails)] if fails else []
    return pytest.param(made, id=text.strip()[:24], marks=marks)


def want(line: str) -> Want:
    """Read one line. Raises ValueError for a word that is no code and no period."""
    subject, metric, value, *rest = line.removeprefix("?").split()
    unit = () if value == "-" else tuple(rest.pop(0).split("|"))
    low, _, high = value.partition("..")
    found: dict[str, tuple[str, ...]] = {}
    for word in rest:
        answers = word.split("|")
        named = next(a for a in answers if a != "-")
        found[_attribute(named)] = tuple("" if a == "-" else a for a in answers)
    return Want(
        line, tuple(subject.split("|")), tuple(metric.split("|")),
        None if value == "-" else float(low), float(high) if high else None, unit or ("",),
        is_optional=line.startswith("?"), **found,
    )  # fmt: skip


def check(made: Case) -> None:
    """Fails with what is missing and what is too much, unless a text tells exactly the facts of its case."""
    missing, extra, _ = compare(made)
    assert not (missing or extra), report(missing, extra)


def compare(made: Case) -> tuple[list[Want], list[Fact], Extraction]:
    """Expected facts that are missing and facts that nobody expects. A fact told twice counts once."""
    extraction = extract(made.article())
    told = [fact for fact in extraction.facts if fact.metric != "other"]
    missing = [w for w in made.wants if not w.is_optional and not any(map(w.told_by, told))]
    extra = [fact for fact in told if not any(w.told_by(fact) for w in made.wants)]
    return missing, extra, extraction


def report(missing: Sequence[Want], extra: Iterable[Fact]) -> str:
    """Both lists, one line a fact."""
    return "".join(
        [
            *(f"\n  missing {w.line}" for w in missing),
            *(f"\n  extra   {line_of(fact)}   [{fact.rule}]" for fact in extra),
        ]
    )


def line_of(fact: Fact) -> str:
    """A fact in the short form of the cases."""
    value = "-" if fact.value is None else f"{fact.value:g}"
    value += "" if fact.value_max is None else f"..{fact.value_max:g}"
    usual = {"level", "exact", "actual", ""}
    told = [fact.statistic, fact.approx, fact.status, fact.level, fact.period]
    words = [fact.subject, fact.metric, value, fact.unit, *(word for word in told if word not in usual)]
    return " ".join(filter(None, words))


def _attribute(word: str) -> str:
    for name, codes in (
        ("statistic", STATISTICS), ("approx", APPROXIMATORS), ("status", STATUSES), ("level", LEVELS),
    ):  # fmt: skip
        if word in codes:
            return name
    if word[0].isdigit() or word.startswith("as_of:"):
        return "period"
    raise ValueError(f"no code and no period: {word!r}")


def _same(told: float | None, wanted: float | None) -> bool:
    if told is None or wanted is None:
        return told is wanted
    return abs(told - wanted) <= 1e-6 * max(1.0, abs(wanted))
