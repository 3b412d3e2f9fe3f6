"""What a build reports at its end, as plain values and as lines for people."""

from __future__ import annotations

from typing import Any

import duckdb

from loaders.build import Run
from loaders.corrections import outcomes, told
from loaders.rejected import rejections

LOAD_COUNTS = {  # columns of raw.load
    "inputs_read": "read",
    "articles_new": "new",
    "inputs_unchanged + articles_unchanged": "unchanged",  # files not opened again, and texts that are as they were
    "articles_duplicate": "duplicate",
    "articles_reextracted": "extracted again",
    "articles_removed": "removed",
    "inputs_rejected": "rejected",
}

QUERIES = (
    (
        "what each region made in a whole year (half-years and months stand in rpt_fact_evidence)",
        "select region_name, year_number, metric_label_zh, value, unit_code, source_count\n"
        "from marts.rpt_region_year where metric_code = 'industrial_output_value' and unit_code = 'CNY'\n"
        "order by value desc limit 10",
    ),
    (
        "every fact with the sentence that says it",
        "select subject_name, metric_label_zh, value, unit_code, period_code, sentence_plain\n"
        "from marts.rpt_fact_evidence where confidence > 0.8 limit 10",
    ),
    (
        "where two sources disagree",
        "select * from marts.rpt_conflicting_figures limit 10",
    ),
)


def summary(run: Run) -> dict[str, Any]:
    """The outcome of a run, read back from the files that it wrote."""
    layout = run.layout
    with duckdb.connect(str(layout.warehouse), read_only=True) as published:
        facts = dict(
            published.execute(
                """
                select 'certification', count(*) from marts.fct_certifications
                union all select 'investment', count(*) from marts.fct_investments
                union all select 'output', count(*) from marts.fct_output_figures
                """
            ).fetchall()
        )
        articles, waiting = published.execute(
            "select (select count(*) from marts.dim_article), (select count(*) from quality.review_queue)"
        ).fetchone() or (0, 0)
        corrections = outcomes(published)
    with duckdb.connect(str(layout.build_file), read_only=True) as landed:
        load = landed.execute(
            f"select {', '.join(LOAD_COUNTS)} from raw.load order by started_at desc limit 1"
        ).fetchone()
        rejected, rejected_earlier = rejections(landed)
    return {
        "up_to_date": run.up_to_date,
        "inputs": dict(zip(LOAD_COUNTS.values(), load or (), strict=False)),
        "rejected": rejected,
        "rejected_earlier": rejected_earlier,
        "articles": articles,
        "facts": facts,
        "facts_waiting_for_review": waiting,
        "corrections": corrections,
        "models_built": run.models_built,
        "tests_passed": run.tests_passed,
        "expectations_met": run.expectations_met,
        "warnings": run.warnings,
        "seconds": {stage: round(seconds, 2) for stage, seconds in run.seconds.items()},
        "warehouse": str(layout.warehouse),
        "bytes": run.bytes,
        "documentation": str(layout.docs / "index.html"),
    }


REJECTIONS_SHOWN = CORRECTIONS_SHOWN = 10
ALWAYS_TOLD = ("read", "new", "unchanged", "rejected")


def correction_lines(corrections: dict[str, Any]) -> list[str]:
    """How many corrections are applied, and the rows that are not, or only in part; nothing where there is no row."""
    problems = corrections["problems"]
    if not problems and not corrections["applied"]:
        return []
    text = [f"Corrected  rows applied: {corrections['applied']:,}, to look at: {len(problems):,}"]
    text += [f"           {told(problem)}" for problem in problems[:CORRECTIONS_SHOWN]]
    if len(problems) > CORRECTIONS_SHOWN:
        text.append(f"           … and {len(problems) - CORRECTIONS_SHOWN:,} more in quality.correction_outcomes")
    return text


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def lines(result: dict[str, Any]) -> list[str]:
    """The summary as text."""
    inputs, facts = result["inputs"], result["facts"]
    counts = [f"{count:,} {name}" for name, count in inputs.items() if count or name in ALWAYS_TOLD]
    text = [f"Inputs     {', '.join(counts)}"]
    text += [
        f"           {each['input']}: {each['reason']} {each['remedy']}"
        for each in result["rejected"][:REJECTIONS_SHOWN]
    ]
    if len(result["rejected"]) > REJECTIONS_SHOWN:
        text.append(f"           … and {len(result['rejected']) - REJECTIONS_SHOWN:,} more in quality.rejected_inputs")
    if result["rejected_earlier"]:
        text.append(
            f"           {result['rejected_earlier']:,} more, rejected by earlier builds and not tried again: "
            "quality.rejected_inputs"
        )
    kinds = ", ".join(f"{count:,} {kind}" for kind, count in facts.items())
    text.append(f"Facts      {kinds}, from {_counted(result['articles'], 'article')}")
    if result["facts_waiting_for_review"]:
        text.append(f"           {result['facts_waiting_for_review']:,} more to review in quality.review_queue")
    text += correction_lines(result["corrections"])
    if result["up_to_date"]:
        text.append("Nothing new: the published warehouse is up to date, dbt had nothing to do.")
    else:
        text.append(
            f"Tests      {result['tests_passed']:,} dbt tests passed, {result['expectations_met']} expectations met"
        )
    text += [f"Warning    {warning}" for warning in result["warnings"]]
    text.append("Time       " + ", ".join(f"{stage} {seconds:.1f} s" for stage, seconds in result["seconds"].items()))
    text.append(f"Warehouse  {result['warehouse']} ({result['bytes'] / 1e6:,.1f} MB)")
    text.append(f"Documents  {result['documentation']}")
    if not result["up_to_date"]:
        text.append("Try:")
        for what, sql in QUERIES:
            text += ["", f"  -- {what}", *(f"  {line}" for line in f"{sql};".splitlines())]
    return text
