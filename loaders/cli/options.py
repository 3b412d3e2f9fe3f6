"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer

from loaders.errors import ParkfactsError
from loaders.layout import DEFAULT_WAREHOUSE

Warehouse = Annotated[
    Path,
    typer.Option("--warehouse", metavar="FILE", help="The published DuckDB file; the build file stands beside it."),
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing but errors.")]
Json = Annotated[bool, typer.Option("--json", help="Print the result as JSON on standard output.")]
Threads = Annotated[
    int | None,
    typer.Option("--threads", min=1, max=64, help="Processes that extract and threads of dbt; one a core if left out."),
]

WAREHOUSE = DEFAULT_WAREHOUSE


def require_inputs(paths: Iterable[Path]) -> None:
    """Raises ParkfactsError for a path that is not there: a typing error must not pass for a folder without news."""
    for path in paths:
        if not path.exists():
            raise ParkfactsError(f"{path}: no such file or folder.", "Check the path.")
