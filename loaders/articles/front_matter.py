"""YAML front matter of Markdown posts. The text keeps it: only the values are read here."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import yaml

# `---` first in the file (a mark or blank lines may stand before it), `---` or `...` on a line of its own after it
OPENING = re.compile(r"\ufeff?\s{0,20}---[ \t]{0,20}\r?\n")
CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]{0,20}\r?$", re.MULTILINE)
MAX_LENGTH = 20_000  # characters


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """Values of a front matter; `end` is the offset behind it (0: there is none)."""

    values: dict[str, object] = field(default_factory=dict)
    end: int = 0
    broken: bool = False  # it opens like a front matter, but is no YAML mapping


def read_front_matter(text: str) -> FrontMatter:
    """Front matter of an article. One that is no YAML is left to the text and told as broken; nothing is raised."""
    opening = OPENING.match(text)
    if not opening:
        return FrontMatter()
    closing = CLOSING.search(text, opening.end(), opening.end() + MAX_LENGTH)
    if not closing:
        return FrontMatter(broken=True)
    try:
        # All values stay strings: YAML's own dates raise on `2022-02-30`.
        values = yaml.load(text[opening.end() : closing.start()], Loader=yaml.CBaseLoader)
    except (yaml.YAMLError, RecursionError, ValueError):
        return FrontMatter(broken=True)
    if not isinstance(values, dict):
        return FrontMatter(broken=True)
    return FrontMatter({str(key): value for key, value in values.items()}, closing.end())
