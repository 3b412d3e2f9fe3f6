"""Character references that are left in a text: `&nbsp;` in a plain text, `&amp;nbsp;` in a page."""

from __future__ import annotations

import html
import re

from loaders.clean.mapped import Edit, Mapped

REFERENCE = (
    r"&(?:#[0-9]{1,7};?|#[xX][0-9a-fA-F]{1,6};?|[a-zA-Z][a-zA-Z0-9]{1,31};|(?:nbsp|lt|gt|amp|quot)(?![a-zA-Z0-9]))"
)
_REFERENCE = re.compile(REFERENCE)
_DEEPEST = 2  # times that a text was escaped beyond what its format asks for


def decode_references(mapped: Mapped) -> Mapped:
    """Character references to the characters that they stand for, also those that were escaped twice."""
    for _ in range(_DEEPEST):
        if "&" not in mapped.text:
            break
        found = [(match.span(), html.unescape(match[0])) for match in _REFERENCE.finditer(mapped.text)]
        edits = [Edit(start, end, text) for (start, end), text in found if text != mapped.text[start:end]]
        mapped = mapped.edited(edits, "entity")
    return mapped
