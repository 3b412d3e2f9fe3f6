"""The console script `parkfacts`. Commands import what they need when they run: `--help` and `status` start at once."""

from __future__ import annotations

from typing import Annotated

import typer

import loaders
from loaders.cli.build import build, publish
from loaders.cli.exits import Guarded
from loaders.cli.export import export
from loaders.cli.load import load
from loaders.cli.recognise import recognise
from loaders.cli.score import score
from loaders.cli.show import show
from loaders.cli.status import status

# An empty line is the only break that the help keeps: each example is a paragraph that can be copied.
EPILOG = """Examples:

parkfacts build --articles articles

parkfacts export facts --output facts.csv

parkfacts show xishan-zhuanjingtexin

parkfacts recognise '去年产值721亿元' --published 2023-04-01

Exit codes: 0 done, 1 a test or audit failed, 2 usage, 3 input missing or unreadable,
4 target not writable, 70 a bug, 130 stopped."""

main = typer.Typer(
    name="parkfacts",
    cls=Guarded,
    help="Chinese news about industrial parks, turned into a warehouse that leads every figure back to its source.",
    epilog=EPILOG,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def print_version(wanted: bool) -> None:
    """`--version`."""
    if wanted:
        print(f"parkfacts {loaders.__version__}")
        raise typer.Exit


@main.callback()
def top(
    version: Annotated[
        bool, typer.Option("--version", callback=print_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Options before the command."""


for command in (build, load, publish, export, show, status, recognise, score):
    main.command()(command)
