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
    from loaders.recognise.located import with_regions
    from loaders.recognise.relations import recognise_relations
    from loaders.sentences import split_sentences

    if text == "-":
        text = sys.stdin.read()
    found = recognise_text(text, published.date() if published else None)
    mentions = recognise_entities(text)
    located = with_regions(mentions, recognise_relations(text, mentions, split_sentences(text)))
    found += [entity_of(mention) for mention in located]
    found.sort(key=lambda each: (each["start"], each["end"]))
    print(json.dumps(found, ensure_ascii=False, indent=2, default=str))


def entity_of(mention: EntityMention) -> dict[str, Any]:
    """A region, park, enterprise or organization, in the form of the other findings.

    `canonical` is the fullest name in the text, `reference_name` that of the seeds, by which the warehouse calls it.
    `kind` is the level of a region (province, prefecture, county, town; abroad, continent, area, world), the kind of a
    park of the reference (etdz, high_tech_zone …), or of the name of an enterprise or organization (legal_name …).
    """
    return {
        "type": mention.entity_type,
        "kind": kind_of(mention),
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
        "canonical": mention.canonical,
        "reference_name": reference_name(mention),
        "region_code": mention.region_code,
    }


def kind_of(mention: EntityMention) -> str | None:
    """What the mention is, of its type; None for a park that the reference does not know."""
    from loaders.recognise.park_index import park_index
    from loaders.recognise.region_index import region_index

    if mention.entity_type == "park":
        park = park_index().national.get(mention.canonical)
        return park.kind if park else None
    if mention.entity_type == "region" and mention.region_code in (regions := region_index().regions):
        return "town" if mention.method == "region town" else regions[mention.region_code].level
    return mention.method


def reference_name(mention: EntityMention) -> str | None:
    """What seeds/parks.csv or seeds/regions.csv call it; None where they do not know the name."""
    from loaders.recognise.park_index import park_index
    from loaders.recognise.region_index import region_index
    from loaders.recognise.wide_places import WIDE

    if mention.entity_type == "park":
        park = park_index().national.get(mention.canonical)
        return park.name if park else None
    if mention.entity_type == "region" and not mention.region_code:
        return mention.canonical if mention.method in WIDE else None
    if mention.entity_type == "region":
        index, name, code = region_index(), mention.canonical, mention.region_code
        endings = (name[start:] for start in range(len(name)))  # 唐山 of 河北唐山; a town has the code of its county
        if any(code in (*index.full.get(ending, ()), *index.short.get(ending, ())) for ending in endings):
            return index.regions[code].name
    return None
