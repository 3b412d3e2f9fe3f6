"""Runs great-expectations in a process of its own, which imports it (ten seconds) while the build does other work.

One JSON line in, one JSON line out:
{"suite": "landed", "frames": {"landed_articles": "x.parquet"}, "docs": "folder"} ->
{"passed": 13, "failures": [{"frame": …, "expectation": …, "column": …, "why": …, "found": …, "severity": …}]}
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path
from typing import Any

os.environ.setdefault("GX_ANALYTICS_ENABLED", "false")

import great_expectations as gx  # noqa: E402  the variable above must be set before
import pandas as pd  # noqa: E402

from loaders.audit.checks import LANDED, MARTS, Check  # noqa: E402

SHOWN = 5  # offending rows in a message


def new_context() -> Any:
    """A context without files of its own."""
    context: Any = gx.get_context(mode="ephemeral")
    context.variables.progress_bars = {"globally": False}
    return context


def add_site(context: Any, folder: Path) -> None:
    """Data Docs of this build alone: those of earlier builds would tell of data that is gone."""
    shutil.rmtree(folder, ignore_errors=True)
    context.add_data_docs_site(
        "audit",
        {
            "class_name": "SiteBuilder",
            "site_index_builder": {"class_name": "DefaultSiteIndexBuilder"},
            "store_backend": {"class_name": "TupleFilesystemStoreBackend", "base_directory": str(folder)},
        },
    )


def validate(
    context: Any, source: Any, name: str, frame: pd.DataFrame, checks: tuple[Check, ...]
) -> tuple[int, list[dict[str, Any]]]:
    """Hold one frame against its checks: how many passed, and the failures."""
    suite = gx.ExpectationSuite(name=name)
    for check in checks:
        suite.add_expectation(
            getattr(gx.expectations, check.expectation)(**check.arguments, notes=check.why, severity=check.severity)
        )
    known = {asset.name: asset for asset in source.assets}
    batch = (
        known[name].get_batch_definition("batch")
        if name in known
        else source.add_dataframe_asset(name).add_batch_definition_whole_dataframe("batch")
    )
    definition = context.validation_definitions.add_or_update(
        gx.ValidationDefinition(name=name, data=batch, suite=context.suites.add_or_update(suite))
    )
    label = str(frame.columns[0])
    checkpoint = context.checkpoints.add_or_update(
        gx.Checkpoint(
            name=name,
            validation_definitions=[definition],
            result_format={
                "result_format": "SUMMARY",
                "unexpected_index_column_names": [label],
                "partial_unexpected_count": SHOWN,
            },
        )
    )
    result = next(iter(checkpoint.run(batch_parameters={"dataframe": frame}).run_results.values()))
    failed = [failure(name, label, each) for each in result.results if not each.success]
    return len(result.results) - len(failed), failed


def failure(frame: str, label: str, result: Any) -> dict[str, Any]:
    """What a message needs of a failed expectation."""
    config = result.expectation_config
    column = config.kwargs.get("column", "")
    return {
        "frame": frame,
        "expectation": config.type,
        "column": column,
        "why": config.notes or "",
        "found": found(result, label, column),
        "severity": str(getattr(config.severity, "value", config.severity)),
    }


def found(result: Any, label: str, column: str) -> str:
    """The offending rows, or the value seen, or the error that kept the check from running."""
    if result.exception_info and result.exception_info.get("exception_message"):
        return str(result.exception_info["exception_message"]).splitlines()[0]
    rows = result.result.get("partial_unexpected_index_list") or []
    if rows:
        return "; ".join(f"{row.get(label)}: {row.get(column)}" for row in rows[:SHOWN])
    return str(result.result.get("observed_value", result.result.get("partial_unexpected_list", "")))


def main() -> None:
    """Serve requests until the input ends: when the build is killed, so is this."""
    # What libraries print must not get between the answers.
    answers, sys.stdout = sys.stdout, sys.stderr
    context = new_context()
    source = context.data_sources.add_pandas("parkfacts")
    site_added = False
    for line in sys.stdin:
        request = json.loads(line)
        if not site_added:
            add_site(context, Path(request["docs"]))
            site_added = True
        passed, failures = 0, []
        for name, checks in {"landed": LANDED, "marts": MARTS}[request["suite"]].items():
            frame = pd.read_parquet(request["frames"][name])
            good, bad = validate(context, source, name, frame, checks)
            passed += good
            failures += bad
        context.build_data_docs()
        print(json.dumps({"passed": passed, "failures": failures}, default=str), file=answers, flush=True)


if __name__ == "__main__":
    main()
