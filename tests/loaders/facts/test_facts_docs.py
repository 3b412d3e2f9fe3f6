"""docs/extraction.md names every rule that the facts of the cases carry."""

from __future__ import annotations

import re
from pathlib import Path

import test_facts_articles as articles
import test_facts_certifications as certifications
import test_facts_metrics as metrics
import test_facts_reports as reports
import test_facts_statistics as statistics
import test_facts_subjects as subjects
from fact_cases import Case

from loaders.pipeline import extract

PAGE = Path(__file__).resolve().parents[3] / "docs" / "extraction.md"


def cases() -> list[Case]:
    modules = (articles, certifications, metrics, reports, statistics, subjects)
    tables = [value for module in modules for value in vars(module).values() if isinstance(value, list) and value]
    return [parameter.values[0] for table in tables for parameter in table]


def test_every_rule_is_described() -> None:
    described = set(re.findall(r"^\| `(\w+)` \|", PAGE.read_text(encoding="utf-8"), re.MULTILINE))
    told = {rule for made in cases() for fact in extract(made.article()).facts for rule in fact.rule.split("/")}
    assert told <= described
