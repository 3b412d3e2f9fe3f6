"""Snippets: short texts of every genre that were right stay right. `python -m tests.loaders.facts.snippets --record`
lists anew which are not right yet; one of those that is right by now does not fail."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.loaders.facts.snippets.compare import DEFAULTS, Snippet, files, known_wrong, load, report, try_out

VALUE = {"metric": "industrial_output_value", "value": 86e8, "unit": "CNY", "period": "2022"}
GROWTH = VALUE | {"value": 7.5, "unit": "%", "statistic": "yoy", "period": ["2022", ""]}
TOLD = Snippet(
    ("case", 1),
    "苍梧县2022年实现工业总产值86亿元，同比增长7.5%。",
    ({**DEFAULTS, **VALUE, "subject": ["苍梧县", "苍梧"]}, {**DEFAULTS, **GROWTH, "subject": "苍梧县"}),
    date(2023, 6, 15),
    False,
)


@pytest.mark.slow
@pytest.mark.parametrize("path", files(), ids=lambda path: path.stem)
def test_a_snippet_that_was_right_is_right(path: Path) -> None:
    known = known_wrong()
    wrong = [outcome for snippet in load(path) if snippet.key not in known if (outcome := try_out(snippet)).faults]
    assert not wrong, report(wrong)


def test_every_snippet_known_as_wrong_is_there() -> None:
    snippets = [snippet for path in files() for snippet in load(path)]
    keys = {snippet.key for snippet in snippets}
    assert len(keys) == len({snippet.text for snippet in snippets}) == len(snippets)
    assert known_wrong() <= keys


def test_a_snippet_is_right_when_every_fact_is() -> None:
    outcome = try_out(TOLD)
    assert (outcome.found, outcome.whole, outcome.faults) == (2, 2, ())


@pytest.mark.parametrize(
    ("attribute", "value", "fault"),
    [("period", "2021", "wrong period"), ("subject", "藤县", "wrong subject"), ("value", 85e8, "missed 苍梧县"),
     ("value_max", 90e8, "wrong value_max")],
)  # fmt: skip
def test_what_differs_is_told(attribute: str, value: object, fault: str) -> None:
    changed = replace(TOLD, facts=({**TOLD.facts[0], attribute: value}, TOLD.facts[1]))
    assert any(line.startswith(fault) for line in try_out(changed).faults)


def test_what_nobody_expects_is_too_much_unless_there_may_be_more_or_it_is_optional() -> None:
    alone = replace(TOLD, facts=TOLD.facts[1:])
    (fault,) = try_out(alone).faults
    assert fault.startswith("spurious 苍梧县 industrial_output_value 8.6e+09")
    assert try_out(replace(alone, may_more=True)).faults == ()
    optional = replace(TOLD, facts=({**TOLD.facts[0], "required": 0}, TOLD.facts[1]))
    assert try_out(optional).faults == ()
