"""The inputs that could not be read, and what to say where that leaves no article at all."""

from __future__ import annotations

import duckdb

from loaders.errors import ParkfactsError

NAMED = 5  # rejected inputs that the error names

REJECTED = """
select
    path || case when member = '' then '' else ' ' || member end as input,
    reason,
    remedy,
    load_id = (select load_id from raw.load order by started_at desc limit 1) as is_latest
from raw.rejected_article
order by 1
"""

BUILD_FILE = "select path from duckdb_databases() where database_name = current_database()"


class NothingLandedError(ParkfactsError):
    """No article has landed, so that there is nothing to build."""


def rejections(landed: duckdb.DuckDBPyConnection) -> tuple[list[dict[str, str]], int]:
    """The inputs that the latest load rejected, and how many earlier ones did that were not tried again."""
    rows = landed.execute(REJECTED).fetchall()
    latest = [dict(zip(("input", "reason", "remedy"), row, strict=True)) for *row, is_latest in rows if is_latest]
    return latest, len(rows) - len(latest)


def require_articles(landed: duckdb.DuckDBPyConnection) -> None:
    """Raises NothingLandedError, which names the first inputs that were rejected, when no article has landed."""
    if landed.execute("select 1 from raw.article limit 1").fetchone():
        return
    rows = landed.execute(REJECTED).fetchall()
    if not rows:
        raise NothingLandedError(
            "Nothing was built: the given files and folders hold no article.",
            "Name them with --articles; docs/cli.md lists the formats that are read.",
        )
    told = " ".join(f"{name}: {reason} {remedy}" for name, reason, remedy, _ in rows[:NAMED])
    [(build_file,)] = landed.execute(BUILD_FILE).fetchall()
    more = f"All {len(rows):,} stand in raw.rejected_article of {build_file}." if rows[NAMED:] else ""
    raise NothingLandedError(f"Nothing was built: none of {len(rows):,} inputs could be read. {told}", more)
