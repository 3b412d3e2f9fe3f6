"""`parkfacts export`."""

from __future__ import annotations

import shutil
import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from loaders.cli.options import WAREHOUSE, Warehouse
from loaders.errors import ParkfactsError


class Format(StrEnum):
    """Formats of an export."""

    jsonl = "jsonl"
    csv = "csv"
    parquet = "parquet"
    xlsx = "xlsx"


def export(
    what: Annotated[
        str, typer.Argument(metavar="facts|articles|TABLE", help="facts, articles, or a table of the warehouse.")
    ],
    format: Annotated[
        Format | None, typer.Option("--format", help="File format; if left out, what the file's name ends in.")
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
    if output is not None:
        require_folder(output)
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
    """The format that a file's name ends in; JSON Lines for standard output. Raises ParkfactsError for another name."""
    if output is None:
        return Format.jsonl
    suffix = output.suffix.lower().removeprefix(".")
    if suffix not in tuple(Format):
        known = ", ".join(f".{each}" for each in Format)
        raise ParkfactsError(
            f"{output}: its name ends in none of the formats that are known ({known}).",
            "Name the file so, or say --format.",
        )
    return Format(suffix)


def require_folder(output: Path) -> None:
    """Raises ParkfactsError where the folder of a file is not there: a typing error must not make one."""
    folder = output.resolve().parent
    if not folder.is_dir():
        raise ParkfactsError(f"{output}: there is no folder {folder}.", "Make it first, or name another file.")


def place(path: Path, output: Path) -> None:
    """Put a finished file in its place, in one step."""
    output = output.resolve()
    temporary = output.with_name(f".{output.name}.tmp")
    try:
        shutil.copyfile(path, temporary)
        temporary.replace(output)
    finally:
        temporary.unlink(missing_ok=True)
