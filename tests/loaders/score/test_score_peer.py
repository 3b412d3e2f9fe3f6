"""The same input gives exactly the numbers of the reference scorer, where that stands beside the project."""

from __future__ import annotations

import csv
import json
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from loaders.score.given import given_of_rows
from loaders.score.match import ATTRIBUTES
from loaders.score.report import score, texts_of
from loaders.score.run import OWN_ARTICLES, OWN_GOLD, SHARED, read_articles

REFERENCE = SHARED / "score.py"
TEXT_COLUMNS = ("kind", "subject", "metric", "level", "statistic", "unit", "approx", "period", "status")
WRONG = {
    "kind": "investment", "subject": "无名公司", "metric": "profit", "level": "county", "statistic": "share",
    "unit": "USD", "approx": "about", "period": "1999", "status": "planned",
}  # fmt: skip

pytestmark = pytest.mark.skipif(not REFERENCE.exists(), reason="the reference scorer is not there")


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    return texts_of(read_articles(OWN_ARTICLES))


@pytest.mark.parametrize("seed", range(6))
def test_agrees_on_facts_with_every_kind_of_error(seed: int, texts: dict[str, str], tmp_path: Path) -> None:
    rows = list(damaged_gold(texts, random.Random(seed), damage=seed / 6))
    for name, text in texts.items():
        (tmp_path / f"{name}.txt").write_bytes(text.encode())
    facts = tmp_path / "facts.jsonl"
    facts.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    command = [sys.executable, REFERENCE, facts, "--gold", OWN_GOLD, "--articles", tmp_path, "--json"]
    theirs = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)

    report = score(given_of_rows(rows), OWN_GOLD, texts)
    total = report.total
    ours = {
        "articles": len(report.articles), "wanted": total.wanted, "found": total.found, "predicted": total.given,
        "whole": total.whole,
        **dict(zip(("figure_p", "figure_r", "figure_f1"), total.figure(), strict=True)),
        **dict(zip(("fact_p", "fact_r", "fact_f1"), total.fact(), strict=True)),
        **{f"acc_{name}": report.accuracy()[name] for name in ATTRIBUTES},
    }  # fmt: skip
    assert ours == theirs
    assert sum(counts.given for counts in report.kinds.values()) == theirs["predicted"]
    assert (total.whole == total.wanted) == (seed == 0)


def damaged_gold(texts: dict[str, str], chance: random.Random, damage: float) -> Iterator[dict[str, object]]:
    """The gold facts as an extractor would give them that errs in a share of all choices."""
    for name in texts:
        with (OWN_GOLD / f"{name}.tsv").open(encoding="utf-8", newline="") as handle:
            gold = list(csv.DictReader(handle, delimiter="\t", quoting=csv.QUOTE_NONE))
        for row in gold:
            if chance.random() < damage / 3:
                continue
            start = texts[name].index(row["context"]) + row["context"].index(row["mention"])
            fact: dict[str, object] = {column: chance.choice(row[column].split("|")) for column in TEXT_COLUMNS}
            value = float(row["value"]) if row["value"] else None
            fact |= {"article": name, "char_start": start, "char_end": start + len(row["mention"]), "value": value}
            for _ in range(3):
                if chance.random() < damage / 3:
                    column = chance.choice(TEXT_COLUMNS)
                    fact[column] = WRONG[column]
            if chance.random() < damage / 5:
                fact["value"] = (value or 1) * 10
            yield fact
            while chance.random() < damage / 4:  # told again, somewhere
                moved = chance.randrange(-60, 60)
                yield fact | {"char_start": max(0, start + moved), "char_end": max(1, start + moved + 3)}
