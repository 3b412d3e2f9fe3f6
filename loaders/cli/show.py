"""`parkfacts show`."""

from __future__ import annotations

from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text

from loaders.cli.options import WAREHOUSE, Warehouse
from loaders.layout import Layout


def show(
    article: Annotated[str, typer.Argument(help="Name, title, or the beginning of the id of an article.")],
    raw: Annotated[bool, typer.Option("--raw/--clean", help="The article as it came, or repaired.")] = False,
    warehouse: Warehouse = WAREHOUSE,
) -> None:
    """Print an article with its facts highlighted in place, and list them.

    Example: parkfacts show huangshan-park-2023 --raw
    """
    from loaders.show import COLOURS, clean_view, raw_view, read_page, safe_line

    page = read_page(Layout.of(warehouse).warehouse, article)
    console = Console(highlight=False, soft_wrap=True)
    head = (page.title, page.publisher, page.published_date, page.path)
    console.print(Text(safe_line(" · ".join(str(part) for part in head if part)), "bold"))
    console.print()
    console.print(raw_view(page) if raw else clean_view(page))
    console.print()
    for number, fact in enumerate(page.facts, 1):
        console.print(Text(f"[{number}] ", "dim") + Text(safe_line(fact.line()), COLOURS[fact.kind]))
    if not page.facts:
        console.print("No facts.")
