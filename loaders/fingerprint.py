"""What the marts are made from, as one hash: when it is that of the published file, there is nothing to build."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

import duckdb

import loaders
from loaders.layout import PROJECT

PROJECT_FILES = ("dbt_project.yml", "profiles.yml", "models", "macros", "seeds", "snapshots", "tests/data")
SUFFIXES = {".sql", ".yml", ".csv"}

# Order-free and read from narrow columns: half a second on a million articles.
LANDED = """
select
    (select concat(count(*), ':', bit_xor(hash(article_id, extractor_version, load_id))) from raw.article),
    (select concat(count(*), ':', bit_xor(hash(input_id, outcome, article_id))) from raw.input_file),
    (select concat(count(*), ':', bit_xor(hash(input_id, reason_code))) from raw.rejected_article)
"""

# Written by `parkfacts score`, which not every warehouse has seen.
HAS_SCORES = "select 1 from duckdb_tables() where schema_name = 'raw' and table_name = 'extraction_score'"
SCORES = "select concat(count(*), ':', bit_xor(hash(gold_set, extractor_version, scored_at))) from raw.extraction_score"


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """Of the dbt project alone, and of everything."""

    project: str
    everything: str


def fingerprint(connection: duckdb.DuckDBPyConnection, project: Path = PROJECT) -> Fingerprint:
    """Fingerprint of the build file behind the connection and of the project as it stands."""
    landed = [connection.execute(LANDED).fetchone()]
    if connection.execute(HAS_SCORES).fetchone():
        landed.append(connection.execute(SCORES).fetchone())
    of_project = project_hash(project)
    return Fingerprint(of_project, digest(of_project, *versions().values(), repr(landed)))


def project_hash(project: Path) -> str:
    """Hash of every file that dbt reads, with its path below the project."""
    files = sorted(
        path
        for name in PROJECT_FILES
        for path in ([project / name] if (project / name).is_file() else (project / name).rglob("*"))
        if path.suffix in SUFFIXES
    )
    return digest(*(part for path in files for part in (path.relative_to(project).as_posix(), path.read_bytes())))


def versions() -> dict[str, str]:
    """Versions of what turns landed rows into marts."""
    return {"parkfacts": loaders.__version__, **{name: version(name) for name in ("dbt-core", "dbt-duckdb", "duckdb")}}


def digest(*parts: str | bytes) -> str:
    """Hash of parts that cannot run into each other."""
    total = hashlib.sha256()
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        total.update(len(data).to_bytes(8, "big") + data)
    return total.hexdigest()[:32]
