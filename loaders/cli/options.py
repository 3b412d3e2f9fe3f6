"""Options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from loaders.layout import DEFAULT_WAREHOUSE

Warehouse = Annotated[
    Path,
    typer.Option("--warehouse", metavar="FILE", help="The published DuckDB file; the build file stands beside it."),
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing but errors.")]
Json = Annotated[bool, typer.Option("--json", help="Print the result as JSON on standard output.")]
Threads = Annotated[
    int, typer.Option("--threads", min=1, max=64, help="Worker processes of the load and threads of dbt.")
]

WAREHOUSE = DEFAULT_WAREHOUSE
