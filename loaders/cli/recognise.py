"""`parkfacts recognise`."""

from __future__ import annotations

import json
import sys
from datetime import datetime
from typing import Annotated, Any

import typer

from loaders.records import EntityMention


def recognise(
    text: Annotated[str, typer.Argument(help="The text; `-` reads it from standard input.")],
    published: Annotated[
        datetime | None,
        typer.Option(
            "--published", formats=["%Y-%m-%d"], metavar="DATE", help="Date that 今年, 去年 and 上月 are counted from."
        ),
    ] = None,
) -> None:
    """Print every number, quantity, money, percentage, period and entity of a text as JSON, with offsets.

    Example: parkfacts recognise '去年全区实现产值721亿元，同比增长8.5%' --published 2023-04-01
    """
    from loaders.recognise import recognise as recognise_text  # builds its matchers: only when asked
    from loaders.recognise.entities import recognise_entities

    if text == "-":
        text = sys.stdin.read()
    found = recognise_text(text, published.date() if published else None)
    found += [entity_of(mention) for mention in recognise_entities(text)]
    found.sort(key=lambda each: (each["start"], each["end"]))
    print(json.dumps(found, ensure_ascii=False, indent=2, default=str))


def entity_of(mention: EntityMention) -> dict[str, Any]:
    """A region, park, enterprise or organization, in the form of the other findings.

    `canonical` is the fullest name in the text, `reference_name` that of the seeds, by which the warehouse calls it.
    """
    return {
        "type": mention.entity_type,
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
        "canonical": mention.canonical,
        "reference_name": reference_name(mention),
        "region_code": mention.region_code,
    }


def reference_name(mention: EntityMention) -> str | None:
    """What seeds/parks.csv or seeds/regions.csv call it; None where they do not know the name."""
    from loaders.recognise.park_index import park_index
    from loaders.recognise.region_index import region_index

    if mention.entity_type == "park":
        park = park_index().national.get(mention.canonical)
        return park.name if park else None
    if mention.entity_type == "region":
        index, name, code = region_index(), mention.canonical, mention.region_code
        endings = (name[start:] for start in range(len(name)))  # 唐山 of 河北唐山; a town has the code of its county
        if any(code in (*index.full.get(ending, ()), *index.short.get(ending, ())) for ending in endings):
            return index.regions[code].name
    return None
