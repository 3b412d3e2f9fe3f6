"""`parkfacts show`."""

from __future__ import annotations

from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text

from loaders.cli.options import WAREHOUSE, Warehouse
from loaders.layout import Layout


def show(
    article: Annotated[
        str,
        typer.Argument(
            metavar="ARTICLE", help="Name or title of an article, a part of one, or the beginning of its id."
        ),
    ],
    raw: Annotated[bool, typer.Option("--raw/--clean", help="The article as it came, or repaired.")] = False,
    warehouse: Warehouse = WAREHOUSE,
) -> None:
    """Print an article with its facts highlighted in place, and list them.

    Example: parkfacts show xishan-zhuanjingtexin --raw
    """
    from loaders.show import COLOURS, read_page, safe_line, view

    page = read_page(Layout.of(warehouse).warehouse, article)
    console = Console(highlight=False, soft_wrap=True)
    head, text, left_out = view(page, raw)
    console.print(Text(head, "bold"))
    console.print()
    console.print(text)
    if left_out:
        console.print(Text(f"({left_out:,} Chinese characters of the page are left out; --raw shows them.)", "dim"))
    console.print()
    for number, fact in enumerate(page.facts, 1):
        console.print(Text(f"[{number}] ", "dim") + Text(safe_line(fact.line()), COLOURS[fact.kind]))
    if page.facts:
        console.print(Text("The end of each line: the rule that bound the figure, and its confidence.", "dim"))
    else:
        console.print("No facts.")
