"""Where everything that belongs to one warehouse stands: decided here and nowhere else.

warehouse/parkfacts.duckdb          what analysts open: replaced in one step, only when every test has passed
warehouse/parkfacts.build/          what the build works in: build.duckdb, dbt's target and logs, the build lock
warehouse/parkfacts.docs/           index.html (dbt docs), audit/ (great-expectations Data Docs)
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
DEFAULT_WAREHOUSE = Path("warehouse/parkfacts.duckdb")
DEFAULT_ARTICLES = Path("articles")
# As in profiles.yml: however many articles there are, what does not fit is written to disk.
MEMORY_LIMIT = os.environ.get("PARKFACTS_MEMORY_LIMIT", "4GB")


@dataclass(frozen=True, slots=True)
class Layout:
    """The places of one warehouse, derived from the path of its published file."""

    warehouse: Path

    @classmethod
    def of(cls, warehouse: Path) -> Layout:
        """Resolves symbolic links first: a link to a warehouse keeps pointing at it after a publish."""
        return cls(warehouse.expanduser().resolve())

    @property
    def work(self) -> Path:
        """Folder of the build; nothing in it is for readers."""
        return self.warehouse.with_name(f"{self.warehouse.stem}.build")

    @property
    def build_file(self) -> Path:
        """Always `build.duckdb`, so that the catalog in compiled SQL is `build` whatever the warehouse is called."""
        return self.work / "build.duckdb"

    @property
    def bounded(self) -> dict[str, str | bool | int | float | list[str]]:
        """DuckDB's settings for work on all articles at once."""
        return {"memory_limit": MEMORY_LIMIT, "temp_directory": str(self.work / "spill")}

    @property
    def target(self) -> Path:
        """dbt's target folder."""
        return self.work / "target"

    @property
    def standing_note(self) -> Path:
        """What `loaders.standing` notes of the latest build."""
        return self.work / "standing.json"

    @property
    def lock_file(self) -> Path:
        """Held by the one build that may run at a time."""
        return self.work / "build.lock"

    @property
    def docs(self) -> Path:
        """Folder of the documentation that is published beside the warehouse."""
        return self.warehouse.with_name(f"{self.warehouse.stem}.docs")

    @property
    def places(self) -> tuple[Path, Path, Path]:
        """All that belongs to the warehouse: what a load must not read as articles."""
        return self.warehouse, self.work, self.docs

    @property
    def audit_docs(self) -> Path:
        """Folder of great-expectations' Data Docs."""
        return self.docs / "audit"
