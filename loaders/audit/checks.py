"""What is expected of the landed batch and of the finished marts: data, read by the audit's worker.

Each check is one expectation of great-expectations on one frame of `measures.py`. The `why` stands in the Data Docs.
A critical check stops the build. What an article's own words can break is a warning: one odd article must not keep the
others from being published.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

MOST_RISES_PCT = 100_000.0  # a change of more than a thousandfold is a misread figure


@dataclass(frozen=True, slots=True)
class Check:
    """One expectation: its great-expectations class, its arguments, the reason for it, and whether it stops a build."""

    expectation: str
    why: str
    arguments: dict[str, Any] = field(default_factory=dict)
    severity: str = "critical"


def none_of(column: str, why: str) -> Check:
    """Every value of the column, a count of offences, is 0."""
    return Check("ExpectColumnValuesToBeBetween", why, {"column": column, "min_value": 0, "max_value": 0})


def at_most(column: str, limit: float, why: str, severity: str = "critical") -> Check:
    """No value of the column is above the limit; missing values are none."""
    return Check("ExpectColumnValuesToBeBetween", why, {"column": column, "max_value": limit}, severity)


def filled(column: str, why: str) -> Check:
    """No value of the column is missing."""
    return Check("ExpectColumnValuesToNotBeNull", why, {"column": column})


def distinct(column: str, why: str) -> Check:
    """No value of the column occurs twice."""
    return Check("ExpectColumnValuesToBeUnique", why, {"column": column})


LANDED: dict[str, tuple[Check, ...]] = {
    # one row per article of the batch, the most suspicious ones first
    "landed_articles": (
        distinct("article_id", "One row per distinct text."),
        filled("name", "Gold files and exports call the article by its name."),
        none_of("missing_text", "An article without text should have been rejected."),
        none_of("facts_off_text", "The text between char_start and char_end is the mention of the fact."),
        none_of("mentions_off_text", "The text between char_start and char_end is the mention of the entity."),
        none_of("sentences_off_text", "Every sentence lies inside the article's text."),
        none_of("facts_without_sentence", "Every fact stands in a sentence that was landed."),
        none_of("facts_out_of_range", "Confidence lies between 0 and 1, and a range ends above its start."),
        at_most("days_ahead", 1, "No article was published after tomorrow.", "warning"),
    ),
    # one row: the batch as a whole
    "landed_batch": (
        none_of("inputs_without_outcome", "Every input is loaded, a duplicate or rejected."),
        none_of("loaded_without_article", "Every input that was loaded leads to its article."),
        none_of("articles_twice", "No article was landed twice."),
        none_of("orphans", "Sentences, mentions and facts belong to landed articles."),
    ),
}

MARTS: dict[str, tuple[Check, ...]] = {
    # one row per table or view that will be published
    "mart_relations": (
        distinct("relation", "Each relation is published once."),
        none_of("empty_reference", "Without these rows every join of a fact comes out empty."),
    ),
    # one row per kind, metric, statistic and unit of the facts
    "mart_figures": (
        distinct("figures", "One row per kind, metric, statistic and unit."),
        filled("metric_code", "Every fact has a metric or a certification of the vocabulary."),
        none_of("without_subject", "Every fact has a named subject."),
        at_most("largest_change_pct", MOST_RISES_PCT, "A larger change is a misread figure.", "warning"),
        at_most("negative_levels", 0, "An amount or a count is not below nought, a loss apart.", "warning"),
    ),
    # one row: landed facts against those of the marts, and those of the published file against the new ones
    "mart_balance": (
        none_of("facts_unaccounted", "Each landed fact is in a mart, in review_queue, or removed by an analyst."),
        none_of("facts_doubled", "No fact is told twice."),
        at_most(
            "lost_share", 0.5, "Articles that lose half of their facts were read badly; --full-refresh accepts it."
        ),
    ),
}
