"""`parkfacts export`."""

from __future__ import annotations

import shutil
import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from loaders.cli.options import WAREHOUSE, Warehouse


class Format(StrEnum):
    """Formats of an export."""

    jsonl = "jsonl"
    csv = "csv"
    parquet = "parquet"
    xlsx = "xlsx"


def export(
    what: Annotated[
        str, typer.Argument(metavar="{facts|articles|TABLE}", help="facts, articles, or a table of the warehouse.")
    ],
    format: Annotated[
        Format | None, typer.Option("--format", help="File format; the file name decides if left out, else jsonl.")
    ] = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Where to; standard output if left out.")
    ] = None,
    warehouse: Warehouse = WAREHOUSE,
) -> None:
    """Write facts, articles or a table to a file or to standard output.

    Example: parkfacts export facts --output facts.xlsx
    """
    from loaders.export import exported

    if format is None:
        format = implied(output)
    if output is None and format in (Format.parquet, Format.xlsx) and sys.stdout.isatty():
        raise typer.BadParameter(f"a terminal cannot show {format}: name a file with --output")
    with exported(warehouse, what, format.value) as path:
        if output is None:
            with path.open("rb") as file:
                shutil.copyfileobj(file, sys.stdout.buffer)
            sys.stdout.flush()
        else:
            place(path, output)


def implied(output: Path | None) -> Format:
    """The format that a file's name ends in; JSON Lines for standard output and for any other name."""
    suffix = output.suffix.lower().removeprefix(".") if output else ""
    return Format(suffix) if suffix in tuple(Format) else Format.jsonl


def place(path: Path, output: Path) -> None:
    """Put a finished file in its place, in one step."""
    output = output.resolve()
    output.parent.mkdir(parents=True, exist_ok=True)
    temporary = output.with_name(f".{output.name}.tmp")
    try:
        shutil.copyfile(path, temporary)
        temporary.replace(output)
    finally:
        temporary.unlink(missing_ok=True)
